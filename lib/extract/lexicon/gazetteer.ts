/** How precise a place is: the higher, the smaller. */
export const PLACE_RANKS = { continent: 0, country: 1, region: 2, city: 3 } as const;
export type PlaceKind = keyof typeof PLACE_RANKS;

/** "Name = demonym/demonym | alias, alias > Capital/alias": a country, its people, its other names, its capital. */
const COUNTRIES = `
Afghanistan = Afghan/Afghans > Kabul
Albania = Albanian > Tirana
Algeria = Algerian > Algiers
Angola = Angolan > Luanda
Argentina = Argentine/Argentinian > Buenos Aires
Armenia = Armenian > Yerevan
Australia = Australian > Canberra
Austria = Austrian > Vienna
Azerbaijan = Azerbaijani/Azeri > Baku
Bahrain = Bahraini > Manama
Bangladesh = Bangladeshi > Dhaka
Belarus = Belarusian/Belarussian > Minsk
Belgium = Belgian > Brussels
Bolivia = Bolivian > La Paz
Bosnia = Bosnian | Bosnia and Herzegovina, Bosnia-Herzegovina > Sarajevo
Brazil = Brazilian > Brasilia
Britain = British/Briton/Britons | United Kingdom, UK, U.K., Great Britain > London
Bulgaria = Bulgarian > Sofia
Burkina Faso = Burkinabe > Ouagadougou
Burundi = Burundian > Bujumbura
Cambodia = Cambodian > Phnom Penh
Cameroon = Cameroonian > Yaounde
Canada = Canadian > Ottawa
Central African Republic = Central African > Bangui
Chad = Chadian > N'Djamena
Chile = Chilean > Santiago
China = Chinese | People's Republic of China, PRC > Beijing
Colombia = Colombian > Bogota/Bogotá
Congo = Congolese | Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC > Kinshasa
Costa Rica = Costa Rican > San José
Croatia = Croatian/Croat > Zagreb
Cuba = Cuban > Havana
Cyprus = Cypriot > Nicosia
Czech Republic = Czech | Czechia > Prague
Denmark = Danish/Dane > Copenhagen
Djibouti = Djiboutian
Dominican Republic = Dominican > Santo Domingo
Ecuador = Ecuadorian/Ecuadorean > Quito
Egypt = Egyptian > Cairo
El Salvador = Salvadoran/Salvadorian > San Salvador
Eritrea = Eritrean > Asmara
Estonia = Estonian > Tallinn
Ethiopia = Ethiopian > Addis Ababa
Finland = Finnish/Finn > Helsinki
France = French > Paris
Georgia = Georgian > Tbilisi
Germany = German > Berlin
Ghana = Ghanaian > Accra
Greece = Greek > Athens
Guatemala = Guatemalan > Guatemala City
Guinea = Guinean > Conakry
Haiti = Haitian > Port-au-Prince
Honduras = Honduran > Tegucigalpa
Hungary = Hungarian > Budapest
Iceland = Icelandic > Reykjavik
India = Indian > New Delhi/Delhi
Indonesia = Indonesian > Jakarta
Iran = Iranian | Islamic Republic of Iran > Tehran/Teheran
Iraq = Iraqi > Baghdad
Ireland = Irish > Dublin
Israel = Israeli > Jerusalem/Tel Aviv
Italy = Italian > Rome
Ivory Coast = Ivorian > Abidjan
Japan = Japanese > Tokyo
Jordan = Jordanian > Amman
Kazakhstan = Kazakh > Astana
Kenya = Kenyan > Nairobi
Kosovo = Kosovan/Kosovar > Pristina
Kuwait = Kuwaiti > Kuwait City
Kyrgyzstan = Kyrgyz > Bishkek
Laos = Laotian/Lao > Vientiane
Latvia = Latvian > Riga
Lebanon = Lebanese > Beirut
Liberia = Liberian > Monrovia
Libya = Libyan > Tripoli
Lithuania = Lithuanian > Vilnius
Luxembourg = Luxembourgish
Malaysia = Malaysian > Kuala Lumpur
Mali = Malian > Bamako
Malta = Maltese > Valletta
Mauritania = Mauritanian > Nouakchott
Mexico = Mexican > Mexico City
Moldova = Moldovan > Chisinau
Mongolia = Mongolian > Ulaanbaatar
Montenegro = Montenegrin > Podgorica
Morocco = Moroccan > Rabat
Mozambique = Mozambican > Maputo
Myanmar = Burmese | Burma > Naypyidaw/Yangon
Nepal = Nepalese/Nepali > Kathmandu
Netherlands = Dutch | the Netherlands, Holland > The Hague/Amsterdam
New Zealand = New Zealander > Wellington
Nicaragua = Nicaraguan > Managua
Niger = Nigerien > Niamey
Nigeria = Nigerian > Abuja
North Korea = North Korean | DPRK > Pyongyang
North Macedonia = Macedonian | Macedonia > Skopje
Norway = Norwegian > Oslo
Oman = Omani > Muscat
Pakistan = Pakistani > Islamabad
Palestine = Palestinian/Palestinians > Ramallah
Panama = Panamanian > Panama City
Paraguay = Paraguayan > Asuncion
Peru = Peruvian > Lima
Philippines = Filipino/Philippine | the Philippines > Manila
Poland = Polish > Warsaw
Portugal = Portuguese > Lisbon
Qatar = Qatari > Doha
Romania = Romanian > Bucharest
Russia = Russian/Russians | Russian Federation > Moscow
Rwanda = Rwandan > Kigali
Saudi Arabia = Saudi/Saudis > Riyadh
Senegal = Senegalese > Dakar
Serbia = Serbian/Serb > Belgrade
Sierra Leone = Sierra Leonean > Freetown
Singapore = Singaporean
Slovakia = Slovak > Bratislava
Slovenia = Slovenian > Ljubljana
Somalia = Somali > Mogadishu
South Africa = South African > Pretoria
South Korea = South Korean > Seoul
South Sudan = South Sudanese > Juba
Soviet Union = Soviet | USSR
Spain = Spanish > Madrid
Sri Lanka = Sri Lankan > Colombo
Sudan = Sudanese > Khartoum
Sweden = Swedish > Stockholm
Switzerland = Swiss > Geneva/Bern
Syria = Syrian > Damascus
Taiwan = Taiwanese > Taipei
Tajikistan = Tajik > Dushanbe
Tanzania = Tanzanian > Dodoma
Thailand = Thai > Bangkok
Togo = Togolese > Lome
Tunisia = Tunisian > Tunis
Turkey = Turkish | Türkiye, Turkiye > Ankara
Turkmenistan = Turkmen > Ashgabat
Uganda = Ugandan > Kampala
Ukraine = Ukrainian/Ukrainians > Kyiv/Kiev
United Arab Emirates = Emirati | UAE, U.A.E. > Abu Dhabi
United States = American/Americans | US, U.S., USA, United States of America, America > Washington/Washington, D.C.
Uruguay = Uruguayan > Montevideo
Uzbekistan = Uzbek > Tashkent
Venezuela = Venezuelan > Caracas
Vietnam = Vietnamese > Hanoi
Yemen = Yemeni > Sanaa/Sana'a
Zambia = Zambian > Lusaka
Zimbabwe = Zimbabwean > Harare
`;

