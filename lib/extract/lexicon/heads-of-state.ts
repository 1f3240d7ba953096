/** Who led a state or its government, and from which year to which. Used only to see that "the Russian president" means the Putin whom an article names. */
export type Head = {
  readonly surnames: readonly string[];
  readonly country: string;
  readonly office: "president" | "prime" | "chancellor";
  readonly from: number;
  readonly to: number;
};

const NOW = 9999;

const TABLE = `
Ukraine president 2019 ${NOW} zelensky zelenskyy zelenskiy zelenskyi
Ukraine president 2014 2019 poroshenko
Ukraine president 2010 2014 yanukovych yanukovich
Russia president 2012 ${NOW} putin
Russia president 2000 2008 putin
Russia president 2008 2012 medvedev
United_States president 2009 2017 obama
United_States president 2017 2021 trump
United_States president 2021 2025 biden
United_States president 2025 ${NOW} trump
France president 2012 2017 hollande
France president 2017 ${NOW} macron
United_Kingdom prime 2010 2016 cameron
United_Kingdom prime 2019 2022 johnson
United_Kingdom prime 2022 2024 sunak
United_Kingdom prime 2024 ${NOW} starmer
Germany chancellor 2005 2021 merkel
Germany chancellor 2021 2025 scholz
Germany chancellor 2025 ${NOW} merz
Turkey president 2014 ${NOW} erdogan
Belarus president 1994 ${NOW} lukashenko
Poland president 2015 2025 duda
Poland president 2025 ${NOW} nawrocki
Poland prime 2023 ${NOW} tusk
Poland prime 2017 2023 morawiecki
Hungary prime 2010 ${NOW} orban
Slovakia prime 2023 ${NOW} fico
Italy prime 2021 2022 draghi
Italy prime 2022 ${NOW} meloni
Canada prime 2015 2025 trudeau
Canada prime 2025 ${NOW} carney
Japan prime 2012 2020 abe
Japan prime 2021 2024 kishida
India prime 2014 ${NOW} modi
China president 2013 ${NOW} xi
North_Korea president 2011 ${NOW} kim
South_Korea president 2022 2025 yoon
Israel prime 2009 2021 netanyahu
Israel prime 2022 ${NOW} netanyahu
Syria president 2000 2024 assad
Syria president 2025 ${NOW} sharaa al-sharaa
Iran president 2013 2021 rouhani
Iran president 2021 2024 raisi
Iran president 2024 ${NOW} pezeshkian
Egypt president 2014 ${NOW} sisi sissi el-sisi el-sissi al-sisi
Venezuela president 2013 ${NOW} maduro
Brazil president 2019 2022 bolsonaro
Brazil president 2023 ${NOW} lula
Argentina president 2023 ${NOW} milei
Colombia president 2022 2026 petro
South_Africa president 2018 ${NOW} ramaphosa
Rwanda president 2000 ${NOW} kagame
Moldova president 2020 ${NOW} sandu
Serbia president 2017 ${NOW} vucic
Armenia prime 2018 ${NOW} pashinyan
Azerbaijan president 2003 ${NOW} aliyev
Kazakhstan president 2019 ${NOW} tokayev
Finland president 2024 ${NOW} stubb
Netherlands prime 2010 2024 rutte
Denmark prime 2019 ${NOW} frederiksen
Spain prime 2018 ${NOW} sanchez
Iraq prime 2014 2018 abadi al-abadi
Pakistan prime 2018 2022 khan
`;

const OFFICES: readonly Head["office"][] = ["president", "prime", "chancellor"];

export const HEADS: readonly Head[] = TABLE.trim()
  .split("\n")
  .flatMap((line) => {
    const [country = "", title = "", from = "", to = "", ...surnames] = line.split(" ");
    const office = OFFICES.find((each) => each === title);
    return office === undefined
      ? []
      : [{ surnames, country: country.replace("_", " "), office, from: Number(from), to: Number(to) }];
  });
