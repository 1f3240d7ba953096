/** "code name/other name": ISO 3166-1 alpha-2 and the names by which news in English calls the country. */
const COUNTRIES = `
AF Afghanistan
AL Albania
DZ Algeria
AO Angola
AR Argentina
AM Armenia
AU Australia
AT Austria
AZ Azerbaijan
BH Bahrain
BD Bangladesh
BY Belarus
BE Belgium
BJ Benin
BO Bolivia
BA Bosnia and Herzegovina/Bosnia
BW Botswana
BR Brazil
BN Brunei
BG Bulgaria
BF Burkina Faso
BI Burundi
KH Cambodia
CM Cameroon
CA Canada
CV Cape Verde
CF Central African Republic
TD Chad
CL Chile
CN China
CO Colombia
CD DR Congo/Congo
CG Republic of the Congo/Congo-Brazzaville
CR Costa Rica
HR Croatia
CU Cuba
CY Cyprus
CZ Czech Republic/Czechia
DK Denmark
DJ Djibouti
DO Dominican Republic
EC Ecuador
EG Egypt
SV El Salvador
GQ Equatorial Guinea
ER Eritrea
EE Estonia
SZ Eswatini
ET Ethiopia
FJ Fiji
FI Finland
FR France
GA Gabon
GM Gambia
GE Georgia
DE Germany
GH Ghana
GR Greece
GL Greenland
GT Guatemala
GN Guinea
GW Guinea-Bissau
GY Guyana
HT Haiti
HN Honduras
HK Hong Kong
HU Hungary
IS Iceland
IN India
ID Indonesia
IR Iran
IQ Iraq
IE Ireland
IL Israel
IT Italy
CI Ivory Coast
JM Jamaica
JP Japan
JO Jordan
KZ Kazakhstan
KE Kenya
XK Kosovo
KW Kuwait
KG Kyrgyzstan
LA Laos
LV Latvia
LB Lebanon
LS Lesotho
LR Liberia
LY Libya
LI Liechtenstein
LT Lithuania
LU Luxembourg
MG Madagascar
MW Malawi
MY Malaysia
MV Maldives
ML Mali
MT Malta
MR Mauritania
MU Mauritius
MX Mexico
MD Moldova
MC Monaco
MN Mongolia
ME Montenegro
MA Morocco
MZ Mozambique
MM Myanmar
NA Namibia
NP Nepal
NL Netherlands
NZ New Zealand
NI Nicaragua
NE Niger
NG Nigeria
KP North Korea
MK North Macedonia
NO Norway
OM Oman
PK Pakistan
PS Palestine
PA Panama
PG Papua New Guinea
PY Paraguay
PE Peru
PH Philippines
PL Poland
PT Portugal
QA Qatar
RO Romania
RU Russia
RW Rwanda
SA Saudi Arabia
SN Senegal
RS Serbia
SC Seychelles
SL Sierra Leone
SG Singapore
SK Slovakia
SI Slovenia
SB Solomon Islands
SO Somalia
ZA South Africa
KR South Korea
SS South Sudan
ES Spain
LK Sri Lanka
SD Sudan
SR Suriname
SE Sweden
CH Switzerland
SY Syria
TW Taiwan
TJ Tajikistan
TZ Tanzania
TH Thailand
TL East Timor/Timor-Leste
TG Togo
TT Trinidad and Tobago
TN Tunisia
TR Turkey
TM Turkmenistan
UG Uganda
UA Ukraine
AE United Arab Emirates
GB United Kingdom/Britain
US United States
UY Uruguay
UZ Uzbekistan
VU Vanuatu
VA Vatican City/Vatican
VE Venezuela
VN Vietnam
EH Western Sahara
YE Yemen
ZM Zambia
ZW Zimbabwe
`;

const rows = COUNTRIES.trim()
  .split("\n")
  .map((line) => ({ code: line.slice(0, 2), names: line.slice(3).split("/") }));
const CODES = new Map(rows.flatMap(({ code, names }) => names.map((name) => [name, code] as const)));
const NAMES = new Map(
  rows.flatMap(({ code, names: [name] }) => (name === undefined ? [] : [[code, name] as const])),
);

/** The ISO code of a country by its name, null where it is none. */
export const countryCode = (name: string): string | null => CODES.get(name) ?? null;

/** The name of a country by its ISO code; a code that is not listed stands for itself. */
export const countryName = (code: string): string => NAMES.get(code) ?? code;
