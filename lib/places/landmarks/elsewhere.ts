/** Landmarks of all other countries, in the form that ../landmarks.ts tells. */
export const LANDMARKS_ELSEWHERE: string = `
#SD 
Darfur
Kordofan
#ET 
Ogaden
#PK 
Kashmir
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
