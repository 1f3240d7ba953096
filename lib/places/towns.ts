// Written by scripts/build-gazetteer.ts from GeoNames (https://www.geonames.org), licensed CC BY 4.0.
// "#country region", then "name/alias latitude longitude rank": see docs/decisions/007-where-places-come-from.md.
export const TOWNS: string = `#AD Andorra la Vella
Andorra la Vella 42.51 1.52 3
#AD Encamp
Encamp 42.53 1.58 2
#AD Escaldes-Engordany
les Escaldes 42.51 1.53 3
#AE Abu Dhabi
Abu Dhabi 24.45 54.4 6
Musaffah 24.36 54.48 5
Al Ain City 24.19 55.76 4
Al Shamkhah City 24.39 54.71 4
Bani Yas City 24.31 54.63 4
Khalifah A City 24.43 54.61 4
Zayed City 23.65 53.71 4
Ar Ruways 24.11 52.73 3
#AE Ajman
Ajman 25.4 55.48 6
#AE Dubai
Dubai 25.08 55.31 7
#AE Fujairah
Fujairah 25.12 56.34 4
Reef Al Fujairah City 25.14 56.25 4
Dibba Al-Fujairah/al fujairah 25.59 56.26 3
Dibba Al-Hisn 25.62 56.27 3
#AE Ras Al Khaimah
Ras Al Khaimah 25.79 55.94 6
#AE Sharjah
Sharjah 25.33 55.41 7
Adh Dhayd 25.29 55.88 3
Khawr Fakkan 25.33 56.34 3
#AE Umm Al Quwain
Umm Al Quwain City 25.56 55.56 4
#AF Badakhshan
Fayzabad/fajzabad 37.12 70.58 3
Ashkasham 36.68 71.53 2
Jurm/jarm 36.86 70.83 2
Khandud/khandut 36.95 72.32 2
Baharak 37 70.91 0
Bazar-e Tashkan 36.88 70.28 0
Chakaran 36.91 71.07 0
Darayim 36.87 70.38 0
Deh Khwahan 37.89 70.22 0
Ghurayd Gharame 36.52 70.79 0
Kuran wa Munjan 36.03 70.77 0
March 37.53 70.45 0
Mashhad 36.82 70.1 0
Maymay 38.41 71.04 0
Nusay 38.44 70.8 0
Pas Pul 37.47 70.62 0
Qalah-ye Kuf 38.04 70.47 0
Shahran 36.98 70.74 0
Zaybak 36.53 71.34 0
Ziraki 37.59 70.56 0
Hafiz Moghul 37.06 70.4 0
#AF Badghis
Ghormach/garmak 35.73 63.78 3
Qala i Naw/kala nao 34.99 63.13 2
Bala Murghab 35.58 63.33 0
Jawand 35.06 64.15 0
Qadis 34.81 63.43 0
Sang Atesh 35.25 63 0
Ab-e Kamari 35.09 63.07 0
#AF Baghlan
Baghlan/baghlan e jadid/baghlin/bagolaggo 36.13 68.71 5
Pul-e Khumri/pol e khomri/pul i khomri/pul i khumri 35.94 68.72 4
Nahrin/narain 36.06 69.13 3
Hukumati Dahanah-ye Ghori/dahana 35.91 68.49 1
Banu 35.63 69.26 0
Bazar-e Talah 35.39 68.22 0
Burkah 36.22 69.15 0
Deh-e Salah 35.69 69.32 0
Doshi 35.61 68.68 0
Khinjan 35.59 68.9 0
Pul-e Hisar 35.62 69.47 0
#AF Balkh
Mazar-e Sharif/mazar i sharif/masar e scharif/mazar e sarif 36.71 67.11 6
Balkh/bactra/bactresh/bakhtar 36.76 66.9 5
Khulm/bazar e khulm/kholm/tashkurgan 36.7 67.7 4
Qarchi Gak 37.04 66.79 2
Lab-Sar 36.03 66.84 1
Chimtal 36.68 66.8 0
Dehdadi 36.66 66.99 0
Dowlatabad 36.99 66.82 0
Islam Chumgar 37.3 66.46 0
Qaranghu Toghai 37.22 67.64 0
Aq Kupruk 36.08 66.84 0
#AF Bamyan
Bamyan/kala sarkari/qala sarkarit 34.82 67.83 4
Bazar-e Yakawlang/bazar e yekawlang/bazari yakavlang/yakaulang 34.74 66.97 4
Panjab/panjao 34.39 67.02 2
Bulolah 34.88 68.09 0
Khudaydad Khel 35.18 67.69 0
Nayak 34.73 66.95 0
Ru-ye Sang 35.32 67.63 0
#AF Daykundi
Chowney 33.38 66.27 0
Kajran 33.2 65.47 0
Khadir 33.92 65.93 0
Nili 33.72 66.13 0
Quchanghi 34.06 66.28 0
Sar-e Tayghan 33.51 65.68 0
#AF Farah
Farah/farahas 32.37 62.12 3
Anar Darah/saykh abad 32.76 61.65 2
Dasht-e Qalah 33.03 63.84 0
Du Qalah 32.14 61.45 0
Kushkak 32.29 61.52 0
Lash-e Juwayn 31.71 61.62 0
Markaz-e Hukumat-e Sultan-e Bakwah 32.24 62.95 0
Qalah-ye Kuhnah 32.62 63.67 0
#AF Faryab
Maymana/daerah maymana/majmana/mejmene 35.92 64.78 4
Andkhoy/ankhoi 36.95 65.12 3
Bal Chiragh 35.84 65.23 0
Chahar Bagh 37 65.22 0
Dowlatabad 36.43 64.92 0
Fayzabad 36.29 64.86 0
Lash 35.38 64.77 0
Qaram Qol 36.83 65.04 0
Qaisar 35.69 64.29 0
Qurghan 36.92 65.06 0
Sar Chakan 35.7 65.23 0
Alaqahdari-ye Almar 35.85 64.53 0
#AF Ghazni
Ghazni/shahr e ghazni/gazuni 33.55 68.42 5
Chahar Qalah 33.55 68.3 0
Muqer 32.82 67.77 0
Miray 33.32 68.44 0
Qarah Bagh 33.2 68.11 0
Ramak 33.52 68.63 0
Sang-e Mashah 33.14 67.44 0
Sarfiraz Kala 32.98 67.97 0
Tormay 33.69 68.4 0
Okak 33.9 67.96 0
Alaqahdari Gelan 32.73 67.64 0
#AF Ghowr
Fayroz Koh/caghcaran 34.52 65.25 3
Shahrak/bati dara 34.11 64.31 3
Dowlatyar 34.55 65.79 0
Du Lainah 34.16 64.79 0
Lal 34.5 66.28 0
Pasaband 33.69 64.85 0
Taywarah 33.52 64.42 0
Titan 33.69 63.86 0
Tulak 33.98 63.73 0
#AF Helmand
Gereshk/geresk 31.82 64.57 3
Lashkar Gah/bist 31.59 64.37 3
Markaz-e Hukumat-e Darweshan/darvishan 31.13 64.19 2
Sangin/sarban qaleh 32.07 64.84 2
Alaqahdari Dishu/dishu 30.43 63.3 2
Khan Neshin 30.55 63.79 0
Musa Qalah 32.45 64.74 0
Now Zad 32.4 64.47 0
Washer 32.25 63.86 0
Hukumat-e Nad Ali 31.64 64.24 0
#AF Herat
Herat/shahr e herat/he la te/herato 34.35 62.2 5
Eslam Qaleh/islam kala 34.67 61.07 3
Karukh/karokh 34.48 62.59 3
Kushk/kusk 33.3 61.95 3
Shindand/asfazar 33.3 62.15 3
Chahar Burj/car burj 34.24 62.19 2
Kuhsan/kohistan 34.65 61.2 2
Qarah Bagh/kharabagh 34.94 61.78 2
Tir Pul/tir pol 34.59 61.27 2
Zindah Jan/fusanj 34.34 61.75 2
Adraskan 33.65 62.27 0
Chisht-e Sharif 34.35 63.74 0
Ghoriyan 34.34 61.49 0
Guzarah 34.21 62.21 0
Injil 34.3 62.25 0
Kushk-e Kuhnah 34.87 62.55 0
Qalah-ye Farsi 33.79 63.25 0
Rabat-e Sangi-ye Pain 34.8 62.14 0
Obeh 34.37 63.18 0
#AF Jowzjan
Shibirghan/seberghan/shahr e sheberghan/shayurgan 36.67 65.75 4
Qarqin/karkin bazar 37.42 66.04 3
Darzab/durzab 35.98 65.38 2
Aqcha 36.91 66.18 0
Faizabad 36.82 66.46 0
Khamyab 37.53 65.76 0
Khwajah Du Koh 36.83 65.62 0
Khanaqah 36.86 66.17 0
Mardian 36.99 66.3 0
Mingajik 37.03 66.13 0
#AF Kabul
Kabul/cabool/cabul kabl/cabura 34.53 69.17 7
Paghman/paghman palace 34.59 68.95 3
Mir Bachah Kot/mir bacheh kowt 34.75 69.12 2
Bagrami 34.49 69.27 0
Chakaray 34.34 69.44 0
Chandal Bai 34.58 68.96 0
Deh-e Now 34.75 69.05 0
Istalif 34.83 69.08 0
Kalakan 34.78 69.15 0
Pul-e Sangi 34.6 69.26 0
Qalah-ye Naim 34.4 69.17 0
Qarah Bagh Bazar 34.85 69.17 0
Sarobi 34.59 69.76 0
Surkh Bilandi 34.68 69.03 0
Zargaran 34.79 69.06 0
#AF Kandahar
Kandahar/candahar/kandaharo/kandehar 31.61 65.71 6
Amanzi 30.21 66.05 0
Baba Sahib 31.66 65.66 0
Chinar 32.02 65.11 0
De Narkhel Kelay 32.43 65.63 0
Khugyani 31.56 66.58 0
Kishk-e Nakhud 31.63 65.06 0
Pashmul 31.56 65.43 0
Spin Boldak 31.01 66.4 0
Zamto Kelay 32.37 66.18 0
Ziarat-e Shah Maqsud 31.98 65.47 0
#AF Kapisa
Sidqabad/makhmudraki 35.02 69.35 2
Tagab/pagab 34.86 69.65 2
Alah Say 34.9 69.72 0
Sherwani-ye Bala 35.01 69.6 0
Haji Khel 35.11 69.43 0
#AF Khowst
Khost/matun 33.34 69.92 4
Dwah Manday 33.28 69.59 0
Khulbisat 33.49 70.01 0
Shaykh Amir Kelay 33.29 69.91 0
Sperah 33.2 69.52 0
Zor Kot 33.54 69.73 0
Ali Sher Alaqahdari 33.44 70.07 0
#AF Kunar
Asadabad/caghasaray 34.87 71.15 3
Asmar/asma 35.03 71.36 3
Dangam 34.99 71.42 0
Kanday 34.95 70.78 0
Karbori 34.97 71.27 0
Manogay 34.99 70.91 0
Narang 34.76 71.05 0
Naray 35.22 71.52 0
Nurgal 34.61 70.76 0
Sar Kani 34.79 71.11 0
Tsowkey 34.69 70.93 0
Wutahpur 34.92 71.1 0
#AF Kunduz
Kunduz/kondoz/konduz/kundus 36.73 68.86 5
Khanabad 36.68 69.11 4
Qarawul/hazrat imam 37.22 68.78 3
Dasht-e Archi 37.13 69.17 2
Imam Sahib/emam saheb 37.19 68.94 2
Chichkah 37.07 69.3 0
Dowr-e Rabat 36.69 68.79 0
Aliabad 36.52 68.9 0
#AF Laghman
Mehtar Lam/laghman 34.67 70.21 3
Dowlat Shah 34.95 70.07 0
Qarghahi 34.55 70.24 0
Wuluswali Alingar 34.84 70.36 0
#AF Logar
Baraki Barak/baraki burak 33.97 68.95 3
Pul-e Alam/pol e alam 34 69.02 2
Hukumati Azrah/azra 34.17 69.65 2
Baraki 33.94 68.92 0
Charkh 33.8 68.94 0
Khoshi 34 69.22 0
Muhammad Aghah Wuluswali 34.21 69.1 0
#AF Maidan Wardak Province
Maydanshakhr/maidan shar 34.4 68.87 1
Jalrez 34.47 68.65 0
Kalan Deh 33.84 68.4 0
Markaz-e Sayyidabad 34 68.71 0
Miran 34.22 68.31 0
Wuleswali Bihsud 34.34 67.91 0
#AF Nangarhar
Jalalabad/djelalabad/dzalalabad/jalakot 34.43 70.45 5
Markaz-e Woluswali-ye Achin/achin 34.13 70.71 3
Bati 34.24 70.73 0
Goshtah 34.36 70.76 0
Kazhah 34.24 70.18 0
Kai 34.13 70.72 0
Kotowal 34.1 70.46 0
Muhmand Dara 34.25 70.87 0
Mama Khel 34.24 70 0
Pachir wa Agam 34.2 70.28 0
Qalah-ye Shahi 34.65 70.59 0
Sangar Saray 34.41 70.64 0
Sultanpur-e Ulya 34.41 70.3 0
Shewah 34.57 70.59 0
Hafizan 34.29 70.37 0
#AF Nimroz
Khash/khas 31.53 62.79 3
Zaranj/zaranas 30.96 61.86 3
Mirabad 30.44 61.84 2
Rudbar 30.15 62.6 2
Mazad 31.55 62.73 0
Razay Balochi 31.46 62.7 0
#AF Nuristan
Parun/poruns 35.42 70.92 1
Barg-e Matal 35.67 71.34 0
Mandol 35.28 70.17 0
#AF Oruzgan
Tarinkot/tareen 32.63 65.88 2
Uruzgan/orozgan 32.93 66.63 2
#AF Paktia
Gardez/gardeyz 33.6 69.23 5
Maidan Khulah 33.65 69.78 0
Salam Khel 33.67 69.33 0
Shwak 33.42 69.38 0
Tsamkani 33.8 69.82 0
Tsaperai 33.83 69.92 0
Wuleswali Sayyid Karam 33.69 69.37 0
Zurmat 33.44 69.03 0
Ali Khel 33.94 69.72 0
#AF Paktika
Zarghun Shahr/katawaz 32.85 68.45 2
Zarah Sharan/sharan 33.15 68.79 2
Sharan/sharan woluswali 33.18 68.73 1
Gomal Kelay 32.51 68.86 0
Jani Khel 32.76 68.4 0
Khayr Kot 32.85 68.45 0
Khoshamand 32.69 68.24 0
Muta Khan 33.24 68.87 0
Nikeh 33.19 69.27 0
Ster Giyan 32.98 69.37 0
Urgun 32.95 69.18 0
Yahya Khel 32.94 68.65 0
Ziruk Alaqahdari 33.16 69.31 0
Omnah 32.9 68.8 0
Alaqahdari Sarobi 32.79 69.09 0
Alaqahdari Yosuf Khel 33.05 68.65 0
#AF Panjshir
Bazarak/bazark 35.31 69.52 4
Khinj 35.43 69.73 0
Kiraman 35.3 69.68 0
Now Dahanak 35.62 70.01 0
Unabah 35.23 69.38 0
#AF Parwan
Charikar/caharikar/carikar/carikaras 35.01 69.17 4
Jabal os Saraj/djabal ul seradj 35.12 69.24 3
Bagram 34.97 69.27 0
Bagh-e Maidan 35.22 69.21 0
Dahan-e Jarf 34.93 68.46 0
Ghulam Ali 34.95 69.23 0
Ibrahim Khan 35.05 69.26 0
Qashqal 35.04 69.01 0
Siyahgird 35.01 68.86 0
Dandar 34.79 69.48 0
#AF Samangan
Aibak/haibak 36.26 68.02 3
Dehi 35.96 67.28 0
Duab 35.56 67.82 0
Langar 35.99 68.05 0
#AF Sar-e Pol Province
Sar-e Pul/sar e pol/sar i pul/sr pl 36.22 65.93 4
Sang-e Charak 35.85 66.44 3
Chiras/ciras 35.42 65.98 2
Larkird/lar gerd 35.49 66.66 2
Qalah-ye Shahr/faoghan 35.55 65.57 2
Tagaw-Bay/tagow bay 35.7 66.06 2
Tukzar/sangcarak 35.95 66.42 2
Pasnay 35.77 65.76 0
Sozmah Qalah 36.1 66.21 0
Sayad 36.14 65.83 0
#AF Takhar
Taloqan/khanabad/taikhan/taleqan 36.74 69.53 4
Rustaq/rostaq 37.13 69.83 3
Art Khwajah/at khvajeh 37.09 69.48 3
Farkhar 36.57 69.86 2
Yangi Qalah/yengi qaleh 37.47 69.61 2
Chah Ab 37.4 69.81 0
Darqad 37.38 69.45 0
Dasht-e Qalah 37.15 69.44 0
Kalafgan 36.77 69.94 0
Khwajah Ghar 37.07 69.42 0
Khanaqah 36.63 69.54 0
Afaqi 36.66 69.35 0
Taqchah Khanah 36.62 69.63 0
#AF Zabul
Qalat/kalat i ghilzai 32.11 66.91 2
Khakiran 32.84 67.07 0
Mizan Alaqahdari 32.18 66.51 0
Nayak 32.57 66.77 0
Shahr-e Safa 31.8 66.32 0
Sayagaz 32.57 67.03 0
Hukumat-e Shinkai 31.98 67.34 0
Alaqahdari Atghar 31.74 67.36 0
Alaqahdari Shah Joy 32.52 67.41 0
#AG Saint John Parish
Saint Johns 17.12 -61.84 3
#AL Berat County
Berat 40.71 19.95 3
#AL Diber County
Peshkopi 41.69 20.43 2
#AL Durres County
Durres 41.32 19.45 5
#AL Elbasan County
Elbasan 41.11 20.08 5
#AL Fier County
Fier 40.73 19.56 4
#AL Gjirokaster County
Gjirokaster 40.08 20.14 3
#AL Korce County
Korce 40.62 20.78 4
#AL Kukes County
Kukes 42.08 20.42 3
#AL Lezhe County
Lezhe 41.78 19.64 3
#AL Shkoder County
Shkoder 42.07 19.51 4
#AL Tirana
Tirana 41.33 19.82 6
#AL Vlore County
Vlore 40.47 19.48 4
#AM Aragatsotn
Ashtarak 40.3 44.36 3
Aparan 40.59 44.36 2
Agarak 40.3 44.28 1
Agarakavan 40.33 44.07 1
Aragats 40.49 44.35 1
Arteni 40.3 43.77 1
Ashnak 40.33 43.92 1
Byurakan 40.34 44.27 1
Hnaberd 40.64 44.14 1
Karbi 40.33 44.38 1
Kosh 40.3 44.15 1
Mastara 40.45 43.88 1
Nor Yerznka 40.3 44.39 1
Oshakan 40.26 44.32 1
Sasunik 40.25 44.34 1
Shenavan 40.48 44.38 1
Talin 40.39 43.88 1
Tsaghkahovit 40.64 44.22 1
Ushi 40.35 44.38 1
Voskehat 40.28 44.28 1
Voskevaz 40.28 44.3 1
#AM Ararat
Ararat 39.85 44.69 3
Artashat 39.95 44.55 3
Masis 40.07 44.44 3
Masis 40 44.49 3
Vedi 39.91 44.72 2
Abovyan 40.05 44.55 1
Aralez 39.9 44.65 1
Arbat 40.14 44.4 1
Arevabuyr 40.04 44.47 1
Arevshat 40.04 44.54 1
Argavand 40.15 44.44 1
Armash 39.77 44.81 1
Avshar 39.85 44.68 1
Aygavan 39.87 44.67 1
Aygepat 39.96 44.59 1
Aygestan 40 44.56 1
Aygezard 39.95 44.6 1
Baghramyan 39.98 44.51 1
Bardzrashen 40.09 44.58 1
Berkanush 39.98 44.52 1
Burastan 39.99 44.5 1
Byuravan 40.02 44.52 1
Dalar 39.98 44.53 1
Darakert 40.11 44.41 1
Dashtavan 40.1 44.39 1
Dimitrov 40.01 44.49 1
Dvin 40.02 44.58 1
Geghanist 40.15 44.43 1
Getapnya 40.14 44.43 1
Getazat 40.04 44.56 1
Ghukasavan 40.12 44.42 1
Goravan 39.91 44.73 1
Hayanist 40.12 44.37 1
Hovtashat 40.1 44.34 1
Hovtashen 40.03 44.45 1
Jrahovit 40.05 44.48 1
Jrashen 40.05 44.51 1
Lusarat 39.87 44.59 1
Marmarashen 40.06 44.47 1
Mrganush 40.03 44.56 1
Mrgavan 39.97 44.54 1
Mrgavet 40.03 44.48 1
Nizami 40.09 44.41 1
Norabats 40.11 44.43 1
Noramarg 40.02 44.43 1
Norashen 40 44.59 1
Noyakert 39.83 44.67 1
Nshavan 40.03 44.53 1
Sayat-Nova 40.08 44.4 1
Shahumyan 39.94 44.57 1
Sis 40.06 44.39 1
Sisavan 39.91 44.67 1
Surenavan 39.79 44.78 1
Verin Artashat 40 44.59 1
Verin Dvin 40.02 44.59 1
Vosketap 39.88 44.65 1
Vostan 39.97 44.56 1
Yeghegnavan 39.84 44.62 1
Zangakatun 39.82 45.04 1
Zorak 40.09 44.39 1
#AM Armavir
Armavir 40.16 44.04 3
Armavir 40.08 44.06 3
Vagharshapat 40.17 44.29 3
Metsamor 40.07 44.29 2
Sardarapat 40.13 44.01 2
Aghavnatun 40.23 44.25 1
Aknalich 40.15 44.17 1
Aknashen 40.09 44.29 1
Alashkert 40.11 44.05 1
Amberd 40.24 44.27 1
Apaga 40.1 44.25 1
Aragats 40.22 44.23 1
Araks 40.06 44.3 1
Arazap 40.04 44.15 1
Arevashat 40.14 44.37 1
Arevik 40.1 44.09 1
Argavand 40.06 44.09 1
Arshaluys 40.17 44.21 1
Artimet 40.15 44.27 1
Aygek 40.19 44.39 1
Aygeshat 40.24 44.29 1
Aygeshat 40.08 44.06 1
Baghramyan 40.19 44.37 1
Bambakashat 40.11 44.02 1
Dalarik 40.23 43.87 1
Doghs 40.22 44.27 1
Gay 40.08 44.31 1
Geghakert 40.19 44.24 1
Getashen 40.04 43.94 1
Griboyedov 40.11 44.27 1
Haykashen 40.07 44.31 1
Hovtamej 40.18 44.25 1
Janfida 40.04 44.03 1
Khoronk 40.14 44.25 1
Lenughi 40.13 43.96 1
Lukashin 40.19 44 1
Margara 40.03 44.18 1
Mayisyan 40.16 44.09 1
Merdzavan 40.18 44.4 1
Metsamor 40.14 44.11 1
Mrgashat 40.12 44.07 1
Musaler 40.16 44.38 1
Myasnikyan 40.18 43.92 1
Nalbandyan 40.06 43.99 1
Nor Armavir 40.09 43.99 1
Norakert 40.2 44.35 1
Pshatavan 40.04 44.07 1
Ptghunk 40.16 44.36 1
Shahumyan 40.21 44.3 1
Shenavan 40.06 43.93 1
Tandzut 40.07 44.08 1
Taronik 40.13 44.2 1
Tsaghkunk 40.18 44.27 1
Tsiatsan 40.19 44.27 1
Voskehat 40.14 44.33 1
Yeghegnut 40.09 44.17 1
Yeraskhahun 40.07 44.22 1
#AM Gegharkunik
Gavar 40.35 45.12 3
Sevan 40.55 44.95 3
Chambarak 40.6 45.35 2
Karanlukh 40.1 45.29 2
Martuni 40.14 45.3 2
Nerkin Getashen 40.14 45.27 2
Noratus 40.38 45.18 2
Sarukhan 40.29 45.13 2
Vardenik 40.14 45.43 2
Vardenis 40.18 45.73 2
Akunk 40.16 45.73 1
Astghadzor 40.12 45.36 1
Ddmashen 40.57 44.82 1
Dzoragyugh 40.17 45.19 1
Gagarin 40.54 44.87 1
Gandzak 40.32 45.11 1
Geghamasar 40.31 45.68 1
Geghamavan 40.56 44.89 1
Karchaghbyur 40.17 45.58 1
Lanjaghbyur 40.27 45.14 1
Lchap 40.46 45.08 1
Lchashen 40.52 44.93 1
Lichk 40.16 45.23 1
Madina 40.08 45.26 1
Mets Masrik 40.22 45.76 1
Tsovagyugh 40.63 44.96 1
Tsovak 40.18 45.63 1
Tsovasar 40.14 45.19 1
Tsovazard 40.48 45.05 1
Tsovinar 40.16 45.47 1
Vaghashen 40.14 45.33 1
Vardadzor 40.19 45.19 1
Varser 40.56 44.91 1
Verin Getashen 40.13 45.25 1
Yeranos 40.2 45.19 1
Zovaber 40.57 44.79 1
#AM Kotayk
Abovyan 40.27 44.63 3
Hrazdan 40.52 44.76 3
Byureghavan 40.31 44.6 2
Garni 40.12 44.73 2
Yeghvard 40.32 44.48 2
Aghavnadzor 40.58 44.7 1
Akunk 40.27 44.69 1
Aramus 40.25 44.66 1
Argel 40.37 44.6 1
Arzakan 40.45 44.61 1
Arzni 40.3 44.6 1
Balahovit 40.25 44.61 1
Bjni 40.45 44.65 1
Buzhakan 40.46 44.52 1
Dzoraghbyur 40.2 44.63 1
Goght 40.13 44.78 1
Kanakeravan 40.25 44.54 1
Kaputan 40.33 44.7 1
Kotayk 40.28 44.66 1
Lernanist 40.47 44.79 1
Mayakovski 40.24 44.63 1
Meghradzor 40.61 44.64 1
Mrgashen 40.29 44.54 1
Nor Geghi 40.32 44.58 1
Nor Gyugh 40.26 44.65 1
Proshyan 40.25 44.42 1
Ptghni 40.26 44.58 1
Solak 40.46 44.71 1
Tsaghkadzor 40.53 44.72 1
Zar 40.26 44.73 1
Zoravan 40.36 44.52 1
#AM Lori
Vanadzor 40.81 44.5 5
Spitak 40.83 44.27 3
Stepanavan 41.01 44.39 3
Alaverdi 41.1 44.67 2
Tashir 41.12 44.29 2
Agarak 41.01 44.47 1
Akhtala 41.15 44.78 1
Arevashogh 40.86 44.27 1
Bazum 40.87 44.44 1
Chochkan 41.18 44.83 1
Darpas 40.84 44.42 1
Dsegh 40.96 44.65 1
Fioletovo 40.72 44.72 1
Gogaran 40.89 44.2 1
Gugark 40.8 44.54 1
Gyulagarak 40.97 44.47 1
Jrashen 40.79 44.19 1
Lernantsk 40.8 44.27 1
Lernapat 40.82 44.39 1
Lernavan 40.79 44.16 1
Margahovit 40.73 44.68 1
Mets Parni 40.83 44.11 1
Metsavan 41.2 44.23 1
Odzun 41.05 44.61 1
Sarahart 40.87 44.21 1
Saramej 40.77 44.22 1
Shahumyan 40.77 44.55 1
Shirakamut 40.85 44.16 1
Shnogh 41.15 44.84 1
Tsaghkaber 40.8 44.1 1
Tumanyan 41 44.65 1
Vahagni 40.91 44.61 1
Vardablur 40.97 44.51 1
#AM Shirak
Gyumri 40.79 43.85 5
Akhuryan 40.78 43.9 2
Amasia 40.96 43.78 1
Anushavan 40.65 43.98 1
Arapi 40.78 43.81 1
Arevik 40.74 43.9 1
Arevshat 40.65 44.04 1
Azatan 40.72 43.83 1
Basen 40.76 43.99 1
Dzithankov 40.51 43.82 1
Haykavan 40.8 43.75 1
Horom 40.66 43.89 1
Kamo 40.83 43.95 1
Lernakert 40.56 43.94 1
Maralik 40.58 43.87 1
Marmashen 40.83 43.78 1
Mayisyan 40.85 43.84 1
Meghrashen 40.67 43.96 1
Mets Mantash 40.64 44.06 1
Pemzashen 40.59 43.94 1
Pokr Mantash 40.64 44.05 1
Saratak 40.67 43.87 1
Shirak 40.84 43.92 1
Spandaryan 40.66 44.02 1
Voskehask 40.76 43.77 1
Yerazgavors 40.7 43.78 1
#AM Syunik
Goris 39.51 46.34 3
Kapan 39.21 46.41 3
Sisian 39.52 46.03 3
Akner 39.53 46.31 1
Angeghakot 39.57 45.94 1
Brnakot 39.5 45.97 1
Khndzoresk 39.51 46.43 1
Meghri 38.9 46.24 1
Shinuhayr 39.44 46.32 1
Tegh 39.56 46.48 1
Verishen 39.53 46.32 1
#AM Tavush
Berd 40.88 45.39 2
Dilijan 40.74 44.86 2
Ijevan 40.88 45.15 2
Noyemberyan 41.17 45 2
Archis 41.16 44.88 1
Artsvaberd 40.84 45.47 1
Aygehovit 40.98 45.25 1
Azatamut 40.99 45.21 1
Bagratashen 41.24 44.82 1
Berdavan 41.21 45 1
Haghartsin 40.78 44.97 1
Khashtarak 40.94 45.18 1
Movses 40.91 45.49 1
Navur 40.87 45.34 1
Paravakar 40.98 45.37 1
Sarigyugh 41.04 45.14 1
Voskevan 41.12 45.06 1
#AM Vayots Dzor
Vayk 39.69 45.47 2
Yeghegnadzor 39.76 45.33 2
Agarakadzor 39.74 45.36 1
Aghavnadzor 39.78 45.23 1
Areni 39.72 45.18 1
Getap 39.76 45.31 1
Gladzor 39.78 45.35 1
Jermuk 39.84 45.67 1
Malishka 39.74 45.39 1
Rind 39.76 45.18 1
Shatin 39.84 45.3 1
Vernashen 39.79 45.36 1
Zaritap 39.64 45.51 1
#AM Yerevan
Yerevan 40.18 44.51 7
#AO Bengo
Caxito -8.58 13.66 3
#AO Benguela
Benguela -12.58 13.4 5
Lobito -12.36 13.54 5
#AO Bie
Cuito -12.38 16.93 5
#AO Cabinda
Cabinda -5.56 12.19 4
#AO Cuanza Norte
Ndalatando -9.3 14.91 6
#AO Cubango
Menongue -14.66 17.69 3
#AO Cunene
Ondjiva -17.07 15.73 2
#AO Huambo
Huambo -12.78 15.74 5
#AO Huila
Lubango -14.92 13.49 5
#AO Kwanza Sul
Sumbe -11.21 13.84 3
#AO Luanda
Luanda -8.84 13.23 7
#AO Lunda Sul
Saurimo -9.66 20.39 3
#AO Malanje
Malanje -9.54 16.34 4
#AO Moxico
Luena -11.78 19.92 3
#AO Namibe
Mossamedes -15.2 12.15 4
#AO Uige
Uige -7.61 15.06 4
#AO Zaire
Mbanza Kongo -6.27 14.24 3
#AR Buenos Aires
La Plata -34.92 -57.95 6
Mar del Plata -38 -57.56 6
Moron -34.65 -58.62 6
Bahia Blanca -38.72 -62.27 5
Berazategui -34.77 -58.21 5
Jose C. Paz -34.52 -58.77 5
Merlo -34.67 -58.73 5
Pilar -34.46 -58.91 5
Quilmes -34.72 -58.25 5
San Miguel -34.54 -58.71 5
San Nicolas de los Arroyos -33.33 -60.21 5
Tandil -37.33 -59.14 5
#AR Buenos Aires F.D.
Buenos Aires -34.61 -58.38 7
Balvanera -34.61 -58.4 5
Belgrano -34.56 -58.46 5
Villa Lugano -34.68 -58.47 5
#AR Catamarca
Catamarca -28.47 -65.79 5
#AR Chaco
Resistencia -27.46 -58.99 6
#AR Chubut
Comodoro Rivadavia -45.86 -67.49 5
Rawson -43.3 -65.11 3
#AR Cordoba
Cordoba -31.41 -64.19 7
Rio Cuarto -33.13 -64.35 5
#AR Corrientes
Corrientes -27.47 -58.83 6
#AR Entre Rios
Concordia -31.39 -58.02 5
Parana -31.73 -60.53 5
#AR Formosa
Formosa -26.18 -58.17 5
#AR Jujuy
San Salvador de Jujuy -24.19 -65.29 6
#AR La Pampa
Santa Rosa -36.62 -64.29 5
#AR La Rioja
La Rioja -29.41 -66.86 5
#AR Mendoza
Mendoza -32.89 -68.85 6
San Rafael -34.62 -68.33 5
#AR Misiones
Posadas -27.39 -55.92 6
#AR Neuquen
Neuquen -38.95 -68.06 5
#AR Rio Negro
Viedma -40.82 -63 3
#AR Salta
Salta -24.81 -65.42 6
#AR San Juan
San Juan -31.54 -68.53 6
#AR San Luis
San Luis -33.29 -66.32 5
#AR Santa Cruz
Rio Gallegos -51.63 -69.25 4
#AR Santa Fe
Rosario -32.95 -60.64 7
Santa Fe -31.65 -60.71 6
#AR Santiago del Estero
Santiago del Estero -27.8 -64.26 6
#AR Tierra del Fuego
Ushuaia -54.81 -68.32 4
#AR Tucuman
San Miguel de Tucuman -26.82 -65.21 6
#AS Eastern District
Pago Pago -14.28 -170.7 2
#AT Carinthia
Klagenfurt am Worthersee 46.62 14.31 4
#AT Lower Austria
Sankt Polten 48.21 15.64 3
#AT Salzburg
Salzburg 47.8 13.04 5
#AT Styria
Graz 47.07 15.44 5
#AT Tyrol
Innsbruck 47.26 11.39 5
#AT Upper Austria
Linz 48.31 14.29 5
#AT Vienna
Vienna 48.21 16.37 7
Donaustadt 48.23 16.46 5
Favoriten 48.16 16.38 5
Floridsdorf 48.25 16.4 5
Ottakring 48.22 16.3 5
Simmering 48.18 16.43 5
#AT Vorarlberg
Bregenz 47.5 9.75 3
#AU Australian Capital Territory
Canberra -35.28 149.13 6
#AU New South Wales
Sydney -33.87 151.21 7
Newcastle -32.93 151.78 6
Wollongong -34.42 150.89 5
#AU Northern Territory
Darwin -12.46 130.84 5
#AU Queensland
Brisbane -27.47 153.03 7
Gold Coast -28 153.43 6
Cairns -16.92 145.77 5
Logan City -27.64 153.11 5
Toowoomba -27.56 151.95 5
Townsville -19.27 146.81 5
#AU South Australia
Adelaide -34.93 138.6 7
#AU Tasmania
Hobart -42.88 147.33 5
Launceston -41.44 147.13 5
#AU Victoria
Melbourne -37.81 144.96 7
Bendigo -36.76 144.28 5
Geelong -38.15 144.36 5
#AU Western Australia
Perth -31.95 115.86 7
Rockingham -32.28 115.73 5
#AW 
Oranjestad 12.52 -70.03 3
#AX Mariehamn
Mariehamn 60.1 19.93 2
#AZ Abseron
Khirdalan/khurdalan 40.45 49.76 3
Saray/saraj 40.53 49.72 2
Digah/digjakh 40.49 49.87 1
Guzdak/gezdek 40.37 49.68 1
28 May 40.46 49.64 0
Ashaghi Guzdak 40.48 49.67 0
Fatmayı 40.53 49.84 0
Gobu 40.4 49.71 0
Goradil 40.55 49.83 0
Hokmali 40.43 49.74 0
Jeyranbatan 40.54 49.66 0
Mehdiabad 40.5 49.85 0
Novxanı 40.53 49.78 0
#AZ Agcabǝdi
Aghjabadi/agcabadi 40.05 47.46 3
Avsar/uzeirkend 39.97 47.42 2
Hindarkh 40.07 47.21 0
#AZ Agdam
Aghdam/agdamas 39.99 46.93 3
Guzanli 40.16 47.17 0
#AZ Agdas
Agdas/agdash 40.65 47.47 3
#AZ Agstafa
Aghstafa/akstafa 41.12 45.45 2
Saloghlu/kukheti 41.28 45.35 1
Vurghun/gryunfeld 41.1 45.47 1
Poylu 41.23 45.44 0
Soyugbulag 41.32 45.27 0
#AZ Agsu District
Aghsu/aksu 40.57 48.4 3
Madrasa 40.61 48.56 0
#AZ Astara
Astara/a si ta la 38.46 48.87 3
Kizhaba/kijoba 38.53 48.81 1
#AZ Baki
Baku/bacu/baki/bako 40.38 49.89 7
Bakıxanov/bakikhanov/bakikhanova 40.42 49.97 4
Qaracuxur/garachukhur/imeni kaganovicha/kaganovich 40.4 49.97 4
Amirdzhan/amiradzhan 40.43 49.98 3
Bilajari/baku baladshary 40.44 49.81 3
Biny Selo/bina 40.45 50.09 3
Buzovna/busovny 40.52 50.11 3
Hovsan/gousan 40.37 50.09 3
Lokbatan/loekbatan 40.33 49.73 3
Mardakan/mardakjan 40.49 50.14 3
Mastaga/mashtaga 40.53 50.01 3
Sabuncu/sabunchi 40.44 49.95 3
Yeni Suraxanı/imeni kirova 40.43 50.04 3
Zabrat/sabrat 40.48 49.94 3
Badamdar 40.34 49.8 2
Balakhani/balaban 40.46 49.92 2
Bilajer/bilgjakh 40.56 50.04 2
Binagadi/binaghad 40.47 49.83 2
Nardaran 40.56 50.01 2
Pirallahı/artem ostrov 40.47 50.32 2
Qobustan/duvannaya 40.08 49.41 2
Ramana 40.44 49.98 2
Turkan/tjurkjan 40.36 50.22 2
Zyrya/zira 40.37 50.29 2
Korgoz/karyery 40.3 49.62 1
Puta/staraya puta 40.3 49.66 1
Qala/kala machtagi 40.44 50.17 1
Sanqacal/sanachali 40.17 49.46 1
Khojasan 40.41 49.77 0
Kyurdakhany 40.55 49.92 0
#AZ Balakan District
Belokany/balakan 41.73 46.4 2
Qabaqcol 41.75 46.27 1
#AZ Barda
Barda/bard 40.38 47.13 3
Samuxlu/leninabad 40.51 47.17 1
#AZ Beyləqan
Beylagan/beylaqan 39.78 47.62 3
Dunyamalılar/dunyamallar 39.77 47.76 2
Birinci Asıqlı/ashykhly pervoye 39.82 47.68 1
Orjonikidze/orconikidze 39.64 47.71 1
Yuxarı Aran 39.73 47.66 1
Bahar 39.73 47.73 0
#AZ Bilasuvar District
Pushkino/bilasuvar 39.46 48.55 3
#AZ Daskǝsǝn
Dashkasan/dashkesan 40.52 46.08 2
Yukhari Dashkasan 40.49 46.07 0
#AZ Fuzuli District
Fuzuli/fizuli 39.6 47.15 3
Horadiz/geradiz 39.45 47.33 1
Beshinji Zobujug 39.58 47.4 0
Birinji Zobujug 39.56 47.41 0
Dordunju Zobujug 39.57 47.4 0
Ikinji Zobujug 39.56 47.4 0
Uchunju Zobujug 39.57 47.39 0
#AZ Gadabay District
Gadabay/kedabek 40.57 45.81 2
Arıqdam/arygdam 40.59 45.8 1
Arıqıran/anygyran 40.54 45.61 1
Boyuk Qaramurad/beyuk karamurad 40.58 45.64 1
Novosaratovka/novaya saratovka 40.6 45.6 1
#AZ Goranboy District
Goranboy/geranboy 40.61 46.79 2
Ashaghi Aghjakand 40.42 46.56 0
Dalimammadli 40.69 46.57 0
Gizilhajili 40.58 46.86 0
#AZ Goycay
Goycay/gekchai 40.65 47.74 3
#AZ Goygol Rayon
Goygol/elenendorf 40.59 46.32 3
Hajimalik 40.63 46.41 0
Nadil 40.74 46.29 0
#AZ Gǝncǝ
Ganja/elisavetpol/elizavetpol/gaencae 40.68 46.36 6
#AZ Hacıqabul
Hacıqabul/adshikabul 40.04 48.94 3
Mughan 40.1 48.82 1
#AZ Imisli
Imishli/emishti 39.87 48.06 3
Bahramtepe 39.74 47.95 0
#AZ Ismayilli District
Ismayilli/ismanlli 40.78 48.15 2
Basgal/azizbekovo 40.76 48.39 1
#AZ Jabrayil
Jabrayil/cabrayil 39.4 47.03 2
#AZ Jalilabad
Jalilabad/astrahanka 39.21 48.49 3
Geytepe/goytapa 39.12 48.59 2
#AZ Kalbajar
Kalbajar/karvacharr 40.11 46.04 2
Vank/gandzasar 40.05 46.54 1
#AZ Khojaly
Khojaly/ay khodzhaly 39.91 46.79 2
Askyaran/asgaran 39.94 46.83 1
#AZ Khojavend
Khojavend 39.79 47.11 0
#AZ Kurdamir District
Kyurdarmir/kiordamir 40.34 48.16 3
#AZ Lachin Rayon
Lacın/abdallyar 39.64 46.55 1
#AZ Lerik District
Lerik/lryk 38.77 48.41 2
#AZ Lənkəran
Lankaran/lencoran/lenkoran/ljankjaran 38.75 48.85 5
Haftoni/havtoni 38.76 48.76 1
#AZ Masally
Boradigah/baradigyakh 38.93 48.71 2
Masally 39.04 48.67 2
#AZ Mingacevir City
Mingachevir/mengechaur/minnkatsebir/mingacevir 40.76 47.06 4
#AZ Naftalan
Naftalan 40.51 46.82 2
#AZ Nakhchivan
Naxcıvan/nakhicevan/nakhichevan/nakhichivan 39.21 45.41 4
Jahri/cahri 39.35 45.42 2
Julfa/culfa 38.95 45.63 2
Ordubad/ordoubat 38.91 46.02 2
Sharur City/ilich 39.55 44.98 2
Yaycı/yaji ye azarbayjan 38.94 45.73 2
Deste/dasta 38.88 45.91 1
Sedarak/sadarak 39.71 44.88 1
Shahbuz/chay shakhbuz 39.41 45.57 1
Sumbatan-diza/sabirkand 38.95 45.83 1
Abrakunis 39.14 45.64 0
Babak 39.15 45.44 0
Givrag 39.4 45.12 0
Heydarabad 39.72 44.85 0
Nehram 39.12 45.46 0
#AZ Neftcala
Neftcala/neftechala 39.38 49.25 3
Severo-Vostotchnyi Bank/bank 39.41 49.25 2
Sovetabad/gasanabad 39.34 49.21 1
Xıllı/khilly 39.43 49.1 1
#AZ Oguz
Oguz/bartashen 41.07 47.47 2
Bucaq 41.08 47.37 0
#AZ Qabala District
Qabala/gabala 40.98 47.85 2
Bum 41.01 47.78 0
Gamzali 41 47.8 0
Tikanlı 41.02 47.76 0
#AZ Qax
Qax/kakhi 41.42 46.92 2
Cinarlı/chinarly 41.47 46.92 2
Qax Ingiloy/kakh ingilo 41.42 46.94 1
Qaxbas/kakhbash 41.43 46.96 1
#AZ Qazax
Gazakh/agkeynak 41.09 45.37 3
Yuxarı Salahlı 41.24 45.27 0
#AZ Qobustan
Gobustan/maraza 40.53 48.93 1
#AZ Quba
Quba/guba 41.36 48.51 3
Hacıhuseynli 41.46 48.65 1
#AZ Qubadlı
Qubadlı/ghubatly 39.34 46.58 2
#AZ Qusar District
Qusar/kusary 41.43 48.43 3
Samur 41.64 48.43 1
#AZ Saatlı
Saatlı/saotly 39.93 48.37 4
Əhmədbəyli/ahmadbayli 39.88 48.39 3
#AZ Sabirabad District
Sabirabad/petropavlovka 40.01 48.48 3
Qalaqayın 39.98 48.48 0
#AZ Salyan District
Salyan/saljan 39.6 48.98 3
Qaracala/karachala 39.82 48.94 1
#AZ Samaxı
Shamakhi/samaxi 40.63 48.64 3
Sabir 40.59 48.71 0
Shahriyar 40.61 48.64 0
#AZ Samux
Alabashli/kasum ismailov 40.78 46.26 1
Garaaghajli 40.94 46.38 0
Garayeri 40.79 46.31 0
Institut 40.72 46.41 0
Samukh 40.76 46.41 0
#AZ Shabran
Divichibazar/davachi 41.2 48.99 3
#AZ Shaki
Bas Goynuk/bas goeynuek 41.33 47.11 1
Asagı Kungut 41.06 47.25 0
Dasuz 41.1 47.08 0
#AZ Shaki City
Sheki/nucha/nukha/nuxa 41.19 47.17 4
#AZ Shirvan
Sirvan/ali bairamly/ali bajramly/arab shakhverdi 39.94 48.93 4
#AZ Shusha
Shusha/shoushi 39.76 46.75 3
#AZ Siyǝzǝn
Gilgilcay/gilgilchaj 41.14 49.09 1
Siyazan 41.08 49.12 0
#AZ Sumqayit
Sumgayit/sumgjajet/sumqayit 40.59 49.67 5
Haji Zeynalabdin 40.62 49.56 0
Jorat 40.57 49.71 0
#AZ Sǝmkir
Zayam/dzagam 40.9 45.89 2
Dallar/dalilar 40.86 46.03 1
Aghlavashli 40.81 46.26 0
Chinarli 40.78 46.11 0
Dollyar-Dzhagir 40.88 46.04 0
Kur 40.91 46.19 0
Mahmudlu 40.85 46.16 0
Muxtariyyat 40.82 46.11 0
Samad Vurghun 40.92 46.19 0
Shamkhir 40.83 46.02 0
#AZ Tartar District
Tartar/mir bashir 40.34 46.93 3
#AZ Tovuz District
Tovuz/tauz 40.99 45.63 2
Dondar Quscu 40.95 45.62 1
Qaraxanlı/karakhanly 41.04 45.66 1
Yanıqlı/vezirly 40.84 45.68 1
Catax/chatakh 40.73 45.56 1
Cobansıgnaq/chobansygnakh 40.75 45.71 1
Govlar 40.95 45.73 0
#AZ Ucar
Ujar/ucar 40.52 47.65 3
#AZ Xacmaz
Xacmaz/hacimaz 41.46 48.81 3
Xudat/khudaf 41.63 48.68 2
Chaikenary 41.49 48.67 0
#AZ Xankǝndi
Khankendi/stepanakert/chankaendi/chankandi 39.82 46.75 4
Karkijahan 39.8 46.74 0
#AZ Xızı
Gilazi/kiljasi 40.87 49.34 1
Khizi/xizi 40.91 49.07 1
Altiaghaj 40.86 48.94 0
Shorabad 40.82 49.47 0
#AZ Yardimli District
Yardımlı/jardymly 38.91 48.24 1
#AZ Yevlax
Aran/arai 40.63 46.98 2
Qaramanlı/pederly 40.48 46.99 1
#AZ Yevlax City
Yevlakh/avlakh/jewlach/yevlax 40.62 47.15 5
#AZ Zangilan District
Mincivan/mijnavan 39.03 46.72 2
Zangilan/icari 39.08 46.66 2
#AZ Zaqatala District
Zaqatala/sakataly 41.63 46.64 3
Aliabad 41.48 46.63 2
Faldarlı/faldar 41.47 46.52 1
Mamrux/mamrukh 41.54 46.77 1
Qandax/kandak 41.48 46.54 1
#AZ Zardab
Zardob/zardab 40.22 47.71 2
Alvand 40.11 47.87 0
#BA Brcko
Brcko 44.87 18.82 3
#BA Federation of BH
Sarajevo 43.85 18.36 6
Mostar 43.34 17.81 5
Tuzla 44.54 18.67 5
Zenica 44.2 17.9 5
Bihac 44.82 15.87 4
Bosanska Krupa 44.88 16.15 3
Bugojno 44.06 17.45 3
Cazin 44.97 15.94 3
Gorazde 43.67 18.98 3
Gradacac 44.88 18.43 3
Gracanica 44.7 18.31 3
Konjic 43.65 17.96 3
Travnik 44.23 17.67 3
Velika Kladusa 45.18 15.81 3
Visoko 43.99 18.18 3
#BA Srpska
Banja Luka 44.78 17.21 5
Bijeljina 44.76 19.21 3
Doboj 44.73 18.09 3
Prijedor 44.98 16.71 3
Trebinje 42.71 18.34 3
#BB Saint Michael
Bridgetown 13.11 -59.62 4
#BD Barisal Division
Bhola 22.69 90.64 4
Pirojpur 22.58 89.98 4
#BD Chittagong
Comilla 23.46 91.19 6
Coxs Bazar 21.44 92.01 5
Bibir Hat 22.68 91.79 4
Feni 23.01 91.4 4
Khagrachhari 23.11 91.97 4
Lakshmipur 22.94 90.83 4
Laksham 23.24 91.12 4
Patiya 22.3 91.98 4
Raipur 23.04 90.77 4
Ramganj 23.1 90.85 4
Sandwip 22.51 91.45 4
Satkania 22.08 92.05 4
#BD Dhaka Division
Dhaka 23.71 90.41 7
Tungi 23.89 90.4 6
Bhairab Bazar 24.05 90.98 5
Faridpur 23.61 89.84 5
Narayanganj 23.61 90.5 5
Narsingdi 23.92 90.72 5
Nagarpur 24.06 89.88 5
Paltan 23.74 90.41 5
Sonargaon 23.65 90.62 5
Tangail 24.25 89.92 5
Azimpur 23.73 90.39 4
Kishorganj 24.44 90.78 4
Madaripur 23.17 90.21 4
Palang 23.22 90.35 4
Tungipara 22.9 89.9 4
#BD Khulna Division
Khulna 22.81 89.56 7
Bagerhat 22.66 89.79 5
Jessore 23.17 89.21 5
Kushtia 23.9 89.12 5
Satkhira 22.71 89.07 5
Narail 23.16 89.5 4
#BD Mymensingh Division
Jamalpur 24.92 89.95 5
Mymensingh 24.76 90.41 5
Sherpur 25.02 90.02 5
Netrakona 24.88 90.73 4
Sarishabari 24.75 89.83 4
#BD Rajshahi Division
Natore 24.41 88.99 6
Rajshahi 24.37 88.6 6
Shibganj 25 89.32 6
Bogra 24.85 89.37 5
Nawabganj 24.59 88.27 5
Puthia 24.37 88.83 5
Pabna 24.01 89.24 5
Par Naogaon 24.8 88.95 5
Shahzadpur 24.18 89.6 5
Sirajganj 24.46 89.71 5
Joypur Hat 25.1 89.03 4
#BD Rangpur Division
Rangpur 25.75 89.25 6
Dinajpur 25.63 88.64 5
Saidpur 25.78 88.89 5
Lalmonirhat 25.92 89.45 4
Thakurgaon 26.03 88.47 4
#BD Sylhet Division
Sylhet 24.9 91.87 5
Habiganj 24.38 91.41 4
Maulavi Bazar 24.49 91.77 4
#BE Brussels Capital
Brussels 50.85 4.35 7
#BE Flanders
Antwerp 51.22 4.4 6
Brugge 51.21 3.22 5
Gent 51.05 3.72 5
#BE Wallonia
Charleroi 50.41 4.44 5
Liege 50.63 5.57 5
Namur 50.47 4.87 5
#BF Boucle du Mouhoun
Dedougou/dai du gu 12.46 -3.46 3
Nouna 12.73 -3.86 3
Tougan 13.07 -3.07 3
Barani 13.17 -3.89 2
Boromo/borom 11.75 -2.93 2
Solenzo/salanso 12.17 -4.08 2
Toma 12.76 -2.9 2
Bama 12.04 -4.4 0
Fara Department 11.53 -2.77 0
Pa 12.67 -3.95 0
#BF Cascades Region
Banfora/banforu/bang fu la/bangpola 10.64 -4.75 4
Sindou 10.67 -5.17 1
Mangodara 9.9 -4.36 0
Niangoloko 10.28 -4.92 0
#BF Centre
Ouagadougou/huagadugu/ouagadouga/ouankantounkou 12.37 -1.53 7
Komki-Ipala 12.18 -1.79 0
Komsilga 12.19 -1.63 0
Koubri 12.2 -1.41 0
Nioko I 12.4 -1.44 0
Pabre 12.52 -1.59 0
Saaba 12.37 -1.41 0
Saonre 12.28 -1.58 0
Tanghin-Dassouri 12.27 -1.72 0
Zinguedesse 12.25 -1.58 0
#BF Centre-Est
Garango 11.8 -0.55 3
Koupela 12.18 -0.35 3
Tenkodogo/tenkodogas 11.78 -0.37 3
Ouargaye/ouargay 11.5 0.06 2
Bittou 11.26 -0.31 0
Beguedo 11.78 -0.73 0
Cinkanse 11.12 0.01 0
Pouytenga 12.25 -0.43 0
Zabre 11.18 -0.63 0
#BF Centre-Nord
Boulsa 12.67 -0.57 3
Kaya/kaja 13.09 -1.08 3
Kongoussi 13.33 -1.53 3
Bourzanga 13.68 -1.55 0
Boussouma 12.91 -1.08 0
Korsimoro 12.83 -1.07 0
Kouka 13.43 -1.61 0
Mane 12.99 -1.34 0
Pissila 13.16 -0.82 0
Yalgo 12.93 -0.85 0
#BF Centre-Ouest
Koudougou/kondougou/kuduguo/khu du ku 12.25 -2.37 4
Kokologo/kokolgho 12.19 -1.88 3
Leo 11.1 -2.11 3
Reo 12.32 -2.47 3
Gouloure 12.23 -1.93 2
Pitmoaga 12.25 -1.88 2
Sapouy 11.55 -1.77 1
Bingo 12.3 -1.83 0
Gao 11.65 -2.18 0
Kindi 12.44 -2.03 0
Nanoro 12.69 -2.19 0
Sabou 12.07 -2.23 0
Sam 12.08 -2 0
Sigle 12.56 -1.89 0
Tita 11.92 -2.52 0
To 11.44 -2.23 0
#BF Centre-Sud
Kombissiri/kombissiguiri 12.07 -1.34 3
Manga 11.66 -1.07 3
Po 11.17 -1.14 3
Gaongo 12 -1.16 0
Gomboussougou 11.43 -0.77 0
Kayao 12.01 -1.84 0
Sapone 12.05 -1.6 0
#BF Est
Diapaga 12.07 1.79 3
Fada Ngourma 12.06 0.36 3
Bogande 12.98 -0.15 2
Pama/panea 11.25 0.71 2
Gayeri 12.65 0.49 1
Bilanga 12.55 -0.02 0
Kiougou-Kandaga 11.79 0.08 0
Kompienga 11.08 0.72 0
Mani 13.26 -0.21 0
Namponkore 11.74 1.78 0
Natiaboani 11.7 0.51 0
#BF Hauts-Bassins
Bobo-Dioulasso/bobo diulasas/bobo diulaco shaary/bobodjulaso 11.18 -4.29 6
Hounde 11.5 -3.52 3
Karankasso 11.22 -4.64 0
Orodara 10.98 -4.92 0
#BF Nord
Ouahigouya/uahiguja/vakhiguja/waiguya 13.58 -2.42 4
Gourcy/goursi 13.21 -2.36 3
Titao 13.77 -2.07 3
Yako/jako 12.96 -2.26 3
#BF Plateau-Central
Bousse 12.66 -1.9 3
Zorgo/zorogo 12.25 -0.62 3
Ziniare/zimare 12.58 -1.3 2
Absouya 12.64 -1.05 0
Barogo 12.55 -0.97 0
Dapelogo 12.67 -1.54 0
Laye 12.53 -1.78 0
Loumbila 12.52 -1.37 0
Mogtedo 12.28 -0.84 0
Nagreongo 12.48 -1.2 0
Niou 12.77 -1.93 0
Ourgou-Manega 12.78 -1.51 0
Sourgoubila 12.41 -1.81 0
Toeghin 12.82 -1.73 0
Zitenga 12.75 -1.31 0
#BF Sahel
Djibo/jibo 14.1 -1.63 3
Dori/doris 14.03 -0.03 3
Gorom-Gorom 14.44 -0.23 2
Aribinda 14.23 -0.87 0
Boundore 13.44 0.91 0
Deou 14.6 -0.72 0
Oursi 14.68 -0.46 0
Sebba 13.44 0.53 0
Tin-Akoff 14.97 -0.16 0
#BF Sud-Ouest
Batie 9.88 -2.92 2
Dano 11.15 -3.06 2
Diebougou 10.96 -3.25 2
Gaoua 10.33 -3.18 0
#BG Blagoevgrad
Blagoevgrad 42.01 23.1 4
#BG Burgas
Burgas 42.51 27.47 5
#BG Dobrich
Dobrich 43.56 27.83 4
#BG Gabrovo
Gabrovo 42.87 25.32 4
#BG Haskovo
Haskovo 41.93 25.56 4
#BG Kardzhali
Kardzhali 41.65 25.37 4
#BG Kyustendil
Kyustendil 42.28 22.69 3
#BG Lovech
Lovech 43.13 24.72 3
#BG Montana
Montana 43.41 23.22 3
#BG Pazardzhik
Pazardzhik 42.2 24.33 4
#BG Pernik
Pernik 42.6 23.03 4
#BG Pleven
Pleven 43.42 24.62 5
#BG Plovdiv
Plovdiv 42.15 24.75 6
#BG Razgrad
Razgrad 43.53 26.52 3
#BG Ruse
Ruse 43.85 25.95 5
#BG Shumen
Shumen 43.27 26.92 4
#BG Silistra
Silistra 44.12 27.26 3
#BG Sliven
Sliven 42.69 26.33 4
#BG Smolyan
Smolyan 41.57 24.71 3
#BG Sofia-Capital
Sofia 42.7 23.32 7
#BG Stara Zagora
Stara Zagora 42.43 25.64 5
#BG Targovishte
Targovishte 43.25 26.57 3
#BG Varna
Varna 43.22 27.91 6
#BG Veliko Tarnovo
Veliko Turnovo 43.08 25.63 4
#BG Vidin
Vidin 43.99 22.88 4
#BG Vratsa
Vratsa 43.21 23.56 4
#BG Yambol
Yambol 42.48 26.5 4
#BH Manama
Manama 26.23 50.59 5
Jidd Hafs 26.22 50.55 3
Sitrah 26.15 50.62 3
#BH Muharraq
Al Muharraq 26.26 50.61 4
#BH Northern
Madinat Hamad 26.12 50.51 4
#BH Southern Governorate
Ar Rifa 26.13 50.56 4
Dar Kulayb 26.07 50.5 4
Madinat Isa 26.17 50.55 3
#BI Bubanza
Bubanza -3.08 29.39 2
#BI Bujumbura Mairie
Bujumbura -3.38 29.36 6
#BI Bururi
Bururi -3.95 29.62 3
#BI Cankuzo
Cankuzo -3.22 30.55 2
#BI Cibitoke
Cibitoke -2.89 29.12 2
#BI Gitega
Gitega -3.43 29.92 3
Muramvya -3.27 29.62 3
Mwaro -3.51 29.7 1
#BI Kayanza
Kayanza -2.92 29.63 3
#BI Kirundo
Kirundo -2.58 30.1 2
#BI Makamba
Makamba -4.13 29.8 3
#BI Muyinga
Muyinga -2.85 30.34 4
#BI Ngozi
Ngozi -2.91 29.83 3
#BI Rumonge
Rumonge -3.97 29.44 2
#BI Rutana
Rutana -3.93 29.99 3
#BI Ruyigi
Ruyigi -3.48 30.25 3
#BJ Alibori
Kandi 11.13 2.94 5
#BJ Atakora
Natitingou 10.3 1.38 4
#BJ Atlantique
Abomey-Calavi 6.45 2.36 6
Ouidah 6.36 2.09 4
#BJ Borgou
Parakou 9.34 2.63 5
#BJ Collines
Savalou 7.93 1.98 3
#BJ Donga
Djougou 9.71 1.67 5
#BJ Kouffo
Dogbo 6.8 1.78 3
#BJ Littoral
Cotonou 6.37 2.42 6
#BJ Mono
Lokossa 6.64 1.72 4
#BJ Oueme
Porto-Novo 6.5 2.6 5
#BJ Plateau
Sakete 6.74 2.66 3
#BJ Zou
Bohicon 7.18 2.07 5
Abomey 7.18 1.99 4
#BN Belait
Kuala Belait 4.58 114.23 3
#BN Brunei-Muara District
Bandar Seri Begawan 4.89 114.94 4
#BN Tutong
Tutong 4.8 114.65 3
#BO Chuquisaca Department
Sucre -19.03 -65.26 5
#BO Cochabamba
Cochabamba -17.38 -66.16 6
Sacaba -17.4 -66.04 5
#BO La Paz Department
La Paz -16.5 -68.15 6
#BO Oruro
Oruro -17.97 -67.09 5
#BO Pando
Cobija -11.03 -68.77 3
#BO Potosi Department
Potosi -19.58 -65.75 5
#BO Santa Cruz Department
Santa Cruz de la Sierra/santa cruz -17.79 -63.18 7
#BO Tarija Department
Tarija -21.54 -64.73 5
#BR Acre
Rio Branco -9.97 -67.81 5
Brasileia -11.02 -68.75 2
#BR Alagoas
Maceio -9.67 -35.74 6
#BR Amapa
Macapa 0.04 -51.07 6
#BR Amazonas
Manaus -3.1 -60.02 7
#BR Bahia
Salvador -12.98 -38.49 7
Feira de Santana -12.27 -38.97 6
Itabuna -14.79 -39.28 5
Vitoria da Conquista -14.87 -40.84 5
#BR Ceara
Fortaleza -3.72 -38.54 7
Caucaia -3.74 -38.65 5
Juazeiro do Norte -7.21 -39.32 5
#BR Espirito Santo
Serra -20.13 -40.31 6
Vila Velha -20.33 -40.29 6
Vitoria -20.32 -40.34 6
#BR Federal District
Brasilia -15.78 -47.93 7
#BR Goias
Goiania -16.68 -49.25 7
Anapolis -16.33 -48.95 6
Aparecida de Goiania -16.82 -49.24 6
Rio Verde -17.8 -50.93 5
#BR Maranhao
Sao Luis -2.53 -44.3 6
Imperatriz -5.53 -47.49 5
#BR Mato Grosso
Cuiaba -15.6 -56.1 6
Varzea Grande -15.65 -56.13 5
#BR Mato Grosso do Sul
Campo Grande -20.44 -54.65 6
#BR Minas Gerais
Belo Horizonte -19.92 -43.94 7
Betim -19.97 -44.2 6
Contagem -19.93 -44.05 6
Juiz de Fora -21.76 -43.35 6
Montes Claros -16.73 -43.86 6
Ribeirao das Neves -19.77 -44.09 6
Uberlandia -18.92 -48.28 6
Governador Valadares -18.85 -41.95 5
Ipatinga -19.47 -42.54 5
Santa Luzia -19.77 -43.85 5
Sete Lagoas -19.47 -44.25 5
Uberaba -19.75 -47.93 5
Brasilia de Minas/brasilia -16.21 -44.43 2
#BR Para
Belem -1.46 -48.5 7
Ananindeua -1.37 -48.37 6
#BR Paraiba
Campina Grande -7.23 -35.88 6
Joao Pessoa -7.11 -34.86 6
#BR Parana
Curitiba -25.43 -49.27 7
Londrina -23.31 -51.16 6
Maringa -23.43 -51.94 6
Cascavel -24.96 -53.46 5
Colombo -25.29 -49.22 5
Foz do Iguacu -25.55 -54.59 5
Ponta Grossa -25.09 -50.16 5
Porecatu/brasilia -22.76 -51.38 2
#BR Pernambuco
Recife -8.05 -34.88 7
Jaboatao dos Guararapes -8.11 -35.01 6
Olinda -8.01 -34.86 6
Caruaru -8.28 -35.98 5
Paulista -7.94 -34.87 5
#BR Piaui
Teresina -5.09 -42.8 6
#BR Rio Grande do Norte
Natal -5.79 -35.21 6
Mossoro -5.19 -37.34 5
#BR Rio Grande do Sul
Porto Alegre -30.03 -51.23 7
Canoas -29.92 -51.18 6
Caxias do Sul -29.17 -51.18 6
Pelotas -31.77 -52.34 6
Gravatai -29.94 -50.99 5
Novo Hamburgo -29.68 -51.13 5
Santa Maria -29.68 -53.81 5
Sao Leopoldo -29.76 -51.15 5
Viamao -30.08 -51.02 5
#BR Rio de Janeiro
Nova Iguacu -22.76 -43.45 7
Rio de Janeiro -22.91 -43.18 7
Belford Roxo -22.76 -43.4 6
Campos dos Goytacazes -21.75 -41.33 6
Duque de Caxias -22.79 -43.31 6
Niteroi -22.88 -43.1 6
Sao Joao de Meriti -22.8 -43.37 6
Petropolis -22.5 -43.18 5
Volta Redonda -22.52 -44.1 5
#BR Rondonia
Porto Velho -8.76 -63.9 6
#BR Roraima
Boa Vista 2.82 -60.67 5
#BR Santa Catarina
Florianopolis -27.6 -48.55 6
Joinville -26.3 -48.85 6
Blumenau -26.92 -49.07 5
Sao Jose -28.21 -49.16 5
#BR Sao Paulo
Campinas -22.91 -47.06 7
Guarulhos -23.46 -46.53 7
Sao Paulo -23.55 -46.64 7
Bauru -22.31 -49.06 6
Carapicuiba -23.52 -46.83 6
Diadema -23.69 -46.62 6
Franca -20.54 -47.4 6
Guaruja -23.99 -46.26 6
Itaquaquecetuba -23.49 -46.35 6
Jundiai -23.19 -46.88 6
Maua -23.67 -46.46 6
Mogi das Cruzes -23.52 -46.19 6
Osasco -23.53 -46.79 6
Piracicaba -22.73 -47.65 6
Ribeirao Preto -21.18 -47.81 6
Santo Andre -23.66 -46.54 6
Santos -23.96 -46.33 6
Sorocaba -23.5 -47.46 6
Sao Bernardo do Campo -23.69 -46.56 6
Sao Jose do Rio Preto -20.82 -49.38 6
Sao Jose dos Campos -23.18 -45.89 6
Sao Vicente -23.96 -46.39 6
Barueri -23.51 -46.88 5
Embu das Artes -23.65 -46.85 5
Hortolandia -22.86 -47.22 5
Itapevi -23.55 -46.93 5
Jacarei -23.31 -45.97 5
Limeira -22.56 -47.4 5
Marilia -22.21 -49.95 5
Praia Grande -24.01 -46.4 5
Presidente Prudente -22.13 -51.39 5
Sumare -22.82 -47.27 5
Suzano -23.54 -46.31 5
Sao Carlos -22.02 -47.89 5
Taboao da Serra -23.63 -46.79 5
Taubate -23.03 -45.56 5
#BR Sergipe
Aracaju -10.91 -37.07 6
Frei Paulo/sao paulo -10.55 -37.53 2
#BR Tocantins
Palmas -10.17 -48.33 5
#BS Freeport
Freeport 26.53 -78.7 3
#BS New Providence
Nassau 25.06 -77.34 5
#BS West Grand Bahama
West End 26.69 -78.98 2
#BT Pemagatshel
Pemagatshel 27.04 91.4 2
#BT Punakha
Punakha 27.59 89.88 3
#BT Sarpang District
Sarpang 26.86 90.27 2
#BT Thimphu District
Thimphu 27.47 89.64 4
#BT Tsirang District
Tsirang 27.02 90.12 3
#BW Central
Serowe -22.39 26.71 3
#BW City of Francistown
Francistown -21.17 27.51 4
#BW Gaborone
Gaborone -24.65 25.91 5
#BW Kgatleng
Mochudi -24.42 26.15 3
#BW Kweneng
Molepolole -24.41 25.5 4
#BW Ngwaketsi
Kanye -24.97 25.33 3
#BW North-West
Maun -19.98 23.42 3
#BW South-East
Ramotswa -24.87 25.87 3
#BY Brest
Brest/berastse/berestya 52.11 23.72 6
Baranovichi 53.13 26.01 5
Pinsk 52.12 26.07 5
Kobryn 52.21 24.36 4
Byaroza/beryoza 52.53 24.98 3
Ivatsevichi 52.71 25.34 3
Luninyets 52.25 26.8 3
Pruzhany 52.55 24.45 3
#BY Grodnenskaya
Hrodna/grodno 53.68 23.83 6
Lida 53.88 25.3 4
Slonim 53.09 25.32 4
Mosty/masti 53.41 24.54 3
Novogrudok/navagrudak 53.59 25.82 3
Shchuchyn 53.6 24.75 3
Smarhon/smorgon 54.48 26.4 3
Vaukavysk/vavkavisk 53.16 24.45 3
#BY Homyel Voblasc
Homyel 52.43 30.98 6
Mazyr/mozir 52.04 29.22 5
Rechytsa 52.36 30.39 4
Svetlogorsk 52.63 29.74 4
Zhlobin 52.89 30.02 4
Dobrush 52.41 31.31 3
Kalinkovichi/kalinkavichy 52.13 29.33 3
Rahachow/rogachev 53.09 30.05 3
#BY Minsk
Barysaw/borisov 54.23 28.51 5
Soligorsk 52.79 27.54 5
Horad Zhodzina/zhodino 54.1 28.33 4
Slutsk 53.02 27.54 4
Dzyarzhynsk 53.68 27.13 3
Kalodzishchy 53.94 27.78 3
Lyasny/lesnoy 54.01 27.7 3
Marina Gorka 53.51 28.15 3
Stowbtsy 53.48 26.74 3
Vileyka 54.49 26.91 3
#BY Minsk City
Minsk/minskay 53.9 27.57 7
#BY Mogilev
Mahilyow/mogilev 53.91 30.34 6
Bobruysk/babruysk 53.15 29.21 5
Bykhov/bikhav 53.52 30.23 3
Horki 54.29 30.99 3
Krychaw/krichev 53.72 31.71 3
Osipovichi 53.31 28.63 3
#BY Vitebsk
Vitebsk 55.19 30.2 6
Novopolotsk 55.53 28.59 5
Orsha 54.51 30.4 5
Polotsk 55.49 28.79 4
Hlybokaye/glubokoe 55.14 27.69 3
Lyepyel 54.88 28.7 3
Pastavy/postavi 55.12 26.83 3
#BZ Belize District
Belize City 17.5 -88.2 4
#BZ Cayo District
Belmopan 17.25 -88.76 2
#BZ Orange Walk District
Orange Walk 18.08 -88.56 3
#BZ Southern District
Dangriga 16.97 -88.23 2
#CA Alberta
Calgary 51.05 -114.09 7
Edmonton 53.55 -113.47 6
#CA British Columbia
Surrey 49.11 -122.83 6
Vancouver 49.25 -123.12 6
Abbotsford 49.06 -122.25 5
Burnaby 49.27 -122.95 5
Coquitlam 49.28 -122.78 5
Delta 49.09 -123.05 5
Kelowna 49.88 -119.49 5
Ladner 49.09 -123.08 5
Richmond 49.17 -123.14 5
Victoria 48.44 -123.35 5
#CA Manitoba
Winnipeg 49.88 -97.15 6
#CA New Brunswick
Moncton 46.09 -64.8 5
Fredericton 45.95 -66.67 4
#CA Newfoundland and Labrador
St. Johns 47.56 -52.71 4
#CA Northwest Territories
Yellowknife 62.45 -114.37 3
#CA Nova Scotia
Halifax 44.64 -63.58 6
Dartmouth 44.67 -63.58 5
Sydney 46.14 -60.18 5
#CA Ontario
Toronto 43.71 -79.4 7
Brampton 43.68 -79.77 6
Etobicoke 43.64 -79.57 6
Hamilton 43.25 -79.85 6
London 42.98 -81.23 6
Mississauga 43.58 -79.66 6
Oshawa 43.9 -78.85 6
Ottawa 45.41 -75.7 6
Barrie 44.4 -79.67 5
Burlington 43.39 -79.84 5
Cambridge 43.36 -80.31 5
Greater Sudbury 46.49 -80.99 5
Guelph 43.55 -80.26 5
Kingston 44.23 -76.48 5
Kitchener 43.43 -80.51 5
Markham 43.87 -79.27 5
Milton 43.52 -79.88 5
Nepean 45.34 -75.72 5
Oakville 43.45 -79.68 5
Richmond Hill 43.87 -79.44 5
St. Catharines 43.17 -79.24 5
Vaughan 43.84 -79.5 5
Windsor 42.3 -83.02 5
#CA Prince Edward Island
Charlottetown 46.23 -63.13 3
#CA Quebec
Montreal 45.51 -73.59 7
Laval 45.57 -73.69 6
Quebec 46.81 -71.21 6
Gatineau 45.48 -75.7 5
Longueuil 45.52 -73.47 5
Levis 46.8 -71.18 5
Saguenay 48.42 -71.07 5
Sherbrooke 45.4 -71.9 5
Trois-Rivieres 46.35 -72.55 5
#CA Saskatchewan
Regina 50.45 -104.62 5
Saskatoon 52.13 -106.67 5
#CA Yukon
Whitehorse 60.72 -135.05 3
#CD Bas-Congo
Boma/mboma -5.85 13.05 5
Matadi/matadis/matidi -5.84 13.46 5
Mbanza-Ngungu/thystad/thysville -5.26 14.86 4
Moanda/muanda -5.93 12.37 4
Kasangulu -4.58 15.17 3
Tshela -5 12.95 3
Inkisi -5.13 15.05 0
Kenge -5.77 13.66 0
Kimpese -5.56 14.43 0
#CD Bas-Uele
Buta 2.79 24.73 4
Aketi/port chaltin 2.74 23.78 3
Bondo 3.81 23.69 3
#CD East Kasai
Mbuji-Mayi/bakwanga/mbuy mayi/mbuzhi maji -6.14 23.59 6
Kabeya-Kamwanga -6 23.25 0
Miabi -6.22 23.39 0
#CD Equateur
Mbandaka/bandaka/cocquilhatville/coquilhalville 0.05 18.26 5
Lukolela -1.06 17.18 3
Basankusu 1.22 19.8 0
Bolenge 0 18.22 0
#CD Haut-Katanga
Lubumbashi/eville/elisabethville/elizabethville -11.66 27.48 7
Likasi/jadotstad/jadotsville/jadotville -10.98 26.74 6
Kipushi -11.76 27.25 4
Kambove -10.87 26.6 3
Mokambo -12.43 28.35 0
Pweto -8.47 28.9 0
#CD Haut-Lomami
Kamina/kaminy -8.74 25 4
Bukama -9.2 25.85 3
Kanyama -7.52 24.17 0
Kipamba -8.21 26.42 0
Malemba-Nkulu -8.04 26.8 0
Mulongo -7.83 27 0
#CD Haut-Uele
Isiro/isirio/paulis 2.77 27.62 5
Wamba 2.15 27.99 3
Watsa 3.04 29.54 3
Bakwa 4.13 27.4 0
#CD Ituri
Bunia/bunija/bu ni ya 1.56 30.25 4
Aru 2.86 30.84 0
Djugu 1.92 30.5 0
Mangbwalu 1.94 30.04 0
#CD Kasai
Ilebo/franqui/port francqui -4.33 20.59 5
Tshikapa/chikapa/qi ka pa -6.42 20.8 5
Mweka/mueka -4.85 21.56 4
Luebo -5.35 21.42 3
Isamba -4.03 21.98 0
#CD Kasai-Central
Kananga/lulua/luluabourg/ka nan jia -5.9 22.42 6
Demba -5.5 22.27 3
#CD Kinshasa
Kinshasa/kincasa/kinchasa/kinsas -4.33 15.31 7
Masina -4.38 15.39 6
#CD Kwango
Kasongo-Lunda -6.48 16.82 3
#CD Kwilu
Bandundu Province/bandundu/bandundu boelgesi/bandundu bolgesi -3.32 17.38 5
Kikwit/kicwite/kikvitas/kikvite -5.04 18.82 5
Bulungu -4.54 18.6 3
Mangai -4.02 19.53 3
Dibaya-Lubwe -4.16 19.86 0
Idiofa -4.97 19.59 0
Masi-Manimba -4.78 17.89 0
#CD Lomami
Gandajika -6.75 23.95 5
Mwene-Ditu -7.01 23.45 5
Kabinda -6.14 24.48 4
Lubao/senteri -5.39 25.75 3
Luputa -7.16 23.7 0
#CD Lualaba
Kolwezi -10.71 25.47 6
Fungurume -10.62 26.32 0
Malemba -10.38 24.55 0
Mwene -9.82 22.87 0
Tshilenge -10.97 22.9 0
#CD Mai-Ndombe
Bolobo -2.16 16.23 3
Inongo -1.93 18.29 3
Mushie -3.02 16.92 3
Nioki -2.72 17.69 3
Dungu -3.62 18.85 0
Kutu -2.72 18.15 0
#CD Maniema
Kindu/kindu port empain/port de kindu/port empain -2.94 25.92 5
Kasongo/kazongo/tongoni/tongoni kapaya -4.43 26.67 4
Kampene -3.6 26.67 3
#CD Mongala
Bumba 2.19 22.47 4
Lisala/lizala 2.15 21.52 4
Bongandanga 1.51 21.07 1
Binga 2.37 20.5 0
#CD Nord-Ubangi
Gbadolite/bado/badolite 4.28 21 4
Businga 3.34 20.89 3
Bosobolo 4.19 19.88 2
#CD North Kivu
Beni 0.49 29.47 5
Butembo 0.14 29.29 5
Goma/ngoma/nkoma/ge ma -1.67 29.23 5
Sake -1.57 29.04 3
Hyosha 0.7 29.52 0
Kanyobagonga -0.7 29.17 0
Katanda -0.83 29.36 0
Katwa 0.09 29.31 0
Kayna -0.61 29.17 0
Kirumba -1.09 29.29 0
Lubero -0.16 29.24 0
Mangina 0.6 29.31 0
Rutshuru -1.19 29.45 0
#CD Sankuru
Lodja/loja -3.52 23.6 4
Lusambo/luzambo -4.98 23.44 3
Lukula -3.87 23.88 0
#CD South Kivu
Bukavu/costermansville -2.49 28.84 5
Uvira/uvinza -3.4 29.14 5
Kabare -2.5 28.79 3
#CD Sud-Ubangi
Gemena 3.26 19.77 5
Libenge 3.65 18.64 3
Zongo 4.34 18.59 0
#CD Tanganyika
Kalemie/albertville/kalemi/kalemije -5.95 29.19 5
Kabalo -6.05 26.91 3
Kongolo/kangolo -5.39 27 3
Baudhuinville -7.08 29.74 0
Kalima -5.49 28.22 0
Kituku -7.58 30.21 0
Manono -7.3 27.4 0
Nyunzu -5.96 28.02 0
Pepa -7.7 29.78 0
#CD Tshopo
Kisangani/kisannkani/kisanganis/singitini 0.52 25.19 6
Basoko 1.24 23.62 3
Yangambi 0.77 24.44 3
Babamba 0.18 27.48 0
#CD Tshuapa
Boende -0.28 20.88 3
#CF Bamingui-Bangoran
Ndele 8.41 20.65 2
#CF Bangui
Bangui 4.36 18.55 6
#CF Basse-Kotto
Mobaye 4.32 21.18 3
#CF Haut-Mbomou
Obo 5.4 26.49 2
#CF Haute-Kotto
Bria 6.54 21.99 3
#CF Kemo
Sibut 5.72 19.07 3
#CF Lim-Pende
Paoua 7.24 16.44 3
#CF Lobaye
Mbaiki 3.87 17.99 4
Boda 4.32 17.47 3
#CF Mambere
Carnot 4.94 15.88 3
#CF Mambere-Kadei
Berberati 4.26 15.79 4
#CF Mbomou
Bangassou 4.74 22.82 3
#CF Nana-Grebizi
Kaga-Bandoro 6.99 19.19 4
#CF Nana-Mambere
Bouar 5.93 15.6 3
#CF Ombella-MPoko
Bimbo 4.26 18.42 5
Damara 4.96 18.7 3
#CF Ouaka
Bambari 5.77 20.68 3
Ippy 6.27 21.22 3
#CF Ouham
Bossangoa 6.49 17.46 3
#CF Ouham-Fafa
Batangafo 7.3 18.28 3
#CF Ouham-Pende
Bozoum 6.32 16.38 3
#CF Sangha-Mbaere
Nola 3.52 16.05 3
#CF Vakaga
Birao 10.28 22.79 2
#CG Bouenza
Madingou -4.15 13.55 3
#CG Brazzaville
Brazzaville -4.27 15.28 7
#CG Cuvette
Owando -0.48 15.9 3
#CG Lekoumou
Sibiti -3.68 13.35 3
#CG Likouala
Impfondo 1.62 18.06 3
#CG Niari
Dolisie -4.2 12.67 5
#CG Pointe-Noire
Pointe-Noire -4.78 11.86 6
#CG Pool
Kinkala -4.36 14.76 2
#CG Sangha
Ouesso 1.61 16.05 3
#CH Aargau
Aarau 47.39 8.04 3
#CH Appenzell Ausserrhoden
Herisau 47.39 9.28 3
#CH Basel-City
Basel 47.56 7.57 5
#CH Basel-Landschaft
Liestal 47.48 7.73 2
#CH Bern
Bern 46.95 7.45 5
#CH Fribourg
Fribourg 46.8 7.15 3
#CH Geneva
Geneva 46.2 6.15 5
#CH Grisons
Chur 46.85 9.53 3
Davos 46.8 9.84 2
#CH Jura
Delemont 47.36 7.34 2
#CH Lucerne
Luzern 47.05 8.31 4
#CH Neuchatel
Neuchatel 46.99 6.93 3
#CH Saint Gallen
Sankt Gallen 47.42 9.37 4
#CH Schaffhausen
Schaffhausen 47.7 8.63 3
#CH Schwyz
Schwyz 47.02 8.65 2
#CH Solothurn
Solothurn 47.21 7.54 2
#CH Thurgau
Frauenfeld 47.56 8.9 3
#CH Ticino
Bellinzona 46.19 9.02 3
#CH Valais
Sitten 46.23 7.36 3
#CH Vaud
Lausanne 46.52 6.63 5
#CH Zug
Zug 47.17 8.52 3
#CH Zurich
Zurich 47.37 8.55 6
#CI Abidjan Autonomous District
Abidjan 5.35 -4 7
Abobo 5.42 -4.02 6
Anyama 5.49 -4.05 5
#CI Bas-Sassandra District
San-Pedro 4.75 -6.64 5
#CI Comoe District
Abengourou 6.73 -3.5 5
#CI Denguele District
Odienne 9.51 -7.56 3
#CI Goh-Djiboua
Divo 5.84 -5.36 5
Gagnoa 6.13 -5.95 5
#CI Lacs District
Yamoussoukro 6.82 -5.28 5
Dimbokro 6.65 -4.71 4
#CI Montagnes
Man 7.41 -7.55 5
#CI Sassandra-Marahoue
Daloa 6.88 -6.45 5
#CI Savanes District
Korhogo 9.46 -5.63 5
#CI Vallee du Bandama District
Bouake 7.69 -5.03 6
#CI Woroba
Seguela 7.96 -6.67 4
#CI Zanzan District
Bondoukou 8.04 -2.8 4
#CK Rarotonga
Avarua -21.21 -159.78 2
#CL Antofagasta
Antofagasta -23.65 -70.4 6
Calama -22.46 -68.92 5
#CL Araucania
Temuco -38.74 -72.6 5
#CL Arica y Parinacota Region
Arica -18.48 -70.3 5
#CL Atacama
Copiapo -27.37 -70.33 5
#CL Aysen
Coyhaique -45.58 -72.07 3
#CL Biobio
Concepcion -36.83 -73.05 5
Los Angeles -37.47 -72.35 5
Talcahuano -36.72 -73.12 5
#CL Coquimbo Region
Coquimbo -29.95 -71.34 5
La Serena -29.91 -71.25 5
#CL Los Lagos Region
Osorno -40.57 -73.13 5
Puerto Montt -41.47 -72.94 5
#CL Los Rios Region
Valdivia -39.81 -73.25 5
#CL Maule Region
Curico -34.98 -71.24 5
Talca -35.42 -71.65 5
#CL Nuble
Chillan -36.61 -72.1 5
#CL OHiggins Region
Rancagua -34.17 -70.74 5
#CL Region of Magallanes
Punta Arenas -53.16 -70.91 5
#CL Santiago Metropolitan
Santiago -33.46 -70.65 7
Puente Alto -33.61 -70.58 6
La Pintana -33.58 -70.63 5
Lo Prado -33.44 -70.73 5
San Bernardo -33.59 -70.7 5
#CL Tarapaca
Iquique -20.21 -70.15 5
#CL Valparaiso
Quilpue -33.05 -71.44 5
Valparaiso -33.04 -71.63 5
Vina del Mar -33.02 -71.55 5
#CM Adamaoua
Ngaoundere 7.33 13.58 5
Meiganga 6.52 14.3 4
Banyo 6.75 11.82 3
Tibati 6.47 12.63 3
#CM Centre
Yaounde 3.87 11.52 7
Bafia 4.75 11.23 4
Mbalmayo 3.52 11.5 4
Nkoteng 4.52 12.03 4
Akonolinga 3.77 12.25 3
Eseka 3.65 10.77 3
Mbandjok 4.45 11.9 3
Nanga Eboko 4.68 12.37 3
Obala 4.17 11.53 3
#CM East
Bertoua 4.58 13.68 5
Batouri 4.43 14.37 3
Belabo 4.93 13.3 3
Garoua Boulai 5.88 14.55 3
#CM Far North
Kousseri 12.08 15.03 6
Maroua 10.59 14.32 6
Mokolo 10.74 13.8 5
Mora 11.05 14.14 4
Yagoua 10.34 15.23 4
Bogo 10.73 14.61 3
Kaele 10.11 14.45 3
#CM Littoral
Douala 4.05 9.7 7
Edea 3.8 10.13 5
Loum 4.72 9.74 5
Nkongsamba 4.95 9.94 5
Dizangue 3.77 9.98 3
Manjo 4.84 9.82 3
Mbanga 4.5 9.57 3
Melong 5.12 9.96 3
Penja 4.64 9.68 3
#CM North
Garoua 9.3 13.4 6
Guider 9.93 13.95 4
Lagdo 9.06 13.67 3
Tchollire 8.4 14.17 3
#CM North-West
Bamenda 5.96 10.15 6
Bali 5.89 10.01 4
Kumbo 6.2 10.67 4
Wum 6.38 10.07 4
Fundong 6.28 10.28 3
#CM South
Kribi 2.94 9.91 4
Sangmelima 2.93 11.98 4
Ebolowa 2.9 11.15 4
Lolodorf 3.23 10.73 3
#CM South-West
Kumba 4.64 9.45 5
Limbe 4.02 9.21 4
Tiko 4.08 9.36 4
Bamusso 4.46 8.9 3
Buea 4.15 9.24 3
Fontem 5.47 9.88 3
Mamfe 5.75 9.31 3
Mutengene 4.09 9.31 3
Muyuka 4.29 9.41 3
#CM West
Bafoussam 5.48 10.42 5
Mbouda 5.63 10.25 5
Bafang 5.16 10.18 4
Bangangte 5.14 10.53 4
Dschang 5.44 10.05 4
Foumban 5.73 10.9 4
Foumbot 5.51 10.63 4
Tonga 4.97 10.7 3
#CN Anhui
Hefei 31.86 117.28 7
Huainan 32.63 117 7
Anqing 30.51 117.05 6
Bengbu 32.94 117.36 6
Huaibei 33.97 116.79 6
Tongling 30.95 117.78 6
Wuhu 31.35 118.43 6
#CN Beijing
Beijing 39.91 116.4 7
#CN Chongqing
Chongqing 29.56 106.56 7
#CN Fujian
Fuzhou 26.06 119.31 7
Fuzhou 26.08 119.29 7
Xiamen 24.48 118.08 7
Putian 25.44 119.01 6
Zhangzhou 24.51 117.66 6
#CN Gansu
Lanzhou 36.06 103.84 7
Tianshui 34.58 105.74 7
Wuwei 37.93 102.63 6
#CN Guangdong
Baoan/shenzhen 22.55 113.88 7
Dongguan 23.02 113.75 7
Foshan 23.03 113.13 7
Guangzhou 23.12 113.25 7
Jieyang 23.54 116.37 7
Nanhai 23.02 113.14 7
Shantou 23.35 116.68 7
Shenzhen 22.55 114.07 7
Yunfu 22.93 112.04 7
Chaozhou 23.65 116.62 6
Jiangmen 22.58 113.08 6
Shaoguan 24.8 113.58 6
Shiqi 22.52 113.39 6
Yangjiang 21.86 111.96 6
Zhanjiang 21.23 110.39 6
Zhaoqing 23.05 112.46 6
Zhuhai 22.28 113.57 6
#CN Guangxi
Guilin 25.28 110.3 6
Nanning 22.82 108.32 6
Yangshuo 24.78 110.49 6
#CN Guizhou
Guiyang 26.58 106.72 7
Anshun 26.25 105.93 6
Zunyi 27.69 106.91 6
#CN Hainan
Haikou 20.03 110.35 6
Qionghai 19.24 110.46 6
#CN Hebei
Handan 36.61 114.49 7
Shijiazhuang 38.04 114.48 7
Tangshan 39.64 118.18 7
Anci 39.49 116.7 6
Baoding 38.87 115.46 6
Cangzhou 38.31 116.85 6
Chengde 40.95 117.96 6
Hengshui 37.74 115.68 6
Langfang 39.52 116.71 6
Luancheng 37.88 114.65 6
Qinhuangdao 39.94 119.59 6
Xingtai 37.06 114.49 6
Xuanhua 40.61 115.06 6
Zhangjiakou 40.78 114.87 6
#CN Heilongjiang
Harbin 45.75 126.65 7
Beian 48.27 126.6 6
Beian 48.24 126.48 6
Hegang 47.35 130.29 6
Jiamusi 46.8 130.31 6
Jixi 45.29 130.96 6
Mudanjiang 44.55 129.63 6
Qiqihar 47.34 123.96 6
Qitaihe 45.77 131 6
Shuangyashan 46.68 131.13 6
#CN Henan
Luoyang 34.67 112.44 7
Xinyang 32.12 114.07 7
Xuchang 34.03 113.86 7
Zhengzhou 34.76 113.65 7
Anyang 36.1 114.38 6
Jiaozuo 35.24 113.24 6
Kaifeng 34.8 114.31 6
Luohe 33.57 114.03 6
Pingdingshan 33.73 113.32 6
Puyang Chengguanzhen 35.71 115.03 6
Xinxiang 35.19 113.8 6
Zhoukou 33.63 114.63 6
Zhumadian 32.98 114.03 6
#CN Hubei
Shiyan 32.65 110.78 7
Wuhan 30.58 114.27 7
Huangshi 30.25 115.05 6
Shashi 30.31 112.24 6
Suizhou 31.71 113.36 6
Xiangyang 32.04 112.14 6
Yichang 30.71 111.28 6
Huangzhou 30.45 114.8 5
#CN Hunan
Changsha 28.2 112.97 7
Guankou 28.16 113.63 7
Yueyang 29.37 113.09 7
Yueyang 29.37 113.12 7
Changde 29.03 111.7 6
Fenghuang 27.94 109.6 6
Hengyang 26.89 112.62 6
Xiangtan 27.85 112.9 6
Zhuzhou 27.83 113.15 6
#CN Inner Mongolia
Baotou 40.65 109.84 7
Bayan Nur 40.74 107.39 7
Ordos 39.61 109.78 7
Chifeng 42.27 118.96 6
Hohhot 40.81 111.65 6
#CN Jiangsu
Kunshan 31.38 120.95 7
Nanjing 32.06 118.78 7
Suzhou 31.3 120.6 7
Tongshan 34.18 117.16 7
Wuxi 31.57 120.29 7
Changzhou 31.77 119.95 6
Huaian 33.59 119.02 6
Nantong 32.03 120.87 6
Taizhou 32.49 119.91 6
Yancheng 33.36 120.16 6
Yangzhou 32.4 119.44 6
Zhenjiang 32.21 119.46 6
#CN Jiangxi
Nanchang 28.68 115.85 7
Jingdezhen 29.29 117.21 6
Pingxiang 27.62 113.85 6
Shangrao 28.45 117.94 6
#CN Jilin
Changchun 43.88 125.32 7
Jilin 43.85 126.56 7
Baicheng 45.62 122.83 6
Dongliao 42.92 124.99 6
Siping 43.16 124.38 6
Tonghua 41.72 125.93 6
Yanji 42.89 129.5 6
#CN Liaoning
Anshan 41.12 122.99 7
Dalian 38.91 121.6 7
Fushun 41.89 123.94 7
Shenyang 41.79 123.43 7
Benxi 41.29 123.77 6
Chaoyang 41.57 120.46 6
Dandong 40.13 124.39 6
Fuxin 42.02 121.66 6
Jinzhou 41.11 121.14 6
Lianshan 40.76 120.85 6
Liaoyang 41.27 123.17 6
Panshan 41.19 122.05 6
Tieling 42.29 123.84 6
Yingkou 40.66 122.23 6
#CN Ningxia
Yinchuan 38.47 106.27 6
#CN Qinghai
Xining 36.63 101.76 6
#CN Shaanxi
Xianyang 34.34 108.7 7
Xian 34.26 108.93 7
#CN Shandong
Jinan 36.67 117 7
Qingdao 36.06 120.38 7
Taian 36.19 117.12 7
Zhu Cheng City 36 119.4 7
Zibo 36.79 118.06 7
Dezhou 37.45 116.37 6
Dongying 37.46 118.49 6
Jining 35.41 116.58 6
Weifang 36.71 119.1 6
Yantai 37.48 121.44 6
#CN Shanghai
Shanghai 31.22 121.46 7
Zhabei 31.26 121.46 6
#CN Shanxi
Datong 40.09 113.29 7
Taiyuan 37.87 112.56 7
Changzhi 35.21 111.74 6
Jincheng 35.5 112.83 6
Yangquan 37.86 113.56 6
#CN Sichuan
Chengdu 30.67 104.07 7
Nanchong 30.8 106.08 7
Dadukou 26.55 101.71 6
Neijiang 29.58 105.06 6
Zigong 29.34 104.78 6
#CN Tianjin
Tianjin 39.14 117.18 7
Tanggu 39.02 117.65 6
#CN Tibet
Lhasa 29.65 91.1 5
#CN Xinjiang
Urumqi 43.8 87.6 7
Aqsu 41.18 80.28 6
Huocheng 44.05 80.87 6
Shihezi 44.3 86.04 6
Xinyuan 43.43 83.25 6
#CN Yunnan
Kunming 25.04 102.72 7
Lijiang 26.87 100.22 7
Jianshui 24.28 101.22 6
Wenshan City 23.36 104.25 6
#CN Zhejiang
Hangzhou 30.29 120.16 7
Ningbo 29.88 121.55 7
Puyang 29.46 119.89 7
Guli 28.88 120.03 6
Jiaojiang 28.7 121.47 6
Jiaxing 30.75 120.75 6
Shangyu 30.02 120.87 6
Shaoxing 30 120.58 6
Wenzhou 28 120.67 6
#CO Amazonas Department
Leticia -4.21 -69.94 3
#CO Antioquia
Medellin 6.25 -75.57 7
Bello 6.34 -75.56 6
Envigado 6.18 -75.59 5
Itagui 6.18 -75.6 5
Apartado 7.88 -76.63 4
Caldas 6.09 -75.64 4
Caucasia 7.99 -75.19 4
Rionegro 6.16 -75.37 4
Turbo 8.09 -76.73 4
#CO Arauca Department
Arauca 7.08 -70.76 4
#CO Atlantico
Barranquilla 10.97 -74.78 7
Soledad 10.92 -74.76 6
Malambo 10.86 -74.77 5
Sabanalarga 10.63 -74.92 4
#CO Bogota D.C.
Bogota 4.61 -74.08 7
#CO Bolivar
Cartagena 10.4 -75.49 6
Magangue 9.24 -74.75 5
Arjona 10.25 -75.34 4
Turbaco 10.33 -75.41 4
#CO Boyaca
Sogamoso 5.71 -72.93 5
Tunja 5.54 -73.36 5
Duitama 5.82 -73.03 4
#CO Caldas Department
Manizales 5.07 -75.51 6
Chinchina 4.98 -75.6 4
La Dorada 5.45 -74.66 4
#CO Caqueta
Florencia 1.62 -75.6 5
#CO Casanare Department
Yopal 5.34 -72.39 4
#CO Cauca Department
Popayan 2.44 -76.61 5
Puerto Tejada 3.23 -76.42 4
#CO Cesar Department
Valledupar 10.47 -73.25 6
Aguachica 8.31 -73.62 4
Agustin Codazzi 10.04 -73.24 4
#CO Choco
Quibdo 5.69 -76.66 4
#CO Cordoba
Monteria 8.75 -75.88 5
Cerete 8.88 -75.79 4
Montelibano 7.98 -75.42 4
Sahagun 8.95 -75.44 4
#CO Cundinamarca
Soacha 4.58 -74.22 6
Girardot City 4.3 -74.81 5
Chia 4.86 -74.06 4
Facatativa 4.81 -74.35 4
Funza 4.72 -74.21 4
Fusagasuga 4.34 -74.36 4
Madrid 4.73 -74.26 4
Zipaquira 5.02 -74 4
#CO Guainia Department
Inirida 3.87 -67.92 2
#CO Guaviare Department
San Jose del Guaviare 2.57 -72.64 3
#CO Huila Department
Neiva 2.93 -75.28 6
Pitalito 1.85 -76.05 4
#CO La Guajira Department
Maicao 11.38 -72.24 5
Riohacha 11.54 -72.91 4
#CO Magdalena Department
Santa Marta 11.24 -74.19 6
Cienaga 11.01 -74.25 4
El Banco 9 -73.98 4
Fundacion 10.52 -74.19 4
#CO Meta Department
Villavicencio 4.13 -73.63 6
#CO Narino
Pasto 1.21 -77.28 6
Ipiales 0.83 -77.64 4
Tumaco 1.79 -78.79 4
#CO Norte de Santander Department
Cucuta 7.91 -72.5 6
Los Patios 7.84 -72.5 4
Ocana 8.24 -73.36 4
Pamplona 7.38 -72.65 4
Villa del Rosario 7.83 -72.47 4
#CO Putumayo Department
Mocoa 1.15 -76.65 3
#CO Quindio Department
Armenia 4.54 -75.67 6
Calarca 4.53 -75.64 4
#CO Risaralda Department
Pereira 4.81 -75.69 6
Dosquebradas 4.84 -75.67 5
Santa Rosa de Cabal 4.87 -75.62 4
#CO San Andres y Providencia
San Andres 12.58 -81.7 4
#CO Santander Department
Bucaramanga 7.13 -73.12 6
Barrancabermeja 7.07 -73.85 5
Floridablanca 7.06 -73.09 5
Giron 7.07 -73.17 5
Piedecuesta 6.99 -73.05 4
#CO Sucre Department
Sincelejo 9.3 -75.39 5
#CO Tolima Department
Ibague 4.44 -75.2 6
Espinal 4.15 -74.88 4
#CO Valle del Cauca Department
Cali 3.43 -76.52 7
Buenaventura 3.88 -77.03 5
Cartago 4.75 -75.91 5
Guadalajara de Buga 3.9 -76.3 5
Palmira 3.53 -76.3 5
Tulua 4.08 -76.2 5
Yumbo 3.58 -76.49 4
#CO Vaupes
Mitu 1.26 -70.24 2
#CO Vichada Department
Puerto Carreno 6.19 -67.48 2
#CR Alajuela Province
Alajuela 10.02 -84.21 3
San Jose 10.95 -85.14 3
#CR Cartago Province
Cartago 9.86 -83.92 3
#CR Guanacaste Province
Liberia 10.64 -85.44 3
#CR Heredia Province
Heredia 10 -84.12 3
#CR Limon Province
Limon 9.99 -83.04 4
#CR Puntarenas Province
Puntarenas 9.98 -84.84 3
#CR San Jose
San Jose 9.93 -84.08 6
#CU Artemisa
Artemisa 22.81 -82.76 4
#CU Camaguey
Camaguey 21.38 -77.92 6
#CU Ciego de Avila Province
Ciego de Avila 21.84 -78.76 5
#CU Cienfuegos Province
Cienfuegos 22.15 -80.45 5
#CU Granma Province
Bayamo 20.37 -76.64 5
Manzanillo 20.34 -77.12 5
#CU Guantanamo Province
Guantanamo 20.14 -75.21 5
#CU Havana
Havana 23.13 -82.38 7
Alamar 23.16 -82.28 5
Arroyo Naranjo 23.04 -82.38 5
Boyeros 23.01 -82.4 5
Centro Habana 23.13 -82.37 5
Cerro 23.11 -82.38 5
Ciudad Camilo Cienfuegos 23.16 -82.33 5
Diez de Octubre 23.09 -82.36 5
Guanabacoa 23.13 -82.3 5
San Miguel del Padron 23.1 -82.33 5
#CU Holguin Province
Holguin 20.89 -76.26 6
#CU Isla de la Juventud
Nueva Gerona 21.89 -82.81 3
#CU Las Tunas Province
Las Tunas 20.96 -76.95 5
#CU Matanzas Province
Matanzas 23.04 -81.58 5
#CU Mayabeque
San Jose de las Lajas 22.96 -82.15 4
#CU Pinar del Rio
Pinar del Rio 22.42 -83.7 5
#CU Sancti Spiritus Province
Sancti Spiritus 21.93 -79.44 5
#CU Santiago de Cuba Province
Santiago de Cuba 20.02 -75.82 6
Palma Soriano 20.21 -75.99 5
#CU Villa Clara Province
Santa Clara 22.41 -79.97 5
#CV Praia
Praia 14.93 -23.51 5
#CV Santa Catarina do Fogo
Cova Figueira 14.89 -24.29 3
#CV Sao Vicente
Mindelo 16.89 -24.98 4
#CW 
Willemstad 12.12 -68.89 5
#CY Ammochostos
Famagusta 35.12 33.94 3
#CY Keryneia
Kyrenia 35.34 33.32 3
#CY Larnaka
Larnaca 34.92 33.63 4
#CY Limassol
Limassol 34.68 33.04 5
#CY Nicosia
Nicosia 35.17 33.35 5
#CY Pafos
Paphos 34.78 32.42 3
#CZ Carlsbad Region
Karlovy Vary 50.23 12.87 4
#CZ Hradec Kralove Region
Hradec Kralove 50.21 15.83 4
#CZ Liberec Region
Liberec 50.77 15.06 4
#CZ Moravian-Silesian Region
Ostrava 49.83 18.28 6
#CZ Olomouc Region
Olomouc 49.6 17.25 5
#CZ Pardubice Region
Pardubice 50.04 15.78 4
#CZ Plzen Region
Pilsen 49.75 13.38 5
#CZ Prague
Prague 50.09 14.42 7
#CZ South Bohemian Region
Ceske Budejovice 48.97 14.47 4
#CZ South Moravian
Brno 49.2 16.61 6
#CZ Usti nad Labem Region
Usti nad Labem 50.66 14.03 4
#CZ Vysocina
Jihlava 49.4 15.59 4
#CZ Zlin
Zlin 49.23 17.67 4
#DE Baden-Wurttemberg
Mannheim 49.49 8.47 6
Stuttgart 48.78 9.18 6
Freiburg 48 7.85 5
Heidelberg 49.41 8.69 5
Heilbronn 49.14 9.22 5
Karlsruhe 49.01 8.4 5
Pforzheim 48.88 8.7 5
Reutlingen 48.49 9.2 5
Ulm 48.4 9.99 5
#DE Bavaria
Munich 48.14 11.58 7
Nuremberg 49.45 11.08 6
Augsburg 48.37 10.9 5
Erlangen 49.59 11.01 5
Furth 49.48 10.99 5
Ingolstadt 48.77 11.42 5
Regensburg 49.02 12.1 5
Wurzburg 49.79 9.95 5
#DE Brandenburg
Potsdam 52.4 13.07 5
Frankfurt Oder/frankfurt 52.35 14.55 4
#DE Bremen
Bremen 53.08 8.81 6
Bremerhaven 53.55 8.58 5
#DE Hamburg
Hamburg 53.55 9.99 7
Hamm/gamburg 53.55 10.06 7
Wandsbek 53.58 10.08 6
Altona 53.55 9.93 5
Bergedorf 53.48 10.23 5
Eimsbuttel 53.57 9.96 5
Hamburg-Mitte 53.55 10.02 5
Hamburg-Nord 53.59 9.98 5
Harburg 53.46 9.98 5
Marienthal 53.57 10.08 5
#DE Hesse
Frankfurt am Main/frankfurt 50.12 8.68 6
Darmstadt 49.87 8.65 5
Kassel 51.32 9.5 5
Offenbach 50.1 8.77 5
Wiesbaden 50.09 8.24 5
#DE Lower Saxony
Hannover 52.37 9.73 6
Braunschweig 52.27 10.53 5
Gottingen 51.53 9.93 5
Hildesheim 52.15 9.95 5
Oldenburg 53.14 8.21 5
Osnabruck 52.27 8.05 5
Salzgitter 52.16 10.42 5
Wolfsburg 52.42 10.78 5
#DE Mecklenburg-Vorpommern
Rostock 54.09 12.14 5
Schwerin 53.63 11.41 4
#DE North Rhine-Westphalia
Bielefeld 52.03 8.53 6
Bochum 51.48 7.22 6
Bonn 50.73 7.1 6
Dortmund 51.51 7.47 6
Duisburg 51.43 6.77 6
Dusseldorf 51.22 6.78 6
Essen 51.46 7.01 6
Koln/cologna 50.93 6.95 6
Wuppertal 51.26 7.15 6
Aachen 50.78 6.08 5
Bergisch Gladbach 50.99 7.13 5
Bottrop 51.52 6.93 5
Gelsenkirchen 51.51 7.1 5
Hagen 51.36 7.47 5
Hamm 51.68 7.82 5
Herne 51.54 7.23 5
Krefeld 51.34 6.55 5
Leverkusen 51.03 6.98 5
Moers 51.45 6.63 5
Monchengladbach 51.19 6.44 5
Mulheim 51.43 6.88 5
Munster 51.96 7.63 5
Neuss 51.2 6.69 5
Nippes 50.97 6.95 5
Oberhausen 51.48 6.86 5
Paderborn 51.72 8.75 5
Recklinghausen 51.61 7.2 5
Remscheid 51.18 7.19 5
Siegen 50.87 8.02 5
Solingen 51.17 7.08 5
Witten 51.44 7.35 5
#DE Rheinland-Pfalz
Koblenz 50.35 7.58 5
Ludwigshafen am Rhein 49.48 8.45 5
Mainz 49.98 8.28 5
Trier 49.76 6.64 5
Ramstein-Miesenbach/ramstein 49.44 7.56 2
#DE Saarland
Saarbrucken 49.23 7.01 5
#DE Saxony
Dresden 51.05 13.74 6
Leipzig 51.34 12.37 6
Chemnitz 50.84 12.93 5
#DE Saxony-Anhalt
Halle Saale 51.48 11.98 5
Magdeburg 52.13 11.63 5
Neue Neustadt 52.15 11.63 5
#DE Schleswig-Holstein
Kiel 54.32 10.13 5
Lubeck 53.87 10.69 5
#DE State of Berlin
Berlin 52.52 13.41 7
Charlottenburg 52.52 13.28 5
Friedrichshain 52.52 13.45 5
Kreuzberg 52.5 13.4 5
Marzahn 52.55 13.57 5
Neukolln 52.48 13.43 5
Prenzlauer Berg 52.54 13.42 5
Schoneberg 52.5 13.34 5
#DE Thuringia
Erfurt 50.98 11.04 5
Gera 50.88 12.08 5
Jena 50.93 11.59 5
#DJ Ali Sabieh
Ali Sabih/ali sabie/ali sabiet 11.16 42.71 4
Goubetto/goubatto 11.42 43 1
Holhol 11.31 42.93 1
Dasbiyo 11.25 42.8 0
Ali Adde 11.13 42.89 0
#DJ Arta
Arta 11.53 42.85 2
#DJ Dikhil
Dikhil/dakhil 11.1 42.37 2
Galafi 11.72 41.84 1
Kouta Bouyya 11.02 41.96 0
Yoboki 11.51 42.11 0
As Ela 11 42.1 0
#DJ Djibouti
Djibouti/byen djibouti/cibuti/dinas jibwti 11.59 43.15 6
Loyada/la waada 11.46 43.25 1
Balbala 11.56 43.11 0
Damerdjog 11.49 43.19 0
Ouea 11.5 42.86 0
#DJ Obock
Obock/abok 11.97 43.29 3
Alaili Dadda 12.42 42.9 1
Egahlou 12.12 42.94 0
Khor Angar 12.39 43.33 0
Medeho 11.97 43.03 0
Waddi 12.35 42.93 0
#DJ Tadjourah
Tadjoura/tagiura 11.79 42.88 3
Dorra 12.15 42.48 1
Airolaf 11.77 42.65 0
Randa 11.85 42.66 0
#DK Capital Region
Copenhagen 55.68 12.57 7
Hillerød 55.93 12.3 3
#DK Central Jutland
Arhus 56.16 10.21 5
Viborg 56.45 9.4 3
#DK North Denmark
Aalborg 57.05 9.92 5
#DK South Denmark
Odense 55.4 10.39 5
Vejle 55.71 9.54 4
#DM Saint George Parish
Roseau 15.3 -61.39 3
#DO Azua Province
Azua 18.45 -70.73 4
#DO Baoruco Province
Neiba 18.49 -71.42 3
#DO Barahona Province
Santa Cruz de Barahona 18.21 -71.1 4
#DO Dajabon
Dajabon 19.55 -71.71 3
#DO Duarte Province
San Francisco de Macoris 19.29 -70.25 5
#DO El Seibo
Santa Cruz de El Seibo 18.76 -69.04 3
#DO Elias Pina
Comendador 18.88 -71.7 2
#DO Espaillat Province
Moca 19.39 -70.52 4
#DO Hato Mayor Province
Hato Mayor del Rey 18.77 -69.26 3
#DO Hermanas Mirabal
Salcedo 19.38 -70.42 3
#DO La Altagracia Province
Punta Cana 18.58 -68.4 5
Salvaleon de Higuey 18.62 -68.71 5
#DO La Romana
La Romana 18.42 -68.97 5
#DO La Vega
La Vega 19.22 -70.53 5
#DO Maria Trinidad Sanchez
Nagua 19.38 -69.85 3
#DO Monsenor Nouel
Bonao 18.94 -70.41 4
#DO Monte Cristi Province
San Fernando de Monte Cristi 19.85 -71.65 3
#DO Monte Plata Province
Monte Plata 18.81 -69.78 3
#DO Nacional
Santo Domingo 18.47 -69.89 7
Bella Vista 18.46 -69.95 5
#DO Pedernales Province
Pedernales 18.04 -71.75 2
#DO Peravia
Bani 18.28 -70.33 4
#DO Puerto Plata
Puerto Plata 19.79 -70.69 5
#DO Samana
Samana 19.2 -69.33 2
#DO San Cristobal
San Cristobal 18.42 -70.11 5
#DO San Jose de Ocoa
San Jose de Ocoa 18.55 -70.51 3
#DO San Juan Province
San Juan de la Maguana 18.81 -71.23 4
#DO San Pedro de Macoris
San Pedro de Macoris 18.45 -69.31 5
#DO Sanchez Ramirez
Cotui 19.05 -70.15 3
#DO Santiago Province
Santiago de los Caballeros 19.45 -70.69 7
#DO Santiago Rodriguez
San Ignacio de Sabaneta 19.48 -71.34 3
#DO Santo Domingo Province
Santo Domingo Este 18.49 -69.85 6
Santo Domingo Oeste 18.5 -70 6
#DO Valverde Province
Mao 19.55 -71.08 3
#DZ Adrar
Adrar 27.87 -0.29 3
#DZ Ain Defla
Ain Defla 36.26 1.97 4
#DZ Ain Temouchent
Ain Temouchent 35.3 -1.14 4
#DZ Algiers
Algiers 36.73 3.09 7
Bab Ezzouar 36.73 3.18 5
Baraki 36.67 3.1 5
Bordj el Kiffan 36.75 3.19 5
#DZ Annaba
Annaba 36.9 7.77 5
#DZ Batna
Batna 35.56 6.17 5
#DZ Bechar
Bechar 31.62 -2.22 5
#DZ Bejaia
Bejaia 36.76 5.08 5
#DZ Biskra
Biskra 34.85 5.73 6
#DZ Blida
Blida 36.47 2.83 5
#DZ Bordj Bou Arreridj
Bordj Bou Arreridj 36.07 4.76 5
El Achir 36.06 4.63 5
#DZ Bouira
Bouira 36.37 3.9 4
#DZ Boumerdes
Boumerdas 36.77 3.48 6
#DZ Chlef
Chlef 36.17 1.33 5
Ech Chettia 36.2 1.26 5
#DZ Constantine
Constantine 36.37 6.61 6
#DZ Djelfa
Ain Oussera 35.45 2.91 5
Djelfa 34.67 3.26 5
#DZ El Bayadh
El Bayadh 33.68 1.02 4
#DZ El Oued
El Oued 33.36 6.86 5
#DZ El Tarf
El Tarf 36.77 8.31 3
#DZ Ghardaia
Ghardaia 32.49 3.67 4
#DZ Guelma
Guelma 36.46 7.43 5
#DZ Jijel
Jijel 36.82 5.76 5
#DZ Khenchela
Khenchela 35.44 7.14 5
#DZ Laghouat
Laghouat 33.8 2.87 5
#DZ MSila
MSila 35.71 4.54 5
#DZ Mascara
Mascara 35.4 0.14 5
#DZ Medea
Medea 36.26 2.75 5
#DZ Mila
Mila 36.45 6.26 4
#DZ Mostaganem
Mostaganem 35.93 0.09 5
#DZ Oran
Oran 35.7 -0.64 6
#DZ Ouargla
Ouargla 31.95 5.33 5
#DZ Oum el Bouaghi
Ain Beida 35.8 7.39 5
Oum el Bouaghi 35.88 7.11 5
#DZ Relizane
Relizane 35.74 0.56 5
#DZ Saida
Saida 34.83 0.15 5
#DZ Setif
El Eulma 36.15 5.69 5
Setif 36.19 5.41 5
#DZ Sidi Bel Abbes
Sidi Bel Abbes 35.19 -0.63 5
#DZ Skikda
Skikda 36.88 6.91 5
#DZ Souk Ahras
Souk Ahras 36.29 7.95 5
#DZ Tamanrasset
Tamanghasset 22.79 5.52 4
#DZ Tebessa
Tebessa 35.4 8.12 6
#DZ Tiaret
Tiaret 35.37 1.32 5
#DZ Tindouf
Tindouf 27.67 -8.15 3
#DZ Tipaza
Tipasa 36.59 2.45 3
#DZ Tissemsilt
Tissemsilt 35.61 1.81 4
#DZ Tizi Ouzou
Tizi Ouzou 36.71 4.05 5
#DZ Tlemcen
Tlemcen 34.88 -1.31 5
#EC Azuay
Cuenca -2.9 -79 5
#EC Bolivar
Guaranda -1.59 -79 3
#EC Canar
Azogues -2.74 -78.85 3
#EC Carchi
Tulcan 0.81 -77.72 4
#EC Chimborazo Province
Riobamba -1.67 -78.66 5
#EC Cotopaxi
Latacunga -0.93 -78.62 4
#EC El Oro
Machala -3.26 -79.96 5
#EC Esmeraldas
Esmeraldas 0.96 -79.65 5
#EC Guayas
Guayaquil -2.2 -79.89 7
Eloy Alfaro -2.17 -79.84 5
Milagro -2.13 -79.59 5
#EC Imbabura
Ibarra 0.35 -78.12 5
#EC Loja
Loja -3.99 -79.2 5
#EC Los Rios
Quevedo -1.03 -79.46 5
Babahoyo -1.8 -79.52 4
#EC Manabi
Manta -0.95 -80.73 5
Portoviejo -1.06 -80.45 5
#EC Morona-Santiago Province
Macas -2.31 -78.12 3
#EC Napo
Tena -1 -77.81 3
#EC Orellana Province
Puerto Francisco de Orellana -0.45 -77 3
#EC Pastaza Province
Puyo -1.49 -78 3
#EC Pichincha
Quito -0.23 -78.52 7
#EC Santa Elena
Santa Elena -2.23 -80.86 3
#EC Santo Domingo de los Tsachilas
Santo Domingo de los Colorados -0.25 -79.18 5
#EC Sucumbios
Nueva Loja 0.09 -76.9 3
#EC Tungurahua Province
Ambato -1.25 -78.62 5
#EC Zamora Chinchipe
Zamora -4.06 -78.95 3
#EE Harjumaa
Tallinn 59.44 24.75 6
Maardu 59.47 24.98 3
#EE Hiiumaa
Kardla 59 22.75 1
#EE Ida-Virumaa
Narva 59.38 28.19 4
Kohtla-Jarve 59.4 27.27 3
Sillamae 59.4 27.76 3
Johvi 59.36 27.42 2
#EE Jarvamaa
Paide 58.89 25.54 2
#EE Jogevamaa
Jogeva 58.75 26.39 2
#EE Laane
Haapsalu 58.94 23.54 2
#EE Laane-Virumaa
Rakvere 59.35 26.36 3
#EE Parnumaa
Parnu 58.39 24.5 3
#EE Polvamaa
Polva 58.06 27.07 2
#EE Raplamaa
Rapla 59.01 24.79 2
#EE Saare
Kuressaare 58.25 22.49 2
#EE Tartu
Tartu 58.38 26.73 5
#EE Valgamaa
Valga 57.78 26.05 2
#EE Viljandimaa
Viljandi 58.36 25.59 3
#EE Vorumaa
Voru 57.83 27.02 2
#EG Alexandria
Alexandria 31.2 29.92 7
#EG Aswan
Aswan 24.09 32.9 5
Edfu 24.98 32.88 5
Kom Ombo 24.48 32.95 4
#EG Asyut
Assiut 27.18 31.18 6
Abnub 27.27 31.15 4
Abu Tij 27.05 31.32 4
Al Qusiyah 27.44 30.82 4
Dayrut 27.56 30.81 4
Manfalut 27.31 30.97 4
#EG Beheira
Damanhur 31.03 30.47 5
Idku 31.31 30.3 5
Kafr ad Dawwar 31.13 30.13 5
Rosetta 31.4 30.42 4
Hawsh Isa 30.91 30.29 4
#EG Beni Suweif
Bani Suwayf 29.07 31.1 5
Al Fashn 28.82 30.9 4
Bush 29.15 31.13 4
#EG Cairo
Cairo 30.06 31.25 7
New Cairo 30.03 31.47 5
Halwan 29.84 31.3 5
#EG Dakahlia
Al Mansurah 31.04 31.38 6
Bilqas 31.21 31.36 5
Dikirnis 31.09 31.59 5
Talkha 31.05 31.38 5
Al Jammaliyah 31.18 31.86 4
Al Manzalah 31.16 31.94 4
Al Matariyah 31.18 32.03 4
Minyat an Nasr 31.13 31.64 4
Shirbin 31.2 31.52 4
#EG Damietta
Damietta 31.42 31.81 4
Faraskur 31.33 31.72 4
#EG Faiyum
Al Fayyum 29.31 30.84 6
Ibshaway 29.36 30.68 4
#EG Gharbia
Al Mahallah al Kubra 30.97 31.17 6
Tanta 30.79 31 6
Basyun 30.94 30.81 4
Kafr az Zayyat 30.82 30.82 4
Samannud 30.96 31.24 4
Zefta 30.71 31.24 4
#EG Giza
Giza 30.01 31.21 7
Al Hawamidiyah 29.9 31.25 5
Awsim 30.12 31.14 4
#EG Ismailia
Ismailia 30.6 32.27 5
#EG Kafr el-Sheikh
Disuq 31.13 30.65 5
Kafr ash Shaykh 31.11 30.94 5
Fuwwah 31.2 30.55 4
#EG Luxor
Luxor 25.7 32.64 6
#EG Matruh
Marsa Matruh 31.35 27.24 4
#EG Minya
Mallawi 27.73 30.84 5
Minya 28.09 30.76 5
Abu Qurqas 27.93 30.84 4
Bani Mazar 28.49 30.81 4
Samalut 28.31 30.71 4
#EG Monufia
Shibin al Kawm 30.55 31.01 5
Ashmun 30.3 30.98 4
Munuf 30.47 30.93 4
Tala 30.68 30.94 4
#EG New Valley
Al-Kharijah 25.25 30.55 4
#EG North Sinai
Arish 31.13 33.8 5
#EG Port Said
Port Said 31.27 32.3 6
#EG Qalyubia
Banha 30.46 31.18 5
Qalyub 30.18 31.21 5
Al Khankah 30.21 31.37 4
Al Qanatir al Khayriyah 30.19 31.14 4
Shibin al Qanatir 30.31 31.32 4
Tukh 30.35 31.2 4
#EG Qena
Qina 26.16 32.73 5
Dishna 26.12 32.47 4
Esna 25.29 32.55 4
Farshut 26.06 32.16 4
Qus 25.92 32.76 4
#EG Red Sea
Hurghada 27.26 33.81 4
#EG Sharqia
Abu Kabir 30.73 31.67 5
Bilbeis 30.42 31.56 5
Zagazig 30.59 31.5 5
Al Qurayn 30.62 31.74 4
At Tall al Kabir 30.54 31.79 4
Diyarb Najm 30.75 31.44 4
Faqus 30.73 31.8 4
#EG Sohag
Girga 26.34 31.89 5
Sohag 26.56 31.69 5
Akhmim 26.56 31.75 4
Tahta 26.77 31.5 4
#EG South Sinai
El-Tor 28.24 33.62 2
Sharm el-Sheikh 27.92 34.33 2
#EG Suez
Suez 29.97 32.53 6
#EH 
Laayoune 27.14 -13.19 5
Dakhla 23.68 -15.96 4
#ER Anseba
Keren/cheren/hamelmalo/kehrehn 15.78 38.45 4
#ER Debub
Mendefera/addi ugri 14.89 38.82 3
Adi Keyh/addi caieh 14.84 39.38 2
Dekemhare/decamere 15.07 39.05 2
Afabet 16.19 38.69 0
Dbarwa 15.1 38.83 0
Mai-Mne 14.55 38.5 0
Areza 14.93 38.57 0
#ER Gash-Barka
Barentu/barehntu 15.11 37.59 3
Akordat/agordat 15.55 37.88 2
Teseney/tehsehnehj 15.11 36.66 1
Badme 14.73 37.8 0
Himora 14.3 36.61 0
#ER Maekel
Asmara/asmar/asmaro/asmehra 15.34 38.93 6
#ER Northern Red Sea
Massawa/macua 15.61 39.47 3
Dehalak Kebir 15.68 40.02 0
#ER Southern Red Sea
Assab/aseb 13.01 42.74 3
Edd 13.93 41.69 2
#ES Andalusia
Cordoba 37.89 -4.77 6
Malaga 36.72 -4.42 6
Sevilla 37.38 -5.97 6
Algeciras 36.13 -5.45 5
Almeria 36.84 -2.46 5
Cadiz 36.53 -6.29 5
Dos Hermanas 37.28 -5.92 5
Granada 37.19 -3.61 5
Huelva 37.27 -6.94 5
Jaen 37.77 -3.79 5
Jerez de la Frontera 36.69 -6.14 5
Marbella 36.52 -4.89 5
#ES Aragon
Zaragoza 41.66 -0.88 6
Delicias 41.65 -0.91 5
#ES Asturias
Gijon 43.54 -5.66 5
Oviedo 43.36 -5.84 5
#ES Balearic Islands
Palma 39.57 2.65 6
#ES Basque Country
Bilbao 43.26 -2.93 6
Donostia  San Sebastian 43.31 -1.97 5
Gasteiz  Vitoria 42.85 -2.67 5
#ES Canary Islands
Las Palmas de Gran Canaria 28.1 -15.42 6
La Laguna 28.49 -16.32 5
Santa Cruz de Tenerife 28.47 -16.25 5
Telde 27.99 -15.42 5
#ES Cantabria
Santander 43.47 -3.8 5
#ES Castille and Leon
Valladolid 41.66 -4.72 6
Burgos 42.34 -3.7 5
Leon 42.6 -5.57 5
Salamanca 40.97 -5.66 5
#ES Castille-La Mancha
Albacete 38.99 -1.86 5
Toledo 39.86 -4.02 4
#ES Catalonia
Barcelona 41.39 2.16 7
Badalona 41.45 2.25 5
Ciutat Vella 41.38 2.17 5
Eixample 41.39 2.16 5
Gracia 41.4 2.16 5
Horta-Guinardo 41.42 2.17 5
LHospitalet de Llobregat 41.36 2.1 5
Lleida 41.62 0.62 5
Mataro 41.54 2.44 5
Nou Barris 41.44 2.18 5
Reus 41.16 1.11 5
Sabadell 41.54 2.11 5
Sant Andreu 41.44 2.19 5
Sant Marti 41.42 2.2 5
Santa Coloma de Gramenet 41.45 2.21 5
Sants-Montjuic 41.37 2.15 5
Sarria-Sant Gervasi 41.4 2.14 5
Tarragona 41.12 1.25 5
Terrassa 41.57 2.02 5
#ES Ceuta
Ceuta 35.89 -5.32 4
#ES Extremadura
Badajoz 38.88 -6.97 5
Merida 38.92 -6.34 4
#ES Galicia
A Coruna 43.37 -8.4 5
Ourense 42.34 -7.86 5
Vigo 42.23 -8.72 5
Santiago de Compostela 42.88 -8.55 4
#ES La Rioja
Logrono 42.47 -2.45 5
#ES Madrid
Madrid 40.42 -3.7 7
Alcala de Henares 40.48 -3.36 5
Alcobendas 40.55 -3.64 5
Alcorcon 40.35 -3.82 5
Arganzuela 40.4 -3.7 5
Carabanchel 40.39 -3.72 5
Chamartin 40.46 -3.68 5
Chamberi 40.43 -3.7 5
Ciudad Lineal 40.45 -3.65 5
Fuencarral-El Pardo 40.5 -3.73 5
Fuenlabrada 40.28 -3.79 5
Getafe 40.31 -3.73 5
Hortaleza 40.47 -3.64 5
Latina 40.39 -3.75 5
Leganes 40.33 -3.76 5
Madrid Centro 40.42 -3.7 5
Moncloa-Aravaca 40.44 -3.73 5
Moratalaz 40.41 -3.65 5
Mostoles 40.32 -3.86 5
Parla 40.24 -3.77 5
Puente de Vallecas 40.39 -3.66 5
Retiro 40.41 -3.68 5
Salamanca 40.43 -3.68 5
San Blas-Canillejas 40.44 -3.62 5
Tetuan de las Victorias 40.46 -3.7 5
Torrejon de Ardoz 40.46 -3.47 5
Usera 40.39 -3.7 5
Villaverde 40.35 -3.7 5
#ES Melilla
Melilla 35.29 -2.94 4
#ES Murcia
Murcia 37.99 -1.13 6
Cartagena 37.6 -0.98 5
#ES Navarre
Pamplona 42.82 -1.64 5
#ES Valencia
Alicante 38.35 -0.48 6
Valencia 39.47 -0.38 6
Castello de la Plana 39.99 -0.05 5
Elche 38.26 -0.7 5
Torrevieja 37.98 -0.68 5
#ET 
Chagni 10.96 36.5 0
Shendi 10.64 36.95 0
#ET Addis Ababa
Addis Ababa/addis abeba/addis abebae/addisz abeba 9.02 38.75 7
#ET Afar
Asaita/aisaita 11.57 41.44 3
Dubti/dufti 11.73 41.08 3
Awash/auasc 8.99 40.17 2
Arerti 13.95 40.67 0
Gawane 10.17 40.65 0
Logiya 11.73 40.98 0
Mehoni 12.8 39.64 0
Mile 11.42 40.76 0
Samara 11.79 41.01 0
Sifra 11.6 40.02 0
#ET Amhara
Bahir Dar/babardur georgis/bachr ntar/bahar 11.59 37.39 5
Dessie/dase/desje/dessi 11.13 39.63 5
Gonder/gondar/gondehr/gonderas 12.6 37.47 5
Debre Birhan/dabra berham/dabra berhan/debra berham 9.68 39.53 4
Debre Markos/dabra markos/debra marcos/moncorer 10.35 37.73 4
Kombolcha/cambolcia/combolcha/combolcia 11.08 39.74 4
Abomsa/abonsa 9.98 39.98 3
Bati/batia 11.19 40.02 3
Bichena/bechana 10.45 38.2 3
Bure/burja 10.7 37.07 3
Debark/dabark 13.16 37.9 3
Debre Tabor/dabra tabor 11.85 38.02 3
Finote Selam/fenote selam 10.7 37.27 3
Kemise/cascim 10.72 39.87 3
Robit 12.02 39.63 3
Werota/wereta 11.92 37.7 3
Adet/addiet canna 11.27 37.48 3
Adis Zemen/addis zaman 12.12 37.78 3
Dabat/dahat 12.98 37.77 2
Debre Sina 9.85 39.76 2
Debre Werk/dabra wark 10.67 38.17 2
Dejen/degen 10.17 38.13 2
Lalibela/labibela 12.03 39.05 2
Were Ilu/uorra ilu 10.59 39.44 2
Amba Giorgis 12.77 37.62 0
Dangila 11.27 36.83 0
Dembecha 10.55 37.48 0
Filakit 11.67 38.8 0
Gimja Bet Maryam 10.85 36.88 0
Ginja Bet 10.85 36.89 0
Gurbete 11.36 36.95 0
Harbu 10.92 39.79 0
Hayk 11.3 39.68 0
Ibnat 12.13 38.05 0
Injibara 11 36.92 0
Kara Kore 10.42 39.94 0
Kobo 10.03 39.85 0
Kola Diba 12.42 37.33 0
Lumame 10.25 37.93 0
Maksenyit 12.38 37.55 0
Mehal Meda 10.31 39.66 0
Mersa 11.67 39.65 0
Mertule Maryam 10.83 38.27 0
Merawi 11.42 37.17 0
Metemma 12.95 36.16 0
Mota 11.08 37.87 0
Nefas Mewcha 11.73 38.47 0
Sekota 12.63 39.03 0
Tikil Dingay 12.98 37.04 0
Tilili 10.85 37.02 0
Tis Isat 11.48 37.58 0
Wegeda 11.22 38.36 0
Weldiya 11.83 39.59 0
Abderafi 13.73 36.45 0
Adis Kidame 11.08 36.88 0
Ataye 10.35 39.94 0
Aykel 12.55 37.07 0
Alem Ketema 10.08 39.03 0
#ET Binshangul Gumuz
Asosa 10.07 34.53 3
Bambesi 9.75 34.73 0
Dibate 10.65 36.22 0
Mambuk 11.28 36.22 0
#ET Central Ethiopia Regional State
Hosaina/hosana 7.55 37.85 4
Butajira/butajera 8.12 38.37 3
Kolito/alaba 7.32 38.08 3
Ciro 7.83 38.23 0
Damboya 7.35 37.95 0
Durame 7.23 37.88 0
Gimbicho 7.45 37.63 0
Hadero 7.2 37.67 0
Inseno 8.07 38.47 0
Shinshicho 7.21 37.78 0
Shone 7.13 37.95 0
Welkite 8.28 37.78 0
Worabe 7.85 38.19 0
#ET Dire Dawa
Dire Dawa/dire daua/daredawa/dirdabo 9.59 41.87 5
#ET Gambela
Gambela/gambeila 8.25 34.58 3
#ET Harari
Harar/charar/harar jugol/hararas 9.31 42.12 4
#ET Oromiya
Bishoftu/biscioftu/debra zeit 8.75 38.98 5
Jimma/djimma/gima 7.67 36.83 5
Nazret/adama/hadama/nazareth 8.55 39.27 5
Shashamane/sciasciamanna/shashamani/shashemene 7.2 38.6 4
Bedele/bedelli 8.46 36.35 3
Bedesa 8.9 40.78 3
Dembi Dolo/dambidollo 8.53 34.8 3
Dodola/dodolo 6.98 39.18 3
Fiche/feche 9.8 38.73 3
Gebre Guracha/cuyu 9.8 38.4 3
Gelemso/galamso 8.82 40.52 3
Genet/holata 9.07 38.5 3
Ghinnir/ghigner 7.14 40.71 3
Gimbi/gembi 9.17 35.83 3
Goba 7.02 39.98 3
Hagere Maryam/agere mariam 5.63 38.24 3
Hagere Hiywet/agere hiywet 8.98 37.85 3
Kibre Mengist/adola 5.88 38.98 3
Mendi/mandi 9.8 35.1 3
Metahara/matahara 8.9 39.92 3
Metu/mattu 8.3 35.58 3
Mojo/maggio 8.59 39.12 3
Nejo/najo 9.5 35.5 3
Sebeta 8.92 38.62 3
Shakiso/sha ji suo 5.76 38.91 3
Shambu/sciambo 9.57 37.1 3
Waliso/chitu 8.53 37.97 3
Wenji/uongi 8.45 39.28 3
Wonji/uongi 8.45 39.22 3
Yabelo/iavello 4.88 38.08 3
Ziway/zwai 7.93 38.72 3
Agaro 7.85 36.65 3
Asasa 7.1 39.2 3
Asbe Teferi/asba littorio 9.09 40.87 3
Deder/dadar 9.31 41.44 2
Gore/gannat 8.15 35.53 2
Gedo 9.02 37.45 2
Huruta/uruta mariam 8.15 39.35 2
Hirna 9.22 41.1 2
Kofele/cofole 7.07 38.78 2
Mega 4.05 38.3 2
Sendafa/sandafe 9.15 39.02 2
Sire/sere 8.32 39.48 2
Tulu Bolo/masno gabado 8.67 38.22 2
Adis Alem/addis alam 9.03 38.4 2
Ara Ali 5.97 41.03 0
Arsi Negele 7.35 38.67 0
Babile 9.23 42.33 0
Bale Robe 7.12 40 0
Bekoji 7.53 39.25 0
Burayu 9.04 38.66 0
Chelenko 9.4 41.56 0
Daye 9.88 38.27 0
Dera 8.4 38.85 0
Felana 9.46 42.18 0
Funyan Bira 9.4 42.32 0
Gobesa 7.62 39.5 0
Guder 8.97 37.76 0
Gutin 9.57 36.64 0
Ginchi 9.03 38.15 0
Kachisi 9.6 37.83 0
Kele 6.08 38.03 0
Kercha 5.78 38.41 0
Kuyera 7.3 38.65 0
Meki 8.15 38.82 0
Mena 6.42 39.85 0
Mieso 9.23 40.76 0
Negele 5.32 39.58 0
Nekemte 9.08 36.55 0
Sagure 7.75 39.15 0
Sheno 9.33 39.29 0
Suntu 8.1 36.95 0
Welenchiti 8.67 39.43 0
Asela 7.95 39.13 0
Ayana 9.88 36.62 0
Ijaji 9 37.32 0
Iteya 8.13 39.23 0
Alem Tena 8.3 38.95 0
Alemaya 9.39 42.01 0
#ET Sidama Region
Awasa/hawassa 7.06 38.48 5
Yirga Alem/abosto 6.75 38.42 3
Hagere Selam/agere selam 6.48 38.52 2
Leku/locu 6.87 38.44 2
Wendo/uondo 6.6 38.42 2
Chiko 6.58 38.33 0
#ET Somali
Jijiga/djidjiga/djigdjiga/giggiga 9.35 42.8 4
Chinahsen 9.51 42.61 0
Degeh Bur 8.22 43.56 0
Dewele 11.03 42.63 0
Digih Habar Es 6.44 45.98 0
Duuban 6.68 46.07 0
El Bahay 6.35 45.48 0
Fadhigaradle 6.18 45.3 0
Gedeb 9.57 43.18 0
Gode 5.95 43.55 0
Golwayn 6.51 45.83 0
Hartishek 9.16 43.35 0
Kahandhale 5.75 45.65 0
Kebri Dahar 6.74 44.28 0
Lasoano 6.26 45.39 0
Neefkuceliye 6.55 45.39 0
Qorof 6.58 46.43 0
Raqo 6.42 45.85 0
Waal 6.89 46.22 0
Warder 6.97 45.34 0
Yamarugley 6.81 46.08 0
Arabi 9.96 42.49 0
#ET South Ethiopia Regional State
Arba Minch/gantar/minghi 6.03 37.55 4
Sodo 6.86 37.76 4
Bako/bachio 5.78 36.57 3
Boditi/boditu 6.97 37.87 3
Dila 6.42 38.32 3
Felege Neway/felege niway 6.3 36.88 3
Jinka 5.65 36.65 3
Areka/ancheto 7.07 37.7 3
Gidole 5.65 37.37 2
Konso 5.25 37.48 1
Lobuni/omorate 4.83 36.1 1
Turmi 4.97 36.48 1
Badessa 6.88 37.94 0
Bale Hawassa 6.92 37.53 0
Baqulo Sanyo 6.83 37.62 0
Bedesa 6.83 38.08 0
Bitana 6.97 38.03 0
Bombe 7.14 37.58 0
Chencha 6.25 37.57 0
Dimtu 6.93 38.13 0
Gasuba 6.72 37.57 0
Gununo 6.92 37.65 0
Halale 6.75 37.34 0
Hobicha Bada 6.76 37.88 0
Lasho 6.79 37.47 0
Paracho 6.66 37.84 0
Selamber 6.48 37.46 0
Shanto 7.02 37.86 0
Tebela 6.71 37.77 0
Wenago 6.32 38.27 0
Yirga Chefe 6.17 38.2 0
#ET South West Ethiopia Peoples Region
Bonga 7.29 36.24 3
Tepi/tippi 7.2 35.45 3
Mizan Teferi/mesan 7 35.59 2
Komtikas 6.96 35.56 0
Tarcha Sodo 7.15 37.17 0
Wacha 7.15 35.82 0
Waka 7.07 37.17 0
#ET Tigray
Mekele/macalle/makale/mehkehle 13.5 39.48 5
Inda Silase/enda salassie/enda selase/inda selassie 14.1 38.28 4
Adigrat 14.28 39.46 4
Aksum/axum 14.12 38.72 3
Korem/koram 12.51 39.52 3
Maychew/mai ceu 12.79 39.54 3
Abala 14.23 37 0
Adebaye 14.2 36.76 0
Adwa 14.16 38.9 0
Alamata 12.42 39.56 0
Dolo 13.5 39.64 0
Idaga Hamus 14.19 39.56 0
Indabaguna 13.95 38.18 0
Inticho 14.28 39.15 0
May Cadera 14.07 36.57 0
Sheraro 14.4 37.93 0
Wikro 13.8 39.6 0
Abiy Adi 13.56 38.97 0
#FI Central Finland
Jyvaskyla 62.24 25.72 4
#FI Central Ostrobothnia
Kokkola 63.84 23.13 3
#FI Kainuu
Kajaani 64.23 27.73 3
#FI Kanta-Hame
Hameenlinna 61 24.46 3
#FI Kymenlaakso
Kotka 60.47 26.95 4
Kouvola 60.87 26.7 3
#FI Lapland
Rovaniemi 66.5 25.69 3
#FI North Karelia
Joensuu 62.6 29.76 4
#FI North Ostrobothnia
Oulu 65.01 25.47 5
#FI North Savo
Kuopio 62.89 27.68 4
#FI Ostrobothnia
Vaasa 63.1 21.62 4
#FI Paijat-Hame
Lahti 60.98 25.66 4
#FI Pirkanmaa
Tampella 61.5 23.77 5
Tampere 61.5 23.79 5
#FI Satakunta
Pori 61.48 21.79 4
#FI South Karelia
Lappeenranta 61.06 28.19 4
#FI South Ostrobothnia
Seinajoki 62.79 22.83 3
#FI South Savo
Mikkeli 61.69 27.27 3
#FI Southwest Finland
Turku 60.45 22.27 5
#FI Uusimaa
Helsinki 60.17 24.94 6
Espoo 60.21 24.65 5
Vantaa 60.29 25.04 5
#FJ Central
Suva -18.14 178.43 4
#FJ Northern
Labasa -16.43 179.36 3
#FJ Western
Lautoka -17.62 177.45 4
#FM Chuuk
Weno 7.45 151.84 2
#FO Streymoy
Torshavn 62.01 -6.77 2
#FR Auvergne-Rhone-Alpes
Lyon 45.75 4.85 6
Clermont-Ferrand 45.78 3.09 5
Grenoble 45.18 5.71 5
Saint-Etienne 45.43 4.39 5
Villeurbanne 45.77 4.88 5
#FR Bourgogne-Franche-Comte
Besancon 47.25 6.02 5
Dijon 47.31 5.01 5
#FR Brittany
Brest 48.39 -4.49 5
Rennes 48.11 -1.67 5
#FR Centre-Val de Loire
Orleans 47.9 1.9 5
Tours 47.39 0.7 5
#FR Corsica
Ajaccio 41.92 8.74 4
#FR Grand Est
Metz 49.12 6.17 5
Mulhouse 47.75 7.33 5
Nancy 48.68 6.18 5
Reims 49.27 4.03 5
Strasbourg 48.58 7.75 5
#FR Hauts-de-France
Amiens 49.9 2.3 5
Lille 50.63 3.06 5
#FR Ile-de-France
Paris 48.85 2.35 7
Argenteuil 48.95 2.25 5
Boulogne-Billancourt 48.84 2.24 5
Cergy-Pontoise 49.04 2.08 5
Saint-Quentin-en-Yvelines 48.77 2.02 5
Versailles 48.8 2.13 4
#FR New Aquitaine
Bordeaux 44.84 -0.58 5
Limoges 45.83 1.25 5
#FR Normandy
Caen 49.19 -0.36 5
Le Havre 49.49 0.11 5
Rouen 49.44 1.1 5
#FR Occitanie
Toulouse 43.6 1.44 6
Montpellier 43.61 3.88 5
Nimes 43.84 4.36 5
Perpignan 42.7 2.9 5
#FR Pays de la Loire
Angers 47.47 -0.55 5
Le Mans 48 0.2 5
Nantes 47.22 -1.55 5
#FR Provence-Alpes-Cote dAzur
Marseille 43.3 5.38 6
Nice 43.7 7.27 6
Aix-en-Provence 43.53 5.45 5
Toulon 43.12 5.93 5
#GA Estuaire
Libreville 0.39 9.45 6
#GA Haut-Ogooue
Franceville -1.63 13.58 3
#GA Moyen-Ogooue
Lambarene -0.7 10.24 3
#GA Ngouni
Mouila -1.87 11.06 3
#GA Nyanga
Tchibanga -2.93 10.98 3
#GA Ogooue-Ivindo
Makokou 0.57 12.86 2
#GA Ogooue-Lolo
Koulamoutou -1.14 12.46 3
#GA Ogooue-Maritime
Port-Gentil -0.72 8.78 5
#GA Woleu-Ntem
Oyem 1.6 11.58 3
#GB England
London 51.51 -0.13 7
Birkenhead 53.39 -3.01 6
Birmingham 52.48 -1.9 6
Brent 51.55 -0.3 6
Bristol 51.46 -2.6 6
Coventry 52.41 -1.51 6
Islington 51.54 -0.1 6
Kingston upon Hull 53.74 -0.34 6
Leeds 53.8 -1.55 6
Leicester 52.64 -1.13 6
Liverpool 53.41 -2.98 6
Manchester 53.48 -2.24 6
Nottingham 52.95 -1.15 6
Preston 53.76 -2.7 6
Reading 51.46 -0.97 6
Sheffield 53.38 -1.47 6
Stoke-on-Trent 53 -2.19 6
Sunderland 54.9 -1.38 6
Archway 51.57 -0.13 5
Basildon 51.57 0.46 5
Basingstoke 51.26 -1.09 5
Becontree 51.55 0.13 5
Bedford 52.13 -0.47 5
Bexley 51.44 0.15 5
Blackburn 53.75 -2.48 5
Blackpool 53.82 -3.05 5
Bolton 53.58 -2.43 5
Bournemouth 50.72 -1.88 5
Bradford 53.79 -1.75 5
Brighton 50.83 -0.14 5
Burnley 53.8 -2.23 5
Burton upon Trent 52.81 -1.64 5
Cambridge 52.2 0.12 5
Chelmsford 51.74 0.47 5
Cheltenham 51.9 -2.08 5
Chesterfield 53.25 -1.42 5
City of Westminster 51.5 -0.14 5
Colchester 51.89 0.9 5
Crawley 51.11 -0.18 5
Croydon 51.38 -0.1 5
Dagenham 51.55 0.17 5
Derby 52.92 -1.48 5
Doncaster 53.52 -1.13 5
Dudley 52.5 -2.08 5
Eastbourne 50.77 0.28 5
Enfield Town 51.65 -0.08 5
Exeter 50.72 -3.53 5
Gillingham 51.39 0.55 5
Gloucester 51.87 -2.24 5
Grimsby 53.57 -0.08 5
Hastings 50.86 0.58 5
High Wycombe 51.63 -0.75 5
Huddersfield 53.65 -1.78 5
Ipswich 52.06 1.16 5
Lincoln 53.23 -0.54 5
Luton 51.88 -0.42 5
Maidstone 51.27 0.52 5
Mansfield 53.13 -1.2 5
Mendip 51.24 -2.63 5
Middlesbrough 54.58 -1.23 5
Milton Keynes 52.04 -0.76 5
Newcastle upon Tyne 54.97 -1.61 5
Northampton 52.25 -0.88 5
Norwich 52.63 1.3 5
Oldham 53.54 -2.12 5
Oxford 51.75 -1.26 5
Peterborough 52.57 -0.25 5
Plymouth 50.37 -4.14 5
Poole 50.71 -1.98 5
Portsmouth 50.8 -1.09 5
Rotherham 53.43 -1.36 5
Saint Peters 51.37 1.42 5
Slough 51.51 -0.6 5
Southampton 50.9 -1.4 5
Southend-on-Sea 51.54 0.71 5
St Helens 53.45 -2.73 5
Stockport 53.41 -2.16 5
Sutton 51.35 -0.2 5
Sutton Coldfield 52.57 -1.82 5
Swindon 51.56 -1.78 5
Telford 52.68 -2.45 5
Walsall 52.59 -1.98 5
Warrington 53.39 -2.58 5
Watford 51.66 -0.4 5
West Bromwich 52.52 -1.99 5
Wigan 53.54 -2.64 5
Woking 51.32 -0.56 5
Wolverhampton 52.59 -2.12 5
Worcester 52.19 -2.22 5
York 53.96 -1.08 5
Salisbury 51.07 -1.8 3
City of London/london 51.51 -0.09 2
#GB Northern Ireland
Belfast 54.6 -5.93 5
Derry/londonderry 55 -7.31 4
Omagh 54.6 -7.3 3
#GB Scotland
Edinburgh 55.95 -3.2 6
Glasgow 55.87 -4.26 6
Aberdeen 57.14 -2.1 5
Dundee 56.47 -2.97 5
#GB Wales
Cardiff 51.48 -3.18 6
Newport 51.59 -3 6
Swansea 51.62 -3.94 6
#GE 
Bagdadi 41.82 46.03 1
#GE Abkhazia
Sokhumi 43.01 40.99 4
Ochamchire 42.71 41.47 3
Stantsiya Novyy Afon 43.08 40.84 3
Tqvarcheli 42.84 41.68 3
Bichvinta 43.16 40.34 2
Gagra 43.28 40.27 2
Gali 42.63 41.74 2
Gantiadi 43.38 40.08 2
Gudauta 43.1 40.62 2
Dranda 42.87 41.15 1
Kelasuri 42.98 41.07 1
Primorskoe 43.09 40.7 1
#GE Adjara
Batumi 41.64 41.63 5
Kobuleti 41.83 41.78 3
Chakvi 41.73 41.73 2
Dioknisi 41.63 42.39 2
Akhaldaba 41.65 42.15 1
Makhinjauri 41.67 41.69 1
Ochkhamuri 41.86 41.83 1
Tsikhisdziri 41.77 41.76 1
#GE Guria
Ozurgeti 41.92 42.01 3
Naruja 41.91 41.95 1
Ureki 42 41.78 1
#GE Imereti
Kutaisi 42.27 42.69 5
Samtredia 42.15 42.34 3
Tsqaltubo 42.33 42.6 3
Zestaponi 42.11 43.03 3
Chiatura 42.3 43.3 2
Khoni 42.33 42.42 2
Sachkhere 42.34 43.41 2
Tqibuli 42.35 43 2
Katskhi 42.28 43.21 1
Shorapani 42.1 43.08 1
Vani 42.08 42.51 1
#GE Kakheti
Telavi 41.92 45.47 3
Akhmeta 42.03 45.21 2
Gurjaani 41.74 45.8 2
Kvareli 41.95 45.82 2
Lagodekhi 41.83 46.27 2
Sagarejo 41.74 45.33 2
Tsnori 41.62 45.98 2
Sighnaghi 41.62 45.92 1
Tsinandali 41.89 45.57 1
#GE Kvemo Kartli
Rustavi 41.56 44.98 4
Marneuli 41.49 44.8 3
Bolnisi 41.45 44.54 2
Gardabani 41.46 45.09 2
Shaumiani 41.35 44.76 2
Didi Lilo 41.74 44.96 1
Jvara 41.53 44.35 1
Manglisi 41.7 44.38 1
Tetritsqaro 41.54 44.46 1
Tsalka 41.6 44.09 1
Tsqneti 41.69 44.7 1
#GE Mtskheta-Mtianeti
Gudauri 42.48 44.48 2
Mtskheta 41.85 44.72 2
Akhalgori 42.12 44.48 1
Dzegvi 41.85 44.6 1
Pasanauri 42.35 44.69 1
Stepantsminda 42.66 44.64 1
Zahesi 41.82 44.75 1
Zhinvali 42.13 44.77 1
#GE Racha-Lechkhumi and Kvemo Svaneti
Lentekhi 42.79 42.72 2
Ambrolauri 42.52 43.15 1
Oni 42.58 43.44 1
#GE Samegrelo and Zemo Svaneti
Zugdidi 42.51 41.87 4
Poti 42.14 41.67 3
Senaki 42.27 42.06 3
Abasha 42.2 42.2 2
Khobi 42.32 41.9 2
Martvili 42.41 42.38 2
Tsalenjikha 42.61 42.07 2
Jvari 42.72 42.05 1
Kveda Chkhorotsqu 42.49 42.11 1
Mestia 43.04 42.72 1
Orsantia 42.47 41.67 1
#GE Samtskhe-Javakheti
Akhaltsikhe 41.64 42.99 3
Akhalkalaki 41.41 43.49 2
Borjomi 41.85 43.4 2
Ninotsminda 41.27 43.59 2
Adigeni 41.68 42.7 1
Akhaldaba 41.93 43.49 1
Aspindza 41.57 43.25 1
Bakuriani 41.75 43.53 1
Bakurianis Andeziti 41.73 43.47 1
Vale 41.62 42.88 1
#GE Shida Kartli
Gori 41.99 44.11 3
Khashuri 42 43.6 3
Tskhinvali 42.23 43.97 3
Agara 42.04 43.82 2
Kaspi 41.93 44.42 2
Surami 42.02 43.56 2
#GE Tbilisi
Tbilisi 41.69 44.83 7
#GF Guyane
Cayenne 4.94 -52.33 4
#GG St Peter Port
Saint Peter Port 49.46 -2.54 3
#GH Ashanti
Kumasi 6.69 -1.62 7
Obuase 6.2 -1.67 5
#GH Bono
Sunyani 7.34 -2.33 4
#GH Bono East
Techiman 7.59 -1.94 4
#GH Central
Cape Coast 5.11 -1.25 5
#GH Eastern
Koforidua 6.09 -0.26 4
#GH Greater Accra
Accra 5.56 -0.2 7
Atsiaman 5.7 -0.33 5
Medina Estates 5.67 -0.16 5
Tema 5.67 -0.02 5
Teshi Old Town 5.58 -0.11 5
#GH Northern
Tamale 9.4 -0.84 6
#GH Upper East
Bolgatanga 10.79 -0.85 4
#GH Upper West
Wa 10.06 -2.5 4
#GH Volta
Ho 6.6 0.47 4
#GH Western
Sekondi 4.93 -1.71 5
Sekondi-Takoradi 4.93 -1.76 5
Takoradi 4.9 -1.76 5
#GI 
Gibraltar 36.14 -5.35 3
#GL Sermersooq
Nuuk 64.18 -51.72 2
#GM Banjul
Serekunda 13.44 -16.68 6
Banjul 13.45 -16.58 3
#GM Upper River
Basse Santa Su 13.31 -14.21 2
#GM Western
Brikama 13.27 -16.65 4
#GN Boke Region
Boke 10.93 -14.29 3
#GN Conakry
Camayenne 9.54 -13.69 7
Conakry 9.54 -13.68 7
#GN Kankan Region
Kankan 10.39 -9.31 5
#GN Kindia
Kindia 10.06 -12.87 5
#GN Mamou Region
Mamou 10.38 -12.09 3
#GN Nzerekore Region
Nzerekore 7.76 -8.82 5
#GP Guadeloupe
Basse-Terre 16 -61.73 2
#GQ Bioko Norte
Malabo 3.76 8.78 5
#GQ Kie-Ntem
Ebebiyin 2.15 11.33 3
#GQ Litoral
Bata 1.86 9.77 5
#GR Attica
Athens 37.98 23.73 6
Kallithea 37.95 23.7 5
Peristeri 38.02 23.69 5
Piraeus 37.94 23.65 5
#GR Central Macedonia
Thessaloniki 40.64 22.93 6
#GR Crete
Irakleion 35.33 25.14 5
#GR East Macedonia and Thrace
Komotini 41.12 25.41 3
#GR Epirus
Ioannina 39.66 20.85 4
#GR Ionian Islands
Corfu 39.62 19.92 3
#GR North Aegean
Mytilene 39.11 26.56 3
#GR Peloponnese
Tripoli 37.51 22.38 3
#GR South Aegean
Ermoupolis 37.44 24.94 2
#GR Thessaly
Larisa 39.63 22.42 5
#GR West Greece
Patra 38.25 21.74 5
#GR West Macedonia
Kozani 40.3 21.79 3
#GT Alta Verapaz
Coban 15.47 -90.37 4
#GT Baja Verapaz
Salama 15.1 -90.32 3
#GT Chimaltenango
Chimaltenango 14.66 -90.82 4
#GT Chiquimula
Chiquimula 14.8 -89.55 3
#GT El Progreso
Guastatoya 14.85 -90.07 2
#GT Escuintla
Escuintla 14.3 -90.79 5
#GT Guatemala
Guatemala City 14.64 -90.51 6
Mixco 14.63 -90.61 6
Villa Nueva 14.53 -90.59 6
Petapa 14.5 -90.56 5
San Juan Sacatepequez 14.72 -90.64 5
Villa Canales 14.48 -90.53 5
#GT Huehuetenango
Huehuetenango 15.32 -91.47 4
#GT Izabal Department
Puerto Barrios 15.73 -88.6 4
#GT Jalapa
Jalapa 14.64 -89.99 3
#GT Jutiapa
Jutiapa 14.28 -89.89 3
#GT Peten
Flores 16.92 -89.9 3
#GT Quetzaltenango
Quetzaltenango 14.84 -91.52 5
#GT Quiche
Santa Cruz del Quiche 15.03 -91.15 3
#GT Retalhuleu
Retalhuleu 14.54 -91.68 3
#GT Sacatepequez
Antigua Guatemala 14.56 -90.73 3
#GT San Marcos
San Marcos 14.96 -91.79 3
#GT Santa Rosa Department
Cuilapa 14.28 -90.3 3
#GT Solola
Solola 14.77 -91.18 3
#GT Suchitepeque
Mazatenango 14.53 -91.5 3
#GT Totonicapan
Totonicapan 14.91 -91.36 4
#GT Zacapa
Zacapa 14.97 -89.53 3
#GU Dededo
Dededo Village 13.52 144.84 3
#GU Mangilao
Mangilao Village 13.45 144.8 3
#GU Tamuning
Tamuning-Tumon-Harmon Village 13.49 144.78 3
#GU Yigo
Yigo Village 13.54 144.89 3
#GW Bafata
Bafata 12.17 -14.66 3
#GW Bissau
Bissau 11.86 -15.6 6
#GW Bolama
Bolama 11.58 -15.48 2
#GW Cacheu
Cacheu 12.27 -16.17 2
#GW Gabu
Gabu 12.28 -14.22 2
#GY Cuyuni-Mazaruni
Bartica 6.41 -58.62 2
#GY Demerara-Mahaica
Georgetown 6.8 -58.16 5
#GY East Berbice-Corentyne
New Amsterdam 6.25 -57.52 3
#GY Pomeroon-Supenaam
Anna Regina 7.27 -58.48 2
#GY Upper Demerara-Berbice
Linden 6.01 -58.31 3
#HK 
Hong Kong 22.28 114.17 7
Kowloon 22.32 114.18 7
#HK Sai Kung District
Sai Kung 22.38 114.27 2
#HK Sha Tin
Sha Tin 22.38 114.18 3
#HK Tai Po
Tai Po 22.45 114.17 3
#HK Tsuen Wan
Tsuen Wan 22.37 114.11 5
#HK Tuen Mun
Tuen Mun 22.39 113.97 3
#HK Yuen Long
Yuen Long Kau Hui 22.45 114.03 5
#HN Atlantida Department
La Ceiba 15.76 -86.78 5
La Ceiba 15.77 -86.83 5
#HN Choluteca Department
Ciudad Choluteca 13.31 -87.18 4
#HN Comayagua Department
Comayagua 14.46 -87.64 4
#HN Copan Department
Santa Rosa de Copan 14.77 -88.78 3
#HN Cortes Department
San Pedro Sula 15.51 -88.03 6
Choloma 15.61 -87.95 5
#HN Francisco Morazan Department
Tegucigalpa 14.08 -87.21 6
#HN La Paz Department
La Paz 14.32 -87.68 3
#HN Olancho Department
Juticalpa 14.66 -86.22 3
#HN Santa Barbara Department
Santa Barbara 14.92 -88.24 3
#HN Valle Department
Nacaome 13.54 -87.49 2
#HN Yoro Department
El Progreso 15.4 -87.8 5
Yoro 15.14 -87.13 3
#HR Bjelovar-Bilogora
Bjelovar 45.9 16.85 3
#HR Brod-Posavina
Slavonski Brod 45.16 18.02 4
#HR County of Osijek-Baranja
Osijek 45.55 18.69 4
#HR Dubrovnik-Neretva
Dubrovnik 42.64 18.11 3
#HR Karlovac
Karlovac 45.49 15.55 3
#HR Koprivnica-Krizevci
Koprivnica 46.16 16.83 3
#HR Međimurje
Cakovec 46.38 16.43 3
#HR Pozega-Slavonia
Pozega 45.34 17.69 3
#HR Primorje-Gorski Kotar
Rijeka 45.33 14.44 5
#HR Sibenik-Knin
Sibenik 43.73 15.89 3
#HR Sisak-Moslavina
Sisak 45.47 16.38 3
#HR Split-Dalmatia
Split 43.51 16.44 5
#HR Varazdin
Varazdin 46.3 16.34 3
#HR Virovitica-Podravina
Virovitica 45.83 17.39 3
#HR Vukovar-Srijem
Vukovar 45.35 19 3
#HR Zadar
Zadar 44.12 15.23 4
#HR Zagreb
Zagreb 45.81 15.98 6
#HT Artibonite
Gonaives 19.45 -72.69 4
Saint-Marc 19.11 -72.7 4
Desarmes 18.99 -72.39 3
Verrettes 19.05 -72.47 3
Dessalines 19.26 -72.52 2
Gros Morne 19.67 -72.68 2
#HT Centre
Hinche 19.14 -72.01 3
Lascahobas 18.83 -71.94 2
Mayisad 19.18 -72.14 2
Mirebalais 18.83 -72.1 2
#HT GrandAnse
Jeremie 18.65 -74.12 4
Dame-Marie 18.56 -74.42 2
#HT Nippes
Miragoane 18.45 -73.09 4
#HT Nord
Cap-Haitien 19.76 -72.2 5
Lenbe 19.71 -72.4 3
Saint-Raphael 19.44 -72.2 3
Dondon 19.53 -72.24 2
Grande Riviere du Nord 19.58 -72.17 2
Milot 19.61 -72.21 2
Pignon 19.34 -72.12 2
#HT Nord-Est
Fort Liberte 19.66 -71.84 2
Ouanaminthe 19.55 -71.72 2
Trou du Nord 19.62 -72.02 2
#HT Nord-Ouest
Port-de-Paix 19.94 -72.83 5
Ti Port-de-Paix 19.93 -72.83 3
Jean-Rabel 19.85 -73.19 2
Saint-Louis du Nord 19.93 -72.72 2
#HT Ouest
Port-au-Prince 18.54 -72.34 7
Carrefour 18.53 -72.4 6
Croix-des-Bouquets 18.58 -72.23 5
Leogane 18.51 -72.63 5
Petionville 18.51 -72.29 5
Tigwav 18.43 -72.87 5
Thomazeau 18.65 -72.09 4
Fond Parisien 18.51 -71.98 3
Grangwav 18.43 -72.77 3
Gressier 18.54 -72.53 3
Kenscoff 18.45 -72.28 3
Anse a Galets 18.83 -72.87 2
Cornillon 18.68 -71.95 2
#HT Sud
Les Cayes 18.19 -73.75 5
Aquin 18.28 -73.39 2
Les Anglais 18.31 -74.22 2
#HT Sud-Est
Jacmel 18.24 -72.54 5
#HU Bacs-Kiskun
Kecskemet 46.91 19.69 5
#HU Baranya
Pecs 46.08 18.23 5
#HU Bekes County
Bekescsaba 46.68 21.1 4
#HU Borsod-Abauj-Zemplen
Miskolc 48.1 20.78 5
#HU Budapest
Budapest 47.5 19.04 7
Budapest III. kerulet 47.54 19.05 5
Budapest XI. kerulet 47.48 19.04 5
Budapest XIII. kerulet 47.53 19.08 5
Zuglo 47.52 19.11 5
#HU Csongrad
Szeged 46.25 20.15 5
#HU Fejer
Szekesfehervar 47.19 18.41 5
#HU Gyor-Moson-Sopron
Gyor 47.68 17.64 5
#HU Hajdu-Bihar
Debrecen 47.53 21.62 5
#HU Heves County
Eger 47.9 20.37 4
#HU Jasz-Nagykun-Szolnok
Szolnok 47.18 20.2 4
#HU Komarom-Esztergom
Tatabanya 47.59 18.38 4
#HU Nograd
Salgotarjan 48.1 19.8 3
#HU Somogy County
Kaposvar 46.37 17.8 4
#HU Szabolcs-Szatmar-Bereg
Nyiregyhaza 47.96 21.72 5
#HU Tolna County
Szekszard 46.35 18.71 3
#HU Vas County
Szombathely 47.23 16.62 4
#HU Veszprem
Veszprem 47.09 17.91 4
#HU Zala County
Zalaegerszeg 46.84 16.84 4
#ID Aceh
Banda Aceh 5.54 95.33 5
#ID Bali
Denpasar -8.65 115.22 6
#ID Bangka–Belitung Islands
Pangkalpinang -2.13 106.11 5
#ID Banten
South Tangerang -6.29 106.72 7
Tangerang -6.18 106.63 7
Serang -6.12 106.15 5
#ID Bengkulu
Bengkulu -3.8 102.27 6
#ID Central Java
Semarang -6.99 110.42 7
Surakarta -7.56 110.83 6
Pekalongan -6.89 109.68 5
Purwokerto -7.42 109.23 5
Tegal -6.87 109.14 5
#ID Central Kalimantan
Palangkaraya -2.21 113.92 5
#ID Central Sulawesi
Palu -0.91 119.87 5
#ID East Java
Surabaya -7.25 112.75 7
Malang -7.98 112.63 6
Situbondo -7.71 114.01 6
Jember -8.17 113.7 5
Kediri -7.82 112.02 5
#ID East Kalimantan
Balikpapan -1.27 116.83 6
Samarinda -0.49 117.15 6
Loa Janan -0.58 117.1 5
#ID East Nusa Tenggara
Kupang -10.17 123.61 5
#ID Gorontalo
Gorontalo 0.54 123.06 5
#ID Jakarta
Jakarta -6.21 106.85 7
#ID Jambi
Jambi City -1.6 103.62 6
#ID Lampung
Bandar Lampung -5.43 105.26 6
#ID Maluku
Ambon -3.7 128.18 6
#ID North Maluku
Sofifi 0.74 127.56 3
#ID North Sulawesi
Manado 1.48 124.85 6
#ID North Sumatra
Medan 3.58 98.67 7
Percut 3.63 98.86 6
Binjai 3.6 98.49 5
Pematangsiantar 2.96 99.07 5
#ID Papua
Jayapura -2.53 140.72 5
#ID Riau
Batam 1.15 104.02 7
Pekanbaru 0.52 101.44 6
#ID South Kalimantan
Banjarmasin -3.32 114.59 6
#ID South Sulawesi
Makassar -5.15 119.43 7
#ID South Sumatra
Palembang -2.92 104.75 7
#ID Southeast Sulawesi
Kendari -3.98 122.52 5
#ID West Java
Bandung -6.92 107.61 7
Bekasi -6.23 106.99 7
Depok -6.4 106.82 7
Bogor -6.59 106.79 6
Cimahi -6.87 107.54 6
Ciampea -6.55 106.7 5
Cileungsir -6.39 106.96 5
Ciputat -6.24 106.7 5
Cirebon -6.71 108.56 5
Purwakarta -6.56 107.44 5
Rengasdengklok -6.16 107.3 5
Sukabumi -6.92 106.93 5
Sumedang -6.86 107.92 5
Tasikmalaya -7.33 108.22 5
#ID West Kalimantan
Pontianak -0.03 109.33 6
#ID West Nusa Tenggara
Mataram -8.58 116.12 6
#ID West Papua
Manokwari -0.86 134.06 4
#ID West Sumatra
Padang -0.95 100.35 6
#ID Yogyakarta
Yogyakarta -7.8 110.36 6
#IE Connacht
Galway 53.27 -9.05 4
#IE Leinster
Dublin 53.33 -6.25 7
Swords 53.46 -6.22 3
#IE Munster
Cork 51.9 -8.47 5
#IL 
Beit Horon 31.88 35.13 1
Dolev 31.93 35.13 1
Givon HaHadasha 31.85 35.16 1
Kfar NaOranim 31.92 35.04 1
Naale 31.96 35.07 1
Revava 32.12 35.13 1
Talmon 31.94 35.14 1
Katzrin 32.99 35.69 0
Nili 31.96 35.05 0
#IL Central District
Netanya/lungsod ng ntanya/natania/nathanya 32.33 34.86 5
Petah Tiqva/mulebbis/petach tikva/pethah tiqva 32.09 34.89 5
Rehovot/khirbet deiran/rechovot/rehobot 31.89 34.81 5
Rishon LeTsiyyon/rishon lezion/ayun kara/le tsiyon 31.97 34.79 5
Kfar Saba/kafr saba/kefar saba/kefar sava 32.17 34.91 4
Lod/lida/lidd/lodas 31.95 34.89 4
Modiin Makkabbim Reut/gane modiin/makkabbim/makkabbim reut 31.89 35.02 4
Raanana 32.18 34.87 4
Ramla/er ramle/ramlo/la mu la 31.93 34.86 4
Even Yehuda/even yahuda 32.27 34.89 3
Et Taiyiba/at taiyiba 32.27 35.01 3
Et Tira/at tira 32.23 34.95 3
Gan Yavne 31.79 34.71 3
Ganei Tikva/gane tikva 32.06 34.87 3
Gedera/guedera 31.81 34.78 3
Hod HaSharon/hada ramatayim 32.16 34.89 3
Kafr Qasim/kafar qasem 32.11 34.98 3
Kfar Yona/kefar yona 32.32 34.94 3
Ness Ziona/nahalat reuven 31.93 34.8 3
Qalansuwa/qallansawah 32.28 34.98 3
Rosh HaAyin/ras al ayn 32.1 34.95 3
Shoham 32 34.95 3
Yavne/jamnia 31.88 34.74 3
Yehud/al yahudiya 32.03 34.89 3
Bet Dagan/bayt dajan 32 34.83 2
Bnei Ayish/nahal soreq 31.79 34.76 2
Jaljulya/gilgal 32.15 34.96 2
Mazkeret Batya/eqron 31.85 34.85 2
Nof Ayalon 31.87 34.99 2
Pardesiya 32.31 34.91 2
Tel Mond 32.25 34.92 2
Bet Yitshaq/beit yits haq 32.33 34.89 1
Elyakhin/khirbat zalafa 32.41 34.92 1
Kfar Habad/kefar habad 31.99 34.85 1
Lapid/lpyd 31.92 35.03 1
Nehalim 32.06 34.91 1
Nordiya 32.31 34.9 1
Savyon/sbywn 32.05 34.88 1
Tsur Moshe/zur moshe 32.3 34.91 1
Ahisamakh 31.94 34.91 0
Ahituv 32.39 34.99 0
Ahiezer 31.98 34.87 0
Bareqet 32.02 34.94 0
Bat Hefer 32.33 35.01 0
Batsra 32.21 34.88 0
Bahan 32.35 35.02 0
Ben Zakkay 31.86 34.73 0
Bet Elazari 31.84 34.8 0
Bet Gamliel 31.86 34.76 0
Bet Hashmonay 31.89 34.92 0
Bet Hilqiyya 31.79 34.81 0
Bet Rabban 31.82 34.73 0
Bet Yehoshua 32.26 34.86 0
Bet Yitshaq Shaar Hefer 32.33 34.89 0
Bet Arif 32 34.93 0
Beer Yaaqov 31.94 34.84 0
Beerotayim 32.32 34.98 0
Bne Dror 32.26 34.9 0
Bne Reem 31.77 34.79 0
Burgeta 32.32 34.96 0
Ein Sarid 32.27 34.93 0
Ein Vered 32.27 34.93 0
Elishama 32.15 34.93 0
Elad 32.05 34.96 0
Gimzo 31.93 34.94 0
Givat Brenner 31.87 34.8 0
Givat Hayyim Ihud 32.4 34.93 0
Givat Hayyim Meuhad 32.39 34.93 0
Hagor 32.14 34.95 0
Hemed 32.02 34.84 0
Herut 32.24 34.91 0
Hulda 31.83 34.88 0
Kadima Zoran 32.28 34.92 0
Kafr Bara 32.13 34.97 0
Karme Yosef 31.85 34.92 0
Kefar Vitqin 32.38 34.88 0
Kfar Bilu 31.88 34.82 0
Kfar HaRoe 32.39 34.91 0
Kfar Hess 32.25 34.94 0
Kfar Netter 32.27 34.87 0
Kfar Sirkin 32.08 34.93 0
Kokhav Yair 32.23 35 0
Matan 32.16 34.97 0
Matsliah 31.91 34.87 0
Mazor 32.05 34.92 0
Mikhmoret 32.41 34.87 0
Mishmeret 32.23 34.92 0
Naan 31.88 34.86 0
Neve Yamin 32.17 34.94 0
Neve Yaraq 32.13 34.92 0
Nir Tsevi 31.95 34.86 0
Nitsane Oz 32.31 35 0
Qidron 31.81 34.8 0
Qiryat Eqron 31.86 34.82 0
Ramat HaKovesh 32.22 34.94 0
Rinnatya 32.04 34.93 0
Rishpon 32.2 34.82 0
Sde Hemed 32.16 34.94 0
Sde Warburg 32.2 34.91 0
Shaalvim 31.87 34.99 0
Shaar Efrayim 32.29 35 0
Shefayim 32.22 34.83 0
Sitriyya 31.89 34.84 0
Tel Yitshaq 32.25 34.87 0
Tirat Yehuda 32.01 34.93 0
Tsofit 32.19 34.92 0
Tsur Itshak 32.24 35 0
Udim 32.26 34.85 0
Yad Binyamin 31.8 34.82 0
Yad Rambam 31.9 34.9 0
Yarhiv 32.15 34.97 0
Yashresh 31.91 34.85 0
Zemer 32.36 35.04 0
Zetan 31.98 34.89 0
Olesh 32.33 34.99 0
#IL Haifa
Haifa/aifa/caiffa/chaifa 32.81 35 5
Hadera/chadera/el khudeira/hadeyra 32.44 34.9 4
Daliyat al Karmel/carmel city 32.69 35.05 3
Nesher/neixer 32.77 35.04 3
Qiryat Ata/kefar atah 32.81 35.11 3
Qiryat Bialik/kirjat bjalik 32.83 35.09 3
Qiryat Motsqin/kirjat mockin 32.84 35.08 3
Qiryat Yam/kirjat jam 32.85 35.07 3
Tirat Karmel/at tira 32.76 34.97 3
Umm el Fahm/el fahm 32.52 35.15 3
Furaydis/freidis 32.6 34.95 2
Rekhasim 32.75 35.1 2
Atlit/athlit 32.69 34.94 1
Caesarea/cesaree 32.52 34.9 1
Ibtin/beten 32.76 35.11 1
Basma 32.53 35.1 0
Binyamina-Givat Ada 32.52 34.94 0
Baqa el Gharbiya 32.42 35.04 0
Geva Karmel 32.66 34.96 0
Harish 32.46 35.05 0
Jatt 32.4 35.04 0
Jisr ez Zarqa 32.54 34.91 0
Kafr Qari 32.51 35.05 0
Kfar Pines 32.48 35 0
Lahavot Haviva 32.39 35.01 0
Maggal 32.39 35.03 0
Maagan Mikhael 32.56 34.92 0
Maor 32.42 35.01 0
Megadim 32.73 34.96 0
Meisir 32.44 35.04 0
Mishmarot 32.49 34.99 0
Musmus 32.55 35.16 0
Nofit 32.76 35.15 0
Or Akiva 32.51 34.92 0
Pardes Hanna Karkur 32.47 34.98 0
Qiryat Tivon 32.71 35.13 0
Ramat Yohanan 32.79 35.12 0
Sdot Yam 32.49 34.89 0
Tsrufa 32.65 34.95 0
Umm el Qutuf 32.47 35.06 0
Yagur 32.74 35.08 0
Zalafa 32.55 35.19 0
Zikhron Yaaqov 32.57 34.95 0
Ara-Arara 32.5 35.09 0
En Ayyala 32.63 34.94 0
Isfiya 32.72 35.07 0
#IL Jerusalem
Jerusalem/adonai jireh/aelia capitolina/al quds 31.77 35.22 6
West Jerusalem/jerusalem west/vaestra jerusalem/vastra jerusalem 31.78 35.22 6
Bet Shemesh/beit semes/beit shemesh/bejt shemesh 31.73 34.99 4
Modiin Ilit 31.93 35.04 4
Abu Ghaush/abu ghosh 31.81 35.11 2
Har Adar/khirbat najm 31.83 35.13 1
Tsur Hadassa/zur hadassa 31.72 35.1 1
Bet Zayit 31.78 35.16 0
Elazar 31.66 35.14 0
Eshtaol 31.78 35.01 0
Givat Hananya 31.77 35.23 0
Givat Yearim 31.79 35.09 0
Kokhav HaShahar 31.96 35.35 0
Li On 31.68 34.93 0
Mesillat Tsiyyon 31.8 35.01 0
Mevasseret Tsiyyon 31.8 35.15 0
Mizpe Yeriho 31.82 35.39 0
Motsa Illit 31.79 35.16 0
Nahal Teqoa 31.65 35.23 0
Nes Harim 31.75 35.06 0
Nehusha 31.63 34.95 0
Ora 31.76 35.16 0
Qiryat HaYovel 31.77 35.17 0
Qiryat Yearim 31.8 35.1 0
Shoresh 31.8 35.07 0
Tal Shahar 31.8 34.9 0
Tselafon 31.8 34.93 0
Zekharya 31.71 34.94 0
Amminadav 31.75 35.15 0
Ein Naquba 31.79 35.12 0
Ein Rafa 31.79 35.12 0
#IL Judea and Samaria Area
Ariel 32.11 35.18 3
Hashmonaim 31.93 35.02 1
#IL Northern District
Nahariyya/nagarija/na ha li ya/nharya 33.01 35.1 4
Nazareth/en nasira/lungsod ng nazaret/naatsaret 32.7 35.3 4
Acre/akko 32.93 35.08 3
Afula/afuli 32.61 35.29 3
Ar Rayna/er reina 32.72 35.32 3
Bet Shean/beisan 32.5 35.5 3
Judeida Makr/al judeida 32.93 35.16 3
Kafr Kanna 32.75 35.34 3
Kafr Manda/kafar manda 32.81 35.26 3
Karmiel/carmiel 32.91 35.3 3
Maghar/el mansura 32.89 35.41 3
Migdal HaEmeq/magidal 32.68 35.24 3
Nazerat Illit/kiryat natsrat 32.71 35.32 3
Qiryat Shmona/al khalisa 33.21 35.57 3
Safed/cfat 32.96 35.5 3
Sakhnin/sahrin 32.87 35.3 3
Tamra/temarah 32.85 35.2 3
Tiberias/tabariya 32.79 35.53 3
maalot Tarshiha/tarchiha 33.02 35.27 3
Basmat Tabun/bismat tabaun 32.74 35.16 2
Beit Jann/bet dagan 32.96 35.38 2
Buqeia/beqeah 32.98 35.33 2
Bueina 32.81 35.36 2
Bir el Maksur 32.78 35.22 2
Dabburiya/dabburye 32.69 35.37 2
Deir Hanna/kefar yohanah 32.86 35.36 2
Iksal/kessulot 32.68 35.32 2
Kfar Vradim/kefar veradim 32.99 35.28 2
Kfar Yasif/kafir yasif 32.95 35.16 2
Kabul/kavul 32.87 35.21 2
Nahf/nahaf 32.93 35.32 2
Ramat Yishay/jadah 32.7 35.16 2
Shlomi/chelomi 33.07 35.15 2
Hurfeish/hourfeich 33.02 35.35 2
El Mazraa/el mezra 32.98 35.1 1
Esh Sheikh Dannun/dannun 32.99 35.15 1
Fassuta/mafshatah 33.05 35.31 1
Jish/giscala 33.02 35.45 1
Kafr Kamma/kafar kama 32.72 35.44 1
Kafr Misr/kafr masr 32.65 35.42 1
Kaukab Abu el Hija/kaukab 32.83 35.25 1
Kfar Tavor/kefar tabor 32.69 35.42 1
Metula/el mutille 33.28 35.58 1
Miilya/maaliya 33.03 35.26 1
Nayn/naim 32.63 35.35 1
Rosh Pinna/el jaune 32.97 35.54 1
Rumat al-Hayb 32.78 35.3 1
Salama/wady slamh 32.89 35.37 1
Shibli 32.69 35.39 1
Sajur/shezor 32.94 35.34 1
Sulam/shunem 32.61 35.33 1
Timrat 32.7 35.22 1
Yavneel/bayt jinn 32.71 35.5 1
Eilabun/elabun 32.84 35.4 1
Uzayr/azir 32.79 35.32 1
Abu Sinan 32.96 35.17 0
Afiqim 32.68 35.58 0
Al Butayhah 32.91 35.63 0
Al Khushniyah 33 35.81 0
Al-Bina 32.93 35.27 0
Allon HaGalil 32.76 35.22 0
Ashdot Yaaqov Ihud 32.66 35.58 0
Ayyelet HaShahar 33.02 35.58 0
Ahuzzat Baraq 32.64 35.34 0
Bar Yohay 33 35.45 0
Bet Alfa 32.52 35.43 0
Bet HaShitta 32.55 35.44 0
Buayna-Nujaydat 32.81 35.37 0
Bustan HaGalil 32.95 35.08 0
Deir el Asad 32.94 35.26 0
Elon 33.06 35.22 0
Fiq 32.78 35.7 0
Gan Ner 32.53 35.34 0
Gesher HaZiv 33.04 35.11 0
Ghajar 33.27 35.62 0
Gilon 32.9 35.23 0
Givat Avni 32.78 35.44 0
Givat Ela 32.72 35.24 0
HaZorim 32.75 35.5 0
Harduf 32.76 35.17 0
Hoshaya 32.76 35.29 0
Hamam 32.83 35.49 0
Hatsor HaGlilit 32.98 35.54 0
Hispin 32.85 35.79 0
Hosen 33 35.3 0
Ibillin 32.82 35.19 0
Julis 32.94 35.18 0
Kabri 33.02 35.15 0
Kammana 32.91 35.35 0
Kammon 32.91 35.36 0
Kaabiyya-Tabbash-Hajajra 32.75 35.18 0
Kfar Hittim 32.8 35.5 0
Kfar Rosh HaNiqra 33.09 35.12 0
Kisra - Sumea 32.97 35.3 0
Maale Iron 32.55 35.18 0
Majd el Kurum 32.92 35.25 0
Manshiyet Zabda 32.71 35.19 0
Matsuva 33.06 35.16 0
Menahemya 32.66 35.56 0
Migdal 32.84 35.5 0
Mishmar HaEmeq 32.61 35.14 0
Mitspe Aviv 32.84 35.2 0
Mitspe Netofa 32.8 35.39 0
Moledet 32.59 35.44 0
Moreshet 32.83 35.23 0
Muqeibila 32.51 35.3 0
Naura 32.61 35.39 0
Poria Illit 32.73 35.55 0
Poriyya 32.74 35.54 0
Rama 32.94 35.37 0
Ramat HaShofet 32.61 35.1 0
Ramot Menashe 32.6 35.06 0
Raqqefet 32.85 35.26 0
Regba 32.98 35.1 0
Reshafim 32.48 35.48 0
Rihaniya 33.05 35.49 0
Rummana 32.79 35.31 0
Sde Nehemya 33.19 35.62 0
Sde Yaaqov 32.7 35.14 0
Shave Tsiyyon 32.98 35.08 0
Shaab 32.89 35.24 0
Shefaram 32.81 35.17 0
ShibliUmm al-Ghanam 32.68 35.4 0
Shimshit 32.73 35.25 0
Taiyiba 32.6 35.44 0
Tal El 32.93 35.18 0
Tel Qatsir 32.71 35.62 0
Tel Adashim 32.66 35.3 0
Tuba Zangariya 32.97 35.59 0
Yanuah Jat 32.98 35.24 0
Yanuh-Jat 32.99 35.25 0
Yesud HaMaala 33.06 35.61 0
Yifat 32.68 35.22 0
Yirka 32.95 35.21 0
Yoqneam 32.65 35.11 0
Yoqneam Illit 32.65 35.09 0
Yuvallim 32.88 35.27 0
Yafa 32.69 35.28 0
Zarzir 32.73 35.21 0
Sandala 32.52 35.32 0
Adi 32.78 35.17 0
Aramsha 33.09 35.23 0
Atsmon Segev 32.87 35.25 0
Ein Mahil 32.72 35.35 0
Ein Quniya 33.24 35.73 0
En Dor 32.66 35.42 0
En HaMifrats 32.9 35.1 0
En Yaaqov 33.01 35.23 0
Ilut 32.72 35.26 0
#IL Southern District
Ashdod/asdod/asdodas/asdode 31.79 34.65 5
Ashkelon/al majdal/ashquelon/el medjdel 31.67 34.57 5
Beersheba/beyr sheva/ber sheva/beer scheva 31.25 34.79 5
Arad 31.26 35.21 3
Dimona/domona 31.07 35.03 3
Eilat/ehjlat 29.56 34.95 3
Kiryat Gat/kirjat gat 31.61 34.76 3
Netivot/azata 31.42 34.59 3
Ofaqim/ofiqim 31.31 34.62 3
Rahat/la ha te 31.4 34.76 3
Sderot/sederot 31.53 34.6 3
Lehavim 31.37 34.82 2
Yeroham/kefar yeroham 30.99 34.93 2
Midreshet Ben-Gurion 30.85 34.78 1
Mitzpe Ramon/mahane ramon 30.61 34.8 1
En Boqeq/ehjn bokek 31.2 35.36 1
AlSayid Tribe 31.28 34.92 0
Beer Ganim 31.7 34.61 0
Berekhya 31.67 34.63 0
Bet Guvrin 31.61 34.9 0
Bet Qama 31.45 34.76 0
Bet Ezra 31.74 34.66 0
Beer Ora 29.71 34.99 0
Beer Toviyya 31.74 34.72 0
Beeri 31.42 34.49 0
Bir Hadaj 31.02 34.71 0
Bizzaron 31.79 34.73 0
Drijat 31.3 35.08 0
Dvira 31.41 34.83 0
Even Shemuel 31.58 34.76 0
Gilat 31.33 34.65 0
Givot Bar 31.36 34.76 0
Givati 31.73 34.68 0
Hura 31.3 34.94 0
Kfar Menahem 31.73 34.84 0
Kfar Warburg 31.72 34.72 0
Khirbat Abu Tulul 31.14 34.91 0
Kokhav Michael Sobell 31.63 34.67 0
Kuseifa 31.25 35.09 0
Laqiyya 31.32 34.86 0
Mabbuim 31.45 34.65 0
Mashen 31.66 34.62 0
Magalim 31.4 34.6 0
Mefallesim 31.5 34.56 0
Meitar 31.33 34.94 0
Merkaz Shapira 31.7 34.71 0
Mishmar HaNegev 31.36 34.72 0
Nehora 31.62 34.7 0
Nir Gallim 31.83 34.68 0
Nizzan 31.74 34.63 0
Qiryat Malakhi 31.73 34.75 0
Revivim 31.04 34.72 0
Sde Uziyyahu 31.76 34.68 0
Segev Shalom 31.2 34.84 0
Shtulim 31.77 34.68 0
Tel Sheva 31.25 34.86 0
Tifrah 31.33 34.68 0
Tirabin al-Sana 31.34 34.74 0
Umm Batin 31.28 34.88 0
Yinnon 31.74 34.78 0
Arugot 31.74 34.77 0
Arara BaNegev 31.16 35.02 0
Azriqam 31.75 34.7 0
Omer 31.26 34.85 0
#IL Tel Aviv
Tel Aviv/tehl aviu/tel avevs/tel aviv yaffo 32.08 34.78 6
Bat Yam/bat jam/bat jamas/ba te ya mu 32.02 34.75 5
Bnei Brak/benai beraq/bene berak/bne beraq 32.08 34.83 5
Holon/cholon/jolon 32.01 34.78 5
Jaffa/giaffa/iope/jafo 32.05 34.75 5
Ramat Gan/ramat ganas/ramat nkan/ramat qan 32.08 34.81 5
Herzliya/gerclija/herseliya/hertseliyya 32.17 34.83 4
Azor/azur 32.02 34.81 3
Givat Shmuel/givat shemuel 32.08 34.85 3
Givatayim/gevataym 32.07 34.81 3
Or Yehuda/or jehuda 32.03 34.86 3
Ramat HaSharon/ir shalom 32.15 34.84 3
Yehud-Monosson 32.03 34.88 3
Herzliya Pituah/herzliya pituach 32.17 34.8 2
Kfar Shmaryahu 32.19 34.82 0
Kiryat Ono 32.06 34.86 0
#IM Douglas
Douglas 54.15 -4.48 3
#IN Andaman and Nicobar
Port Blair 11.67 92.75 5
#IN Andhra Pradesh
Visakhapatnam 17.68 83.2 7
Guntur 16.3 80.46 6
Kurnool 15.83 78.04 6
Nellore 14.45 79.99 6
Rajamahendravaram 17.01 81.78 6
Vijayawada 16.51 80.65 6
Anantapur 14.68 77.61 5
Gajuwaka 17.7 83.22 5
Kakinada 16.96 82.24 5
Tirupati 13.64 79.42 5
#IN Arunachal Pradesh
Itanagar 27.09 93.61 3
#IN Assam
Guwahati 26.18 91.75 6
#IN Bihar
Patna 25.59 85.14 7
Bhagalpur 25.24 86.97 6
Gaya 24.8 85 6
Muzaffarpur 26.12 85.39 6
Arrah 25.56 84.66 5
Bihar Sharif 25.2 85.52 5
Chapra 25.78 84.75 5
Darbhanga 26.15 85.9 5
Munger 25.37 86.47 5
#IN Chandigarh
Chandigarh 30.74 76.79 6
#IN Chhattisgarh
Bhilai 21.21 81.43 6
Korba 22.35 82.7 6
Raipur 21.23 81.63 6
Bilaspur 22.08 82.16 5
Durg 21.19 81.28 5
#IN Dadra and Nagar Haveli and Daman and Diu
Daman 20.41 72.83 3
Silvassa 20.27 73 3
#IN Delhi
Delhi/new delhi 28.65 77.23 7
Najafgarh 28.61 76.98 7
Karol Bagh 28.65 77.19 6
Narela 28.85 77.09 6
New Delhi 28.62 77.21 6
Rohini 28.74 77.07 6
#IN Goa
Panjim 15.5 73.83 4
#IN Gujarat
Ahmedabad 23.03 72.59 7
Rajkot 22.29 70.79 7
Surat 21.2 72.83 7
Vadodara 22.3 73.21 7
Bhavnagar 21.76 72.15 6
Bilimora 20.77 72.96 6
Jamnagar 22.47 70.07 6
Gandhinagar 23.22 72.68 5
Nadiad 22.69 72.86 5
#IN Haryana
Faridabad 28.41 77.31 7
Gorakhpur 29.45 75.67 7
Rohtak 28.89 76.59 6
Hisar 29.15 75.72 5
Karnal 29.69 76.98 5
Panchkula 30.69 76.85 5
Panipat 29.39 76.97 5
Sonipat 28.99 77.02 5
Yamuna Nagar 30.13 77.28 5
#IN Himachal Pradesh
Shimla 31.1 77.17 5
#IN Jammu and Kashmir
Jammu 32.74 74.86 6
Srinagar 34.09 74.81 6
Pulwama 33.87 74.9 3
Punch 33.77 74.09 3
Pahalgam 34.02 75.32 2
Uri 34.09 74.03 2
#IN Jharkhand
Bokaro 23.67 86.15 6
Jamshedpur 22.8 86.19 6
Ranchi 23.34 85.31 6
Dhanbad 23.8 86.43 5
#IN Karnataka
Bengaluru/bangalora 12.97 77.59 7
Ballari 15.14 76.92 6
Belagavi 15.85 74.5 6
Davangere 14.47 75.93 6
Hubballi 15.35 75.13 6
Kalaburagi 17.34 76.84 6
Mangaluru 12.92 74.86 6
Mysuru 12.3 76.64 6
Shivamogga 13.93 75.57 6
Tumkur 13.34 77.1 6
Bidar 17.91 77.52 5
Raichur 16.21 77.36 5
Vijayapura 16.82 75.72 5
#IN Kerala
Kochi 9.94 76.26 6
Kollam 8.88 76.58 6
Kozhikode 11.25 75.78 6
Thiruvananthapuram 8.49 76.95 6
Thrissur 10.52 76.22 6
#IN Madhya Pradesh
Bhopal 23.25 77.4 7
Indore 22.72 75.83 7
Jabalpur 23.17 79.95 7
Gwalior 26.23 78.17 6
Punasa 22.24 76.39 6
Ujjain 23.18 75.78 6
Burhanpur 21.31 76.23 5
Dewas 22.97 76.06 5
Ratlam 23.33 75.04 5
Rewa 24.53 81.29 5
Satna 24.58 80.83 5
Saugor 23.84 78.74 5
#IN Maharashtra
Aurangabad 19.88 75.34 7
Dombivali 19.22 73.08 7
Kalyan 19.24 73.14 7
Mumbai 19.07 72.88 7
Nagpur 21.15 79.08 7
Nashik 20 73.79 7
Navi Mumbai 19.04 73.02 7
Pimpri 18.62 73.81 7
Pune 18.52 73.86 7
Shivaji Nagar 18.53 73.85 7
Thane 19.2 72.96 7
Akola 20.71 77 6
Amravati 20.93 77.75 6
Bhayandar 19.3 72.85 6
Bhiwandi 19.3 73.06 6
Borivli 19.23 72.86 6
Chanda 19.95 79.3 6
Dhule 20.9 74.78 6
Jalgaon 21 75.57 6
Kolhapur 16.7 74.23 6
Latur 18.4 76.57 6
Malegaon 20.55 74.53 6
Nanded 19.16 77.31 6
Sholapur 17.67 75.91 6
Sangli 16.85 74.56 6
Ulhasnagar 19.22 73.15 6
Ambarnath 19.2 73.17 5
Ichalkaranji 16.69 74.46 5
Jalna 19.84 75.89 5
Parbhani 19.27 76.77 5
#IN Manipur
Imphal 24.81 93.94 5
#IN Meghalaya
Shillong 25.57 91.88 5
#IN Mizoram
Aizawl 23.73 92.72 5
#IN Nagaland
Kohima 25.67 94.11 4
#IN Odisha
Nowrangapur 19.23 82.55 7
Bhubaneswar 20.27 85.83 6
Brahmapur 19.31 84.79 6
Cuttack 20.46 85.88 6
Rourkela 22.22 84.86 6
#IN Puducherry
Puducherry 11.93 79.83 5
#IN Punjab
Amritsar 31.62 74.88 7
Ludhiana 30.91 75.85 7
Jalandhar 31.33 75.58 6
Patiala 30.34 76.39 6
Bathinda 30.21 74.94 5
Pathankot 32.27 75.65 5
#IN Rajasthan
Jaipur 26.92 75.79 7
Ajmer 26.45 74.64 6
Bhilwara 25.35 74.64 6
Bikaner 28.02 73.31 6
Jodhpur 26.27 73.01 6
Kota 25.18 75.84 6
Udaipur 24.59 73.71 6
Alwar 27.56 76.63 5
Bharatpur 27.22 77.49 5
Pali 25.77 73.32 5
Sri Ganganagar 29.92 73.87 5
#IN Sikkim
Gangtok 27.33 88.61 3
#IN Tamil Nadu
Chennai 13.09 80.28 7
Teni 10.01 77.48 7
Tirunelveli 8.73 77.68 7
Ambattur 13.1 80.16 6
Coimbatore 11.01 76.97 6
Madurai 9.92 78.12 6
Salem 11.65 78.16 6
Thoothukudi 8.77 78.13 6
Tiruchirappalli 10.82 78.7 6
Tiruppur 11.12 77.35 6
Avadi 13.11 80.11 5
Dindigul 10.37 77.98 5
Nagercoil 8.18 77.43 5
Thanjavur 10.79 79.14 5
Tiruvottiyur 13.16 80.3 5
#IN Telangana
Hyderabad 17.38 78.46 7
Kukatpally 17.48 78.41 6
Nizamabad 18.67 78.1 6
Ramgundam 18.8 79.45 6
Warangal 18 79.58 6
Karimnagar 18.44 79.13 5
Lal Bahadur Nagar 17.35 78.56 5
Quthbullapur 17.5 78.46 5
Ramagundam 18.76 79.47 5
Secunderabad 17.5 78.54 5
#IN Tripura
Agartala 23.84 91.28 5
#IN Uttar Pradesh
Agra 27.18 78.02 7
Ghaziabad 28.67 77.44 7
Kanpur 26.47 80.35 7
Lucknow 26.84 80.92 7
Meerut 28.98 77.71 7
Prayagraj 25.44 81.84 7
Varanasi 25.32 83.01 7
Aligarh 27.88 78.07 6
Bareilly 28.37 79.43 6
Firozabad 27.15 78.4 6
Gorakhpur 26.77 83.37 6
Jhansi 25.46 78.58 6
Mathura 27.5 77.67 6
Moradabad 28.84 78.78 6
Muzaffarnagar 29.47 77.7 6
Saharanpur 29.97 77.55 6
Shahjanpur 27.88 79.91 6
Etawah 26.78 79.02 5
Farrukhabad 27.39 79.58 5
Greater Noida 28.5 77.54 5
Hapur 28.73 77.78 5
Mau 25.94 83.56 5
Mirzapur 25.14 82.57 5
Noida 28.58 77.33 5
Rampur 28.81 79.03 5
#IN Uttarakhand
Dehradun 30.32 78.03 6
Srinagar 30.22 78.78 3
#IN West Bengal
Howrah 22.58 88.32 7
Kolkata 22.56 88.36 7
Barddhaman 23.26 87.86 6
Bhatpara 22.87 88.4 6
Durgapur 23.52 87.31 6
Kulti 23.73 86.84 6
Kamarhati 22.67 88.37 6
Panihati 22.69 88.37 6
Shyamnagar 22.83 88.37 6
Siliguri 26.71 88.43 6
Asansol 23.68 86.98 6
Baranagar 22.64 88.38 5
Bali 22.65 88.34 5
Barasat 22.72 88.48 5
Kharagpur 22.34 87.33 5
Naihati 22.89 88.42 5
Shrirampur 22.75 88.34 5
#IQ Al-Qadisiyah
Al Diwaniyah/divanija/diwanie/diwaniyan 31.99 44.93 6
Ash Shamiyah/ummal barur/alshamyt 31.96 44.6 4
Nahiyat Ghammas/al ghammas 31.74 44.62 3
Nahiyat ash Shinafiyah/ash shinafiyah 31.58 44.65 3
Afak/afag 32.06 45.25 3
Al Hamzah 31.72 44.98 0
#IQ Anbar
Al Fallujah/al falludza/faluga/faluya 33.35 43.79 5
Ramadi/al rumadi/ehr ramadi/er ramadi 33.42 43.31 5
Ar Rutbah 33.04 40.29 3
Hit 33.64 42.83 3
Hadithah/khadita 34.14 42.38 3
Anah/ar rayhanah 34.37 41.98 3
Anat al Qadimah/anah 34.47 41.94 3
Rawah/rawt 34.48 41.92 2
Al Qaim 34.39 40.99 0
Al Haqlaniyah 34.09 42.36 0
#IQ Babil
Al Hillah/al hella 32.46 44.42 5
Al-Qasim/imam qasim 32.3 44.68 3
Saddat al Hindiyah/al hindiyah 32.72 44.28 3
Abu Gharaq 32.53 44.34 0
Al Hashimiyah 32.36 44.66 0
Al Mahawil 32.66 44.41 0
Al-Musayab 32.78 44.29 0
Nahiyat al Iskandariyah 32.89 44.35 0
#IQ Baghdad
Baghdad/bagda/bagdadas/bagdado 33.34 44.4 7
Abu Ghurayb/abou ghraib/abu grejb/mazari abi ghurayb 33.31 44.18 6
Al Mahmudiyah 33.06 44.37 0
At Tarmiyah 33.67 44.4 0
Sadr City 33.39 44.46 0
#IQ Basra
Basrah/bacora/basora/busra 30.51 47.78 7
Al Faw/al fau/fao terminal/fava 29.97 48.47 5
Az Zubayr/az zuhair/zobier/alzbyr 30.39 47.7 5
Umm Qasr/omolgasr 30.04 47.92 5
Al Harithah/al harthah/al kharrisa 30.58 47.76 4
Abi al Khasib 30.45 47.98 0
Abu al-Kahsib 30.44 47.88 0
Al Madinah 30.96 47.27 0
Al Qurnah 31.02 47.43 0
Nahiyat Bahar 30.18 48.4 0
Nahiyat Atbah 30.48 48.01 0
Safwan 30.12 47.72 0
#IQ Dhi Qar
Nasiriyah/muntafik/muntifik/nasirija 31.06 46.26 6
Ash Shatrah/shatrat al muntafiq/shatret el muntefiq/shattrah el muntifik 31.41 46.17 4
Nahiyat al Fuhud/al fuhud 30.97 46.72 3
Al Jabayish 30.97 47 0
Ar Rifai 31.72 46.11 0
Qalat Sukkar 31.86 46.07 0
Suq ash Shuyukh 30.89 46.45 0
#IQ Diyala
Baqubah/ba gu bai 33.75 44.61 5
Al Miqdadiyah/muqdadiyah/shahraban/shahroban 33.98 44.94 4
Khalis/al khalisa/diltawah/khals 33.81 44.53 4
Kifri/kufri 34.69 44.96 3
Mandali/mendali 33.75 45.56 3
Al Khalis 33.85 44.52 0
Baladruz 33.7 45.08 0
Habhab 33.78 44.51 0
Khanaqin 34.35 45.39 0
Sarajiq 34.02 44.74 0
#IQ Duhok
Dihok/dahuk/dihuk/dohuk 36.87 42.99 5
Sinah/synt 36.81 43.04 5
Zaxo/zakhaw/zakho/zakhu 37.15 42.69 4
Batifa/batofa 37.17 43.01 3
Al Amadiyah 37.09 43.49 0
Begova 37.24 43.16 0
Bamarni 37.12 43.27 0
Derkar 37.2 42.82 0
Dereluk Devera Niheliya 37.06 43.65 0
Hetit 37.04 43.73 0
Ibrahim al Khalil 37.14 42.57 0
Kani Masi 37.23 43.44 0
Mangesh 37.04 43.1 0
Sheladiz 37.03 43.78 0
Simele 36.86 42.85 0
Sumayl 36.86 42.85 0
Taxa Cheya 37.04 43.76 0
Taxe Cheya Azadiye 37.05 43.36 0
Zawitah 36.91 43.14 0
#IQ Erbil
Erbil/irbil/arbeel/arbela 36.19 44.01 6
Soran/diana/qaryat diyana/sawran 36.66 44.54 5
Koysinceq/kawiyah 36.08 44.63 3
Ruwandiz/ravanduz 36.61 44.52 3
Baharkah 36.32 44.04 0
Choman 36.64 44.89 0
Dare Tu 36.13 44.05 0
Hiran 36.28 44.49 0
Khalifan 36.61 44.4 0
Khasnahzan 36.2 44.14 0
Kuchka 37.04 43.85 0
Mexmur 35.78 43.58 0
Mergasur 36.84 44.3 0
Nahiyat Hiran 36.28 44.49 0
Pirmam 36.39 44.2 0
Qushtepe 36.01 44.03 0
Shaqlawah 36.4 44.33 0
Xebat 36.28 43.67 0
Harir 36.55 44.35 0
Aynkawah 36.23 43.99 0
#IQ Halabja
Halabja/alabja/halabia/halebdja 35.18 45.99 4
#IQ Karbala
Karbala/kerbala/karbalo/karbila 32.62 44.02 6
Al Hindiyah/qada al hindiyah/tuwairij/tuwairji 32.54 44.22 4
Ayn Tamr 32.57 43.49 0
#IQ Kirkuk
Kirkuk/karkh slukh/karkuk/kerkouk 35.47 44.39 6
Al Hawijah 35.33 43.77 0
Al Abbasi 35.28 43.6 0
Ar Riyad 35.27 43.91 0
Dibis 35.67 44.07 0
Daquq 35.14 44.45 0
Tazah Khurmatu 35.3 44.33 0
#IQ Maysan
Al Amarah 31.84 47.14 6
Ali al Gharbi/ali ehl garbi 32.46 46.69 3
Al Kahla 31.67 47.29 0
Al Maymunah 31.68 46.97 0
Mostafa 31.55 47.03 0
Nahiyat Ali ash Sharqi 32.12 46.75 0
Qalat Salih 31.53 47.29 0
#IQ Muthanna
As Samawah/alsmawh 31.33 45.29 5
Ar Rumaythah/rumaith 31.53 45.2 3
As Salman 30.5 44.54 0
#IQ Najaf
Najaf/al najaf al ashraf/an nadzaf/ehn nadzhaf 32.03 44.35 6
Kufa/cufa/ehl kufa/koefa 32.05 44.44 5
Al Mishkhab/al faysaliyah 31.8 44.49 3
Al Manadhirah 31.91 44.49 0
#IQ Nineveh
Al Mawsil al Jadidah 36.33 43.11 7
Mosul/al mawsil/al musil/mosel 36.34 43.12 7
Al-Hamdaniya/qada al hamdaniyah/qarah qosh/qarah qush 36.27 43.38 4
Akra 36.73 43.88 3
Sinjar/shengal 36.32 41.88 3
Tallkayf/qada talkif 36.49 43.12 3
Aqrah 36.76 43.89 3
Al Baaj 36.04 41.72 0
Al Qayyarah 35.8 43.29 0
Al Hadar 35.57 42.73 0
Ash Shaykhan 36.7 43.35 0
Bartalah 36.35 43.38 0
Kays Qalah 36.63 43.3 0
Tall Afar 36.38 42.45 0
#IQ Salah ad Din
Samarra/saimarreh 34.2 43.89 5
Tuz Khurmatu/khurmati/touz hourmato/tozkhurmato 34.89 44.63 4
Ad Dujayl/al ibrahimiyah 33.85 44.23 3
Balad/balada 34.01 44.15 3
Bayji 34.93 43.49 3
Tikrit/tekrit 34.62 43.68 3
Ad Dawr 34.46 43.79 0
Al Awjah 34.53 43.73 0
Al-Alam 34.71 43.7 0
AlZwya 35.26 43.41 0
Ash Sharqat 35.52 43.23 0
Hawe Ben Alean 35.27 43.38 0
#IQ Sulaymaniyah
Sulaymaniyah/as sulajmanijja/silemani/sleimani 35.56 45.43 6
Jamjamal/chamchamal/chemchemal/shamshamal 35.53 44.83 4
Baynjiwayn/banjiwayn 35.62 45.95 3
Chwarta 35.72 45.57 0
Derbendixan 35.11 45.69 0
Dukan 35.93 44.96 0
Hajiawa 36.24 44.79 0
Halshaw 36.21 45.27 0
Hayraw 36.13 45.28 0
Kelar 34.63 45.32 0
Mawet 35.9 45.41 0
Qeredagh 35.31 45.39 0
Qeładize 36.18 45.13 0
Ranyah 36.26 44.88 0
Seyid Sadiq 35.35 45.87 0
Shurash 35.52 44.84 0
#IQ Wasit
Al-Kut/al koet/kut al amara/kut al imara 32.51 45.82 6
Al Hayy/al khaja/kut al hai/alhy 32.17 46.04 4
Al Aziziyah/azizie 32.91 45.06 3
As Suwayrah/jazira 32.93 44.78 3
An Numaniyah 32.56 45.41 0
Badrah 33.12 45.93 0
#IR Alborz Province
Karaj 35.83 50.99 7
Nazarabad 35.95 50.61 5
#IR Ardabil Province
Ardabil 38.25 48.29 6
Parsabad 39.65 47.92 5
Khalkhal 37.62 48.53 4
#IR Bushehr
Bushehr 28.97 50.84 5
Bandar-e Genaveh 29.58 50.52 4
Borazjan 29.27 51.22 4
#IR Chaharmahal and Bakhtiari
Shahr-e Kord 32.33 50.86 5
Borujen 31.97 51.29 4
Farrokh Shahr 32.27 50.98 3
Farsan 32.26 50.56 3
#IR East Azerbaijan
Tabriz 38.08 46.29 7
Marand 38.43 45.77 5
Ahar 38.48 47.07 4
Bonab 37.34 46.06 4
Ajab Shir 37.48 45.89 3
Hashtrud 37.48 47.05 3
#IR Fars
Shiraz 29.61 52.53 7
Marvdasht 29.87 52.8 5
Abadeh 31.16 52.65 4
Akbarabad 29.25 52.78 4
Darab 28.75 54.54 4
Fasa 28.94 53.65 4
Firuzabad 28.84 52.57 4
Kazerun 29.62 51.65 4
Nurabad 30.11 51.52 4
Gerash 27.67 54.14 3
Mohr 27.55 52.88 3
Neyriz 29.2 54.33 3
Pasargad 30.2 53.18 3
#IR Gilan Province
Rasht 37.28 49.59 6
Bandar-e Anzali 37.47 49.46 5
Langarud 37.2 50.15 4
Fuman 37.22 49.31 3
Hashtpar 37.8 48.91 3
Padegan-e Manjil 36.74 49.42 3
Rudsar 37.14 50.29 3
Astaneh-ye Ashrafiyeh 37.26 49.94 3
Astara 38.43 48.87 3
#IR Golestan
Gonbad-e Kavus 37.25 55.17 5
Gorgan 36.84 54.44 5
Kalaleh 37.38 55.49 3
Azadshahr 37.09 55.17 3
#IR Hamadan Province
Hamadan 34.8 48.51 6
Malayer 34.3 48.82 5
Asadabad 34.78 48.12 4
Nahavand 34.19 48.37 4
Bahar 34.91 48.44 3
#IR Hormozgan
Bandar Abbas 27.19 56.28 6
Minab 27.13 57.09 4
Bandar-e Lengeh 26.56 54.88 3
Kish 26.56 54.02 3
Qeshm 26.95 56.27 3
#IR Ilam Province
Ilam 33.64 46.42 5
Darreh Shahr 33.14 47.38 3
Dehloran 32.69 47.27 3
Abdanan 32.99 47.42 3
#IR Isfahan
Isfahan/esfahan 32.65 51.67 7
Khomeyni Shahr 32.69 51.54 5
Najafabad 32.63 51.37 5
Abrisham 32.56 51.57 3
Ardestan 33.38 52.37 3
Dorcheh Piaz 32.62 51.56 3
Dowlatabad 32.8 51.7 3
Falavarjan 32.56 51.51 3
Golpayegan 33.45 50.29 3
Kelishad va Sudarjan 32.55 51.53 3
Khansar 33.22 50.31 3
Qahderijan 32.58 51.45 3
Rehnan 32.68 51.6 3
Semirom 31.42 51.57 3
#IR Kerman
Kerman 30.28 57.08 6
Rafsanjan 30.41 55.99 5
Sirjan 29.45 55.68 5
Bam 29.11 58.36 4
Shahr-e Babak 30.12 55.12 4
Zarand 30.81 56.56 4
Bardsir 29.92 56.57 3
Ravar 31.27 56.81 3
#IR Kermanshah Province
Kahriz 34.38 47.06 6
Kermanshah 34.31 47.07 6
Harsin 34.27 47.59 4
Kangavar 34.5 47.97 4
Sarpol-e Zahab 34.46 45.86 4
Paveh 35.04 46.36 3
Sonqor 34.78 47.6 3
#IR Khuzestan
Abadan 30.34 48.3 6
Ahvaz 31.32 48.68 6
Khorramshahr 30.44 48.18 6
Masjed Soleyman 31.94 49.3 5
Behbahan 30.6 50.24 4
Shush 32.19 48.24 4
Shushtar 32.05 48.85 4
Aghajari 30.7 49.83 3
Omidiyeh 30.76 49.7 3
Ramhormoz 31.28 49.6 3
Ramshir 30.89 49.41 3
Shadegan 30.65 48.66 3
Susangerd 31.56 48.19 3
#IR Kohgiluyeh and Boyer-Ahmad
Dehdasht 30.79 50.57 4
Dogonbadan 30.36 50.8 4
Yasuj 30.67 51.59 4
#IR Kurdistan Province
Sanandaj 35.31 47 6
Baneh 36 45.89 5
Saqqez 36.25 46.27 5
Bijar 35.87 47.61 4
Kamyaran 34.8 46.94 4
Marivan 35.52 46.18 4
Qorveh 35.17 47.81 4
#IR Lorestan Province
Khorramabad 33.49 48.36 6
Borujerd 33.9 48.75 5
Kuhdasht 33.53 47.61 5
Aligudarz 33.4 49.69 4
Nurabad 34.07 47.97 4
Aleshtar 33.86 48.26 3
Azna 33.61 48.93 3
#IR Markazi
Arak 34.09 49.7 6
Saveh 35.02 50.36 5
Khomeyn 33.64 50.08 4
Abyek 36.07 50.55 4
Delijan 33.99 50.68 3
#IR Mazandaran
Babol 36.55 52.68 5
Sari 36.56 53.06 5
Amol 36.47 52.35 5
Behshahr 36.69 53.55 4
Chalus 36.66 51.42 4
Babolsar 36.7 52.65 3
Fereydun Kenar 36.68 52.52 3
Juybar 36.64 52.91 3
Neka 36.65 53.3 3
Nowshahr 36.65 51.5 3
Tonekabon 36.82 50.87 3
#IR North Khorasan
Bojnurd 37.47 57.33 5
Esfarayen 37.08 57.51 4
Shirvan 37.4 57.93 4
#IR Qazvin Province
Qazvin 36.27 50 6
Alvand 36.19 50.06 4
Takestan 36.07 49.7 4
#IR Qom Province
Qom 34.64 50.88 6
#IR Razavi Khorasan
Mashhad 36.3 59.61 7
Neyshabur 36.21 58.8 5
Quchan 37.11 58.51 5
Sabzevar 36.21 57.68 5
Torbat-e Heydariyeh 35.27 59.22 5
Kashmar 35.24 58.47 4
Torbat-e Jam 35.24 60.62 4
Bardaskan 35.26 57.97 3
Chenaran 36.65 59.12 3
Gonabad 34.35 58.68 3
Sarakhs 36.54 61.16 3
Taybad 34.74 60.78 3
#IR Semnan
Semnan 35.58 53.39 5
Shahrud 36.42 54.98 5
Damghan 36.17 54.34 4
Mahdishahr 35.71 53.35 3
Istgah-e Rah Ahan-e Garmsar 35.23 52.31 3
#IR Sistan and Baluchestan
Zahedan 29.5 60.86 6
Iranshahr 27.2 60.68 5
Zabol 31.03 61.49 5
Khash 28.22 61.22 4
Chabahar 25.29 60.64 3
Nikshahr 26.23 60.21 3
Qasr-e Qand 26.25 60.75 3
Qasr-e Qand 26.23 60.74 3
#IR South Khorasan Province
Birjand 32.87 59.22 5
Qaen 33.73 59.18 3
#IR Tehran
Tehran/tegeran 35.69 51.42 7
Qarchak 35.43 51.58 5
Varamin 35.32 51.65 5
Malard 35.67 50.98 4
Pishva 35.31 51.73 4
Robat Karim 35.48 51.08 4
Shahre Jadide Andisheh 35.68 51.02 4
Shahriar 35.66 51.06 4
Damavand 35.72 52.07 3
Eqbaliyeh 35.3 51.54 3
#IR West Azerbaijan
Orumiyeh 37.55 45.08 6
Bukan 36.52 46.21 5
Mahabad 36.76 45.72 5
Miandoab 36.97 46.11 5
Naqadeh 36.96 45.39 4
Oshnaviyeh 37.04 45.1 4
Piranshahr 36.7 45.14 4
Salmas 38.2 44.77 4
Takab 36.4 47.11 4
Qarah Zia od Din 38.89 45.03 3
Shahin Dezh 36.68 46.57 3
#IR Yazd Province
Yazd 31.9 54.37 6
Ardakan 32.31 54.02 4
Meybod 32.25 54.02 4
Bafq 31.6 55.4 3
Mahriz 31.58 54.44 3
Tabas 33.6 56.92 3
Taft 31.74 54.2 3
#IR Zanjan
Zanjan 36.68 48.5 6
Abhar 36.15 49.22 4
Khorramdarreh 36.21 49.2 4
#IS Capital Region
Reykjavik 64.14 -21.9 5
#IS Northeast
Akureyri 65.68 -18.09 3
#IT Abruzzo
Pescara 42.46 14.2 5
LAquila 42.35 13.4 3
#IT Aosta Valley
Aosta 45.74 7.32 3
#IT Apulia
Bari 41.12 16.87 5
Foggia 41.46 15.55 5
Taranto 40.46 17.25 5
#IT Basilicate
Potenza 40.64 15.81 4
#IT Calabria
Reggio Calabria 38.11 15.66 5
Catanzaro 38.88 16.6 4
#IT Campania
Naples 40.85 14.27 6
Salerno 40.68 14.79 5
#IT Emilia-Romagna
Bologna 44.49 11.34 6
Modena 44.65 10.93 5
Parma 44.8 10.33 5
Reggio nellEmilia 44.7 10.63 5
Rimini 44.06 12.57 5
#IT Friuli Venezia Giulia
Trieste 45.65 13.78 5
#IT Lazio
Rome 41.89 12.51 7
Acilia-Castel Fusano-Ostia Antica 41.76 12.33 5
#IT Liguria
Genoa 44.4 8.94 6
#IT Lombardy
Milan 45.46 9.19 7
Bergamo 45.7 9.67 5
Brescia 45.54 10.21 5
Monza 45.58 9.27 5
#IT Molise
Campobasso 41.56 14.67 3
#IT Piedmont
Turin 45.07 7.69 6
#IT Sardinia
Cagliari 39.23 9.12 5
#IT Sicily
Palermo 38.12 13.36 6
Catania 37.49 15.07 5
Messina 38.19 15.55 5
#IT The Marches
Ancona 43.61 13.51 4
#IT Trentino-Alto Adige
Trento 46.07 11.12 4
#IT Tuscany
Florence 43.78 11.25 6
Livorno 43.54 10.33 5
Prato 43.88 11.1 5
#IT Umbria
Perugia 43.11 12.39 5
#IT Veneto
Mestre 45.49 12.25 5
Padua 45.41 11.89 5
Verona 45.44 10.99 5
Vicenza 45.55 11.55 5
Venice 45.44 12.33 4
#JE St Helier
Saint Helier 49.19 -2.1 3
#JM Clarendon
May Pen 17.96 -77.25 3
#JM Kingston
Kingston 18 -76.79 6
#JM Manchester
Mandeville 18.04 -77.51 3
#JM Portland Parish
Port Antonio 18.18 -76.45 2
#JM Saint Andrew Parish
New Kingston 18.01 -76.78 6
Half Way Tree 18.01 -76.8 3
#JM Saint Ann Parish
Saint Anns Bay 18.44 -77.2 2
#JM Saint Catherine Parish
Portmore 17.97 -76.89 5
Spanish Town 17.99 -76.96 5
#JM Saint James Parish
Montego Bay 18.47 -77.92 4
#JM Westmoreland
Savanna-la-Mar 18.22 -78.13 3
#JO Ajloun
Ajlun 32.33 35.75 5
Anjarah 32.31 35.75 3
#JO Amman
Amman 31.96 35.95 7
Wadi as Sir 31.95 35.82 5
Al Jubayhah 32.01 35.9 3
Sahab 31.87 36 3
Umm as Summaq 31.89 35.85 3
Hayy al Quwaysimah 31.91 35.95 3
#JO Aqaba
Aqaba 29.53 35.01 4
#JO Balqa
As Salt 32.04 35.73 4
#JO Irbid
Irbid 32.56 35.85 6
Ar Ramtha 32.56 36.01 4
Aydun 32.51 35.86 3
Judita 32.41 35.71 3
Kurayyimah 32.28 35.6 3
#JO Jerash
Jarash 32.28 35.9 3
#JO Karak
Karak City 31.16 35.76 3
Safi 31.04 35.47 3
Izra 31.16 35.69 3
#JO Maan
Maan 30.2 35.73 4
Qir Moav 31.18 35.7 3
#JO Madaba
Madaba 31.72 35.79 4
#JO Mafraq
Mafraq 32.34 36.21 4
Rukban 33.31 38.7 4
#JO Tafielah
At Tafilah 30.84 35.6 3
#JO Zarqa
Zarqa 32.07 36.09 6
Russeifa 32.02 36.05 5
#JP Aichi
Nagoya 35.18 136.91 7
Okazaki 34.95 137.17 6
Toyohashi 34.77 137.38 6
Toyota 35.08 137.15 6
Ichinomiya 35.3 136.8 5
Kasugai 35.25 136.97 5
#JP Akita
Akita 39.72 140.12 6
#JP Aomori
Aomori 40.82 140.73 5
Hachinohe 40.5 141.5 5
#JP Chiba
Chiba 35.6 140.12 6
Honcho 35.7 139.99 6
Kashiwa 35.86 139.98 6
Matsudo 35.78 139.9 6
Ichihara 35.52 140.08 5
#JP Ehime
Matsuyama 33.84 132.77 6
#JP Fukui
Fukui-shi 36.06 136.22 5
#JP Fukuoka
Fukuoka 33.6 130.42 7
Kitakyushu 33.85 130.85 6
Kurume 33.32 130.52 5
#JP Fukushima
Iwaki 37.05 140.88 6
Koriyama 37.4 140.38 6
Fukushima 37.75 140.47 5
#JP Gifu
Gifu 35.42 136.76 6
Toki/toka 35.35 137.18 4
#JP Gunma
Maebashi 36.4 139.08 5
Takasaki 36.33 139.02 5
#JP Hiroshima
Hiroshima 34.4 132.45 7
Fukuyama 34.48 133.37 6
#JP Hokkaido
Sapporo 43.07 141.35 7
Asahikawa 43.77 142.36 6
Hakodate 41.78 140.74 5
Kitahiroshima/hiroshima 42.98 141.57 4
#JP Hyogo
Kobe 34.69 135.18 7
Amagasaki 34.72 135.42 6
Himeji 34.82 134.7 6
Nishinomiya 34.72 135.33 6
Akashi 34.66 135.01 5
Kakogawacho-honmachi 34.77 134.83 5
Takarazuka 34.8 135.36 5
#JP Ibaraki
Mito 36.35 140.45 5
#JP Ishikawa
Kanazawa 36.6 136.62 6
#JP Iwate
Morioka 39.7 141.15 5
#JP Kagawa
Takamatsu 34.33 134.05 6
#JP Kagoshima
Kagoshima 31.57 130.55 6
#JP Kanagawa
Kawasaki 35.52 139.72 7
Yokohama 35.43 139.65 7
Fujisawa 35.35 139.48 6
Yokosuka 35.28 139.67 6
Atsugi 35.44 139.37 5
Chigasaki 35.34 139.4 5
Hiratsuka 35.33 139.34 5
Minamirinkan 35.5 139.44 5
Odawara 35.26 139.16 5
#JP Kochi
Kochi 33.55 133.53 6
#JP Kumamoto
Kumamoto 32.81 130.69 6
#JP Kyoto
Kyoto 35.02 135.75 7
#JP Mie
Tsu 34.73 136.52 5
Yokkaichi 34.97 136.62 5
#JP Miyagi
Sendai 38.27 140.87 7
#JP Miyazaki
Miyazaki 31.92 131.42 6
#JP Nagano
Nagano 36.65 138.18 6
Matsumoto 36.23 137.97 5
#JP Nagasaki
Nagasaki 32.75 129.88 6
Sasebo 33.17 129.73 5
#JP Nara
Nara-shi 34.69 135.8 6
#JP Niigata
Niigata 37.92 139.04 6
Joetsu 37.15 138.24 5
Tokamachi/toka 37.13 138.77 3
#JP Oita
Oita 33.23 131.6 6
#JP Okayama
Kurashiki 34.58 133.77 6
Okayama 34.65 133.93 6
#JP Okinawa
Naha 26.21 127.68 6
#JP Osaka
Osaka 34.69 135.5 7
Hirakata 34.81 135.65 6
Sakai 34.58 135.47 6
Suita 34.76 135.52 6
Takatsuki 34.85 135.62 6
Toyonaka 34.78 135.47 6
Ibaraki 34.82 135.57 5
Kishiwada 34.47 135.37 5
Neyagawa 34.77 135.63 5
Yao 34.62 135.6 5
#JP Saga
Saga 33.23 130.3 5
#JP Saitama
Saitama 35.91 139.66 7
Yono 35.88 139.63 7
Kawagoe 35.91 139.49 6
Kawaguchi 35.81 139.71 6
Koshigaya 35.89 139.79 6
Tokorozawa 35.8 139.47 6
Ageo 35.97 139.61 5
Kasukabe 35.98 139.75 5
Soka 35.84 139.8 5
#JP Shiga
Otsu 35 135.87 5
#JP Shimane
Matsue 35.48 133.05 5
#JP Shizuoka
Hamamatsu 34.7 137.73 6
Shizuoka 34.98 138.38 6
Fuji 35.17 138.68 5
Numazu 35.1 138.87 5
#JP Tochigi
Utsunomiya 36.57 139.88 6
#JP Tokushima
Tokushima 34.07 134.57 5
#JP Tokyo
Tokyo 35.69 139.69 7
Hachioji 35.66 139.32 6
Machida 35.54 139.45 6
Chofu 35.66 139.55 5
#JP Tottori
Tottori-shi 35.5 134.23 5
#JP Toyama
Toyama 36.7 137.22 6
#JP Wakayama
Minato 34.22 135.15 6
Wakayama 34.23 135.17 6
#JP Yamagata
Yamagata 38.23 140.37 5
#JP Yamaguchi
Shimonoseki 33.96 130.94 5
Yamaguchi 34.18 131.47 5
#JP Yamanashi
Kofu 35.67 138.57 5
#KE Baringo
Kabarnet 0.49 35.74 3
#KE Bungoma County
Bungoma 0.56 34.56 4
#KE Busia County
Busia 0.46 34.11 4
#KE Elegeyo-Marakwet
Iten 0.67 35.51 3
#KE Embu County
Embu -0.54 37.46 3
#KE Garissa County
Garissa -0.45 39.65 4
#KE Homa Bay County
Homa Bay -0.53 34.46 3
#KE Isiolo County
Isiolo 0.35 37.58 3
#KE Kajiado County
Kajiado -1.85 36.78 2
#KE Kakamega County
Kakamega 0.28 34.75 4
#KE Kericho County
Kericho -0.37 35.28 3
#KE Kiambu County
Kiambu -1.17 36.84 3
#KE Kilifi County
Malindi -3.22 40.12 5
Kilifi -3.63 39.85 3
#KE Kirinyaga County
Kerugoya -0.5 37.28 3
#KE Kisii County
Kisii -0.68 34.77 3
#KE Kisumu County
Kisumu -0.1 34.76 5
#KE Kitui County
Kitui -1.37 38.01 3
#KE Lamu
Lamu -2.27 40.9 3
#KE Machakos County
Machakos -1.52 37.27 3
#KE Makueni County
Wote -1.78 37.63 2
#KE Mandera County
Mandera 3.94 41.86 3
#KE Marsabit County
Marsabit 2.33 37.99 3
#KE Meru County
Meru 0.05 37.66 3
#KE Migori County
Migori -1.06 34.47 3
#KE Mombasa County
Mombasa -4.05 39.66 6
#KE MurangA
Muranga -0.72 37.15 2
#KE Nairobi County
Nairobi -1.28 36.82 7
Thika -1.03 37.07 5
#KE Nakuru County
Nakuru -0.31 36.07 5
#KE Narok County
Narok -1.08 35.87 3
#KE Nyamira county
Nyamira -0.56 34.94 2
#KE Nyandarua County
Ol Kalou -0.27 36.38 3
#KE Nyeri County
Nyeri -0.42 36.95 4
#KE Samburu County
Maralal 1.1 36.7 3
#KE Siaya County
Siaya 0.06 34.29 3
#KE Tana River County
Hola -1.48 40.03 2
#KE Trans Nzoia
Kitale 1.02 35.01 4
#KE Turkana County
Lodwar 3.12 35.6 3
#KE Uasin Gishu County
Eldoret 0.52 35.27 5
#KE Wajir County
Wajir 1.75 40.06 3
#KE West Pokot County
Kapenguria 1.24 35.11 4
#KG Batken
Batken 40.06 70.82 2
#KG Bishkek
Bishkek 42.87 74.59 6
#KG Issyk-Kul
Karakol 42.49 78.39 4
#KG Naryn Region
Naryn 41.43 76 4
#KG Osh Region
Osh 40.53 72.8 5
#KG Talas Region
Talas 42.52 72.24 3
#KH Banteay Meanchey
Paoy Paet 13.66 102.56 4
Sisophon 13.59 102.97 3
#KH Battambang
Battambang 13.1 103.2 5
#KH Kampong Cham
Kampong Cham 11.99 105.46 4
#KH Kampong Chhnang
Kampong Chhnang 12.25 104.67 4
#KH Kampong Speu Province
Kampong Speu 11.45 104.52 3
#KH Kampong Thom
Kampong Thom 12.71 104.89 3
#KH Kampot
Kampot 10.61 104.18 3
#KH Kandal
Ta Khmau 11.48 104.95 4
#KH Kep
Kep 10.48 104.32 2
#KH Koh Kong
Koh Kong 11.62 102.98 3
Smach Mean Chey 11.55 103.04 3
#KH Kratie
Kratie 12.49 106.02 3
#KH Mondolkiri
Sen Monorom 12.46 107.19 2
#KH Otar Meanchey
Samraong 14.18 103.52 3
#KH Pailin
Pailin 12.85 102.61 3
#KH Phnom Penh
Phnom Penh 11.56 104.92 7
#KH Preah Sihanouk
Sihanoukville 10.61 103.53 5
#KH Preah Vihear
Tbeng Meanchey 13.81 104.98 3
#KH Prey Veng
Prey Veng 11.49 105.33 3
#KH Pursat
Pursat 12.54 103.92 4
#KH Ratanakiri
Banlung 13.74 106.99 3
Lumphat 13.49 106.98 3
#KH Siem Reap
Siem Reap 13.36 103.86 5
#KH Stung Treng
Stung Treng 13.53 105.97 3
#KH Svay Rieng
Svay Rieng 11.09 105.8 3
#KH Takeo
Takeo 10.99 104.78 6
Phumi Veal Sre 10.98 104.78 3
#KH Tboung Khmum
Suong 11.91 105.66 3
#KI Gilbert Islands
Tarawa 1.33 172.98 3
#KM Anjouan
Moutsamoudou -12.17 44.4 3
#KM Grande Comore
Moroni -11.7 43.26 3
#KM Moheli
Fomboni -12.29 43.74 2
#KN Saint George Basseterre
Basseterre 17.3 -62.72 2
#KP Chagang
Kanggye 40.97 126.59 5
Manpo 41.15 126.29 5
#KP Kaesong
Kaesong 37.97 126.55 6
#KP Kangwon-do
Wonsan 39.15 127.44 6
#KP Nampo
Nampo 38.74 125.41 6
#KP North Hamgyong
Chongjin 41.8 129.78 6
#KP Pyongan-bukto
Sinuiju 40.1 124.4 5
#KP Pyongyang
Pyongyang 39.03 125.75 7
#KP Rason
Rajin 42.26 130.28 4
#KP South Hamgyong
Hamhung 39.92 127.54 6
Hungnam 39.84 127.63 6
#KP South Hwanghae
Haeju 38.04 125.71 5
#KP South Pyongan
Sunchon 39.43 125.93 6
Pyongsong 39.25 125.87 5
#KP Yanggang-do
Hyesan 41.4 128.18 5
#KR Busan
Busan 35.1 129.03 7
#KR Chungcheongnam-do
Cheonan 36.81 127.15 6
Hongseong 36.6 126.67 4
#KR Daegu
Daegu 35.87 128.59 7
#KR Daejeon
Daejeon 36.35 127.38 7
#KR Gangwon-do
Chuncheon 37.87 127.73 5
Gangneung 37.75 128.87 5
Wonju 37.35 127.95 5
#KR Gwangju
Gwangju 35.15 126.92 7
Masan 35.13 126.83 6
#KR Gyeonggi-do
Goyang-si 37.66 126.84 7
Seongnam-si 37.44 127.14 7
Suwon 37.29 127.01 7
Ansan-si 37.32 126.82 6
Anyang-si 37.39 126.93 6
Bucheon-si 37.5 126.78 6
Hwaseong-si 37.21 126.82 6
Uijeongbu-si 37.74 127.05 6
Guri-si 37.6 127.14 5
Hanam 37.54 127.21 5
Hwado 37.65 127.31 5
Icheon-si 37.28 127.44 5
Osan 37.15 127.07 5
Yangju 37.83 127.06 5
#KR Gyeongsangbuk-do
Pohang 36.03 129.36 6
Andong 36.57 128.72 5
Gimcheon 36.12 128.12 5
Gumi 36.11 128.34 5
Gyeongju 35.84 129.21 5
Gyeongsan-si 35.82 128.74 5
#KR Gyeongsangnam-do
Changwon 35.23 128.68 6
Chinju 35.19 128.08 6
Kimhae 35.23 128.88 6
#KR Incheon
Incheon 37.46 126.71 7
#KR Jeju-do
Jeju City 33.51 126.52 6
Seogwipo 33.25 126.56 5
#KR Jeollabuk-do
Jeonju 35.82 127.15 6
Gunsan 35.98 126.71 5
Iksan 35.94 126.95 5
Jeongeup 35.6 126.92 5
#KR Jeollanam-do
Mokpo 34.81 126.39 5
Suncheon 34.95 127.49 5
Yeosu 34.76 127.66 5
Yeosu 34.72 127.75 5
Muan 34.99 126.48 4
#KR North Chungcheong
Cheongju-si 36.64 127.49 6
#KR Sejong-si
Sejong 36.59 127.29 5
#KR Seoul
Seoul 37.57 126.98 7
#KR Ulsan
Ulsan 35.54 129.32 6
#KW Al Ahmadi
Al Ahmadi 29.08 48.08 6
Al Fahahil 29.08 48.13 4
Ar Riqqah 29.15 48.09 4
Al Fintas 29.17 48.12 3
Al Mahbulah 29.15 48.13 3
Al Manqaf 29.1 48.13 3
#KW Al Asimah
Kuwait City 29.37 47.97 4
Ad Dasmah 29.37 48 3
Ar Rabiyah 29.3 47.93 3
#KW Al Farwaniyah
Al Farwaniyah 29.28 47.96 4
Janub as Surrah 29.27 47.98 3
#KW Al Jahra Governorate
Al Jahra 29.34 47.66 3
#KW Hawalli
As Salimiyah 29.33 48.08 5
Hawalli 29.33 48.03 5
Ar Rumaythiyah 29.31 48.07 4
Bayan 29.3 48.05 3
Salwa 29.3 48.08 3
#KW Mubarak al Kabir
Sabah as Salim 29.26 48.06 5
#KY Bodden Town
Bodden Town 19.28 -81.25 2
#KY George Town
George Town 19.29 -81.37 3
#KY West Bay
West Bay 19.38 -81.39 2
#KZ Abai Region
Semey 50.42 80.25 5
#KZ Aktobe
Aktobe 50.28 57.21 5
#KZ Almaty
Almaty 43.25 76.91 7
#KZ Aqmola
Kokshetau 53.28 69.39 5
#KZ Astana
Astana 51.18 71.45 6
#KZ Atyrau Oblisi
Atyrau 47.1 51.88 5
#KZ Baikonur
Baikonur 45.62 63.32 4
#KZ East Kazakhstan
Ust-Kamenogorsk 49.97 82.61 6
#KZ Karaganda
Karagandy 49.8 73.1 6
Temirtau 50.05 72.95 5
#KZ Kostanay
Kostanay 53.21 63.62 5
Rudnyy 52.97 63.11 5
#KZ Kyzylorda
Kyzylorda 44.85 65.51 6
#KZ Mangystau
Aktau 43.66 51.17 5
Zhanaozen 43.34 52.86 5
#KZ North Kazakhstan
Petropavl 54.87 69.15 5
#KZ Pavlodar Region
Pavlodar 52.28 76.97 6
Ekibastuz 51.72 75.32 5
#KZ Shymkent
Shymkent 42.31 69.6 6
#KZ Turkistan
Turkistan 43.29 68.26 4
#KZ Ulytau Region
Zhezqazghan 47.79 67.71 5
#KZ West Kazakhstan
Oral 51.25 51.43 5
#KZ Zhetysu Region
Taldykorgan 45.02 78.37 5
#LA Bokeo
Ban Houayxay 20.27 100.42 2
#LA Bolikhamsai
Pakxan 18.39 103.66 3
#LA Champasak Province
Pakse 15.12 105.8 4
#LA Houaphan
Xam Nua 20.42 104.05 3
#LA Khammouane Province
Thakhek 17.41 104.83 4
#LA Luang Prabang Province
Luang Prabang 19.89 102.15 3
#LA Oudomxai
Muang Xay 20.69 101.98 3
#LA Phongsali
Phongsali 21.68 102.1 2
#LA Savannakhet Province
Savannakhet 16.57 104.76 4
#LA Vientiane
Muang Phon-Hong 18.5 102.42 2
#LA Vientiane Prefecture
Vientiane 17.97 102.6 5
#LA Xiagnabouli
Sainyabuli 19.26 101.71 2
#LA Xiangkhoang
Muang Phonsavan 19.45 103.19 3
#LB Akkar
Halba 34.54 36.08 0
#LB Baalbek-Hermel Governorate
Baalbek/baalbekas 34.01 36.22 3
Aarsal 34.18 36.42 0
Ainata 34.19 36.08 0
Boudai 34.06 36.06 0
Britel 33.93 36.15 0
Chaat 34.14 36.23 0
Chmistar 33.96 36.02 0
Deir el Ahmar 34.13 36.13 0
El Hermel 34.39 36.38 0
#LB Beirut
Beirut/beiriut/beiroet/beirot 33.89 35.5 7
Ras Bayrut 33.9 35.48 7
#LB Bekaa
Zahle/sahla/zachle/jaheulle 33.85 35.9 4
Aanjar/hansh mousa 33.73 35.93 1
Aaitanit 33.56 35.67 0
Joubb Jannine 33.63 35.78 0
Rachaiya el Ouadi 33.5 35.84 0
#LB Mount Lebanon
Jounieh/djounie/juniyah 33.98 35.62 4
Byblos/biblo 34.12 35.65 3
Baabda/ba bo da 33.83 35.54 2
Bhamdoun el Mhatta/bhamdoun 33.81 35.66 2
Hrajel/harajil 34.02 35.79 2
Bhamdoun/bhamdourn 33.8 35.65 1
Aajaltoun 33.97 35.68 0
Aley 33.81 35.6 0
Beit ed Dine 33.69 35.58 0
Jdaidet el Matn 33.89 35.57 0
#LB Nabatieh
Nabatiye et Tahta/nabatieh tahta 33.38 35.48 5
Habbouch/habboush/khabbushe 33.41 35.48 4
Ain Ebel/ain ibel 33.11 35.4 1
Bent Jbail 33.12 35.43 0
Hasbaya 33.4 35.69 0
Kfar Kila 33.28 35.55 0
Marjayoun 33.36 35.59 0
Tebnine 33.19 35.41 0
#LB North Lebanon
Tripoli/tarabulus/trablous/trablussam 34.43 35.84 5
Bsharri/basharri 34.25 36.01 3
Batroun/botrys 34.26 35.66 2
Amioun 34.3 35.81 0
Sir ed Danniye 34.39 36.03 0
Zgharta 34.4 35.89 0
#LB South Governorate
Sidon/cidono/saida/sajda 33.56 35.37 5
Tyre/es sur/sour/surru 33.27 35.19 5
Ghazieh/al ghaziyah/el rhaziye/alghazyt 33.52 35.37 4
En Naqoura/an naqurah 33.12 35.14 3
Aalma ech Chaab 33.1 35.18 0
Jezzine 33.54 35.58 0
Qana 33.21 35.3 0
Sarafand 33.45 35.3 0
Srifa 33.28 35.4 0
#LC Castries
Castries 14 -61.01 3
#LK Central Province
Kandy 7.29 80.63 5
Dambulla 7.86 80.65 4
#LK Eastern Province
Kalmunai 7.41 81.83 5
Trincomalee 8.58 81.23 5
Batticaloa 7.71 81.69 4
#LK North Central Province
Anuradhapura 8.31 80.41 4
#LK North Western Province
Kurunegala 7.48 80.37 3
#LK Northern Province
Jaffna 9.67 80.01 5
Point Pedro 9.82 80.23 4
Valvedditturai 9.82 80.17 4
Vavuniya 8.75 80.5 4
#LK Sabaragamuwa Province
Ratnapura 6.69 80.4 3
#LK Southern Province
Galle 6.05 80.21 4
Matara 5.95 80.54 4
#LK Uva Province
Badulla 6.98 81.06 3
#LK Western Province
Colombo 6.94 79.85 6
Dehiwala-Mount Lavinia 6.84 79.87 5
Moratuwa 6.77 79.88 5
Negombo 7.21 79.84 5
Pita Kotte 6.89 79.9 5
Sri Jayewardenepura Kotte 6.88 79.91 5
Battaramulla South 6.9 79.92 4
Hendala 6.99 79.88 4
Katunayaka 7.17 79.89 4
Kolonnawa 6.93 79.88 4
Kotikawatta 6.93 79.91 4
Maharagama 6.85 79.93 4
#LR Bong County
Gbarnga 7 -9.47 3
#LR Grand Bassa County
Buchanan 5.88 -10.05 3
#LR Grand Cape Mount County
Robertsport 6.75 -11.37 2
#LR Grand Gedeh County
Zwedru 6.07 -8.14 3
#LR Lofa County
Voinjama 8.42 -9.75 3
#LR Margibi County
Kakata 6.53 -10.35 3
#LR Maryland County
Harper 4.38 -7.71 3
#LR Montserrado County
Monrovia 6.3 -10.8 6
Bensonville 6.45 -10.61 3
#LR Nimba
Sanniquellie 7.36 -8.71 2
#LR Sinoe County
Greenville 5.01 -9.04 3
#LS Butha-Buthe
Butha-Buthe -28.77 28.25 3
#LS Leribe
Hlotse -28.87 28.05 3
#LS Mafeteng District
Mafeteng -29.82 27.24 4
#LS Maseru District
Maseru -29.32 27.48 5
#LS Mohales Hoek District
Mohales Hoek -30.15 27.48 3
#LS Qachas Nek District
Qachas Nek -30.12 28.69 3
#LS Quthing
Quthing -30.4 27.7 3
#LT Alytus
Alytus 54.4 24.04 4
Druskininkai 54.02 23.99 3
#LT Kaunas
Kaunas 54.9 23.91 6
Dainava Kaunas 54.92 23.97 4
Eiguliai 54.93 23.93 4
Aleksotas 54.88 23.91 3
Jonava 55.08 24.28 3
Kedainiai 55.29 23.97 3
Silainiai 54.93 23.89 3
#LT Klaipeda County
Klaipeda 55.71 21.14 5
Gargzdai 55.71 21.39 3
Kretinga 55.89 21.24 3
Palanga 55.92 21.07 3
Silute 55.35 21.48 3
#LT Marijampole County
Marijampole 54.56 23.35 3
#LT Panevezys
Panevezys 55.73 24.36 5
Rokiskis 55.96 25.59 3
#LT Siauliai
Siauliai 55.93 23.32 5
Radviliskis 55.82 23.53 3
#LT Taurage County
Taurage 55.25 22.29 3
#LT Telsiai
Mazeikiai 56.32 22.33 3
Plunge 55.91 21.84 3
Telsiai 55.98 22.25 3
#LT Utena
Utena 55.5 25.6 3
Visaginas 55.6 26.44 3
#LT Vilnius
Vilnius 54.69 25.28 6
Fabijoniskes 54.73 25.24 3
Justiniskes 54.72 25.22 3
Lazdynai 54.67 25.21 3
Naujamiestis 54.68 25.27 3
Pasilaiciai 54.73 25.22 3
Pilaite 54.7 25.18 3
Ukmerge 55.25 24.75 3
Vilkpede 54.67 25.25 3
Seskine 54.71 25.25 3
#LU Luxembourg
Luxembourg 49.61 6.13 4
#LV Aizkraukle Municipality
Aizkraukle 56.6 25.26 2
Jaunjelgava 56.61 25.08 1
Plavinas 56.62 25.73 1
Skriveri 56.65 25.12 1
#LV Aluksne Municipality
Aluksne 57.42 27.05 1
#LV Augsdaugava Municipality
Ilukste 55.98 26.3 1
#LV Balvi Municipality
Balvi 57.13 27.27 2
Vilaka 57.18 27.67 1
#LV Bauska Municipality
Bauska 56.41 24.19 2
Iecava 56.6 24.21 1
Vecumnieki 56.61 24.52 1
#LV Cesis Municipality
Cesis 57.31 25.27 3
Priekuli 57.32 25.36 1
#LV Daugavpils
Daugavpils 55.88 26.53 5
#LV Dobele Municipality
Dobele 56.62 23.28 2
Auce 56.46 22.9 1
#LV Gulbene Municipality
Gulbene 57.18 26.75 2
#LV Jekabpils Municipality
Jekabpils 56.5 25.86 3
Viesite 56.35 25.56 1
#LV Jelgava
Jelgava 56.65 23.71 4
#LV Jelgava Municipality
Ozolnieki 56.69 23.78 1
#LV Jurmala
Jurmala 56.97 23.77 4
#LV Kekava
Baldone 56.74 24.4 1
Kekava 56.83 24.23 1
#LV Kraslava Municipality
Kraslava 55.9 27.17 2
Dagda 56.1 27.54 1
#LV Kuldiga Municipality
Kuldiga 56.97 21.96 2
Skrunda 56.68 22.02 1
#LV Liepaja
Liepaja 56.5 21.01 4
#LV Limbazi Municipality
Limbazi 57.51 24.72 2
Aloja 57.77 24.88 1
Salacgriva 57.75 24.36 1
#LV Livani
Livani 56.35 26.18 2
#LV Ludza Municipality
Ludza 56.53 27.72 2
Karsava 56.78 27.69 1
Zilupe 56.39 28.12 1
#LV Madonas novads
Madona 56.85 26.22 2
Cesvaine 56.97 26.31 1
Lubana 56.9 26.72 1
Ergli 56.9 25.64 1
#LV Marupe
Pinki 56.94 23.91 1
#LV Ogre
Ogre 56.82 24.61 3
Lielvarde 56.72 24.81 2
Ikskile 56.83 24.5 1
Kegums 56.75 24.72 1
#LV Olaine
Olaine 56.8 23.94 2
#LV Preilu novads
Preili 56.29 26.72 2
#LV Rezekne
Rezekne 56.51 27.34 3
#LV Rezekne Municipality
Vilani 56.55 26.92 1
#LV Riga
Riga 56.95 24.11 6
#LV Ropazi Municipality
Ulbroka 56.94 24.3 1
#LV Salaspils Municipality
Salaspils 56.86 24.37 3
#LV Saldus Rajons
Saldus 56.66 22.49 2
Broceni 56.68 22.57 1
#LV Saulkrasti Municipality
Saulkrasti 57.26 24.41 1
#LV Sigulda Municipality
Sigulda 57.15 24.86 2
Incukalns 57.1 24.69 1
#LV Smiltene Municipality
Smiltene 57.42 25.9 2
Ape 57.54 26.69 1
#LV South Kurzeme Municipality
Aizpute 56.72 21.6 2
Grobina 56.54 21.17 1
Priekule 56.45 21.59 1
#LV Talsu novads
Talsi 57.25 22.58 2
Mersrags 57.34 23.12 1
Roja 57.5 22.81 1
#LV Tukums Municipality
Tukums 56.97 23.16 3
Kandava 57.04 22.77 1
#LV Valka
Valka 57.78 26.01 2
#LV Valmiera
Valmiera 57.54 25.43 3
Mazsalaca 57.86 25.05 1
Rujiena 57.9 25.33 1
Strenci 57.63 25.69 1
#LV Varaklani Municipality
Varaklani 56.61 26.75 1
#LV Ventspils
Ventspils 57.39 21.56 3
#LY Al Butnan
Tobruk/antipyrgos/antipyrgus/tabruk 32.09 23.95 5
Al Bardiyah/bordi sleman 31.76 25.09 2
Al Jaghbub/el giagbub 29.74 24.52 1
Kambut 31.9 24.48 0
Umm Saad 31.61 25.05 0
#LY Al Jabal al Akhdar
Al Bayda/az zawiyah al bayda/balagrae/balis 32.76 21.76 4
Al Abraq 32.79 22 0
Massah 32.75 21.63 0
Qandulah 32.54 21.58 0
Qaryat Umar al Mukhtar 32.63 21.68 0
Qasr Libiya 32.63 21.42 0
Qirnadah 32.73 21.9 0
Shahhat 32.8 21.87 0
Susah 32.9 21.97 0
Wardamah 32.8 21.79 0
#LY Al Jafarah
Al Aziziyah 32.53 13.02 1
Al Mayah 32.8 12.88 0
An Nasiriyah 32.63 12.87 0
As Sawani 32.72 13.07 0
Az Zahra 32.68 12.87 0
Janzur 32.82 13.02 0
#LY Al Jufrah
Hun/madinat hun 29.13 15.95 3
Waddan/uaddan 29.16 16.14 3
Suknah 29.07 15.78 0
Zillah 28.55 17.54 0
#LY Al Kufrah
Al Jawf/al gawf 24.2 23.29 3
At Taj/et tag 24.2 23.29 3
Tazirbu 25.67 21.07 0
#LY Al Marj
Al Marj/el merj/maerciaen/marcian 32.49 20.83 4
Al Abyar/alabia 32.19 20.6 3
Tukrah/al aquriyah 32.53 20.58 3
Jardas al Abid 32.3 20.99 0
Qaryat al Bayyadah 32.57 21.25 0
#LY Al Marqab
Al Khums/al chums/el choms/homs 32.65 14.26 5
Tarhuna/el buerat/el ubberat/gasr tarhuna 32.44 13.63 5
Al Khadra 32.44 13.77 0
Al-Aluas 32.71 13.97 0
Msalatah 32.58 14.04 0
#LY Al Wahat
Ajdabiya/aecdabiya/adjadabia/adzdabija 30.76 20.23 5
Az Zuwaytinah/ez zuetina 30.95 20.12 3
Al Burayqah/el brega 30.41 19.57 2
Awjilah/augila 29.11 21.29 2
Jalu/gialo 29.03 21.55 1
Maradah/mradt 29.22 19.2 1
#LY An Nuqat al Khams
Al Ajaylat/agelat/al ujaylat/el ajelat 32.76 12.38 5
Zaltan/zelten 32.95 11.87 3
Zuwarah/zouara 32.93 12.08 3
Al Jumayl 32.85 12.06 0
Sidi Bin Zinah 32.89 11.99 0
#LY Az Zawiyah
Az Zawiyah/ez zauia/zauia/alzawyt 32.76 12.73 5
Zawiya/al harah/haraf az zawiyah/harat az zawiyah 32.75 12.73 5
Sabratah/madinat sabratah/sabra/sabratha 32.79 12.49 5
Surman/sorman 32.76 12.57 3
Al Hurshah 32.76 12.67 0
Bir al Ghanam 32.31 12.57 0
Qarquzah 32.75 12.84 0
#LY Banghazi
Benghazi/baengasi/banghazi/bengasi 32.11 20.07 6
Qaryat Suluq/qaryat salug 31.67 20.25 3
Daryanah 32.35 20.31 0
Qaminis 31.66 20.02 0
Sultan 31.09 20.22 0
#LY Darnah
Darnah/derna/daernae/darnis 32.77 22.64 4
Al Qubbah/al gubbah 32.76 22.24 3
Martubah 32.57 22.76 0
Mukhayla 32.16 22.28 0
Umm ar Rizam 32.53 23.01 0
#LY Ghat
Ghat/rhat 24.96 10.18 3
Al Barakat 24.89 10.18 0
Al Awinat 25.78 10.56 0
#LY Jabal al Gharbi
Gharyan/gasr garian 32.17 13.02 4
Yafran/gasr iefren/iefren/jafran 32.06 12.53 4
Mizdah/misdah 31.45 12.99 3
Zintan/as sintan 31.93 12.25 3
Jadu/giado 31.96 12.03 2
Abu Zayyan 32.1 12.98 0
Al Asabiah 32.03 12.87 0
Al Qawasim 32.18 13.06 0
Ar Rayayinah 32.03 12.36 0
Ar Rujban 31.95 12.17 0
Ar-Rahaibat 31.85 11.84 0
Kiklah 32.08 12.7 0
#LY Misratah
Misratah/madinat misratah/misurata 32.38 15.09 6
Zliten/isliten/izliten/subgoli 32.47 14.57 5
Bani Walid/baeni vaelid 31.75 13.98 3
#LY Murzuq District
Murzuk/marzuq 25.92 13.92 3
Al Qatrun/al gatrun 24.95 14.65 1
Taraghin 25.92 14.42 0
Umm al Aranib 26.13 14.74 0
Wadi Utbah 26.1 13.56 0
Zawilah 26.16 15.13 0
#LY Nalut
Nalut/lalut 31.87 10.98 3
Ghadames/gadamis 30.13 9.5 2
Al Hawamid 31.98 11.16 0
Daraj 30.17 10.46 0
Kabaw 31.85 11.33 0
Qaryat al Qian 32.06 11.54 0
Sinawin 31.03 10.6 0
Tiji 32.01 11.35 0
Wazin 31.94 10.67 0
#LY Sabha District
Al Jadid/al dzhadid/el gedid 27.05 14.4 5
Sabha/el gedid/fort leclerc/saebha 27.04 14.43 5
Samnu 27.27 14.88 0
#LY Surt
Sirte/gasr zaafran/macomades euphranta/qasr sirt 31.21 16.59 5
Qasr Abu Hadi 31.06 16.66 1
Bin Jawwad 30.8 18.08 0
#LY Tripoli
Tripoli/tarables/tarabulus/tarabulus al gharb 32.89 13.19 7
Tajura/tagiura 32.88 13.35 5
Qasr Bin Ghashir 32.68 13.18 0
Qasr Khiyar 32.7 13.85 0
Qasr al Qarabulli 32.75 13.71 0
Sidi as Sayd 32.33 13.48 0
#LY Wadi al Hayat
Ubari/awbari 26.59 12.78 3
Al Ghurayfah 26.52 13.01 0
#LY Wadi ash Shati
Brak/birak 27.55 14.27 3
Idri/adiri 27.45 13.05 1
Barqin 27.55 13.63 0
Qirah 27.59 14.35 0
Tamzawah 27.57 14.2 0
Aqar 27.54 14.16 0
#MA Beni Mellal-Khenifra
Beni Mellal 32.34 -6.35 5
Khouribga 32.88 -6.91 5
#MA Casablanca-Settat
Casablanca 33.59 -7.61 7
El Jadida 33.26 -8.51 5
Mohammedia 33.69 -7.38 5
Settat 33 -7.62 5
#MA Fes-Meknes
Fes 34.03 -5 6
Meknes 33.89 -5.55 6
Fes al Bali 34.07 -4.95 5
Taza 34.21 -4.01 5
#MA Guelmim-Oued Noun
Guelmim 28.99 -10.06 4
#MA Marrakesh-Safi
Marrakesh 31.63 -8 6
Safi 32.3 -9.24 5
#MA Oriental
Oujda 34.68 -1.91 6
Nador 35.17 -2.93 5
#MA Rabat-Sale-Kenitra
Rabat 34.01 -6.83 7
Kenitra 34.26 -6.58 6
Sale 34.05 -6.8 6
Temara 33.93 -6.91 6
Khemisset 33.82 -6.07 5
Sale Al Jadida 34 -6.74 5
#MA Souss-Massa
Agadir 30.42 -9.6 6
#MA Tanger-Tetouan-Al Hoceima
Al Hoceima 35.25 -3.94 6
Tangier 35.77 -5.8 6
Tetouan 35.58 -5.37 6
Ksar El Kebir 35 -5.9 5
Larache 35.19 -6.16 5
#MC Municipality of Monaco
Monaco 43.74 7.42 3
Monaco-Ville 43.73 7.42 3
#MD Anenii Noi
Anenii Noi 46.88 29.24 2
#MD Balti
Balti 47.76 27.93 5
#MD Basarabeasca
Basarabeasca 46.33 28.96 2
#MD Bender Municipality
Bender 46.83 29.48 5
#MD Briceni
Briceni 48.36 27.08 2
#MD Cahul
Cahul 45.9 28.2 3
#MD Calarasi
Calarasi 47.26 28.31 2
#MD Cantemir
Iargara 46.43 28.43 2
Cantemir 46.28 28.2 1
#MD Causeni
Causeni 46.64 29.41 3
Chitcani 46.78 29.62 2
#MD Chisinau Municipality
Chisinau 47.01 28.86 6
Ciorescu 47.13 28.89 2
Cricova 47.14 28.86 2
Stauceni 47.1 28.87 2
Singera 46.92 28.97 2
Vadul lui Voda 47.09 29.08 2
#MD Cimislia
Cimislia 46.53 28.76 2
#MD Criuleni
Criuleni 47.21 29.16 2
#MD Donduseni
Briceni 48.36 27.7 2
Donduseni 48.24 27.61 2
#MD Drochia
Drochia 48.04 27.81 3
#MD Dubasari District
Cocieri 47.3 29.12 1
#MD Falesti
Falesti 47.58 27.71 2
#MD Floresti
Floresti 47.89 28.29 3
#MD Gagauzia
Ceadir-Lunga 46.06 28.83 3
Comrat 46.29 28.66 3
Vulcanesti 45.68 28.41 2
#MD Glodeni
Glodeni 47.77 27.52 2
#MD Hincesti
Hincesti 46.83 28.59 3
Dancu 46.76 28.21 2
#MD Ialoveni
Ialoveni 46.94 28.78 2
#MD Leova
Leova 46.48 28.25 2
#MD Nisporeni
Nisporeni 47.08 28.17 2
#MD Orhei
Orhei 47.39 28.83 3
#MD Raionul Edinet
Edinet 48.17 27.3 3
#MD Raionul Ocnita
Ocnita 48.38 27.44 2
Otaci 48.44 27.79 2
#MD Rezina
Rezina 47.75 28.97 2
#MD Riscani
Riscani 47.95 27.57 2
#MD Singerei
Bilicenii Vechi 47.66 28.05 3
Singerei 47.64 28.14 2
#MD Soldanesti
Soldanesti 47.82 28.8 2
#MD Soroca District
Soroca 48.16 28.28 3
#MD Stefan-Voda
Stefan Voda 46.51 29.66 2
#MD Straseni
Straseni 47.14 28.61 3
#MD Taraclia
Taraclia 45.9 28.67 2
Tvardita 46.15 28.96 2
#MD Telenesti
Mindresti 47.51 28.28 2
Telenesti 47.5 28.36 2
#MD Transnistria
Tiraspol 46.84 29.63 5
Ribnita 47.77 29.01 4
Dubasari 47.27 29.17 3
Slobozia 46.73 29.7 3
Camenca 48.03 28.7 2
Dnestrovsc 46.62 29.91 2
Hryhoriopol 47.15 29.3 2
Pervomaisc 46.73 29.96 2
#MD Ungheni
Ungheni 47.21 27.8 3
#ME Bar
Bar 42.09 19.1 3
#ME Berane
Berane 42.84 19.87 2
#ME Bijelo Polje
Bijelo Polje 43.04 19.75 3
#ME Budva
Budva 42.29 18.84 3
#ME Cetinje
Cetinje 42.39 18.91 3
#ME Herceg Novi
Herceg Novi 42.45 18.54 3
#ME Opstina Niksic
Niksic 42.77 18.94 4
#ME Pljevlja
Pljevlja 43.36 19.36 3
#ME Podgorica
Podgorica 42.44 19.26 5
#ME Ulcinj
Ulcinj 41.93 19.22 2
#MG Alaotra Mangoro
Ambatondrazaka -17.83 48.42 3
#MG Amoroni Mania
Ambositra -20.53 47.24 3
#MG Analamanga
Antananarivo -18.91 47.54 7
#MG Analanjirofo
Fenoarivo Atsinanana -17.38 49.41 3
#MG Androy
Ambovombe -25.18 46.09 4
#MG Anosy
Tolanaro -25.03 46.98 3
#MG Atsimo-Andrefana
Toliara -23.35 43.67 5
#MG Atsimo-Atsinanana
Farafangana -22.82 47.83 3
#MG Atsinanana
Toamasina -18.15 49.4 5
#MG Betsiboka
Maevatanana -16.95 46.83 3
#MG Boeny
Mahajanga -15.72 46.32 5
#MG Bongolava
Tsiroanomandidy -18.77 46.05 3
#MG Diana
Antsiranana -12.32 49.29 4
#MG Fitovinany Region
Manakara -22.15 48.01 3
#MG Ihorombe
Ihosy -22.4 46.13 3
#MG Melaky
Maintirano -18.06 44.03 3
#MG Menabe
Morondava -20.29 44.32 3
#MG Sava
Sambava -14.27 50.17 3
#MG Sofia
Antsohihy -14.88 47.99 3
#MG Upper Matsiatra
Fianarantsoa -21.45 47.09 5
#MG Vakinankaratra
Antsirabe -19.87 47.03 5
#MH Kwajalein Atoll
Ebaye 8.77 167.74 3
#MH Majuro Atoll
Majuro 7.09 171.38 3
#MK Arachinovo
Арачиново 42.03 21.56 2
#MK Berovo
Berovo 41.7 22.86 2
#MK Bitola
Bitola 41.03 21.34 4
#MK Bogovinje
Bogovinje 41.92 20.92 3
#MK Bosilovo
Bosilovo 41.44 22.73 2
#MK Brvenica
Brvenica 41.97 20.98 3
#MK Centar Zhupa
Centar Zupa 41.48 20.56 3
#MK Debar
Debar 41.52 20.52 3
#MK Delchevo
Delcevo 41.97 22.77 3
#MK Dolneni
Dolneni 41.42 21.45 2
#MK Gevgelija
Gevgelija 41.14 22.5 3
#MK Gostivar
Gostivar 41.8 20.91 4
#MK Grad Skopje
Skopje 42 21.43 6
#MK Ilinden
Ilinden 41.99 21.58 3
#MK Kavadarci
Kavadarci 41.43 22.01 3
#MK Kichevo
Kicevo 41.51 20.96 3
#MK Kochani
Kochani 41.92 22.41 3
#MK Kratovo
Kratovo 42.08 22.18 2
#MK Kriva Palanka
Kriva Palanka 42.2 22.33 3
#MK Kumanovo
Kumanovo 42.13 21.72 4
#MK Lipkovo
Lipkovo 42.16 21.59 3
#MK Negotino
Negotino 41.48 22.09 3
#MK Novo Selo
Novo Selo 41.42 22.88 2
#MK Ohrid
Ohrid 41.12 20.8 4
#MK Prilep
Prilep 41.35 21.55 4
#MK Probishtip
Probishtip 42 22.18 2
#MK Radovish
Radovis 41.64 22.46 3
#MK Resen
Resen 41.09 21.01 3
#MK Shtip
Shtip 41.75 22.2 3
#MK Struga
Struga 41.18 20.68 3
#MK Strumica
Strumica 41.44 22.64 3
#MK Sveti Nikole
Sveti Nikole 41.87 21.95 2
#MK Tearce
Tearce 42.08 21.05 3
#MK Tetovo
Tetovo 42.01 20.97 4
#MK Vasilevo
Vasilevo 41.47 22.65 2
#MK Veles
Veles 41.72 21.77 4
#MK Vinica
Vinica 41.88 22.51 3
#MK Zhelino
Zelino 41.98 21.06 3
#ML Bamako
Bamako/bamaco bamako/bamakas/bamaku 12.61 -7.98 7
Abdel Begrou 15.5 -6.95 0
Figuira-Toma 11.92 -8.37 0
#ML Gao
Gao/nkao/gayw/jia ao 16.27 -0.04 4
Ansongo 15.66 0.5 1
Bamba 10.38 -7.15 0
Bourem 16.95 -0.35 0
I-n-Tillit 15.55 -0.46 0
Tessit 15.22 -0.3 0
#ML Kayes
Kayes/kaes/kagies/kajes 14.45 -11.44 4
Bafoulabe 13.81 -10.83 3
Sagalo 12.2 -10.7 3
Kita 13.04 -9.49 2
Kokofata 12.88 -9.95 2
Diema 14.54 -9.19 0
Mahina 13.9 -10.1 0
Nioro 15.23 -9.59 0
Yelimane 15.12 -10.58 0
#ML Kidal
Kidal/kidalis 18.44 1.41 2
Abeibara 19.12 1.75 0
Aguelhok 19.46 0.86 0
Tessalit 20.2 1.01 0
Ti-n-Essako 18.45 2.49 0
#ML Koulikoro
Banamba 13.55 -7.45 3
Kangaba/kaba 11.93 -8.42 3
Kati/kati ville 12.74 -8.07 3
Kolokani/kokolani 13.57 -8.03 3
Koulikoro/koulikoro liberte 12.86 -7.56 3
Dialakorodji 12.7 -7.96 0
Dioila 12.49 -6.8 0
Doumba 13.1 -7.61 0
Faladie 13.14 -8.34 0
Fana 12.78 -6.96 0
Kabala 12.53 -8.04 0
Kalaban Koro 12.57 -8.03 0
Koula 13.11 -7.65 0
Kenenkoun 13.11 -7.24 0
Moribabougou 12.69 -7.86 0
Nara 15.17 -7.29 0
Sangarebougou 12.71 -7.9 0
Sibi 12.38 -8.33 0
Sirakoro Meguetana 12.56 -7.92 0
Toubakoura 13.46 -7.38 0
#ML Menaka
Inekar 15.96 3.14 2
Menaka/mei na ka 15.92 2.4 2
Anderanboukan 15.43 3.02 0
#ML Mopti
Mopti/moptis/mo pu ti/mobti 14.48 -4.18 5
Djenne 13.91 -4.55 3
Bandiagara 14.35 -3.61 2
Douentza/douenza 15.01 -2.95 2
Tenenkou 14.46 -4.92 2
Bankass 14.08 -3.52 0
Koro 14.06 -3.08 0
Youwarou 15.37 -4.26 0
#ML Segou
Markala 13.68 -6.07 4
Segou/segi/senkou/sai gu 13.44 -6.26 4
San 13.3 -4.9 3
Kinmparana/kemparana 12.84 -4.92 2
Ke-Macina/ke machine 13.96 -5.36 2
Sokolo/soala 14.73 -6.12 1
Baroueli 13.08 -6.83 0
Bla 12.95 -5.76 0
Diourou 13.69 -5.83 0
Dougabougou 13.82 -6.12 0
Molodo 14.24 -6.02 0
Moninnpebougou 14.15 -5.52 0
NDebougou 14.37 -5.98 0
Niono 14.25 -5.99 0
Pelengana 13.43 -6.22 0
Sagala 14.11 -6.73 0
Siribala Coro 14.04 -6.11 0
Tominian 13.29 -4.59 0
Werekela 14.33 -5.95 0
#ML Sikasso
Sikasso/sikasas/shikaso/sykasw 11.32 -5.67 5
Koutiala/ku jia la 12.39 -5.47 4
Bougouni/bougoum 11.42 -7.48 3
Yorosso/joroso 12.36 -4.78 3
Kolondieba 11.09 -6.89 2
Ntossoni 12.53 -5.77 2
Finnkolo 11.27 -5.51 0
Kadiolo 10.55 -5.77 0
Kouri 12.18 -4.8 0
Leleni 12.39 -5.25 0
Massiogo 10.31 -6.11 0
Yanfolila 11.18 -8.15 0
Zambla 10.24 -6.99 0
Zegoua 10.49 -5.65 0
#ML Taoudenit
Araouane/araouan 18.9 -3.53 1
Taoudenni/taodeni 22.68 -3.98 1
#ML Tombouctou
Timbuktu/timbocto 16.77 -3.01 3
Goundam 16.41 -3.67 2
Niafunke/matounke 15.93 -3.99 2
Dire 16.26 -3.4 0
Gourma Rharous 16.88 -1.92 0
#MM Ayeyarwady
Hinthada/henzada/hintada 17.65 95.46 5
Pathein/basejn/bassein/pantejn 16.78 94.73 5
Bogale 16.29 95.4 4
Kyaiklat 16.45 95.72 4
Maubin/ma oo beng/manbin 16.73 95.65 4
Pyapon/pjapon/pyabon/pyapun 16.29 95.68 4
Mawlamyinegyunn/mawlamyainggyun 16.38 95.26 3
Myanaung 18.29 95.32 3
Nyaungdon/nyaung dun 17.04 95.64 3
Wakema/wagay ma 16.6 95.18 3
Dawbon 16.52 95.6 0
Ingabu 17.81 95.27 0
Kyonpyaw 17.3 95.2 0
Labutta 16.15 94.76 0
Myaungmya 16.6 94.92 0
Zalun 17.48 95.56 0
#MM Bago Region
Bago/bagas/begu/pegou 17.34 96.48 5
Pyay/prome/pyit 18.82 95.22 5
Taungoo/taung ngu/toungoo 18.94 96.43 5
Nyaunglebin 17.95 96.72 4
Tharyarwady/tharrawaddy/thayawadi 17.65 95.79 4
Letpandan/letpadan 17.79 95.75 3
Paungde 18.49 95.51 3
Pyu 18.48 96.44 3
Thanatpin/tanatpin 17.29 96.58 3
Daik-u 17.8 96.67 0
Nattalin 18.43 95.55 0
Shwegyin 17.92 96.88 0
Waw 17.48 96.68 0
Yedashe 19.16 96.35 0
Zigon 18.34 95.62 0
#MM Chin State
Hakha/haka 22.64 93.61 3
Falam/palan 22.91 93.68 2
Cangva 22.27 93.84 0
Tedim 23.38 93.65 0
Webula 23.02 93.92 0
#MM Kachin State
Myitkyina/michina/mjicina/myitkyin 25.38 97.4 4
Bhamo/bamo 24.25 97.23 3
Danai 26.36 96.72 0
Hopin 24.99 96.53 0
Hpakan 25.61 96.31 0
Lakang 24.66 97.19 0
Mogaung 25.31 96.94 0
Mohnyin 24.78 96.37 0
Ngar Bat Gyi 24.18 96.8 0
Putao 27.35 97.4 0
Shwegu 24.23 96.79 0
Si In 24.25 97.29 0
Tha Yet Kone 24.83 96.36 0
#MM Kayah State
Loikaw/lojko 19.68 97.21 3
Dimawso 19.55 97.16 0
#MM Kayin State
Hpa-An/pa an 16.89 97.63 4
Myawaddy 16.69 98.51 3
Dellok 16.04 97.92 1
Klonhtoug 15.95 98.43 1
Mikenaungea 15.96 98.43 1
Pulei 16.06 97.88 1
Tagondaing/ta khun taing 16.07 97.91 1
Tamoowoug 16.03 97.91 1
Kawkareik 16.56 98.24 0
Kyain Seikgyi 15.82 98.25 0
Papun 18.06 97.44 0
Payathonzu 15.32 98.39 0
Shwe Kokko 16.82 98.53 0
#MM Magway
Pakokku/pagukku 21.33 95.08 5
Yenangyaung/yaynangyoung/yenangyoung 20.47 94.87 5
Chauk/chouk 20.9 94.82 4
Magway/magueh/magwe 20.15 94.93 4
Minbu 20.18 94.88 4
Myaydo/allanmyo/aunglan/aunglanmyo 19.37 95.22 4
Taungdwingyi 20.01 95.55 4
Thayetmyo/thayetmo/thyatmyo 19.32 95.18 4
Kyaw 21.93 94.36 0
Yesagyo 21.63 95.25 0
#MM Mandalay Region
Mandalay/mandalaj/mandalaja/mandalajo 21.97 96.08 7
Meiktila/mea thi la/meikeutilla/meittira 20.88 95.86 5
Myingyan/myingan 21.46 95.39 5
Pyin Oo Lwin/maymo/maymyo/meimyu 22.04 96.46 5
Kyaukse 21.61 96.14 4
Mogok/magok 22.92 96.51 4
Yamethin 20.43 96.14 4
Nyaungshwe/nonshueh 20.66 96.93 1
Amarapura 21.91 96.05 0
In Gyin Thay Taw 21.04 95.45 0
Kyaukpadaung 20.84 95.13 0
Kyi 21.7 95.37 0
Madaya 22.21 96.1 0
Nyaung-U 21.2 94.91 0
Pyawbwe 20.59 96.05 0
Ta Dar U 21.42 95.88 0
Thar Yar Kone 21.86 96.06 0
Wundwin 21.09 96.03 0
#MM Mon
Mawlamyine/maulamiain/mawlamyaing/molamjajn 16.49 97.63 6
Thaton/tha tun/thadon 16.92 97.37 5
Mudon 16.26 97.72 4
Kyaikkami 16.08 97.56 3
Kyaikto 17.31 97.01 3
Martaban/marteban 16.53 97.62 3
Don Wun 17.14 97.27 0
Hmaw Bi 16.64 97.62 0
Kyauktaga 17.49 96.98 0
Paung 16.62 97.46 0
Thanbyuzayat 15.97 97.73 0
Ye 15.25 97.86 0
#MM Nay Pyi Taw
Nay Pyi Taw/naypyidaw/kyatpyay/kyetpyay 19.75 96.13 6
Pyinmana/pjinmana/pyinmana naypyidaw/pyinmank 19.74 96.21 4
Lewe 19.64 96.11 0
#MM Rakhine
Sittwe/akjab/akyab/situe 20.15 92.9 5
Ann 19.8 94.05 0
Buthidaung Town 20.88 92.53 0
Gwa 17.59 94.58 0
Kyaukpyu 19.43 93.55 0
Kyauktaw 20.84 92.98 0
Kyeintali 18.01 94.49 0
Manaung 18.85 93.73 0
Mrauk U 20.59 93.19 0
Ngapali 18.44 94.32 0
No 1 Ward 18.47 94.36 0
Sane 19.22 93.73 0
Taungup 18.86 94.24 0
Thandwe 18.47 94.37 0
#MM Sagaing Region
Monywa/mounujua/munywa/meng yu wa 22.11 95.14 5
Sagaing/sagajn/sagang/sitkaing 21.88 95.98 4
Shwebo 22.57 95.7 4
Mawlaik 23.64 94.4 3
Aung Myay 25.96 95.72 0
Hman Pin 26.02 95.76 0
Homalin 24.87 94.91 0
Indaw 24.22 96.14 0
Ingyi 23.8 96.53 0
Kalemyo 23.19 94.06 0
Kalewa 23.2 94.3 0
Kanbalu 23.2 95.52 0
Katha 24.18 96.34 0
Kauktaung-ashe 25.73 95.45 0
Kaunghein 25.68 95.42 0
Kin Taw 26.03 95.82 0
Kyauktan 24.28 95.89 0
Linhpa 25.81 95.53 0
Longwa 26.66 95.22 0
Minsin 25.53 95.38 0
Nant Hpar 26.07 95.8 0
Nanyun 26.98 96.17 0
Pa Du Mone 26.01 95.86 0
Pan Set 23.05 94.71 0
Paw Maing 26 95.65 0
Seinnan 25.94 95.61 0
Sin Thay 26.02 95.66 0
Taik Tee 26.27 96.07 0
Tamu 24.22 94.31 0
Tatkon 24.68 95.07 0
Yana 25.62 95.44 0
Ye-u 22.77 95.43 0
Zee Hpyu Kone 25.99 95.7 0
#MM Shan State
Lashio/lasho/lasijas/la qu 22.94 97.75 5
Taunggyi/taundzi/taundzis/taunggi mong 20.79 97.04 5
Tachilek/tachajlejk/tachileik/tha chaleak 20.45 99.88 4
Yawnghwe/nonshueh 20.66 96.93 1
Aungban 20.66 96.63 0
Bawhan 19.87 96.83 0
Heho 20.72 96.82 0
Hnget Yawng 22 98.78 0
Hsenwi 23.3 97.97 0
Hsipaw 22.62 97.3 0
Hsupwo 21.84 98.83 0
Inbawhkon 20.45 96.9 0
Ingaung 20.7 96.77 0
Kalaw 20.63 96.56 0
Kutkai 23.46 97.94 0
Kyaukme 22.54 97.03 0
Keng Tung 21.63 99.93 0
Laukkai 23.7 98.76 0
Lawksawk 21.25 96.87 0
Man Wein 21.94 98.98 0
Min Yan Aung 21.82 98.64 0
Mu-se 24 97.9 0
Mong La 21.67 100.01 0
Mong Pawk 22.01 99.31 0
Mong Yang 21.85 99.68 0
Mong Yawng 21.18 100.36 0
Namhkam 23.83 97.68 0
Namtu 23.08 97.4 0
Nansang 20.89 97.72 0
Pangkham 22.18 99.17 0
Panglong 24.1 98.31 0
Pangtara 20.94 96.66 0
Pekon 19.87 97.01 0
Tangyan 22.49 98.39 0
Wein Nawng 21.84 98.59 0
#MM Tanintharyi Region
Dawei/davejus/tavoj/tavoy 14.08 98.19 5
Myeik/mergui 12.44 98.6 5
Kawthoung/kau saung/kawsong/kawsung 9.98 98.55 4
Bokpyin 11.27 98.76 0
Hta Min Ma Sar 13.12 98.64 0
Kye 12.8 98.72 0
Me Taw 11.72 98.63 0
Pu Law Kone 13.01 98.68 0
Tanintharyi 12.09 99.01 0
Taw Pyar 12.22 98.45 0
To 12.87 98.66 0
#MM Yangon
Yangon/dagon/giannkon/jangon 16.81 96.16 7
Kanbe/kanhe 16.71 96 4
Thongwa 16.76 96.52 4
Kayan 16.91 96.56 3
Tha Nat Pyin/tanatpin 17.08 96.32 3
Twante 16.71 95.93 3
A Dun 16.71 95.85 0
Ah Hpyauk 16.62 96.05 0
Ah Ka La 16.89 95.87 0
Ah Lan Ga Po 17.12 96.34 0
Ah Lat Chaung 16.8 96.11 0
Ah Lel 16.92 96.06 0
Ah Pyin Pa Dan 16.86 96.03 0
Ah Se 16.6 96.46 0
Ah Shey Ah Yoe Taung 16.63 95.97 0
Ah Twin Pa Dan 16.87 96.03 0
Ah Twin Yae Kyaw 16.6 95.89 0
Ah Waing West 17.01 96.25 0
Ahlone 16.79 96.13 0
Ale Gyaung 16.59 95.87 0
Ananbin 16.91 96.13 0
Auk Kyaung 16.51 95.85 0
Aung San 16.92 96.1 0
Aye Ka Rit 17.05 96.14 0
Bago Lan 17.04 96.14 0
Bar Lar Upper 16.99 96.18 0
Baw Ga Lut 16.59 96.3 0
Baw Lel 17.16 95.79 0
Baw Lone Kwin 17.05 96.13 0
Boe Ba 16.58 96.52 0
Boe Hpyu Chaung 16.63 96.17 0
Boe Yin Ka Lay 17.04 96.26 0
Boet Din 16.47 96.15 0
Botataung 16.77 96.17 0
Byauk Yoe 16.78 96.05 0
Chaung Nyi Ah Ko 17.01 95.96 0
Chaung Wa 16.59 96.28 0
Chit Tee Kone 16.93 96.16 0
Da La Ban 16.94 96.36 0
Da Noke San Pya 16.62 96.22 0
Da Nyin Kone 16.93 96.09 0
Da Yei Lu 16.44 96.19 0
Dar Pein North 17.04 96.37 0
Dar Pein South 17.03 96.37 0
Daunt Gyi 17 95.88 0
Day Da Naw 16.47 96.05 0
Du-San Pya 17.04 96.14 0
Ga Yet La Mi 16.63 95.85 0
Gway Tauk Aing 17.29 96.19 0
Gyaung Waing Gyi 16.79 96.09 0
Haing Ku 17.28 96.19 0
Hlaingthaya 16.85 96.07 0
Hlaw Kar 17 96.07 0
Hle Seik 17.24 95.88 0
Hledan 16.83 96.13 0
Hlegu 17.1 96.22 0
Hmaw Daw 16.48 95.89 0
Hmawbi 17.1 96.04 0
Hnget Aw San 16.56 95.97 0
Hnget Gyi Daung 16.4 96.19 0
Hnget Pyaw San 16.65 95.95 0
Hpa Yar Gyi 16.66 96.02 0
Hpa Yar Gyi Su 16.74 96.06 0
Hpaung Gyi East 17.33 96.18 0
Hpaung Gyi West 17.33 96.17 0
Hpe Kha Me 17.08 96.39 0
Hsu Ka Lat 16.45 95.96 0
Htan Ta Pin 16.49 96.21 0
Htantabin 17.13 95.92 0
Htauk Kyant Toe Cheit 17.03 96.14 0
Htaw Lower 16.72 96.12 0
Htaw Tho 16.7 95.98 0
Htein Hnit Pin 16.97 95.99 0
Hti Pha 16.51 95.95 0
Htu Gyi 16.7 96.1 0
In Ga Lone 16.48 96.06 0
Inn Taing 17.12 96.32 0
Insein 16.89 96.1 0
Ka Don 16.62 95.92 0
Ka Li Htaw 16.78 95.99 0
Ka Li Htaw East 17.15 96.22 0
Ka Li Htaw West 17.14 96.22 0
Ka Lok 16.67 95.92 0
Ka Mar Ka Loke 16.55 96.41 0
Ka Nyin Kone 16.34 96.13 0
Ka Pin Gyi 16.61 95.83 0
Kalagyisu 16.88 96.03 0
Kalein 17 96.01 0
Kan 16.79 96.04 0
Kan Beit 16.72 95.99 0
Kan Nar Middle 16.88 96.1 0
Kan Nar West 16.88 96.09 0
Kan Pyaung 16.68 96.41 0
Kan Yin Ngu 16.62 95.93 0
Kanaungto 16.76 96.1 0
Kant Ma Lar 16.41 96.21 0
Kasin 16.89 96.08 0
Kawt Dun 16.44 96.17 0
Kayin Chaung 16.57 96.41 0
Kha Lauk Chaik 16.84 96.06 0
Kha Laung Ywa Ma 16.6 95.9 0
Kha Naung Ywar Ma 16.7 96.18 0
Kha Yaik Kha Ni 16.54 96.2 0
Kha Yan Gyi 16.82 96 0
Kha Yan Wa 16.84 96 0
Khat Hti Ya Ywar Thit 16.88 95.85 0
Koe Taung 16.6 96.14 0
Kon Wet Chaung 16.69 95.92 0
Kone Ta La Paung 17.01 96.15 0
Kungyangon 16.44 96.02 0
Kwa Hnee 16.55 96.38 0
Kwet Thit 16.89 96.1 0
Kya Khat Kone Gyi 16.39 96.18 0
Kyaik Htaw North 16.52 95.86 0
Kyaik Htaw South 16.51 95.86 0
Kyaik Tha Le 16.67 96.01 0
Kyan Khin Su 16.9 96.14 0
Kyan Pin 16.62 96.39 0
Kyar Inn West 17.17 96.14 0
Kyar Kan 16.68 96.35 0
Kyauk Ku Din 17.17 96.22 0
Kyauktan 16.64 96.33 0
Kyaung Kone 17 96.08 0
Kyaung Su 16.56 95.86 0
Kyi Tan 16.76 96.02 0
Kyimyindine 16.81 96.12 0
Kyo Kone East 16.89 96.11 0
Kyo Kone West 16.87 96.11 0
Kyon Da Yei 16.57 96.21 0
Kyon Kan 16.67 96.45 0
Kyon La Ta 16.43 95.88 0
Kyu Taw Chaung 16.55 96.23 0
Kyun Bet 16.65 95.85 0
Kyun Ka Lay 17.09 96.2 0
Kyun Kone 17.08 96.26 0
Kywe Da Yut 16.89 95.93 0
Kywe Lu Aing 16.63 96.12 0
La Mu Tan Gyi 17.03 95.96 0
Lar Wa Di 16.51 96.07 0
Let Khaik 16.52 96.07 0
Let Pan Gwa 16.76 96.07 0
Ma Au 16.96 96.36 0
Ma Gyi Kan 16.56 96.06 0
Ma Lit West 16.99 96.24 0
Ma Ngay Su 16.93 95.9 0
Ma Se Zeik 16.53 95.92 0
Ma Wun 16.85 95.98 0
Ma Yan 16.46 96 0
Ma Yan Chaung 17.41 96.21 0
Mahlwagon 16.8 96.18 0
Man Ga leik 16.48 95.96 0
Me Pa Li 17.21 95.82 0
Mee Pya 16.54 96.32 0
Min Ga Lar Don Zay 16.92 96.12 0
Min Ga Lun 16.58 96.46 0
Min Ga Lun Kya Khat Kone Lay 16.36 96.13 0
Min Kone 17.35 96.21 0
Mingala Tangnyunt 16.79 96.17 0
Mingaladon 16.92 96.1 0
Moke Soe Nyaung Pin 17.06 96.25 0
Mya Kaing 16.59 96.53 0
Myauk Chaung 16.55 96.04 0
Myenigon 16.81 96.14 0
Myo Thit Ga 16.87 96.1 0
Myo Thit Ka 16.87 96.1 0
Na Ywe Chaung 16.57 96.51 0
Nan Ti 17.24 96.19 0
Nant Thar Kone 16.89 96.11 0
Nat Sin Kone 16.6 96.05 0
Nat Yae Twin 16.61 95.97 0
Ne Byaw 17.03 95.87 0
Ne Tha Mein 17.04 95.82 0
Ngazutaung 17.21 96.21 0
Nwe Khway 17.02 96.15 0
Nyaung 16.83 96.09 0
Nyaung Chaung 16.63 96.22 0
Nyaung Gon 16.54 95.9 0
Nyaung Ngoke To 16.73 96.14 0
Nyaung Ngu 16.47 96.04 0
Nyaung Pin 16.92 96.33 0
Nyaung Pin Thar 16.49 96.12 0
Nyaung Waing 16.67 96.32 0
Ohn Hne Kone 17.11 96.26 0
Oke Kan 16.85 96.07 0
Okpo 16.97 96.09 0
Pa Kauk 16.46 96.25 0
Pa Thi 16.68 95.87 0
Pan Taw 16.63 96.35 0
Par Da Gyi 16.66 96.32 0
Pauk Kone 16.95 96.15 0
Pauk Taw 16.69 96.01 0
Pawgan 16.91 96.1 0
Pazundaung 16.8 96.17 0
Peik Swei 16.73 96.07 0
Pein Hne Kone 16.64 96.03 0
Peinnegon 16.88 96.1 0
Pi La Khat 16.64 96.38 0
Pok Pa 16.47 95.89 0
Pokthinnyo 17.32 96.14 0
Pya Tha Taik 16.64 95.92 0
Pyan Lel Nay Yar Cha Htar Ye 16.97 96.13 0
Pyawbwe Gyi 16.68 96.14 0
Pyawbwe Lay 16.75 96.09 0
Pyi Taw Thar 16.94 96.13 0
Pyin Ka Do 16.58 95.91 0
Pyin Ma Pin 17 96.13 0
Rakhine Chaung North 16.66 96.18 0
Rakhine Chaung South 16.66 96.18 0
Sa Bagan 16.49 96.06 0
Sa Khan Gyi 17.12 96.22 0
Saing Di Kone 17.12 96.35 0
San 16.7 96.01 0
San Chaung 17.1 96.1 0
San Gyi Wa 16.94 96.14 0
San Kauk 16.53 96 0
San Kin Gyi 17.06 95.87 0
Sangyoung 16.81 96.13 0
Sar Bu Taung 17.21 96.23 0
Sar Hpyu Su 16.85 95.95 0
Sar Ta Lin 17.06 96.31 0
Sar Taing Hmut 16.54 96.25 0
Saw Bwar Gyi Kone 16.89 96.13 0
Seik Gyi 16.4 96.02 0
Set Ka Lay 16.81 96.11 0
Setsan 16.81 96.11 0
Sha Bwa 16.61 95.94 0
Shan Chaung 16.86 96.09 0
Shan Te Gyi Upper 17.04 96.3 0
Shwe Hlay Chaung Pa 16.67 96.15 0
Shwe Hle Gyaung 16.66 95.86 0
Shwe Lin Ban 16.9 96.07 0
Shwe Pyauk 16.66 96.31 0
Shwenatha 16.99 96.16 0
Sinngu 16.91 96.1 0
Sinpon 16.95 96.2 0
Sitpin 16.95 96.23 0
Ta Dar Chaung 16.74 96.17 0
Ta Ge Hle 16.75 95.99 0
Ta Gu Pon 16.57 95.97 0
Ta Gun Daing 16.74 95.88 0
Ta Hlaing Hmi 17.13 95.8 0
Ta Lok Taw 16.58 95.92 0
Ta Loke Htaw 16.71 95.96 0
Ta Man Gyi Ta Khun Taing 16.8 96.02 0
Ta Mar Ta Kaw Ah Htet 16.82 96.05 0
Taik Gyi 16.45 95.91 0
Taikkyi 17.31 95.96 0
Taukkyan 17.04 96.14 0
Taung Chaung 16.55 96.04 0
Taung Kone 16.46 96.31 0
Taung Thu Kone 16.9 96.11 0
Taungtalok 16.97 96.26 0
Taw Kha Lu 16.49 96.28 0
Taw Kha Yan Ah Nauk 16.41 96.04 0
Taw Kha Yan Ah Shey 16.41 96.05 0
Taw Kha Yan Lay 16.42 95.92 0
Taw Ku Ah Nauk 16.43 96.11 0
Taw Ku Ah Shey 16.44 96.12 0
Taw Lan 16.45 96.24 0
Taw Taik 16.96 96.12 0
Tha Bawt Chaung 17.08 95.93 0
Tha Byu San 16.52 95.99 0
Tha Khut Pin 16.61 96.23 0
Tha Meit 16.46 95.87 0
Tha Min Chan 16.49 96.24 0
Tha Nat Pin Chin 16.6 96.3 0
Tha Pyay Kone 16.73 96.14 0
Tha Wun Taw 16.76 95.94 0
Tha Yaw Tan 16.65 96.09 0
Tha Yet Pin Chaung 16.91 96.34 0
Tha Yet Taw 16.51 96.26 0
Thakutpin 17.02 96.35 0
Than Man Chaung 16.67 96.14 0
Than Pu Yar Khon 16.94 95.96 0
Thanhlyin 16.78 96.25 0
Thanlyin 16.77 96.25 0
Thin Gan Kyun Gyi 16.96 96.16 0
Ti Law Kar Yon 17.04 96.13 0
Tone Tin Gan South 16.66 96.19 0
Tu Chaung Gyi 16.82 95.87 0
Twen Te Wa 16.67 95.86 0
U Yin 16.61 96.42 0
Wa Gauk Taw 16.43 95.95 0
Wa Thin Kha 16.5 95.9 0
War Ba Lauk Thauk 16.52 96.17 0
War Net Kone 17.13 96.27 0
War Yon Sun 17.08 96.34 0
Ward 1 16.91 96.19 0
Ward 2 16.89 96.21 0
Ward 3 16.9 96.2 0
Ward 4 16.9 96.2 0
Ward 5 16.89 96.2 0
Wazu 16.79 96.19 0
Wea Gyi 16.64 96.46 0
Wet Kaik 16.37 96.23 0
Yae Hpyu Twin 16.62 96.09 0
Yae Kyaw 16.78 96.01 0
Yae Kyaw Su 16.68 96.04 0
Yae Twin Kone 17.12 95.91 0
Yangon Pauk 16.71 96.05 0
Yangon Rubber Chan 16.68 95.94 0
Ye Chaung 16.71 96.15 0
Ye Mun 17.14 96.28 0
Ye Su 17.06 96.13 0
Yoe Gwa 16.96 95.96 0
Ywar Ma East 16.9 96.1 0
Ywar Ma Middle 16.9 96.1 0
Ywar Ma West 16.9 96.09 0
Ywar Tan Shey 16.64 96.08 0
Ywar Thit Gyi 16.62 96.42 0
Ywar Thit Ka Lay 16.6 96.41 0
Za Yat Kone 16.65 96.02 0
Za Yat Kwin 17.15 96.31 0
Zay Kone East 16.88 96.11 0
Zay Kone West 16.89 96.1 0
Zee Kone 16.95 96.1 0
Zee Pin Wea 17.08 96.22 0
Zi Byu Gon 16.74 95.92 0
Zwe Bar Kone Tan 16.53 96.36 0
#MN Bayan-Olgii Province
Olgii 48.97 89.96 3
#MN Bayankhongor
Bayanhongor 46.19 100.72 3
#MN Bulgan
Bulgan 48.81 103.53 3
#MN Central Aimak
Dzuunmod 47.71 106.95 2
#MN Darhan Uul
Darhan 49.49 105.92 4
#MN Dzabkhan
Uliastay 47.74 96.84 3
#MN East Gobi Aymag
Saynshand 44.88 110.12 3
#MN Govi-Altai Province
Altai 46.37 96.26 3
#MN Hentiy
Undurkhaan 47.32 110.66 2
#MN Hovd
Khovd 48.01 91.64 3
#MN Khovsgol Province
Moron 49.63 100.16 3
#MN Middle Govi
Mandalgovi 45.76 106.27 3
#MN Omnogovi
Dalandzadgad 43.57 104.43 3
#MN Orhon
Erdenet 49.03 104.08 4
#MN Ovorhangay
Arvayheer 46.26 102.78 3
#MN Selenge Province
Suhbaatar 50.23 106.21 3
#MN Suhbaatar
Baruun-Urt 46.68 113.28 3
#MN Ulaanbaatar
Ulan Bator/ulaan baatar 47.91 106.88 6
#MN Uvs Province
Ulaangom 49.98 92.07 3
#MO 
Macau 22.2 113.55 6
#MP Saipan
Saipan 15.21 145.75 3
#MP Tinian
San Jose Village 14.97 145.62 3
#MQ Martinique
Fort-de-France 14.6 -61.07 4
#MR 
Nouakchott 18.09 -15.98 6
#MR Adrar
Atar 20.52 -13.05 3
#MR Assaba
Kiffa 16.62 -11.4 3
#MR Brakna
Aleg 17.05 -13.91 3
#MR Dakhlet Nouadhibou
Nouadhibou 20.94 -17.04 4
#MR Gorgol
Kaedi 16.15 -13.51 4
#MR Guidimaka
Selibaby 15.16 -12.18 3
#MR Hodh Ech Chargi
Nema 16.62 -7.26 4
#MR Hodh El Gharbi
Ayoun El Atrous 16.66 -9.61 2
#MR Inchiri
Akjoujt 19.74 -14.39 2
#MR Tiris Zemmour
Zouerat 22.74 -12.47 3
#MR Trarza
Rosso 16.51 -15.81 3
#MT Birkirkara
Birkirkara 35.9 14.46 3
#MT Il-Mosta
Mosta 35.91 14.43 3
#MT Il-Ħamrun
Ħamrun 35.88 14.48 2
#MT In-Naxxar
Naxxar 35.91 14.44 2
#MT Iz-Zejtun
Zejtun 35.86 14.53 2
#MT Marsaskala
Marsaskala 35.86 14.57 2
#MT Qormi
Qormi 35.88 14.47 3
#MT Saint John
San Gwann 35.91 14.48 2
#MT Saint Pauls Bay
San Pawl il-Baħar 35.95 14.42 2
#MT Tas-Sliema
Sliema 35.91 14.5 2
#MT Valletta
Valletta 35.9 14.51 2
#MT Ħaz-Zabbar
Zabbar 35.88 14.54 3
#MT Ħaz-Zebbug
Haz-Zebbug 35.87 14.44 2
#MU Flacq
Centre de Flacq -20.19 57.71 3
#MU Grand Port
Rose Belle -20.4 57.6 2
#MU Plaines Wilhems
Beau Bassin-Rose Hill -20.23 57.47 5
Vacoas -20.3 57.48 5
#MU Port Louis
Port Louis -20.16 57.5 5
#MU Riviere du Rempart
Riviere du Rempart -20.1 57.68 2
#MV Gnyaviyani Atoll
Fuvahmulah -0.3 73.42 2
#MV Kaafu Atoll
Male 4.18 73.51 5
#MW Central Region
Lilongwe -13.97 33.79 6
#MW Northern Region
Mzuzu -11.47 34.02 5
#MW Southern Region
Blantyre -15.78 35.01 6
#MX Aguascalientes
Aguascalientes 21.88 -102.28 6
#MX Baja California
Tijuana 32.5 -117 7
Mexicali 32.63 -115.45 6
Ensenada 31.87 -116.6 5
#MX Baja California Sur
La Paz 24.14 -110.31 5
#MX Campeche
Campeche 19.84 -90.52 5
#MX Chiapas
Tuxtla 16.75 -93.12 6
Tapachula 14.91 -92.26 5
#MX Chihuahua
Ciudad Juarez 31.72 -106.46 7
Chihuahua 28.64 -106.09 6
#MX Coahuila
Saltillo 25.43 -100.98 6
Torreon 25.54 -103.42 6
Monclova 26.91 -101.42 5
#MX Colima
Colima 19.24 -103.71 5
#MX Durango
Victoria de Durango 24.02 -104.66 6
Gomez Palacio 25.57 -103.5 5
Villa Juarez/ciudad juarez 25.49 -103.59 2
#MX Guanajuato
Leon de los Aldama 21.12 -101.68 7
Celaya 20.52 -100.81 6
Irapuato 20.67 -101.36 6
Guanajuato 21.02 -101.26 4
#MX Guerrero
Acapulco de Juarez/acapulco 16.85 -99.91 6
Chilpancingo 17.55 -99.5 5
#MX Hidalgo
Pachuca de Soto 20.12 -98.73 5
#MX Jalisco
Guadalajara 20.68 -103.35 7
Zapopan 20.72 -103.39 7
Tlaquepaque 20.64 -103.29 6
Tonala 20.62 -103.24 6
Puerto Vallarta 20.62 -105.23 5
#MX Mexico
Ciudad Nezahualcoyotl 19.4 -99.01 7
Ecatepec de Morelos 19.6 -99.06 7
Ciudad Lopez Mateos 19.56 -99.26 6
Cuautitlan Izcalli 19.64 -99.22 6
Ixtapaluca 19.32 -98.88 6
Naucalpan de Juarez 19.48 -99.24 6
Santa Maria Chimalhuacan 19.42 -98.95 6
Tlalnepantla 19.54 -99.2 6
Toluca 19.29 -99.65 6
Xico 19.27 -98.95 6
Buenavista 19.61 -99.17 5
Coacalco 19.63 -99.11 5
Nicolas Romero 19.64 -99.31 5
Ojo de Agua 19.68 -99.01 5
#MX Mexico City
Gustavo Adolfo Madero 19.49 -99.11 7
Iztapalapa 19.36 -99.06 7
Mexico City 19.43 -99.13 7
Azcapotzalco 19.49 -99.19 6
Benito Juarez 19.4 -99.16 6
Benito Juarez 19.37 -99.16 6
Coyoacan 19.35 -99.16 6
Cuauhtemoc 19.45 -99.15 6
Iztacalco 19.4 -99.1 6
Miguel Hidalgo 19.43 -99.2 6
Tlalpan 19.3 -99.16 6
Tlahuac 19.29 -99.01 6
Venustiano Carranza 19.44 -99.1 6
Xochimilco 19.25 -99.1 6
Alvaro Obregon 19.36 -99.2 6
Colonia del Valle 19.39 -99.16 5
Magdalena Contreras 19.33 -99.21 5
#MX Michoacan
Morelia 19.7 -101.18 6
Uruapan 19.42 -102.06 5
#MX Morelos
Cuernavaca 18.93 -99.23 6
#MX Nayarit
Tepic 21.51 -104.89 6
#MX Nuevo Leon
Monterrey 25.68 -100.32 7
Ciudad Apodaca 25.78 -100.19 6
Ciudad General Escobedo 25.8 -100.32 6
Guadalupe 25.68 -100.26 6
San Nicolas de los Garza 25.74 -100.3 6
Santa Catarina 25.67 -100.46 5
#MX Oaxaca
Oaxaca 17.06 -96.73 5
#MX Puebla
Puebla 19.05 -98.21 7
Tehuacan 18.46 -97.4 5
#MX Queretaro
Santiago de Queretaro 20.59 -100.39 6
#MX Quintana Roo
Cancun 21.17 -86.85 6
Chetumal 18.52 -88.3 5
#MX San Luis Potosi
San Luis Potosi 22.15 -100.97 6
Soledad de Graciano Sanchez 22.19 -100.94 5
#MX Sinaloa
Culiacan 24.8 -107.39 6
Mazatlan 23.22 -106.42 6
Los Mochis 25.79 -109 5
#MX Sonora
Hermosillo 29.09 -110.97 6
Ciudad Obregon 27.49 -109.94 5
Nogales 31.31 -110.94 5
#MX Tabasco
Villahermosa 17.99 -92.94 6
#MX Tamaulipas
Ciudad Victoria 23.74 -99.14 6
Heroica Matamoros 25.88 -97.5 6
Nuevo Laredo 27.48 -99.52 6
Reynosa 26.08 -98.28 6
Tampico 22.29 -97.88 6
#MX Tlaxcala
Tlaxcala 19.32 -98.24 4
#MX Veracruz
Veracruz 19.18 -96.14 6
Xalapa de Enriquez 19.53 -96.92 6
Coatzacoalcos 18.15 -94.44 5
#MX Yucatan
Merida 20.97 -89.62 6
#MX Zacatecas
Zacatecas 22.77 -102.58 5
#MY Johor
Johor Bahru 1.47 103.76 6
Batu Pahat 1.85 102.93 5
Kampung Pasir Gudang Baru 1.47 103.88 5
Kluang 2.03 103.32 5
Muar 2.04 102.57 5
Skudai 1.54 103.66 5
#MY Kedah
Alor Setar 6.12 100.36 5
Kulim 5.36 100.56 5
Sungai Petani 5.65 100.49 5
#MY Kelantan
Kota Bharu 6.12 102.24 7
#MY Kuala Lumpur
Kuala Lumpur 3.14 101.69 7
Ampang 3.15 101.77 5
#MY Labuan
Labuan 5.28 115.25 4
#MY Melaka
Malacca 2.2 102.24 5
#MY Negeri Sembilan
Seremban 2.73 101.94 6
#MY Pahang
Kuantan 3.81 103.33 6
#MY Penang
George Town 5.41 100.34 6
Bukit Mertajam 5.36 100.47 5
Butterworth 5.4 100.36 5
Kampung Sungai Ara 5.33 100.27 5
Tasek Glugor 5.48 100.5 5
#MY Perak
Ipoh 4.58 101.08 6
Taiping 4.85 100.73 5
#MY Perlis
Kangar 6.44 100.2 4
#MY Sabah
Kota Kinabalu 5.97 116.07 6
Sandakan 5.84 118.12 6
Tawau 4.24 117.89 6
Lahad Datu 5.02 118.33 5
#MY Sarawak
Kuching 1.55 110.33 6
Bintulu 3.17 113.03 5
Miri 4.4 113.99 5
Sibu 2.3 111.82 5
#MY Selangor
Kampung Baru Subang 3.15 101.53 6
Klang 3.04 101.44 6
Petaling Jaya 3.11 101.61 6
Shah Alam 3.09 101.53 6
Subang Jaya 3.04 101.58 6
Rawang 3.32 101.58 5
Sepang 2.69 101.75 5
#MY Terengganu
Kuala Terengganu 5.33 103.14 5
#MZ Cabo Delgado Province
Pemba -12.97 40.52 5
Montepuez -13.13 39 4
Mocimboa -11.32 40.35 3
#MZ Gaza Province
Xai-Xai -25.05 33.64 5
Chibuto -24.69 33.53 4
Chokwe -24.53 32.98 4
Macia -25.03 33.1 3
#MZ Inhambane Province
Maxixe -23.86 35.35 5
Inhambane -23.86 35.38 4
#MZ Manica
Chimoio -19.12 33.48 5
#MZ Maputo City
Maputo -25.97 32.58 7
#MZ Maputo Province
Matola -25.96 32.46 6
Ressano Garcia -25.44 32 5
#MZ Nampula
Nampula -15.12 39.27 6
Nacala -14.56 40.69 5
Angoche -16.23 39.91 4
Mozambique -15.03 40.73 4
Mutuali -14.87 37 3
#MZ Niassa Province
Lichinga -13.31 35.24 5
Mandimba -14.35 35.65 5
Cuamba -14.8 36.54 4
#MZ Sofala
Beira -19.84 34.84 6
Dondo -19.61 34.74 4
#MZ Tete
Tete -16.16 33.59 5
#MZ Zambezia Province
Quelimane -17.88 36.89 5
Chinde -18.58 36.46 3
#NA Erongo Region
Swakopmund -22.68 14.53 3
#NA Hardap Region
Mariental -24.63 17.96 2
#NA Karas Region
Keetmanshoop -26.58 18.13 3
#NA Kavango East
Rundu -17.92 19.77 4
#NA Khomas Region
Windhoek -22.56 17.08 5
#NA Omaheke Region
Gobabis -22.45 18.97 3
#NA Oshana Region
Oshakati -17.79 15.7 3
#NA Otjozondjupa Region
Otjiwarongo -20.46 16.65 3
#NA Zambezi Region
Katima Mulilo -17.5 24.28 3
#NC Loyalty Islands
We -20.92 167.26 2
#NC South Province
Noumea -22.27 166.45 4
#NE Agadez
Agadez/agades/agadesas/ankantez 16.97 7.99 5
Alaghsas/alarsas 17.02 8.02 4
Bilma/bilina 18.69 12.92 1
Aderbissinat 15.63 7.89 0
Arlit 18.74 7.39 0
Fachi 18.1 11.59 0
I-n-Gall 16.79 6.93 0
Iferouane 19.06 8.42 0
Tchirozerine 17.22 7.76 0
#NE Diffa
Diffa/dipa 13.32 12.61 3
Nguigmi/ngigmi 14.25 13.11 3
Maine Soroa 13.21 12.02 2
Bosso 13.7 13.31 0
Goudoumaria 13.71 11.19 0
Ngourti 15.33 13.2 0
#NE Dosso Region
Dogondoutchi/dogonduchi 13.64 4.03 3
Dosso 13.05 3.19 3
Gaya 11.88 3.45 3
Birnin Gaoure 13.08 2.91 0
Dioundiou 12.62 3.54 0
Falmey 12.6 2.85 0
Loga 13.61 3.24 0
Tibiri 13.11 4 0
#NE Maradi Region
Maradi/maradis/maladi/marady nayjr 13.5 7.1 5
Dakoro 14.51 6.77 3
Mayahi/majakhi 13.96 7.67 3
Tessaoua 13.76 7.99 3
Tibiri 13.56 7.05 3
Aguie/agye 13.51 7.78 2
Madarounfa/madaroumfa 13.31 7.16 2
Bermo 14.71 6.62 0
Gazaoua 13.53 7.91 0
Guidan Roumdji 13.66 6.7 0
#NE Niamey
Niamey/niame/niamej/niameja 13.51 2.11 6
#NE Tahoua Region
Tahoua/ta wa/taua 14.89 5.27 4
Birni N Konni/birni nkenni 13.8 5.25 3
Illela/illeta 14.46 5.24 3
Madaoua/madawa 14.07 5.96 3
Abalak/ebaka 15.45 6.28 2
Bouza 14.42 6.04 2
Keita 14.76 5.77 2
Tchin Tabaraden 15.9 5.8 2
Bagaroua 14.64 4.35 0
I-n-Ouagar 14.93 5.98 0
Malbaza 13.93 5.52 0
Tassara 16.8 5.64 0
Tillia 16.12 4.79 0
#NE Tillaberi Region
Ayorou/agorou 14.73 0.92 3
Tillaberi/di la bei li 14.21 1.45 3
Tera 14.01 0.75 3
Filingue 14.35 3.32 2
Kollo 13.3 2.34 2
Ouallam 14.32 2.09 2
Say 13.1 2.37 2
Abala 14.94 3.43 0
Baleyara 13.78 2.95 0
Bani Bangou 15.04 2.7 0
Bankilare 14.58 0.73 0
Gotheye 13.86 1.57 0
Mehana 14.39 1.13 0
Torodi 13.12 1.8 0
Youri Kourtere 13.33 2.25 0
#NE Zinder Region
Zinder/sinder/zindehr/zinderis 13.81 8.99 5
Magaria 13 8.91 3
Matamey/matameye 13.42 8.47 3
Mirriah 13.71 9.15 3
Tanout 14.97 8.89 3
Goure 13.98 10.27 2
Belbeji 14.68 7.98 0
Damagaram Taker 14.14 9.48 0
Dungas 13.06 9.34 0
Kantche 13.54 8.46 0
Takieta 13.68 8.53 0
Tasker 15.12 10.7 0
#NG Abia State
Aba 5.11 7.37 6
Amaigbo 5.79 7.84 5
Umuahia 5.52 7.49 5
Bende 5.56 7.63 4
Ohafia-Ifigh 5.61 7.81 4
#NG Adamawa
Jimeta 9.28 12.46 5
Mubi 10.27 13.27 5
Numan 9.46 12.03 4
Yola 9.21 12.48 4
Ganye 8.43 12.05 3
Gombi 10.17 12.74 3
#NG Akwa Ibom State
Uyo 5.05 7.93 6
Esuk Oron 4.8 8.25 5
Ikot Ekpene 5.18 7.71 5
Eket 4.64 7.92 3
Itu 5.2 7.98 3
#NG Anambra
Onitsha 6.15 6.79 6
Atani 6.01 6.75 5
Awka 6.21 7.07 5
Nkpor 6.15 6.83 5
Nnewi 6.02 6.92 5
Agulu 6.1 7.06 4
Enugu-Ukwu 6.17 7.01 4
Igbo-Ukwu 6.02 7.02 4
Ihiala 5.85 6.86 4
Ozubulu 5.96 6.85 4
Uga 5.94 7.08 4
#NG Bauchi
Bauchi 10.31 9.84 6
Azare 11.67 10.19 5
Darazo 11 10.41 3
Kari 11.25 10.56 3
#NG Bayelsa State
Yenagoa 4.93 6.27 3
#NG Benue State
Makurdi 7.73 8.52 5
Igbor 7.45 8.61 3
Katsina-Ala 7.17 9.28 3
Otukpa 7.1 7.66 3
Takum 7.27 9.98 3
#NG Borno State
Maiduguri 11.85 13.16 7
Bama 11.52 13.69 5
Biu 10.61 12.19 4
Gamboru 12.37 14.21 4
Damboa 11.16 12.76 3
Dikwa 12.04 13.92 3
Gwoza 11.08 13.7 3
Kukawa 12.92 13.57 3
Magumeri 12.11 12.83 3
Marte 12.37 13.83 3
Monguno 12.67 13.61 3
#NG Cross River State
Calabar 4.96 8.33 6
Ugep 5.81 8.08 5
Ikom 5.97 8.71 4
Obudu 6.67 9.16 3
Ogoja 6.66 8.8 3
#NG Delta
Warri 5.52 5.75 6
Sapele 5.89 5.68 5
Agbor 6.25 6.19 4
Asaba 6.2 6.73 4
Ughelli 5.49 6 4
Burutu 5.35 5.51 3
Kwale 5.71 6.43 3
Ogwashi-Uku 6.18 6.52 3
#NG Ebonyi State
Abakaliki 6.32 8.11 5
Afikpo 5.89 7.94 4
Effium 6.63 8.06 4
Ezza-Ohu 6.44 8.08 4
Isieke 6.38 8.04 4
#NG Edo State
Benin City 6.34 5.63 7
Uromi 6.7 6.33 5
Auchi 7.07 6.26 4
Ekpoma 6.74 6.14 4
Ubiaja 6.66 6.38 3
#NG Ekiti State
Ado-Ekiti 7.62 5.22 6
Efon-Alaaye 7.66 4.92 5
Ijero-Ekiti 7.82 5.07 5
Ikere-Ekiti 7.5 5.23 5
Ise-Ekiti 7.46 5.42 5
Aramoko-Ekiti 7.7 5.04 4
Emure-Ekiti 7.44 5.46 4
Igbara-Odo 7.5 5.06 4
Igede-Ekiti 7.67 5.13 4
Ipoti 7.87 5.08 4
Oke Ila 7.95 4.98 3
#NG Enugu State
Enugu 6.44 7.5 6
Nsukka 6.86 7.4 5
Aku 6.71 7.32 4
Eha Amufu 6.66 7.76 4
Awgu 6.07 7.48 3
Enugu-Ezike 6.98 7.46 3
#NG FCT
Abuja 9.06 7.5 6
Kuje 8.88 7.23 4
#NG Gombe State
Gombe 10.29 11.17 5
Pindiga 9.98 10.95 5
Biliri 9.87 11.23 3
Deba 10.21 11.39 3
Dukku 10.82 10.77 3
Garko 10.18 11.16 3
Kumo 10.05 11.21 3
Nafada 11.1 11.33 3
#NG Imo State
Okigwe 5.83 7.35 5
Owerri 5.48 7.03 5
Nkwerre 5.76 7.1 4
Oguta 5.71 6.81 3
#NG Jigawa State
Chakwama 11.56 9.66 5
Hadejia 12.45 10.04 5
Birnin Kudu 11.45 9.48 3
Dutse 11.76 9.34 3
Gumel 12.63 9.39 3
Gwaram 11.28 9.88 3
Kiyawa 11.78 9.61 3
#NG Kaduna State
Kaduna 10.53 7.44 7
Zaria 11.11 7.72 6
Kafanchan 9.58 8.29 4
Kagoro 9.61 8.39 4
Lere 10.39 8.57 4
Anchau 10.96 8.39 3
Dutsen Wai 10.85 8.2 3
Kachia 9.87 7.95 3
Soba 10.98 8.06 3
Sofo-Birnin-Gwari 11.02 6.78 3
#NG Kano State
Kano 12 8.52 7
Gaya 11.86 9 3
Gwarzo 11.92 7.93 3
Rano 11.56 8.58 3
Wudil 11.81 8.84 3
#NG Katsina State
Katsina 12.99 7.6 6
Funtua 11.52 7.31 5
Malumfashi 11.79 7.62 4
Daura 13.03 8.32 3
#NG Kebbi
Birnin Kebbi 12.45 4.2 5
Jega 12.22 4.38 4
Argungu 12.74 4.53 3
Kamba 11.85 3.65 3
Zuru 11.44 5.23 3
#NG Kogi State
Okene 7.55 6.24 6
Idah 7.11 6.74 4
Lokoja 7.8 6.74 4
Ogaminana 7.59 6.22 4
Ajaokuta 7.56 6.65 3
Egbe 8.22 5.51 3
Isanlu-Itedoijowa 8.27 5.84 3
Kabba 7.83 6.08 3
#NG Kwara State
Ilorin 8.5 4.54 6
Lafiagi 8.85 5.42 5
Offa 8.15 4.72 5
Bode Saadu 8.94 4.78 3
Jebba 9.12 4.82 3
Kaiama 9.61 3.94 3
Okuta 9.22 3.2 3
Patigi 8.73 5.76 3
#NG Lagos
Lagos 6.45 3.39 7
Ebute Ikorodu 6.6 3.49 6
Ikeja 6.6 3.34 6
Epe 6.58 3.98 4
Makoko 6.5 3.39 4
Badagry 6.42 2.88 3
#NG Nasarawa State
Lafia 8.49 8.52 5
Keffi 8.85 7.87 4
Akwanga 8.91 8.41 3
Doma 8.39 8.36 3
Nasarawa 8.54 7.71 3
Wamba 8.94 8.6 3
#NG Niger State
Bida 9.08 6.01 5
Minna 9.62 6.55 5
Suleja/abuja 9.18 7.18 5
Kontagora 10.4 5.47 4
Babana 10.43 3.81 3
Baro 8.62 6.42 3
Ibeto 10.49 5.15 3
Lapai 9.04 6.57 3
Mokwa 9.29 5.05 3
Rijau 11.1 5.26 3
Tegina 10.07 6.19 3
Zungeru 9.81 6.15 3
#NG Ogun State
Abeokuta 7.16 3.35 6
Ijebu Ode 6.82 3.92 5
Ijebu-Igbo 6.97 4 5
Shagamu 6.85 3.65 5
Ifo 6.81 3.2 4
Ado-Odo 6.6 2.94 3
Ilaro 6.89 3.01 3
Iperu 6.91 3.67 3
#NG Ondo State
Akure 7.25 5.19 6
Ondo 7.09 4.84 5
Owo 7.2 5.59 5
Idanre 7.11 5.12 4
Ode 7.79 5.71 4
#NG Osun State
Ejigbo 7.9 4.31 5
Gbongan 7.48 4.35 5
Ikire 7.37 4.19 5
Ikirun 7.91 4.67 5
Ila Orangun 8.02 4.9 5
Ilesa 7.63 4.74 5
Ilobu 7.84 4.49 5
Inisa 7.85 4.33 5
Iwo 7.64 4.18 5
Modakeke 7.38 4.26 5
Osogbo 7.77 4.56 5
Apomu 7.35 4.18 4
Ijebu-Jesa 7.68 4.82 4
Oke Mesi 7.82 4.92 4
Olupona 7.6 4.19 4
Oyan 8.05 4.77 4
Otan Ayegbaju 7.95 4.79 3
#NG Oyo State
Ibadan 7.38 3.91 7
Oyo 7.85 3.93 6
Igboho 8.84 3.76 5
Kisi 9.08 3.85 5
Saki 8.67 3.39 5
Fiditi 7.71 3.92 4
Igbo-Ora 7.43 3.29 4
Lalupon 7.47 4.07 4
Orita-Eruwa 7.56 3.44 4
Igbeti 8.75 4.13 3
#NG Plateau State
Jos 9.93 8.89 6
Bukuru 9.79 8.86 3
Pankshin 9.33 9.44 3
#NG Rivers State
Port Harcourt 4.78 7.01 7
Buguma 4.74 6.86 5
Okrika 4.74 7.08 5
Obonoma 4.71 6.79 4
Bonny 4.45 7.17 3
Degema Hulk 4.76 6.75 3
Elele 5.1 6.81 3
#NG Sokoto
Sokoto 13.06 5.24 6
Gwadabawa 13.36 5.24 3
Illela 13.73 5.3 3
Tambuwal 12.41 4.65 3
#NG Taraba State
Jalingo 8.89 11.36 5
Wukari 7.87 9.78 4
Beli 7.86 10.97 3
Gembu 6.73 11.26 3
Ibi 8.18 9.74 3
#NG Yobe State
Gashua 12.87 11.04 5
Nguru 12.88 10.46 5
Daura 11.55 11.41 4
Potiskum 11.71 11.08 4
Damaturu 11.75 11.96 3
Geidam 12.89 11.93 3
Kumagunnam 13.15 10.63 3
#NG Zamfara State
Gusau 12.17 6.66 5
Kaura Namoda 12.59 6.59 4
Gummi 12.14 5.12 3
Moriki 12.87 6.49 3
Talata Mafara 12.57 6.06 3
#NI Boaco Department
Boaco 12.47 -85.66 3
#NI Carazo Department
Jinotepe 11.85 -86.2 3
#NI Chinandega Department
Chinandega 12.63 -87.13 5
#NI Chontales Department
Juigalpa 12.11 -85.37 4
#NI Esteli Department
Esteli 13.09 -86.36 4
#NI Granada Department
Granada 11.93 -85.95 4
#NI Jinotega Department
Jinotega 13.09 -86 4
#NI Leon Department
Leon 12.44 -86.88 5
#NI Madriz Department
Somoto 13.48 -86.58 3
#NI Managua Department
Managua 12.13 -86.25 6
#NI Masaya Department
Masaya 11.97 -86.1 5
#NI Matagalpa Department
Matagalpa 12.93 -85.92 5
#NI North Caribbean Coast
Puerto Cabezas 14.04 -83.39 3
#NI Nueva Segovia Department
Ocotal 13.63 -86.47 3
#NI Rio San Juan Department
San Carlos 11.13 -84.78 2
#NI Rivas Department
Rivas 11.44 -85.83 3
#NI South Caribbean Coast
Bluefields 12.01 -83.76 3
#NL Drenthe
Assen 53 6.56 4
#NL Flevoland
Almere Stad 52.37 5.21 5
Lelystad 52.51 5.48 4
#NL Friesland
Leeuwarden 53.2 5.81 4
#NL Gelderland
Apeldoorn 52.21 5.97 5
Arnhem 51.98 5.91 5
Nijmegen 51.84 5.85 5
#NL Groningen
Groningen 53.22 6.57 5
#NL Limburg
Maastricht 50.85 5.69 5
#NL North Brabant
s-Hertogenbosch 51.7 5.3 5
Breda 51.59 4.78 5
Eindhoven 51.44 5.48 5
Tilburg 51.56 5.09 5
#NL North Holland
Amsterdam 52.37 4.89 6
Haarlem 52.38 4.64 5
Hoofddorp 52.3 4.69 5
Zaanstad 52.45 4.81 5
#NL Overijssel
Enschede 52.22 6.9 5
Zwolle 52.51 6.09 5
#NL South Holland
Rotterdam 51.92 4.48 6
The Hague 52.08 4.3 6
Dordrecht 51.81 4.67 5
Leiden 52.16 4.49 5
Zoetermeer 52.06 4.49 5
#NL Utrecht
Amersfoort 52.16 5.39 5
Utrecht 52.09 5.12 5
#NL Zeeland
Middelburg 51.5 3.61 3
#NO Agder
Kristiansand 58.15 8 4
Arendal 58.46 8.77 3
#NO Buskerud
Drammen 59.74 10.2 4
#NO Innlandet
Hamar 60.79 11.07 3
Lillehammer 61.12 10.47 3
#NO Møre og Romsdal
Molde 62.74 7.16 3
#NO Nordland
Bodø 67.28 14.38 3
#NO Oslo
Oslo 59.91 10.75 6
#NO Rogaland
Stavanger 58.97 5.73 5
#NO Telemark
Skien 59.21 9.61 4
#NO Troms
Tromsø 69.65 18.96 4
#NO Trøndelag
Trondheim 63.43 10.4 5
Steinkjer 64.01 11.5 3
#NO Vestfold
Tønsberg 59.27 10.41 3
#NO Vestland
Bergen 60.39 5.32 5
#NO Østfold
Sarpsborg 59.28 11.11 4
#NP Bagmati Province
Kathmandu 27.7 85.32 7
Bharatpur 27.68 84.44 5
Patan 27.68 85.31 5
#NP Gandaki Pradesh
Pokhara 28.27 83.97 5
#NP Karnali Pradesh
Birendranagar 28.6 81.62 3
#NP Koshi
Biratnagar 26.46 87.27 5
Dharan 26.81 87.28 5
Dhankuta 26.98 87.33 3
#NP Madhesh
Birganj 27.02 84.88 5
#NP Sudurpashchim Pradesh
Dipayal 29.26 80.94 3
#NZ Auckland
Auckland -36.85 174.76 6
Manukau City -36.99 174.88 6
North Shore -36.8 174.75 5
#NZ Bay of Plenty
Tauranga -37.69 176.17 5
Whakatane -37.96 176.99 3
#NZ Canterbury
Christchurch -43.53 172.63 6
#NZ Gisborne
Gisborne -38.65 178 3
#NZ Hawkes Bay Region
Napier -39.49 176.91 4
#NZ Manawatu-Wanganui
Palmerston North -40.36 175.61 4
#NZ Marlborough
Blenheim -41.52 173.95 3
#NZ Nelson Region
Nelson -41.27 173.28 4
#NZ Northland
Whangarei -35.73 174.32 4
#NZ Otago
Dunedin -45.87 170.5 5
#NZ Southland
Invercargill -46.4 168.35 3
#NZ Taranaki Region
New Plymouth -39.07 174.08 3
#NZ Tasman District
Richmond -41.33 173.18 2
#NZ Waikato Region
Hamilton -37.78 175.28 5
#NZ Wellington Region
Wellington -41.29 174.78 6
Lower Hutt -41.22 174.92 5
#OM Ad Dakhiliyah
Bahla 22.98 57.3 4
Nizwa 22.93 57.53 4
Adam 22.38 57.53 3
Bidbid 23.41 58.13 3
Izki 22.93 57.77 3
Samail 23.3 57.95 3
Sufalat Samail 23.32 58.02 3
#OM Ad Dhahirah
Ibri 23.23 56.52 5
Yanqul 23.59 56.54 3
#OM Al Batinah North
As Suwayq 23.85 57.44 5
Sohar 24.35 56.71 5
Al Khaburah 23.97 57.09 4
Saham 24.17 56.89 4
Liwa 24.53 56.56 3
Shinas 24.74 56.47 3
#OM Al Batinah South
Barka 23.68 57.89 4
Rustaq 23.39 57.42 4
#OM Al Buraimi
Al Buraymi 24.25 55.79 4
#OM Dhofar
Salalah 17.02 54.09 5
#OM Musandam Governorate
Khasab 26.18 56.25 3
#OM Muscat
Muscat 23.58 58.41 6
Bawshar 23.58 58.4 5
Seeb 23.67 58.19 5
#OM Northeastern Governorate
Badiyah 22.45 58.8 3
Ibra 22.69 58.53 3
#OM Southeastern Governorate
Sur 22.57 59.53 4
#PA Chiriqui Province
David 8.43 -82.43 4
#PA Cocle
Penonome 8.52 -80.36 3
#PA Colon
Colon 9.36 -79.9 4
#PA Panama
Panama City 8.99 -79.52 6
San Miguelito 9.05 -79.47 6
Juan Diaz 9.04 -79.44 5
#PA Panama Oeste Province
La Chorrera 8.88 -79.78 4
#PA Veraguas Province
Santiago de Veraguas 8.1 -80.98 3
#PE Amazonas
Chachapoyas -6.23 -77.87 3
#PE Ancash
Chimbote -9.08 -78.59 6
Huaraz -9.53 -77.53 4
#PE Apurimac Department
Abancay -13.63 -72.88 4
#PE Arequipa
Arequipa -16.4 -71.54 6
#PE Ayacucho
Ayacucho -13.16 -74.22 5
#PE Cajamarca Department
Cajamarca -7.16 -78.5 5
#PE Callao
Callao -12.05 -77.13 6
#PE Cuzco Department
Cusco/cuzco -13.53 -71.97 6
#PE Huancavelica
Huancavelica -12.79 -74.97 3
#PE Huanuco Department
Huanuco -9.93 -76.24 5
#PE Ica
Chincha Alta -13.41 -76.13 5
Ica -14.08 -75.73 5
#PE Junin
Huancayo -12.07 -75.21 6
#PE La Libertad
Trujillo -8.12 -79.03 6
#PE Lambayeque
Chiclayo -6.77 -79.85 6
#PE Lima Province
Lima -12.04 -77.03 7
#PE Lima region
Santiago de Surco -12.14 -77.01 5
Huacho -11.12 -77.61 4
#PE Loreto
Iquitos -3.75 -73.25 6
#PE Madre de Dios
Puerto Maldonado -12.59 -69.2 3
#PE Moquegua Department
Moquegua -17.2 -70.94 4
#PE Pasco
Cerro de Pasco -10.67 -76.25 4
#PE Piura
Piura -5.18 -80.66 6
Sullana -4.9 -80.69 5
#PE Puno
Juliaca -15.5 -70.13 5
Puno -15.84 -70.02 5
#PE San Martin Department
Moyobamba -6.03 -76.97 3
#PE Tacna
Tacna -18.01 -70.25 5
#PE Tumbes
Tumbes -3.56 -80.44 5
#PE Ucayali
Pucallpa -8.38 -74.55 6
#PF Iles du Vent
Papeete -17.53 -149.57 3
#PG East New Britain Province
Kokopo -4.34 152.27 3
#PG East Sepik Province
Wewak -3.55 143.63 3
#PG Eastern Highlands Province
Goroka -6.08 145.39 3
#PG Madang Province
Madang -5.22 145.79 3
#PG Milne Bay Province
Alotau -10.32 150.46 2
#PG Morobe Province
Lae -6.72 147 4
#PG National Capital
Port Moresby -9.48 147.15 5
#PG New Ireland
Kavieng -2.57 150.8 2
#PG Oro Province
Popondetta -8.77 148.23 3
#PG Sandaun Province
Vanimo -2.68 141.3 2
#PG Southern Highlands Province
Mendi -6.15 143.66 3
#PG West New Britain Province
Kimbe -5.55 150.14 3
#PG Western Highlands Province
Mount Hagen -5.86 144.23 3
#PG Western Province
Daru -9.08 143.21 3
#PH Autonomous Region in Muslim Mindanao
Budta 7.2 124.44 7
Cotabato 7.22 124.25 5
Jolo 6.05 121 5
Marawi City/marawi 8 124.28 5
City of Isabela/basilan 6.7 121.97 4
#PH Bicol Region
Legaspi 13.14 123.74 5
Naga 13.62 123.18 5
#PH Cagayan Valley
Santiago 16.69 121.55 5
Tuguegarao 17.62 121.72 5
#PH Calabarzon
Antipolo 14.63 121.12 6
Bacoor 14.46 120.94 6
Binan 14.34 121.08 6
Cabuyao 14.27 121.13 6
Calamba 14.21 121.17 6
Dasmarinas 14.33 120.94 6
Batangas 13.76 121.06 5
Binangonan 14.46 121.19 5
Cainta 14.58 121.12 5
Cavite City 14.48 120.9 5
Imus 14.43 120.94 5
Lipa City 13.94 121.16 5
Lucena 13.93 121.62 5
Pulong Santa Cruz 14.27 121.08 5
Rodriguez 14.76 121.2 5
San Mateo 14.7 121.12 5
San Pablo 14.07 121.33 5
San Pedro 14.36 121.05 5
Santa Cruz 14.28 121.42 5
Santa Rosa 14.31 121.11 5
Silang 14.22 120.97 5
Taytay 14.56 121.13 5
#PH Caraga
Butuan 8.95 125.54 6
Libertad 8.94 125.5 5
#PH Central Luzon
San Jose del Monte 14.81 121.05 6
Angeles City 15.15 120.58 5
Baliuag 14.95 120.9 5
Bulaon 15.08 120.66 5
Cabanatuan City 15.49 120.97 5
Guyong 14.84 120.98 5
Hagonoy 14.83 120.73 5
Mabalacat City 15.22 120.57 5
Malolos 14.84 120.81 5
Meycauayan 14.74 120.96 5
Olongapo 14.83 120.28 5
San Fernando 15.03 120.68 5
Santol 15.16 120.57 5
Tarlac City 15.48 120.6 5
#PH Central Visayas
Cebu City 10.32 123.89 6
Lapu-Lapu City 10.31 123.95 6
Mandaue City 10.32 123.92 6
Dumaguete 9.31 123.31 5
Talisay 10.24 123.85 5
Toledo 10.38 123.64 5
#PH Cordillera
Baguio 16.42 120.59 5
#PH Davao Region
Davao 7.07 125.61 7
Digos 6.75 125.36 5
Magugpo Poblacion 7.45 125.8 5
Mati 6.96 126.22 5
#PH Eastern Visayas
Ormoc 11.01 124.61 5
Panalanoy 11.25 125.01 5
Tacloban 11.24 125 5
#PH Ilocos
Dagupan 16.04 120.33 5
Laoag 18.2 120.6 5
Urdaneta 15.98 120.57 5
#PH Mimaropa
Puerto Princesa 9.74 118.74 5
San Jose 12.35 121.07 5
Calapan 13.41 121.18 4
#PH National Capital Region
Caloocan 14.65 120.97 7
Manila 14.6 120.98 7
Quezon City 14.65 121.05 7
Las Pinas 14.45 120.98 6
Makati City 14.55 121.03 6
Mandaluyong 14.58 121.04 6
Mandaluyong City 14.58 121.04 6
Pasay 14.54 121 6
Pasig City 14.59 121.06 6
Taguig 14.52 121.08 6
Navotas 14.67 120.95 5
San Juan 14.6 121.03 5
Tanza 14.68 120.94 5
#PH Northern Mindanao
Cagayan de Oro 8.48 124.65 6
Iligan 8.23 124.24 6
Mantampay 8.17 124.22 5
#PH Soccsksargen
Malingao 7.16 124.48 7
General Santos 6.11 125.17 6
Iligan City 8.25 124.4 6
Koronadal 6.5 124.85 5
#PH Western Visayas
Bacolod City 10.67 122.95 6
Iloilo 10.7 122.56 6
Mansilingan 10.63 122.98 6
Bago City 10.53 122.83 5
Cadiz 10.95 123.29 5
Kabankalan 9.98 122.81 5
Roxas City 11.59 122.75 5
#PH Zamboanga Peninsula
Zamboanga 6.91 122.07 6
Muricay 7.83 123.48 5
Pagadian 7.83 123.44 5
#PK Azad Kashmir
Bhimber 32.97 74.08 6
Kotli 33.52 73.9 6
Muzaffarabad 34.37 73.47 6
New Mirpur City 33.15 73.75 5
Rawalakot 33.86 73.76 4
#PK Balochistan
Quetta 30.18 67 6
Khuzdar 27.81 66.61 5
Chaman 30.92 66.45 4
Gwadar 25.12 62.33 4
Kot Malik Barkhurdar 30.2 66.99 4
Sibi 29.54 67.88 4
Turbat 26 63.05 4
Zhob 31.34 69.45 4
Bela 26.23 66.31 3
Dadhar 29.47 67.65 3
Dera Bugti 29.04 69.16 3
Jiwani 25.05 61.75 3
Kalat 29.03 66.59 3
Kharan 28.58 65.42 3
Loralai 30.37 68.6 3
Mach 29.86 67.33 3
Mastung 29.8 66.85 3
Mehrabpur 28.11 68.03 3
Nushki 29.55 66.02 3
Pasni 25.26 63.47 3
Pishin 30.58 66.99 3
Usta Muhammad 28.18 68.04 3
Uthal 25.81 66.62 3
#PK Gilgit-Baltistan
Gilgit 35.92 74.31 2
#PK Islamabad
Islamabad 33.72 73.04 6
#PK Khyber Pakhtunkhwa
Peshawar 34.01 71.58 7
Battagram 34.68 73.02 6
Mardan 34.2 72.05 6
Abbottabad 34.15 73.21 5
Dera Ismail Khan 31.83 70.9 5
Kohat 33.58 71.45 5
Mingora 34.78 72.36 5
Tordher 33.99 72.29 5
Charsadda 34.15 71.74 4
Haripur 34 72.93 4
Mansehra 34.33 73.2 4
Nowshera Cantonment 34 72 4
Shabqadar 34.22 71.55 4
Shorkot 31.91 70.88 4
Swabi 34.12 72.47 4
Akora Khattak 34 72.13 3
Amangarh 34.01 71.93 3
Bannu 32.99 70.6 3
Bat Khela 34.62 71.97 3
Hangu 33.53 71.06 3
Havelian 34.05 73.16 3
Khalabat 34.06 72.89 3
Kulachi 31.93 70.46 3
Lachi 33.38 71.34 3
Lakki 32.61 70.91 3
Pabbi 34.01 71.79 3
Paharpur 32.11 70.97 3
Risalpur Cantonment 34.06 71.99 3
Sarai Naurang 32.83 70.78 3
Tangi 34.3 71.65 3
Tank 32.22 70.38 3
Thal 35.48 72.24 3
Topi 34.07 72.62 3
Upper Dir 35.21 71.88 3
Utmanzai 34.19 71.76 3
Zaida 34.06 72.47 3
#PK Punjab
Faisalabad 31.42 73.09 7
Gujranwala 32.16 74.19 7
Lahore 31.56 74.35 7
Multan 30.2 71.48 7
Rawalpindi 33.6 73.05 7
Bahawalpur 29.4 71.68 6
Gujrat 32.57 74.08 6
Jhang Sadr 31.27 72.32 6
Rahim Yar Khan 28.42 70.3 6
Sargodha 32.09 72.67 6
Shekhupura 31.71 73.99 6
Sialkot 32.49 74.53 6
Ahmadpur East 29.14 71.26 5
Bahawalnagar/bahawalpur 30 73.25 5
Bahawalnagar 30.55 73.39 5
Burewala 30.17 72.65 5
Chakwal 32.93 72.85 5
Chiniot 31.72 72.98 5
Chishtian 29.8 72.86 5
Daska Kalan 32.32 74.35 5
Dera Ghazi Khan 30.05 70.64 5
Gojra 31.15 72.68 5
Hafizabad 32.07 73.69 5
Jaranwala 31.33 73.42 5
Jhelum 32.93 73.73 5
Kamalia 30.73 72.65 5
Kamoke 31.98 74.22 5
Kasur 31.12 74.45 5
Khanpur 28.65 70.66 5
Khushab 32.3 72.35 5
Kot Addu 30.47 70.97 5
Mandi Bahauddin 32.59 73.49 5
Muridke 31.8 74.26 5
Muzaffargarh 30.07 71.19 5
Okara 30.81 73.45 5
Pakpattan 30.34 73.39 5
Saddiqabad 28.31 70.13 5
Sahiwal 30.67 73.1 5
Shahkot 31.57 73.49 5
Vihari 30.04 72.36 5
Wazirabad 32.44 74.12 5
Arifwala 30.29 73.07 4
Attock City 33.77 72.36 4
Bhakkar 31.63 71.06 4
Bhalwal 32.27 72.9 4
Chichawatni 30.53 72.69 4
Chuhar Kana 31.75 73.8 4
Chunian 30.97 73.98 4
Dipalpur 30.67 73.65 4
Gujar Khan 33.25 73.3 4
Harunabad 29.61 73.14 4
Hasilpur 29.69 72.55 4
Haveli Lakha 30.45 73.69 4
Hujra Shah Muqim 30.74 73.82 4
Jalalpur Jattan 32.64 74.21 4
Jampur 29.64 70.6 4
Kabirwala 30.4 71.86 4
Kahror Pakka 29.62 71.91 4
Kharian 32.82 73.89 4
Lala Musa 32.7 73.96 4
Layyah 30.96 70.94 4
Lodhran 29.53 71.63 4
Mailsi 29.8 72.17 4
Mian Channun 30.44 72.36 4
Mianwali 32.58 71.53 4
Nankana Sahib 31.45 73.71 4
Narowal 32.1 74.87 4
Pasrur 32.26 74.66 4
Pattoki 31.02 73.85 4
Phool Nagar 31.2 73.95 4
Rabwah 31.76 72.91 4
Rajanpur 29.1 70.33 4
Sambrial 32.48 74.35 4
Sangla Hill 31.72 73.38 4
Shakargarh 32.26 75.16 4
Shujaabad 29.88 71.29 4
Toba Tek Singh 30.97 72.48 4
Ahmadpur Sial 30.68 71.74 3
Alipur 29.38 70.91 3
Baddomalhi 31.99 74.66 3
Basirpur 30.58 73.84 3
Bhawana 31.57 72.65 3
Bhera 32.48 72.91 3
Bhopalwala 32.43 74.36 3
Chak Azam Sahu 30.75 73.03 3
Chak Five Hundred Seventy-five 31.55 73.83 3
Chak Jhumra 31.57 73.18 3
Chak One Hundred Twenty Nine Left 30.43 73.05 3
Chak Thirty-one -Eleven Left 30.42 72.7 3
Chawinda 32.34 74.71 3
Choa Saidan Shah 32.72 72.99 3
Dajal 29.56 70.38 3
Darya Khan 31.78 71.1 3
Daud Khel 32.88 71.57 3
Dhanot 29.58 71.75 3
Dijkot 31.22 73 3
Dinga 32.64 73.72 3
Dullewala 31.83 71.44 3
Dunga Bunga 29.75 73.24 3
Dunyapur 29.8 71.74 3
Eminabad 32.04 74.26 3
Faqirwali 29.47 73.03 3
Faruka 31.89 72.41 3
Fatehpur 31.18 71.2 3
Fazilpur 32.18 75.07 3
Fort Abbas 29.19 72.86 3
Garh Maharaja 30.83 71.9 3
Hadali 32.64 74.57 3
Harnoli 32.28 71.55 3
Hazro City 33.91 72.49 3
Jahanian Shah 31.81 72.28 3
Jalalpur Pirwala 29.51 71.22 3
Jand 33.43 72.02 3
Jatoi Shimali 29.52 70.84 3
Jauharabad 32.29 72.28 3
Jhawarian 32.36 72.62 3
Kahna Nau 31.37 74.37 3
Kahuta 33.59 73.39 3
Kalabagh 32.96 71.55 3
Kaleke Mandi 31.98 73.6 3
Kallar Kahar 32.78 72.7 3
Kalur Kot 32.16 71.27 3
Kamar Mushani 32.84 71.36 3
Kamra 33.75 73.51 3
Kanganpur 30.76 74.12 3
Karor 31.22 70.95 3
Khairpur Tamewah 29.58 72.24 3
Khangah Dogran 31.83 73.62 3
Khangarh 29.91 71.16 3
Khewra 32.65 73.01 3
Kot Ghulam Muhammad 32.33 74.55 3
Kot Mumin 32.19 73.03 3
Kot Radha Kishan 31.17 74.1 3
Kot Samaba 28.55 70.47 3
Kotli Loharan 32.59 74.49 3
Kundian 32.46 71.48 3
Kunjah 32.53 73.97 3
Ladhewala Waraich 32.16 74.12 3
Lalian 31.82 72.8 3
Malakwal 32.55 73.21 3
Malakwal City 32.55 73.21 3
Mamu Kanjan 30.83 72.8 3
Mananwala 31.59 73.69 3
Mangla 31.89 72.38 3
Minchinabad 30.16 73.57 3
Mitha Tiwana 32.25 72.11 3
Murree 33.91 73.39 3
Mustafabad 30.89 73.5 3
Narang Mandi 31.9 74.52 3
Naushahra Virkan 31.96 73.97 3
Phalia 32.43 73.58 3
Pind Dadan Khan 32.59 73.04 3
Pindi Bhattian 31.9 73.27 3
Pindi Gheb 33.24 72.26 3
Pir Mahal 30.77 72.43 3
Qadirpur Ran 30.29 71.67 3
Raiwind 31.25 74.22 3
Raja Jang 31.22 74.25 3
Renala Khurd 30.88 73.6 3
Sahiwal 31.97 72.33 3
Sarai Alamgir 32.9 73.76 3
Sarai Sidhu 30.59 71.97 3
Shahr Sultan 29.58 71.02 3
Sharqpur Sharif 31.46 74.1 3
Sillanwali 31.83 72.54 3
Sodhri 32.46 74.18 3
Sukheke Mandi 31.87 73.51 3
Surkhpur 32.72 74.45 3
Talagang 32.93 72.42 3
Talamba 30.53 72.24 3
Tandlianwala 31.03 73.13 3
Taunsa 30.7 70.65 3
Yazman 29.12 71.74 3
Zafarwal 32.34 74.9 3
Zahir Pir 28.81 70.52 3
#PK Sindh
Hyderabad 25.4 68.38 7
Karachi 24.86 67.01 7
Larkana 27.56 68.21 6
Malir Cantonment 24.94 67.21 6
Sukkur 27.7 68.86 6
Dadu 26.73 67.78 5
Jacobabad 28.28 68.44 5
Khairpur Mirs 27.53 68.76 5
Mirpur Khas 25.53 69.01 5
Nawabshah 26.24 68.4 5
Shikarpur 27.96 68.64 5
Tando Adam 25.77 68.66 5
Tando Allahyar 25.46 68.72 5
Badin 24.66 68.84 4
Ghotki 28 69.32 4
Kambar 27.59 68 4
Kandhkot 28.25 69.18 4
Kotri 25.37 68.31 4
Matli 25.04 68.66 4
Moro 26.66 68 4
Pano Aqil 27.86 69.11 4
Rohri 27.69 68.9 4
Sanghar 26.05 68.95 4
Shahdad Kot 27.85 67.91 4
Shahdadpur 25.93 68.62 4
Tando Muhammad Khan 25.12 68.54 4
Bhan 26.56 67.72 3
Bhit Shah 25.81 68.49 3
Chhor 25.51 69.78 3
Chuhar Jamali 24.39 67.99 3
Daur 26.46 68.32 3
Dhoro Naro 25.5 69.57 3
Digri 25.16 69.11 3
Gambat 27.35 68.52 3
Gharo 24.74 67.59 3
Ghauspur 28.14 69.08 3
Goth Radhan 27.2 67.95 3
Hala 25.81 68.42 3
Hingorja 27.21 68.42 3
Jhol 25.96 68.89 3
Johi 26.69 67.61 3
Kandiaro 27.06 68.21 3
Kashmor 28.43 69.58 3
Khairpur 28.06 69.7 3
Khairpur Nathan Shah 27.09 67.73 3
Khanpur Mahar 27.84 69.41 3
Kot Diji 27.34 68.71 3
Kunri 25.18 69.57 3
Matiari 25.6 68.45 3
Mehar 27.18 67.82 3
Mirpur Mathelo 28.02 69.55 3
Mithi 24.74 69.8 3
Nasirabad 27.38 67.92 3
Naudero 27.67 68.36 3
Naukot 24.86 69.4 3
Naushahro Firoz 26.84 68.12 3
New Badah 27.34 68.03 3
Pad Idan 26.77 68.3 3
Pir Jo Goth 27.59 68.62 3
Ranipur 27.29 68.51 3
Ratodero 27.8 68.29 3
Sakrand 26.14 68.27 3
Sehwan 26.42 67.86 3
Setharja Old 27.21 68.47 3
Shahpur Chakar 26.15 68.65 3
Sinjhoro 26.03 68.81 3
Sita Road 27.03 67.85 3
Talhar 24.88 68.81 3
Tando Jam 25.43 68.53 3
Tharu Shah 26.94 68.12 3
Thatta 24.75 67.92 3
Thul 28.24 68.78 3
Ubauro 28.16 69.73 3
Umarkot 25.36 69.74 3
Warah 27.45 67.8 3
#PL Greater Poland
Poznan 52.41 16.93 6
Kalisz 51.76 18.09 5
Gniezno 52.53 17.58 4
Konin 52.22 18.25 4
Leszno 51.84 16.57 4
Ostrow Wielkopolski 51.66 17.81 4
Piła 53.15 16.74 4
#PL Kujawsko-Pomorskie
Bydgoszcz 53.12 18.01 6
Torun 53.01 18.6 5
Włocławek 52.65 19.07 5
Fordon 53.15 18.17 4
Grudziadz 53.48 18.75 4
Inowrocław 52.8 18.26 4
#PL Lesser Poland
Krakow 50.06 19.94 6
Tarnow 50.01 20.99 5
Nowy Sacz 49.62 20.7 4
#PL Lower Silesia
Wrocław 51.1 17.03 6
Legnica 51.21 16.16 5
Wałbrzych 50.77 16.28 5
Głogow 51.66 16.08 4
Jelenia Gora 50.9 15.73 4
Lubin 51.4 16.2 4
Swidnica 50.84 16.49 4
#PL Lublin
Lublin 51.25 22.57 6
Biała Podlaska 52.03 23.12 4
Chełm 51.14 23.47 4
Zamosc 50.72 23.25 4
#PL Lubusz
Gorzow Wielkopolski 52.73 15.23 5
Zielona Gora 51.94 15.51 5
#PL Mazovia
Warsaw 52.23 21.01 7
Bemowo 52.25 20.91 5
Bielany 52.29 20.94 5
Mokotow 52.19 21.03 5
Praga Południe 52.24 21.09 5
Płock 52.55 19.71 5
Radom 51.4 21.15 5
Targowek 52.29 21.05 5
Ursynow 52.15 21.05 5
Wola 52.23 20.96 5
Srodmiescie 52.23 21.02 5
Białołeka 52.32 20.97 4
Legionowo 52.4 20.93 4
Ochota 52.22 20.99 4
Ostrołeka 53.09 21.58 4
Praga Połnoc 52.25 21.03 4
Pruszkow 52.17 20.81 4
Siedlce 52.17 22.29 4
Wawer 52.2 21.18 4
Zoliborz 52.27 20.99 4
#PL Opole Voivodeship
Opole 50.67 17.93 5
Kedzierzyn-Kozle 50.35 18.23 4
#PL Podlasie
Białystok 53.13 23.16 5
Suwałki 54.11 22.93 4
Łomza 53.18 22.06 4
#PL Pomerania
Gdansk 54.35 18.65 6
Gdynia 54.52 18.53 5
Słupsk 54.46 17.03 4
Tczew 54.09 18.78 4
#PL Silesia
Katowice 50.26 19.02 6
Bielsko-Biala 49.82 19.05 5
Bytom 50.35 18.93 5
Chorzow 50.31 18.97 5
Czestochowa 50.8 19.12 5
Dabrowa Gornicza 50.33 19.2 5
Gliwice 50.3 18.68 5
Ruda Slaska 50.26 18.86 5
Rybnik 50.1 18.54 5
Sosnowiec 50.29 19.1 5
Tychy 50.14 18.97 5
Zabrze 50.32 18.79 5
Bedzin 50.33 19.13 4
Jastrzebie Zdroj 49.96 18.57 4
Jaworzno 50.21 19.27 4
Mysłowice 50.21 19.17 4
Piekary Slaskie 50.38 18.93 4
Raciborz 50.09 18.22 4
Siemianowice Slaskie 50.33 19.03 4
Tarnowskie Gory 50.45 18.86 4
Zawiercie 50.49 19.42 4
Swietochłowice 50.3 18.92 4
Zory 50.05 18.7 4
#PL Subcarpathia
Rzeszow 50.04 22 5
Mielec 50.29 21.42 4
Przemysl 49.78 22.77 4
Stalowa Wola 50.58 22.05 4
Tarnobrzeg 50.57 21.68 4
#PL Swietokrzyskie
Kielce 50.87 20.63 5
Ostrowiec Swietokrzyski 50.93 21.39 4
Starachowice 51.04 21.07 4
#PL Warmia-Masuria
Elblag 54.15 19.41 5
Olsztyn 53.78 20.49 5
Ełk 53.83 22.36 4
#PL West Pomerania
Szczecin 53.43 14.55 6
Koszalin 54.19 16.17 5
Stargard 53.34 15.05 4
#PL Łodz Voivodeship
Łodz 51.77 19.47 6
Bełchatow 51.37 19.36 4
Pabianice 51.66 19.35 4
Piotrkow Trybunalski 51.41 19.7 4
Tomaszow Mazowiecki 51.53 20.01 4
Zgierz 51.86 19.41 4
#PR Aguadilla
Aguadilla 18.43 -67.15 3
#PR Arecibo
Arecibo 18.47 -66.72 3
#PR Barceloneta
Barceloneta 18.45 -66.54 3
#PR Bayamon
Bayamon 18.4 -66.16 5
#PR Cabo Rojo
Cabo Rojo 18.09 -67.15 2
#PR Caguas
Caguas 18.23 -66.05 4
#PR Carolina
Carolina 18.38 -65.96 5
#PR Catano
Catano 18.44 -66.12 3
#PR Cayey
Cayey 18.11 -66.17 3
#PR Coamo
Coamo 18.08 -66.36 2
#PR Corozal
Corozal 18.34 -66.32 2
#PR Dorado
Dorado 18.46 -66.27 2
#PR Fajardo
Fajardo 18.33 -65.65 3
#PR Guayama
Guayama 17.98 -66.11 3
#PR Guaynabo
Guaynabo 18.36 -66.11 4
#PR Hormigueros
Hormigueros 18.14 -67.13 2
#PR Humacao
Humacao 18.15 -65.83 3
#PR Isabela
Isabela 18.5 -67.02 2
#PR Manati
Manati 18.43 -66.49 3
#PR Mayaguez
Mayaguez 18.2 -67.14 4
#PR Ponce
Ponce 18.01 -66.62 5
#PR Rio Grande
Rio Grande 18.38 -65.83 2
#PR San German
San German 18.08 -67.04 2
#PR San Juan
San Juan 18.47 -66.11 6
#PR San Sebastian
San Sebastian 18.34 -66.99 2
#PR Trujillo Alto
Trujillo Alto 18.35 -66.01 4
#PR Vega Alta
Vega Alta 18.41 -66.33 2
#PR Vega Baja
Vega Baja 18.44 -66.39 3
#PR Yauco
Yauco 18.03 -66.85 3
#PS Gaza Strip
Gaza/gaza city/azzah/dakbayan sa gaza 31.5 34.47 6
Jabalya/jbalya 31.53 34.48 5
Khan Yunis/hanut yona/jan yunis/khan younes 31.34 34.31 5
Rafah/er rafa/rafia/rifah 31.3 34.24 5
Bayt Lahya 31.55 34.5 4
Dayr al Balah/belar/der el bela/dier el balah 31.42 34.35 4
Al Burayj/albryj 31.44 34.4 3
Al Qararah/alqrart 31.37 34.34 3
An Nusayrat/nuseira 31.45 34.39 3
Az Zuwaydah/alzwaydt 31.44 34.38 3
Bani Suhayla/bani suhayl 31.34 34.32 3
Bayt Hanun/beit hanoum 31.54 34.54 3
Abasan al Kabirah/abasan 31.32 34.34 3
Al Fukhkhari 31.29 34.33 2
Al Mughraqah/abu mudayin 31.47 34.41 2
An Nasr/al bayk 31.28 34.3 2
Khuzaah/kh ikhzaa 31.31 34.36 2
Shukat as Sufi/shawkat as sufi 31.26 34.28 2
Abasan al Jadidah/abasan as saghirah 31.34 34.35 2
Al Musaddar 31.41 34.38 1
Juhr ad Dik/juhor ad dik 31.46 34.44 1
Umm an Nasr 31.56 34.52 1
Wadi as Salqa/wadi as salga 31.4 34.34 1
An Nazlah 31.53 34.48 0
Shokat as-Sufi 31.26 34.28 0
#PS West Bank
East Jerusalem/aust jerusalem/baitulmuqaddis timur/dogu kudues 31.78 35.23 6
Hebron/al khalil/chevrona/el khulil 31.53 35.09 5
Nablus/flavia neapolis/nablusas/nablusz 32.22 35.25 5
Al Birah/be erot 31.91 35.22 3
Al Yamun/alyamoun 32.49 35.23 3
Al Ayzariyah/bethany 31.77 35.27 3
Ar Ram wa Dahiyat al Barid/ar ram 31.85 35.23 3
As Samu/es samu 31.4 35.07 3
Az Zahiriyah/ad dahiriyah 31.41 34.97 3
Balatah 32.21 35.29 3
Bani Naim 31.52 35.16 3
Bayt Jala 31.72 35.19 3
Bethlehem/bait lahm 31.7 35.2 3
Dura/dury 31.51 35.03 3
Idhna/idna 31.56 34.97 3
Janin/jenin 32.46 35.3 3
Jericho/ariha 31.87 35.45 3
Old City 31.78 35.23 3
Qabatiyah/kubatie 32.41 35.28 3
Qalqilyah/kalkilija 32.19 34.97 3
Ramallah/rahm alla 31.9 35.2 3
Sair 31.58 35.14 3
Yatta/jatta 31.45 35.09 3
Tubas 32.32 35.37 3
Tulkarm/tulkarem 32.31 35.03 3
Halhul 31.58 35.1 3
Atarut/kalandia 31.87 35.22 3
Abu Dis/abw dys 31.76 35.26 2
Ad Dawhah 31.7 35.18 2
Al Khadir/al khadr 31.69 35.17 2
Al Ubaydiyah 31.72 35.29 2
Ash Shuyukh/esh shuyukh 31.57 35.16 2
Az Zaytuniyah/mazraa al qibliya 31.95 35.16 2
Bala 32.33 35.11 2
Bani Zayd/bny zyd 32.04 35.1 2
Bani Zayd ash Sharqiyah/mazari an nubani 32.05 35.17 2
Bayt Fajjar/byt fjar 31.62 35.15 2
Bayt Furik/bayt nurik 32.18 35.34 2
Bayt Kahil/byt kahl 31.57 35.07 2
Bayt Liqya/biet liqia 31.87 35.07 2
Bayt Lid 32.26 35.13 2
Bayt Sahur/bettsahour 31.7 35.23 2
Bayt Ula/bayt aula 31.6 35.03 2
Bayt Ummar/bayt immar 31.62 35.1 2
Bayt Awwa/khirbat bayt awwa 31.51 34.95 2
Bayta al Fawqa/beita al fauqa 32.14 35.29 2
Baytunya/betounia 31.9 35.17 2
Biddu/beddo 31.83 35.15 2
Bidya/bedia 32.11 35.08 2
Birqin/burqin 32.45 35.26 2
Bir Zayt/az zayt 31.97 35.19 2
Dayr Abu Daif 32.46 35.36 2
Dayr Dibwan/dier dibwan 31.91 35.27 2
Dayr Samit/khirbat dayr samit 31.52 34.97 2
Dayr al Ghusun/dayr al ghusn 32.35 35.08 2
Dhannabah/dannaba 32.31 35.04 2
Efrata/efrat 31.65 35.15 2
Givat Zeev 31.86 35.17 2
Huwara/hwart 32.15 35.26 2
Jaba/geva 32.32 35.22 2
Jammain/djemmain 32.13 35.2 2
Jannatah/bayt faluh 31.67 35.22 2
Kafr Rai/kufr rai 32.37 35.15 2
Kharbatha al Misbah/khirbat al misbah 31.89 35.07 2
Kharas 31.61 35.04 2
Maythalun/maysalun 32.35 35.27 2
Nahhalin/nhalyn 31.69 35.12 2
Oranit 32.13 34.99 2
Qabalan/kubalan 32.1 35.29 2
Qaffin/kuffin 32.43 35.08 2
Qatanah 31.83 35.12 2
Salfit 32.08 35.18 2
Silwad 31.98 35.26 2
Sinjil/saint gilles 32.03 35.27 2
Silat al Harithiyah/sylt alharthyt 32.51 35.23 2
Silat az Zahr/saylat ad dahr 32.32 35.18 2
Taffuh/tapuah 31.54 35.05 2
Tarqumya/tarqumye 31.58 35.01 2
Yabad/yabud 32.45 35.17 2
Zatarah 31.67 35.26 2
Tammun 32.28 35.38 2
Hablah 32.17 34.98 2
Hizma 31.83 35.26 2
Huwwarah/hwart 32.15 35.26 2
Husan 31.71 35.13 2
Anabta/anebta 32.31 35.12 2
Anata/anatot 31.81 35.26 2
Aqraba 32.12 35.35 2
Arrabah/arava 32.41 35.2 2
Attil 32.37 35.07 2
Awarta 32.16 35.28 2
Azzun 32.17 35.06 2
Asirah ash Shamaliyah/asira 32.25 35.27 2
Illar 32.37 35.11 2
Abu Qashsh/abu qash 31.95 35.18 1
Al Buqah 31.54 35.14 1
Al Burj/burj beirah 31.44 34.92 1
Al Badhan/albadhan 32.26 35.33 1
Al Fandaqumiyah/el fandaqumiye 32.32 35.2 1
Al Fasayil/pazael 32.03 35.44 1
Al Hashimiyah/al barid 32.46 35.22 1
Al Ittihad/baytillu 31.98 35.12 1
Al Jalamah 32.51 35.31 1
Al Jiftlik 32.14 35.49 1
Al Judayrah/aljdyrt 31.86 35.2 1
Al Judayyidah/aljdydt 32.34 35.3 1
Al Janiyah/aljanyt 31.94 35.12 1
Al Jib/aljyb 31.85 35.18 1
Al Karmil/kirbat al karmil 31.42 35.13 1
Al Lubban al Gharbi/al lubban 32.04 35.04 1
Al Lubban ash Sharqiyah/lubban esh sharqiya 32.07 35.24 1
Al Majd/khirbat al majd 31.48 34.95 1
Al Mazraah ash Sharqiyah/mazraa bani murra 32 35.28 1
Al Midyah/almdyt 31.94 35.01 1
Al Mughayyir 32.42 35.38 1
Al Mughayyir 32.02 35.35 1
Al Qubaybah/alqbybt 31.84 35.14 1
Al Hilah/alhylt 31.47 35.11 1
Al Araqa 32.47 35.2 1
Al Awja/al auja 31.95 35.47 1
Al Attarah 32.33 35.16 1
An Nabi Ilyas/en nabi elyas 32.18 35.02 1
An Nazlah ash Sharqiyah 32.41 35.11 1
An Nassariyah/khirbat al mirsas 32.24 35.39 1
An Nuwayimah/nueima 31.89 35.44 1
An Naqurah/an maqurah 32.27 35.2 1
Ar Ramadin/khirbat mudayminah 31.38 34.91 1
Ar Rihiyah/bartaa 31.47 35.08 1
Artas/artasium 31.69 35.19 1
As Sawiyah/es sawiya 32.09 35.26 1
Ash Shaykh Sad 31.74 35.26 1
Ash Shuhada/esh shuhada 32.43 35.27 1
Az Zababidah/ez zababida 32.39 35.32 1
Az Zaayyim 31.79 35.27 1
Az Zubaydat/alzbydat 32.17 35.53 1
Az Zawiyah/ez zawiya 32.1 35.04 1
Azun Atme 32.12 35.02 1
As Surrah 31.47 35 1
At Taybah/et taiyiba 32.51 35.19 1
At Taybah/et taiyiba 31.95 35.3 1
At Tirah/et tira 31.87 35.13 1
Bardalah 32.39 35.48 1
Bartaah ash Sharqiyah/khirbat bartaah 32.47 35.09 1
Battir/betar 31.7 35.12 1
Battir/betar 31.72 35.14 1
Bayt Dajan 32.19 35.37 1
Bayt Duqqu 31.86 35.13 1
Bayt Iksa/beit ixxa 31.82 35.18 1
Bayt Imrin/bayt umrin 32.29 35.22 1
Bayt Maqdum/khirbat bayt maqdum 31.54 34.97 1
Bayt Qad 32.47 35.36 1
Bayt Sira 31.89 35.05 1
Bayt Surik/byt swryk 31.82 35.15 1
Bayt Tamar/khirbat bayt tamir 31.68 35.24 1
Bayt Wazan 32.23 35.22 1
Bayt Iba 32.24 35.21 1
Bayt Hasan/khirbat bayt hasan 32.24 35.4 1
Bayt Amrah/khirbat bayt imran 31.45 35.05 1
Bayt Anan/bayt inan 31.85 35.11 1
Bayt Inun/khirbat bayt aynun 31.56 35.12 1
Bayt Ur at Tahta/bayt ur 31.9 35.08 1
Baytin/bethel 31.93 35.24 1
Bazzaryah/bzaryh 32.31 35.17 1
Bilin 31.93 35.07 1
Bruqin/burgin 32.07 35.1 1
Budrus/bodros 31.97 34.99 1
Burqah 32.3 35.19 1
Burqah 31.9 35.25 1
Baqah ash Sharqiyah/baqa esh sharqiya 32.41 35.07 1
Baqat al Hatab/baka 32.2 35.11 1
Bir Nabala/byr nbala 31.85 35.2 1
Bir al Basha/byr albasha 32.42 35.23 1
Burin 32.18 35.25 1
Dayr Abu Mashal 32 35.07 1
Dayr Ballut 32.07 35.02 1
Dayr Ibzi 31.92 35.12 1
Dayr Istiya/dyr astya 32.13 35.14 1
Dayr Jarir/dyr jryr 31.97 35.29 1
Dayr Qiddis/dayr qaddis 31.95 35.04 1
Dayr Sharaf 32.25 35.19 1
Dayr al Hatab 32.22 35.32 1
Dayr al Asal al Fawqa 31.47 34.94 1
Dayr as Sudan/deir es sudan 32.03 35.15 1
Duma/doma 32.06 35.37 1
Dura al Qar 31.96 35.23 1
Faqquah 32.49 35.4 1
Farkhah 32.07 35.15 1
Farun/firawn 32.29 35.02 1
Fahmah 32.38 35.18 1
Iktabah/aktabt 32.33 35.05 1
Immatin/um et tin 32.19 35.16 1
Imrish/khirbat muraysh 31.47 35.01 1
Jaba 31.86 35.26 1
Jalbun/djelbon 32.46 35.42 1
Jalqamus 32.42 35.36 1
Jayyus/jyws 32.2 35.03 1
Jifna 31.96 35.21 1
Jinsafut 32.18 35.13 1
Jit/qaryat jit 32.21 35.17 1
Jurat ash Shamah/jaurat esh shama 31.65 35.17 1
Jurish 32.1 35.32 1
Kafr Dan 32.48 35.25 1
Kafr Jammal 32.23 35.04 1
Kafr Malik 31.99 35.31 1
Kafr Qaddum/allen more 32.22 35.14 1
Kafr Qallil/kufor qallil 32.19 35.28 1
Kafr Qud 32.46 35.23 1
Kafr Thulth 32.15 35.05 1
Kafr Zibad/khirbat zibad 32.23 35.07 1
Kafr ad Dik/kafr ed dik 32.07 35.08 1
Kafr al Labad 32.3 35.11 1
Kafr Sur 32.24 35.06 1
Kafr Abbush 32.22 35.09 1
Kafr Ayn 32.05 35.12 1
Karmah/khirbat karma 31.45 35.03 1
Khallat ad Dar 31.5 35.11 1
Khallat al Mayyah/khirbat al mayyah 31.44 35.14 1
Khallat an Numan 31.72 35.24 1
Khallat Salih 31.42 35.12 1
Khallat Hamamah 31.72 35.19 1
Kharbatha Bani Harith/kharbata 31.95 35.07 1
Khirbat Abu Falah/al jardah 32.02 35.3 1
Khursa/khirbat kharsa 31.48 35.02 1
Kifil Haris/kafr haris 32.12 35.16 1
Kufayrit/kufayrat 32.44 35.2 1
Kubar/kaubar 31.99 35.16 1
Majdal Bani Fadil/majdal bani fadl 32.08 35.36 1
Marda 32.11 35.2 1
Marah Rabbah/khirbat marah rabbah 31.63 35.19 1
Mashah 32.11 35.05 1
Mikhmas/mukhmas 31.87 35.28 1
Mirkah 32.4 35.24 1
Misliyah/misilya 32.39 35.29 1
Madama/madma 32.19 35.23 1
Nazlat Isa 32.42 35.06 1
Neve Daniel 31.68 35.14 1
Nilin 31.95 35.02 1
Nuba 31.61 35.03 1
Ofra/at taiyiba 31.96 35.26 1
Qalandiya/kalendieh 31.86 35.21 1
Qalqas/khirbat qalqas 31.49 35.1 1
Qaryut/kuriyut 32.07 35.29 1
Qarawat Bani Zayd/quarawat bani zeid 32.05 35.13 1
Qarawat Bani Hasan/qrawt bny hsan 32.13 35.1 1
Qibyah/qibye 31.98 35.01 1
Qusrah 32.09 35.33 1
Qirah/qyrt 32.12 35.17 1
Qusin 32.24 35.18 1
Rammun/rimmon 31.93 35.3 1
Rantis 32.03 35.02 1
Rummanah 32.52 35.2 1
Raba 32.39 35.38 1
Rabud 31.44 35.02 1
Rafat 32.08 35.04 1
Rafat 31.87 35.19 1
Ramin 32.29 35.15 1
Ras Karkar 31.94 35.11 1
Rujayb/oujeeb 32.19 35.29 1
Sabastiyah/sabatiyah 32.28 35.2 1
Sannirya/samiriyyah 32.13 35.05 1
Shuqba/shiqbah 31.99 35.04 1
Shuyukh al Arrub/khirbat al arrub 31.62 35.14 1
Shufah/shawfah 32.28 35.08 1
Surda 31.94 35.2 1
Salim/salem 32.21 35.33 1
Siris 32.33 35.29 1
Talfit/tilfit 32.09 35.29 1
Tayasir 32.34 35.4 1
Till/tall 32.2 35.21 1
Turmusayya/turmas aya 32.04 35.29 1
Wadi Fukin/wady fwkyn 31.71 35.1 1
Wadi Rahhal/wady rhal 31.67 35.17 1
Yatma/ytma 32.11 35.27 1
Yasuf 32.11 35.24 1
Yasid 32.3 35.28 1
Zawata/zwata 32.25 35.23 1
Zayta 32.39 35.05 1
Zayta Jammain/zayta 32.14 35.19 1
Zububah 32.54 35.22 1
al-Kum/alkoum 31.53 34.96 1
Saffa 31.91 35.06 1
Sarrah 32.21 35.19 1
Sartah 32.1 35.09 1
Sayda/khirbat saydah 32.38 35.12 1
Sanur 32.36 35.25 1
Talluzah 32.27 35.29 1
Udalah/audala 32.15 35.28 1
Usarin/ausarin 32.12 35.31 1
Hajjah/qaryat hajja 32.2 35.13 1
Haris/hars 32.11 35.14 1
Ajjah 32.36 35.2 1
Ajjul 32.02 35.18 1
Anzah 32.36 35.22 1
Anin 32.5 35.17 1
Arab ar Rashaydah 31.57 35.23 1
Arranah 32.5 35.32 1
Ayn Yabrud/yabrud 31.95 35.25 1
Ayn al Bayda 32.38 35.51 1
Ayn Arik 31.91 35.14 1
Aynabus 32.15 35.25 1
Azmut 32.22 35.31 1
Asirah al Qibliyah/hatserot 32.18 35.22 1
Atarah/ain atara 32 35.2 1
Ibwayn/abwayn 32.03 35.2 1
Abud 32.02 35.07 1
Urif 32.16 35.22 1
Al Rashaydeh 31.75 35.35 0
Alei Zahav 32.07 35.06 0
Alfei Menasheh 32.17 35.01 0
Alon shvut 31.65 35.13 0
Barqan 32.11 35.11 0
Bat Ain 31.66 35.1 0
Bayt Hanina 31.83 35.23 0
Beit El 31.94 35.22 0
Bet Arye 32.03 35.05 0
Bruchin 32.08 35.09 0
Elqana 32.11 35.03 0
Ganei Modiin 31.93 35.02 0
Geva Binyamin 31.85 35.27 0
Har Gillo 31.72 35.17 0
Hallamish 32 35.12 0
Hinnanit 32.48 35.17 0
Itamar 32.17 35.31 0
Jammalah 31.97 35.09 0
Karme Zur 31.61 35.1 0
Karney Shomron 32.17 35.1 0
Kefar Adummim 31.83 35.34 0
Kefar Ezyon 31.65 35.12 0
Kokhav Yaaqov 31.88 35.24 0
Maale Adummim 31.78 35.3 0
Maale Efrayim 32.07 35.4 0
Maale Mikhmas 31.88 35.31 0
Mevo Horon 31.85 35.04 0
Nayot 31.8 35.25 0
Otniel 31.44 35.03 0
Peduel 32.06 35.05 0
Pesagot 31.9 35.22 0
Qarne Shomeron 32.17 35.08 0
Qedar 31.75 35.31 0
Qedumim 32.21 35.16 0
Rosh Zurim 31.67 35.13 0
Ras Atiyah 32.16 34.99 0
Salit 32.24 35.05 0
Shufat 31.82 35.23 0
Surif City 31.65 35.06 0
Suseya 31.39 35.11 0
Wadi al-Joz 31.79 35.24 0
Yaqqir 32.15 35.12 0
Yizhar 32.17 35.24 0
Sur Bahir 31.74 35.23 0
Almon 31.83 35.3 0
Ez Efrayim 32.12 35.05 0
Immanuel 32.16 35.14 0
#PT Aveiro
Aveiro 40.65 -8.65 4
#PT Azores
Ponta Delgada 37.74 -25.67 3
#PT Beja
Beja 38.01 -7.86 3
#PT Braga
Braga 41.55 -8.42 5
#PT Braganca
Braganca 41.81 -6.76 3
#PT Castelo Branco
Castelo Branco 39.82 -7.49 3
#PT Coimbra
Coimbra 40.21 -8.42 5
#PT Evora
Evora 38.57 -7.9 4
#PT Faro
Faro 37.02 -7.93 3
#PT Guarda
Guarda 40.54 -7.27 3
#PT Leiria
Leiria 39.74 -8.81 3
#PT Lisbon
Lisbon 38.73 -9.15 6
Amadora 38.75 -9.23 5
Queluz 38.76 -9.25 5
#PT Madeira
Funchal 32.67 -16.93 5
#PT Portalegre
Portalegre 39.29 -7.43 3
#PT Porto
Porto 41.15 -8.61 5
#PT Santarem
Santarem 39.23 -8.69 3
#PT Setubal
Setubal 38.52 -8.89 5
#PT Viana do Castelo
Viana do Castelo 41.69 -8.83 3
#PT Vila Real
Vila Real 41.3 -7.74 3
#PT Viseu
Viseu 40.66 -7.91 3
#PW Koror
Koror 7.34 134.47 2
#PY Alto Parana Department
Ciudad del Este -25.5 -54.65 6
#PY Amambay Department
Pedro Juan Caballero -22.55 -55.74 4
#PY Asuncion
Asuncion -25.29 -57.65 7
#PY Caaguazu Department
Coronel Oviedo -25.45 -56.44 4
#PY Caazapa
Caazapa -26.2 -56.37 3
#PY Central Department
Capiata -25.36 -57.45 5
Fernando de la Mora -25.34 -57.52 5
Lambare -25.35 -57.61 5
San Lorenzo -25.34 -57.51 5
Aregua -25.31 -57.38 2
#PY Concepcion
Concepcion -23.4 -57.43 3
#PY Cordillera Department
Caacupe -25.39 -57.14 3
#PY Guaira
Villarrica -25.75 -56.44 3
#PY Itapua
Encarnacion -27.33 -55.87 4
#PY Misiones Department
San Juan Bautista -26.67 -57.14 3
#PY Neembucu Department
Pilar -26.86 -58.31 3
#PY Paraguari
Paraguari -25.62 -57.15 2
#PY Presidente Hayes
Villa Hayes -25.09 -57.53 4
#QA Al Khor
Al Khawr 25.68 51.51 3
#QA Al Wakrah
Al Wakrah 25.17 51.6 3
#QA Al-Shahaniya
Ash Shihaniyah 25.37 51.22 2
#QA Baladiyat ad Dawhah
Doha 25.29 51.53 6
#QA Baladiyat ar Rayyan
Ar Rayyan 25.29 51.42 5
#QA Madinat ash Shamal
Madinat ash Shamal 26.13 51.2 2
#QA Umm Salal
Umm Salal Muhammad 25.42 51.41 3
#RE Reunion
Saint-Denis -20.88 55.45 5
#RO Alba County
Alba Iulia 46.07 23.58 4
#RO Arad County
Arad 46.18 21.32 5
#RO Arges
Pitesti 44.85 24.87 5
#RO Bacau County
Bacau 46.57 26.91 5
#RO Bihor County
Oradea 47.05 21.92 5
#RO Bistrita-Nasaud County
Bistrita 47.13 24.5 4
#RO Botosani County
Botosani 47.75 26.67 5
#RO Braila County
Braila 45.27 27.97 5
#RO Brasov County
Brasov 45.65 25.61 5
#RO Bucharest
Bucharest 44.43 26.11 7
Sector 2 44.45 26.13 6
Sector 3 44.42 26.17 6
Sector 6 44.44 26.02 6
Sector 1 44.49 26.05 5
Sector 4 44.38 26.12 5
Sector 5 44.39 26.07 5
#RO Buzau County
Buzau 45.15 26.83 5
#RO Calarasi County
Calarasi 44.21 27.31 2
#RO Caras-Severin County
Resita 45.3 21.89 4
#RO Cluj County
Cluj-Napoca 46.77 23.6 6
Turda 46.57 23.78 4
#RO Constanta County
Constanta 44.18 28.63 6
#RO Covasna County
Sfantu Gheorghe 45.87 25.78 4
#RO Dambovita County
Targoviste 44.93 25.46 4
#RO Dolj
Craiova 44.32 23.8 6
#RO Galati County
Galati 45.44 28.05 5
#RO Giurgiu County
Giurgiu 43.89 25.96 4
#RO Gorj County
Targu Jiu 45.05 23.28 4
#RO Harghita County
Miercurea-Ciuc 46.35 25.8 3
#RO Hunedoara County
Deva 45.88 22.9 4
Hunedoara 45.75 22.9 4
#RO Ialomita County
Slobozia 44.56 27.36 4
#RO Iasi County
Iasi 47.17 27.6 6
#RO Maramures
Baia Mare 47.66 23.57 5
#RO Mehedinti County
Drobeta-Turnu Severin 44.63 22.65 5
#RO Mures County
Targu Mures 46.54 24.56 5
#RO Neamt County
Piatra Neamt 46.92 26.33 5
Roman 46.92 26.93 4
#RO Olt
Slatina 44.43 24.37 4
#RO Prahova
Ploiesti 44.95 26.02 5
#RO Salaj County
Zalau 47.2 23.05 4
#RO Satu Mare County
Satu Mare 47.8 22.86 5
#RO Sibiu County
Sibiu 45.8 24.15 5
Medias 46.17 24.35 4
#RO Suceava
Suceava 47.63 26.25 5
#RO Teleorman County
Alexandria 43.98 25.33 3
#RO Timis County
Timisoara 45.75 21.23 6
#RO Tulcea County
Tulcea 45.18 28.81 4
#RO Valcea County
Ramnicu Valcea 45.1 24.37 5
#RO Vaslui County
Barlad 46.23 27.67 4
Vaslui 46.63 27.73 4
#RO Vrancea
Focsani 45.7 27.18 4
#RS Central Serbia
Belgrade 44.8 20.47 7
Kragujevac 44.02 20.92 5
Nis 43.32 21.9 5
Zemun 44.85 20.4 5
Cacak 43.89 20.35 5
Kraljevo 43.73 20.69 4
Krusevac 43.58 21.33 4
Leskovac 43 21.95 4
Novi Pazar 43.14 20.51 4
Smederevo 44.66 20.93 4
Uzice 43.86 19.85 4
Valjevo 44.28 19.9 4
Vranje 42.55 21.9 4
Sabac 44.75 19.69 4
Aranđelovac 44.31 20.56 3
Bor 44.07 22.1 3
Gornji Milanovac 44.03 20.46 3
Jagodina 43.98 21.26 3
Knjazevac 43.57 22.26 3
Lazarevac 44.39 20.26 3
Negotin 44.23 22.53 3
Obrenovac 44.65 20.2 3
Pirot 43.15 22.59 3
Pozarevac 44.62 21.19 3
Prokuplje 43.23 21.59 3
Smederevska Palanka 44.37 20.96 3
Sremcica 44.68 20.39 3
Trstenik 43.62 21 3
Zajecar 43.9 22.26 3
Cuprija 43.93 21.37 3
#RS Vojvodina
Novi Sad 45.25 19.84 5
Subotica 46.1 19.67 5
Pancevo 44.87 20.64 4
Zrenjanin 45.38 20.38 4
Apatin 45.67 18.98 3
Backa Palanka 45.25 19.4 3
Backa Topola 45.82 19.63 3
Becej 45.62 20.03 3
Inđija 45.05 20.08 3
Kikinda 45.83 20.47 3
Nova Pazova 44.94 20.22 3
Ruma 45.01 19.82 3
Senta 45.93 20.08 3
Sombor 45.77 19.11 3
Sremska Mitrovica 44.98 19.61 3
Stara Pazova 44.99 20.16 3
Vrbas 45.57 19.64 3
Vrsac 45.12 21.3 3
#RU Adygea
Maykop/myekuape 44.61 40.1 5
#RU Altai
Gorno-Altaysk/tuulu altay 51.96 85.92 4
#RU Altai Krai
Barnaul/barnauyl 53.36 83.73 6
Biysk 52.53 85.2 5
Rubtsovsk 51.51 81.21 5
Novoaltaysk 53.41 83.94 4
Zarinsk/zarinskaya 53.71 84.94 4
#RU Amur Oblast
Blagoveshchensk 50.28 127.53 5
Belogorsk 50.91 128.51 4
Svobodnyy 51.37 128.14 4
#RU Arkhangelsk Oblast
Arkhangelsk 64.55 40.55 6
Severodvinsk 64.56 39.83 5
Kotlas 61.26 46.65 4
#RU Astrakhan Oblast
Astrakhan/astarkhaan 46.35 48.04 6
#RU Bashkortostan
Ufa 54.74 55.97 7
Neftekamsk/neftekama 56.09 54.26 5
Oktyabrsky 54.48 53.47 5
Salavat/salauat 53.38 55.91 5
Sterlitamak 53.64 55.95 5
Belebey/belyabey/pelepey 54.11 54.12 4
Beloretsk/beloret 53.96 58.4 4
Ishimbay 53.45 56.04 4
Kumertau 52.76 55.79 4
Meleuz 52.96 55.93 4
Sibay 52.72 58.67 4
Tuymazy 54.61 53.71 4
#RU Belgorod Oblast
Belgorod/belgarad/belgorod shaary 50.6 36.58 6
Staryy Oskol 51.3 37.85 5
Gubkin/gupkin 51.28 37.54 4
Chernyanka 50.94 37.82 3
Novy Oskol 50.76 37.86 3
Razumnoye 50.53 36.68 3
Shebekino 50.41 36.93 3
Stroitel 50.79 36.48 3
Valuyki 50.2 38.12 3
Borisovka 50.6 36.02 2
Golovchino 50.53 35.81 2
Grayvoron 50.48 35.68 2
Ivnya 51.06 36.15 2
Korocha 50.81 37.2 2
Krasnaya Yaruga 50.8 35.66 2
Maslova Pristan 50.46 36.72 2
Mayskiy 50.52 36.47 2
Novaya Tavolzhanka 50.35 36.83 2
Prokhorovka/aleksandrovskiy 51.04 36.73 2
Proletarskiy 50.79 35.77 2
Rakitnoye 50.84 35.85 2
Severnyy 50.68 36.56 2
Tomarovka 50.68 36.23 2
Troitskiy 51.36 37.53 2
Urazovo 50.08 38.04 2
Veydelevka 50.15 38.45 2
Volokonovka 50.49 37.86 2
Bekhteyevka 50.81 37.22 1
Bessonovka 50.53 36.3 1
Ilovka 50.71 38.64 1
Krasnoye 50.93 38.68 1
Livenka 50.45 38.3 1
Pyatnitskoye 50.42 37.83 1
Rogovatoye 51.23 38.38 1
Skorodnoye 51.07 37.23 1
Yakovlevo 50.85 36.45 1
Zasosna 50.63 38.4 1
Alexeyevka 50.63 38.69 0
Biruch 50.65 38.4 0
Gorod Shebekino 50.42 36.92 0
Kozinka 50.46 35.6 0
Oktyabrskiy 50.45 36.36 0
Rovenki 49.92 38.91 0
#RU Bryansk Oblast
Bryansk 53.27 34.32 6
Klintsy 52.76 32.24 4
Dyatkovo 53.6 34.34 3
Karachev 53.12 34.98 3
Novozybkov/novozipkov 52.54 31.94 3
Pochep 52.93 33.45 3
Seltso 53.37 34.1 3
Starodub/staradub 52.59 32.76 3
Trubchevsk 52.58 33.77 3
Unecha 52.84 32.69 3
Zhukovka 53.53 33.73 3
Belyye Berega 53.21 34.66 2
Dubrovka 53.69 33.51 2
Ivot 53.67 34.19 2
Kletnya 53.39 33.22 2
Klimovo 52.38 32.2 2
Komarichi 52.42 34.8 2
Krasnaya Gora 53 31.6 2
Lokot 52.57 34.58 2
Lyubokhna 53.5 34.39 2
Mglin 53.06 32.85 2
Navlya 52.83 34.5 2
Pogar 52.55 33.26 2
Rzhanitsa 53.43 33.92 2
Seshcha 53.74 33.34 2
Sevsk 52.15 34.49 2
Suponevo 53.21 34.31 2
Surazh 53.02 32.39 2
Suzemka 52.32 34.08 2
Vygonichi 53.1 34.07 2
Zlynka 52.43 31.74 2
Altukhovo 52.68 34.37 1
Ardon 52.74 32.31 1
Bytosh 53.82 34.09 1
Churovichi 52.17 31.99 1
Dobrun 53.19 34.24 1
Glinishchevo 53.3 34.07 1
Gordeyevka 52.96 31.97 1
Ivanovka 53.35 34.22 1
Kokino 52.5 34.78 1
Kokorevka 52.59 34.28 1
Korzhovka-Golubovka/korzhov golubovka 52.77 32.35 1
Lopandino 52.47 34.82 1
Lyubovsho 52.99 31.54 1
Netinka 53.35 34.19 1
Novyy Ropsk 52.3 32.31 1
Putevka 53.26 34.3 1
Raditsa-Krylovka 53.32 34.36 1
Rognedino 53.8 33.56 1
Sachkovichi 52.35 32.22 1
Star 53.62 34.15 1
Sven 53.18 34.55 1
Vyshkov 52.48 31.69 1
Zamishevo 52.54 32.01 1
Zaymishche 52.73 32.23 1
Zhiryatino 53.23 33.73 1
Belaya Berezka 52.38 33.48 0
Bolshoye Polpino 53.24 34.5 0
Fokino 53.45 34.41 0
#RU Buryatia
Ulan-Ude 51.83 107.6 6
#RU Chechnya
Grozny/solzh hiala/solzha hiala 43.31 45.69 5
Achkhoy-Martan/novoselskoe 43.19 45.28 3
Argun/kolkhoznoe 43.29 45.87 3
Avtury/novosadovoe 43.16 46 3
Gudermes/belaya 43.35 46.1 3
Kurchaloy/kurchala 43.2 46.09 3
Shali/mezhdureche 43.15 45.9 3
Tsotsin-Yurt/tsatsan yurt 43.24 46 3
Urus-Martan/krasnoarmeyskoe 43.13 45.54 3
#RU Chelyabinsk Oblast
Chelyabinsk/chelepi/chelyaba/chelyabi 55.16 61.43 7
Magnitogorsk 53.4 59.01 6
Miass 55.05 60.11 5
Zlatoust/zlatavust 55.17 59.65 5
Kopeysk 55.12 61.62 4
Ozersk 55.76 60.7 4
Ozersk 55.76 60.71 4
Snezhinsk/semidesyatka 56.08 60.75 4
Troitsk 54.09 61.57 4
#RU Chukotka
Anadyr 64.73 177.51 2
#RU Chuvash Republic
Cheboksary/chabaksar/cheboksar/cheboksara 56.13 47.25 6
Novocheboksarsk 56.11 47.48 5
#RU Dagestan
Makhachkala/anzhi 42.98 47.5 6
Derbent/darbant/derbend/dzerbent 42.07 48.29 5
Khasavyurt/khasav 43.25 46.59 5
Buynaksk 42.82 47.13 4
Kaspiysk 42.88 47.64 4
Kizlyar 43.85 46.71 4
Belidzhi 41.89 48.41 3
Dagestanskiye Ogni 42.12 48.19 3
Izberbash/izberg 42.57 47.88 3
Kizilyurt 43.2 46.87 3
#RU Ingushetia
Nazran/nana nasare 43.23 44.77 5
Sunzha 43.32 45.05 4
Ekazhevo 43.21 44.82 3
Kantyshevo 43.23 44.63 3
Karabulak/karabolak 43.31 44.9 3
Malgobek/malgabek 43.51 44.59 3
Nesterovskaya 43.24 45.05 3
Staryy Malgobek 43.54 44.6 3
Surkhakhi 43.19 44.9 3
Troitskaya 43.31 44.98 3
#RU Irkutsk Oblast
Irkutsk/irkutskay 52.3 104.29 6
Angarsk 52.56 103.91 5
Bratsk 56.13 101.61 5
Ust-Ilimsk 57.99 102.71 5
Ust-Ilimsk 58 102.66 5
Cheremkhovo 53.15 103.08 4
Tulun 54.57 100.58 4
Usolye-Sibirskoye 52.75 103.65 4
#RU Ivanovo Oblast
Ivanovo/ivanava/ivanovo shaary 57 40.97 6
Kineshma 57.44 42.13 4
Shuya 56.85 41.39 4
#RU Jewish Autonomous Oblast
Birobidzhan/birabidzhan 48.79 132.92 4
#RU Kabardino-Balkariya Republic
Nalchik/nalshyk 43.5 43.62 5
Prokhladnyy/prokhladne 43.76 44.03 4
#RU Kaliningrad Oblast
Kaliningrad 54.71 20.51 6
#RU Kalmykia
Elista 46.31 44.26 5
#RU Kaluga Oblast
Kaluga/kalugo 54.53 36.27 6
Obninsk 55.11 36.61 5
Balabanovo 55.18 36.66 3
Kirov 54.07 34.3 3
Kondrovo 54.81 35.93 3
Kozelsk 54.04 35.77 3
Lyudinovo 53.87 34.45 3
Maloyaroslavets/malayaraslavets 55.01 36.47 3
Sukhinichi 54.1 35.34 3
#RU Kamchatka
Petropavlovsk-Kamchatsky 53.06 158.63 5
#RU Karachayevo-Cherkesiya Republic
Cherkessk/cherkes kala/cherkessk shakhar/sherkesh shakhar 44.22 42.05 5
#RU Karelia
Petrozavodsk/petroskoy 61.78 34.35 5
#RU Khabarovsk
Khabarovsk/khabarovskay 48.46 135.1 6
Khabarovsk Vtoroy 48.44 135.13 6
Komsomolsk-on-Amur/komsomolsk na amure/komsomolsk na amuri 50.55 137.01 5
#RU Khakasiya Republic
Abakan/abakan shaary 53.72 91.43 5
Chernogorsk/kharatas 53.83 91.31 4
#RU Khanty-Mansia
Surgut/sorgyt 61.26 73.42 6
Nefteyugansk 61.1 72.6 5
Nizhnevartovsk 60.93 76.55 5
Khanty-Mansiysk/yomvosh 61 69.03 4
Kogalym/kagalym 62.27 74.48 4
Nyagan 62.14 65.39 4
#RU Kirov Oblast
Kirov 58.6 49.66 6
Kirovo-Chepetsk 58.55 50.03 4
#RU Komi
Syktyvkar 61.66 50.82 5
Ukhta/ukva 63.57 53.69 5
Ezhva 61.81 50.73 4
Vorkuta/varkuta 67.51 64.07 4
#RU Kostroma Oblast
Kostroma/kastrama 57.77 40.93 5
#RU Krasnodar Krai
Krasnodar/novorosyisk 45.05 38.98 6
Sochi 43.6 39.72 6
Armavir 45 41.11 5
Novorossiysk 44.73 37.76 5
Adler/adlerskiy rayon 43.43 39.92 4
Anapa 44.89 37.32 4
Belorechensk 44.77 39.87 4
Gelendzhik/khylezhyy 44.58 38.07 4
Kropotkin/krapotkin 45.44 40.57 4
Krymsk 44.93 37.99 4
Labinsk 44.64 40.74 4
Slavyansk-na-Kubani/slovyansk na kubani 45.25 38.12 4
Tikhoretsk 45.85 40.12 4
Timashyovsk 45.62 38.95 4
Tuapse 44.1 39.08 4
Yeysk 46.69 38.28 4
Abinsk 44.87 38.16 3
Afipskiy 44.9 38.84 3
Akhtyrskiy 44.85 38.3 3
Apsheronsk 44.46 39.73 3
Belaya Glina 46.08 40.87 3
Bryukhovetskaya 45.8 39 3
Dagomys 43.67 39.67 3
Dinskaya 45.22 39.23 3
Goryachiy Klyuch 44.63 39.14 3
Gulkevichi 45.35 40.69 3
Ilskiy 44.84 38.57 3
Kanevskaya/kanivska 46.1 38.98 3
Khadyzhensk/khydyzhy 44.43 39.54 3
Kholmskiy 44.85 38.39 3
Khosta 43.51 39.87 3
Korenovsk 45.47 39.45 3
Krasnoarmeyskaya/poltavskaya 45.37 38.21 3
Kudepsta 43.5 39.89 3
Kurganinsk 44.88 40.59 3
Kushchyovskaya 46.56 39.63 3
Lazarevskoye 43.91 39.33 3
Leningradskaya 46.32 39.39 3
Medvedovskaya 45.45 39.02 3
Mostovskoy 44.41 40.79 3
Novokubansk 45.11 41.04 3
Novopokrovskaya/novopokrovska 45.96 40.7 3
Novotitarovskaya 45.24 38.98 3
Otradnaya 44.39 41.52 3
Pashkovskiy 45.02 39.1 3
Pavlovskaya/pavlivska 46.14 39.79 3
Primorsko-Akhtarsk 46.05 38.18 3
Severskaya/sieverska 44.85 38.68 3
Starominskaya 46.53 39.05 3
Staroshcherbinovskaya 46.63 38.66 3
Tbilisskaya 45.36 40.2 3
Temryuk 45.27 37.4 3
Ust-Labinsk 45.21 39.69 3
Vyselki 45.58 39.66 3
Yelizavetinskaya 45.05 38.79 3
#RU Krasnoyarsk Krai
Krasnoyarsk 56.04 92.93 6
Achinsk 56.27 90.5 5
Kansk 56.2 95.72 5
Norilsk 69.35 88.2 5
Lesosibirsk/novomaklakovo 58.24 92.48 4
Minusinsk 53.7 91.71 4
Nazarovo/nazarava 56.01 90.42 4
Talnakh 69.49 88.4 4
Zelenogorsk 56.11 94.59 4
Zheleznogorsk 56.25 93.53 4
Tura/tu la 64.28 100.22 2
#RU Kurgan Oblast
Kurgan 55.45 65.34 6
Shadrinsk/shadrin 56.09 63.64 4
#RU Kursk Oblast
Kursk 51.73 36.18 6
Zheleznogorsk 52.34 35.36 4
Kurchatov 51.65 35.69 3
Lgov/lgovskiy 51.69 35.28 3
Lgovskiy/lgov 51.63 35.28 3
Rylsk 51.57 34.68 3
Shchigry/shigri 51.88 36.91 3
Fatezh 52.09 35.86 2
Glushkovo 51.34 34.64 2
Gorshechnoye 51.52 38.04 2
Korenevo 51.41 34.9 2
Kshenskiy 51.84 37.71 2
Oboyan 51.21 36.28 2
Pristen 51.24 36.7 2
Pryamitsyno 51.66 35.94 2
Sudzha 51.19 35.27 2
Belaya 51.06 35.71 1
Cheremisinovo 51.89 37.26 1
Ivanino 51.64 35.58 1
Kastornoye 51.83 38.13 1
Khomutovka 51.92 34.56 1
Kirovskiy 51.42 36.67 1
Konyshevka 51.84 35.29 1
Manturovo 51.45 37.13 1
Mikhaylovka 52.23 35.38 1
Olym/olymskiy 51.68 38.18 1
Pervoavgustovskiy 52.23 35.06 1
Ponyri Vtoryye 52.28 36.22 1
Solntsevo 51.42 36.76 1
Tim 51.63 37.13 1
Voroshnevo 51.65 36.05 1
Zolotukhino 52.09 36.38 1
Bolshoye Soldatskoye 51.34 35.51 0
Chernichenskiye Dvory 51.51 36.05 0
Dmitriyev 52.13 35.08 0
Imeni Karla Libknekhta 51.62 35.48 0
Medvenka 51.42 36.11 0
Ponyri 52.32 36.3 0
Popovo-Lezhachi 51.3 34.34 0
Tetkino 51.28 34.29 0
#RU Kuzbass
Kemerovo/kemerava/kemerovo khot 55.35 86.1 6
Novokuznetsk 53.76 87.14 6
Kiselevsk 53.99 86.66 5
Leninsk-Kuznetsky 54.66 86.17 5
Mezhdurechensk 53.69 88.06 5
Prokopyevsk 53.92 86.72 5
Anzhero-Sudzhensk 56.08 86.02 4
Belovo/byalova 54.42 86.3 4
Berezovskiy 55.67 86.27 4
Yurga 55.72 84.89 4
#RU Leningrad Oblast
Akademicheskoe 60.01 30.39 5
Chernaya Rechka 59.99 30.3 4
Finlyandskiy 59.97 30.36 4
Gatchina 59.58 30.13 4
Kingisepp 59.38 28.61 4
Kirishi 59.47 32.04 4
Kurortnyy 60.17 29.91 4
Parnas 60.07 30.35 4
Rybatskoye 59.84 30.5 4
Sosnovyy Bor 59.9 29.09 4
Svetlanovskiy/svetlanovskoe 60 30.33 4
Tikhvin/tsikhvin 59.64 33.53 4
Untolovo/yuntolovo 60.01 30.21 4
Vyborg/viipuri/vybarg/vyborge 60.71 28.75 4
Primorsk 60.37 28.61 2
#RU Lipetsk Oblast
Lipetsk/lipetsk shaary 52.59 39.55 6
Yelets/yalets 52.61 38.51 5
Dankov 53.25 39.14 3
Gryazi 52.5 39.94 3
Lebedyan 53.02 39.14 3
Usman 52.04 39.73 3
#RU Magadan Oblast
Magadan 59.56 150.8 4
#RU Mariy-El Republic
Yoshkar-Ola 56.64 47.89 5
Volzhsk/yulser ola 55.87 48.36 4
#RU Mordovia
Saransk/saran/saranosh 54.18 45.17 6
#RU Moscow
Moscow/maskav/maskva/moskva 55.75 37.62 7
Bibirevo 55.88 37.6 5
Biryulevo 55.59 37.68 5
Bogorodskoye 55.81 37.72 5
Brateyevo/brateevo 55.64 37.76 5
Chertanovo Yuzhnoye/chertanovo vtoroe 55.59 37.6 5
Cheremushki 55.66 37.56 5
Golyanovo 55.82 37.81 5
Ivanovskoye 55.77 37.83 5
Izmaylovo 55.8 37.78 5
Khoroshevo-Mnevniki/khoroshyovo 55.78 37.47 5
Kuzminki 55.7 37.8 5
Lyublino 55.68 37.76 5
Marino 55.65 37.72 5
Novo-Peredelkino 55.65 37.34 5
Novyye Cheremushki 55.7 37.58 5
Novyye Kuzminki 55.7 37.75 5
Ochakovo-Matveyevskoye/ochakovo matveevskoe 55.68 37.45 5
Orekhovo-Borisovo 55.61 37.73 5
Orekhovo-Borisovo Severnoye 55.62 37.68 5
Presnenskiy/krasnaya presnya 55.76 37.56 5
Ramenki 55.7 37.5 5
Ryazanskiy 55.73 37.77 5
Severnyy 55.94 37.55 5
Shchukino 55.8 37.45 5
Solntsevo 55.64 37.38 5
Strogino 55.82 37.41 5
Taganskiy 55.73 37.67 5
Tekstilshchiki 55.7 37.74 5
Troparevo 55.66 37.48 5
Tsaritsyno 55.63 37.65 5
Tyoply Stan 55.62 37.49 5
Veshnyaki 55.72 37.82 5
Vykhino-Zhulebino 55.7 37.81 5
Yasenevo 55.61 37.52 5
Zelenograd 55.98 37.18 5
Zhulebino 55.7 37.85 5
Zyablikovo 55.62 37.77 5
Zyuzino 55.66 37.57 5
Altufyevskiy 55.88 37.58 4
Babushkin 55.87 37.73 4
Biryulevo Zapadnoye/krasnyy stroitel 55.59 37.65 4
Dorogomilovo 55.74 37.55 4
Fili 55.75 37.49 4
Kotlovka 55.66 37.6 4
Kozeyevo/kozeevo 55.87 37.62 4
Kozhukhovo 55.71 37.68 4
Lefortovo 55.77 37.7 4
Levoberezhnyy/aksinino 55.86 37.47 4
Lianozovo 55.9 37.59 4
Likhobory 55.85 37.57 4
Metrogorodok 55.81 37.79 4
Nagornyy 55.65 37.62 4
Nikolskoye 55.68 37.48 4
Novogireyevo/novogireevo 55.75 37.82 4
Novokhovrino 55.87 37.5 4
Novokuzminki 55.72 37.78 4
Novovladykino 55.85 37.58 4
Ostankinskiy 55.83 37.62 4
Pokrovskoye-Streshnevo 55.81 37.46 4
Sokol 55.8 37.52 4
Sokolniki 55.8 37.67 4
Sviblovo 55.85 37.63 4
Vagonoremont 55.9 37.55 4
Vatutino/vatutine 55.88 37.69 4
Vostochnoe Degunino 55.88 37.56 4
Yaroslavskiy 55.88 37.72 4
Zamoskvorechye 55.73 37.63 4
Aminyevo 55.7 37.47 3
Annino 55.58 37.6 3
Annino 55.58 37.26 3
Davydkovo 55.72 37.47 3
Kapotnya 55.64 37.79 3
Kolomenskoye 55.67 37.68 3
Kuryanovo 55.66 37.7 3
Leonovo 55.85 37.65 3
Luzhniki 55.72 37.55 3
Matveyevskoye/matveevskoe 55.71 37.48 3
Mikhalkovo 55.68 37.43 3
Moskovskiy 55.6 37.36 3
Nikulino 55.67 37.47 3
Otradnoye 55.87 37.6 3
Rostokino 55.83 37.67 3
Rublevo 55.79 37.35 3
Setun 55.72 37.42 3
Shcherbinka 55.5 37.56 3
Slobodka 55.87 37.58 3
Troitsk/troitskay 55.48 37.31 3
Vnukovo 55.61 37.3 3
Vorobyovo 55.72 37.53 3
Zagorye 55.58 37.67 3
#RU Moscow Oblast
Balashikha 55.79 37.95 5
Elektrostal 55.79 38.46 5
Khimki 55.9 37.43 5
Kolomna/kalomna/kolomno 55.07 38.78 5
Korolev/kaliningrad 55.91 37.83 5
Lyubertsy 55.68 37.89 5
Mytishchi 55.91 37.73 5
Noginsk 55.86 38.45 5
Odintsovo/adzintsova 55.67 37.28 5
Orekhovo-Zuyevo/arekhava zueva 55.81 38.99 5
Podolsk 55.42 37.55 5
Pushkino 55.99 37.83 5
Sergiyev Posad 56.31 38.14 5
Serpukhov 54.92 37.42 5
Shchyolkovo 55.92 37.97 5
Zheleznodorozhnyy 55.74 38.02 5
Alekseyevka 55.63 37.8 4
Chekhov 55.15 37.46 4
Dmitrov 56.34 37.52 4
Dolgoprudnyy 55.95 37.5 4
Domodedovo/damadzedava 55.44 37.75 4
Dubna 56.74 37.19 4
Fryazevo 55.73 38.46 4
Fryazino 55.96 38.05 4
Ivanteyevka 55.97 37.92 4
Klimovsk/klimovskay 55.36 37.53 4
Klin 56.33 36.73 4
Krasnogorsk 55.82 37.33 4
Lobnya 56.03 37.47 4
Lytkarino/lytkaryna 55.58 37.91 4
Naro-Fominsk 55.39 36.73 4
Pavlovskiy Posad 55.78 38.65 4
Ramenskoye/ramenskae 55.56 38.24 4
Reutov 55.76 37.86 4
Semenovskoye 55.68 37.55 4
Solnechnogorsk 56.18 36.97 4
Stupino/stupina 54.9 38.07 4
Vidnoye 55.55 37.71 4
Voskresensk/voskresenskay 55.31 38.69 4
Yegoryevsk 55.38 39.04 4
Zhukovsky 55.6 38.12 4
Andreyevskoye/andreevskoe 55.55 37.93 3
Aprelevka 55.55 37.08 3
Beloozyorskiy 55.46 38.44 3
Bolshaya Setun 55.72 37.42 3
Bronnitsy 55.42 38.26 3
Chernogolovka/chernogolovko 56 38.36 3
Dedovsk/dedovskay 55.87 37.12 3
Dzerzhinskiy 55.63 37.84 3
Dzerzhinsky 55.63 37.86 3
Elektrogorsk 55.88 38.79 3
Elektrougli 55.72 38.21 3
Golitsyno 55.61 36.98 3
Istra 55.92 36.87 3
Kabanovo 55.75 38.94 3
Kashira 54.85 38.18 3
Kastanayevo/kastanaevo 55.72 37.5 3
Khotkovo 56.26 38 3
Kotelniki 55.65 37.86 3
Krasnoarmeysk 56.1 38.13 3
Krasnoznamensk 55.6 37.05 3
Kubinka 55.58 36.7 3
Kurovskoye/kurovske 55.58 38.92 3
Kuskovo 55.74 37.8 3
Leninskiye Gory 55.7 37.57 3
Likino-Dulevo 55.71 38.95 3
Losino-Petrovskiy 55.87 38.19 3
Lukhovitsy 54.94 39.02 3
Lukhovitsy 54.98 39.04 3
Malakhovka 55.65 38.02 3
Monino 55.84 38.19 3
Mozhaysk/mazhaysk 55.5 36.03 3
Nakhabino 55.85 37.18 3
Ozery 54.86 38.55 3
Peresvet/perasvet 56.42 38.18 3
Petrovskaya 55.55 37.78 3
Protvino 54.87 37.22 3
Pushchino/pushino 54.83 37.61 3
Roshal 55.67 39.87 3
Shatura 55.57 39.53 3
Skhodnya 55.95 37.3 3
Sofrino 56.15 37.93 3
Staraya Kupavna/kupavna 55.81 38.18 3
Tomilino 55.66 37.95 3
Tuchkovo 55.6 36.47 3
Volokolamsk/volokolamskay 56.03 35.97 3
Vostryakovo 55.67 37.45 3
Vostryakovo 55.4 37.81 3
Yubileyny 55.93 37.83 3
Zaraysk 54.76 38.88 3
Zarya 55.76 38.1 3
Zvenigorod 55.73 36.86 3
#RU Murmansk Oblast
Murmansk 68.97 33.1 6
Apatity 67.58 33.41 4
Severomorsk 69.07 33.41 4
#RU Nenets
Naryan-Mar 67.64 53 3
Narian-Mar 67.67 53.1 3
#RU Nizhny Novgorod Oblast
Nizhniy Novgorod/gorkiy 56.33 44 7
Arzamas 55.4 43.84 5
Dzerzhinsk 56.24 43.46 5
Bor 56.36 44.07 4
Kstovo 56.15 44.2 4
Novaya Balakhna/balakhna 56.49 43.6 4
Pavlovo 55.97 43.09 4
Sarov/sarykylych 54.95 43.32 4
Vyksa 55.32 42.17 4
#RU North Ossetia–Alania
Vladikavkaz 43.04 44.67 6
Alagir 43.04 44.22 3
Ardon 43.18 44.29 3
Beslan 43.19 44.53 3
Mozdok/mazdok 43.74 44.65 3
#RU Novgorod Oblast
Velikiy Novgorod/novgorod/nov grad/novgrad 58.52 31.27 5
Borovichi 58.39 33.92 4
#RU Novosibirsk Oblast
Novosibirsk/vil sibirkar/novosibirskay/novosibir 55.02 82.93 7
Akademgorodok 54.85 83.11 4
Berdsk 54.75 83.1 4
Iskitim/iskitsim 54.64 83.3 4
#RU Omsk Oblast
Omsk/omby/omva 54.99 73.37 7
#RU Orenburg Oblast
Orenburg/arenburg/orynbor/yrymbur 51.77 55.1 6
Novotroitsk 51.2 58.31 5
Orsk/orski 51.23 58.49 5
Buguruslan/bogyryslan/bugurslan 53.66 52.44 4
Buzuluk/bozaulyk 52.78 52.26 4
#RU Oryol Oblast
Orel 52.97 36.08 6
Livny 52.42 37.6 4
Mtsensk 53.28 36.58 3
#RU Penza Oblast
Penza 53.2 45.01 6
Kuznetsk 53.12 46.6 4
Zarechnyy 53.2 45.19 4
Zarechnyy 53.13 46.58 4
#RU Perm Krai
Perm/molotov/perem/perym 58.01 56.25 6
Berezniki/kydzzakar 59.41 56.82 5
Solikamsk/sovkar 59.67 56.74 5
Chaykovskiy 56.76 54.11 4
Chusovoy/chusavoy/chusva/chusoviy 58.29 57.81 4
Krasnokamsk 58.08 55.76 4
Kungur 57.41 56.97 4
Lysva 58.11 57.81 4
#RU Primorye
Vladivostok/uladzivastok 43.11 131.87 6
Artem 43.36 132.19 5
Nakhodka/nakhodko/nakhotka 42.84 132.92 5
Ussuriysk 43.8 131.96 5
Arsenyev 44.16 133.27 4
#RU Pskov Oblast
Pskov 57.82 28.33 5
Velikiye Luki 56.34 30.54 5
#RU Republic of Tyva
Kyzyl/kyzyl shaary 51.71 94.44 5
#RU Rostov Oblast
Rostov-on-Don/rostov/dondagy rostov/dondokhi rostov 47.22 39.71 7
Bataysk 47.14 39.76 5
Novocherkassk/novacharkask 47.42 40.09 5
Shakhty 47.72 40.22 5
Taganrog 47.24 38.91 5
Volgodonsk 47.51 42.15 5
Azov/azak 47.11 39.41 4
Donetsk 48.34 39.95 4
Gukovo 48.05 39.93 4
Kamensk-Shakhtinsky 48.32 40.26 4
Novoshakhtinsk 47.76 39.93 4
Salsk 46.47 41.54 4
Aksay 47.26 39.87 3
Bagayevskaya/bagaevskaya 47.32 40.38 3
Belaya Kalitva/bila kalytva 48.18 40.78 3
Konstantinovsk/konstantinovskaya 47.58 41.09 3
Krasnyy Sulin 47.89 40.07 3
Millerovo/milerava 48.93 40.4 3
Morozovsk 48.35 41.83 3
Orlovskiy 46.87 42.05 3
Persianovka/persianovskiy 47.53 39.42 3
Proletarsk 46.7 41.72 3
Semikarakorsk 47.52 40.81 3
Tsimlyansk 47.65 42.09 3
Yegorlykskaya 46.57 40.66 3
Zernograd/zernagrad 46.85 40.31 3
Zimovniki 47.15 42.47 3
Zverevo/zverava 48.03 40.12 3
#RU Ryazan Oblast
Ryazan 54.63 39.7 6
#RU Saint Petersburg
Saint Petersburg/leningrad/st petersburg/betyrbukh 59.94 30.31 7
Kalininskiy 60 30.39 6
Krasnogvargeisky/krasnogvardeyskiy 59.97 30.48 6
Admiralteisky 59.92 30.3 5
Centralniy/tsentralnyy 59.93 30.36 5
Kolpino/kolpina 59.75 30.59 5
Petrogradka 59.97 30.31 5
Vasylevsky Ostrov/vasileostrovskiy 59.94 30.25 5
Dachnoye 59.84 30.26 4
Grazhdanka 60.02 30.42 4
Komendantsky aerodrom 60 30.28 4
Kupchino 59.86 30.39 4
Ozerki 60.04 30.31 4
Peterhof/petrodvorets/petsyargof 59.88 29.9 4
Petrodvorets 59.9 29.8 4
Pushkin/sarskaya myza/sarskoe selo/tsarskoe selo 59.71 30.4 4
Sosnovka 60.02 30.35 4
Uritsk 59.84 30.18 4
#RU Sakha
Yakutsk/dokuuskay 62.03 129.72 5
Neryungri/niruungra 56.66 124.72 4
#RU Sakhalin Oblast
Yuzhno-Sakhalinsk 46.95 142.74 5
#RU Samara Oblast
Samara/kuybyshev/samar/samar khot 53.21 50.14 7
Tolyatti/stavropol/talyatsi 53.53 49.35 6
Novokuybyshevsk 53.1 49.94 5
Syzran 53.16 48.47 5
Chapayevsk 52.98 49.71 4
Otradnyy 53.38 51.35 4
Zhigulevsk 53.4 49.51 4
#RU Saratov Oblast
Saratov/sarik/sarytau 51.54 45.99 6
Balakovo/balakova 52.03 47.8 5
Engels 51.48 46.11 5
Balashov 51.55 43.17 4
Volsk 52.04 47.38 4
#RU Smolensk Oblast
Smolensk/smolenskay/smulen 54.78 32.05 6
Roslavl 53.95 32.86 4
Vyazma 55.21 34.3 4
Yartsevo 55.06 32.7 4
Desnogorsk 54.15 33.28 3
Gagarin 55.55 35 3
Safonovo/safonava 55.11 33.24 3
#RU Stavropol Krai
Stavropol 45.03 41.96 6
Kislovodsk/nartsane 43.91 42.72 5
Nevinnomyssk 44.63 41.94 5
Pyatigorsk 44.05 43.05 5
Budyonnovsk 44.78 44.17 4
Georgiyevsk 44.15 43.47 4
Mikhaylovsk 45.13 42.03 4
Mineralnye Vody/minvod/mineralni vody 44.21 43.14 4
Yessentuki 44.05 42.86 4
#RU Sverdlovsk Oblast
Yekaterinburg 56.86 60.62 7
Nizhny Tagil 57.92 59.97 6
Kamensk-Uralskiy 56.41 61.93 5
Pervouralsk 56.91 59.94 5
Asbest 57.01 61.46 4
Krasnoturinsk 59.77 60.21 4
Lesnoy 57.62 63.08 4
Novouralsk/verkh neyvinskiy 57.25 60.09 4
Polevskoy 56.44 60.19 4
Revda 56.8 59.94 4
Serov 59.6 60.59 4
Verkhnyaya Pyshma/pyshma/yugary pyshma 56.97 60.58 4
#RU Tambov Oblast
Tambov/tombu 52.74 41.44 5
Michurinsk 52.91 40.48 4
#RU Tatarstan
Kazan/kozan/kuzon/khusan 55.79 49.12 7
Naberezhnyye Chelny/brezhnev/yar chally 55.74 52.42 6
Almetyevsk 54.9 52.32 5
Nizhnekamsk/anat kama 55.64 51.82 5
Bugulma 54.54 52.8 4
Chistopol/chistay 55.37 50.64 4
Leninogorsk 54.6 52.45 4
Yelabuga/alabuga 55.76 52.04 4
Zelenodolsk/parat 55.84 48.52 4
#RU Tomsk Oblast
Tomsk/tomskay 56.5 84.98 6
Seversk 56.6 84.89 5
#RU Tula Oblast
Tula/tulo 54.2 37.62 6
Novomoskovsk 54.01 38.29 5
Aleksin 54.5 37.07 4
Shchekino 54.01 37.51 4
Uzlovaya 53.98 38.16 4
Belev 53.81 36.13 3
Bogoroditsk 53.77 38.12 3
Donskoy 53.97 38.33 3
Kimovsk 53.97 38.54 3
Kireyevsk 53.93 37.92 3
Kosaya Gora 54.12 37.54 3
Plavsk 53.71 37.29 3
Severo-Zadonsk 54.03 38.4 3
Suvorov 54.12 36.5 3
Venev 54.35 38.26 3
Yasnogorsk 54.48 37.7 3
Yefremov 53.14 38.12 3
#RU Tver Oblast
Tver/kalinin 56.86 35.9 6
Kimry 56.87 37.36 4
Rzhev 56.26 34.33 4
Vyshniy Volochek 57.59 34.57 4
Toropets/taropets 56.5 31.64 2
#RU Tyumen Oblast
Tyumen/tyumen khot/tsyumen 57.15 65.53 6
Tobolsk 58.2 68.25 5
Ishim/ishem 56.11 69.49 4
#RU Udmurtia
Izhevsk/izhau/izhkar 56.85 53.2 6
Glazov/glaz 58.14 52.66 5
Sarapul 56.48 53.8 4
Votkinsk/votka 57.05 53.99 4
#RU Ulyanovsk Oblast
Ulyanovsk/sember/simbir 54.33 48.39 6
Dimitrovgrad/melekes 54.21 49.62 5
#RU Vladimir Oblast
Vladimir/vladimir khot/vladimir shaary/volodimir 56.14 40.4 6
Kovrov 56.36 41.32 5
Murom/muram 55.57 42.02 5
Aleksandrov 56.4 38.71 4
Gus-Khrustalnyy 55.61 40.65 4
#RU Volgograd Oblast
Volgograd/valgagrad/stalingrad/tsaritsyn 48.71 44.5 7
Volzhsky 48.79 44.78 6
Kamyshin 50.09 45.41 5
Mikhaylovka 50.06 43.23 4
#RU Vologda Oblast
Cherepovets/charapavets 59.13 37.9 6
Vologda/volagda/vologdo 59.22 39.88 6
#RU Voronezh Oblast
Voronezh 51.67 39.19 6
Borisoglebsk 51.37 42.1 4
Liski 50.98 39.5 4
Rossosh 51.12 38.51 4
Rossosh 50.2 39.57 4
Anna 51.49 40.42 3
Bobrov 51.1 40.03 3
Boguchar 49.93 40.55 3
Buturlinovka 50.83 40.6 3
Gribanovskiy 51.45 41.96 3
Kalach 50.43 41.02 3
Novaya Usman 51.64 39.41 3
Novovoronezh 51.32 39.22 3
Ostrogozhsk/ostrogozk 50.87 39.08 3
Pavlovsk 50.45 40.12 3
Povorino/pavoryna 51.2 42.25 3
Pridonskoy 51.68 39.07 3
Semiluki/syamiluki 51.73 39.05 3
Semiluki/syamiluki 51.68 39.03 3
#RU Yamalo-Nenets
Noyabrsk 63.19 75.44 5
Novyy Urengoy 66.08 76.63 4
Salekhard/obdor 66.53 66.61 3
#RU Yaroslavl Oblast
Yaroslavl 57.63 39.87 6
Rybinsk 58.05 38.84 5
Rostov Veliky/rostov 57.19 39.41 3
#RU Zabaykalsky Krai
Chita 52.04 113.49 6
Krasnokamensk 50.09 118.03 4
#RW Eastern Province
Kibungo -2.16 30.54 3
Rwamagana -1.95 30.43 3
#RW Kigali
Kigali -1.95 30.06 6
#RW Northern Province
Byumba -1.58 30.07 4
Musanze -1.5 29.63 4
#RW Southern Province
Butare -2.6 29.74 4
Gitarama -2.07 29.76 4
Nzega -2.48 29.56 3
#RW Western Province
Cyangugu -2.48 28.91 4
Gisenyi -1.7 29.26 4
Kibuye -2.06 29.35 3
#SA Al Bahah Region
Al Bahah 20.01 41.47 4
#SA Al Jawf Region
Qurayyat 31.33 37.34 5
Sakakah 29.97 40.21 5
#SA Al-Qassim Region
Buraydah 26.33 43.97 6
Al Mithnab 25.86 44.22 4
Ar Rass 25.87 43.5 4
#SA Asir Region
Khamis Mushait 18.3 42.73 6
Abha 18.22 42.51 5
Bishah 20 42.61 4
#SA Eastern Province
Dammam 26.43 50.1 6
Al Hufuf 25.36 49.59 5
Al Jubayl 27.02 49.62 5
Al Mubarraz 25.41 49.59 5
Hafar Al-Batin 28.43 45.97 5
Khobar 26.28 50.21 5
Al Khafji 28.44 48.49 4
Al Qatif 26.57 50.01 4
Dhahran 26.29 50.11 4
Sayhat 26.48 50.05 4
Tarut 26.57 50.04 4
Abqaiq 25.93 49.67 3
#SA Hail Region
Hail 27.52 41.69 5
#SA Jazan Region
Jizan 16.89 42.55 5
Sabya 17.15 42.63 4
#SA Mecca Region
Jeddah 21.49 39.19 7
Makkah/meca 21.43 39.83 7
Taif 21.27 40.42 6
Ash Shafa 21.07 40.32 4
#SA Medina Region
Madinah/al medina 24.47 39.61 7
Sultanah 24.49 39.59 6
Yanbu 24.09 38.06 5
#SA Najran Region
Najran 17.49 44.13 5
#SA Northern Borders Region
Arar 30.98 41.04 5
#SA Riyadh Region
Riyadh 24.69 46.72 7
Al Kharj 24.16 47.33 6
Ad Dawadimi 24.51 44.39 4
Az Zulfi 26.3 44.82 4
#SA Tabuk Region
Tabuk 28.4 36.57 6
#SB Honiara
Honiara -9.43 159.95 4
#SC La Riviere Anglaise
Victoria -4.62 55.46 3
#SD Al Jazirah
Wad Medani/wad madani/medani/wd mdny 14.4 33.52 6
Al Manaqil/el managil 14.25 32.99 5
Al Hasaheisa/el hasiheisa 14.75 33.3 3
Al Hilaliyya 14.94 33.23 3
Al Kiremit al Arakiyyin/al kereimet 14.35 32.94 2
Al Masallamiyya/al musallamiyah 14.57 33.34 2
Wad Rawah/hillet said 15.16 33.14 2
Nagaro 14.47 33.25 1
Najaru 14.47 33.25 1
Rufaa 14.76 33.37 0
#SD Al Qadarif
Al Qadarif/el gedaref/el gadarif/gadaref 14.03 35.38 6
Al Hawatah 13.42 34.63 3
Doka 13.52 35.77 3
Al-Fashaqah 14.4 35.87 0
Al-Faw 14.11 34.09 0
Khashm al Qirbah 14.97 35.92 0
#SD Blue Nile
Ad-Damazin/ed damazin/aldmazyn 11.79 34.36 5
Er Roseires/ar roseris 11.87 34.39 3
Kurmuk/kurmul 10.56 34.29 2
Ash Shallal 11.8 34.4 0
#SD Central Darfur
Zalinjay/zalingee 12.91 23.47 3
#SD East Darfur
El Daein/ad duayn/ed daein 11.46 26.13 5
Shiariah 12.44 25.58 0
#SD Kassala
Kassala/cassala/kaszala/statul kassala 15.45 36.4 6
Aroma 15.82 36.13 2
Wagar/wagga 16.15 36.2 2
New Halfa 15.33 35.6 0
#SD Khartoum
Khartoum/al khurtum/cartum/chartoum 15.55 32.53 7
Omdurman/omdoerman/omdurmana/omdurmanas 15.64 32.48 7
Al Giref Gharb 15.57 32.58 0
Al Manshiya 15.59 32.58 0
Burri Al Drayssah 15.6 32.57 0
Burri Al Lamab 15.6 32.58 0
Burri Al Mahas 15.61 32.56 0
Burri Al Shreef 15.6 32.58 0
Garden City 15.61 32.57 0
Khartoum North 15.65 32.53 0
Nasir Extension 15.59 32.56 0
Riyadh 15.58 32.57 0
Al Taif 15.57 32.57 0
#SD North Darfur
El Fasher/al fashir/al faschir/ehl fashir 13.63 25.35 5
Kutum 14.2 24.67 2
Umm Kaddadah/umm keddada 13.6 26.69 2
Kabkabiyah 13.65 24.08 0
Mellit 14.13 25.55 0
#SD North Kordofan
El Obeid/al ubayd/al obed/el ubeiyad 13.18 30.22 6
Umm Ruwaba/um ruaba 12.91 31.22 4
Ar Rahad/er rahad 12.72 30.65 3
Barah 13.7 30.37 3
#SD Northern State
Kuraymah/kareima 18.55 31.85 3
Ad Dabbah/debba 18.05 30.95 2
Argo/arqo 19.52 30.42 2
Dongola/ciutat de dongola 19.18 30.48 2
Merowe/marawi 18.47 31.81 2
Karmah an Nuzul/karmah 19.63 30.42 1
Wadi Halfa 21.8 31.37 0
#SD Red Sea
Port Sudan/bur sudan/burt sudan/new sawakin 19.62 37.22 6
Suakin/savakine 19.11 37.33 3
Tokar/taukar 18.43 37.73 3
Gebeit/jabet 21.07 36.32 2
Jubayt 18.95 36.83 0
Sinkat 18.84 36.84 0
#SD River Nile
Ad-Damir/ad damar/ed damer/aldamr 17.6 33.97 5
Atbara/madent atbara/a te ba la/atobara 17.7 33.99 5
Shendi/shandi/shindi 16.69 33.43 4
Berber/barbar 18.02 33.98 3
El Bauga 18.26 33.91 3
El Matama/el metemma 16.71 33.36 2
#SD Sennar
Sennar/sannar/sinnar 13.57 33.57 5
Singa/senga/sinja 13.15 33.93 5
Ad Dindar 13.2 34.17 3
Ad-Dindar 13.33 34.09 3
As Suki/es suki 13.32 33.88 3
Kinana/kenana 14.04 33.17 3
Maiurno 13.42 33.67 3
Jalqani/galgani 12.45 34.22 2
Umm Shawkah 13.32 33.77 0
#SD South Darfur
Nyala/njala/nijala/njalo 12.05 24.88 6
Gereida 11.28 25.14 5
Buram 10.86 25.16 0
Kas 12.51 24.29 0
Rahad al Bardi 11.3 23.88 0
Tullus 11.09 24.53 0
Umm Dafog 10.46 23.32 0
#SD South Kordofan
Kadugli/kaduqli/kadqly 11.01 29.72 4
Abu Jibeha/abu gibeyah 11.46 31.23 3
Dilling/ad dalanj 12.05 29.65 3
Al Fulah/rigl el fula 11.73 28.36 2
Talodi/talawdi 10.63 30.38 2
#SD West Darfur
Al-Junaynah/al geneina/aj jinena/al jeneina 13.45 22.45 5
Ardamata 13.48 22.49 0
El Geneina Fort 13.47 22.46 0
#SD West Kordofan
An Nuhud/an nahud/en nahud/nahad 12.7 28.43 5
Abu Zabad 12.35 29.25 3
Al Mijlad/al mujlad 11.03 27.73 3
Al Lagowa/al lagawa 11.4 29.13 2
Abyei 9.6 28.43 0
Al-Fulah 11.71 28.35 0
Babanusah 11.33 27.8 0
Ghubaysh 12.15 27.35 0
#SD White Nile
Kosti/costi/kusti 13.16 32.66 6
Rabak 13.18 32.74 5
Ad Douiem/ad diwem/ad duwaym/ad duwem 14 32.31 4
Al Qitena/al qutaynah 14.86 32.37 3
Al-Qutaynah/al qitena 14.73 32.27 3
Tandalti/tendelti 13.02 31.87 3
Al Kawa 13.75 32.5 2
Marabba 12.35 32.18 2
Um Jar Al Gharbiyya/umm garr 13.8 32.41 2
Wad az Zaki/wad ez zaki 14.46 32.21 2
ALdinigila wad dhahi 13.88 32.38 0
Al Jazeera Aba 13.32 32.61 0
#SE Blekinge
Karlskrona 56.16 15.59 3
#SE Dalarna
Falun 60.6 15.63 3
#SE Gavleborg
Gavle 60.67 17.14 4
#SE Gotland
Visby 57.64 18.3 3
#SE Halland
Halmstad 56.67 12.86 4
#SE Jamtland
Ostersund 63.18 14.64 3
#SE Jonkoping
Jonkoping 57.78 14.16 4
#SE Kalmar
Kalmar 56.66 16.36 3
#SE Kronoberg
Vaxjo 56.88 14.81 4
#SE Norrbotten
Lulea 65.58 22.15 3
#SE Orebro
Orebro 59.27 15.21 5
#SE Ostergotland
Linkoping 58.41 15.62 5
#SE Skane
Malmo 55.61 13 6
Helsingborg 56.05 12.69 5
#SE Sodermanland
Nykoping 58.75 17.01 3
#SE Stockholm
Stockholm 59.33 18.07 7
Sollentuna 59.43 17.95 5
Sodermalm 59.31 18.08 5
#SE Uppsala
Uppsala 59.86 17.64 5
#SE Varmland
Karlstad 59.38 13.5 4
#SE Vasterbotten
Umea 63.83 20.26 4
#SE Vasternorrland
Harnosand 62.63 17.94 3
#SE Vastmanland
Vasteras 59.62 16.55 5
#SE Vastra Gotaland
Gothenburg 57.71 11.97 6
#SG 
Singapore 1.29 103.85 7
Woodlands 1.44 103.79 5
#SI Ljubljana
Ljubljana 46.05 14.51 5
#SI Municipality of Domzale
Domzale 46.14 14.59 2
#SI Municipality of Izola
Izola 45.54 13.66 2
#SI Municipality of Jesenice
Jesenice 46.43 14.06 2
#SI Municipality of Kamnik
Kamnik 46.23 14.61 2
#SI Municipality of Trbovlje
Trbovlje 46.15 15.05 3
#SI Skofja Loka
Skofja Loka 46.17 14.31 2
#SI Urban Municipality of Celje
Celje 46.23 15.26 3
#SI Urban Municipality of Koper
Koper 45.55 13.73 3
#SI Urban Municipality of Kranj
Kranj 46.24 14.36 3
#SI Urban Municipality of Maribor
Maribor 46.56 15.65 4
#SI Urban Municipality of Murska Sobota
Murska Sobota 46.66 16.17 2
#SI Urban Municipality of Nova Gorica
Nova Gorica 45.96 13.65 2
#SI Urban Municipality of Novo Mesto
Novo Mesto 45.8 15.17 3
#SI Urban Municipality of Ptuj
Ptuj 46.42 15.87 3
#SI Urban Municipality of Velenje
Velenje 46.36 15.11 3
#SK Banska Bystrica Region
Banska Bystrica 48.74 19.15 4
#SK Bratislava Region
Bratislava 48.15 17.11 6
#SK Kosice Region
Kosice 48.71 21.26 5
#SK Nitra Region
Nitra 48.31 18.08 4
#SK Presov Region
Presov 49 21.24 4
#SK Trencin Region
Trencin 48.89 18.04 4
#SK Trnava Region
Trnava 48.38 17.59 4
#SK Zilina Region
Zilina 49.22 18.74 4
#SL Eastern Province
Kenema 7.88 -11.19 5
#SL North West
Port Loko 8.77 -12.79 3
#SL Northern Province
Makeni 8.89 -12.04 4
#SL Southern Province
Bo 7.96 -11.74 5
#SL Western Area
Freetown 8.49 -13.24 6
#SN Dakar
Dakar 14.69 -17.44 7
Pikine 14.76 -17.39 6
#SN Diourbel Region
Touba 14.86 -15.88 6
Tiebo 14.63 -16.23 5
#SN Kaffrine
Kaffrine 14.11 -15.55 3
#SN Kaolack
Kaolack 14.15 -16.07 5
#SN Kedougou
Kedougou 12.56 -12.18 3
#SN Kolda
Kolda 12.89 -14.94 4
#SN Louga
Louga 15.62 -16.22 4
#SN Matam
Matam 15.66 -13.26 3
#SN Saint-Louis
Saint-Louis 16.02 -16.49 5
#SN Sedhiou
Sedhiou 12.71 -15.56 3
#SN Tambacounda
Tambacounda 13.77 -13.67 4
#SN Thies
Thies 14.79 -16.93 6
Thies Nones 14.78 -16.97 5
#SN Ziguinchor
Ziguinchor 12.57 -16.27 5
#SO Awdal
Baki 9.89 43.39 3
Borama 9.94 43.18 0
Gorayacowl 9.87 43.23 0
Lughaye 10.69 43.94 0
Ruqi 9.97 43.43 0
Saylac 11.35 43.47 0
#SO Bakool
Waajid/uegit 3.81 43.25 2
Xuddur/huddur hadama 4.12 43.89 2
Yeed 4.55 43.03 2
Tayeeglow/tayeegle 4.02 44.51 1
#SO Banaadir
Mogadishu/magadiscio/magadysha/maqdishu 2.04 45.34 7
#SO Bari
Bosaso/bandar kassim/bender qaasin/boosaaso 11.28 49.18 4
Qandala/candala 11.47 49.87 3
Bandarbeyla/bender bayla 9.49 50.81 2
Bargaal 11.29 51.08 2
Bereeda/bareda 11.87 51.06 2
Caluula/alula 11.97 50.76 2
Iskushuban/scusciuban 10.28 50.23 2
El Dibir 11.77 51.22 0
#SO Bay
Baidoa/baidabho/baidabo/bajdabo 3.11 43.65 5
Buurhakaba/bur acaba 2.8 44.08 3
Diinsoor 2.41 42.98 0
#SO Galguduud
Ceeldheer/ceeldheere 3.85 47.18 3
Ceelbuur/el bur 4.69 46.62 2
Dhuusamarreeb/dhusamareb 5.54 46.39 2
Adado 6.14 46.63 0
Balanbale 5.77 45.76 0
Cabudwaaq 6.25 46.22 0
Dhabad 6.43 46.46 0
#SO Gedo
Baardheere 2.34 42.28 3
Luuq/lugh 3.8 42.54 3
Garbahaarrey/garba harre 3.33 42.22 2
Beled Hawo 3.93 41.88 0
Dhamas 3.15 41.34 0
#SO Hiiraan
Beledweyne/balad weyn/belai wen/beled weyn 4.74 45.2 4
Buulobarde/bulo berde 3.85 45.57 3
Jalalaqsi/gialalassi 3.38 45.6 2
#SO Lower Juba
Jamaame/giamama/giamana/margherita 0.07 42.74 5
Kismayo/chisimaio/chisimayu/kisimayo -0.36 42.55 5
Buur Gaabo/bircao -1.22 41.84 1
Dhobley 0.41 41.01 0
Kaambooni -1.64 41.59 0
#SO Lower Shabeelle
Marka/marca/merca/merka 1.72 44.77 5
Afgooye/afgoi/afgoje/afgoye 2.14 45.12 4
Qoryooley/coriole/coriolei/koriolay 1.79 44.53 4
Wanlaweyn/bahle dogli 2.62 44.89 3
#SO Middle Juba
Jilib/gelib 0.49 42.79 3
Saacow 1.63 42.44 2
Dujuuma/digiuma 1.25 42.57 1
Buaale 1.08 42.58 0
#SO Middle Shabele
Jawhar/giohar 2.78 45.5 3
Cadale/adale 2.76 46.32 2
Mahaddayweyne 2.97 45.53 2
#SO Mudug
Gaalkacyo/gaalkayo/galkajo/galcaio 6.77 47.43 4
Hobyo/hobiya 5.35 48.53 2
Xarardheere/adim 4.65 47.86 1
Diga gaw 5.7 48.47 0
Saaxo 6.77 46.8 0
#SO Nugaal
Garoowe/garoe/garoueh/garove 8.4 48.48 4
Eyl/ceel 7.98 49.82 3
#SO Sanaag
Ceerigaabo/cerigaabo 10.62 47.37 3
Las Khorey/banden laskhonai 11.16 48.2 2
Garadag 9.49 46.87 0
#SO Sool
Laascaanood/las anod 8.48 47.36 4
Yagoori 8.75 46.96 0
#SO Togdheer
Burao/bur o/burco/buruo 9.52 45.53 4
Oodweyne/codweyne 9.41 45.06 2
Ceek 9 45.36 1
Buhodle 8.23 46.33 0
#SO Woqooyi Galbeed
Hargeysa/hargesa/khargejse 9.56 44.07 6
Berbera/bai pei la/beleubela/berubera 10.44 45.01 5
Agabar 9.93 43.92 0
Baligubadle 9 44 0
Gebiley 9.7 43.62 0
Tog Wajaale 9.6 43.34 0
#SR Brokopondo District
Brokopondo 5.06 -54.98 2
#SR Nickerie District
Nieuw Nickerie 5.93 -56.97 2
#SR Paramaribo District
Paramaribo 5.87 -55.17 5
#SR Wanica District
Lelydorp 5.7 -55.23 3
#SS Central Equatoria
Juba/djouba/goba/uula 4.85 31.58 6
Yei/jejus 4.09 30.68 3
#SS Eastern Equatoria
Pajok/farajok 3.87 32.48 3
Torit/tuo li te 4.41 32.57 3
Kapoeta/kabuyta 4.77 33.59 2
#SS Jonglei
Bor/boras 6.21 31.56 3
#SS Lakes
Rumbek/rumbekas 6.81 29.68 3
Yirol 6.55 30.5 0
#SS Northern Bahr al Ghazal
Winejok/wanyjok 9.01 27.57 6
Aweil/awel 8.76 27.39 3
#SS Unity
Bentiu/bantiyo 9.26 29.8 2
Leer 8.3 30.14 2
#SS Upper Nile
Malakal/malakalis/ma la ka er/marakaru 9.53 31.66 5
Kodok 9.89 32.11 0
#SS Warrap
Gogrial/gogriale 8.53 28.1 3
Tonj/ibba 7.27 28.68 3
Kuacjok 8.3 27.98 0
#SS Western Bahr al Ghazal
Wau/wa wu 7.7 27.99 5
Raja/raga 8.47 25.68 1
Kafia Kingi 9.27 24.42 0
#SS Western Equatoria
Yambio/jambio 4.57 28.39 3
Maridi/meridi 4.92 29.47 2
Tambura/tembura 5.6 27.47 2
#ST Sao Tome Island
Sao Tome 0.34 6.73 4
#SV Ahuachapan
Ahuachapan 13.92 -89.84 3
#SV Cabanas
Sensuntepeque 13.88 -88.63 3
#SV Chalatenango Department
Chalatenango 14.04 -88.94 3
#SV Cuscatlan
Cojutepeque 13.72 -88.93 3
#SV La Libertad Department
Santa Tecla 13.68 -89.28 5
#SV La Paz Department
Zacatecoluca 13.51 -88.87 3
#SV La Union
La Union 13.34 -87.84 3
#SV Morazan
San Francisco 13.69 -88.1 3
#SV San Miguel Department
San Miguel 13.48 -88.18 5
#SV San Salvador Department
San Salvador 13.69 -89.19 6
Soyapango 13.71 -89.14 6
Apopa 13.81 -89.18 5
Mejicanos 13.72 -89.19 5
#SV San Vicente Department
San Vicente 13.64 -88.78 3
#SV Santa Ana Department
Santa Ana 13.99 -89.56 5
#SV Sonsonate Department
Sonsonate 13.72 -89.72 4
#SV Usulutan
Usulutan 13.34 -88.44 4
#SY Al-Hasakah
Al Hasakah/el haseke/hasijih/hassetche 36.5 40.75 4
Ad Darbasiyah/derbassiye 37.07 40.65 3
Al Jawadiyah 36.99 41.82 0
Al Malikiyah 37.18 42.14 0
Al Qahtaniyah 37.03 41.55 0
Al Qamishli 37.05 41.23 0
Al Yarubiyah 36.81 42.06 0
Al Hawl 36.39 41.15 0
Ash Shaddadah 36.06 40.73 0
Bir al Hulw al Wardiyah 36.7 41.04 0
Markadah 35.75 40.75 0
Ras al Ayn 36.85 40.07 0
Tall Tamr 36.66 40.37 0
Tall Hamis 36.76 41.4 0
Arishah 36.23 40.77 0
Amuda 37.1 40.93 0
#SY Aleppo
Aleppo/alep/alepas/aleppe 36.2 37.16 7
Al Bab/al balo/albab 36.37 37.52 5
As Safirah/safir/sfaireh/alsfyrt 36.08 37.37 4
Izaz/azaz/ezaz 36.59 37.05 4
Manbij/bambyce/giyerapol/hierapolis 36.53 37.95 4
Ayn al Arab/kobane/kobani/aarab peunar 36.89 38.35 4
Dayr Hafir/deir hafer 36.16 37.71 3
Jarabulus/carablus 36.82 38.01 3
Nubl/noubbel 36.38 36.99 3
Tall Rifat/tal refaat 36.47 37.09 3
Tadif/tadef 36.35 37.53 3
Afrin/aafrine 36.51 36.87 3
Kafr Saghir/kafer serhir 36.29 37.26 1
Abu Qalqal 36.44 38.12 0
Akhtarin 36.51 37.34 0
Al Atarib 36.14 36.83 0
Al Ghandurah 36.67 37.73 0
Al Khafsah 36.23 38.02 0
Al Mabatli 36.56 36.74 0
Al Hajib 35.86 37.4 0
Al Hadir 35.99 37.05 0
Al Arimah 36.47 37.72 0
Ar Rai 36.61 37.45 0
Az Zarbah 36.07 36.98 0
Banan 35.97 37.3 0
Batabo 36.13 36.74 0
Bulbul 36.77 36.82 0
Darat Izzah 36.28 36.85 0
Jindayris 36.39 36.69 0
Kabbasin 36.43 37.57 0
Khanasir 35.78 37.5 0
Kuwayris Sharqi 36.17 37.54 0
Maskanah 35.97 38.04 0
Mari 36.48 37.2 0
Qentere 36.56 36.73 0
Rasm al Harmal 36.24 37.72 0
Raju 36.68 36.66 0
Sharan 36.62 36.94 0
Shaykh al Hadid 36.5 36.6 0
Shuyukh Tahtani 36.75 38.08 0
Tall ad Daman 35.81 37.25 0
Sirrin ash Shamaliyah 36.59 38.3 0
Suran 36.57 37.21 0
Huraytan 36.29 37.09 0
#SY Damascus Governorate
Damascus/al sham/an damaisc/cham 33.51 36.29 7
al-Yarmuk 33.47 36.3 0
#SY Daraa
Dara/dera/adraa/darua 32.62 36.1 4
As Sanamayn/aere 33.07 36.18 3
Inkhil/ankhel 33.02 36.13 3
Jasim/jacem 32.99 36.06 3
Shaykh Miskin/ash shaykh maskin 32.83 36.16 3
Tafas 32.74 36.07 3
Izra/ezra 32.87 36.25 2
Busra ash Sham/bosra 32.52 36.48 1
Al Jizah 32.57 36.32 0
Al Musayfirah 32.63 36.34 0
Al Muzayrib 32.71 36.03 0
Al Hirak 32.75 36.31 0
Ash Shajarah 32.77 35.88 0
Basir 33.06 36.23 0
Dail 32.75 36.13 0
Ghabaghib 33.18 36.23 0
Ghasam 32.55 36.38 0
Kafr Nasij 33.15 36.04 0
Kafr Shams 33.12 36.11 0
Khirbat Ghazalah 32.73 36.2 0
Mismiyah 33.13 36.39 0
Nawa 32.89 36.04 0
Tasil 32.83 35.97 0
Samad 32.48 36.52 0
Aqraba 33.11 36.01 0
#SY Deir ez-Zor
Deir ez-Zor/dayr al zor/azaura/dair az zaur 35.34 40.14 5
Al Mayadin/audattha/mayadine/meyedine 35.02 40.45 4
Albu Kamal/abou kemal/abu kamal/al bukamal 34.45 40.92 4
Hajin/abou hardane 34.7 40.83 3
Subaykhan/sabikhan 34.85 40.6 3
Al Busayrah 35.16 40.43 0
Al Jala 34.63 40.84 0
Al Kasrah 35.57 39.92 0
Al Asharah 34.92 40.56 0
As Susah 34.53 40.96 0
At Tibni 35.61 39.82 0
Dhiban 35.01 40.51 0
Khusham 35.3 40.29 0
Muh Hasan 35.23 40.32 0
#SY Hama
Hamah/epiphaneia/hamao/hamath 35.13 36.76 6
As Salamiyah/salamias/salamiyeh/selemie 35.01 37.05 4
Kafr Zayta/az zaytiyah 35.37 36.6 3
Masyaf/imranie 35.07 36.34 3
Suran/sawran 35.29 36.75 3
Tayyibat al Imam/taibet el imam 35.27 36.71 3
Halfaya/helfeya 35.26 36.61 3
Murak/morek 35.38 36.69 2
Tremseh/al treimseh 35.27 36.5 2
Al Hamra 35.32 37.09 0
As Siin 35.26 37.37 0
As Suqaylibiyah 35.37 36.39 0
Ayn Halaqim 34.94 36.32 0
Ayyubiyah 35.03 36.74 0
Az Ziyarah 35.68 36.34 0
Barri ash Sharqi 34.98 37.2 0
Jubb Ramlah 35.21 36.43 0
Kafr Buhum 35.06 36.7 0
Kurnaz 35.39 36.49 0
Maharda 35.25 36.57 0
Qalat al Madiq 35.41 36.39 0
Shathah 35.51 36.24 0
Tall Salhab 35.26 36.38 0
Wadi al Uyun 35 36.19 0
Sabburah 35.16 37.21 0
Harbinafsah 34.94 36.62 0
Awaj 34.91 36.4 0
Uqayribat 35.04 37.46 0
#SY Homs
Homs/choms/emesa/hims 34.72 36.73 6
Ar Rastan/arethousa/arethus/el rastane 34.93 36.73 4
Tadmur/palmira/palmuera/palmura 34.56 38.28 4
Al Qaryatayn/kariateine 34.23 37.24 3
Al Qusayr/al kusajra 34.51 36.58 3
Kafr Laha/houla 34.89 36.5 3
Tallbisah/tall bisih 34.84 36.73 3
Tallkalakh/telkalakh 34.67 36.26 3
Al Ghantu/al ghanta 34.82 36.7 2
Mukharram al Fawqani/al mukharram fokani 34.82 37.09 2
Kafr Musa Al-Hmidiya 34.58 36.53 1
Al Furqlus 34.61 37.09 0
Al Qabw 34.84 36.45 0
Al Hawash 34.76 36.32 0
An Nasirah 34.79 36.29 0
Ar Riqama 34.54 36.92 0
As Sukhnah 34.89 38.87 0
Jubb al Jarrah 34.83 37.32 0
Khirbat Tin Nur 34.7 36.56 0
Mahin 34.24 37.06 0
Shin 34.78 36.42 0
Talldaww 34.88 36.52 0
Sadad 34.31 36.93 0
Hadidah 34.67 36.4 0
Hisya 34.41 36.76 0
Ayn an Nasr 34.84 36.93 0
#SY Idlib
Idlib/idleb/idlibas/idlip 35.93 36.63 5
Ad Dana/ed dana 36.21 36.77 3
Binnish/binnesh 35.96 36.71 3
Jisr ash Shughur/djisr el choghour 35.81 36.32 3
Kafr Takharim/kafar takharim 36.12 36.52 3
Kafranbel/kafr nabl 35.61 36.56 3
Khan Shaykhun/khan cheykoun 35.44 36.65 3
Maarratmisrin/maarrat shemarin 36.01 36.67 3
Salqin/salkine 36.14 36.45 3
Saraqib/sarakeb 35.86 36.81 3
Abu az Zuhur 35.74 37.04 0
Afis 35.91 36.8 0
Al Janudiyah 35.88 36.29 0
Armanaz 36.08 36.5 0
Ariha 35.81 36.61 0
At Tamaniah 35.46 36.75 0
Bdama 35.81 36.2 0
Darkush 35.99 36.39 0
Ihsim 35.72 36.56 0
Lislamin 35.86 36.9 0
Maarrat an Numan 35.65 36.68 0
Muhambal 35.79 36.47 0
Qurqina 36.14 36.61 0
Sarmin 35.9 36.73 0
Sinjar 35.59 37 0
Taftanaz 36 36.79 0
Harim 36.21 36.52 0
Hish 35.55 36.64 0
#SY Latakia
Latakia/al ladhiqiyah/al laziqiyah/el ladhaqiye 35.53 35.79 6
Jablah/djeble/jebele/jebelli 35.36 35.93 4
Ad Daliyah 35.24 36.14 0
Al Bahluliyah 35.64 35.96 0
Al Fakhurah 35.5 36.01 0
Al Hinadi 35.51 35.87 0
Al Muzayriah 35.53 36.07 0
Al Qardahah 35.46 36.06 0
Al Qutaylibiyah 35.29 36.02 0
Al Haffah 35.6 36.03 0
Bayt Yashut 35.31 36.12 0
Burj Islam 35.67 35.8 0
Jawbat Burghal 35.49 36.17 0
Kassab 35.93 35.99 0
Kinnsibba 35.74 36.16 0
Qastal Maaf 35.82 35.95 0
Rabiah 35.79 36.04 0
Slinfah 35.6 36.19 0
Harf al Musaytirah 35.39 36.13 0
Ayn Shiqaq 35.39 36.03 0
Ayn al Bayda 35.66 35.89 0
Ayn ash Sharqiyah 35.33 36.1 0
Ayn at Tinah 35.56 36.1 0
#SY Quneitra
Al Qunaytirah/el kuneitra 33.13 35.82 3
Buqata 33.2 35.78 0
Jaba 33.16 35.93 0
Khan Arnabah 33.18 35.89 0
Majdal Shams 33.27 35.77 0
Masadah 33.23 35.76 0
#SY Raqqa
Ar Raqqah/nicephorium 35.95 39.01 5
Al-Tabqa/al tabaqah/al thawra/ath thawrah 35.84 38.55 4
Jinniyah/jenniya 36.32 38.91 2
Al Jarniyah 36.16 38.23 0
Al Karamah 35.87 39.28 0
Al Mansurah 35.84 38.74 0
As Sabkhah 35.81 39.26 0
Madan 35.76 39.6 0
Suluk 36.6 39.13 0
Tall Abyad 36.7 38.95 0
Ayn Isa 36.39 38.86 0
#SY Rif Dimashq
Duma 33.57 36.4 5
At Tall/ett tell/tell 33.61 36.31 4
Darayya/daraye/daraje/deraya 33.46 36.23 4
Al Kiswah/kesweh 33.36 36.24 3
Al Qutayfah/el qtaife 33.74 36.6 3
An Nabk/al nabek 34.02 36.73 3
Az Zabadani/zabdani 33.72 36.1 3
Jayrud/djeroud 33.81 36.74 3
Qatana 33.44 36.08 3
Qarah/qart 34.16 36.74 3
Yabrud/gebru 33.97 36.66 3
Harasta/arasta bassal 33.56 36.37 3
Irbin/aarbil 33.54 36.37 3
Dayr al Asafir/deir el assifir 33.47 36.42 2
Malula/maaljulja 33.85 36.55 2
Ad Dimas 33.59 36.09 0
Al Ghizlaniyah 33.4 36.45 0
Al Mulayhah 33.49 36.38 0
Al Hajar al Aswad 33.46 36.3 0
An Nashabiyah 33.51 36.49 0
Ar Ruhaybah 33.74 36.7 0
As Sab Biyar 33.78 37.68 0
Ad Dumayr 33.64 36.69 0
Babila 33.47 36.33 0
Dayr Makir 33.23 36.03 0
Dayr Atiyah 34.1 36.77 0
Jaramana 33.49 36.35 0
Kafr Batna 33.51 36.37 0
Kanakir 33.27 36.1 0
Mazraat Bayt Jinn 33.33 35.92 0
Madaya 33.69 36.1 0
Muadamiyat al-Sham 33.46 36.2 0
Nahiyat as Sab Biyar 33.53 38.01 0
Qadsayya 33.55 36.22 0
Rankus 33.76 36.39 0
Sasa 33.28 36.02 0
Sirghaya 33.81 36.16 0
Zakiyah 33.33 36.16 0
Saydnaya 33.69 36.37 0
Sahnaya 33.43 36.23 0
Harran al Awamid 33.45 36.56 0
Assal al Ward 33.86 36.41 0
Ayn al Fijah 33.62 36.18 0
#SY Suwayda
As-Suwayda/al sweida/dionysia/ehs suvejda 32.71 36.57 4
Shahba/chahba 32.85 36.63 2
Salakhid/salakhed 32.87 36.57 2
Al Ghariyah 32.39 36.65 0
Al Mazraah 32.78 36.48 0
Al Mushannaf 32.74 36.78 0
Al Qurayya 32.54 36.6 0
As Surah as Saghirah 33.03 36.57 0
Dhibbin 32.44 36.56 0
Malah 32.51 36.85 0
Qanawat 32.75 36.61 0
Shaqqa 32.9 36.7 0
Salkhad 32.49 36.71 0
Ariqah 32.89 36.48 0
#SY Tartus
Tartus/antaradus 34.89 35.89 4
Baniyas/banijas 35.18 35.95 3
Safita/borj safita 34.82 36.12 3
Ad Duraykish/bermana 34.9 36.14 2
Kaff al-Jaa 35.09 36.21 1
Al Bariqiyah 34.83 36.23 0
Al Karimah 34.67 36.08 0
Al Qadmus 35.1 36.16 0
Al Qamsiyah 35.03 36.01 0
Al Hamidiyah 34.71 35.95 0
Al Annazah 35.2 36.07 0
Ar Rawdah 35.07 35.91 0
Arwad 34.86 35.86 0
As Sawda 34.98 35.94 0
As Sisniyah 34.78 36.14 0
Ash Shaykh Badr 34.99 36.08 0
As Safsafah 34.73 36.05 0
At Tawahin 35.13 36.21 0
Brummanat al Mashayikh 35.02 36.17 0
Duwayr Raslan 34.95 36.18 0
Junaynat Raslan 34.93 36.12 0
Khirbat al Maazzah 34.8 36 0
Mashta al Hulw 34.87 36.25 0
Ras al Khashufah 34.83 36.05 0
Sabbah 34.9 36.24 0
Talin 35.15 36.03 0
Hammam Wasil 35.07 36.09 0
Himmin 34.9 36.04 0
#SZ Hhohho Region
Mbabane -26.32 31.13 4
#SZ Manzini Region
Manzini -26.5 31.38 5
#TD Barh el Gazel
Moussoro 13.64 16.49 3
#TD Batha
Ati 13.21 18.34 3
Umm Hajar 13.3 19.7 3
#TD Borkou
Faya-Largeau 17.93 19.1 2
#TD Chari-Baguirmi
Dourbali 11.81 15.87 3
Massenya 11.4 16.17 1
#TD Ennedi-Ouest
Fada 17.19 21.58 3
#TD Guera
Bitkine 11.98 18.21 3
Mongo 12.19 18.69 3
#TD Hadjer-Lamis
Massaguet 12.48 15.44 3
Massakory 13 15.73 3
#TD Kanem
Mao 14.12 15.31 3
#TD Lac
Bol 13.47 14.71 2
#TD Logone Occidental
Moundou 8.57 16.08 5
Benoy 8.98 16.32 3
#TD Logone Oriental
Doba 8.66 16.85 3
#TD Mandoul
Koumra 8.92 17.55 3
#TD Mayo-Kebbi Est
Bongor 10.28 15.37 3
#TD Mayo-Kebbi Ouest
Mboursou Lere 9.76 14.15 3
Pala 9.36 14.91 3
#TD Moyen-Chari
Sarh 9.15 18.38 5
Kyabe 9.45 18.94 3
#TD NDjamena
NDjamena 12.11 15.04 6
#TD Ouadai
Abeche 13.83 20.83 4
#TD Salamat
Am Timan 11.04 20.28 3
#TD Tandjile
Kelo 9.31 15.81 3
Lai 9.4 16.3 3
#TD Wadi Fira
Biltine 14.53 20.93 2
#TG Centrale
Sokode 8.98 1.13 5
#TG Kara
Kara 9.55 1.19 5
#TG Maritime
Lome 6.13 1.22 6
#TG Plateaux
Atakpame 7.53 1.13 4
#TG Savanes
Dapaong 10.86 0.21 3
#TH Amnat Charoen
Amnat Charoen 15.86 104.63 3
#TH Ang Thong
Ang Thong 14.59 100.45 2
#TH Bangkok
Bangkok 13.75 100.5 7
#TH Bueng Kan
Bueng Kan 18.36 103.65 2
#TH Buriram
Buri Ram 14.99 103.1 3
#TH Chachoengsao
Chachoengsao 13.69 101.07 3
#TH Chai Nat
Chai Nat 15.19 100.12 3
#TH Chaiyaphum
Chaiyaphum 15.81 102.03 4
#TH Chanthaburi
Chanthaburi 12.61 102.1 4
#TH Chiang Mai
Chiang Mai 18.79 98.98 5
#TH Chiang Rai
Chiang Rai 19.91 99.83 4
#TH Chon Buri
Chon Buri 13.36 100.98 5
Si Racha 13.17 100.93 5
Pattaya 12.93 100.88 4
Sattahip 12.67 100.9 4
#TH Chumphon
Chumphon 10.5 99.18 4
#TH Kalasin
Kalasin 16.43 103.51 4
#TH Kamphaeng Phet
Kamphaeng Phet 16.48 99.52 4
#TH Kanchanaburi
Kanchanaburi 14 99.55 4
Tha Maka 13.9 99.77 4
#TH Khon Kaen
Khon Kaen 16.45 102.83 5
#TH Krabi
Krabi 8.07 98.91 3
#TH Lampang
Lampang 18.29 99.49 5
#TH Lamphun
Lamphun 18.58 99.01 3
#TH Loei
Loei 17.49 101.73 3
#TH Lopburi
Lop Buri 14.8 100.65 4
#TH Mae Hong Son
Mae Hong Son 19.3 97.97 2
#TH Maha Sarakham
Maha Sarakham 16.18 103.3 4
#TH Mukdahan
Mukdahan 16.55 104.72 3
#TH Nakhon Nayok
Nakhon Nayok 14.2 101.21 3
#TH Nakhon Pathom
Nakhon Pathom 13.82 100.04 5
#TH Nakhon Phanom
Nakhon Phanom 17.41 104.78 3
#TH Nakhon Ratchasima
Nakhon Ratchasima 14.97 102.1 5
#TH Nakhon Sawan
Nakhon Sawan 15.7 100.14 4
#TH Nakhon Si Thammarat
Nakhon Si Thammarat 8.43 99.97 5
#TH Nan
Nan 18.78 100.78 3
#TH Narathiwat
Narathiwat 6.43 101.82 3
#TH Nong Bua Lamphu
Nong Bua Lamphu 17.2 102.44 3
#TH Nong Khai
Nong Khai 17.88 102.74 4
#TH Nonthaburi
Mueang Nonthaburi 13.86 100.51 5
Pak Kret 13.91 100.5 5
Bang Kruai 13.81 100.47 4
#TH Pathum Thani
Khlong Luang 14.06 100.65 5
Ban Lam Luk Ka 13.98 100.78 4
Ban Bang Kadi 14 100.55 3
Pathum Thani 14.01 100.53 3
#TH Pattani
Pattani 6.87 101.25 3
#TH Phang Nga
Phang Nga 8.45 98.53 2
#TH Phatthalung
Phatthalung 7.62 100.08 3
#TH Phayao
Phayao 19.19 99.88 3
#TH Phetchabun
Phetchabun 16.42 101.16 4
#TH Phetchaburi
Phetchaburi 13.11 99.94 3
#TH Phichit
Phichit 16.44 100.35 3
#TH Phitsanulok
Phitsanulok 16.82 100.26 5
#TH Phra Nakhon Si Ayutthaya
Phra Nakhon Si Ayutthaya 14.35 100.58 4
#TH Phrae
Phrae 18.15 100.14 3
#TH Phuket
Ban Talat Yai 7.88 98.4 4
Phuket 7.89 98.4 4
#TH Prachin Buri
Prachin Buri 14.05 101.37 3
#TH Prachuap Khiri Khan
Hua Hin 12.57 99.96 4
Prachuap Khiri Khan 11.82 99.78 3
#TH Ranong province
Ranong 9.97 98.63 3
#TH Ratchaburi
Ban Pong 13.82 99.88 4
Ratchaburi 13.54 99.82 4
#TH Rayong
Rayong 12.68 101.26 5
Klaeng 12.78 101.65 4
#TH Roi Et
Roi Et 16.06 103.65 3
#TH Sa Kaeo
Sa Kaeo 13.81 102.07 3
#TH Sakon Nakhon
Sakon Nakhon 17.16 104.15 4
#TH Samut Prakan
Samut Prakan 13.6 100.6 6
Phra Pradaeng 13.66 100.53 5
#TH Samut Sakhon
Krathum Baen 13.65 100.26 4
Samut Sakhon 13.55 100.27 4
#TH Samut Songkhram
Samut Songkhram 13.41 100 3
#TH Saraburi
Phra Phutthabat 14.73 100.8 4
Saraburi 14.53 100.92 4
#TH Satun
Satun 6.62 100.07 3
#TH Si Sa Ket
Si Sa Ket 15.11 104.33 3
#TH Sing Buri
Sing Buri 14.89 100.4 3
#TH Songkhla
Hat Yai 7.01 100.48 5
Ban Mai 7.2 100.55 4
Songkhla 7.2 100.6 4
#TH Sukhothai
Sukhothai 17.01 99.82 3
#TH Suphan Buri
Suphan Buri 14.47 100.12 4
#TH Surat Thani
Surat Thani 9.14 99.33 5
Ko Samui 9.54 99.94 4
#TH Surin
Surin 14.88 103.49 3
#TH Tak
Tak 16.87 99.13 3
#TH Trang
Trang 7.56 99.61 4
#TH Trat
Trat 12.24 102.52 3
#TH Ubon Ratchathani
Ubon Ratchathani 15.24 104.85 5
#TH Udon Thani
Udon Thani 17.42 102.79 5
#TH Uthai Thani
Uthai Thani 15.38 100.02 3
#TH Uttaradit
Uttaradit 17.63 100.09 4
#TH Yala
Yala 6.54 101.28 4
#TH Yasothon
Yasothon 15.79 104.15 3
#TJ Dushanbe
Dushanbe 38.54 68.78 6
#TJ Gorno-Badakhshan
Khorugh 37.49 71.55 3
#TJ Sughd
Khujand 40.28 69.62 5
#TL Aileu
Aileu -8.73 125.57 3
#TL Ainaro
Ainaro -8.99 125.51 2
#TL Baucau
Baukau -8.48 126.46 3
#TL Bobonaro
Maliana -8.99 125.22 3
#TL Cova Lima
Suai -9.31 125.26 3
#TL Dili Municipality
Dili -8.56 125.57 5
#TL Lautem
Lospalos -8.52 127 3
#TL Liquica
Likisa -8.59 125.34 3
#TM Ahal
Anew 37.89 58.52 3
#TM Ashgabat
Ashgabat 37.95 58.38 6
#TM Balkan
Balkanabat 39.51 54.37 4
#TM Dasoguz
Dasoguz 41.84 59.97 5
#TM Lebap
Turkmenabat 39.07 63.58 5
#TM Mary
Mary 37.59 61.83 5
#TN Ariana Governorate
Aryanah 36.86 10.19 4
#TN Beja Governorate
Beja 36.73 9.18 4
#TN Ben Arous Governorate
Ben Arous 36.75 10.22 4
#TN Bizerte Governorate
Bizerte 37.27 9.87 5
#TN Gabes Governorate
Gabes 33.88 10.1 5
#TN Gafsa
Gafsa 34.42 8.78 4
#TN Jendouba Governorate
Jendouba 36.5 8.78 4
#TN Kairouan
Kairouan 35.68 10.1 5
#TN Kasserine Governorate
Kasserine 35.17 8.84 4
#TN Kebili Governorate
Kebili 33.7 8.97 3
#TN Kef Governorate
El Kef 36.17 8.7 3
#TN Mahdia Governorate
Mahdia 35.5 11.06 3
#TN Manouba
Manouba 36.81 10.1 3
#TN Medenine Governorate
Medenine 33.35 10.51 4
#TN Monastir Governorate
Monastir 35.78 10.83 4
#TN Nabeul Governorate
Nabeul 36.46 10.74 4
#TN Sfax Governorate
Sfax 34.74 10.76 5
#TN Sidi Bouzid Governorate
Sidi Bouzid 35.04 9.48 3
#TN Siliana Governorate
Siliana 36.08 9.37 3
#TN Sousse Governorate
Sousse 35.83 10.64 5
#TN Tataouine
Tataouine 32.93 10.45 4
#TN Tozeur Governorate
Tozeur 33.92 8.13 3
#TN Tunis Governorate
Tunis 36.82 10.17 6
#TN Zaghouan Governorate
Zaghouan 36.4 10.14 3
#TO Tongatapu
Nukualofa -21.14 -175.2 3
#TR Adana
Adana 36.99 35.33 7
Ceyhan 37.02 35.82 4
Kozan 37.46 35.82 4
#TR Adıyaman Province
Adıyaman 37.76 38.28 5
Kahta 37.79 38.62 4
#TR Afyonkarahisar Province
Afyonkarahisar 38.76 30.54 5
Bolvadin 38.71 31.05 4
#TR Agrı
Agrı 39.71 43.04 4
Dogubayazıt 39.55 44.08 4
Patnos 39.22 42.86 4
#TR Aksaray
Aksaray 38.37 34.03 5
#TR Amasya
Amasya 40.65 35.83 4
Merzifon 40.87 35.46 4
#TR Ankara
Ankara 39.92 32.85 7
Batikent 39.97 32.73 6
Cankaya 39.92 32.86 6
Polatlı 39.58 32.14 4
Cubuk 40.24 33.03 4
#TR Antalya
Antalya 36.91 30.7 6
Muratpasa 36.89 30.76 6
Alanya 36.54 32 5
Belek 36.86 31.07 4
Manavgat 36.79 31.44 4
#TR Ardahan
Ardahan 41.11 42.7 3
#TR Artvin
Artvin 41.18 41.82 3
#TR Aydın
Aydın 37.85 27.84 5
Nazilli 37.92 28.32 5
Kusadası 37.86 27.26 4
Soke 37.75 27.41 4
#TR Balıkesir
Balıkesir 39.65 27.89 5
Bandırma 40.35 27.98 5
Ayvalık 39.32 26.69 4
#TR Bartın
Bartın 41.64 32.34 3
#TR Batman
Batman 37.89 41.13 6
#TR Bayburt Province
Bayburt 40.26 40.22 3
#TR Bilecik
Bozuyuk 39.91 30.04 4
Bilecik 40.14 29.98 3
#TR Bingol
Bingol 38.88 40.49 4
#TR Bitlis
Adilcevaz 38.8 42.73 4
Ahlat 38.75 42.48 4
Tatvan 38.49 42.28 4
Bitlis 38.4 42.11 3
#TR Bolu
Bolu 40.74 31.61 4
#TR Burdur
Burdur 37.72 30.29 4
#TR Bursa Province
Bursa 40.2 29.06 7
Mustafakemalpasa 40.04 28.41 5
Inegol 40.08 29.51 5
Gemlik 40.43 29.16 4
Orhangazi 40.49 29.31 4
#TR Canakkale
Canakkale 40.16 26.41 4
#TR Cankırı
Cankırı 40.6 33.62 4
#TR Corum
Corum 40.55 34.95 5
#TR Denizli
Denizli 37.77 29.09 6
Merkezefendi 37.81 29.04 5
#TR Diyarbakır Province
Diyarbakır 37.91 40.22 6
Bismil 37.85 40.66 4
Ergani 38.27 39.75 4
Silvan 38.14 41.01 4
#TR Duzce
Duzce 40.84 31.16 4
#TR Edirne
Edirne 41.68 26.56 5
#TR Elazıg
Elazıg 38.67 39.22 5
#TR Erzincan
Erzincan 39.74 39.49 5
#TR Erzurum
Erzurum 39.91 41.28 6
#TR Eskisehir
Eskisehir 39.78 30.52 6
#TR Gaziantep
Gaziantep 37.06 37.38 7
Nizip 37.01 37.79 4
#TR Giresun
Giresun 40.92 38.39 4
#TR Gumushane Province
Gumushane 40.46 39.47 3
#TR Hakkari
Hakkari 37.57 43.74 4
Yuksekova 37.57 44.29 4
#TR Hatay
Antakya 36.21 36.16 5
Iskenderun 36.59 36.17 5
Dortyol 36.84 36.23 4
Kırıkhan 36.5 36.36 4
Reyhanlı 36.27 36.57 4
#TR Igdır
Igdır 39.92 44.05 4
#TR Isparta
Isparta 37.76 30.55 5
#TR Istanbul
Istanbul 41.01 28.95 7
Atasehir 40.98 29.12 6
Bahcelievler 41 28.86 6
Bagcılar 41.04 28.86 6
Esenler 41.04 28.88 6
Maltepe 40.94 29.16 6
Sultangazi 41.11 28.87 6
Umraniye 41.02 29.12 6
Uskudar 41.02 29.01 6
Sisli 41.06 28.99 6
Arnavutkoy 41.18 28.74 5
Basaksehir 41.11 28.79 5
Beylikduzu 40.98 28.64 5
Buyukcekmece 41.02 28.59 5
Esenyurt 41.03 28.68 5
Sancaktepe 41 29.23 5
Sultanbeyli 40.96 29.27 5
Zeytinburnu 40.99 28.9 5
Eminonu 41.02 28.97 4
Gungoren Merter 41.01 28.89 4
Kavaklı 41.09 28.33 4
Merter Keresteciler 41.01 28.89 4
Silivri 41.07 28.25 4
#TR Izmir Province
Izmir 38.41 27.14 7
Karabaglar 38.38 27.13 6
Bergama 39.12 27.18 4
Menemen 38.61 27.07 4
Torbalı 38.18 27.34 4
Odemis 38.23 27.97 4
#TR Kahramanmaras
Kahramanmaras 37.58 36.93 6
Elbistan 38.21 37.2 4
#TR Karabuk Province
Karabuk 41.2 32.63 4
#TR Karaman
Karaman 37.18 33.22 5
#TR Kars Province
Kars 40.6 43.09 4
#TR Kastamonu
Kastamonu 41.38 33.78 4
#TR Kayseri
Kayseri 38.73 35.49 6
#TR Kilis
Kilis 36.72 37.12 4
#TR Kocaeli
Derince 40.76 29.81 5
Gebze 40.8 29.43 5
Izmit 40.76 29.93 5
Golcuk 40.72 29.82 4
Korfez 40.77 29.78 4
#TR Konya
Konya 37.87 32.48 6
Aksehir 38.36 31.42 4
Eregli 37.51 34.05 4
Seydisehir 37.42 31.85 4
#TR Kutahya
Kutahya 39.42 29.98 5
Tavsanlı 39.54 29.5 4
#TR Kırklareli
Kırklareli 41.74 27.23 4
Luleburgaz 41.4 27.36 4
#TR Kırsehir
Kırsehir 39.15 34.16 4
#TR Kırıkkale
Kırıkkale 39.85 33.51 5
#TR Malatya
Malatya 38.35 38.32 6
#TR Manisa
Manisa 38.61 27.43 5
Turgutlu 38.5 27.7 5
Akhisar 38.92 27.84 4
Salihli 38.48 28.15 4
Soma 39.19 27.61 4
#TR Mardin
Kızıltepe 37.19 40.58 5
Mardin 37.31 40.74 4
Midyat 37.42 41.34 4
Nusaybin 37.07 41.21 4
#TR Mersin
Mersin 36.81 34.64 6
Tarsus 36.92 34.89 5
Anamur 36.08 32.84 4
Silifke 36.38 33.93 4
#TR Mugla
Fethiye 36.64 29.13 4
Mugla 37.22 28.37 3
#TR Mus
Mus 38.73 41.48 4
#TR Nevsehir Province
Nevsehir 38.63 34.71 4
#TR Nigde Province
Nigde 37.97 34.68 4
#TR Ordu
Ordu 40.98 37.89 5
Fatsa 41.03 37.5 4
Unye 41.14 37.29 4
#TR Osmaniye
Osmaniye 37.07 36.25 5
Kadirli 37.37 36.1 4
#TR Rize Province
Ardesen 41.19 40.98 4
Rize 41.02 40.52 4
#TR Sakarya
Adapazarı 40.78 30.4 5
#TR Samsun
Samsun 41.28 36.34 6
Bafra 41.57 35.9 4
Carsamba 41.2 36.72 4
#TR Sanlıurfa
Sanlıurfa 37.17 38.79 6
Siverek 37.76 39.32 5
Viransehir 37.22 39.76 5
Suruc 36.98 38.43 3
#TR Siirt
Siirt 37.93 41.94 5
#TR Sinop
Sinop 42.03 35.16 3
#TR Sivas
Sivas 39.75 37.02 5
#TR Sırnak
Cizre 37.33 42.18 4
Silopi 37.24 42.46 4
Sırnak 37.51 42.45 4
#TR Tekirdag
Tekirdag 40.98 27.51 5
Corlu 41.16 27.8 5
Cerkezkoy 41.29 28 4
#TR Tokat Province
Tokat 40.31 36.55 5
Turhal 40.39 36.08 5
Erbaa 40.67 36.57 4
Zile 40.3 35.89 4
#TR Trabzon
Trabzon 41.01 39.73 5
#TR Tunceli
Tunceli 39.1 39.54 3
#TR Usak
Usak 38.67 29.41 5
#TR Van
Van 38.49 43.38 6
Ercis 39.03 43.36 4
#TR Yalova
Yalova 40.66 29.28 4
#TR Yozgat
Sorgun 39.81 35.19 4
Yozgat 39.82 34.8 4
#TR Zonguldak Province
Zonguldak 41.45 31.79 5
Eregli 41.28 31.42 4
#TT Borough of Arima
Arima 10.64 -61.28 3
#TT Chaguanas
Chaguanas 10.52 -61.42 4
#TT Mayaro
Rio Claro 10.31 -61.18 3
#TT PenalDebe
Penal 10.17 -61.47 2
#TT Point Fortin
Point Fortin 10.17 -61.68 3
#TT Port of Spain
Port of Spain 10.67 -61.52 3
#TT Princes Town
Princes Town 10.27 -61.37 2
#TT San Fernando
San Fernando 10.28 -61.47 4
#TT San JuanLaventille
Laventille 10.65 -61.5 3
#TT Sangre Grande Regional Corporation
Sangre Grande 10.59 -61.13 3
#TT Tobago
Scarborough 11.18 -60.74 3
#TT TunapunaPiarco
Tunapuna 10.65 -61.39 3
#TW Fukien
Jincheng 24.43 118.32 3
#TW Taipei
Banqiao 25.01 121.47 6
#TW Taiwan
Taichung 24.15 120.68 7
Taipei 25.05 121.53 7
Hsinchu 24.8 120.97 6
Hualien City 23.98 121.6 6
Keelung 25.13 121.74 6
Tainan 22.99 120.21 6
Douliu 23.71 120.54 5
Nantou 23.92 120.66 5
Yuanlin 23.96 120.58 5
Zhongxing New Village 23.96 120.69 3
#TW Takao
Kaohsiung 22.62 120.31 7
#TZ Arusha
Arusha -3.37 36.68 6
#TZ Dar es Salaam Region
Dar es Salaam -6.82 39.27 7
#TZ Dodoma
Dodoma -6.17 35.74 5
#TZ Geita
Geita -2.87 32.23 3
#TZ Iringa
Iringa -7.77 35.7 5
#TZ Kagera
Bukoba -1.33 31.81 4
#TZ Katavi
Mpanda -6.34 31.07 4
#TZ Kigoma
Kigoma -4.88 29.63 5
#TZ Kilimanjaro
Moshi -3.35 37.33 5
#TZ Lindi
Lindi -10 39.72 3
#TZ Manyara
Babati -4.22 35.75 3
#TZ Mara
Musoma -1.5 33.8 5
#TZ Mbeya
Katumba -9.23 33.62 5
Mbeya -8.9 33.45 5
#TZ Morogoro
Morogoro -6.82 37.66 5
#TZ Mtwara
Mtwara -10.27 40.18 4
#TZ Mwanza
Mwanza -2.52 32.9 6
#TZ Njombe
Njombe -9.35 34.77 3
#TZ Pemba North
Wete -5.06 39.73 3
#TZ Pemba South
Chake Chake -5.25 39.77 3
#TZ Pwani
Kibaha -6.77 38.92 3
#TZ Rukwa
Sumbawanga -7.97 31.62 4
#TZ Ruvuma
Songea -10.68 35.65 5
#TZ Shinyanga
Shinyanga -3.66 33.42 5
#TZ Singida
Singida -4.82 34.74 4
#TZ Songwe
Vwawa -9.11 32.93 3
#TZ Tabora
Tabora -5.02 32.83 5
#TZ Tanga
Tanga -5.07 39.1 5
#TZ Zanzibar UrbanWest
Zanzibar -6.16 39.2 6
#UA Cherkasy Oblast
Cherkasy/charkasy/cherkas khot 49.44 32.06 5
Smila/smela 49.23 31.88 4
Uman 48.75 30.22 4
Horodyshche 49.29 31.44 3
Kaniv 49.75 31.47 3
Korsun-Shevchenkivskyi 49.42 31.25 3
Shpola 49.01 31.39 3
Talne/talnoe 48.89 30.7 3
Zhashkiv 49.25 30.1 3
Zolotonosha 49.67 32.04 3
Zvenyhorodka 49.08 30.96 3
Chornobay/chernobay 49.67 32.32 2
Chyhyryn 49.08 32.66 2
Drabiv 49.96 32.15 2
Kamyanka/kamenka 49.04 32.1 2
Khrystynivka 48.81 29.97 2
Lysyanka 49.25 30.83 2
Mankivka 48.96 30.34 2
Monastyryshche 48.99 29.81 2
Ruska Poliana/russkaya polyana 49.42 31.92 2
Babanka 48.71 30.44 1
Buky 49.09 30.41 1
Lebedyn 48.96 31.53 1
Mliiv/imliiv 49.34 31.52 1
Moshny 49.53 31.74 1
Nove Misto 48.98 29.83 1
Stebliv 49.4 31.1 1
Tsvitkove 49.15 31.53 1
Tsybuliv 49.07 29.84 1
Verkhnyachka 48.83 30.04 1
Yerky 48.99 31 1
Yurkivka 49.01 31.09 1
Bahacheve 49.01 31.05 0
Bashtechky 49.24 30.32 0
Bezborodky 49.89 31.98 0
Bilousivka 49.94 32.38 0
Bilozirya 49.3 31.89 0
Blahodatne 49.56 32.1 0
Bobrytsia 49.8 31.41 0
Bohodukhivka 49.75 32.36 0
Boikivshchyna 49.91 32.25 0
Bubnivska Slobidka 49.7 31.71 0
Budyshche 49.52 31.8 0
Buzhanka 49.24 30.74 0
Byrlivka 50.08 32.08 0
Denhy 49.6 32.16 0
Dmytrivka 49.67 31.85 0
Dmytrushky 48.8 30.29 0
Domantove 49.67 31.91 0
Drabove-Bariatynske 49.94 32.29 0
Dzendzelivka 48.96 30.25 0
Helmiaziv 49.82 31.84 0
Hladkivshchyna 49.77 31.74 0
Hlybochok 48.87 30.8 0
Hromy 48.66 30.19 0
Irkliiv 49.52 32.33 0
Ivanky 48.99 30.45 0
Kamyanyi Brid 49.26 30.68 0
Katerynopil 48.95 30.97 0
Khrestyteleve 49.73 32.52 0
Korobivka 49.62 31.96 0
Kozatske 49.1 31.14 0
Krasenivka 49.82 32.4 0
Kropyvna 49.64 32.16 0
Krutky 49.56 32.22 0
Ladyzhynka 48.54 30.24 0
Lesky 49.33 32.22 0
Lipliave 49.79 31.55 0
Lyashchivka 49.54 32.68 0
Mala Burimka 49.65 32.6 0
Matusiv 49.06 31.56 0
Maydanetske 48.82 30.7 0
Medvedivka 49.17 32.38 0
Melnyky 49.55 32.24 0
Mokra Kalyhirka 48.84 31.22 0
Moskalenky 49.45 32.51 0
Nekhaiky 50 31.95 0
Nova Dmytrivka 49.69 32.01 0
Palanka 48.73 30.1 0
Palmira 49.77 32.17 0
Pishchane 49.75 31.84 0
Pohreby 50.09 32.19 0
Polyanetske 48.7 30.21 0
Rotmistrivka 49.15 31.71 0
Rozsishky 48.78 30.04 0
Selyshche 49.33 31.15 0
Shevchenkove 49.19 31.09 0
Shramkivka 50.14 32.13 0
Skorodystyk 49.54 32.31 0
Sloboda 49.37 32.16 0
Stepanky 49.32 31.98 0
Stepantsi 49.7 31.3 0
Tashlyk 49.07 31.73 0
Ternivka 49.13 31.84 0
Tinky 49.19 32.63 0
Vasiutyntsi 49.45 32.46 0
Velyka Burimka 49.61 32.64 0
Velyki Kanivtsi 49.6 32.35 0
Velykyi Khutir 49.86 32.1 0
Vilkhovets 49.04 30.89 0
Vilshana 49.22 31.22 0
Vitove 49.11 32.75 0
Voznesenske 49.76 32.16 0
Vynohrad 49.24 30.55 0
Zhar 49.65 32.1 0
Zhovnyne 49.38 32.68 0
Zorivka 49.82 32.24 0
#UA Chernihiv Oblast
Chernihiv 51.51 31.29 6
Nizhyn/nezhin 51.05 31.89 4
Pryluky 50.6 32.38 4
Bakhmach 51.18 32.83 3
Nosivka 50.94 31.58 3
Berezna 51.58 31.79 2
Bobrovytsia/bobrovitsa 50.75 31.38 2
Borzna 51.25 32.43 2
Desna 50.93 30.77 2
Horodnia 51.89 31.6 2
Ichnia 50.86 32.39 2
Korop 51.57 32.95 2
Koryukivka 51.77 32.25 2
Kozelets 50.91 31.12 2
Kulykivka 51.37 31.65 2
Ladan 50.52 32.58 2
Mena 51.52 32.21 2
Novhorod-Siverskyi/novgorod severskiy 52.01 33.26 2
Oster 50.95 30.88 2
Ripky/repki 51.8 31.09 2
Semenivka 52.18 32.58 2
Snovsk 51.82 31.94 2
Sosnytsia/sosnitsa 51.52 32.5 2
Talalaivka 50.96 31.92 2
Varva 50.5 32.72 2
Avdiyivka 51.78 32.8 1
Baturyn/barturin 51.34 32.88 1
Dihtiari/degtyari 50.58 32.77 1
Dobrianka/dobrovelychkivka 52.06 31.18 1
Kholmy 51.87 32.6 1
Kobyzhcha 50.83 31.5 1
Kruty 51.06 32.11 1
Liubech 51.7 30.66 1
Olyshivka 51.22 31.34 1
Sedniv 51.64 31.56 1
Sribne/srebnoe 50.66 32.92 1
Zhuravka 50.48 32.59 1
Dmytrivka 50.94 32.95 0
Honcharivske 51.3 30.92 0
Hremiach 52.34 33.28 0
Ivanivka 51.38 31.29 0
Khaliavyn 51.6 31.3 0
Khoroshe Ozero 51.1 32.24 0
Kipti 51.06 31.15 0
Kolychivka 51.42 31.3 0
Komarivka 51.24 32.14 0
Koty 51.53 31.27 0
Kyinka 51.45 31.19 0
Kyselivka 51.54 31.45 0
Losynivka 50.84 31.92 0
Lynovytsia 50.47 32.39 0
Makiyivka 50.67 31.83 0
Mala Divytsia 50.69 32.18 0
Markivtsi 50.73 31.25 0
Masany 51.53 31.23 0
Mryn 51.05 31.55 0
Mykhailo-Kotsiubynske 51.45 31.08 0
Nova Basan 50.57 31.51 0
Novi Borovychi 51.93 31.86 0
Novyi Bilous 51.54 31.19 0
Novyi Bykiv 50.6 31.67 0
Parafiivka 50.88 32.65 0
Plysky 51.12 32.43 0
Ponornytsia 51.73 32.85 0
Staryi Bilous 51.49 31.21 0
Sukhopolova 50.63 32.38 0
Tsentralne 51.48 30.69 0
Tupychiv 51.77 31.43 0
Vertiyivka 51.17 31.86 0
Vysoke 51.33 32.56 0
Yablunivka 50.46 32.18 0
Zhadove 52.05 32.69 0
#UA Chernivtsi Oblast
Chernivtsi/chernovtsi 48.29 25.93 5
Berehomet 48.17 25.33 2
Chudei 48.05 25.62 2
Hlyboka 48.09 25.93 2
Khotyn 48.51 26.49 2
Klishkivtsi 48.42 26.25 2
Marshyntsi 48.21 26.3 2
Novodnistrovsk 48.58 27.44 2
Novoselytsya 48.22 26.27 2
Sokyryany 48.45 27.41 2
Vashkivtsi/vashkovtsy 48.38 25.52 2
Zastavna 48.52 25.84 2
Banyliv 48.37 25.35 1
Boiany 48.27 26.13 1
Davydivka 48.14 25.55 1
Ispas 48.3 25.27 1
Kadubivtsi 48.58 25.77 1
Kostryzhivka 48.65 25.71 1
Luzhany 48.36 25.78 1
Molodiia 48.22 26.02 1
Myhove 48.16 25.38 1
Nyzhni Petrivtsi 48.03 25.73 1
Ropcha 48.11 25.77 1
Shypyntsi 48.38 25.75 1
Verenchanka 48.55 25.74 1
Voloka 48.2 25.94 1
Vyzhnytsya/vizhnitsa 48.24 25.18 1
Yizhivtsi 48.03 25.65 1
Babyn 48.52 26.86 0
Bahna 48.22 25.23 0
Bahrynivka 47.98 25.95 0
Balamutivka 48.53 26.06 0
Balkivtsi 48.35 26.57 0
Banyliv-Pidhirnyi 48.08 25.48 0
Bayraky 48.12 26.13 0
Bernove 48.5 26.64 0
Bilivtsi 48.35 26.48 0
Bilousivka 48.54 27.34 0
Bobivtsi 48.26 25.69 0
Bochkivtsi 48.43 26.17 0
Boianchuk 48.49 25.95 0
Borivtsi 48.59 25.64 0
Brusenky 48.26 25.53 0
Brusnytsia 48.36 25.61 0
Buda 48.31 26.03 0
Budenets 48.08 25.65 0
Buzovytsya 48.5 26.93 0
Chahor 48.24 25.99 0
Cheponosy 48.48 26.35 0
Cherepkivtsi 48.02 25.96 0
Cheresh 48.1 25.62 0
Chereshenka 48.22 25.27 0
Cherlenivka 48.29 26.4 0
Chornivka 48.42 26.01 0
Chornohuzy 48.27 25.23 0
Chunkiv 48.59 25.82 0
Davydivtsi 48.49 25.71 0
Dnistrivka 48.54 26.93 0
Dobrynivtsi 48.48 26.02 0
Dolishniy Shepit 48 25.28 0
Dolynyany 48.41 26.43 0
Doroshivtsi 48.59 25.89 0
Dovhopillya 48.07 24.98 0
Dovzhok 48.34 26.33 0
Drachyntsi 48.32 25.7 0
Dranytsya 48.23 26.53 0
Dubivtsi 48.35 25.71 0
Dumeny 48.22 26.5 0
Dyakivtsi 48.1 26.25 0
Dykhtynets 48.06 25.04 0
Dymka 48.09 25.97 0
Dynivtsy 48.32 26.29 0
Hertsa 48.15 26.26 0
Hlynytsya 48.33 25.71 0
Hodyliv 48.25 25.93 0
Hodynivka 48.18 26.13 0
Horbova 48.2 26.17 0
Horishni Sherivtsi 48.4 25.95 0
Horoshivtsi 48.48 25.98 0
Hrozyntsi 48.43 26.15 0
Hrubna 48.46 27.07 0
Hrushivka 48.18 25.97 0
Hvizdivtsi 48.44 27.3 0
Ivanivtsi 48.49 27.03 0
Ivankivtsi 48.45 25.67 0
Kamyana 48.23 25.85 0
Kamyanka 48.03 25.9 0
Kaplivka 48.45 26.51 0
Karapchiv 48.08 25.84 0
Kelmentsi 48.47 26.83 0
Kerstentsi 48.37 26.35 0
Khriatska 48.17 26.19 0
Kitsman 48.44 25.76 0
Klivodyn 48.48 25.75 0
Kobolchyn 48.5 27.37 0
Kolinkivtsy 48.41 26.12 0
Komariv 48.56 26.99 0
Komarivtsi 48.2 25.58 0
Korchivtsi 48.01 25.77 0
Koroviia 48.22 25.97 0
Korytne 48.33 25.39 0
Koshulyany 48.25 26.56 0
Kostychany 48.23 26.52 0
Kostyntsi 48.28 25.64 0
Koteleve 48.28 26.36 0
Kozyryany 48.37 26.65 0
Krasnoyilsk 48.02 25.56 0
Kruhlyk 48.37 26.45 0
Krutenky 48.37 26.55 0
Kulishivka 48.55 27.2 0
Kupka 48.05 25.78 0
Kyseliv 48.58 25.66 0
Lashkivka 48.42 25.78 0
Lenkivtsi 48.51 26.76 0
Livyntsi 48.41 26.61 0
Lomachyntsi 48.58 27.38 0
Lukavtsi 48.2 25.41 0
Lukovytsya 48.2 26.08 0
Mahala 48.29 26.04 0
Malyatyntsi 48.51 25.65 0
Malynivka 48.32 26.33 0
Malyntsi 48.43 26.23 0
Malyy Kuchuriv 48.46 25.91 0
Mamalyha 48.26 26.58 0
Mamayvtsi 48.35 25.83 0
Mikhalkove 48.57 27.3 0
Miliyeve 48.33 25.29 0
Molnytsya 48.2 26.23 0
Moshanets 48.47 26.69 0
Mykhalcha 48.25 25.85 0
Nedoboyvtsi 48.43 26.37 0
Nelypivtsi 48.42 26.92 0
Nepolokivtsi 48.39 25.64 0
Nesvoya 48.34 26.58 0
Nova Zhuchka 48.34 25.96 0
Novi Broskivtsi 48.22 25.7 0
Novoselytsya 48.43 26.99 0
Nyzhni Stanivtsi 48.32 25.57 0
Oleksiyvka 48.41 27.26 0
Oprysheny 48.05 26.03 0
Orshivtsi 48.42 25.63 0
Oshykhliby 48.42 25.7 0
Ostrytsya 48.26 26.05 0
Ozheve 48.56 27.46 0
Panka 48.17 25.65 0
Pashkivtsi 48.39 26.48 0
Perebykivtsi 48.59 26.14 0
Perkivtsi 48.45 26.65 0
Petrashivka 48.1 26.1 0
Podvirne 48.3 26.62 0
Podviryvka 48.32 26.79 0
Pohorilivka 48.55 25.96 0
Poliana 48.49 26.24 0
Prypruttya 48.26 26.17 0
Pryvoroky 48.11 26.04 0
Putyla 47.99 25.09 0
Rashkiv 48.51 26.27 0
Repuzhyntsi 48.66 25.79 0
Revne 48.34 25.8 0
Ridkivtsi 48.34 26.07 0
Rokytne 48.33 26.19 0
Romankivtsi 48.48 27.21 0
Rososhany 48.4 27 0
Roztoky 48.17 25.13 0
Rukshyn 48.49 26.4 0
Rynhach 48.31 26.24 0
Rzhavyntsi 48.51 26.08 0
Seliatyn 47.87 25.2 0
Selyshche 48.5 27.09 0
Serbychany 48.5 27.29 0
Serhiyi 47.99 25.16 0
Shebutyntsi 48.52 27.17 0
Shubranets 48.4 25.89 0
Shylivtsi 48.43 26.2 0
Shyrivtsi 48.42 26.3 0
Shyshkivtsi 48.55 25.63 0
Sloboda 48.28 26.2 0
Sloboda-Komarivtsi 48.23 25.63 0
Snyachiv 48.19 25.84 0
Stalnivtsi 48.3 26.55 0
Stanivtsi 48.08 26.07 0
Stara Zhadova 48.2 25.52 0
Stari Broskivtsi 48.24 25.75 0
Staryy Vovchynets 48 25.93 0
Stavchany 48.51 25.68 0
Sterche 48.03 26.04 0
Storozhynets 48.16 25.72 0
Striletskyy Kut 48.33 25.82 0
Stroyntsi 48.25 26.26 0
Sucheveny 48.06 25.84 0
Sukhoverkhiv 48.46 25.75 0
Tarashany 48.11 26.01 0
Tarasivtsi 48.21 26.36 0
Terebleche 48.02 26.05 0
Ternavka 48.12 26.22 0
Toporivtsi 48.39 26.09 0
Tovtry 48.57 25.87 0
Turiatka 48.04 26.14 0
Tysovets 48.17 25.9 0
Valya Kuzmyna 48.18 26.02 0
Valyava 48.43 25.84 0
Vanchikivtsi 48.22 26.45 0
Vartykivtsi 48.43 26.79 0
Vashkivtsi 48.41 27.13 0
Vasyliv 48.61 25.84 0
Vasylivka 48.53 27.47 0
Velyka Buda 48.15 26.1 0
Velykosillya 48.16 26.3 0
Velykyy Kuchuriv 48.19 25.9 0
Verkhni Petrivtsi 48.07 25.7 0
Verkhni Stanivtsi 48.29 25.59 0
Vikno 48.57 25.97 0
Vitrianka 48.54 27.25 0
Vladychna 48.43 26.34 0
Vovchynets 48.46 26.92 0
Vytylivka 48.4 25.8 0
Vyzhenka 48.21 25.18 0
Yarivka 48.36 26.53 0
Yordaneshty 48.1 25.81 0
Yurkivtsi 48.5 25.93 0
Yuzhynets 48.54 25.66 0
Zamostia 48.35 25.42 0
Zarozhany 48.42 26.3 0
Zelena 48.36 26.73 0
Zelenyy Hay 48.23 26.21 0
#UA Crimea
Simferopol/simferepol/simferopal 44.96 34.11 6
Kerch 45.36 36.48 5
Yevpatoriya 45.2 33.37 5
Feodosiya 45.03 35.38 4
Yalta 44.5 34.17 4
Alushta 44.68 34.41 3
Armyansk 46.11 33.69 3
Bakhchysaray 44.76 33.86 3
Bilohirsk/karasuvbazar 45.06 34.6 3
Dzhankoy 45.71 34.39 3
Saky 45.13 33.6 3
Sudak 44.85 34.97 3
Yany Kapu 45.96 33.79 3
Alupka/alupko 44.42 34.04 2
Chistenkoye/chistenke 44.88 34.05 2
Chornomorske/chernomorskoe 45.51 32.7 2
Haspra 44.44 34.11 2
Hurzuf 44.55 34.29 2
Hvardiyske/gvardeyskoe 45.12 34.02 2
Ichki/sovetskiy 45.34 34.92 2
Koreyiz 44.43 34.08 2
Masandra 44.52 34.18 2
Mirnoye/mirne 44.98 34.06 2
Molodyozhnoye/molodizhne 45 34.06 2
Nizhnegorskiy/nyzhnohirskyi 45.45 34.74 2
Novofedorovka 45.09 33.57 2
Partenit 44.58 34.34 2
Petrovka 45.5 34.29 2
Pionerskoye/pionerske 44.88 34.2 2
Primorskyi/dalnie kamyshi 45.11 35.48 2
Rozdolne/razdolnoe 45.77 33.49 2
Staryi Krym 45.03 35.09 2
Vilino/viline 44.85 33.67 2
Yedy-Kuyu/lenino 45.3 35.78 2
Zuya 45.05 34.32 2
Abrykosivka 45.11 35.1 1
Aeroflotskyi 45.02 34 1
Ahrarne/agrarnoe 45.02 34.06 1
Akimovka/yakymivka 45.52 34.82 1
Aleksandrovka/oleksandrivka 45.58 34.1 1
Amurskoye/amurske 45.28 34.13 1
Aromatnoye/aromatne 45.04 34.4 1
Azovske/azovskoe 45.59 34.57 1
Baherove/bagerovo 45.37 36.3 1
Batalnoye/batalne 45.19 35.62 1
Beloglinka/bilohlynka 44.99 34.04 1
Berehove/beregovoe 45.1 35.44 1
Berezovka 45.57 33.34 1
Blizhnye/blizhnee 45.06 35.33 1
Botanicheskoye/botanichne 45.79 33.55 1
Bratskoye/bratske 45.83 33.92 1
Chaykino/chaykine 45.81 34.6 1
Chernopolye/chornopillya 45.04 34.64 1
Chernyshevo/chernishove 45.78 33.43 1
Chervonoye/chervone 45.12 33.69 1
Chistopolye/chystopillya 45.37 36.18 1
Chkalovo 45.6 34.83 1
Dachne/dachnoe 44.88 34.98 1
Dneprovka/dniprovka 45.71 34.36 1
Dobroye/dobre 44.87 34.23 1
Dobrushino/dobrushine 45.37 33.37 1
Dolinnoye/dolinne 44.75 33.78 1
Donske/donskoe 45.05 34.21 1
Dubky 44.94 34.02 1
Fontany 44.9 34.07 1
Foros 44.39 33.79 1
Frunze 45.03 33.63 1
Glazovka 45.39 36.58 1
Golubinka 44.59 33.92 1
Gornostayevka 45.28 36.19 1
Grishino/grishine 45.64 33.83 1
Heroyske/geroyskoe 45.14 33.75 1
Hrushivka 45.02 34.97 1
Illinka 45.82 33.79 1
Ilychyovo/illicheve 45.28 35.74 1
Ishun 45.92 33.82 1
Ivanovka 45.07 33.66 1
Izobilne/izobilnoe 44.7 34.35 1
Izumrudne/izumrudnoe 45.74 34.41 1
Izyumovka 45.04 35.14 1
Kalinino/kalinine 45.74 33.78 1
Kalinino/kalinine 45.6 34.22 1
Kalinovka 45.32 35.75 1
Kamenolomnia 45.25 33.42 1
Kashtanove/kashtanovoe 44.83 34.06 1
Kholmovka 44.66 33.75 1
Klepinino/klepynine 45.53 34.18 1
Koktebel 44.96 35.25 1
Kolosky 45.27 33.3 1
Kolchugino/kolchugine 44.94 33.79 1
Komsomolskoye/komsomolske 45.02 34.03 1
Konstantinovka/kostyantynivka 44.86 34.12 1
Kormovoye/kormove 45.5 33.61 1
Kotelnikovo/kotelnikove 45.37 34.03 1
Krasna Zorka/krasnaya zorka 45.13 34.04 1
Krasnaya Polyana/krasna polyana 45.48 32.94 1
Krasne/krasnoe 45.14 34.09 1
Krasnoflotskoye/krasnoflotske 45.32 34.95 1
Krasnogvardeyskoye/krasnohvardiiske 45.18 34.95 1
Krasnoznamenka/krasnoznamyanka 45.29 34 1
Krasnyi Mak 44.64 33.78 1
Krestyanovka 45.72 33.94 1
Krymka 45.7 34.19 1
Krymskaya Roza/krimska roza 45.06 34.36 1
Krymskoye/krimske 45.19 33.8 1
Kuibyshevo/kuybisheve 44.63 33.87 1
Kukushkino/kukushkine 45.72 33.39 1
Kurskoye/kurske 45.03 34.94 1
Leninskoye/kir baylyar 45.27 34.05 1
Leninskoye/leninske 45.25 35.92 1
Lesnovka/lisnivka 45.15 33.62 1
Levadki 44.87 34.04 1
Likarstvenne 44.94 33.82 1
Livadiya 44.47 34.14 1
Lobanovo/lobanove 45.78 34.24 1
Lozove/lozovoe 44.9 34.16 1
Luchyste/luchistoe 44.74 34.4 1
Luganskoye/luganske 45.8 34.24 1
Lytvynenkove/litvinenkovo 45.09 34.31 1
Lgovskoye/lgovske 45.1 34.96 1
Magazinka 45.86 34.05 1
Malenkoye/malenke 45.08 34 1
Malorichenske/malorechenskoe 44.76 34.56 1
Malyi Mayak 44.61 34.36 1
Maryanovka 45.45 34.29 1
Maslovo/maslove 45.79 34.36 1
Mayskoye/mayske 45.6 34.55 1
Mazanka 45.01 34.26 1
Medvedevka 45.88 34.56 1
Medvedevo/medvedeve 45.39 33 1
Mezhvodnoye/mizhvodne 45.59 32.85 1
Mikhaylovka 45.53 34.64 1
Mirnovka 45.69 34.31 1
Mitrofanovka 45.45 34.68 1
Mityayevo/mityaevo 45.23 33.7 1
Molochne/molochnoe 45.2 33.22 1
Morske/morskoe 44.83 34.8 1
Muskatnoye/muskatne 45.47 34.54 1
Mykhaylivka 45.11 33.61 1
Myrnyi 45.31 33.04 1
Nasypne/nasypnoe 45.05 35.29 1
Naydenovka/naidonivka 45.27 34.45 1
Nekrasove/bolshevik 45.43 34.29 1
Nekrasovka 45.44 34.99 1
Nikita 44.51 34.24 1
Nikolayevka/mykolaivka 44.96 33.61 1
Novoandreyevka 45.2 34.09 1
Novoestoniya 45.5 34.24 1
Novogrigoryevka 45.45 34.6 1
Novokrymskoye/novokrimske 45.78 34.16 1
Novonikolayevka/novomykolaivka 45.31 36.06 1
Novoozerne/novoozyornoe 45.38 33.12 1
Novopokrovka 45.42 34.45 1
Novopokrovka 45.16 35.25 1
Novoselovskoye/novoselivske 45.44 33.6 1
Novoselskoye/novosilske 45.5 32.72 1
Novostepnoye/novostepove 45.66 34.39 1
Novosyolovka 44.99 33.84 1
Novozhilovka 45.16 34.23 1
Okhotnikovo/okhotnikove 45.24 33.59 1
Okhotskoye/okhotske 45.49 34.86 1
Oktyabrskoye 45.36 36.37 1
Oktyabrskoye 45.66 33.95 1
Olenevka 45.38 32.53 1
Orikhove/orekhovo 45.13 33.63 1
Orlovskoye/orlivske 45.81 33.97 1
Ostanino/ostanine 45.33 35.91 1
Ostrovskoye/ostrovske 45.74 34.07 1
Pakharevka 45.83 34.16 1
Partizanskoye/partizanske 44.83 34.08 1
Partyzany 45.14 35.16 1
Perevalne/perevalnoe 44.85 34.31 1
Perovo/perove 44.93 34.06 1
Pervomayskoye/pervomayske 45.11 34.06 1
Pervomayskoye/pervomayske 45.06 35.16 1
Plodovoye/plodove 44.87 33.86 1
Pobednoye/pobiedne 45.7 34.45 1
Pochetnoye/pochetne 45.99 33.77 1
Poltavka 45.35 34.18 1
Poshtove/pochtovoe 44.84 33.96 1
Pozharskoye/pozharske 44.94 33.87 1
Pravda 45.78 33.85 1
Priozyornoye/priozerne 45.27 36.33 1
Privetnoye/pryvitne 44.82 34.68 1
Prudovoye/prudove 44.9 33.78 1
Prudy 45.24 34.7 1
Pryvitne/privetnoe 45.12 35.06 1
Pushkino/pushkine 45.2 34.98 1
Pyatikhatka 45.32 34.26 1
Rodnikovo/rodnikove 45.04 33.95 1
Romashkino/romashkine 45.26 33.26 1
Rovnoye/rivne 45.35 34.35 1
Rozdolne/razdolnoe 45.36 34.85 1
Ruchi 45.79 33.66 1
Rybache 44.77 34.6 1
Sadovoye/sadove 45.31 34.65 1
Semisotka 45.25 35.57 1
Senokosnoye/sinokisne 45.73 33.52 1
Shchebetovka 44.94 35.16 1
Shelkovichnoye/shovkovichne 45.19 33.69 1
Shirokoye/shiroke 45.2 34.05 1
Shkilne 45.06 33.9 1
Shtormovoye 45.27 33.09 1
Simeyiz 44.41 34.01 1
Sinitsyno/sinitsine 45.24 35.25 1
Sizovka/saya 45.35 33.88 1
Skalistoye/skaliste 44.82 33.98 1
Skvortsovo 45.08 33.82 1
Slavyanskoye/slovyanske 45.73 33.32 1
Sofiivka 45.09 34 1
Sokolinoye/sokoline 44.55 33.96 1
Solnechnoye/sonyachne 45.05 34.08 1
Sovkhoznoye/sovkhozne 45.96 33.77 1
Sovkhoznoye/sovkhozne 45.03 34.01 1
Stalnoye/stalne 45.71 34.56 1
Stepnoye/stepne 45.65 33.77 1
Stolbovoye/stovpove 45.36 33.5 1
Strogonovka 44.95 34.18 1
Suvorove/suvorovo 46.09 33.69 1
Suvorovskoye/suvorovske 45.25 33.37 1
Svetloye/svitle 45.63 34.66 1
Tabachnoye/tabachne 45.61 34.61 1
Tabachnoye/tabachne 44.9 33.68 1
Tankovoye/tankove 44.66 33.81 1
Tenistoye/tinyste 44.74 33.67 1
Teplovka 45.03 33.7 1
Trudovoye/trudove 45.24 33.76 1
Trudovoye/trudove 44.99 34.2 1
Tsvetochnoye 45.09 34.39 1
Turgenevka 44.7 33.83 1
Uglovoye/uglove 44.82 33.6 1
Ukrainka 44.89 34.14 1
Ukromnoye/ukromne 45.04 34 1
Urozhaynoye/urozhayne 45.34 35.07 1
Urozhaynoye/urozhayne 45.05 34.14 1
Uvarovka 45.45 34.79 1
Uyutnoye/uyutne 45.2 33.3 1
Vasilyevka 45.14 34.72 1
Veresayevo/veresaevo 45.31 33.5 1
Verkhorechye 44.7 33.99 1
Vesele/vesyoloe 44.86 34.88 1
Veselovka 45.38 33.21 1
Vishennoye/vishenne 45.15 34.6 1
Vladimirovka/volodymyrivka 45.15 33.58 1
Vladislavovka 45.17 35.37 1
Voinka 45.87 33.99 1
Volnoye/vilne 45.57 34.3 1
Vorobyovo/vorobyove 45.33 33.25 1
Voskhod 45.51 34.39 1
Voykovo/voykove 45.51 33.87 1
Voykovo/voykove 45.38 36.44 1
Vynohradne/vinogradnoe 45.29 35.84 1
Vynohradne/vinogradnoe 44.48 34.12 1
Yarkoye/yarke 45.69 34.26 1
Yarkoye Pole/yarke pole 45.21 35.2 1
Yemelyanovka/omelyanivka 45.53 34.9 1
Zalesye/zalissya 44.89 34.1 1
Zaozerne/zaozernoe 45.16 33.28 1
Zarechnoye/zarichne 45.74 34.48 1
Zarechnoye/zarichne 44.85 34.26 1
Zavet-Leninskiy/zavit leninskyi 45.86 34.39 1
Zavetnoye/zavitne 45.33 34.81 1
Zavetnoye/zavitne 45.12 36.4 1
Zelenogorskoye/zelenohirske 45.01 34.47 1
Zernovoye/zernove 45.32 34.48 1
Zhelyabovka 45.4 34.76 1
Zhuravki 45.13 35.22 1
Zhuravli 45.25 33.64 1
Zhuravlyovka 45.18 34 1
Zimino/zimine 45.51 33.51 1
Zolotoye Pole/zolote pole 45.13 34.99 1
Zorkino/zorkine 45.55 34.71 1
Zybiny 45.24 34.65 1
Abissinka 45.38 36.47 0
Abrikosovo 45.69 34.1 0
Alekseyevka 45.58 33.63 0
Aromatnoye 44.8 33.87 0
Arshyntseve 45.3 36.43 0
Artek 44.55 34.3 0
Belinskoye 45.37 36.08 0
Biyuk-Onlar 45.29 34.14 0
Bogatoye 45.03 34.77 0
Chapayevka 45.28 34.89 0
Chaykyne 45.08 34.09 0
Chelyadinovo 45.21 36.38 0
Chernovo 45.51 33.93 0
Chernozemnoye 45.41 34.82 0
Dalekoye 45.66 33.08 0
Dmitrovka 45.48 35.06 0
Drofino 45.29 34.62 0
Filatovka 46.08 33.79 0
Hvardiiske 45.59 33.98 0
Ilyichevo 45.25 35.07 0
Islyam-Terek 45.23 35.2 0
Ivanovka 45.37 34.72 0
Izobilne 45.57 34.94 0
Kamyanka 44.99 34.17 0
Kashtany 44.87 33.79 0
Kayhador 44.96 35.36 0
Kirovo 45.22 35.84 0
Kolodeznoye 45.23 34.34 0
Koltsovo 45.33 33.45 0
Kondratyevo 45.63 34.47 0
Kostochkovka 45.32 34.67 0
Kovylnoye 45.69 33.53 0
Krasnoarmeyskoye 45.99 34.03 0
Krasnogorka 45.25 35.81 0
Krasnokamyanka 44.56 34.29 0
Krasnolissya 44.83 34.23 0
Krasnoyarskoye 45.51 33.27 0
Krayneye 45.23 33.83 0
Krinichnoye 45.02 34.61 0
Kurman 45.5 34.3 0
Listvennoye 45.48 34.81 0
Lugovoye 45.23 35.72 0
Marfovka 45.2 36.09 0
Maryevka 45.11 36.24 0
Melnichnoye 45.2 34.42 0
Michurinskoye 45.07 34.71 0
Muromskoye 45.09 34.85 0
Mysovoe 45.45 35.84 0
Novoivanovka 45.45 33.1 0
Novopavlovka 45.87 33.89 0
Novyi Svit 44.83 34.91 0
Okunevka 45.37 32.76 0
Pervomayske 45.72 33.86 0
Peschanoye 44.84 33.61 0
Prostornoye 45.66 34.7 0
Pshenichnoye 45.65 34.84 0
Roshchino 45.61 34.38 0
Roskoshnoye 45.65 34.12 0
Rusakovka 45.12 34.47 0
Sary-Bash 45.57 33.79 0
Serebryanka 45.64 33.5 0
Shcholkine 45.43 35.82 0
Slavnoye 45.72 33.24 0
Sonyachna Dolyna 44.87 35.11 0
Sonyachnohirske 44.75 34.54 0
Stakhanovka 45.37 33.95 0
Susanino 45.5 33.7 0
Tarkhankut 45.55 33.08 0
Tokarevo 45.28 35.15 0
Tselinnoye 45.91 34.18 0
Uvarovo 45.26 35.67 0
Vinnytske 44.98 33.74 0
Vishnyovka 45.96 33.95 0
Vynohradove 45.39 33.65 0
Yantarne 45.43 34.22 0
Yaponka 45.37 36.46 0
Yarkoye Pole 45.61 34.32 0
Yasnopolyanskoye 45.94 34.35 0
Yermakovo 45.85 34.49 0
Zelene 44.6 34.01 0
Zemlyanichnoye 44.97 34.84 0
Zernovoye 45.29 33.86 0
Zheleznodorozhnoye 44.72 33.8 0
Zhemchuzhina 45.27 34.66 0
#UA Dnipropetrovsk Oblast
Dnipro/dnepr/dnyapro/ekaterinoslav 48.47 35.04 7
Kryvyy Rih/krivoi rog/krivi rog 47.91 33.39 6
Kamyanske/kamenskoe 48.52 34.61 5
Nikopol 47.57 34.39 5
Pavlohrad 48.53 35.87 5
Marhanets 47.63 34.62 4
Zhovti Vody/zheltye vody/zholtie vodi 48.35 33.5 4
Apostolove/apostolovo 47.66 33.72 3
Pidhorodnye/podgorodnoe 48.57 35.1 3
Pyatykhatky 48.41 33.71 3
Synelnykove/sinelnikovo 48.32 35.53 3
Chervonohryhorivka 47.62 34.54 2
Hubynykha 48.81 35.26 2
Lozuvatka/lozovatka 48.06 33.28 2
Mahdalynivka 48.91 34.91 2
Mezhova/mezhevaya 48.25 36.73 2
Petropavlivka/petropavlikva 48.46 36.43 2
Shyroke 47.69 33.26 2
Sofiyivka 48.05 33.87 2
Solone/solenoe 48.21 34.88 2
Tomakivka 47.81 34.74 2
Tsarychanka 48.94 34.49 2
Vilne/volnoe 47.64 34.82 2
Auly 48.55 34.46 1
Aviatorske/aviatorskoe 48.37 35.08 1
Chortomlyk/chertomlyk 47.62 34.14 1
Hupalivka 49.11 34.74 1
Krynychky 48.37 34.46 1
Lykhivka 48.68 33.93 1
Melioratyvne/meliorativnoe 48.62 35.4 1
Novomykolayivka/novonikolaevka 48.56 34.38 1
Novopokrovka 48.06 34.61 1
Petrykivka 48.73 34.62 1
Sholokhove/sholokhovo 47.69 33.99 1
Spaske/spasskoe 48.66 35.05 1
Sursko-Mykhaylivka 48.27 34.73 1
Vyshchetarasivka/vysshetarasovka 47.57 34.88 1
Vyshneve 48.44 33.91 1
Adamivka 48.32 34.21 0
Bohdanivka 48.5 36.12 0
Bohynivka 48.49 36.35 0
Bozhedarivka 48.36 34.11 0
Chapli 48.42 35.16 0
Chaplyne 48.13 36.23 0
Cherkaske 48.71 35.38 0
Chernechchyna 49.12 34.77 0
Chumaky 48.66 34.87 0
Devladove 48.1 33.75 0
Dniprovske 48.59 34.41 0
Doslidne 48.39 35.03 0
Dubovyky 48.24 36.22 0
Hleiuvatka 48.05 33.43 0
Hrechane 48.74 34.51 0
Hrechani Pody 47.79 33.46 0
Hrushivka 47.58 34.02 0
Hulyaypole 48.12 34.15 0
Ihren 48.48 35.16 0
Inhulets 47.73 33.25 0
Ivanivka 48.72 34.58 0
Kamyanske 47.62 34.43 0
Karnaukhivka 48.48 34.74 0
Karpivka 47.67 33.12 0
Khoroshe 48.55 36.47 0
Khrystoforivka 47.98 33.09 0
Kudashivka 48.27 34.04 0
Kurylivka 48.58 34.61 0
Kytayhorod 48.9 34.45 0
Liashkivka 49 34.39 0
Liubymivka 48.37 35.17 0
Livyi Bereh 48.59 34.56 0
Lozuvatka 48.47 33.88 0
Lychkove 49.09 35.21 0
Malomykhaylivka 48.09 36.41 0
Mezhyrich 48.56 35.77 0
Mohyliv 48.87 34.49 0
Mozolevske 47.76 34.38 0
Mykolaivka 48.36 34.69 0
Myrnyi 48.39 35 0
Myrove 47.77 34.73 0
Myshuryn Rih 48.83 33.95 0
Nadiyivka 48.23 34.75 0
Nova Dacha 48.56 36.22 0
Novi Kodaky 48.49 34.96 0
Novolativka 47.76 33.24 0
Novooleksandrivka 48.35 34.99 0
Novopavlivka 48.14 36.79 0
Novopidhorodnye 48.25 36.9 0
Novopillia 47.96 33.53 0
Nyva Trudova 47.73 33.62 0
Nyzhnodniprovsk 48.48 35.12 0
Obukhivka 48.55 34.85 0
Orilske 48.59 34.81 0
Pereshchepyne 49.03 35.37 0
Pishchanka 48.61 35.33 0
Pivdennyi Hirnycho-Zbahachuvalnyi Kombinat 47.84 33.34 0
Pokrov 47.65 34.11 0
Pokrovske 47.98 36.23 0
Prosyana 48.11 36.37 0
Prydniprovsk 48.41 35.13 0
Prydniprovske 47.62 34.46 0
Prymiske 47.61 34.34 0
Radushne 47.82 33.51 0
Raivka 48.35 35.46 0
Rozdory 48.33 35.71 0
Saksahan 48.34 33.84 0
Samar 48.63 35.26 0
Shakhtarske 48.35 36.4 0
Slavhorod 48.1 35.52 0
Slobozhanske 48.53 35.07 0
Slovyanka 48.4 36.72 0
Stari Kodaky 48.38 35.12 0
Sursko-Lytovske 48.34 34.94 0
Sviatovasylivka 48.18 34.56 0
Taromske 48.44 34.79 0
Ternivka 48.53 36.07 0
Terny 48.15 33.56 0
Troitske 48.41 35.87 0
Ukrainske 48.5 36.57 0
Vakulove 47.9 33.93 0
Vasylkivka 48.21 36.02 0
Velyka Dolyna 47.53 33.72 0
Velykomykhaylivka 47.97 36.47 0
Verbky 48.59 35.9 0
Verkhivtseve 48.48 34.24 0
Verkhnodniprovsk 48.66 34.33 0
Veseli Terny 48.1 33.56 0
Vilnohirsk 48.48 34.02 0
Voloske 48.31 35.14 0
Yavornytske 48.4 35.28 0
Yelyzavetivka 48.62 34.65 0
Yuryivka 48.74 36.02 0
Zaitseve 48.43 35.67 0
Zaporizke 47.65 33.81 0
Zarichne 48.73 35.31 0
Zatyshne 48.21 34.25 0
Zelenodolsk 47.55 33.66 0
Zhovte 48.5 33.54 0
#UA Donetsk Oblast
Donetsk/stalino/staline/yuzovka 48.02 37.8 7
Makiyivka 48.05 37.93 6
Mariupol/maryupal 47.1 37.54 6
Horlivka/gorlovk/gorlovko 48.3 38.02 5
Kramatorsk 48.73 37.57 5
Slovyansk 48.85 37.6 5
Yenakiyeve/enakievo 48.24 38.2 5
Bakhmut 48.59 38 4
Chystyakove/alyakseeva lyavonava/oleksiieve leonove/oleksiivka 48.04 38.6 4
Druzhkivka 48.62 37.53 4
Khartsyzk 48.04 38.14 4
Kostyantynivka/konstantinovka 48.53 37.71 4
Pokrovsk/krasnoarmeysk 48.28 37.18 4
Shakhtarsk 48.06 38.44 4
Snizhne/snezhnoe 48.02 38.76 4
Amvrosiyivka 47.79 38.48 3
Avdiyivka 48.14 37.75 3
Debaltseve/debaltsevo 48.34 38.4 3
Dobropillia/dobropole 48.42 37.05 3
Dobropillya/dobropole 48.47 37.09 3
Dokuchayevsk 47.75 37.68 3
Hrodivka/mirnograd 48.26 37.38 3
Ilovaysk 47.92 38.2 3
Lyman/krasniy liman 48.99 37.81 3
Myrnohrad/dimitrov 48.31 37.27 3
Selydove/selidovo 48.15 37.3 3
Toretsk 48.39 37.85 3
Volnovakha 47.6 37.49 3
Yasynuvata/yasinovataya 48.13 37.86 3
Zuhres 48.01 38.27 3
Bilytske/belitskoe 48.41 37.18 2
Chasiv Yar 48.59 37.83 2
Manhush/pershotravneve 47.06 37.31 2
Maryinka 47.95 37.51 2
Mospyne/mospino 47.89 38.06 2
Novoazovsk 47.11 38.09 2
Novodonetske/novodonetskoe 48.64 36.98 2
Novyi Svit 47.81 38.02 2
Nyzhnya Krynka 48.11 38.16 2
Rodynske/liman 48.35 37.21 2
Sartana/primorskoe 47.18 37.69 2
Siversk 48.86 38.1 2
Soledar 48.69 38.07 2
Starobesheve/starobeshevo 47.75 38.03 2
Staryi Krym 47.16 37.49 2
Vuhlehirsk 48.31 38.27 2
Yalta 46.96 37.27 2
Bezimenne/bezymennoe 47.11 37.94 1
Blahodatne/blagodatnoe 47.88 38.48 1
Blahodatne/blagodatnoe 47.7 37.42 1
Boykivske/ostgaym 47.41 38.02 1
Dmytrivka 47.94 38.94 1
Krasnotorka 48.69 37.53 1
Luhanske/luganskoe 48.44 38.26 1
Melekyne/melekino 46.96 37.39 1
Pyatypillya/proletarske 48.02 38.1 1
Rozsypne 48.15 38.58 1
Serebrianka 48.92 38.14 1
Shcherbynivka 48.39 37.79 1
Shyroke 47.96 38.23 1
Siedove/sedovo 47.08 38.15 1
Stizhkivske 48.12 38.47 1
Temriuk/starchenkove 47.27 36.98 1
Urzuf 46.91 37.1 1
Abakumova 48 37.6 0
Aerodrom 47.13 37.56 0
Afiny 47.3 37.61 0
Andriyivka 48.62 37.29 0
Artemivske 48.7 37.58 0
Avdiyivske 48.1 37.6 0
Avdotyine 47.92 37.85 0
Bahatyr 48 36.94 0
Berestove 48.76 38.25 0
Bilenke 48.77 37.63 0
Biloiarivka 47.8 38.6 0
Bilozerske 48.53 37.06 0
Bosse 47.96 37.8 0
Buhas 47.64 37.56 0
Bunhe 48.22 38.28 0
Bylbasivka 48.84 37.5 0
Chechnya 48.75 37.62 0
Cherkaske 48.83 37.39 0
Chermalyk 47.31 37.81 0
Donske 47.51 37.54 0
Drobysheve 49.04 37.73 0
Hirne 48.06 38.2 0
Hirnyk 48.06 37.37 0
Hladkivka 48.04 37.81 0
Hruzko-Zorianske 47.94 38.09 0
Hruzkyi 48.07 37.94 0
Hryshyne 48.33 37.08 0
Huhlyne 47.16 37.58 0
Illinivka 48.49 37.66 0
Imeni Stepana Bandery 48.05 38.01 0
Ivanivka 48.7 37.52 0
Ivanivske 48.57 37.92 0
Ivanopillya 48.47 37.76 0
Iverske 48.64 36.96 0
Kalmiuske 47.66 38.08 0
Kalchyk 47.31 37.6 0
Kermenchyk 47.71 36.94 0
Khanzhonkove 48.09 38.08 0
Khlibodarivka 47.48 37.4 0
Kholodne 48.03 38.06 0
Khreshchatytske 47.23 37.93 0
Khrestivka 48.15 38.36 0
Khromove 48.6 37.95 0
Kirove 48.09 38.03 0
Komar 47.98 36.75 0
Kondytsioner 48.72 37.51 0
Kopani 47.76 38.34 0
Korsun 48.2 38.08 0
Krasnohirka 48.71 37.56 0
Krasnohorivka 48 37.51 0
Kremenivka 47.33 37.48 0
Krynychna 48.13 38.03 0
Kryva Luka 48.87 37.9 0
Kryvorizhzhya 48.44 36.91 0
Kulykivske 48.11 38.54 0
Kurakhivka 48.03 37.37 0
Kurakhove 47.98 37.28 0
Laryne 47.89 37.93 0
Lazurnyi 48.26 37.18 0
Lidiyivka 47.99 37.68 0
Livoberezhnyi 47.11 37.64 0
Lysyche 47.73 38.59 0
Maiak 47.97 38.03 0
Maiaky 48.95 37.62 0
Maloianysol 47.38 37.33 0
Malotaranivka 48.66 37.51 0
Malynivka 47.17 37.23 0
Maryivka 48.7 37.49 0
Metalist 47.82 38.29 0
Monakhy 47.98 37.89 0
Mushketove 47.97 37.87 0
Mykolaivka 48.86 37.77 0
Myrne 47.43 37.73 0
Nikolske 47.21 37.32 0
Nova Dilnytsya 48 37.8 0
Nova Karakuba 47.56 37.07 0
Novoamvrosiivske 47.83 38.5 0
Novohrodivka 48.2 37.34 0
Novoluhanske 48.43 38.18 0
Novoselivka 49.07 37.7 0
Novospaske 48.39 37.78 0
Nyu-York 48.33 37.84 0
Ocheretyne 48.24 37.62 0
Oleksandrivka 48.71 36.91 0
Oleksiyevo-Druzhkivka 48.58 37.61 0
Olenivka 47.83 37.66 0
Olhynka 47.7 37.51 0
Opytne 48.56 38.02 0
Ozeryanivka 48.27 37.97 0
Panteleymonivka 48.2 37.97 0
Pelahiivka 48.11 38.61 0
Petrivka 48.72 37.56 0
Pivdenne 48.36 37.93 0
Pivnichne 48.4 37.91 0
Pokrovske 48.62 38.14 0
Popova Balka 47.81 38.29 0
Pravyi Bereh 47.11 37.59 0
Prymorske 47.31 37.94 0
Putylivka 48.06 37.79 0
Raihorodok 48.9 37.72 0
Rayske 48.57 37.46 0
Sarabash 47.76 37.79 0
Serdyte 48.04 38.39 0
Serhiyivka 48.67 37.37 0
Shabelkivka 48.75 37.49 0
Shakhove 48.46 37.35 0
Shandryholove 49.09 37.72 0
Shevchenko 48.22 37.14 0
Shyrokyne 47.1 37.82 0
Sofiyivka 48.26 38.16 0
Sonyachnyi 48.51 37.68 0
Sotsmistechko 48.01 37.81 0
Sotsmisto 48.74 37.59 0
Spartak 48.08 37.77 0
Stare Misto 48.73 37.55 0
Staromlynivka 47.7 36.83 0
Staromykhailivka 47.99 37.59 0
Styla 47.7 37.85 0
Sukhanivka 48.82 37.55 0
Svitle 48.4 37.12 0
Svitlodarsk 48.43 38.22 0
Svyato-Pokrovske 47.17 37.17 0
Svyatohirsk 49.04 37.57 0
Talakivka 47.18 37.72 0
Tekstylnyk 47.95 37.7 0
Terny 49.09 37.96 0
Topolyne 47.24 37.39 0
Torske 49.02 37.96 0
Tsentralnyi 47.1 37.55 0
Tsukuryne 48.08 37.31 0
Udachne 48.24 36.99 0
Ukrayinsk 48.1 37.37 0
Uspenka 47.73 38.71 0
Valeryanivka 47.64 37.38 0
Varshava 48.84 37.61 0
Velyka Novosilka 47.84 36.84 0
Verkhnotoretske 48.22 37.87 0
Verstatobud 48.76 37.59 0
Vesele 48.71 37.59 0
Vitka 48.04 37.79 0
Vodyanske 48.41 37.11 0
Volodymyrivka 47.73 37.39 0
Vuhledar 47.78 37.25 0
Vuhliar 48.02 38.06 0
Vynohradne 47.09 37.69 0
Yakovlivka 48.71 38.15 0
Yampil 48.94 37.96 0
Yasna Polyana 48.74 37.53 0
Yasnohirka 48.77 37.55 0
Yasynivka 48.13 37.94 0
Yatskivka 49.18 37.52 0
Zaitseve 48.53 38.07 0
Zalizne 48.37 37.89 0
Zarichne 49.02 37.93 0
Zemlianky 48.13 37.91 0
Zhdanivka 48.15 38.26 0
Zhovtneve 48.73 37.52 0
Zolotarivka 48 38.19 0
Zuhres-2 48.02 38.3 0
Zuyivka 48.06 38.25 0
Zvanivka 48.81 38.08 0
Zvirove 48.25 37.13 0
#UA Ivano-Frankivsk Oblast
Ivano-Frankivsk 48.92 24.71 5
Kalush 49.02 24.37 4
Kolomyia 48.52 25.04 4
Dolyna/dalyna 48.97 23.97 3
Nadvirna/nadvornaya 48.64 24.57 3
Bohorodchany 48.81 24.54 2
Bolekhiv 49.06 23.86 2
Broshniv-Osada 49 24.19 2
Burshtyn/yantar 49.25 24.63 2
Delyatyn 48.52 24.63 2
Halych 49.12 24.73 2
Horodenka 48.67 25.5 2
Kosiv 48.32 25.09 2
Kosmach 48.75 24.37 2
Kosmach 48.33 24.81 2
Lanchyn 48.55 24.75 2
Otyniia 48.74 24.86 2
Pechenizhyn 48.52 24.88 2
Rohatyn/ragatyn 49.41 24.61 2
Rozhniv 48.37 25.23 2
Sniatyn 48.45 25.56 2
Stari Kuty 48.28 25.16 2
Tysmenytsia 48.9 24.85 2
Verkhovyna 48.16 24.83 2
Yaremche 48.45 24.55 2
Bili Oslavy 48.48 24.7 1
Bilshivtsi 49.18 24.74 1
Bystrytsia/bystritsa 48.46 24.25 1
Bytkiv 48.63 24.47 1
Chernelytsia 48.81 25.43 1
Cherniatyn 48.66 25.45 1
Cherniiv 48.86 24.72 1
Chornoliztsi 48.83 24.9 1
Hvizd 48.68 24.55 1
Khymchyn 48.38 25.15 1
Krasna 48.57 24.7 1
Kuty 48.26 25.18 1
Maniava 48.65 24.37 1
Markova 48.68 24.43 1
Nebyliv 48.82 24.22 1
Novytsia 48.96 24.33 1
Obertyn 48.7 25.17 1
Pasichna 48.57 24.42 1
Petranka 48.91 24.31 1
Pniv 48.61 24.53 1
Porohy 48.68 24.25 1
Radcha 48.85 24.66 1
Rechka/richka 48.28 24.93 1
Rozhniativ 48.94 24.16 1
Sadzhavka 48.57 24.8 1
Sheshory 48.32 24.97 1
Solotvyn 48.71 24.42 1
Spas 48.89 24.06 1
Stari Bohorodchany 48.83 24.53 1
Stetseva 48.53 25.57 1
Svarychiv 48.96 24.19 1
Tatariv 48.34 24.58 1
Tysmenychany 48.77 24.66 1
Uhryniv 48.96 24.69 1
Velykyi Kliuchiv 48.46 24.94 1
Verkhniy Yasenov 48.16 24.95 1
Vorokhta 48.29 24.56 1
Yabluniv 48.4 24.94 1
Yablunytsia/yablunitsa 48.31 24.48 1
Yamnytsia 48.99 24.71 1
Zabolotiv 48.47 25.29 1
Zahvizdia 48.92 24.66 1
Zarichchia 48.52 24.65 1
Berlohy 48.96 24.25 0
Biloberizka 48.15 25.06 0
Bukachivtsi 49.25 24.5 0
Duba 48.85 24.16 0
Dubivtsi 49.08 24.78 0
Dzvyniach 48.74 24.42 0
Huta 48.65 24.22 0
Hvizdets 48.58 25.28 0
Knyahynyn 48.94 24.71 0
Knyazhdvir 48.56 24.92 0
Korshiv 48.66 25.02 0
Lysets 48.87 24.61 0
Mariyampil 49.04 24.86 0
Mateivtsi 48.5 25.16 0
Mykulychyn 48.41 24.61 0
Nyzhnii Verbizh 48.51 25 0
Olesha 48.83 25.14 0
Perehinske 48.81 24.19 0
Pererisl 48.7 24.64 0
Piadyky 48.56 25.07 0
Pidhaichyky 48.56 25.17 0
Piylo 49 24.31 0
Polianytsia 48.35 24.43 0
Pukiv 49.4 24.7 0
Rybne 48.35 25.28 0
Sokolivka 48.29 25 0
Staryi Uhryniv 48.95 24.37 0
Tlumach 48.87 25 0
Verbivka 48.9 24.26 0
Verkhnia 49.1 24.31 0
Voinyliv 49.13 24.49 0
Vyhoda 48.93 23.91 0
Vytvytsia 48.99 23.85 0
Yezupil 49.04 24.78 0
Zelene 48.05 24.75 0
#UA Kharkiv Oblast
Kharkiv 49.98 36.25 7
Izyum 49.21 37.28 4
Lozova/lozovaya 48.89 36.31 4
Balakliya 49.46 36.84 3
Bohodukhiv 50.16 35.52 3
Chuhuyiv 49.84 36.69 3
Derhachi 50.11 36.12 3
Kivsharivka 49.63 37.68 3
Kupyansk 49.71 37.62 3
Liubotyn 49.95 35.93 3
Merefa 49.82 36.06 3
Slobozhanske/komsomolske 49.59 36.52 3
Vovchansk 50.29 36.94 3
Zmiyiv 49.7 36.36 3
Barvinkove/barvenkovo 48.91 37.02 2
Bezliudivka 49.87 36.28 2
Borova/borovaya 49.38 37.62 2
Budy 49.89 36.02 2
Eskhar 49.8 36.59 2
Kehychivka 49.29 35.76 2
Krasnokutsk 50.07 35.16 2
Krasnopavlivka 49.14 36.32 2
Mala Danylivka 50.06 36.17 2
Malynivka 49.8 36.72 2
Nova Vodolaha 49.72 35.86 2
Peresichna/peresechnaya 50.02 35.98 2
Pivdenne/pivdennoe 49.88 36.07 2
Pokotylivka 49.91 36.18 2
Sakhnovshchyna 49.15 35.87 2
Savyntsi 49.4 37.05 2
Shevchenkove/shevchenkovo 49.7 37.18 2
Slatyne/slatino 50.21 36.15 2
Solonytsivka 50 36.03 2
Valky 49.84 35.61 2
Vasyshcheve 49.83 36.33 2
Vysokyi 49.89 36.12 2
Zolochiv 50.27 35.98 2
Berezivka 49.44 35.7 1
Blyzniuky 48.86 36.55 1
Dvorichna/dvurechnaya 49.85 37.68 1
Huty 50.13 35.34 1
Khorosheve/khoroshevo 49.85 36.23 1
Kochetok 49.88 36.74 1
Kolomak 49.84 35.3 1
Korotych 49.95 36.04 1
Kulynychi 49.98 36.38 1
Lyman 49.59 36.47 1
Manchenky 49.98 35.86 1
Novopokrovka 49.84 36.55 1
Petrivske/petrovskoe 49.17 36.9 1
Prudianka 50.24 36.17 1
Prykolotne/prikolotnoe 50.16 37.35 1
Slobozhanske/chapaevo 49.37 35.87 1
Slobozhanske/chapaevo 49.6 35.69 1
Staryi Saltiv 50.07 36.79 1
Staryy Merchyk 49.98 35.76 1
Studenok 49.09 37.49 1
Utkivka 49.79 36.02 1
Velykyi Burluk/velikiy vurluk 50.06 37.38 1
Verbivka 49.42 35.53 1
Vvedenka 49.82 36.5 1
Zachepylivka 49.2 35.24 1
Andriyivka 49.54 36.63 0
Artemivka 49.93 37.08 0
Aviator 49.85 36.67 0
Babayi 49.9 36.19 0
Berestyn 49.38 35.44 0
Berezivka 49.91 36.07 0
Berezivske 50.01 35.96 0
Bezruky 50.17 36.12 0
Bilyayivka 49.27 36.31 0
Bilyi Kolodiaz 50.2 37.11 0
Birky 49.72 36.06 0
Bohuslavka 49.47 37.68 0
Borshchivka 49.5 36.97 0
Cherkaska Lozova 50.11 36.22 0
Dokuchayevske 49.89 36.45 0
Donets 49.51 36.57 0
Elitne 50.01 36.58 0
Husarivka 49.36 36.82 0
Industrialnyi 49.95 36.37 0
Kapytolivka 49.19 37.35 0
Kholodna Hora 50 36.18 0
Kindrashivka 49.77 37.58 0
Kolontayiv 49.98 34.96 0
Kozacha Lopan 50.33 36.2 0
Koziyivka 50.15 35.22 0
Kruhliakivka 49.53 37.71 0
Kunie 49.39 37.25 0
Kupyansk-Vuzlovyi 49.67 37.64 0
Kurylivka 49.66 37.7 0
Lebiazhe 49.8 36.9 0
Lukiantsi 50.25 36.51 0
Lymanivka 48.94 36.28 0
Lyptsi 50.21 36.42 0
Mala Rohan 49.94 36.49 0
Murafa 50.05 35.33 0
Natalyne 49.35 35.48 0
Nemyshlya 49.97 36.34 0
Nova Bavariya 49.95 36.15 0
Nova Berezivka 49.89 36.1 0
Oleksiivka 49.4 36.29 0
Oskil 49.18 37.42 0
Parkhomivka 50.12 35.01 0
Pechenihy 49.87 36.94 0
Petropavlivka 49.72 37.71 0
Pidlyman 49.34 37.6 0
Pisky-Radkivski 49.27 37.61 0
Pisochyn 49.95 36.1 0
Pivnichna Saltivka 50.05 36.36 0
Podoly 49.69 37.68 0
Podvirky 49.98 36.09 0
Prolisne 49.72 36.93 0
Protopopivka 49.24 36.91 0
Pyatykhatka 50.09 36.25 0
Rayon KhTZ 49.94 36.37 0
Rohan 49.9 36.48 0
Ruska Lozova 50.14 36.29 0
Saltivka 50.02 36.35 0
Sharivka 50.02 35.45 0
Slobozhanske 50.18 36.42 0
Starovirivka 49.55 35.75 0
Strilecha 50.3 36.4 0
Tavilzhanka 49.84 37.78 0
Ternova 50.19 36.67 0
Tsupivka 50.27 36.18 0
Tsyrkuny 50.08 36.39 0
Udy 50.39 36.06 0
Vatutine 49.78 35.97 0
Velyka Danylivka 50.04 36.33 0
Velyki Prokhody 50.2 36.33 0
Verbivka 49.49 36.83 0
Vilcha 50.25 36.94 0
Vilkhivka 49.99 36.51 0
Vilkhuvatka 50.19 37.52 0
Vilshany 50.05 35.88 0
Vovchanski Khutori 50.3 37.03 0
Zhuravlivka 50.01 36.27 0
Zlatopil 49.38 36.22 0
#UA Kherson Oblast
Kherson 46.64 32.61 6
Nova Kakhovka/novaya kakhovka 46.76 33.36 4
Henichesk 46.17 34.81 3
Hola Prystan/golaya pristan 46.53 32.52 3
Kakhovka 46.82 33.48 3
Skadovsk 46.11 32.91 3
Beryslav 46.84 33.43 2
Bilozerka 46.63 32.44 2
Chaplynka 46.36 33.54 2
Chornobaivka 46.7 32.55 2
Hornostayivka 47.01 33.73 2
Ivanivka 46.71 34.55 2
Kalanchak 46.25 33.29 2
Komyshany 46.64 32.5 2
Lyubymivka 46.81 33.57 2
Nova Mayachka/novaya mayachka 46.6 33.22 2
Novofedorivka 46.17 32.32 2
Novooleksiyivka/novoalekseevka 46.23 34.65 2
Novovorontsovka 47.5 33.92 2
Nyzhni Sirohozy/nizhnie serogozy 46.85 34.37 2
Velyka Lepetykha 47.17 33.93 2
Velyka Oleksandrivka 47.32 33.29 2
Velyki Kopani/velikie kopani 46.49 32.97 2
Verkhniy Rohachyk 47.25 34.34 2
Askaniya-Nova 46.45 33.87 1
Bekhtery 46.25 32.29 1
Brylivka 46.42 33.14 1
Chornianka/chernyanka 46.65 33.36 1
Chulakivka 46.36 32.35 1
Dnipryany/dnepryany 46.75 33.27 1
Dudchany 47.19 33.76 1
Kairy 46.95 33.71 1
Kozachi Laheri/kazachi lageri 46.71 32.98 1
Krasne 46.13 32.77 1
Lazurne 46.08 32.53 1
Malokakhovka 46.78 33.45 1
Radensk 46.55 32.93 1
Rykove/partizani 46.33 34.75 1
Stanislav 46.57 32.15 1
Vynohradove/vinogradovo 46.37 32.94 1
Vysokopillya/vysokopole 47.49 33.53 1
Zaliznyy Port/zheleznyy port 46.12 32.3 1
Ahaymany 46.67 34.24 0
Antonivka 46.14 32.95 0
Arkhanhelska Sloboda 46.64 33.7 0
Arkhanhelske 47.43 33.41 0
Azovske 46.26 34.86 0
Baltazarivka 46.42 33.41 0
Bila Krynytsya 47.35 33.2 0
Blahodatne 46.24 33.15 0
Borozenske 47.18 33.42 0
Chonhar 46.03 34.55 0
Darivka 46.75 32.79 0
Davydiv Brid 47.24 33.19 0
Dobropillia 46.23 32.58 0
Dolmativka 46.21 32.47 0
Hladkivka 46.41 32.64 0
Hromivka 46.31 34.1 0
Hryhorivka 46.29 33.73 0
Kalynivske 47.12 32.98 0
Kardashynka 46.55 32.62 0
Khrestivka 46.4 33.72 0
Kizomys 46.56 32.35 0
Kochubeivka 47.5 33.21 0
Kostohryzove 46.5 32.86 0
Kostyantynivka 46.83 33.87 0
Kozatska Sloboda 47.12 33.86 0
Kozatske 46.79 33.35 0
Kruhloozerka 46.13 32.39 0
Lvove 46.79 33.15 0
Mala Kardashynka 46.5 32.59 0
Mali Kopani 46.44 32.72 0
Muzykivka 46.75 32.56 0
Mykhailivka 46.28 32.65 0
Mylove 47.07 33.63 0
Myrne 46.25 33.47 0
Naddnipryanske 46.74 32.71 0
Nova Zburivka 46.45 32.45 0
Novodmytrivka 47.36 33.35 0
Novohryhorivka 46.41 34.98 0
Novokairy 47.01 33.6 0
Novokyivka 46.36 33.24 0
Novomykolaivka 46.23 32.73 0
Novooleksandrivka 47.26 33.88 0
Novopokrovka 46.27 34.07 0
Novoraisk 47.01 33.48 0
Novosofiivka 46.16 32.51 0
Novotroyitske 46.35 34.33 0
Novovolodymyrivka 46.25 32.4 0
Odradivka 46.38 34.45 0
Odradokamyanka 46.79 33.3 0
Oleksandrivka 46.12 33.48 0
Oleksiivka 46.29 32.24 0
Oleshky 46.63 32.72 0
Olhivka 46.79 33.2 0
Pamiatne 46.37 32.22 0
Preobrazhenka 46.19 33.6 0
Prymorske 46.18 33.03 0
Rozdolne 46.16 33.23 0
Rubanivka 47 34.17 0
Semenivka 46.61 33.6 0
Shchaslyvtseve 46.03 34.83 0
Shyroke 46.2 32.9 0
Solontsi 46.58 32.67 0
Stara Zburivka 46.47 32.42 0
Strilkove 45.9 34.88 0
Syvaske 46.39 34.55 0
Tarasivka 46.14 33.12 0
Tavriia 46.33 33.03 0
Tavriiske 46.37 32.56 0
Tavriysk 46.75 33.42 0
Tavrychanka 46.55 33.82 0
Tiahynka 46.78 33.06 0
Tomyna Balka 46.62 32.31 0
Ulianivka 46.21 32.95 0
Velyka Kardashynka 46.51 32.66 0
Vysoke 46.92 33.1 0
Yuvileyne 46.49 33.22 0
Zelenivka 46.72 32.66 0
Zelenyi Pid 46.68 33.78 0
#UA Khmelnytskyi Oblast
Khmelnytskyi/ploskurov/proskurov 49.42 26.98 6
Kamyanets-Podilskyi/kamenets podolski 48.68 26.59 5
Dunayivtsi 48.89 26.85 3
Horodok 49.17 26.56 3
Iziaslav/zaslavl 50.12 26.82 3
Krasyliv 49.65 26.97 3
Netishyn/neteshin 50.33 26.65 3
Polonne 50.12 27.51 3
Shepetivka 50.18 27.07 3
Slavuta 50.3 26.87 3
Starokostyantyniv/konstantinov 49.76 27.21 3
Derazhnya 49.27 27.43 2
Letychiv 49.38 27.62 2
Makiv 48.79 26.68 2
Poninka 50.18 27.53 2
Stara Synyava 49.6 27.62 2
Yarmolyntsi 49.19 26.83 2
Antoniny 49.81 26.87 1
Bazaliya 49.71 26.47 1
Medzhybizh/medzhibozh 49.44 27.41 1
Narkevychi 49.52 26.64 1
Nova Ushytsya 48.84 27.27 1
Novoselytsia/novoselitsa 50.07 27.52 1
Smotrych/tatariski 48.66 26.56 1
Zakupne 49.12 26.33 1
Zhvanets 48.55 26.49 1
Berezdiv 50.46 27.12 0
Bilohirya 50 26.41 0
Bilohorodka 50 26.64 0
Chemerivtsi 49.01 26.34 0
Dunayivtsi 49.02 26.84 0
Hannopil 50.45 26.9 0
Hrytsiv 49.97 27.22 0
Hukiv 48.85 26.24 0
Humentsi 48.76 26.63 0
Hvardiiske 49.34 26.7 0
Kremenchuky 49.81 26.98 0
Krupets 50.34 26.81 0
Kutkivtsi 49.13 26.37 0
Lenkivtsi 50.01 27.06 0
Lisovi Hrynivtsi 49.48 27.02 0
Lozove 49.29 27.3 0
Muksha Kytaihorodska 48.67 26.62 0
Mykhailiuchka 50.29 27.31 0
Mynkivtsi 48.85 27.11 0
Myroliubne 49.66 27.2 0
Oleshyn 49.47 26.94 0
Orynyn 48.76 26.4 0
Pluzhne 50.18 26.56 0
Polski Filvarky 48.68 26.57 0
Rakove 49.4 27.06 0
Rozsosha 49.34 26.89 0
Ruski Filvarky 48.67 26.57 0
Sakhnivtsi 49.97 26.85 0
Samchyky 49.76 27.39 0
Sataniv 49.25 26.25 0
Sharovechka 49.42 26.92 0
Shchyborivka 49.67 27.02 0
Slobidka-Kulchiievetska 48.66 26.66 0
Smotrych 48.95 26.56 0
Solobkivtsi 49.09 26.92 0
Stara Ushytsya 48.59 27.07 0
Sudylkiv 50.17 27.13 0
Teofipol 49.84 26.42 0
Ulashanivka 50.34 26.86 0
Vinkivtsi 49.03 27.23 0
Volochysk 49.54 26.21 0
Vovkovyntsi 49.21 27.66 0
Yampil 49.96 26.24 0
Zasluchne 49.66 26.77 0
Zinkiv 49.09 27.08 0
#UA Kirovohrad Oblast
Kropyvnytskyi/ielyzavethrad/ielysavet/elisavetgrad 48.51 32.27 5
Oleksandriya/aleksandriya 48.67 33.12 5
Dolynska/dolinskaya 48.12 32.78 3
Hayvoron 48.34 29.87 3
Novoukrayinka 48.32 31.52 3
Svitlovodsk 49.06 33.25 3
Znamyanka/znamenka 48.72 32.66 3
Mala Vyska/malaya viska 48.65 31.63 2
Nova Praha/novaya praga 48.57 32.9 2
Novoarkhanhelsk/arkhangorod 48.66 30.81 2
Novomyrhorod 48.79 31.65 2
Oleksandrivka/aleksandrovka 48.97 32.24 2
Oleksandriyske/dimitrove 48.6 32.99 2
Petrove/petrovo 48.34 33.27 2
Pomichna/pomoshnaya 48.24 31.41 2
Pomichna/pomoshnaya 48.22 31.44 2
Rivne/rovno 48.24 31.76 2
Zavallya/zavale 48.22 30.02 2
Adzhamka 48.54 32.54 1
Dmytrivka 48.79 32.72 1
Kapitanivka 48.92 31.72 1
Kompaniyivka 48.25 32.2 1
Lypnyazhka 48.45 31.08 1
Molodizhne/molodezhnoe 48.18 32.66 1
Novyi Starodub 48.51 33.17 1
Onufriyivka 48.9 33.45 1
Pantayivka 48.68 32.9 1
Pavlysh 48.92 33.36 1
Perehonivka 48.53 30.52 1
Pryyutivka 48.73 33.07 1
Subottsi 48.65 32.52 1
Tyshkivka 48.5 30.94 1
Ustynivka 47.96 32.54 1
Yelyzavethradka 48.8 32.4 1
Zlynka 48.48 31.54 1
Blahovishchenske 48.33 30.24 0
Bobrynets 48.06 32.17 0
Chervona Kamianka 48.65 33.45 0
Dobrovelychkivka 48.39 31.18 0
Dokuchayeve 47.83 32.63 0
Dolynivka 48.38 29.92 0
Dykivka 48.78 32.85 0
Fortechnyi 48.5 32.25 0
Hannivka 48.24 33.46 0
Hlodosy 48.46 31.32 0
Hlynsk 48.95 32.9 0
Holovanivsk 48.39 30.46 0
Holovkivka 48.58 33.07 0
Hurivka 48.1 33.1 0
Iskrivka 48.19 33.38 0
Kalnybolota 48.75 30.99 0
Kamyanets 48.36 32.65 0
Kanizh 48.72 31.93 0
Ketrysanivka 47.91 32.17 0
Khutir 48.79 31.66 0
Korobchyne 48.77 31.49 0
Kosivka 48.81 33.03 0
Kozatske 48.34 33.46 0
Kutsevolivka 48.87 33.82 0
Lisove 48.84 32.33 0
Luhanka 48.19 33.29 0
Marto-Ivanivka 48.64 33.1 0
Martonosha 48.76 31.79 0
Moshoryne 48.62 32.72 0
Mykilske 48.97 33.05 0
Nadlak 48.73 31.13 0
Nove 48.53 32.12 0
Novoselytsya 48.31 30.29 0
Pancheve 48.74 31.85 0
Pavlivka 48.99 33.27 0
Pidhaytsi 48.59 32.25 0
Pidlisne 48.78 32.25 0
Pishchanyi Brid 48.28 31.31 0
Pivdennyi 48.66 33.13 0
Pobuzke 48.16 30.59 0
Podorozhnie 49.05 33.07 0
Popelnaste 48.66 33.71 0
Protopopivka 48.75 33.04 0
Rodnykivka 48.75 32.08 0
Salkove 48.26 29.98 0
Shamrayeve 48.3 30.22 0
Smoline 48.6 31.31 0
Sofiyivka 48.78 31.63 0
Tsvitne 48.96 32.5 0
Tsybuleve 48.81 32.49 0
Velyka Andrusivka 49.06 32.95 0
Velyka Severynka 48.61 32.23 0
Velyka Vyska 48.56 31.85 0
Vilshanka 48.23 30.87 0
Vlasivka 49.12 33.28 0
Voinivka 48.71 33.06 0
Volodymyrivka 48.29 33.44 0
Yosypivka 48.36 30.21 0
Zlatopil 48.82 31.65 0
Znamyanka Druha 48.71 32.6 0
Zvenyhorodka 48.62 33.14 0
#UA Kyiv
Kyiv 50.45 30.52 7
Berkovets/kotsyubinskoe 50.49 30.37 2
Akademmistechko 50.47 30.36 0
Antyfiyivka 50.49 30.47 0
Aviamistechko 50.46 30.38 0
Batyieva Hora 50.43 30.5 0
Berezniaky 50.43 30.6 0
Bilyche Pole 50.49 30.44 0
Bilychi 50.47 30.35 0
Borshchahivka 50.43 30.39 0
Bortnychi 50.38 30.7 0
Bykivnia 50.47 30.67 0
Cherepanova Hora 50.43 30.52 0
Chervonyi Khutir 50.41 30.68 0
Chokolivka 50.42 30.45 0
Chorna Hora 50.41 30.55 0
Darnytskyi Masyv 50.44 30.63 0
Darnytsya 50.42 30.7 0
Darnytsya Car Repair Plant Microdistrict 50.45 30.68 0
Dekhtyari 50.46 30.42 0
Demiyivka 50.4 30.52 0
Desna 50.52 30.68 0
Dobryi Shlyakh 50.39 30.52 0
Feofaniya 50.35 30.48 0
Galagany 50.46 30.4 0
Holosiyiv 50.34 30.55 0
Hrushky 50.45 30.43 0
Kadetskyi Hay 50.44 30.45 0
Karavayevi Dachi 50.43 30.44 0
Kharkivskyi Masyv 50.41 30.66 0
Khreshchatyi Yar 50.45 30.53 0
Klov 50.43 30.54 0
Koncha-Zaspa 50.3 30.57 0
Korchuvate 50.36 30.56 0
Kuchmyn Yar 50.43 30.48 0
Kulykove 50.49 30.62 0
Kurenivka 50.49 30.47 0
Kybalchych 50.49 30.6 0
Kytayiv 50.37 30.54 0
Lisovyi Masyv 50.47 30.63 0
Livoberezhnyi Masyv 50.46 30.59 0
Lukyanivka 50.47 30.48 0
Lypky 50.44 30.53 0
Minskyi Masyv 50.52 30.46 0
Montazhnyk 50.41 30.49 0
Mostytskyi Masyv 50.5 30.44 0
Mykhaylivska Borshchahivka 50.41 30.42 0
Mykilska Borshchahivka 50.43 30.37 0
Mysholovka 50.37 30.53 0
Nova Darnytsya 50.42 30.66 0
Nova Zabudova 50.43 30.52 0
Novobilychi 50.48 30.35 0
Nyvky 50.46 30.41 0
Nyzhnya Telychka 50.39 30.57 0
Obolon 50.51 30.51 0
Oleksandrivska Slobidka 50.42 30.48 0
Osokorky 50.38 30.6 0
Pechersk 50.44 30.52 0
Peremoha 50.44 30.39 0
Pivdenna Borshchahivka 50.41 30.4 0
Pivnichni Osokorky 50.39 30.61 0
Pivnichno-Brovarskyi Masyv 50.46 30.62 0
Pochayna 50.49 30.5 0
Podil 50.47 30.52 0
Pozniaky 50.4 30.62 0
Priorka 50.51 30.46 0
Pushcha-Vodytsya 50.54 30.36 0
Pyrohiv 50.35 30.51 0
Rayduzhnyi Masyv 50.49 30.59 0
Rembaza 50.42 30.7 0
Rusanivka 50.44 30.6 0
Rybalskyi Ostriv 50.48 30.53 0
Saperna Slobidka 50.4 30.53 0
Shevchenka 50.52 30.44 0
Shulyavka 50.45 30.45 0
Shyrma 50.4 30.49 0
Solomyanka 50.43 30.45 0
Sovky 50.41 30.48 0
Stara Darnytsya 50.43 30.63 0
Stare Misto 50.45 30.53 0
Svyatoshyn 50.46 30.35 0
Synyoozernyi Masyv 50.51 30.41 0
Syrets 50.48 30.44 0
Tatarka 50.47 30.49 0
Telychka 50.4 30.57 0
Teremky 50.37 30.46 0
Teremky-I 50.37 30.46 0
Troyeshchyna 50.52 30.59 0
Tsymbaliv Yar 50.4 30.52 0
Verkhnya Telychka 50.4 30.57 0
Vidradnyi 50.43 30.42 0
Vita-Lytovska 50.33 30.55 0
Vitryani Hory 50.51 30.44 0
Voleykiv 50.47 30.43 0
Voskresenka 50.48 30.6 0
Voskresenskyi-1 50.47 30.6 0
Voskresenskyi-2 50.48 30.6 0
Vyhurivshchyna-Troyeshchyna 50.51 30.6 0
Vynohradar 50.51 30.42 0
Vyshhorodskyi Masyv 50.51 30.45 0
Yamky 50.44 30.49 0
Zhovtneve 50.44 30.37 0
Zhulyany 50.39 30.44 0
Zvirynets 50.42 30.55 0
#UA Kyiv Oblast
Bila Tserkva/belaya tsarkva/belaya tserkov 49.8 30.12 5
Boryspil/borispol 50.35 30.95 4
Brovary/bravary 50.51 30.79 4
Fastiv 50.08 29.92 4
Bohuslav 49.55 30.87 3
Boyarka 50.32 30.3 3
Bucha 50.55 30.21 3
Irpin/irpen 50.52 30.24 3
Obukhiv 50.12 30.63 3
Skvyra 49.73 29.66 3
Slavutych/slavutsich 51.52 30.72 3
Vasylkiv 50.18 30.31 3
Vyshhorod 50.58 30.49 3
Vyshneve/vishnevoe 50.39 30.37 3
Yahotyn 50.28 31.76 3
Baryshivka 50.36 31.32 2
Borodianka 50.64 29.92 2
Borova/borovaya 50.18 30.1 2
Chabany 50.34 30.43 2
Dymer 50.79 30.3 2
Hlevakha 50.27 30.33 2
Hnidyn/gnedin 50.33 30.71 2
Horenka 50.56 30.33 2
Hostomel 50.57 30.27 2
Ivankiv 50.94 29.9 2
Kaharlyk 49.86 30.82 2
Knyazhichi 50.46 30.78 2
Kotsyubynske/kotsyubinskoe 50.49 30.33 2
Makariv 50.46 29.81 2
Myronivka 49.66 30.98 2
Novi Petrivtsi/novye petrovtsy 50.63 30.44 2
Piskivka 50.69 29.62 2
Rzhyshchiv 49.97 31.04 2
Sofiivska Borschahivka 50.41 30.36 2
Sofiyivska Borschagivka 50.41 30.37 2
Tarashcha 49.56 30.5 2
Tetiiv 49.37 29.67 2
Trebukhiv 50.48 30.9 2
Ukrayinka/zlodeevka 50.14 30.75 2
Uzyn 49.82 30.42 2
Velyka Dymerka/velikaya dymerka 50.59 30.9 2
Volodarka 49.53 29.91 2
Vorzel 50.54 30.15 2
Zhurivka/zgurovka 50.5 31.78 2
Chernyakhivka 50.22 31.93 1
Kalynove/zhidovskaya greblya 49.38 30.44 1
Karapyshi 49.64 30.8 1
Katiuzhanka 50.81 30.14 1
Khotiv 50.33 30.47 1
Kirove/kirovo 50.37 31.12 1
Klavdiievo-Tarasove/klavdievo tarasovo 50.58 30.01 1
Kodra 50.59 29.56 1
Korniyivka 50.42 31.46 1
Kozhanka 49.97 29.76 1
Kryukivschina 50.37 30.37 1
Liutizh/lyutezh 50.68 30.39 1
Motovylivka/kazenna motovylivka 50.16 30.07 1
Myrivka 49.93 30.62 1
Pohreby 50.55 30.64 1
Prolisky 50.39 30.78 1
Pukhivka 50.61 30.72 1
Semypolky 50.73 30.93 1
Stayky 50.08 30.9 1
Trypillia/tripole 50.12 30.78 1
Tsybli 49.99 31.56 1
Voronkiv 50.22 30.9 1
Berezan 50.31 31.47 0
Bilohorodka 50.39 30.23 0
Bohdanivka 50.63 30.91 0
Byshiv 50.27 29.88 0
Chaiky 50.43 30.28 0
Chernihiv Quarter 51.52 30.77 0
Chornobyl 51.27 30.22 0
Danylivka 50.25 30.22 0
Desna Quarter 51.53 30.76 0
Divychky 50.08 31.28 0
Dmytrivka 50.46 30.17 0
Dnipro Quarter 51.53 30.76 0
Dobrynin Quarter 51.52 30.77 0
Dudarkiv 50.45 30.95 0
Fastivets 50.06 30.04 0
Fenevychi 50.85 30.07 0
Fursy 49.8 30 0
Hatne 50.36 30.41 0
Hermanivka 49.99 30.56 0
Hoholiv 50.52 31.02 0
Hora 50.37 30.86 0
Hornostaypil 51.07 30.25 0
Hrebinky 49.95 30.18 0
Kalynivka 50.56 30.82 0
Kalyta 50.75 31.02 0
Kashperivka 49.43 29.68 0
Khodosivka 50.27 30.52 0
Kodaky 50.1 30.27 0
Kovalivka 49.98 30.01 0
Kozyn 50.22 30.65 0
Krasiatychi 51.08 29.64 0
Kyiv Quarter 51.52 30.75 0
Lisnyky 50.3 30.52 0
Litky 50.71 30.75 0
Lubyanka 50.65 30.17 0
Mala Vilshanka 49.7 30.08 0
Medvyn 49.39 30.78 0
Motyzhyn 50.39 29.92 0
Nedra 50.36 31.51 0
Nemishayeve 50.56 30.09 0
Novosilky 50.31 30.08 0
Pechersk Quarter 51.53 30.77 0
Pereiaslav 50.07 31.45 0
Petropavlivska Borshchahivka 50.43 30.33 0
Piyi 49.88 31.13 0
Polesian Quarter 51.52 30.76 0
Revne 50.29 30.83 0
Riga Quarter 51.53 30.75 0
Rokytne 49.69 30.47 0
Rozkishna 49.37 30.19 0
Senkivka 50.44 31.09 0
Shchaslyve 50.38 30.79 0
Stavyshche 49.39 30.19 0
Studenyky 50.2 31.62 0
Svyatopetrivske 50.38 30.32 0
Tallinn Quarter 51.53 30.75 0
Tashan 50.05 31.84 0
Tomashivka 50.2 29.83 0
Veselynivka 50.24 31.27 0
Vilnius Quarter 51.53 30.75 0
Vita-Poshtova 50.32 30.38 0
Vyshenky 50.3 30.72 0
Zavorychi 50.71 31.14 0
Zdorivka 50.2 30.25 0
Zhuravlykha 49.42 30.35 0
#UA Luhansk Oblast
Luhansk/voroshilovgrad/luganskay 48.57 39.31 6
Alchevsk 48.47 38.8 5
Lysychansk 48.91 38.42 5
Antratsyt 48.12 39.09 4
Bryanka 48.51 38.67 4
Kadiyivka/stakhanov/sergo/syargo 48.57 38.64 4
Rovenky 48.08 39.38 4
Rubizhne/rubezhnoe 49.01 38.38 4
Holubivka 48.39 38.52 3
Holubivka 48.64 38.64 3
Kreminna/kremennaya 49.05 38.22 3
Lutuhyne/lutugino 48.4 39.21 3
Perevalsk 48.44 38.83 3
Popasna/popasnaya 48.63 38.37 3
Sorokyne/krasnadon 48.29 39.73 3
Starobilsk 49.28 38.91 3
Svatove/svatovo 49.41 38.16 3
Bile/beloe 48.5 39.05 2
Bilokurakyne/belokurakino 49.53 38.73 2
Bilovodsk 49.21 39.59 2
Chornukhyne/chernukhino 48.32 38.52 2
Hirske/gorskoe 48.74 38.5 2
Kripenskyi/krepenskiy 48.08 39.06 2
Markivka 49.53 39.57 2
Milove/melovoe 49.38 40.14 2
Miusynsk 48.08 38.9 2
Pryvillia/privole 49.01 38.3 2
Rozkishne/roskoshnoe 48.49 39.28 2
Shchastya 48.74 39.23 2
Slovyanoserbsk 48.7 38.98 2
Stanytsya-Luhanska/stanitsa luganskaya 48.66 39.48 2
Teple/katerinodon 48.31 39.56 2
Uspenka 48.39 39.16 2
Zorynsk 48.41 38.62 2
Zymohirya/zimogore 48.59 38.94 2
Bairachky 48.39 38.6 1
Bilohorivka/belogorovka 48.93 38.25 1
Buran/engelsove 48.3 39.62 1
Kamyane/kamennoe 48.17 39.17 1
Klenovyi 48.12 39.46 1
Krasnyi Kut 48.2 38.8 1
Lozno-Oleksandrivka/lozno aleksandrovka 49.84 38.74 1
Makariv Yar/parkhomenko 48.58 39.72 1
Nyzhnia Duvanka 49.59 38.17 1
Pavlivka 49.61 38.7 1
Toshkivka 48.78 38.56 1
Tryokhizbenka/trokhizbenka 48.76 38.97 1
Uralo-Kavkaz 48.32 39.8 1
Aidar-Mykolaivka 48.97 38.97 0
Almazna 48.52 38.58 0
Aydar 49.53 39.12 0
Bilolutsk 49.7 39.02 0
Bokovo-Khrustalne 48.15 38.78 0
Borivske 48.87 38.57 0
Buhayivka 48.42 38.86 0
Chmyrivka 49.29 38.94 0
Chuhynka 48.92 39.67 0
Dovzhansk 48.08 39.65 0
Enerhetykiv 48.74 39.23 0
Fabrychne 48.48 39.32 0
Fashchivka 48.27 38.62 0
Heorhiivka 48.42 39.25 0
Horodyshche 48.32 38.64 0
Huziyivka 49.13 38.61 0
Irmino 48.6 38.59 0
Ivanivka 48.24 38.95 0
Ivanivske 48.53 38.92 0
Izvaryne 48.29 39.9 0
Kalynove 48.57 38.52 0
Katerynivka 48.56 39.18 0
Khoroshe 48.62 38.85 0
Khriashchuvate 48.52 39.43 0
Khrustalnyi 48.14 38.92 0
Kolomyichykha 49.45 37.97 0
Krasna Talivka 48.86 39.85 0
Krasnorichenske 49.22 38.21 0
Krasnyi Yar 48.65 39.4 0
Krymske 48.75 38.79 0
Krynychanske 48.59 38.75 0
Krynychne 47.96 39.74 0
Kypuche 48.44 38.73 0
Lantrativka 49.94 38.26 0
Lyubymivka 48.05 39.44 0
Mala Verhunka 48.58 39.38 0
Malomykolayivka 48.31 39.03 0
Mariia 48.43 39.15 0
Metalist 48.62 39.28 0
Miluvatka 49.34 38.17 0
Mykhailivka 48.5 38.9 0
Mykolaivka 48.59 39.52 0
Naholno-Tarasivka 48 39.48 0
Novoaidar 48.96 39 0
Novodruzhesk 48.96 38.35 0
Novohannivka 48.44 39.53 0
Novooleksandrivka 48.26 39.64 0
Novosvitlivka 48.49 39.51 0
Novotoshkivske 48.72 38.63 0
Nyzhnoteple 48.8 39.35 0
Nyzhnye 48.78 38.62 0
Oleksandrivsk 48.59 39.19 0
Orikhivka 48.29 39.2 0
Otamanivka 48.35 39.65 0
Pershozvanivka 48.34 39.43 0
Petrovo-Krasnosillya 48.3 38.88 0
Pokrovske 49.74 38.22 0
Rodakove 48.56 39.03 0
Sabivka 48.58 39.14 0
Samsonivka 48.37 39.62 0
Seleznivka 48.39 38.79 0
Semykozivka 49.24 39.57 0
Sentyanivka 48.67 38.75 0
Shulhynka 49.14 38.92 0
Shyrokyi 48.83 39.64 0
Simeychyne 48.33 39.53 0
Siverskodonetsk 48.94 38.49 0
Skhidni Kvartaly 48.57 39.38 0
Smile 48.68 38.92 0
Sokolohirsk 48.63 38.52 0
Sukhodilsk 48.35 39.73 0
Syrotyne 48.92 38.51 0
Talove 48.31 39.67 0
Teplychne 48.58 39.23 0
Troitske 49.91 38.28 0
Tytarenkove 48.43 39.2 0
Valyanivske 48.07 39.55 0
Vedmezhe 48.12 39.59 0
Velyka Chernihivka 48.96 39.42 0
Velyka Verhunka 48.61 39.38 0
Velykotsk 49.35 40.03 0
Verhulivka 48.4 38.49 0
Verhunskyi Rozyizd 48.64 39.4 0
Vesela Hora 48.71 39.26 0
Vesela Tarasivka 48.51 39.08 0
Voznesenivka 48.08 39.79 0
Yashchykove 48.4 38.74 0
Yevsuh 49.21 39.31 0
Yurivka 48.5 38.98 0
Yuzhna Lomuvatka 48.44 38.53 0
Zaaydarivka 49.56 39.1 0
Zalisne 48.03 38.81 0
Zhovte 48.65 39.11 0
Zhylivka 48.49 38.77 0
Zolote 48.7 38.52 0
Zrazkove 48.56 39.22 0
#UA Lviv Oblast
Lviv/lavov 49.84 24.02 6
Drohobych 49.35 23.51 4
Stryi 49.26 23.85 4
Boryslav 49.29 23.43 3
Brody 50.09 25.15 3
Horodok 49.78 23.65 3
Novoyavorivsk 49.93 23.57 3
Sambir/sambar 49.52 23.2 3
Sokal 50.47 24.28 3
Stebnyk 49.3 23.55 3
Truskavets 49.28 23.5 3
Zolochiv 49.81 24.9 3
Bryukhovychi 49.9 23.96 2
Dubliany 49.9 24.09 2
Ivano-Frankove/ivano frankovo 49.92 23.72 2
Khodoriv 49.41 24.31 2
Krasne/krasnoe 49.91 24.61 2
Morshyn 49.16 23.87 2
Mostyska 49.79 23.15 2
Mykolayiv/nikolaev 49.53 23.98 2
Peremyshliany 49.67 24.56 2
Pustomyty 49.72 23.91 2
Rava-Ruska/rava russkaya 50.23 23.62 2
Rudne/rudno 49.83 23.9 2
Shchyrets 49.65 23.86 2
Shklo 49.96 23.54 2
Skole 49.04 23.51 2
Slavske/slavskoe 48.85 23.45 2
Staryi Dobrotvir 50.23 24.38 2
Staryi Sambir/staryy sambor 49.44 23 2
Sudova Vyshnia 49.79 23.37 2
Turka 49.15 23.03 2
Yavoriv 49.94 23.38 2
Zhovkva/zholkva 50.06 23.97 2
Belz 50.38 24.01 1
Bibrka/bobrka 49.64 24.29 1
Demnya/dymovka 49.57 23.95 1
Dobromyl 49.57 22.79 1
Dubliany 49.5 23.4 1
Duliby 49.23 23.82 1
Hlynsk/glinsko 50.06 23.9 1
Khyriv 49.53 22.85 1
Komarno 49.63 23.7 1
Kulykiv 50.31 24.82 1
Kulykiv 49.99 24.04 1
Kulykiv 49.98 24.08 1
Lopatyn 50.22 24.85 1
Medenychi/medenitsa 49.43 23.75 1
Murovane/murovanoe 49.52 22.94 1
Navariia 49.75 23.93 1
Novyi Yarychiv 49.9 24.3 1
Obroshyne/obroshin 49.78 23.87 1
Olesko 49.96 24.89 1
Pidbuzh/podbuzh 49.33 23.25 1
Pidhirtsi/podgortsy 49.95 24.98 1
Pidkamin/podkamen 49.95 25.32 1
Pnikut 49.71 23.13 1
Pomoriany 49.64 24.94 1
Potelych 50.21 23.55 1
Ralivka 49.5 23.23 1
Richky/rechki 50.28 23.65 1
Rodatychi 49.8 23.53 1
Rozdil/rozdol 49.46 24.06 1
Rozvadiv 49.5 23.96 1
Rudky 49.65 23.49 1
Rykhtychi 49.39 23.56 1
Silets 50.3 24.2 1
Skelivka 49.54 22.97 1
Skhidnytsia 49.22 23.35 1
Solonka 49.76 24.01 1
Stare Selo/staroe selo 49.71 24.19 1
Starychi 49.98 23.56 1
Sukhovolya 49.82 23.84 1
Tukhlia 48.92 23.47 1
Ulychne/ulichno 49.23 23.65 1
Verblyany 50.05 23.42 1
Verchnia Rozhanka 48.78 23.52 1
Verkhnia Bilka 49.82 24.3 1
Verkhnie Synevydne 49.1 23.59 1
Voyutychi 49.56 23.09 1
Zvenyhorod 49.74 24.25 1
Basivka 49.78 23.92 0
Berlyn 50.12 25.08 0
Birky 49.92 23.92 0
Borynia 49.07 23.01 0
Busk 49.97 24.61 0
Chyshky 49.99 24.95 0
Dashava 49.26 24.02 0
Davydiv 49.75 24.14 0
Dobrivliany 49.44 23.57 0
Dobrosyn 50.13 23.84 0
Dobrotvir 50.21 24.38 0
Halytske 49.81 24.77 0
Hirnyk 50.33 24.2 0
Hlynyany 49.82 24.51 0
Hnizdychiv 49.34 24.11 0
Hostyntseve 49.8 23.2 0
Kamyanka-Buzka 50.11 24.34 0
Krakovets 49.96 23.16 0
Krotoshyn 49.75 24.08 0
Krupske 49.46 24.03 0
Lavochne 48.81 23.34 0
Limna 49.26 22.83 0
Lysovychi 49.12 23.89 0
Malekhiv 49.88 24.07 0
Mervychi 50 24.02 0
Nemyriv 50.1 23.44 0
Novyi Kalyniv 49.56 23.31 0
Novyi Lviv 49.82 24.03 0
Novyi Rozdil 49.47 24.13 0
Nyzhankovychi 49.68 22.81 0
Ozhydiv 49.96 24.81 0
Pidberiztsi 49.81 24.22 0
Radekhiv 50.28 24.64 0
Remeniv 49.95 24.21 0
Shehyni 49.8 22.97 0
Sknyliv 49.8 23.95 0
Sokilnyky 49.78 23.98 0
Sosnivka 50.29 24.25 0
Stara Sil 49.49 22.97 0
Strilky 49.33 22.98 0
Sykhiv 49.79 24.06 0
Trostianets 49.55 24.01 0
Trukhaniv 49.06 23.64 0
Velyki Mosty 50.24 24.14 0
Velykyi Liubin 49.72 23.73 0
Vynnyky 49.82 24.14 0
Zabolottsi 50.03 24.97 0
Zashkiv 49.95 23.99 0
Zhovtantsi 49.99 24.24 0
Zhuravno 49.26 24.28 0
Zhvyrka 50.47 24.27 0
Zhydachiv 49.38 24.14 0
Zubra 49.76 24.05 0
Zymna Voda 49.83 23.88 0
#UA Mykolaiv Oblast
Mykolayiv/nikolaev 46.98 31.99 6
Pervomaysk 48.04 30.85 4
Novyi Buh 47.69 32.51 3
Ochakiv 46.61 31.55 3
Voznesensk 47.56 31.34 3
Voznesenske 47.62 31.53 3
Arbuzynka 47.91 31.32 2
Bashtanka 47.41 32.43 2
Bereznehuvate/bereznegovatoe 47.31 32.85 2
Domanivka 47.63 30.99 2
Kazanka 47.83 32.83 2
Kryve Ozero 47.95 30.35 2
Nova Odesa/novaya odessa 47.31 31.77 2
Oleksandrivka/aleksandrovka 46.84 32.76 2
Snihurivka 47.08 32.82 2
Veselynove 47.36 31.23 2
Vradiyivka 47.86 30.59 2
Berezanka 46.85 31.39 1
Kobleve/koblevo 46.66 31.21 1
Kostyantynivka/konstantinovka 47.83 31.15 1
Lysa Hora/lysaya gora 48.17 31.11 1
Myhiia/migei 48.03 30.95 1
Olshanske 47.17 31.76 1
Parutyne/parutino 46.71 31.9 1
Pidhorodna/podgorodnaya 48.11 30.89 1
Rybakivka 46.62 31.36 1
Shevchenkove/shevchenkovo 46.86 32.2 1
Ahronomiya 47.77 31.31 0
Balovne 47.05 31.89 0
Barativka 46.95 32.78 0
Berizky 47.9 30.55 0
Bilousivka 47.42 31.53 0
Bilozirka 47.09 32.45 0
Blahodatne 47.99 31.14 0
Bohdanivka 47.82 31.13 0
Bouzke 47.6 31.21 0
Bratske 47.87 31.58 0
Burylove 48.02 30.38 0
Chornomorka 46.64 31.5 0
Dmytrivka 46.63 31.74 0
Dobre 47.31 32.45 0
Doroshivka 47.48 31.46 0
Halytsynove 46.8 31.95 0
Horokhivske 46.96 32.7 0
Hreyhove 47.11 32.3 0
Hrushivka 48.02 30.93 0
Huryivka 47.12 31.86 0
Inhulka 47.2 32.23 0
Ivanivka 46.65 31.66 0
Kalynivka 47.05 32.18 0
Kamyanka 46.82 31.67 0
Kamyanyy Mist 47.91 30.79 0
Khrystoforivka 47.27 32.26 0
Kinetspil 48 30.79 0
Kobzartsi 47.14 32.77 0
Kotlyareve 46.89 32.22 0
Kovalivka 47.27 31.74 0
Kozyrka 46.81 31.88 0
Krasne 46.82 31.4 0
Krasnenkoye 48.13 30.33 0
Krasnopillya 46.86 31.25 0
Krymka 47.94 30.76 0
Krynychky 47.07 31.73 0
Kryva Balka 46.96 31.81 0
Kryve Ozero Druhe 47.93 30.35 0
Kulbakyne 46.91 32.08 0
Kumari 47.94 30.67 0
Kuriachi Lozy 48.08 30.35 0
Kutsurub 46.65 31.62 0
Kyryakivka 47.06 31.85 0
Kyselivka 47 32.47 0
Lepetykha 47.33 33.05 0
Lotskyne 47.21 32.39 0
Lukanivka 47.91 30.47 0
Lupareve 46.69 31.98 0
Lymany 46.73 31.97 0
Maliyivka 47.49 32.73 0
Martynivske 47.47 31.28 0
Marynivka 47.78 30.89 0
Mishkovo-Pohorilove 46.99 32.11 0
Mostove 47.42 30.99 0
Mykhaylivka 47.14 31.63 0
Mykhaylo-Laryne 47.11 32.2 0
Mykolaivka 47.75 32.85 0
Mykolayivske 46.93 32.13 0
Nechayane 46.94 31.55 0
Novofedorivka 46.77 31.31 0
Novohryhorivka 47.5 31.43 0
Novokrasne 48.02 31.36 0
Novomykolaivka 46.97 32.36 0
Novopetrivka 47.06 32.67 0
Novopetrivske 47.21 31.81 0
Novopoltavka 47.55 32.5 0
Novosvitlivka 47.2 31.18 0
Novoyehorivka 47.32 32.49 0
Oleksandrivka 47.69 31.28 0
Pavlivka 47.06 32.85 0
Peresadivka 47.11 32.19 0
Pervomayske 47.04 32.44 0
Petrivka 47 31.76 0
Pivdennoukrainsk 47.83 31.18 0
Pokrovka 47.35 31.52 0
Polihon 46.98 32.13 0
Prybuzhany 47.53 31.33 0
Prybuzhzhya 47.67 31.23 0
Prybuzske 46.78 32.1 0
Pryvilne 47.49 32.3 0
Radisnyy Sad 46.9 31.99 0
Sebyne 47.2 31.86 0
Sekretarka 48.05 30.53 0
Semenivka 47.95 31.06 0
Shchaslyve 46.91 31.47 0
Shcherbani 47.52 31.75 0
Shevchenkove 47.54 32.53 0
Shyrokolanivka 47.17 31.43 0
Sofiyivka 47.68 32.36 0
Stantsiyne 47.69 32.57 0
Starohorozhene 47.5 32.34 0
Stepkivka 47.89 30.91 0
Stepove 47.19 31.52 0
Sukhyi Yelanets 47.37 31.99 0
Syniukhyn Brid 48.14 30.82 0
Syrove 47.9 30.46 0
Taborivka 47.61 31.38 0
Tamaryne 47.02 33 0
Tokarivka 47.31 31.02 0
Troyitske 47.33 31.74 0
Troyitsko-Safonove 47.68 32.87 0
Tryduby 48.08 30.41 0
Trykhaty 47.14 31.82 0
Trykraty 47.72 31.41 0
Tsentralne 46.91 32.47 0
Ukrayinka 46.83 32.14 0
Velyka Mechetnya 48.09 30.59 0
Vesnyane 46.98 31.89 0
Volodymyrivka 47.52 32.93 0
Voronivka 47.66 31.41 0
Voskresenske 47.01 32.15 0
Voyevodske 48.07 31.23 0
Vozsiyatske 47.66 32.11 0
Vynohradivka 47.19 32.27 0
Vysunsk 47.26 32.82 0
Yastrubynove 47.51 31.39 0
Yavkyne 47.27 32.61 0
Yelanets 47.7 31.85 0
Yevhenivka 47.09 32.9 0
Zelenyi Hai 46.94 32.24 0
#UA Odesa Oblast
Odesa/adesa/odess 46.49 30.74 7
Bilhorod-Dnistrovskyi/akkerman/belgorod dnestrovski 46.19 30.35 4
Chornomorsk 46.3 30.66 4
Izmayil/tuchkov 45.35 28.84 4
Balta 47.94 29.62 3
Bolhrad/balgrad 45.68 28.62 3
Kiliya 45.44 29.26 3
Podilsk 47.75 29.53 3
Reni 45.45 28.28 3
Rozdilna/razdelnaya 46.85 30.07 3
Artsyz 45.99 29.43 2
Berezivka 47.2 30.91 2
Bilyayivka/belyaevka 46.48 30.21 2
Fontanka 46.57 30.86 2
Horodnye/ogorodnoe 45.89 28.85 2
Kodyma 48.1 29.13 2
Kubey/chervonoarmiiske 45.79 28.74 2
Lymanske/limanskoe 46.68 29.97 2
Lyubashivka 47.83 30.25 2
Mayaky 46.41 30.27 2
Nerubayske/nerubayskoe 46.54 30.63 2
Okny/krasni okny 47.54 29.46 2
Ovidiopol 46.25 30.44 2
Ozerne/babel 45.41 28.67 2
Plakhtiyivka/plakhtezhenka 46.1 29.72 2
Savran 48.13 30.08 2
Serhiyivka 46.03 30.37 2
Shabo/shaba 46.13 30.39 2
Shevchenkove/shevchenkovo 45.55 29.33 2
Shyryayeve/shiryaeve 47.38 30.19 2
Starokozache/starokazache 46.34 29.99 2
Tatarbunary/tatarbunar 45.84 29.61 2
Teplodar/tepladar 46.5 30.32 2
Troyitske/troitskoe 46.54 30.02 2
Usatove/usatovo 46.53 30.65 2
Velyka Mykhaylivka/velikaya mikhaylovka 47.08 29.85 2
Vylkove/vilkovo 45.4 29.59 2
Vypasne/vypasnoe 46.19 30.26 2
Zakharivka/frunzivka 47.33 29.75 2
Zorya/kamchik 45.99 29.69 2
Andriivka 46.22 30.08 1
Bahate/bogatoe 45.41 28.94 1
Bannivka 45.69 28.92 1
Bazaryanka/baziryamka 45.89 30.15 1
Bilenke/belenkoe 46.05 30.38 1
Bilolissya/akmangit 45.89 29.7 1
Borysivka 45.79 29.64 1
Broska 45.37 28.79 1
Brytivka 46.17 30.28 1
Delzhyler/dmytrivka 45.84 29.49 1
Desantne 45.57 29.54 1
Dmytrivka 45.64 29.37 1
Dmytrivka/dimitrovka 45.97 28.99 1
Dolynske/anadolka 45.47 28.33 1
Dyviziya/devedzhi 45.94 29.97 1
Faraonivka 46.32 29.62 1
Furmanivka/orman 45.64 29.23 1
Hlavani/glavan 45.84 29.19 1
Hlyboke 45.73 29.61 1
Ivanivka 46.97 30.47 1
Kalanchak 45.54 28.79 1
Kalcheva/kalchevo 45.74 28.81 1
Kamyanka/kamenka 45.56 28.88 1
Kamyanske/kamenskoe 45.82 29.26 1
Karakurt/zhovtneve 45.64 28.71 1
Karolino-Buhaz 46.14 30.53 1
Khlibodarske 46.48 30.59 1
Kholmske/selioglu 45.76 29.23 1
Kholodna Balka/kholodnaya balka 46.61 30.58 1
Komyshivka/kamishovka 45.52 29.12 1
Kotlovyna 45.51 28.57 1
Kozatske/gura rosha 46.35 30.05 1
Krasna Kosa/krasnaya kosa 46.33 30.1 1
Krasne/krasnoe 46.12 29.25 1
Krasnosilka 46.62 30.77 1
Kremidivka 46.73 30.78 1
Krutoiarivka 46.36 29.82 1
Krynychne/krinichnoe 45.54 28.67 1
Kryva Balka/kaliiry 46.19 29.89 1
Kryzhanivka 46.56 30.79 1
Kulevcha 46.03 29.94 1
Kurisove/petrivka 46.97 30.96 1
Kyrnychky 45.71 29.07 1
Kyslytsya/kislitsa 45.41 29.04 1
Larzhanka 45.35 28.71 1
Lisky/leski 45.46 29.49 1
Lisne/lesnoe 46.47 29.35 1
Loshchynivka/kayrakliya 45.47 28.82 1
Lyman/zolokari 45.67 29.74 1
Lymanske/limanskoe 45.43 28.41 1
Maiory 46.54 30.28 1
Marazliyivka/maryanovka 46.1 30.05 1
Matroska/matrosskaya 45.34 28.78 1
Minyaylivka/menyaylovka 46.38 29.52 1
Moloha 46.22 30.23 1
Muravlivka 45.56 29.16 1
Mykhaylivka 45.95 29.7 1
Mykolaivka/mirne 46.31 30.33 1
Mykolayivka 47.54 30.76 1
Mykolayivka/nikolaevka 46.37 29.41 1
Mykolayivka/nikolaevka 45.91 30.22 1
Mykolayivka-Novorosiyska 46.13 29.9 1
Myrne/mykolaivka 46.47 30.37 1
Myrne/karachitsya 45.58 29.46 1
Myrnopillia/mirnopole 46.06 29.39 1
Nadlymanske/garagol 46.37 30.33 1
Nadrichne/nadrechnoe 46.37 29.11 1
Nahirne/karaagach 45.43 28.45 1
Nerushay 45.66 29.52 1
Nova Ivanivka/ivanova 45.92 29.08 1
Nova Nekrasivka 45.36 28.7 1
Novi Troyany/novye troyany 45.94 28.86 1
Novoselivka/satunovo 46 29.61 1
Novoselivka/ienikioi 45.68 29.27 1
Novosilske/novoselskoe 45.33 28.57 1
Oleksandrivka/aleksandrovka 46.61 30.86 1
Oleksandrivka/aleksandrovka 46.44 29.45 1
Oleksandrivka/aleksandrovka 46.33 30.64 1
Oleksandrivka/aleksandrovka 45.89 28.95 1
Oleksiivka/alekseevka 46.12 30.06 1
Orikhivka 45.81 28.9 1
Orlivka/kartal 45.32 28.44 1
Ostrivne 45.76 29.15 1
Pavlivka 45.96 29.49 1
Petrivka 46.31 29.95 1
Petrivsk 46.45 28.97 1
Petropavlivka 46.34 29.56 1
Pidhirne/kulm 46.25 29.04 1
Plavni/barta 45.4 28.58 1
Pryamobalka/dennevits 45.89 29.3 1
Prymorske/primorskoe 45.69 29.8 1
Prymorske/zhebriyany 45.52 29.61 1
Pryozerne/priozyornoe 45.61 29.16 1
Rivne/kuporan 46.02 29.14 1
Roylyanka 46.29 29.79 1
Rozivka/bolakcheli 46.04 29.9 1
Ruskoivanivka/ivanivka 46.37 29.77 1
Sadove/sadovoe 46.02 29.28 1
Safyany 45.4 28.88 1
Salhany 46.15 30.34 1
Sarata 46.02 29.66 1
Sekretarivka/heorhiiental 46.66 30.28 1
Serhiivka/odabasha 46 29.96 1
Serpneve/lyaiptsig 46.3 29.02 1
Shyroke/kibabcha 45.96 30.09 1
Slobidka 47.88 29.34 1
Stara Nekrasivka/staraya nekrasovka 45.34 28.92 1
Stara Tsarychanka/bogunske 46.29 29.87 1
Stari Troyany 45.67 29.18 1
Starosillya/starosele 46.33 29.47 1
Stepanivka 46.79 29.99 1
Stepove/stepovoe 46.7 30.08 1
Strumok/chishma 45.72 29.44 1
Sukholuzhzhia/zalivne 46.22 30.26 1
Svitlodolynske/likhtental 46.09 29.59 1
Tabaky 45.73 28.61 1
Tayirove 46.36 30.65 1
Teplytsia/teplits 45.99 29.34 1
Trapivka 45.79 29.7 1
Trudove/drakulya 45.62 29.4 1
Tuzly 45.87 30.1 1
Udobne/udobnoe 46.38 30.05 1
Usatove/usatovo 46.52 30.61 1
Uspenivka/uspenska 46.19 29.86 1
Utkonosivka/ion heorhe duka 45.5 28.96 1
Vasylivka/vaysal 45.64 28.83 1
Vasylivka 45.52 29.16 1
Velyka Balka/velikaya balka 46.56 30.61 1
Velykoploske 47.01 29.67 1
Vesela Dolyna/vesyolaya dolina 46.23 29.32 1
Veselyy Kut/alekzyusvert 46.05 29.29 1
Vilne/iserliya 45.98 29.05 1
Voznesenka Persha/voznesenka pervaya 46.13 29.48 1
Vvedenka/vedenskoe 46.17 29.53 1
Vynohradivka 46.08 29.12 1
Vynohradivka/burgudzhi 45.83 29.38 1
Vynohradivka/kurchiy 45.68 28.58 1
Vynohradne/vinogradnoe 45.81 28.99 1
Vyshneve/vishnyovoe 45.81 29.77 1
Yaroslavka 46.08 29.87 1
Yarove/gyulmyan 46.04 29.1 1
Yasky 46.51 30.08 1
Zahnitkiv 48.05 28.89 1
Zaliznychne/bolgariyka 45.75 28.61 1
Zatoka 46.07 30.46 1
Zatyshshya 47.33 29.88 1
Ananyiv 47.72 29.96 0
Andriyevo-Ivanivka 47.5 30.46 0
Avanhard 46.47 30.62 0
Avhustivka 46.64 30.65 0
Baksha 48.01 29.98 0
Baraboi 46.29 30.51 0
Bashtankiv 48.11 29 0
Baybuzivka 48.11 29.9 0
Bendzary 47.93 29.68 0
Berezan 46.57 30.43 0
Bessarabske 46.19 29.15 0
Bilyne 47.87 29.63 0
Bobryk Pershyy 47.92 30.18 0
Borshchi 47.87 29.49 0
Budey 48.05 29.28 0
Budzhak 46.3 29.24 0
Buialyk 46.91 30.72 0
Burlacha Balka 46.34 30.66 0
Buzinove 46.99 30.49 0
Cheremushky 46.43 30.71 0
Cherneche 48.07 29.59 0
Chorna 47.62 29.34 0
Chornomorske 46.58 30.93 0
Dachne 46.58 30.55 0
Dalnyk 46.23 30.53 0
Delen 45.92 29.2 0
Demydove 47.26 30.67 0
Dobrooleksandrivka 46.34 30.49 0
Dobroslav 46.82 30.95 0
Dolynske 47.53 29.93 0
Dubynove 48.13 30.29 0
Handrabury 47.72 29.87 0
Holma 47.93 29.85 0
Holytsya 45.75 28.99 0
Hrabove 48.02 29.04 0
Hradenytsi 46.6 30 0
Hrebenyky 46.89 29.81 0
Hvozdavka Druha 47.89 30.09 0
Ilichanka 46.61 30.81 0
Illinka 46.68 30.64 0
Isayeve 47.48 30.5 0
Ivanove 46.68 30.88 0
Ivashkiv 48.13 29.2 0
Kaharlyk 46.6 30.2 0
Kalahliia 46.29 30.37 0
Kamyane 48.19 29.93 0
Kamyanka 46.64 30.24 0
Katlabuh 45.58 28.98 0
Konoplyane 47.05 30.48 0
Korsuntsi 46.59 30.76 0
Kosy 47.68 29.5 0
Kuchurhan 46.72 29.98 0
Kuyalnyk 47.73 29.56 0
Labushne 48.02 29.14 0
Lativka 46.57 30.72 0
Liubomyrka 47.76 29.48 0
Luzanivka 46.56 30.77 0
Lymanka 46.39 30.68 0
Lypetske 47.74 29.72 0
Malodolynske 46.36 30.63 0
Mardarivka 47.54 29.74 0
Maryanivka 47.44 30.15 0
Molodizhne 46.31 30.62 0
Nestoita 47.77 29.35 0
Nova Dofinivka 46.58 30.91 0
Nova Dolyna 46.4 30.58 0
Novi Chobruchi 46.87 30.07 0
Novoborysivka 47.1 29.99 0
Novoheorhiivka 47.77 29.99 0
Novohradkivka 46.36 30.48 0
Novopetrivka 47.03 29.89 0
Novosamarka 47.51 29.53 0
Novoselivka 47.65 29.61 0
Novoyelizavetivka 47.15 30.4 0
Osychky 48.13 30.03 0
Pasytsely 47.83 29.68 0
Pavlivka 47.24 29.57 0
Perekhrestove 47.44 29.8 0
Peresyp 46.53 30.73 0
Petrodolynske 46.43 30.4 0
Petrovirivka 47.24 30.33 0
Pischchana 48.13 29.73 0
Pivdenne 46.62 31.1 0
Polyanetske 48.07 30.12 0
Prychornomorske 46.74 30.91 0
Prylymanske 46.42 30.61 0
Puzhaykovo 48.11 29.83 0
Pyrizhna 48.16 29.1 0
Pysarivka 48.05 29.05 0
Radisne 47 30.34 0
Raukhivka 47.17 30.82 0
Roksolany 46.18 30.46 0
Rozkvit 47.12 30.62 0
Sarazhinka 48.09 29.45 0
Serbka 47.01 30.76 0
Serby 48.1 29.06 0
Shcherbanka 46.7 30.19 0
Shershentsi 47.99 29.01 0
Skosarivka 47.44 30.53 0
Soborne 46.23 29.2 0
Soltanivka 47.86 30.11 0
Stanislavka 47.73 29.25 0
Stara Kulna 47.69 29.31 0
Stavkove 47.18 30.64 0
Stavrove 47.62 29.56 0
Striukove 47.37 30.58 0
Sukhyi Lyman 46.39 30.65 0
Sychavka 46.64 31.1 0
Tochylove 47.77 29.75 0
Topaly 47.6 29.3 0
Troiandove 46.89 30.86 0
Troyitske 47.64 30.29 0
Tsebrykove 47.15 30.11 0
Vasylivka 46.61 30.31 0
Velykodolynske 46.35 30.58 0
Velykokomarivka 47.09 29.65 0
Velykyi Buialyk 46.94 30.65 0
Velykyi Dalnyk 46.47 30.56 0
Vladychen 45.56 28.61 0
Vyhoda 46.62 30.4 0
Vynohradar 46.68 30.34 0
Vynohradne 47.22 31.1 0
Vyzyrka 46.69 31 0
Yasenove Druhe 47.9 30.01 0
Yosypivka 46.41 30.44 0
Zavodivka 47.23 30.81 0
Zelenohirske 47.88 30.1 0
Zherebkove 47.84 29.87 0
Znamyanka 47.02 30.29 0
#UA Poltava Oblast
Poltava/paltava/poltav 49.59 34.55 6
Kremenchuk/kramyanchug/kremenchug 49.06 33.4 5
Horishni Plavni/gorishnie plavni 49.01 33.63 4
Lubny 50.01 33 4
Hadyach 50.37 34 3
Karlivka 49.46 35.13 3
Myrhorod 49.96 33.61 3
Pyryatyn 50.24 32.52 3
Chutove/chutovo 49.71 35.16 2
Dykanka 49.83 34.52 2
Hlobyne/globino 49.38 33.28 2
Hradyzk 49.24 33.14 2
Hrebinka/grebenka 50.12 32.43 2
Khorol 49.78 33.27 2
Kobelyaky 49.15 34.2 2
Kotelva 50.07 34.75 2
Lokhvytsya/lokhvitsa 50.36 33.27 2
Novi Sanzhary/novye sanzhary 49.33 34.31 2
Reshetylivka 49.56 34.08 2
Semenivka 49.6 33.18 2
Shyshaky 49.88 34.01 2
Velyka Bahachka 49.8 33.72 2
Zinkiv/zenkov 50.21 34.36 2
Chornukhy/chernukhi 50.27 32.94 1
Kamiani Potoky/kamennye potoki 48.98 33.53 1
Komyshnya/kamyshnya 50.19 33.68 1
Lutovynivka 49.24 33.9 1
Mashivka 49.44 34.87 1
Orzhytsya/orzhitsa 49.79 32.7 1
Romodan 49.99 33.33 1
Sencha 50.25 33.35 1
Skorokhodove/artemovka 49.77 35.07 1
Varvarivka 49.54 35.2 1
Velyki Sorochyntsi/bolshie sorochintsy 50.02 33.94 1
287-y Kvartal 49.13 33.44 0
Abazivka 49.6 34.35 0
Berezotocha 50.07 33.14 0
Berezova Luka 50.27 33.73 0
Berezova Rudka 50.32 32.23 0
Biletskivka 48.99 33.35 0
Bilotserkivka 49.67 33.79 0
Bilyky 49.25 34.27 0
Birky 50.12 34.17 0
Bobrivnyk 50.24 34.31 0
Bozhkivske 49.67 34.76 0
Brovarky 49.37 32.97 0
Buhayivka 49.43 32.94 0
Butenky 49.23 34.11 0
Checheleve 49.02 33.39 0
Cherednyky 49.09 33.45 0
Chutivka 49.7 32.69 0
Dmytrivka 49.11 33.61 0
Drabynivka 49.27 34.6 0
Druhyi Zanasyp 49.07 33.44 0
Dublyanshchyna 49.6 34.61 0
Fedorivka 49.39 35.12 0
Harkushyntsi 49.93 33.57 0
Heroyiv Mariupolya 49.09 33.42 0
Hoholeve 49.92 33.82 0
Hozhuly 49.61 34.45 0
Hyriavi Iskivtsi 50.43 33.31 0
Ivanivka 49.14 34.37 0
Kalaidyntsi 50.1 32.96 0
Khomutets 50.06 33.72 0
Kolomatske 49.61 34.77 0
Koshmanivka 49.53 34.98 0
Kostroma 49.04 33.44 0
Kovalivka 49.61 34.71 0
Kozelshchyna 49.22 33.85 0
Krasna Luka 50.44 33.98 0
Krivaya Ruda 49.2 33.72 0
Krupoderyntsi 49.92 32.5 0
Krutyi Bereh 49.62 34.6 0
Kryukiv 49.03 33.44 0
Kryva Ruda 49.51 32.98 0
Kryvushi 49.09 33.35 0
Kumy 49.34 35.25 0
Kustolovo-Sukhodilka 49.38 34.73 0
Kybyntsi 49.96 33.46 0
Lanna 49.35 35.26 0
Lashky 49.11 33.47 0
Lazirky 50.09 32.65 0
Leliukhivka 49.35 34.3 0
Levada 49.57 34.58 0
Lisok 49.59 34.6 0
Liutenka 50.21 34.03 0
Liutenski Budyshcha 50.18 34.24 0
Luka 50.46 33.29 0
Machukhy 49.52 34.43 0
Maksymivka 49.18 33.17 0
Mala Kokhnivka 49.08 33.48 0
Mala Pereshchepyna 49.39 34.58 0
Malyi Kobeliachok 49.34 34.22 0
Martynivka 49.52 35.29 0
Molodizhne 49.15 33.43 0
Mykhailivka 49.3 34.86 0
Myloradove 49.82 34.75 0
Nahirna Chastyna 49.09 33.43 0
Nedoharky 49.17 33.26 0
Nekhvoroshcha 49.15 34.72 0
Nova Haleshchyna 49.17 33.76 0
Nova Znamianka 49.15 33.41 0
Novaky 50.07 32.92 0
Novi Martynovychi 50.38 32.44 0
Novoavramivka 49.79 33.42 0
Novobudova 49.6 34.61 0
Novoivanivka 49.1 33.42 0
Novoorikhivka 49.95 33.28 0
Novoorzhytske 50.03 32.73 0
Novoselivka 49.63 34.69 0
Obolon 49.6 32.87 0
Omelnyk 49.21 33.55 0
Opishnya 49.96 34.61 0
Orikhivka 49.97 33.27 0
Orlyk 48.86 34.23 0
Ostapie 49.55 33.76 0
Ozera 48.99 33.95 0
Pershyi Zanasyp 49.07 33.43 0
Petrivka 49.74 34.98 0
Petrivka-Romenska 50.37 33.75 0
Petrivtsi 49.88 33.52 0
Pishchane 49.74 34.15 0
Pisky 50.37 33.45 0
Podil 49.6 34.59 0
Pohreby 49.25 33.32 0
Pokrovska Bahachka 49.86 33.15 0
Pokrovske 49.64 34.13 0
Popivka 50.1 33.63 0
Potoky 49.1 33.58 0
Prydnipryanske 48.78 34.29 0
Pryshyb 49.05 33.73 0
Pustoviitove 49.34 33.38 0
Rakivka 49.02 33.46 0
Rashivka 50.23 33.89 0
Revivka 49.09 33.39 0
Riaske 49.18 34.91 0
Rokytne 49.14 33.53 0
Rozsoshentsi 49.54 34.51 0
Rudenkivka 49.33 34.4 0
Sadky 49.01 33.47 0
Sahaydak 49.73 33.98 0
Sary 50.31 33.93 0
Savyntsi 50.09 33.94 0
Sazonivka 49.86 32.45 0
Seleshchyna 49.46 34.83 0
Serhiivka 50.4 33.75 0
Shchemylivka 49.08 33.4 0
Shcherbani 49.53 34.54 0
Shevchenko 49.56 34.54 0
Sokolova Balka 49.2 34.62 0
Solonytsia 49.97 33.04 0
Sosnivka 50.29 34.01 0
Stari Sanzhary 49.42 34.45 0
Stasi 49.75 34.57 0
Stepne 49.57 34.81 0
Sudiivka 49.5 34.42 0
Suprunivka 49.58 34.44 0
Svitlohirske 48.89 34.07 0
Svyatylivka 49.46 32.82 0
Takhtaulove 49.66 34.53 0
Tarasivka 50.25 34.35 0
Teplivka 50.26 32.15 0
Tereshky 49.55 34.61 0
Tokari 50.41 33.42 0
Tretiy Zanasyp 49.08 33.46 0
Ustyvytsia 49.86 33.8 0
Vakulyntsi 49.63 34.61 0
Velbivka 50.35 34.03 0
Velyka Kokhnivka 49.12 33.48 0
Velyka Krucha 50.19 32.56 0
Velyka Pavlivka 50.24 34.27 0
Velyka Rublivka 49.9 34.8 0
Velyki Budyshcha 50.46 34.15 0
Velyki Krynky 49.46 33.49 0
Velykyi Trostianets 49.5 34.54 0
Vepryk 50.37 34.18 0
Veselyi Podil 49.6 33.26 0
Viktoriia 50.24 32.28 0
Vilna Tereshkivka 49.18 33.4 0
Voinykha 49.96 33.07 0
Voronky 50.21 33.03 0
Vovchyk 50.08 33.19 0
Vyrishalne 50.19 33.45 0
Vyshchyi Bulatets 50.03 32.9 0
Vyshneve 50 32.63 0
Vyshniaky 49.76 33.31 0
Yakhnyky 50.42 33.25 0
Yakivtsi 49.63 34.57 0
Yaresky 49.84 33.91 0
Zaliznychne 49.57 34.6 0
Zarih 49.81 32.66 0
Zasullia 49.99 33.03 0
Zavodske 50.4 33.4 0
Zhdany 50.2 33.21 0
Zhuky 49.67 34.5 0
Zubivka 50.02 33.7 0
Zuivtsi 50.18 33.75 0
#UA Rivne Oblast
Rivne/rovno 50.62 26.24 5
Dubno 50.41 25.76 3
Kostopil/kostopol 50.88 26.45 3
Sarny 51.34 26.61 3
Varash 51.34 25.86 3
Zdolbuniv 50.52 26.25 3
Dubrovytsya/dombrovitsa 51.57 26.56 2
Hoshcha 50.6 26.68 2
Korets 50.62 27.16 2
Mlyniv 50.51 25.62 2
Ostroh/astrog 50.33 26.52 2
Radyvyliv 50.13 25.25 2
Rokytne/rokitnoe 51.28 27.22 2
Volodymyrets/vladimirets 51.42 26.14 2
Zarichne 51.81 26.13 2
Horodyshche 50.64 26.37 1
Klevan 50.75 26.01 1
Kolodenka 50.59 26.32 1
Koloniya Zastavye 50.82 27.03 1
Mizoch 50.4 26.14 1
Orzhiv 50.75 26.12 1
Smyha 50.24 25.76 1
Tarakaniv 50.38 25.71 1
Tynne 50.6 26.18 1
Velyki Mezhyrichi/velikie mezhirichi 50.65 26.87 1
Zdovbytsia 50.5 26.25 1
Antonivka 51.31 26.3 0
Babyn 50.6 26.53 0
Barmaky 50.64 26.3 0
Berestya 51.53 26.55 0
Berezne 51 26.75 0
Berezove 51.58 27.35 0
Bila Krynytsia 50.6 26.39 0
Bokiima 50.48 25.47 0
Boremel 50.47 25.19 0
Borove 51.12 27.3 0
Buhryn 50.54 26.53 0
Demydivka 50.43 25.34 0
Derazhne 50.86 26.05 0
Dibrivsk 51.69 26.15 0
Dyadkovychi 50.61 26.05 0
Hlynne 51.53 27.41 0
Holovyn 50.89 26.29 0
Horodok 50.69 26.17 0
Kanonychi 51.44 26.23 0
Klesiv 51.31 26.89 0
Kornyn 50.56 26.29 0
Koryst 50.6 27 0
Kozyn 50.27 25.46 0
Krupets 50.16 25.31 0
Kvasyliv 50.56 26.26 0
Loknytsia 51.81 25.84 0
Mala Liubasha 50.84 26.52 0
Malynsk 51.09 26.55 0
Mezhyrich 50.31 26.48 0
Myliach 51.67 26.74 0
Myrohoshcha Druha 50.42 25.85 0
Nemovychi 51.26 26.63 0
Novyi Korets 50.61 27.14 0
Oleksandriya 50.73 26.35 0
Ostrozhets 50.67 25.54 0
Pidloztsi 50.58 25.36 0
Polytsi 51.27 26.06 0
Povcha 50.37 25.51 0
Poznan 51.59 27.47 0
Rafalivka 51.31 25.99 0
Semyduby 50.34 25.81 0
Serhiivka 50.72 26.3 0
Shpaniv 50.66 26.26 0
Sosnove 50.82 27 0
Stara Mykolayivka 50.22 25.77 0
Stare Selo 51.61 27.13 0
Stepan 51.13 26.31 0
Stepanhorod 51.63 26.18 0
Symoniv 50.57 26.63 0
Tomashhorod 51.37 27.07 0
Varkovychi 50.48 25.97 0
Velbivno 50.36 26.57 0
Verba 50.28 25.6 0
Vyry 51.24 26.94 0
Vysotsk 51.72 26.66 0
Yaroslavychi 50.64 25.43 0
Zlazne 50.93 26.22 0
Zoria 50.73 26.03 0
#UA Sevastopol
Sevastopol/akyar/sevastopal 44.61 33.52 6
Balaklava 44.51 33.6 3
Inkerman 44.61 33.61 2
Andriyivka 44.82 33.56 1
Frontovoye/frontove 44.67 33.74 1
Kacha 44.78 33.54 1
Orlyne/orlinoe 44.45 33.78 1
Polyushko 44.74 33.59 1
Sakharna Holovka/sakharnaya golovka 44.58 33.64 1
Shturmove/novye shuli 44.57 33.62 1
Ternivka 44.58 33.75 1
Verkhnosadove 44.69 33.7 1
Barteniyivka 44.64 33.55 0
Komyshova Bukhta 44.58 33.44 0
Korabelna Storona 44.61 33.54 0
Mekenziyevi Hory 44.65 33.59 0
Sonyachnyi 44.79 33.62 0
#UA Sumy Oblast
Sumy 50.92 34.8 5
Konotop/kanatop/kanatyp 51.23 33.2 4
Shostka 51.86 33.47 4
Bilopillia/belopole 51.15 34.31 3
Hlukhiv 51.68 33.92 3
Krolevets 51.55 33.38 3
Lebedyn 50.58 34.48 3
Okhtyrka/akhtyrka 50.31 34.89 3
Putyvl 51.34 33.87 3
Romny 50.74 33.5 3
Buryn 51.2 33.83 2
Krasnopillya/krasnopole 50.77 35.26 2
Lypova Dolyna/lipovaya dolina 50.56 33.79 2
Nedryhailiv 50.84 33.88 2
Seredyna-Buda 52.19 34.04 2
Trostyanets 50.48 34.97 2
Velyka Pysarivka 50.42 35.48 2
Vorozhba 51.17 34.23 2
Yampil/yampol 51.95 33.79 2
Boromlia 50.62 34.97 1
Esman/chervone 51.77 34.07 1
Kyrykivka 50.36 35.11 1
Mezenivka 50.63 35.31 1
Nyzy 50.78 34.78 1
Shalyhyne/shalygino 51.57 34.13 1
Sloboda 51.2 33.61 1
Terny 50.99 33.97 1
Verkhnya Syrovatka 50.83 34.96 1
Andriiashivka 50.57 33.36 0
Basy 50.88 34.83 0
Bereza 51.74 33.87 0
Bezdryk 50.87 34.95 0
Bilovod 50.67 33.46 0
Bochechky 51.3 33.41 0
Chernechchyna 50.3 34.81 0
Chupakhivka 50.38 34.58 0
Duboviazivka 51.14 33.37 0
Hrun 50.24 34.61 0
Khmeliv 50.89 33.48 0
Khotin 51.08 34.77 0
Komyshi 50.31 34.48 0
Korovyntsi 50.81 33.75 0
Kuzemyn 50.14 34.65 0
Mezhyrich 50.7 34.49 0
Mykolaivka 50.94 34.37 0
Myropillia 51.02 35.25 0
Nova Sloboda 51.37 34.13 0
Novi Basy 50.86 34.88 0
Nyzhnya Syrovatka 50.77 34.83 0
Pidlypne 51.2 33.21 0
Pishchane 50.95 34.07 0
Popivka 51.23 33.11 0
Richky 51.12 34.49 0
Sad 50.88 34.71 0
Samotoyivka 50.81 35.15 0
Slout 51.76 33.79 0
Smile 50.93 33.58 0
Stare Selo 50.83 34.81 0
Stepanivka 50.95 34.61 0
Svesa 51.95 33.93 0
Synivka 50.54 34.1 0
Tokari 50.92 34.9 0
Uhroidy 50.86 35.28 0
Vilshana 50.82 34.02 0
Voronizh 51.78 33.46 0
Yunakivka 51.12 35.04 0
Zarichnyi 50.9 34.81 0
Znob Novhorodske 52.26 33.6 0
#UA Ternopil Oblast
Ternopil/ternopol 49.55 25.59 5
Berezhany 49.45 24.94 3
Chortkiv 49.02 25.8 3
Kremenets 50.1 25.73 3
Borshchiv 48.8 26.03 2
Buchach 49.06 25.39 2
Khorostkiv 49.21 25.92 2
Kopychyntsi 49.1 25.91 2
Kozova 49.43 25.15 2
Lanivtsi 49.86 26.09 2
Pochayiv 50 25.51 2
Terebovlia 49.3 25.69 2
Zalishchyky 48.64 25.73 2
Zbarazh 49.66 25.78 2
Zboriv 49.66 25.14 2
Belaya/bila 49.03 25.77 1
Hrymailiv 49.33 26.01 1
Husiatyn 49.07 26.2 1
Husiatyn 49.07 26.22 1
Mykulyntsi 49.39 25.61 1
Nyrkiv 48.81 25.6 1
Ozerna/ozernaya 49.63 25.33 1
Petrykiv 49.53 25.58 1
Pidhaytsi 49.27 25.13 1
Skala-Podilska/skala podolskaya 48.85 26.2 1
Skalat 49.43 25.98 1
Tovste 48.85 25.73 1
Trybukhivtsi/druzhba 49.05 25.45 1
Yahilnytsia/yagelnitsa 48.94 25.75 1
Zaliztsi 49.8 25.38 1
Zolotyi Potik 48.91 25.34 1
Baikivtsi 49.56 25.67 0
Bila 49.59 25.58 0
Bilche-Zolote 48.78 25.88 0
Bilobozhnytsia 49.05 25.68 0
Borsuky 49.89 25.98 0
Chystyliv 49.61 25.57 0
Druzhba 49.37 25.64 0
Hnizdychne 49.81 25.65 0
Horoshova 48.55 26.1 0
Ivane-Puste 48.64 26.19 0
Ivanivka 49.28 25.82 0
Kolyndiany 48.96 25.95 0
Koropets 48.93 25.18 0
Kozliv 49.55 25.35 0
Kupchyntsi 49.45 25.36 0
Lopushne 49.92 25.47 0
Melnytsya-Podilska 48.61 26.17 0
Monastyryska 49.09 25.17 0
Muzhyliv 49.31 25.1 0
Nahirianka 48.94 25.74 0
Naraiv 49.53 24.78 0
Peremyliv 49.26 25.93 0
Pidhorodnye 49.54 25.52 0
Pidvolochysk 49.53 26.14 0
Plotycha 49.62 25.56 0
Saranchuky 49.35 24.98 0
Shumsk 50.12 26.12 0
Shybalyn 49.44 25 0
Skoryky 49.6 26.14 0
Vasylkivtsi 49.09 26.08 0
Velyka Berezovytsya 49.5 25.61 0
Velyka Luka 49.45 25.59 0
Velyki Birky 49.52 25.75 0
Velyki Dederkaly 50.03 26.12 0
Velyki Hai 49.52 25.65 0
Vyshnivchyk 49.23 25.37 0
Vyshnivets 49.9 25.74 0
Zavodske 49 25.85 0
Zolotnyky 49.29 25.38 0
Zubrets 48.99 25.29 0
#UA Vinnytsia Oblast
Vinnytsya/vinnitsa 49.23 28.47 6
Bar 49.07 27.67 3
Haysyn 48.81 29.38 3
Kalynivka 49.46 28.52 3
Khmilnyk 49.56 27.96 3
Kozyatyn/kazatin 49.72 28.84 3
Ladyzhyn 48.68 29.24 3
Mohyliv-Podilskyy/mogilev podolskiy 48.44 27.8 3
Tulchyn 48.67 28.87 3
Zhmerynka 49.04 28.11 3
Bratslav 48.82 28.94 2
Chechelnyk 48.22 29.36 2
Illintsi 49.11 29.21 2
Kryzhopil 48.38 28.87 2
Lityn 49.33 28.09 2
Murovani Kurylivtsi 48.72 27.53 2
Nemyriv 48.97 28.84 2
Pohrebyshche 49.49 29.26 2
Sharhorod 48.74 28.08 2
Sutysky 49.04 28.42 2
Teplyk 48.67 29.74 2
Turbiv 49.34 28.72 2
Vapnyarka 48.53 28.75 2
Voronovytsya/voronovitsa 49.11 28.69 2
Brayiliv 49.11 28.16 1
Chernivtsi/chernovtsy 48.54 28.12 1
Dashiv 49 29.44 1
Klembivka 48.39 28.41 1
Kopaihorod 48.85 27.8 1
Murafa 48.77 28.21 1
Nova Pryluka/novaya priluka 49.37 28.7 1
Obodivka 48.41 29.25 1
Orativ 49.19 29.53 1
Pavlivka 49.44 28.46 1
Serebriia 48.46 27.72 1
Torkanivka 48.32 29.16 1
Tsybulivka 48.39 29.12 1
Ulaniv 49.7 28.13 1
Vendychany 48.62 27.79 1
Viitivka 48.42 29.54 1
Ahronomichne 49.19 28.37 0
Babchyntsi 48.42 28.16 0
Bershad 48.36 29.51 0
Bolhan 48.14 28.73 0
Brodetske 49.76 28.62 0
Bronnytsia 48.4 27.89 0
Chetvertynivka 48.59 29.29 0
Desna 49.28 28.54 0
Dzhulynka 48.44 29.75 0
Dzhuryn 48.68 28.28 0
Hlukhivtsi 49.77 28.73 0
Hnivan 49.09 28.34 0
Horodkivka 48.38 28.69 0
Hraniv 48.87 29.56 0
Ivaniv 49.49 28.34 0
Krasnopilka 48.8 29.72 0
Kunka 48.82 29.27 0
Kyrnasivka 48.59 28.98 0
Luka-Meleshkivska 49.18 28.49 0
Lypovets 49.23 29.06 0
Makhnivka 49.72 28.67 0
Nestervarka 48.69 28.86 0
Novofastiv 49.58 29.45 0
Olhopil 48.18 29.49 0
Pishchanka 48.21 28.88 0
Raihorod 48.88 29.08 0
Rudnytsya 48.26 28.93 0
Samhorodok 49.53 28.84 0
Severynivka 49.05 27.95 0
Shpykiv 48.78 28.56 0
Sobolivka 48.62 29.49 0
Stanislavchyk 48.97 28.11 0
Stryzhavka 49.31 28.47 0
Studena 48.14 28.85 0
Sytkivtsi 48.91 29.2 0
Tomashpil 48.54 28.51 0
Trostyanets 48.51 29.23 0
Tymanivka 48.57 28.84 0
Tyvriv 49.01 28.5 0
Viitivtsi 49.62 27.89 0
Vinnytski Khutory 49.21 28.55 0
Yakushyntsi 49.26 28.36 0
Yampil 48.24 28.28 0
Yaryshiv 48.51 27.63 0
Yuzvyn 49.2 28.22 0
Zhuravlivka 48.64 28.72 0
Zoziv 49.32 29.01 0
#UA Volyn Oblast
Lutsk 50.76 25.35 5
Kovel 51.22 24.7 4
Novovolynsk 50.73 24.16 4
Kivertsi 50.84 25.46 3
Volodymyr-Volynskyi/vladimir volynskiy 50.85 24.32 3
Kamin-Kashyrskyi/kamen kashirskiy 51.63 24.96 2
Liuboml 51.23 24.03 2
Ratne 51.67 24.53 2
Rozhyshche 50.92 25.27 2
Shatsk 51.5 23.94 2
Stara Vyzhivka 51.44 24.44 2
Berestechko 50.36 25.11 1
Blahodatne/zhovtneve 50.66 24.25 1
Holoby 51.09 25.01 1
Lokachi 50.74 24.65 1
Lukiv 51.05 25.4 1
Nuino 51.55 24.91 1
Olyka 50.72 25.81 1
Pishcha 51.61 23.82 1
Rakiv Lis 51.62 24.92 1
Svitiaz 51.48 23.86 1
Birky 51.81 25.2 0
Boratyn 50.7 25.36 0
Bronytsia 51.65 25.16 0
Buzaky 51.64 24.82 0
Bykhiv 51.75 25.28 0
Cherche 51.74 24.88 0
Dobre 51.69 24.78 0
Dorosyni 50.95 25.01 0
Dubechne 51.56 24.38 0
Dubove 51.26 24.68 0
Holovne 51.34 24.08 0
Horodok 51.37 25.47 0
Horodyshche 50.58 25.08 0
Horokhiv 50.5 24.76 0
Hrudky 51.68 24.94 0
Huta 51.63 24.13 0
Ivanychi 50.64 24.36 0
Khoteshiv 51.72 24.8 0
Kolky 51.1 25.67 0
Kolodiazhne 51.18 24.8 0
Kopachivka 50.88 25.22 0
Liubeshiv 51.77 25.51 0
Liubiaz 51.84 25.47 0
Liublynets 51.18 24.62 0
Lukiv 51.23 24.34 0
Lypyny 50.76 25.41 0
Lytovezh 50.64 24.19 0
Lyubokhyny 51.48 24.21 0
Mala Hlusha 51.79 24.99 0
Manevychi 51.29 25.53 0
Maryanivka 50.45 24.8 0
Novi Chervyshcha 51.59 25.4 0
Okonsk 51.25 25.55 0
Olenyne 51.54 25.31 0
Osivtsi 51.68 24.9 0
Ovadne 50.93 24.39 0
Pavlivka 50.63 24.46 0
Peremyl 50.39 25.16 0
Pidhaytsi 50.71 25.4 0
Pishchane 51.51 25.17 0
Poromiv 50.75 24.08 0
Povorsk 51.27 25.13 0
Prylisne 51.38 25.52 0
Rivne 51.24 23.82 0
Rovantsi 50.73 25.35 0
Samary 51.86 24.62 0
Samary-Orikhovi 51.85 24.68 0
Sedlyshche 51.67 25.37 0
Serekhovychi 51.41 24.67 0
Smidyn 51.3 24.43 0
Soshychne 51.47 24.88 0
Staryi Chortoryisk 51.23 25.88 0
Stobykhivka 51.37 24.98 0
Sudche 51.74 25.59 0
Toboly 51.6 25.34 0
Torchyn 50.77 25 0
Tsuman 50.83 25.88 0
Tsyr 51.82 25.29 0
Turiisk 51.09 24.53 0
Ustyluh 50.86 24.15 0
Velyka Hlusha 51.82 25.05 0
Velymche 51.58 24.74 0
Velytsk 51.12 25.2 0
Vetly 51.89 25.13 0
Voiehoshcha 51.66 25.09 0
Vorokomle 51.71 25.07 0
Vyderta 51.73 25.02 0
Vyshniv 51.2 24.03 0
Zabolottya 51.63 24.25 0
Zabrody 51.67 24.6 0
Zalazzia 51.73 25.17 0
Zalissia 51.55 24.95 0
Zaliznytsia 51.7 25.57 0
Zarudchi 51.77 25.53 0
Zaturtsi 50.78 24.85 0
Zhuravychi 50.98 25.72 0
Zymne 50.8 24.33 0
#UA Zakarpattia Oblast
Uzhhorod/uzhgarad 48.62 22.29 5
Mukachevo/mukacheve 48.44 22.72 4
Berehove/beregovo 48.21 22.64 3
Khust 48.17 23.3 3
Svalyava 48.55 22.99 3
Vynohradiv 48.14 23.04 3
Bilky/belka 48.31 23.13 2
Bushtyno 48.05 23.49 2
Chop 48.43 22.2 2
Chynadiyovo 48.49 22.83 2
Dovhe 48.37 23.28 2
Dubove 48.17 23.89 2
Irshava 48.31 23.04 2
Iza 48.22 23.33 2
Kalyny 48.14 23.87 2
Korolevo/koroleve 48.16 23.14 2
Mizhhirya/mezhgore 48.52 23.5 2
Perechyn 48.73 22.48 2
Rakhiv 48.05 24.2 2
Serednie Vodiane 47.98 23.91 2
Solotvyno 47.95 23.87 2
Tyachiv 48.01 23.57 2
Velykyy Bereznyy 48.89 22.46 2
Volovets 48.71 23.19 2
Vyshkovo 48.05 23.42 2
Yasinya 48.27 24.36 2
Batiovo/batovo 48.36 22.4 1
Bereznyky 48.51 23.22 1
Berezovo/berezove 48.3 23.48 1
Bobovo/bobove 48.07 22.9 1
Bohdan 48.04 24.34 1
Drahovo 48.24 23.55 1
Horinchovo 48.27 23.43 1
Kamianytsia/kamenitsa 48.69 22.4 1
Kolochava 48.43 23.7 1
Kopashnovo/kopashneve 48.22 23.48 1
Koson 48.25 22.46 1
Kryva 48.17 23.24 1
Kushnytsia 48.45 23.26 1
Kvasy 48.16 24.28 1
Lazeshchyna 48.27 24.42 1
Lopukhiv 48.37 23.97 1
Lypcha 48.26 23.38 1
Lysychovo 48.5 23.28 1
Muzhiievo 48.18 22.7 1
Mynai 48.59 22.28 1
Nelipyno/nelepino 48.56 23.03 1
Neresnytsia 48.12 23.77 1
Nevytske/nevitskoe 48.67 22.39 1
Nove Davydkovo 48.44 22.62 1
Nyzhnye Selyshche 48.2 23.45 1
Oleshnyk 48.17 22.96 1
Onokivtsi/onokovtsy 48.66 22.34 1
Pidvynohradiv 48.14 22.97 1
Poroshkovo/poroshkove 48.67 22.75 1
Pylypets 48.66 23.28 1
Rakoshyno/rakoshin 48.47 22.6 1
Rokosovo 48.21 23.18 1
Serednye/srednee 48.54 22.5 1
Storozhnytsia/storozhnitsa 48.6 22.23 1
Strabychovo 48.39 22.55 1
Synevyr 48.49 23.62 1
Synevyrska Poliana/sinevirskaya polyana 48.58 23.69 1
Vary 48.12 22.71 1
Velyki Berehy/velikie beregi 48.23 22.75 1
Vylok 48.11 22.84 1
Antalovtsi 48.63 22.52 0
Ardanovo 48.33 22.95 0
Badalovo 48.11 22.64 0
Baranyntsi 48.58 22.33 0
Barkasovo 48.36 22.49 0
Batrad 48.32 22.41 0
Bedevlya 48.01 23.66 0
Bene 48.17 22.76 0
Berehuifalu 48.28 22.82 0
Bila Tserkva 47.95 23.9 0
Bilyn 48.11 24.26 0
Bobovyshche 48.53 22.67 0
Boroniava 48.16 23.39 0
Borzhava 48.16 22.72 0
Borzhavske 48.26 23.03 0
Brid 48.35 23 0
Bronka 48.41 23.27 0
Bukove 48.19 23.09 0
Bystrytsia 48.47 22.83 0
Chepa 48.07 23.02 0
Cherna 48.14 23.19 0
Chertizh 48.19 23.24 0
Chervenovo 48.47 22.53 0
Chomonyn 48.4 22.46 0
Chorna Tysa 48.31 24.33 0
Chornoholova 48.85 22.6 0
Chornotysiv 48.08 23.05 0
Chornyi Potik 48.4 23 0
Chumalovo 48.19 23.55 0
Danylovo 48.15 23.46 0
Dertsen 48.34 22.68 0
Dilove 47.94 24.17 0
Diula 48.03 23.08 0
Dobrianske 48.07 23.71 0
Dobrik 48.01 23.9 0
Dorobratovo 48.35 22.9 0
Drotyntsi 48.11 22.99 0
Dubrivka 48.3 23.09 0
Dubrynychi 48.8 22.49 0
Dulovo 48.14 23.59 0
Dusyno 48.51 23.1 0
Dyida 48.22 22.57 0
Esen 48.39 22.27 0
Fanchykovo 48.11 22.94 0
Fertesholmash 47.98 22.93 0
Fornosh 48.36 22.74 0
Hanychi 48.13 23.82 0
Hat 48.32 22.64 0
Hecha 48.14 22.66 0
Hlybokyi Potik 48.06 23.9 0
Holiatyn 48.64 23.43 0
Holubyne 48.57 22.97 0
Horb 48.45 23.7 0
Horonda 48.38 22.57 0
Hreblia 48.28 23.05 0
Hrunyky 48.14 23.66 0
Hrushovo 48.01 23.77 0
Huklyvyi 48.71 23.25 0
Hut 48.31 22.59 0
Ilnytsia 48.36 23.08 0
Imstychovo 48.3 23.19 0
Ivanivtsi 48.47 22.65 0
Izky 48.65 23.36 0
Kaidanovo 48.47 22.57 0
Kamyanske 48.28 22.94 0
Keretsky 48.48 23.22 0
Kholmok 48.57 22.27 0
Khudlovo 48.59 22.48 0
Khyzha 48.11 23.21 0
Kireshi 48.18 23.34 0
Klenovets 48.51 22.76 0
Kliucharky 48.42 22.64 0
Klyachanovo 48.48 22.5 0
Kobyletska Polyana 48.06 24.07 0
Kolchyno 48.47 22.76 0
Kolodne 48.16 23.6 0
Kontsovo 48.57 22.25 0
Korytniany 48.55 22.3 0
Koshelovo 48.24 23.33 0
Kosivska Poliana 48 24.11 0
Kostylivka 47.99 24.2 0
Kosyno 48.51 22.79 0
Krainykovo 48.12 23.45 0
Krasna 48.23 23.94 0
Krychovo 48.19 23.57 0
Kvartaly slovatskykh panelok 48.6 22.27 0
Lalovo 48.4 22.81 0
Lavky 48.48 22.7 0
Lazy 48.06 23.65 0
Liuta 48.9 22.77 0
Lokhovo 48.51 22.68 0
Loza 48.29 23.04 0
Luh 47.96 24.06 0
Luhy 48.06 24.44 0
Lukovo 48.32 23.21 0
Lypetska Poliana 48.33 23.36 0
Lypovets 48.28 23.3 0
Maidan 48.6 23.47 0
Makarovo 48.33 22.8 0
Mala Byihan 48.27 22.58 0
Mala Dobron 48.44 22.36 0
Mala Kopania 48.17 23.09 0
Mala Uholka 48.18 23.66 0
Malyi Rakovets 48.26 23.21 0
Malyy Bereznyy 48.86 22.44 0
Matiiovo 48.13 22.91 0
Mizhlisne 48.17 22.86 0
Monastyrets 48.29 23.43 0
Nankovo 48.2 23.43 0
Nehrovets 48.45 23.65 0
Nehrovo 48.37 22.91 0
Nevetlenfolu 48.02 23 0
Nove Selo 48.12 22.89 0
Novobarovo 48.1 23.5 0
Novoselytsia 48.7 23.48 0
Nyzhni Vorota 48.77 23.1 0
Nyzhnia Apsha 48 23.83 0
Nyzhnia Viznytsia 48.52 22.76 0
Nyzhnie Bolotne 48.27 23.09 0
Nyzhnii Bystryi 48.36 23.53 0
Nyzhnii Dubovets 48.16 23.9 0
Nyzhnii Studenyi 48.7 23.36 0
Oleksandrivka 48.13 23.51 0
Onok 48.22 23 0
Osii 48.36 23.11 0
Pasika 48.53 22.91 0
Patskanovo 48.59 22.61 0
Patskanyovo 48.59 22.61 0
Petrushiv 48.08 23.78 0
Pidhirne 48.4 23.03 0
Pidplesha 48.13 23.8 0
Ploske 48.66 22.9 0
Podishor 48.04 23.87 0
Poliana 48.62 22.97 0
Pryborzhavske 48.34 23.23 0
Pyiterfolvo 48.07 22.92 0
Rakosh 48.04 23.38 0
Rativtsi 48.52 22.27 0
Repynne 48.58 23.44 0
Rosishka 47.99 24.07 0
Rososh 48.5 23.14 0
Rozivka 48.58 22.28 0
Roztoka 48.89 22.88 0
Roztoky 48.07 24.29 0
Ruska Mokra 48.35 23.9 0
Ruske Pole 48.06 23.54 0
Ruski Komarivtsi 48.52 22.44 0
Sasivka 48.57 23.07 0
Sasovo 48.09 23.07 0
Serne 48.36 22.45 0
Shalanky 48.23 22.88 0
Shelestove 48.48 22.75 0
Shom 48.29 22.44 0
Shyroke 48.22 23.11 0
Shyrokyi Luh 48.22 23.75 0
Siltse 48.29 22.99 0
Simer 48.73 22.52 0
Siurte 48.5 22.23 0
Skotarske 48.73 23.27 0
Sobatyn 48.32 23 0
Sokyrnytsia 48.12 23.4 0
Solochyn 48.6 22.96 0
Solomonovo 48.43 22.16 0
Solone 48.13 23.88 0
Soymy 48.57 23.47 0
Stavne 48.99 22.7 0
Steblivka 48.09 23.42 0
Stroine 48.52 23.04 0
Strymba 48.04 23.92 0
Sukha 48.43 23.3 0
Suskovo 48.54 22.91 0
Tarasivka 48.21 23.81 0
Tekovo 48.12 23.1 0
Tereblia 48.11 23.6 0
Teresva 48 23.7 0
Ternovo 48.08 23.74 0
Tiachivka 48.04 23.59 0
Topchyno 48.04 23.83 0
Torun 48.67 23.6 0
Trosnyk 48.1 22.95 0
Turi Remety 48.72 22.59 0
Turya Pasika 48.69 22.68 0
Turia Poliana 48.7 22.8 0
Turia-Bystra 48.66 22.81 0
Turytsia 48.73 22.64 0
Tysalovo 48.18 23.75 0
Uhlia 48.15 23.63 0
Ust-Chorna 48.32 23.93 0
Velyatyno 48.11 23.32 0
Velyka Bakta 48.16 22.66 0
Velyka Byihan 48.25 22.58 0
Velyka Dobron 48.42 22.39 0
Velyka Kopanya 48.19 23.13 0
Velyka Palad 48 22.88 0
Velyka Uholka 48.2 23.66 0
Velyki Heyivtsi 48.51 22.33 0
Velyki Komiaty 48.24 22.98 0
Velyki Lazy 48.56 22.39 0
Velyki Luchky 48.42 22.57 0
Velykyi Rakovets 48.27 23.15 0
Velykyy Bychkiv 47.97 24.01 0
Verbovets 48.17 22.9 0
Veriatsia 48.17 23.16 0
Verkhni Vorota 48.75 23.14 0
Verkhnia Vyznytsia 48.54 22.75 0
Verkhnii Bystryi 48.63 23.52 0
Verkhnii Koropets 48.43 22.79 0
Verkhnye Vodyane 48 23.96 0
Vilkhivchyk 48.13 23.74 0
Vilkhivka 48.27 23.07 0
Vilkhivtsi 48.11 23.75 0
Vilkhivtsi-Lazy 48.13 23.69 0
Vilkhovatyi 48.01 24.17 0
Vilshany 48.34 23.61 0
Vodytsia 48.07 23.95 0
Vonihove 48.07 23.52 0
Vydrychka 48.05 24.31 0
Vyshovatyi 48.1 23.77 0
Yablunivka 48.01 23.51 0
Yanoshi 48.25 22.63 0
Zabrid 48.29 23.57 0
Zabrod 48.93 22.46 0
Zahattia 48.4 22.95 0
Zalom 48.25 23.32 0
Zaluzhzhia 48.36 22.85 0
Zaperedillia 48.48 23.51 0
Zapson 48.28 22.47 0
Zarichchia 48.28 22.99 0
Zarichovo 48.77 22.52 0
Zavadka 48.79 23.13 0
Zavydovo 48.39 22.9 0
Zhdeniyevo 48.77 22.97 0
Zhniatyno 48.35 22.59 0
Znyatsovo 48.48 22.51 0
Zolotarovo 48.18 23.5 0
#UA Zaporizhzhia Oblast
Zaporizhzhya/zaporojye 47.85 35.12 6
Berdyansk 46.76 36.79 5
Melitopol 46.85 35.38 5
Enerhodar 47.49 34.66 4
Dniprorudne/dneprorudnoe 47.39 35 3
Hulyaypole 47.67 36.26 3
Orikhiv 47.58 35.78 3
Polohy 47.48 36.25 3
Tokmak 47.26 35.71 3
Vasylivka 47.44 35.28 3
Balky 47.39 34.93 2
Komyshuvakha 47.71 35.52 2
Kostyantynivka/konstantinovka 46.82 35.42 2
Kushuhum 47.71 35.22 2
Mala Bilozerka 47.24 34.93 2
Mykhaylivka 47.27 35.22 2
Novomykolayivka 47.97 35.9 2
Prymorsk 46.73 36.35 2
Vesele 47.01 34.92 2
Vodiane/vodyanoe 47.49 34.5 2
Yakymivka/akimovka 46.7 35.16 2
Dniprovka/dneprovka 47.43 34.62 1
Komysh-Zorya/kamysh zarya 47.33 36.7 1
Kyrylivka 46.37 35.37 1
Mala Tokmachka/malaya tokmachka 47.53 35.9 1
Malokaterynivka 47.66 35.26 1
Matviivka/matrviivka 47.07 35.14 1
Novobohdanivka 47.08 35.32 1
Novovasylivka 46.83 35.76 1
Osypenko 46.91 36.82 1
Preobrazhenka 47.58 35.8 1
Pryshyb 47.26 35.32 1
Ternuvate/ternovatoe 47.83 36.13 1
Terpinnia 46.98 35.42 1
Tymoshivka 47.18 35.11 1
Velyka Bilozerka 47.28 34.68 1
Voznesenka 46.87 35.46 1
Zaliznychne 47.65 36.17 1
Andrivka 46.9 36.61 0
Astrakhanka 46.95 35.65 0
Avhustynivka 48.04 35.03 0
Azovske 46.8 36.68 0
Balabyne 47.74 35.21 0
Banivka 46.75 36.38 0
Berestove 47.14 36.8 0
Bilenke 47.63 35.04 0
Bilmak 47.36 36.65 0
Blahovishchenka 47.46 34.83 0
Botiieve 46.68 35.84 0
Burchak 47.38 35.31 0
Chekhohrad 46.83 35.12 0
Chernihivka 47.19 36.22 0
Dolynske 47.79 34.94 0
Fedorivka 47.55 36.55 0
Fruktove 46.73 35.2 0
Havrylivka 47.07 34.71 0
Hirsivka 46.64 35.39 0
Hryhorivka 47.69 35.36 0
Husarka 47.36 36.52 0
Ivanivka 47.48 34.76 0
Kamyane 47.88 35.4 0
Kamyanka-Dniprovska 47.5 34.41 0
Kamyanske 47.54 35.37 0
Kinski Rozdory 47.41 36.42 0
Koloniya 46.75 36.81 0
Lisky 46.76 36.77 0
Malynivka 47.68 36.48 0
Matviivka 47.91 35.3 0
Menchykury 47.07 34.8 0
Molochansk 47.2 35.6 0
Molochne 46.75 35.37 0
Mykhailivka 47.95 35.26 0
Mykhailo-Lukasheve 47.95 35.59 0
Myrne 46.72 35.26 0
Natalivka 47.84 35.34 0
Nove 46.78 35.28 0
Novodanylivka 47.53 35.82 0
Novodniprovka 47.41 34.77 0
Novohorivka 47.37 35.55 0
Novooleksandrivka 47.75 35.37 0
Novotavriyske 47.82 35.46 0
Novouspenivka 47.05 35.03 0
Novovodyane 47.43 34.69 0
Novozlatopil 47.66 36.57 0
Novyi Melitopol 46.85 35.33 0
Obytichne 46.74 36.39 0
Okhrimivka 46.51 35.29 0
Oleksandrivka 46.54 35.49 0
Orlianske 47.33 35.1 0
Orlove 47.07 35.58 0
Pavlivske 47.94 35.46 0
Petro-Mykhailivka 48.06 35.23 0
Pisky 46.75 36.8 0
Poltavka 47.72 36.48 0
Pryazovske 46.73 35.64 0
Prymorske 47.64 35.29 0
Radyvonivka 46.66 35.25 0
Raikhenfeld 47.17 35.31 0
Rayon AKZ 46.79 36.74 0
Rayon Azmol 46.77 36.77 0
Rayon RTS 46.79 36.74 0
Rozdol 47.28 35.39 0
Rozivka 47.4 37.07 0
Rozumivka 47.75 35.14 0
Selyshche 8 Bereznya 46.77 36.82 0
Semenivka 46.9 35.41 0
Sheliuhy 46.56 35.24 0
Shyroke 48.1 35.65 0
Skelky 47.44 35.12 0
Slobidka 46.74 36.81 0
Smyrnove 47.22 36.54 0
Sofiyivka 46.91 36.33 0
Starobohdanivka 47.12 35.49 0
Stepanivka Persha 46.48 35.55 0
Stepne 47.8 35.31 0
Stepnohirsk 47.59 35.36 0
Tavriiske 46.69 35.61 0
Tretiy Mikrorayon 47.58 35.36 0
Uspenivka 47.78 36.41 0
Velyka Znamianka 47.45 34.35 0
Verbove 47.43 35.99 0
Verkhnia Krynytsia 47.48 35.28 0
Vilnyansk 47.95 35.44 0
Volodymyrivka 46.66 35.16 0
Voskresenka 47.47 36.36 0
Vozdvyzhivka 47.75 36.08 0
Zaporizhzhya-Live 47.87 35.21 0
#UA Zhytomyr Oblast
Zhytomyr 50.26 28.68 5
Berdychiv 49.89 28.58 4
Korosten 50.95 28.64 4
Zvyahel/novograd volinskiy 50.59 27.61 4
Korostyshiv 50.32 29.06 3
Malyn 50.77 29.24 3
Ovruch 51.33 28.8 3
Radomyshl 50.5 29.23 3
Andrushivka 50.02 29.02 2
Baranivka 50.3 27.66 2
Brusyliv 50.28 29.52 2
Cherniakhiv 50.45 28.67 2
Chudniv 50.05 28.12 2
Horodnytsia 50.81 27.31 2
Nova Borova 50.69 28.63 2
Ozerne 50.18 28.73 2
Popilnia/popelnya 49.95 29.45 2
Bila Krynytsia 50.64 29.47 1
Bykivka 50.29 27.98 1
Chervone 49.96 28.87 1
Chopovychi 50.83 28.95 1
Chornorudka/chernorudka 49.84 29.06 1
Denyshi 50.21 28.4 1
Dovbysh 50.37 27.99 1
Holovyne 50.47 28.83 1
Horodok 50.59 29.46 1
Hryshkivtsi 49.93 28.61 1
Kornyn 50.1 29.54 1
Liubar 49.92 27.75 1
Luhyny 51.08 28.4 1
Narodychi 51.2 29.08 1
Novi Bilokorovychi/novye belokorovichi 51.12 28.05 1
Polianka 50.26 27.69 1
Ruzhyn 49.72 29.22 1
Topory 49.65 29.32 1
Andrushky 49.88 29.34 0
Barashi 50.72 28.03 0
Berezivka 50.32 28.44 0
Bilokorovychi 51.11 28.02 0
Bohuniya 50.28 28.61 0
Chyzhivka 50.67 27.62 0
Dubrivka 50.34 27.41 0
Hladkovychi 51.34 28.89 0
Hlybochytsya 50.28 28.78 0
Horshchyk 50.9 28.3 0
Irshansk 50.75 28.72 0
Ivanopil 49.86 28.22 0
Kamyanyi Brid 50.42 27.84 0
Kharytonivka 50.28 29.02 0
Khoroshiv 50.59 28.44 0
Korolyov 50.24 28.7 0
Krasnopil 49.83 28.05 0
Kurne 50.45 28.09 0
Kvartsytne 51.39 28.87 0
Kvitneve 49.99 29.52 0
Mikrorayon Fabryky Banknotnoho Paperu 50.76 29.23 0
Myropil 50.11 27.7 0
Natalivka 50.61 27.59 0
Novohuivynske 50.21 28.69 0
Olevsk 51.22 27.65 0
Pavoloch 49.87 29.46 0
Pishchiv 50.61 27.32 0
Potiivka 50.62 28.97 0
Pulyny 50.47 28.27 0
Raihorodok 49.83 28.38 0
Romaniv 50.15 27.93 0
Romanivka 50.58 27.76 0
Semenivka 49.87 28.66 0
Shvaikivka 49.99 28.51 0
Slovechne 51.38 28.35 0
Stanyshivka 50.22 28.73 0
Starosiltsi 50.41 28.99 0
Staryi Liubar 49.93 27.74 0
Stavky 50.42 29.22 0
Stryieva 50.53 27.62 0
Teterivka 50.24 28.57 0
Ushomyr 50.86 28.47 0
Vakulenchuk 49.94 28.3 0
Velyki Korovyntsi 49.98 28.3 0
Vilshanka 50.02 28.14 0
Vyshevychi 50.63 29.4 0
Vysoke 50.41 28.81 0
Yarun 50.55 27.46 0
Yemilchyne 50.87 27.8 0
#UG Central Region
Kampala 0.32 32.58 7
Entebbe 0.06 32.48 4
Masaka -0.33 31.73 4
Mukono 0.35 32.76 4
Njeru 0.44 33.18 4
#UG Eastern Region
Jinja 0.44 33.2 4
Mbale 1.08 34.18 4
Soroti 1.71 33.61 4
#UG Northern Region
Gulu 2.77 32.3 5
Lira 2.25 32.9 5
Arua 3.02 30.91 4
Kitgum 3.28 32.89 4
#UG Western Region
Bwizibwera -0.59 30.63 4
Kasese 0.18 30.08 4
Mbarara -0.6 30.65 4
#US Alabama
Birmingham 33.52 -86.8 5
Huntsville 34.73 -86.59 5
Mobile 30.69 -88.04 5
Montgomery 32.37 -86.3 5
Phenix City/phoenix 32.47 -85 3
#US Alaska
Anchorage 61.22 -149.9 5
Juneau 58.3 -134.42 3
#US Arizona
Phoenix 33.45 -112.07 7
Mesa 33.42 -111.82 6
Tucson 32.22 -110.93 6
Alhambra 33.5 -112.13 5
Chandler 33.31 -111.84 5
Deer Valley 33.68 -112.13 5
Gilbert 33.35 -111.79 5
Glendale 33.54 -112.19 5
Maryvale 33.5 -112.18 5
Peoria 33.58 -112.24 5
Scottsdale 33.51 -111.9 5
Surprise 33.63 -112.33 5
Tempe 33.41 -111.91 5
Tempe Junction 33.41 -111.94 5
#US Arkansas
Little Rock 34.75 -92.29 5
#US California
Los Angeles 34.05 -118.24 7
San Diego 32.72 -117.16 7
San Jose 37.34 -121.89 7
Anaheim 33.84 -117.91 6
Bakersfield 35.37 -119.02 6
Fresno 36.75 -119.77 6
Long Beach 33.77 -118.19 6
Oakland 37.8 -122.27 6
Riverside 33.95 -117.4 6
Sacramento 38.58 -121.49 6
San Francisco 37.77 -122.42 6
Santa Ana 33.75 -117.87 6
Stockton 37.96 -121.29 6
Antioch 38 -121.81 5
Berkeley 37.87 -122.27 5
Burbank 34.18 -118.31 5
Carlsbad 33.16 -117.35 5
Chinatown 37.8 -122.41 5
Chula Vista 32.64 -117.08 5
Clovis 36.83 -119.7 5
Concord 37.98 -122.03 5
Corona 33.88 -117.57 5
Costa Mesa 33.64 -117.92 5
Daly City 37.71 -122.46 5
Downey 33.94 -118.13 5
East Los Angeles 34.02 -118.17 5
El Cajon 32.79 -116.96 5
El Monte 34.07 -118.03 5
Elk Grove 38.41 -121.37 5
Escondido 33.12 -117.09 5
Fairfield 38.25 -122.04 5
Fontana 34.09 -117.44 5
Fremont 37.55 -121.99 5
Fullerton 33.87 -117.93 5
Garden Grove 33.77 -117.94 5
Glendale 34.14 -118.26 5
Hayward 37.67 -122.08 5
Hollywood 34.1 -118.33 5
Huntington Beach 33.66 -118 5
Inglewood 33.96 -118.35 5
Irvine 33.67 -117.82 5
Koreatown 34.06 -118.3 5
Lancaster 34.7 -118.14 5
Modesto 37.64 -121 5
Moreno Valley 33.94 -117.23 5
Murrieta 33.55 -117.21 5
Norwalk 33.9 -118.08 5
Oceanside 33.2 -117.38 5
Ontario 34.06 -117.65 5
Orange 33.79 -117.85 5
Oxnard 34.2 -119.18 5
Palmdale 34.58 -118.12 5
Pasadena 34.15 -118.14 5
Pomona 34.06 -117.75 5
Rancho Cucamonga 34.11 -117.59 5
Rialto 34.11 -117.37 5
Richmond 37.94 -122.35 5
Roseville 38.75 -121.29 5
Salinas 36.68 -121.66 5
San Bernardino 34.11 -117.29 5
San Mateo 37.56 -122.33 5
Santa Clara 37.35 -121.96 5
Santa Clarita 34.39 -118.54 5
Santa Maria 34.95 -120.44 5
Santa Rosa 38.44 -122.71 5
Simi Valley 34.27 -118.78 5
Sunnyvale 37.37 -122.04 5
Temecula 33.49 -117.15 5
Thousand Oaks 34.17 -118.84 5
Torrance 33.84 -118.34 5
Universal City 34.14 -118.35 5
Valencia 34.44 -118.61 5
Vallejo 38.1 -122.26 5
Van Nuys 34.19 -118.45 5
Victorville 34.54 -117.29 5
Visalia 36.33 -119.29 5
Vista 33.2 -117.24 5
West Covina 34.07 -117.94 5
#US Colorado
Aurora 39.73 -104.83 6
Colorado Springs 38.83 -104.82 6
Denver 39.74 -104.98 6
Arvada 39.8 -105.09 5
Boulder 40.01 -105.27 5
Centennial 39.58 -104.88 5
Fort Collins 40.59 -105.08 5
Greeley 40.42 -104.71 5
Lakewood 39.7 -105.08 5
Pueblo 38.25 -104.61 5
Thornton 39.87 -104.97 5
Westminster 39.84 -105.04 5
#US Connecticut
Bridgeport 41.18 -73.19 5
Hartford 41.76 -72.69 5
New Haven 41.31 -72.93 5
North Stamford 41.14 -73.54 5
Stamford 41.05 -73.54 5
Waterbury 41.56 -73.05 5
#US Delaware
Dover 39.16 -75.52 3
#US District of Columbia
Washington/washington d c 38.9 -77.04 6
#US Florida
Jacksonville 30.33 -81.66 6
Miami 25.77 -80.19 6
Tampa 27.95 -82.46 6
Brandon 27.94 -82.29 5
Cape Coral 26.56 -81.95 5
Clearwater 27.97 -82.8 5
Coral Springs 26.27 -80.27 5
Davie 26.06 -80.23 5
Fort Lauderdale 26.12 -80.14 5
Gainesville 29.65 -82.32 5
Hialeah 25.86 -80.28 5
Hollywood 26.01 -80.15 5
Lakeland 28.04 -81.95 5
Miami Gardens 25.94 -80.25 5
Miramar 25.99 -80.23 5
Orlando 28.54 -81.38 5
Palm Bay 28.03 -80.59 5
Pembroke Pines 26 -80.22 5
Pompano Beach 26.24 -80.12 5
Port Saint Lucie 27.29 -80.35 5
St. Petersburg 27.77 -82.68 5
Tallahassee 30.44 -84.28 5
West Palm Beach 26.72 -80.05 5
#US Georgia
Atlanta 33.75 -84.39 6
Athens 33.96 -83.38 5
Columbus 32.46 -84.99 5
Sandy Springs 33.92 -84.38 5
Savannah 32.08 -81.1 5
Dallas 33.92 -84.84 2
#US Hawaii
Honolulu 21.31 -157.86 6
#US Idaho
Boise 43.61 -116.2 5
#US Illinois
Chicago 41.85 -87.65 7
Aurora 41.76 -88.32 5
Elgin 42.04 -88.28 5
Joliet 41.53 -88.08 5
Naperville 41.79 -88.15 5
North Peoria 40.72 -89.58 5
Peoria 40.69 -89.59 5
Rockford 42.27 -89.09 5
Springfield 39.8 -89.64 5
Macomb/washington 40.46 -90.67 3
Washington 40.7 -89.41 3
#US Indiana
Indianapolis 39.77 -86.16 6
Evansville 37.97 -87.56 5
Fort Wayne 41.13 -85.13 5
South Bend 41.68 -86.25 5
Washington 38.66 -87.17 2
#US Iowa
Cedar Rapids 42.01 -91.64 5
Davenport 41.52 -90.58 5
Des Moines 41.6 -93.61 5
Washington 41.3 -91.69 2
#US Kansas
Wichita 37.69 -97.34 6
Kansas City 39.11 -94.63 5
Olathe 38.88 -94.82 5
Overland Park 38.98 -94.67 5
Topeka 39.05 -95.68 5
#US Kentucky
Lexington-Fayette 38.05 -84.46 6
Lexington 37.99 -84.48 5
Louisville 38.25 -85.76 5
Meads 38.41 -82.71 5
Frankfort 38.2 -84.87 3
#US Louisiana
New Orleans 29.95 -90.08 6
Baton Rouge 30.44 -91.19 5
Lafayette 30.22 -92.02 5
Metairie 29.98 -90.15 5
Metairie Terrace 29.98 -90.16 5
Shreveport 32.53 -93.75 5
#US Maine
Augusta 44.31 -69.78 3
#US Maryland
Baltimore 39.29 -76.61 6
Jonestown/baltimora 39.29 -76.6 6
Old Town/baltimora 39.29 -76.61 6
Annapolis 38.98 -76.49 3
Reisterstown/washington 39.47 -76.83 3
#US Massachusetts
Boston 42.36 -71.06 6
South Boston 42.33 -71.05 6
Cambridge 42.38 -71.11 5
Lowell 42.63 -71.32 5
Springfield 42.1 -72.59 5
Worcester 42.26 -71.8 5
#US Michigan
Detroit 42.33 -83.05 6
Ann Arbor 42.28 -83.74 5
Grand Rapids 42.96 -85.67 5
Lansing 42.73 -84.56 5
Sterling Heights 42.58 -83.03 5
Warren 42.49 -83.01 5
#US Minnesota
Minneapolis 44.98 -93.26 6
Rochester 44.02 -92.47 5
Saint Paul 44.94 -93.09 5
#US Mississippi
Jackson 32.3 -90.18 5
Philadelphia 32.77 -89.12 2
#US Missouri
Kansas City 39.1 -94.58 6
St. Louis 38.63 -90.2 6
Columbia 38.95 -92.33 5
East Independence 39.1 -94.36 5
Independence 39.09 -94.42 5
Springfield 37.22 -93.3 5
Jefferson City 38.58 -92.17 3
Washington 38.56 -91.01 2
#US Montana
Billings 45.78 -108.5 5
Helena 46.59 -112.04 3
#US Nebraska
Omaha 41.26 -95.94 6
Lincoln 40.8 -96.67 5
York/new york 40.87 -97.59 2
#US Nevada
Las Vegas 36.17 -115.14 6
Enterprise 36.03 -115.24 5
Henderson 36.04 -114.98 5
North Las Vegas 36.2 -115.12 5
Paradise 36.1 -115.15 5
Reno 39.53 -119.81 5
Spring Valley 36.11 -115.24 5
Sunrise Manor 36.21 -115.07 5
Carson City 39.16 -119.77 4
#US New Hampshire
Manchester 43 -71.45 5
Concord 43.21 -71.54 3
#US New Jersey
Edison 40.52 -74.41 5
Elizabeth 40.66 -74.21 5
Jersey City 40.73 -74.08 5
Newark 40.74 -74.17 5
Paterson 40.92 -74.17 5
Trenton 40.22 -74.74 4
South River/washington 40.45 -74.39 3
Washington 40.76 -74.98 2
#US New Mexico
Albuquerque 35.08 -106.65 6
Las Cruces 32.31 -106.78 5
Santa Fe 35.69 -105.94 4
Las Vegas 35.59 -105.22 2
#US New York
Brooklyn 40.65 -73.95 7
Manhattan 40.78 -73.97 7
New York City/new york 40.71 -74.01 7
Queens 40.68 -73.84 7
The Bronx 40.85 -73.87 7
Staten Island 40.56 -74.14 6
Amherst 42.98 -78.8 5
Astoria 40.77 -73.93 5
Borough Park 40.63 -74 5
Buffalo 42.89 -78.88 5
Bushwick 40.69 -73.92 5
Corona 40.75 -73.86 5
East Flatbush 40.65 -73.93 5
East Harlem 40.79 -73.94 5
East New York 40.67 -73.88 5
Elmhurst 40.74 -73.88 5
Gravesend 40.6 -73.97 5
Harlem 40.81 -73.95 5
Jamaica 40.69 -73.81 5
Rochester 43.15 -77.62 5
Sheepshead Bay 40.59 -73.94 5
Sunset Park 40.65 -74.01 5
Syracuse 43.05 -76.15 5
Washington Heights 40.85 -73.94 5
Yonkers 40.93 -73.9 5
Albany 42.65 -73.76 4
Boston 42.63 -78.74 2
Watervliet/washington 42.73 -73.7 2
#US North Carolina
Charlotte 35.23 -80.84 6
Raleigh 35.77 -78.64 6
West Raleigh 35.79 -78.66 6
Cary 35.79 -78.78 5
Durham 35.99 -78.9 5
Fayetteville 35.05 -78.88 5
Greensboro 36.07 -79.79 5
High Point 35.96 -80.01 5
Wilmington 34.24 -77.95 5
Winston-Salem 36.1 -80.24 5
Washington 35.55 -77.05 2
#US North Dakota
Fargo 46.88 -96.79 5
Bismarck 46.81 -100.78 4
#US Ohio
Cleveland 41.5 -81.7 6
Columbus 39.96 -83 6
Akron 41.08 -81.52 5
Cincinnati 39.13 -84.51 5
Dayton 39.76 -84.19 5
Toledo 41.66 -83.56 5
New Philadelphia/philadelphia 40.49 -81.45 3
Piqua/washington 40.14 -84.24 3
Washington Court House/washington 39.54 -83.44 2
Willard/chicago 41.05 -82.73 2
#US Oklahoma
Oklahoma City 35.47 -97.52 6
Tulsa 36.15 -95.99 6
Broken Arrow 36.05 -95.79 5
Norman 35.22 -97.44 5
Miami 36.87 -94.88 2
#US Oregon
Portland 45.52 -122.68 6
Eugene 44.05 -123.09 5
Gresham 45.5 -122.43 5
Hillsboro 45.52 -122.99 5
Salem 44.94 -123.04 5
Dallas 44.92 -123.32 3
#US Pennsylvania
Philadelphia 39.95 -75.16 7
Pittsburgh 40.44 -80 6
Allentown 40.61 -75.49 5
Harrisburg 40.27 -76.88 3
Washington 40.17 -80.25 2
#US Rhode Island
Providence 41.82 -71.41 5
#US South Carolina
Charleston 32.78 -79.93 5
Columbia 34 -81.03 5
North Charleston 32.85 -79.97 5
#US South Dakota
Sioux Falls 43.54 -96.73 5
Pierre 44.37 -100.35 2
#US Tennessee
Memphis 35.15 -90.05 6
Nashville 36.17 -86.78 6
New South Memphis 35.09 -90.06 6
Chattanooga 35.05 -85.31 5
Clarksville 36.53 -87.36 5
East Chattanooga 35.07 -85.25 5
Knoxville 35.96 -83.92 5
Murfreesboro 35.85 -86.39 5
#US Texas
Dallas 32.78 -96.81 7
Houston 29.76 -95.36 7
San Antonio 29.42 -98.49 7
Arlington 32.74 -97.11 6
Austin 30.27 -97.74 6
Corpus Christi 27.8 -97.4 6
El Paso 31.76 -106.49 6
Fort Worth 32.73 -97.32 6
Abilene 32.45 -99.73 5
Amarillo 35.22 -101.83 5
Beaumont 30.09 -94.1 5
Brownsville 25.9 -97.5 5
Carrollton 32.95 -96.89 5
College Station 30.63 -96.33 5
Denton 33.21 -97.13 5
Frisco 33.15 -96.82 5
Garland 32.91 -96.64 5
Grand Prairie 32.75 -97 5
Irving 32.81 -96.95 5
Killeen 31.12 -97.73 5
Laredo 27.51 -99.51 5
Lewisville 33.05 -96.99 5
Lubbock 33.58 -101.86 5
McAllen 26.2 -98.23 5
McKinney 33.2 -96.62 5
Mesquite 32.77 -96.6 5
Midland 32 -102.08 5
Odessa 31.85 -102.37 5
Pasadena 29.69 -95.21 5
Pearland 29.56 -95.29 5
Plano 33.02 -96.7 5
Richardson 32.95 -96.73 5
Round Rock 30.51 -97.68 5
San Angelo 31.46 -100.44 5
Tyler 32.35 -95.3 5
Waco 31.55 -97.15 5
Wichita Falls 33.91 -98.49 5
Atlanta 33.11 -94.16 2
#US Utah
Provo 40.23 -111.66 5
Salt Lake City 40.76 -111.89 5
West Jordan 40.61 -111.94 5
West Valley City 40.69 -112 5
Washington 37.13 -113.51 3
#US Virginia
Virginia Beach 36.85 -75.98 6
Alexandria 38.8 -77.05 5
Arlington 38.88 -77.1 5
Chesapeake 36.82 -76.27 5
East Hampton 37.04 -76.33 5
Hampton 37.03 -76.35 5
Newport News 36.98 -76.43 5
Norfolk 36.85 -76.29 5
Richmond 37.55 -77.46 5
#US Washington
Seattle 47.61 -122.33 6
Bellevue 47.61 -122.2 5
Everett 47.98 -122.2 5
Kent 47.38 -122.23 5
Renton 47.48 -122.22 5
Spokane 47.66 -117.43 5
Tacoma 47.25 -122.44 5
Vancouver 45.64 -122.66 5
Olympia 47.04 -122.9 4
#US West Virginia
Charleston 38.35 -81.63 3
#US Wisconsin
Milwaukee 43.04 -87.91 6
Green Bay 44.52 -88.02 5
Madison 43.07 -89.4 5
Port Washington/washington 43.39 -87.88 2
#US Wyoming
Cheyenne 41.14 -104.82 4
#UY Artigas
Artigas -30.4 -56.47 3
#UY Canelones
Canelones -34.52 -56.28 3
#UY Cerro Largo
Melo -32.37 -54.16 4
#UY Colonia
Colonia del Sacramento -34.46 -57.84 3
#UY Durazno Department
Durazno -33.38 -56.52 3
#UY Flores Department
Trinidad -33.52 -56.9 3
#UY Florida
Florida -34.1 -56.21 3
#UY Lavalleja
Minas -34.38 -55.24 3
#UY Maldonado
Maldonado -34.9 -54.95 4
#UY Montevideo Department
Montevideo -34.9 -56.19 7
#UY Paysandu Department
Paysandu -32.32 -58.08 4
#UY Rio Negro Department
Fray Bentos -33.12 -58.31 3
#UY Rivera Department
Rivera -30.91 -55.55 4
#UY Rocha Department
Rocha -34.48 -54.33 3
#UY Salto Department
Salto -31.39 -57.96 4
#UY San Jose Department
San Jose de Mayo -34.34 -56.71 3
#UY Soriano
Mercedes -33.25 -58.03 3
#UY Tacuarembo Department
Tacuarembo -31.72 -55.98 4
#UY Treinta y Tres Department
Treinta y Tres -33.23 -54.39 3
#UZ Andijan Region
Andijon 40.78 72.35 6
#UZ Bukhara
Bukhara 39.77 64.43 5
#UZ Fergana
Fergana 40.38 71.78 5
Margilon 40.47 71.72 5
Qoqon 40.53 70.94 5
#UZ Jizzakh Region
Jizzax 40.13 67.83 5
#UZ Karakalpakstan
Nukus 42.46 59.61 5
#UZ Namangan
Namangan 41 71.67 6
#UZ Navoiy Region
Navoiy 40.08 65.38 5
#UZ Qashqadaryo
Qarshi 38.86 65.79 5
#UZ Samarqand Region
Samarkand 39.65 66.96 6
#UZ Sirdaryo Region
Guliston 40.5 68.78 4
#UZ Surxondaryo Region
Tirmiz 37.22 67.28 5
#UZ Tashkent
Tashkent 41.26 69.22 7
#UZ Tashkent Region
Angren 41.02 70.14 5
Chirchiq 41.47 69.58 5
Olmaliq 40.84 69.6 5
#UZ Xorazm Region
Urganch 41.55 60.63 5
#VC Saint George Parish
Kingstown 13.16 -61.23 3
#VE Amazonas
Puerto Ayacucho 5.66 -67.58 4
#VE Anzoategui
Barcelona 10.14 -64.69 6
Puerto La Cruz 10.21 -64.63 6
Anaco 9.43 -64.46 5
El Tigre 8.89 -64.25 5
San Jose de Guanipa 8.89 -64.17 4
#VE Apure
San Fernando de Apure 7.89 -67.47 4
#VE Aragua
Maracay 10.25 -67.59 7
Turmero 10.23 -67.47 6
Cagua 10.19 -67.46 5
El Limon 10.31 -67.63 5
Palo Negro 10.17 -67.54 5
La Victoria 10.23 -67.33 4
San Mateo 10.21 -67.42 4
Villa de Cura 10.04 -67.49 4
#VE Barinas
Barinas 8.62 -70.23 6
Alto Barinas 8.59 -70.23 5
#VE Bolivar
Ciudad Bolivar 8.12 -63.55 6
Ciudad Guayana 8.35 -62.64 6
Upata 8.02 -62.41 4
#VE Carabobo
Valencia 10.16 -68 7
Guacara 10.23 -67.88 5
Mariara 10.3 -67.72 5
Puerto Cabello 10.47 -68.01 5
Guigue 10.08 -67.78 4
#VE Cojedes
San Carlos 9.66 -68.59 4
Tinaquillo 9.92 -68.3 4
#VE Delta Amacuro
Tucupita 9.06 -62.05 4
#VE Distrito Federal
Caracas 10.49 -66.88 7
#VE Falcon
Coro 11.41 -69.68 5
Punto Fijo 11.69 -70.2 5
Punta Cardon 11.66 -70.21 4
#VE Guarico
Calabozo 8.92 -67.43 5
San Juan de los Morros 9.91 -67.35 4
Valle de La Pascua 9.22 -66.01 4
#VE Lara
Barquisimeto 10.06 -69.36 6
Carora 10.17 -70.08 4
El Tocuyo 9.79 -69.79 4
#VE Merida
Merida 8.58 -71.17 6
Ejido 8.55 -71.24 5
El Vigia 8.61 -71.66 4
#VE Miranda
Petare 10.48 -66.81 6
Baruta 10.43 -66.88 5
Charallave 10.24 -66.86 5
Cua 10.16 -66.88 5
Guarenas 10.47 -66.62 5
Guatire 10.47 -66.54 5
Los Teques 10.35 -67.04 5
Ocumare del Tuy 10.12 -66.78 5
Santa Teresa del Tuy 10.23 -66.66 5
Caucaguito 10.49 -66.74 4
Chacao 10.5 -66.85 4
El Cafetal 10.47 -66.83 4
El Hatillo 10.42 -66.83 4
La Dolorita 10.49 -66.79 4
Los Dos Caminos 10.49 -66.83 4
San Antonio de Los Altos 10.39 -66.95 4
#VE Monagas
Maturin 9.75 -63.18 6
#VE Nueva Esparta
Porlamar 10.96 -63.87 4
La Asuncion 11.03 -63.86 3
#VE Portuguesa
Acarigua 9.55 -69.2 5
Guanare 9.04 -69.73 5
Araure 9.58 -69.24 4
#VE Sucre
Carupano 10.67 -63.25 5
Cumana 10.46 -64.18 5
#VE Tachira
San Cristobal 7.77 -72.24 5
Rubio 7.7 -72.36 4
#VE Trujillo
Valera 9.32 -70.6 4
Trujillo 9.37 -70.44 3
#VE Vargas
Catia La Mar 10.61 -67.03 5
Maiquetia 10.59 -66.96 4
La Guaira 10.6 -66.93 3
#VE Yaracuy
San Felipe 10.34 -68.74 4
Yaritagua 10.08 -69.12 4
#VE Zulia
Maracaibo 10.64 -71.61 7
Cabimas 10.4 -71.45 5
La Villa del Rosario 10.33 -72.31 4
Machiques 10.06 -72.55 4
San Carlos del Zulia 9 -71.93 4
#VI Saint Croix Island
Saint Croix 17.73 -64.75 4
#VI Saint Thomas Island
Charlotte Amalie 18.34 -64.93 3
#VN An Giang
Long Xuyen 10.39 105.44 5
Rach Gia 10.01 105.08 5
#VN Bac Ninh
Bac Giang 21.27 106.19 4
Bac Ninh 21.19 106.08 3
#VN Ca Mau
Bac Lieu 9.29 105.73 5
Ca Mau 9.18 105.15 5
#VN Can Tho City
Can Tho 10.04 105.79 5
Soc Trang 9.6 105.97 5
Vi Thanh 9.78 105.47 3
#VN Cao Bang Province
Cao Bang 22.67 106.26 3
#VN Da Nang City
Da Nang 16.07 108.22 6
Tam Ky 15.57 108.47 4
#VN Dak Lak
Buon Ma Thuot 12.67 108.04 5
Tuy Hoa 13.1 109.32 4
#VN Dong Nai
Bien Hoa 10.94 106.82 6
Đong Xoai 11.53 106.88 3
#VN Dong Thap
My Tho 10.36 106.36 5
Sa Dec 10.29 105.76 5
Cao Lanh 10.46 105.63 4
#VN Gia Lai
Pleiku 13.98 108 5
Qui Nhon 13.78 109.22 5
#VN Ha Tinh Province
Ha Tinh 18.34 105.91 3
#VN Hai Phong
Haiphong 20.86 106.68 6
Hai Duong 20.94 106.33 4
#VN Hanoi
Hanoi 21.02 105.84 7
#VN Ho Chi Minh City (HCMC)
Ho Chi Minh City 10.82 106.63 7
Phu My 10.63 107.07 5
Vung Tau 10.35 107.08 5
Thu Dau Mot 10.98 106.65 4
#VN Hung Yen Province
Thai Binh 20.45 106.34 4
Hung Yen 20.65 106.05 3
#VN Khanh Hoa
Cam Ranh 11.92 109.16 5
Nha Trang 12.25 109.19 5
Phan Rang-Thap Cham 11.56 108.99 4
#VN Lam Dong
Bao Loc 11.55 107.81 5
La Gi 10.66 107.77 5
Phan Thiet 10.93 108.1 5
Ða Lat 11.95 108.44 5
Đuc Trong 11.74 108.37 5
#VN Lang Son Province
Lang Son 21.85 106.76 4
#VN Lao Cai
Yen Bai 21.72 104.91 4
Lao Cai 22.49 103.97 3
#VN Nghe An Province
Vinh 18.67 105.69 5
Yen Vinh 18.67 105.67 5
#VN Ninh Binh
Nam Đinh 20.43 106.18 5
Ninh Binh 20.26 105.98 3
Phu Ly 20.55 105.91 3
#VN Phu Tho
Hoa Binh 20.82 105.34 5
Viet Tri 21.32 105.4 4
Vinh Yen 21.31 105.6 3
#VN Quang Ngai
Kon Tum 14.35 108.01 3
Quang Ngai 15.12 108.79 3
#VN Quang Ninh
Cam Pha Mines 21.02 107.3 5
Ha Long 20.95 107.07 5
#VN Quang Tri
Ðong Ha 16.82 107.1 3
Đong Hoi 17.47 106.62 3
#VN Son La Province
Son La 21.33 103.92 3
#VN Tay Ninh
Can Giuoc 10.61 106.67 5
Tan An 10.54 106.41 4
Tay Ninh 11.31 106.1 3
#VN Thai Nguyen
Thai Nguyen 21.59 105.85 5
Bac Kan 22.15 105.83 3
#VN Thanh Hoa Province
Thanh Hoa 19.8 105.77 5
#VN Thua Thien Hue Province
Hue 16.46 107.6 5
#VN Tuyen Quang
Ha Giang 22.82 104.98 3
Tuyen Quang 21.82 105.21 3
#VN Vinh Long
Vinh Long 10.25 105.97 5
Ben Tre 10.24 106.38 4
Tra Vinh 9.95 106.34 4
#VN Đien Bien Province
Dien Bien Phu 21.39 103.02 3
#VU Sanma
Luganville -15.52 167.16 2
#VU Shefa
Port-Vila -17.74 168.31 3
#WS Tuamasaga
Apia -13.83 -171.77 3
#XK Ferizaj
Ferizaj 42.37 21.16 4
Shtime 42.43 21.04 3
Hani i Elezit 42.15 21.3 2
Kacanik 42.23 21.26 2
Strpce 42.24 21.03 2
#XK Gjakova
Decan 42.54 20.29 4
Gjakove 42.38 20.43 4
Orahovac 42.4 20.65 3
Isniq 42.56 20.3 2
Strellc i Eperm 42.58 20.29 2
#XK Gjilan
Gjilan 42.46 21.47 4
Vitina 42.32 21.36 3
Kamenica 42.58 21.58 2
#XK Mitrovica
Mitrovice 42.88 20.87 5
Leposaviq 43.1 20.8 3
Vushtrri 42.82 20.97 3
Zvecan 42.91 20.84 3
Srbica 42.75 20.79 2
Zubin Potok 42.91 20.69 2
#XK Pec
Istok 42.78 20.49 3
Peje 42.66 20.29 3
Klina 42.62 20.58 2
#XK Pristina
Pristina 42.67 21.17 6
Glogovac 42.63 20.89 4
Kosovo Polje 42.66 21.1 3
Podujeva 42.91 21.19 3
Lipljan 42.52 21.13 2
Novo Brdo 42.62 21.43 2
Obiliq 42.69 21.07 2
#XK Prizren
Prizren 42.21 20.74 5
Suva Reka 42.36 20.83 4
Dragash 42.03 20.65 3
Llazice 42.56 20.76 3
Mamusa 42.33 20.73 2
#YE Abyan Governorate
Zinjibar/az zanjabar 13.13 45.38 3
Jawf al Maqbabah/al jawf 13.84 45.83 2
Ahl Mohammed bin Ahmed 13.28 45.39 1
Al Mahfid 14.06 46.91 0
Al Wuday 13.77 46.02 0
Ahwar 13.52 46.71 0
Jayshan 14.25 46.18 0
Jaar 13.22 45.31 0
Lawdar 13.88 45.87 0
Mudiyah 13.93 46.08 0
Rasad 13.71 45.3 0
Sirar 13.64 45.31 0
Suq Sibah 13.81 45.39 0
#YE Ad Dali
Ad Dali/adh dhala 13.7 44.73 2
Al Madu 13.86 44.82 1
Al Husayn 13.79 44.77 0
Al Awabil 13.84 44.86 0
Dhi Jalal 13.62 44.71 0
Juban 14.01 44.87 0
Qatabah 13.85 44.71 0
Dawran 13.77 44.44 0
Hammam Damt 14.09 44.67 0
#YE Aden
Aden/adan/adehn/adem 12.78 45.04 6
Al Burayqah 12.74 44.88 0
Al Mansurah 12.86 44.98 0
Al Maalla 12.79 45 0
Ash Shaykh Uthman 12.88 44.99 0
At Tawahi 12.78 44.98 0
Crater 12.78 45.04 0
Khawr Maksar 12.81 45.03 0
#YE Al Bayda
Al Bayda/al beidha 13.99 45.57 3
Al Ghaylah 14.6 45.58 0
Al Qurayshiyah 14.51 44.85 0
Al Hazm 14.69 45.61 0
Al Aqabah 14.27 44.79 0
An Najd 14.42 45.3 0
As Sawadiyah 14.3 45.22 0
Ash Sharyah 14.36 45.02 0
Az Zahir 13.97 45.48 0
As Sawmaah 14.09 45.8 0
Dhi Naim 14.11 45.45 0
Maswarah 14.34 45.73 0
Milah 14.42 44.79 0
Mukayras 13.94 45.67 0
Rada 14.42 44.84 0
Zakhim 14.29 44.69 0
Al Maudah 14.21 45.39 0
#YE Al Hudaydah
Al Hudaydah/el hodeidah/alhdydt/hdydh 14.8 42.95 6
Zabid/zebid/zbyd 14.2 43.32 4
Bayt al Faqih/byt alfqyh 14.52 43.32 3
Bajil/badjil 15.06 43.29 3
Ad Durayhimi 14.64 43.06 0
Al Jarrahi 14.13 43.39 0
Al Khawkhah 13.81 43.25 0
Al Luhayyah 15.7 42.69 0
Al Mansuriyah 14.69 43.3 0
Al Marawiah 14.83 43.15 0
Al Mighlaf 15.29 43.19 0
Al Munirah 15.32 42.93 0
Al Qanawis 15.49 43.13 0
As Sukhnah 14.79 43.44 0
At Tuhayta 14.18 43.23 0
Az Zaydiyah 15.33 43.01 0
Az Zuhrah 15.72 43 0
As Salif 15.31 42.67 0
Ad Dahi 15.22 43.07 0
Markaz al Marir 13.98 43.6 0
Riqab 14.89 43.46 0
Hays 13.93 43.48 0
Ubal 14.99 43.54 0
#YE Al Jawf
Al Hazm/hazm al jawf 16.16 44.78 3
Al Ghayl 16.11 44.68 0
Al Khirab 16.55 44.29 0
Al Matun 16.23 44.58 0
Al Maslub 16.18 44.63 0
Al Mahjal 16.71 44.85 0
Al Humaydat 16.48 44.43 0
Al Inan 16.72 44.31 0
Ar Rawd 16.06 44.81 0
Az Zahir 16.32 44.5 0
Rajuzah 16.7 44.41 0
Hisn Bani Sad 16.27 44.48 0
#YE Al Mahrah Governorate
Al Ghayzah/al ghaydah 16.21 52.18 2
Al Qurh 16.73 51.48 0
Bir Hat 17.32 52.1 0
Dahasuways 15.72 50.73 0
Qishn 15.42 51.68 0
Sayhut 15.21 51.25 0
Shihan as Sufla 17.77 52.49 0
Hawf 16.63 53.03 0
Haswayn 15.59 52.1 0
#YE Al Mahwit Governorate
Al Mahwit 15.47 43.54 2
Al Khamis 15.19 43.51 0
Al Mirwah 15.47 43.43 0
Ar Rujum 15.46 43.63 0
As Safaqayn 15.38 43.42 0
At Tawilah 15.49 43.75 0
Bani Hujjaj 15.42 43.32 0
Shibam 15.51 43.9 0
#YE Amanat Alasimah
Sanaa/sano/sanua 15.35 44.21 7
Jadder Cemetery 15.47 44.18 2
Ar Rawdah 15.43 44.22 0
Qaryat al Qabil 15.45 44.13 0
#YE Dhamar
Dhamar/damar 14.54 44.41 5
Al-Medy Village قرية المدي 14.4 43.79 1
Ad Dann 14.35 43.85 0
Al Ahad 14.26 43.64 0
Al Jumah 14.74 43.96 0
Al Mayfaah 14.46 44.55 0
Mabar 14.79 44.29 0
Suq ar Rubu 14.51 44.02 0
Zarajah 14.87 44.38 0
Zabah 14.49 44.13 0
Dawran ad Daydah 14.74 44.21 0
Hammam Ali 14.66 44.15 0
#YE Hajjah
Hajjah/hage 15.69 43.61 3
Abs 16 43.2 0
Al Jamimah 16.02 43.6 0
Al Maghrabah 15.88 43.67 0
Al Mahabishah 15.95 43.44 0
Al Miftah 15.97 43.46 0
Ash Shaghadirah 15.62 43.52 0
Ash Shahil 15.87 43.4 0
Aslam 16.06 43.33 0
Bani al Awwam 15.58 43.59 0
Bani an Nahari 15.64 43.56 0
Khayran 16.02 43.38 0
Kushar 16.16 43.42 0
Kuhlan Affar 15.73 43.72 0
Kuaydinah 15.82 43.34 0
Mabyan 15.74 43.56 0
Mustaba 16.23 43.25 0
Midi 16.32 42.81 0
Sharas 15.71 43.65 0
Suq Shamar 15.89 43.37 0
Washhah 16.31 43.41 0
Wadarah 15.71 43.48 0
Harad 16.41 43.06 0
#YE Ibb Governorate
Ibb/ibas/ibbu/ibeu 13.97 44.18 5
Dhi as Sufal/dhi sifal 13.83 44.11 3
Yarim/jarim 14.3 44.38 3
Al Makhadir 14.12 44.2 0
Al Udayn 13.97 44 0
An Nadirah 14.1 44.48 0
Ar Ramadi 13.96 43.78 0
Ar Radmah 14.22 44.59 0
Ar Ridai 14.02 44.39 0
As Saddah 14.12 44.42 0
As Sayyani 13.84 44.17 0
Jiblah 13.92 44.15 0
Markaz Mudhaykirah 13.89 43.97 0
Najd al Jamai 13.92 44.32 0
Qaryat ad Dais 13.99 44.27 0
Rihab 14.23 44.19 0
Zalmah al Ulya 14.1 44.09 0
Hazm al Udayn 14.03 44.01 0
#YE Lahij
Lahij/al hawtah 13.06 44.88 3
Al Jurbah 13.79 45.16 0
Al Madakisha 13.24 44.41 0
Al Milah 13.43 44.83 0
Al Musaymir 13.44 44.62 0
Al Qabyal 13.24 44.41 0
Al Habilayn 13.52 44.85 0
As Suwayda 13.79 45.23 0
Ash Shatt 12.89 44.04 0
Bani Bakr 13.93 45.27 0
Kirsh 13.36 44.49 0
Madinat Labus 13.87 45.25 0
Tawr al Bahah 13.18 44.3 0
Habil al Jabr 13.6 44.99 0
Habil ar Raydah 13.64 44.85 0
Hadadah 13.18 44.27 0
#YE Marib
Marib/magreb 15.46 45.33 3
Al Aqta 14.66 45.35 0
Al Harjah 15.49 44.67 0
Al Husun 15.47 45.37 0
Al Amud 14.72 45.21 0
Asdas 15.77 45.08 0
Bidbadah 15.43 44.7 0
Judaydah 15.08 45.3 0
Madghil 15.6 45.04 0
Majzar 15.85 44.78 0
Rahabah 14.9 44.99 0
Suq Sirwah 15.45 45.02 0
Harib 14.93 45.5 0
#YE Muhafazat Hadramaout
Mukalla 14.54 49.12 5
Al Hamdi 15.95 48.78 1
At Tahaluf/at tahalif 15.94 48.79 1
Kilmia 12.19 52.23 1
Ad Dis ash Sharqiyah 14.91 49.95 0
Al Bilad 16.14 49.29 0
Al Batinah 15.48 48.43 0
Al Jawl 14.46 48.28 0
Al Qatan 15.84 48.46 0
Al Shiruj 14.69 47.77 0
Al Abr 16.14 47.24 0
Al Ulayb 15.15 49.07 0
Ar Raydah 15.04 50.48 0
As Salasil 16.48 48.83 0
Ash Shihr 14.76 49.61 0
Az Zaliah 15.02 48.02 0
Burum 14.36 48.98 0
CPF 15.59 49.14 0
Ghayl Ba Wazir 14.78 49.37 0
Minwakh 16.8 48.11 0
Rumah 17.46 50.58 0
Shibam 15.93 48.63 0
Suhayl Shibam 15.91 48.64 0
Sah 15.58 48.85 0
Tarim 16.06 49 0
Thamud 17.29 49.92 0
Sana 15.4 47.77 0
Sif 15.31 48.33 0
Hajar al Mashaikh 16.14 47.83 0
Huraydah 15.6 48.18 0
Amd 15.3 47.98 0
#YE Omran
Amran/umran 15.66 43.94 4
Al Madan 16.22 43.64 0
Al Qaflah 16.32 43.77 0
Al Harf 16.36 44.09 0
Al Ashshah 16.26 43.85 0
An Nasirah 15.77 43.81 0
As Sudah 15.96 43.78 0
As Suq al Jadid 15.82 44.06 0
As Sararah 15.79 43.87 0
Bayt Adhaqah 15.62 43.7 0
Dhaybin 15.98 44.13 0
Khamir 15.99 43.95 0
Raydah 15.81 44.04 0
Sahhab 15.6 44.02 0
Shaharat al Ghis 16.18 43.7 0
Suwayr 16.18 43.61 0
Hababah 15.54 43.88 0
Habur 16.05 43.71 0
Huth 16.23 43.97 0
#YE Raymah
Al Jabin 14.7 43.6 0
Al Hadiyah 14.53 43.57 0
Ad Dil 14.67 43.82 0
Kusmah 14.58 43.64 0
Markaz Bilad at Taam 14.83 43.54 0
#YE Sadah
Sadah 16.94 43.76 4
Al Hijrah 17.3 43.39 0
Al Kharab 16.99 43.34 0
Al Malahit 16.77 43.28 0
Al Mashaf 16.86 43.2 0
Al Hashwah 16.91 44.28 0
An Nazir 16.91 43.26 0
Ash Shawati 16.78 43.81 0
Baqim as Suq 17.4 43.48 0
Kitaf 17.03 44.11 0
Majz 17.07 43.58 0
Saqayn 16.88 43.52 0
Suq al Khamis 17.18 43.29 0
Haydan 16.78 43.43 0
#YE Sanaa Governorate
Sayyan/seijan/siryan 15.17 44.32 4
Sahar 15.32 44.31 3
Al Khaniq 15.5 44.18 0
Al Madid 15.64 44.47 0
Al Hayfah 15.73 44.24 0
Al Urrah 15.25 43.89 0
Bayt Marran 15.69 44.21 0
Jihanah 15.23 44.48 0
Mafhaq 15.1 43.9 0
Manakhah 15.07 43.74 0
Matnah 15.25 44.02 0
Matwah 15.07 43.64 0
Walan 15.07 44.28 0
#YE Shabwah
Ataq 14.54 46.83 3
AL-khasha upper 14.34 46.71 1
Khimar 14.32 46.74 1
Al Mafud 15.34 47.25 0
Al Hajab 14.85 45.53 0
Al Aqir 14.57 45.91 0
Ar Rawdah 14.47 47.28 0
As Said 14.33 46.87 0
At Talh 15.16 47.4 0
Bayhan 14.8 45.72 0
Jawl al Majma 14.93 47.03 0
Khawrah 14.43 46.15 0
Marbat 14.21 46.39 0
Mayfaah 14.28 47.58 0
Matarah 15.53 47.63 0
Nisab 14.51 46.49 0
Rudum 14.09 47.74 0
Habban 14.35 47.08 0
Usaylan 15.03 45.83 0
#YE Soqatra
Hadibu/bilad as sulyan 12.65 54.02 2
Qalansiyah/qulansiyah 12.69 53.49 1
#YE Taizz
Taiz 13.58 44.02 6
Village of ALAMRAH 13.74 43.73 1
Ad Dimnah 13.45 44.18 0
Al Masaliyah 13.53 44 0
Al Misrakh 13.46 44.02 0
Al Nashmah 13.39 43.97 0
Al Ayn 13.33 44.09 0
Ar Rawnah 13.76 43.8 0
Ar Rubu 13.78 43.87 0
Ash Shuqayrah 13.13 43.79 0
At Turbah 13.21 44.12 0
As Salw 13.33 44.22 0
Dhubab 12.94 43.41 0
Dar an Nasir 13.56 44.02 0
Maqbanah 13.66 43.69 0
Mawza 13.27 43.51 0
Mocha 13.32 43.25 0
Mawiyah 13.58 44.35 0
Yufrus 13.46 43.95 0
Hawrah 13.36 44.15 0
Hayfan 13.32 44.28 0
#YT Dembeni
Dembeni -12.84 45.18 2
#YT Dzaoudzi
Dzaoudzi -12.78 45.26 3
#YT Koungou
Koungou -12.73 45.2 3
#YT Mamoudzou
Mamoudzou -12.78 45.23 4
#ZA Eastern Cape
East London -33.02 27.91 6
Bhisho -32.85 27.44 5
Queenstown -31.9 26.88 5
#ZA Free State
Bloemfontein -29.12 26.21 6
Botshabelo -29.27 26.73 6
Welkom -27.98 26.74 6
Kroonstad -27.65 27.23 5
Virginia -28.1 26.87 5
#ZA Gauteng
Johannesburg -26.2 28.04 7
Pretoria -25.74 28.19 7
Soweto -26.27 27.86 7
Benoni -26.19 28.32 6
Boksburg -26.21 28.26 6
Brakpan -26.24 28.37 6
Diepsloot -25.93 28.01 6
Krugersdorp -26.09 27.78 6
Randburg -26.09 28 6
Vereeniging -26.67 27.93 6
Alberton -26.27 28.12 5
Carletonville -26.36 27.4 5
Centurion -25.86 28.19 5
Midrand -25.98 28.12 5
Nigel -26.43 28.48 5
Randfontein -26.18 27.7 5
Roodepoort -26.16 27.87 5
Springs -26.25 28.4 5
Springs -26.26 28.47 5
Vanderbijlpark -26.71 27.84 5
Westonaria -26.32 27.65 5
#ZA KwaZulu-Natal
Durban -29.86 31.03 7
Newcastle -27.76 29.93 6
Pietermaritzburg -29.62 30.39 6
Mpumalanga -29.81 30.64 5
Richards Bay -28.78 32.04 5
Vryheid -27.77 30.79 5
#ZA Limpopo
Mokopane -24.19 29.01 5
Phalaborwa -23.94 31.14 5
Polokwane -23.9 29.47 5
#ZA Mpumalanga
Bethal -26.46 29.47 5
Emalahleni -25.87 29.23 5
Mbombela -25.48 30.97 5
Middelburg -25.78 29.46 5
eMbalenhle -26.53 29.07 5
#ZA North West
Brits -25.63 27.78 5
Klerksdorp -26.85 26.67 5
Orkney -26.98 26.67 5
Potchefstroom -26.72 27.1 5
Rustenburg -25.67 27.24 5
Mafikeng -25.87 25.64 2
#ZA Northern Cape
Kimberley -28.73 24.76 5
#ZA Western Cape
Cape Town -33.93 18.42 7
Paarl -33.73 18.98 5
Worcester -33.65 19.45 5
#ZM Central Province
Kabwe -14.45 28.45 5
#ZM Copperbelt
Kitwe -12.8 28.21 6
Ndola -12.96 28.64 6
Chingola -12.53 27.88 5
Luanshya -13.14 28.42 5
Mufulira -12.55 28.24 5
#ZM Eastern Province
Chipata -13.63 32.65 4
#ZM Luapula Province
Mansa -11.2 28.89 3
#ZM Lusaka Province
Lusaka -15.41 28.29 7
#ZM Muchinga
Chinsali -10.54 32.08 2
#ZM Northern Province
Kasama -10.21 31.18 4
#ZM Southern Province
Livingstone -17.84 25.85 5
Choma -16.81 26.99 3
#ZM Western Province
Mongu -15.25 23.13 4
#ZW Bulawayo
Bulawayo -20.15 28.58 6
#ZW Harare
Harare -17.83 31.05 7
Chitungwiza -18.01 31.08 6
Epworth -17.89 31.15 5
#ZW Manicaland
Mutare -18.97 32.67 5
#ZW Mashonaland Central
Bindura -17.3 31.33 3
#ZW Mashonaland East Province
Marondera -18.19 31.55 4
#ZW Mashonaland West
Chinhoyi -17.37 30.2 4
#ZW Masvingo Province
Masvingo -20.06 30.83 4
#ZW Matabeleland South Province
Gwanda -20.94 29.01 2
#ZW Midlands Province
Gweru -19.45 29.82 5`;
