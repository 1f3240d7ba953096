/** Landmarks from Egypt to Iran, in the form that ../landmarks.ts tells. */
export const LANDMARKS_OF_THE_MIDDLE_EAST: string = `
#IL 
Galilee
Negev
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
#IQ Salah ad Din
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
#JO Mafraq
Tower 22 33.31 38.7
#QA Al Wakrah
Al Udeid/al-Udeid/Al Udeid air base/Al-Udeid/Al Udeid Air Base 25.12 51.32
#EG South Sinai
Sharm el-Sheikh/Sharm el Sheikh/Sharm El-Sheikh/Sharm El Sheikh 27.92 34.33
#EG North Sinai
El Arish/el-Arish/al-Arish 31.13 33.8
`;
