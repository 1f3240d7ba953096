/** Landmarks of Ukraine and Russia, in the form that ../landmarks.ts tells. */
export const LANDMARKS_OF_UKRAINE_AND_RUSSIA: string = `
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
#RU 
Siberia
North Caucasus
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
`;