const CONTINENTS =
  "Europe, Asia, Africa, the Middle East, Middle East, Latin America, Central America, South America, North America, Balkans, Caucasus, Sahel, Baltic, Scandinavia";

/** "Country: place, place/alias": regions, provinces and other stretches of land and sea. */
const REGIONS = `
Ukraine: Donbas/Donbass, Crimea, Zakarpattia, Transcarpathia, Snake Island, Bukovina, Volyn, Polissia
Russia: Kursk region, Belgorod region, Bryansk region, Chechnya, Dagestan, Ingushetia, Tatarstan, Bashkortostan, Krasnodar Krai, Siberia, Kaliningrad, North Ossetia
Palestine: Gaza Strip, Gaza, West Bank, East Jerusalem
Israel: Golan Heights, Galilee, Negev
Syria: Idlib province, Kurdistan, Rojava
Iraq: Anbar, Nineveh, Iraqi Kurdistan, Diyala, Salahuddin
Lebanon: Bekaa Valley, Bekaa, Beqaa, southern Lebanon
Sudan: Darfur, North Darfur, South Darfur, West Darfur, Kordofan, North Kordofan, South Kordofan, Gezira, Blue Nile
Ethiopia: Tigray, Amhara, Oromia, Afar
Pakistan: Balochistan, Khyber Pakhtunkhwa, Punjab, Sindh, Waziristan, North Waziristan, South Waziristan, Kashmir
India: Jammu and Kashmir, Manipur, Assam, Chhattisgarh
Afghanistan: Helmand, Nangarhar, Maidan Wardak, Badakhshan
Myanmar: Rakhine, Shan, Kachin, Sagaing, Chin State, Kayah
China: Xinjiang, Tibet
Philippines: Mindanao, Sulu, Bangsamoro
Georgia: Abkhazia, South Ossetia
Azerbaijan: Nagorno-Karabakh, Karabakh
Moldova: Transnistria
Congo: North Kivu, South Kivu, Ituri, Kivu
Mozambique: Cabo Delgado
Germany: Bavaria
Indonesia: Bali, Aceh, Papua
Nigeria: Borno, Zamfara, Plateau State
United States: Alaska, California, Texas, Florida, New York State, Virginia, Guantanamo
Britain: Northern Ireland, Scotland, Wales, England
Yemen: Hadramawt, Hadhramaut, Marib province, Shabwa
Sea: Red Sea, Black Sea, Gulf of Aden, Persian Gulf, Strait of Hormuz, Gulf of Oman, Caspian Sea, Baltic Sea, South China Sea, Sea of Azov, Mediterranean, Mediterranean Sea, Taiwan Strait, Bab al-Mandab
`;

