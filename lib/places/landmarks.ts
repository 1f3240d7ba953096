/**
 * Places of news that are no towns of the gazetteer: "country region", then "name/other name latitude longitude", as an atlas has them.
 * Areas, and places whose middle is not known to a kilometre or two, have no numbers.
 */
export const LANDMARKS: string = `
#UA Kyiv
Kyiv Pechersk Lavra/Pechersk Lavra/Monastery of the Caves 50.43 30.56
Maidan Nezalezhnosti/Independence Square/Maidan 50.45 30.52
Zhuliany 50.4 30.45
Okhmatdyt/Okhmatdyt Children's Hospital 50.45 30.48
Bankova Street 50.45 30.53
Obolon 50.51 30.5
Podil 50.47 30.51
Darnytsia 50.43 30.65
Troieshchyna 50.51 30.6
Sviatoshyn 50.46 30.36
Solomianka 50.43 30.46
Pechersk 50.43 30.54
Holosiiv 50.39 30.51
Babyn Yar/Babi Yar 50.47 30.45
Shevchenkivskyi district 50.46 30.48
Solomianskyi district 50.43 30.46
Darnytskyi district 50.42 30.66
Dniprovskyi district 50.45 30.61
Desnianskyi district 50.51 30.61
Holosiivskyi district 50.37 30.51
Sviatoshynskyi district 50.46 30.36
Podilskyi district 50.49 30.44
Obolonskyi district 50.51 30.49
Pecherskyi district 50.43 30.54
#UA Kyiv Oblast
Antonov Airport/Hostomel airport/Hostomel airfield/Antonov airfield 50.6 30.19
Chernobyl nuclear power plant/Chernobyl nuclear plant/Chornobyl nuclear power plant/Chornobyl nuclear plant 51.39 30.1
Boryspil airport/Boryspil International Airport 50.34 30.89
Moshchun/Moschun 50.61 30.26
Trypilska power plant/Trypillia power plant 50.13 30.75
Vasylkiv air base 50.23 30.3
#UA Kharkiv Oblast
Saltivka 50.03 36.35
Shevchenkivskyi district of Kharkiv 50.05 36.2
Hroza 
Ruska Lozova 50.14 36.29
Tsyrkuny 50.09 36.39
Lyptsi 50.2 36.43
Hlyboke
Starytsia
Derhachi 50.11 36.12
Dvorichna 49.85 37.68
#UA Zaporizhzhia Oblast
Zaporizhzhia nuclear power plant/Zaporizhzhia nuclear plant/Zaporizhzhia Nuclear Power Station/Zaporizhzhia nuclear power station/Zaporizhzhia NPP/ZNPP/Zaporozhye nuclear power plant/Zaporizhia nuclear power plant/Zaporizhia nuclear plant 47.51 34.59
Robotyne 47.45 35.84
Verbove 47.43 35.95
Novoprokopivka
Mala Tokmachka 47.53 35.89
Dniprohes/Dnipro Hydroelectric Station/Dnipro hydroelectric plant/DniproHES 47.87 35.09
Kamianske
Stepove
Orikhiv 47.57 35.79
#UA Donetsk Oblast
Azovstal/Azovstal steelworks/Azovstal steel plant/Azovstal plant/Azovstal iron and steel works 47.09 37.61
Donetsk airport 48.07 37.74
Olenivka prison/Olenivka 47.83 37.71
Savur-Mohyla 47.92 38.74
Artemivsk/Artyomovsk/Artemovsk 48.59 38
Velyka Novosilka 47.84 36.84
Urozhaine
Staromaiorske
Neskuchne
Klishchiivka 48.52 37.95
Andriivka
Orlivka
Lastochkyne
Terny
Bilohorivka
Krynky
Opytne
Pisky 48.06 37.67
Vodiane
Nevelske
Ocheretyne 48.24 37.61
Novobakhmutivka
#UA Luhansk Oblast
Sievierodonetsk/Severodonetsk 48.95 38.49
#UA 
Donbas/Donbass
Polissia
#SD 
Darfur
Kordofan
#ET 
Ogaden
#PK 
Kashmir
#RU 
Siberia
North Caucasus
#IL 
Galilee
Negev
#UA Kherson Oblast
Kakhovka dam/Nova Kakhovka dam/Kakhovka hydroelectric power plant/Kakhovka hydroelectric plant/Kakhovka Hydroelectric Power Plant 46.78 33.37
Antonivka bridge/Antonivskyi bridge/Antonovsky Bridge/Antonovskiy Bridge/Antonivsky bridge 46.67 32.72
Chornobaivka airport 46.67 32.51
Krynky 46.74 33.1
Antonivka 46.68 32.73
Kinburn Spit 46.52 31.6
Chonhar bridge 45.99 34.55
#UA Odesa Oblast
Snake Island/Zmiinyi Island 45.26 30.2
#UA Crimea
Crimean Bridge/Crimea Bridge/Kerch Bridge/Kerch Strait Bridge 45.31 36.51
Saky air base/Saki air base/Saky airbase/Saki airbase/Saky airfield 45.09 33.6
Belbek/Belbek airfield/Belbek air base/Belbek airbase 44.69 33.57
Dzhankoi 45.71 34.39
Perevalne 44.84 34.33
Kerch Strait
#UA Khmelnytskyi Oblast
Starokostiantyniv air base 49.74 27.27
Khmelnytskyi nuclear power plant/Khmelnytskyi nuclear plant 50.3 26.65
#UA Rivne Oblast
Rivne nuclear power plant/Rivne nuclear plant 51.33 25.89
#UA Mykolaiv Oblast
South Ukraine nuclear power plant/South Ukraine nuclear plant/Pivdennoukrainsk nuclear power plant/Pivdennoukrainsk nuclear plant 47.81 31.22
#UA Lviv Oblast
Yavoriv military base/Yavoriv training ground/International Peacekeeping and Security Centre 49.97 23.6
#RU Moscow
Kremlin/the Kremlin 55.75 37.62
Red Square 55.75 37.62
Vnukovo/Vnukovo airport 55.6 37.29
Sheremetyevo/Sheremetyevo airport 55.97 37.41
Domodedovo/Domodedovo airport 55.41 37.9
Zhukovsky airport 55.55 38.15
Lubyanka 55.76 37.63
#RU Moscow Oblast
Crocus City Hall 55.83 37.39
Novo-Ogaryovo 55.74 37.2
#RU Saratov Oblast
Engels air base/Engels-2 air base/Engels-2/Engels airbase 51.48 46.21
#RU Ryazan Oblast
Dyagilevo air base/Dyagilevo airbase 54.65 39.57
#RU Irkutsk Oblast
Belaya air base/Belaya airbase/Belaya airfield 52.91 103.57
#RU Murmansk Oblast
Olenya air base/Olenya airbase/Olenya airfield 68.15 33.46
#RU Ivanovo Oblast
Severny air base/Ivanovo air base 57.06 40.98
#RU Rostov Oblast
Morozovsk air base/Morozovsk airfield 48.31 41.79
#RU Belgorod Oblast
Grayvoron/Graivoron 50.48 35.67
Kozinka
Nekhoteevka
#RU Kursk Oblast
Kursk nuclear power plant/Kursk nuclear plant 51.67 35.61
Korenevo 51.41 34.9
Sverdlikovo
Plekhovo
#RU Leningrad Oblast
Ust-Luga 59.67 28.3
Primorsk 60.37 28.61
#RU Tatarstan
Alabuga/Alabuga special economic zone 55.83 52.06
#PS Gaza Strip
Gaza City 31.51 34.46
Al-Shifa Hospital/Shifa Hospital/al-Shifa Hospital/Al Shifa Hospital/al-Shifa/al-Shifa hospital/Shifa hospital 31.52 34.44
Al-Ahli Hospital/Al-Ahli Arab Hospital/al-Ahli hospital/al-Ahli Baptist Hospital/Ahli Arab hospital 31.5 34.46
Nasser Hospital/Nasser hospital/Nasser Medical Complex 31.35 34.29
European Hospital/European Gaza Hospital/European hospital 31.33 34.32
Kamal Adwan Hospital/Kamal Adwan hospital 31.54 34.51
Indonesian Hospital/Indonesian hospital 31.54 34.51
Al-Aqsa Martyrs Hospital/al-Aqsa Martyrs Hospital/al-Aqsa Hospital 31.42 34.36
Jabalia refugee camp/Jabalia camp/Jabaliya refugee camp/Jabaliya camp 31.53 34.5
Nuseirat refugee camp/Nuseirat camp/Nuseirat/Nusseirat 31.45 34.39
Bureij refugee camp/Bureij camp/Bureij/al-Bureij 31.44 34.4
Maghazi refugee camp/Maghazi camp/Maghazi/al-Maghazi 31.42 34.39
Shati refugee camp/Shati camp/Shati/al-Shati/Beach refugee camp/Beach camp 31.53 34.44
Al-Mawasi/Mawasi/al-Mawasi/Muwasi 31.35 34.24
Tel al-Sultan/Tal al-Sultan/Tel al-Sultan neighbourhood 31.3 34.24
Shujaiya/Shejaiya/Shujayea/Shuja'iyya/Shijaiyah 31.5 34.48
Zeitoun/Zaytoun/al-Zeitoun/Zeitoun neighbourhood 31.49 34.45
Sabra 31.5 34.45
Rimal/al-Rimal 31.52 34.45
Tuffah/al-Tuffah 31.51 34.47
Daraj 31.5 34.46
Sheikh Radwan 31.53 34.47
Tel al-Hawa/Tal al-Hawa 31.5 34.43
Kerem Shalom crossing/Karem Abu Salem 31.23 34.28
Rafah crossing/Rafah border crossing 31.25 34.26
Erez crossing/Erez 31.56 34.55
Netzarim corridor
Philadelphi corridor
Abasan/Abassan 31.32 34.34
#PS West Bank
Jenin refugee camp/Jenin camp 32.46 35.29
Nur Shams/Nur Shams refugee camp/Nur Shams camp 32.32 35.07
Balata refugee camp/Balata camp/Balata 32.21 35.29
Far'a refugee camp/Far'a camp/al-Far'a/Faraa 32.29 35.34
Aida refugee camp/Aida camp 31.72 35.2
Tulkarem refugee camp/Tulkarm refugee camp 32.31 35.03
Masafer Yatta 31.4 35.15
Huwara/Hawara 32.15 35.26
Qalandia checkpoint/Qalandiya checkpoint 31.86 35.23
Muqata 31.91 35.21
Turmus Ayya/Turmusayya 32.04 35.29
Allenby crossing/Allenby Bridge/King Hussein Bridge 31.87 35.54
#IL Jerusalem
Al-Aqsa Mosque/al-Aqsa Mosque/Al-Aqsa mosque/al-Aqsa mosque/Al-Aqsa/al-Aqsa/Temple Mount/Al-Aqsa compound 31.78 35.24
Western Wall 31.78 35.23
Damascus Gate 31.78 35.23
Knesset 31.78 35.21
Old City of Jerusalem/Old City 31.78 35.23
Sheikh Jarrah 31.79 35.23
#IL Southern District
Be'eri/Beeri/Kibbutz Be'eri/Kibbutz Beeri 31.42 34.49
Kfar Aza/Kfar Azza/Kibbutz Kfar Aza 31.48 34.53
Nir Oz/Kibbutz Nir Oz 31.31 34.4
Nahal Oz/Kibbutz Nahal Oz 31.47 34.5
Re'im/Reim/Nova festival/Nova music festival 31.39 34.46
Nirim 31.34 34.39
Nevatim/Nevatim air base/Nevatim airbase 31.21 35.01
Negev Nuclear Research Center/Dimona reactor 31 35.14
Ramon airport/Ramon Airport 29.72 35.01
Soroka hospital/Soroka Medical Center 31.26 34.8
Kerem Shalom 31.23 34.28
Sde Teiman 31.28 34.7
Zikim 31.61 34.52
#IL Central District
Ben Gurion airport/Ben Gurion Airport/Ben Gurion International Airport/Ben-Gurion airport 32.01 34.89
#IL Tel Aviv
HaKirya/Kirya 32.07 34.79
#IL Northern District
Majdal Shams 33.27 35.77
Golan Heights/the Golan Heights/Golan
Shtula 33.08 35.32
Avivim 33.09 35.47
Misgav Am 33.25 35.55
Ramat David air base/Ramat David 32.67 35.18
Mount Hermon 33.41 35.86
#LB Beirut
Port of Beirut/Beirut port 33.9 35.52
Bachoura/Bashoura 33.89 35.51
#LB Mount Lebanon
Dahiyeh/Dahieh/Dahiya/Dahiyah/southern suburbs of Beirut/Beirut's southern suburbs 33.85 35.51
Burj al-Barajneh/Bourj al-Barajneh 33.85 35.5
Haret Hreik 33.85 35.51
Ghobeiry/Ghobeiri 33.86 35.5
Choueifat 33.81 35.5
Rafik Hariri airport/Beirut airport/Rafic Hariri International Airport 33.82 35.49
#LB South Governorate
Ain al-Hilweh/Ein el-Hilweh/Ain el-Hilweh 33.54 35.38
Naqoura/Naqura/Nakoura 33.12 35.14
Alma al-Shaab 33.1 35.18
Tyre/Sour 33.27 35.2
Sidon/Saida 33.56 35.37
Qana 33.21 35.3
Aita al-Shaab/Ayta al-Shaab 33.1 35.33
#LB Nabatieh
Khiam/al-Khiam 33.33 35.61
Bint Jbeil/Bint Jubayl 33.12 35.43
Marjayoun 33.36 35.59
Kfar Kila/Kfarkila 33.28 35.55
Maroun al-Ras 33.1 35.44
Shebaa Farms
Hasbaya 33.4 35.69
#LB Baalbek-Hermel Governorate
Hermel 34.39 36.39
#SY Damascus Governorate
Mezzeh/Mezzeh air base/Mezzeh airport/Mazzeh 33.48 36.22
Umayyad Square 33.51 36.28
#SY Rif Dimashq
Sayyida Zeinab/Sayyidah Zaynab/Sayeda Zeinab 33.44 36.34
Eastern Ghouta/Ghouta
Yarmouk/Yarmouk camp/Yarmouk refugee camp 33.47 36.3
#SY Homs
T4/T4 air base/Tiyas air base/T-4 air base 34.52 37.63
Shayrat/Shayrat air base/Shayrat airbase 34.49 36.91
Al-Tanf/al-Tanf/Tanf 33.49 38.66
Krak des Chevaliers 34.76 36.29
#SY Latakia
Khmeimim/Hmeimim/Khmeimim air base/Hmeimim air base 35.4 35.95
#SY Al-Hasakah
Al-Hol/al-Hol/al-Hol camp/Al-Hawl 36.38 41.14
#SY Aleppo
Kobani/Kobane/Ayn al-Arab 36.89 38.36
Tishrin Dam/Tishreen Dam/Tishrin dam 36.38 38.18
#SY Deir ez-Zor
Deir al-Zor/Deir ez-Zor/Deir Ezzor/Deir el-Zour 35.34 40.14
#SY Quneitra
Quneitra crossing 33.13 35.81
#IQ Anbar
Ain al-Asad/Al-Asad/al-Asad/Ain al-Assad/Ain al-Asad air base/al-Asad air base 33.79 42.44
#IQ Baghdad
Green Zone 33.31 44.39
Camp Victory 33.27 44.25
Sadr City 33.39 44.46
Baghdad airport/Baghdad International Airport 33.26 44.23
#IQ Nineveh
Camp Speicher 34.67 43.55
#IR Isfahan
Natanz 33.51 51.92
Natanz nuclear facility/Natanz enrichment facility 33.72 51.73
#IR Qom
Fordow/Fordo/Fordow nuclear facility 34.89 50.99
#IR Tehran
Evin prison/Evin Prison/Evin 35.79 51.39
Parchin 35.52 51.77
Mehrabad/Mehrabad airport 35.69 51.31
Imam Khomeini airport/Imam Khomeini International Airport 35.42 51.15
#IR Bushehr
Bushehr nuclear power plant/Bushehr nuclear plant 28.83 50.89
Kharg Island 29.24 50.31
South Pars 27.5 52.6
#IR Markazi
Arak reactor/Khondab 34.37 49.24
#YE Al Hudaydah
Hodeidah/Hodeida/Hudaydah/Hudaida 14.8 42.95
Ras Isa/Ras Issa/Ras Isa oil port 15.12 42.6
Salif 15.31 42.68
#YE Sanaa
Sanaa airport/Sanaa International Airport 15.48 44.22
Nahdayn/Jabal Attan 15.31 44.18
#YE Marib
Safer/Safer oil field
#SA Eastern Province
Abqaiq 25.94 49.67
Khurais 25.07 48.19
Ras Tanura 26.64 50.16
#SD Khartoum
Bahri/Khartoum North/Khartoum Bahri 15.63 32.53
Omdurman 15.65 32.48
Merowe Dam
Khartoum airport/Khartoum International Airport 15.59 32.55
#SD North Darfur
El Fasher/Al Fasher/Al-Fasher/al-Fasher/El-Fasher/Al-Fashir/al-Fashir/el-Fasher 13.63 25.35
Zamzam/Zamzam camp/Zamzam refugee camp/Zamzam displacement camp 13.49 25.31
Abu Shouk/Abu Shouk camp 13.67 25.35
Tawila 13.5 24.87
#SD West Darfur
El Geneina/Geneina/El-Geneina/Al-Geneina/al-Geneina 13.45 22.45
Ardamata 13.49 22.49
#SD North Kordofan
El Obeid/El-Obeid/Al-Obeid/al-Obeid 13.18 30.22
Bara 13.7 30.37
#SD Al Jazirah
Wad Madani/Wad Medani 14.4 33.52
#SD Northern State
Merowe 18.48 31.82
#AF Kabul
Kabul airport/Hamid Karzai International Airport/Kabul Airport/Abbey Gate 34.56 69.21
#AF Parwan
Bagram/Bagram air base/Bagram airbase/Bagram Airfield 34.95 69.27
#PK Punjab
Muridke 31.8 74.26
Nur Khan/Nur Khan airbase/Nur Khan air base 33.62 73.1
#PK Azad Kashmir
Muzaffarabad 34.36 73.47
Kotli 33.52 73.9
#IN Jammu and Kashmir
Pahalgam 34.02 75.33
Baisaran/Baisaran Valley/Baisaran meadow 34 75.33
Poonch 33.77 74.09
Uri 34.08 74.05
Pulwama 33.87 74.9
#AZ Khankendi
Stepanakert/Khankendi 39.82 46.75
#AZ 
Lachin corridor
Nagorno-Karabakh/Karabakh/Artsakh
#JO Mafraq
Tower 22 33.31 38.7
#QA Al Wakrah
Al Udeid/al-Udeid/Al Udeid air base/Al-Udeid/Al Udeid Air Base 25.12 51.32
#TR Adana
Incirlik/Incirlik air base 37 35.43
#TR Istanbul
Dolmabahce Palace/Dolmabahçe Palace/Dolmabahce 41.04 29
Ciragan Palace/Çırağan Palace 41.04 29.02
#US District of Columbia
White House/the White House/Oval Office 38.9 -77.04
Capitol/US Capitol/U.S. Capitol/the Capitol/Capitol Hill 38.89 -77.01
State Department 38.89 -77.05
Blair House 38.9 -77.04
Washington/Washington, D.C./Washington DC/Washington, DC 38.9 -77.04
#US Virginia
Pentagon/the Pentagon 38.87 -77.06
#US Maryland
Camp David 39.65 -77.46
Joint Base Andrews/Andrews Air Force Base 38.81 -76.87
#US Florida
Mar-a-Lago 26.68 -80.04
#US New York
United Nations headquarters/UN headquarters/United Nations Headquarters/U.N. headquarters 40.75 -73.97
#US Alaska
Joint Base Elmendorf-Richardson/Elmendorf-Richardson 61.25 -149.81
#US New Jersey
Bedminster 40.68 -74.65
#GB England
Downing Street/10 Downing Street/No 10 51.5 -0.13
Chequers 51.74 -0.78
Windsor Castle 51.48 -0.6
Lancaster House 51.5 -0.14
#FR Ile-de-France
Elysee Palace/Élysée Palace/Elysee/Élysée 48.87 2.32
Versailles/Palace of Versailles 48.8 2.12
#DE Bavaria
Schloss Elmau/Elmau 47.47 11.19
Hotel Bayerischer Hof/Bayerischer Hof 48.14 11.57
#DE Rheinland-Pfalz
Ramstein/Ramstein air base/Ramstein Air Base 49.44 7.6
#CH Nidwalden
Burgenstock/Bürgenstock 47 8.38
#CH Geneva
Palais des Nations 46.23 6.14
#CA Alberta
Kananaskis 50.92 -115.14
#EG South Sinai
Sharm el-Sheikh/Sharm el Sheikh/Sharm El-Sheikh/Sharm El Sheikh 27.92 34.33
#EG North Sinai
El Arish/el-Arish/al-Arish 31.13 33.8
#PL Lublin
Przewodow/Przewodów 50.47 23.93
#PL Subcarpathia
Rzeszow-Jasionka/Jasionka 50.11 22.02
#KP Kaesong
Panmunjom 37.96 126.68
#CU Guantanamo
Guantanamo Bay 19.9 -75.15
#XK 
Banjska 42.98 20.77
#VA 
St Peter's Basilica/St. Peter's Basilica 41.9 12.45
#CD Nord Kivu
Goma airport 
`;