/** "Country: city, city/alias": towns of today's wars, seats of talks, large cities. */
const CITIES = `
Ukraine: Odesa/Odessa, Kharkiv/Kharkov, Kryvyi Rih/Kryvyi Rig/Krivoy Rog/Kryvyy Rih, Sumy, Dnipro/Dnipropetrovsk, Lviv/Lvov, Zaporizhzhia/Zaporizhia/Zaporozhye/Zaporizhzhya, Mykolaiv/Nikolaev, Kherson, Chernihiv, Chernivtsi, Cherkasy, Poltava, Vinnytsia, Zhytomyr, Khmelnytskyi, Rivne, Lutsk, Ternopil, Ivano-Frankivsk, Uzhhorod, Kropyvnytskyi, Bila Tserkva, Kremenchuk, Bakhmut, Avdiivka, Chasiv Yar, Pokrovsk, Toretsk, Kramatorsk, Sloviansk/Slavyansk, Kostiantynivka/Konstantinovka, Kupiansk/Kupyansk, Vovchansk, Izium/Izyum, Lyman, Severodonetsk/Sievierodonetsk, Lysychansk, Mariupol, Melitopol, Berdiansk, Enerhodar, Nikopol, Marhanets, Donetsk, Luhansk/Lugansk, Horlivka, Makiivka, Sevastopol, Simferopol, Kerch, Yalta, Bucha, Irpin, Hostomel, Borodianka, Brovary, Boryspil, Moschun, Konotop, Shostka, Hlukhiv, Okhtyrka, Izmail, Reni, Chornomorsk, Yuzhne, Ochakiv, Nova Kakhovka, Beryslav, Orikhiv, Huliaipole, Robotyne, Vuhledar, Marinka/Maryinka, Kurakhove, Velyka Novosilka, Selydove, Myrnohrad, Druzhkivka, Siversk, Soledar, Popasna, Rubizhne, Balakliia, Chuhuiv, Lozova, Pavlohrad, Kamianske, Synelnykove, Starokostiantyniv, Myrhorod, Voznesensk, Pervomaisk, Uman, Fastiv, Vasylkiv, Vyshhorod, Kovel, Drohobych, Stryi, Mukachevo, Hroza, Yahidne, Chernobyl/Chornobyl, Dobropillia, Novohrodivka, Ukrainsk, Rodynske, Bilhorod-Dnistrovskyi, Snihurivka, Kakhovka, Skadovsk, Tokmak, Debaltseve, Ilovaisk, Volnovakha, Kreminna, Svatove, Starobilsk, Borova, Zolochiv, Derhachi, Merefa, Bohodukhiv, Krasnohrad, Trostianets, Romny, Lebedyn, Putyvl, Nizhyn, Pryluky
Russia: St Petersburg/St. Petersburg/Saint Petersburg/Leningrad, Belgorod, Kursk, Bryansk, Rostov/Rostov-on-Don, Taganrog, Voronezh, Oryol, Tula, Kaluga, Ryazan, Smolensk, Krasnodar, Novorossiysk, Sochi, Tuapse, Saratov, Engels, Samara, Volgograd, Kazan, Yelabuga, Izhevsk, Nizhny Novgorod, Yekaterinburg, Vladivostok, Murmansk, Pskov, Toropets, Tver, Sudzha, Shebekino, Grayvoron, Grozny, Makhachkala, Beslan, Astrakhan, Syzran, Lipetsk, Tambov, Cheboksary, Ufa, Perm, Novosibirsk, Irkutsk, Ust-Luga, Primorsk, Klintsy
Belarus: Gomel, Brest, Grodno, Mozyr
Palestine: Gaza City, Rafah, Khan Younis/Khan Yunis, Jabalia/Jabaliya, Deir al-Balah, Nuseirat, Beit Hanoun, Beit Lahia/Beit Lahiya, Al-Mawasi/al-Mawasi/Mawasi, Bureij, Maghazi, Shati, Shejaiya, Zeitoun, Jenin, Nablus, Hebron, Tulkarm, Tulkarem, Jericho, Bethlehem, Qalqilya, Tubas, Huwara
Israel: Haifa, Ashkelon, Ashdod, Sderot, Beersheba/Be'er Sheva, Netanya, Eilat, Kiryat Shmona, Metula, Nahariya, Safed, Tiberias, Majdal Shams, Nir Oz, Be'eri, Kfar Aza, Dimona, Ramat Gan, Bat Yam, Rehovot, Rishon LeZion, Holon
Lebanon: Tyre, Sidon, Nabatieh, Baalbek, Dahiyeh, Bint Jbeil, Khiam, Naqoura, Ain al-Hilweh, Hasbaya
Syria: Aleppo, Homs, Hama, Idlib, Latakia, Tartus/Tartous, Deir al-Zor/Deir ez-Zor/Deir Ezzor, Raqqa, Daraa/Deraa, Sweida/Suwayda, Palmyra, Qamishli, Kobani/Kobane, Afrin, Manbij, Douma, Hasakah/Hasaka, Al-Tanf, Azaz, Jaramana, Quneitra
Iraq: Mosul, Basra, Erbil/Irbil, Kirkuk, Fallujah/Falluja, Ramadi, Tikrit, Najaf, Karbala/Kerbala, Samarra, Baqubah/Baquba, Sulaymaniyah, Sinjar, Tal Afar, Nasiriyah, Hilla, Balad
Iran: Isfahan/Esfahan, Natanz, Fordow, Tabriz, Shiraz, Mashhad, Qom, Kerman, Bandar Abbas, Arak, Bushehr, Kermanshah, Ahvaz, Karaj, Zahedan, Parchin
Yemen: Hodeidah/Hudaydah/Hodeida, Aden, Taiz/Taez, Marib, Saada/Sa'ada, Mocha, Mukalla, Ras Isa, Dhamar, Ibb
Saudi Arabia: Jeddah, Abqaiq, Khurais, Mecca, Medina, Dhahran, Jizan, Najran, Abha, Khobar
Sudan: Omdurman, Port Sudan, El Fasher/El-Fasher/Al-Fashir/al-Fashir/Al Fasher/al-Fasher, El Geneina, Nyala, El Obeid/El-Obeid, Wad Madani, Bahri, Zamzam, Kadugli, Babanusa, Al-Dabbah, Kosti, Kassala, Zalingei, Bara, Dongola, Merowe
South Sudan: Malakal, Bor, Bentiu, Nasir
Ethiopia: Mekelle, Gondar, Lalibela, Axum, Adigrat, Bahir Dar
Somalia: Kismayo, Baidoa, Beledweyne, Bosaso, Hargeisa
Libya: Benghazi, Misrata, Sirte, Tobruk, Derna, Sabha, Zawiya
Mali: Timbuktu, Gao, Kidal, Mopti
Nigeria: Maiduguri, Lagos, Kano, Kaduna, Jos, Chibok, Port Harcourt
Congo: Goma, Bukavu, Beni, Bunia, Uvira
Afghanistan: Kandahar, Herat, Jalalabad, Kunduz, Mazar-i-Sharif, Ghazni, Lashkar Gah, Maidan Shahr, Khost, Gardez, Bagram, Panjshir
Pakistan: Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Bahawalpur, Muzaffarabad, Muridke, Sialkot, Bannu, Parachinar, Gwadar, Abbottabad, Swat
India: Mumbai, Srinagar, Pahalgam, Pulwama, Jammu, Kolkata, Chennai, Imphal, Poonch, Uri, Bangalore/Bengaluru, Amritsar, Pathankot
Myanmar: Mandalay, Sittwe, Lashio, Myawaddy, Mrauk-U, Myitkyina, Loikaw
Thailand: Surin, Sisaket, Pattani, Yala
Turkey: Istanbul, Izmir, Diyarbakir, Gaziantep, Antalya, Suruc, Sirnak
Egypt: Sharm el-Sheikh/Sharm El-Sheikh/Sharm el Sheikh, Alexandria, El Arish, Rafah crossing, Suez, Ismailia, Luxor
Jordan: Aqaba, Zarqa, Tower 22
United Arab Emirates: Dubai, Fujairah, Sharjah
Azerbaijan: Stepanakert, Shusha, Ganja
Kosovo: Mitrovica
Serbia: Novi Sad
Bosnia: Srebrenica, Mostar, Tuzla, Banja Luka
Poland: Krakow, Rzeszow, Gdansk, Przewodow, Lublin
Germany: Munich, Hamburg, Frankfurt, Ramstein, Cologne, Bonn, Schloss Elmau, Magdeburg, Solingen, Dresden
France: Nice, Marseille, Lyon, Strasbourg, Versailles
Italy: Milan, Naples, Turin, Venice, Palermo
Switzerland: Zurich, Davos, Lausanne, Burgenstock
Britain: Manchester, Birmingham, Glasgow, Edinburgh, Belfast, Liverpool, Salisbury, Omagh, Londonderry
Spain: Barcelona, Bilbao, Granada, Seville, Valencia
United States: New York, New York City, Los Angeles, Chicago, Houston, Boston, Dallas, Miami, San Francisco, Seattle, Philadelphia, Atlanta, Denver, Detroit, Oklahoma City, Anchorage, Camp David, Mar-a-Lago, Orlando, Las Vegas, Minneapolis, Baltimore, San Diego, Phoenix
Canada: Toronto, Montreal, Vancouver, Halifax, Quebec, Kananaskis
Mexico: Culiacan, Tijuana, Ciudad Juarez, Guadalajara, Monterrey, Acapulco
Colombia: Medellin/Medellín, Cali, Barranquilla, Cartagena, Cucuta, Bucaramanga, Villavicencio, Barrancabermeja, Arauca, Pasto, Tumaco
Peru: Ayacucho, Huancayo, Cuzco, Huanuco, Trujillo, Arequipa, Puno, Callao, Tarapoto
El Salvador: San Miguel, Santa Ana, Usulutan, Chalatenango, San Vicente, Morazan, Soyapango, Zacatecoluca, Santa Tecla, Apopa, Mejicanos
Chile: Valparaiso, Concepcion, Temuco, Antofagasta
Bolivia: Santa Cruz, Cochabamba, Oruro
Ecuador: Guayaquil
Venezuela: Maracaibo
Brazil: Rio de Janeiro, Sao Paulo
Argentina: Rosario, Cordoba, La Tablada
Philippines: Jolo, Marawi, Zamboanga, Cotabato, Davao, Basilan
Sri Lanka: Jaffna, Batticaloa, Trincomalee
China: Hong Kong, Shanghai, Urumqi, Guangzhou, Shenzhen, Chengdu
Japan: Osaka, Hiroshima, Nagasaki
South Korea: Busan
Kenya: Mombasa, Garissa, Mandera
Cameroon: Bamenda
Burkina Faso: Djibo
Niger: Diffa, Tillaberi
Mozambique: Palma
Czech Republic: Brno
Ireland: Galway
Tunisia: Sousse
Morocco: Casablanca, Marrakesh
Algeria: Oran
New Zealand: Christchurch
Norway: Utoya
Australia: Sydney, Melbourne, Brisbane, Perth
`;

export type Place = { readonly name: string; readonly kind: PlaceKind; readonly country: string };

export const PLACES: ReadonlyMap<string, Place> = readPlaces();
/** Adjective or people → country: "Russian" → "Russia". */
export const DEMONYMS: ReadonlyMap<string, string> = readDemonyms();
/** Capital → country, for capitals that stand for their government. */
export const CAPITALS: ReadonlyMap<string, string> = readCapitals();

/** Country → the city "its capital" means. */
export const CAPITAL_OF: ReadonlyMap<string, string> = new Map([
  ...countryLines().flatMap(({ name, capitals: [first] }) =>
    first === undefined ? [] : [[name, first] as const],
  ),
  ["Israel", "Jerusalem"],
  ["Netherlands", "Amsterdam"],
  ["Switzerland", "Bern"],
  ["Myanmar", "Naypyidaw"],
]);

/** Other ways to write one place, all lower case → its first name. */
export const PLACE_ALIASES: ReadonlyMap<string, string> = readAliases();

function countryLines(): { name: string; demonyms: string[]; aliases: string[]; capitals: string[] }[] {
  return COUNTRIES.trim()
    .split("\n")
    .map((line) => {
      const [left = "", capital = ""] = line.split(" > ");
      const [head = "", alias = ""] = left.split(" | ");
      const [name = "", demonym = ""] = head.split(" = ");
      const list = (text: string, sign: string) =>
        text
          .split(sign)
          .map((part) => part.trim())
          .filter(Boolean);
      return { name, demonyms: list(demonym, "/"), aliases: list(alias, ","), capitals: list(capital, "/") };
    });
}

function readPlaces(): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const name of CONTINENTS.split(", ")) places.set(name, { name, kind: "continent", country: "" });
  for (const { name, aliases, capitals } of countryLines()) {
    for (const form of [name, ...aliases]) places.set(form, { name, kind: "country", country: name });
    for (const form of capitals) places.set(form, { name: form, kind: "city", country: name });
  }
  for (const [list, kind] of [
    [REGIONS, "region"],
    [CITIES, "city"],
  ] as const) {
    for (const line of list.trim().split("\n")) {
      const [country = "", rest = ""] = line.split(": ");
      for (const entry of rest.split(", ")) {
        const [name = entry, ...aliases] = entry.split("/");
        for (const form of [name, ...aliases]) places.set(form, { name, kind, country });
      }
    }
  }
  return places;
}

function readDemonyms(): Map<string, string> {
  const demonyms = new Map<string, string>([
    ["Gazan", "Gaza"],
    ["European", "Europe"],
    ["Arab", "Arab"],
    ["Western", "West"],
    ["Chechen", "Chechnya"],
    ["Kurdish", "Kurdistan"],
    ["Crimean", "Crimea"],
    ["Kashmiri", "Kashmir"],
    ["Bavarian", "Bavaria"],
    ["Scottish", "Scotland"],
    ["Sunni", "Sunni"],
    ["Shiite", "Shiite"],
    ["Islamist", "Islamist"],
    ["Kyivan", "Kyiv"],
    ["Catholic", "Catholic"],
    ["Jewish", "Jewish"],
    ["Muslim", "Muslim"],
    ["Christian", "Christian"],
  ]);
  for (const { name, demonyms: forms } of countryLines()) for (const form of forms) demonyms.set(form, name);
  return demonyms;
}

function readCapitals(): Map<string, string> {
  const capitals = new Map<string, string>();
  for (const { name, capitals: forms } of countryLines()) for (const form of forms) capitals.set(form, name);
  return capitals;
}

function readAliases(): Map<string, string> {
  const aliases = new Map<string, string>([
    ["kiev", "kyiv"],
    ["teheran", "tehran"],
    ["bogotá", "bogota"],
    ["sana'a", "sanaa"],
  ]);
  for (const [form, place] of PLACES)
    aliases.set(form.toLowerCase(), aliases.get(place.name.toLowerCase()) ?? place.name.toLowerCase());
  return aliases;
}
