import { wordSet } from "./word-set";

/** Titles, ranks and offices that stand before or after a name, lower case. */
export const TITLES = wordSet(`
president, vice-president, prime, pm, minister, secretary, chancellor, king, queen, prince, princess, pope, mr, mr.,
mrs, mrs., ms, ms., dr, dr., sir, lord, gen, gen., general, lieutenant, lt, lt., colonel, col, col., major, maj, maj.,
captain, capt, capt., sergeant, admiral, adm., commander, commander-in-chief, brigadier, brig., marshal, chief,
superintendent,
leader, envoy, ambassador, spokesman, spokeswoman, spokesperson, governor, gov., mayor, senator, sen., sen,
representative, rep., rep, congressman, congresswoman, speaker, director, head, chairman, chairwoman, chair, premier,
adviser, advisor, deputy, official, analyst, professor, prof., judge, attorney, prosecutor, sheikh, ayatollah, imam,
mullah, emir, sultan, crown, cardinal, archbishop, bishop, father, rev., reverend, monsignor,
commissioner, inspector, lawyer, expert, candidate, lawmaker, mp, activist, diplomat, negotiator, boss, host, strongman,
ruler, counterpart, colonel-general, lieutenant-general, major-general, warlord, rebel, militant, cleric, journalist,
correspondent, doctor, resident, politician, coordinator, undersecretary, councillor, council, member, fellow,
researcher, economist, author, historian, farmer, teacher, officer, sgt., cpl., pvt., private, corporal, sheriff,
coroner, guard, dictator, executive, ceo, president-elect, ex-president, state, witness, nominee, co-founder, founder,
counselor, counsellor, minister-designate, chief-of-staff, first, lady, justice, patriarch, rabbi, manager, spokesmen,
mediator, premier-designate, legislator, attorney-general, aide, secretary-general, police, surgeon, nurse, engineer,
pilot, pastor, firefighter, commissar, propagandist, blogger, chairperson, vice-chairman, rapporteur, commodore,
presidents, ministers, chancellors, premiers, senators, generals, governors, mayors, ambassadors, secretaries, kings,
professors, popes, colonels, mechanic, baker, driver, shopkeeper, neighbour, neighbor, tailor, carpenter, electrician,
miner, student, paramedic, volunteer, villager, fisherman, businessman, businesswoman, pensioner, photographer,
campaigner, protester, refugee
`);

/** Words that may stand between a title and its name or before a title: "former US National Security", "Foreign Affairs". */
export const TITLE_WORDS = wordSet(`
former, ex, european, acting, interim, foreign, defence, defense, interior, national, security, affairs, special,
senior, top, regional, local, federal, military, government, presidential, state, internal, economic, finance, energy,
justice, health, chief, deputy, vice, house, senate, white, party, opposition, republican, democratic, democrat, gop,
coalition, rebel, police, army, navy, naval, air, force, staff, armed, forces, press, human, rights, united, nations,
supreme, joint, general, emergency, provincial, district, city, then, new, late, main, fellow, veteran, outgoing,
incoming, newly, elected, self-proclaimed, de, facto, hard-line, moderate, conservative, right-wing, left-wing,
billionaire, longtime, leading, high-ranking, prominent, political, spiritual, supreme, religious, tribal, union, trade,
legal, communications, media, peace, climate, un, eu, nato, u.n., e.u., ambassador, permanent, crown, his, her, their,
its, chief, independent, intelligence
`);

/** Nouns for people and bodies that can speak, when no name stands in the phrase. */
export const SPEAKER_NOUNS = wordSet(`
president, minister, ministry, secretary, chancellor, premier, leader, leaders, official, officials, spokesman,
spokeswoman, spokesperson, spokespeople, spokespersons, government, administration, cops, army, military, navy, police,
authorities, officer, officers, governor, mayor, senator, general, commander, commander-in-chief, colonel, admiral,
envoy, ambassador, diplomat, diplomats, adviser, advisor, analysts, analyst, institute, organisation, organization,
agency, council, committee, commission, department, office, embassy, group, party, rebels, militants, insurgents,
guerrillas, parliament, cabinet, court, prosecutor, prosecutors, prosecutor's, judge,
king, prince, pope, pontiff, ministers, chief, chairman, director, head, alliance, bloc, union, coalition, movement,
company, service, services, guard, force, forces, command, hospital, doctors, doctor, medics, rescuers, witness,
witnesses, residents, resident, survivor, survivors, source, sources, aide, aides, candidate, lawmaker, lawmakers, mp,
mps, experts, expert, researchers, charity, activists, activist, staff, bureau, headquarters, mission, kremlin,
pentagon, presidency, delegation, negotiator, negotiators, politician, lawyer, lawyers, state, country, nation,
countries, farmer, teacher, mother, father, wife, husband, brother, sister, son, daughter, woman, man, soldier,
soldiers, neighbor, neighbour, relatives, victim, chair, boss, watchdog, regulator, firefighters, investigators,
inspectors, inspector, team, host, counselor, leadership, junta, regime, militia, faction, veteran, author, professor,
scientist, scientists, economist, economists, monitors, body, observers, mediators, mediator, allies, ally, ruler,
cleric, priest, bishop, archbishop, journalist, premier, monitor, observatory, fund, executive, executives, ceo,
manager, operator, supporters, critics, opponents, democrats, republicans, side, sides, duo, pair, pathologist,
statesman, foundation, institution, association, federation, society, station, airline, corporation, bank, board, firm,
secretariat, chamber, summit, signatories, secretary-general, undersecretary, spokesman's, guards, detainee, prisoner,
reporter, congressman, congresswoman, strongman, founder, member, members, opposition, student, students, driver, owner,
worker, coach, captain, player, minister-president, troops, brigade, center, centre, unit, separatists, fighters,
jihadists, islamists, protesters, demonstrators, organisers, organizers, kidnappers, hostages, refugees, villagers,
crew, envoys, ambassadors, generals, commanders, mayors, governors, senators, presidents, chancellors, spokesmen,
spokeswomen, monarch, royal, regulators, carrier, manufacturer, maker, management, parties, groups, agencies,
governments, ministries, unions, prosecutor-general, vice-president, superintendent, constable, sheriff, coroner,
surgeon, paramedic, paramedics, nurse, nurses, pilot, sailor, conscript, recruit, commissar, propagandist, blogger,
bloggers, milbloggers, dissident, dissidents, think-tank, ngo, ngos, charities, workers, traders, farmers, teachers,
family, families, fishermen, miners, herders, employees, tribesmen, clerics, priests, pilgrims, prisoners, authority,
ombudsman, auditor, auditors, dealer, dealers, trader, lender, insurer, utility, automaker, automakers, publisher,
retailer, shipyard, contractor, individuals
`);

/** Speakers of many: analysts may disagree whether what they say is an event. */
export const VAGUE_SPEAKERS = wordSet(`
critics, observers, experts, analysts, supporters, opponents, some, many, others, people, sources, residents, witnesses,
relatives, survivors, economists, scientists, researchers, allies, diplomats, students, investors, voters, activists,
members
`);

/** Carriers of news: what they report is no statement of theirs. Lower case. */
export const MEDIA = wordSet(`
reuters, ap, afp, associated press, agence france-presse, bbc, bbc news, cnn, tass, itar-tass, ria, ria novosti,
interfax, interfax-ukraine, ukrinform, unian, xinhua, dpa, ansa, efe, kyodo, yonhap, upi, bloomberg, fox news, nbc,
nbc news, cbs, cbs news, abc, abc news, msnbc, sky news, al jazeera, al-jazeera, the guardian, guardian, new york times,
the new york times, times, washington post, the washington post, wall street journal, the wall street journal,
financial times, politico, axios, haaretz, times of israel, kyiv independent, the kyiv independent, ukrainska pravda,
voice of america, voa, radio free europe, deutsche welle, dw, france 24, le monde, der spiegel, el pais, rfe/rl, irna,
isna, fars, tasnim, mehr, sana, wafa, anadolu, anadolu agency, al arabiya, al-arabiya, al-manar, al-masirah, pbs, npr,
usa today, the times, telegraph, the telegraph, daily mail, the economist, economist, global times, saudi press agency,
state media, local media, news agencies, news reports, press reports, media, media reports, reports, newspaper,
television, tv, radio, broadcaster, channel, correspondent, correspondents, reporter, reporters, journalist,
journalists, wikinews, twitter, facebook, telegram, google, news agency, agency, press, footage, video, images, photos,
data, figures, the sun, daily, newspapers, outlet, outlets, news, website, magazine, poll, polls, survey, study, report,
analysis, article, document, documents, letter, editorial, newscast, broadcast, tabloid, al-monitor, hurriyet, suspilne,
hromadske, meduza, mediazona, zerkalo, rbc-ukraine, rbc, kommersant, izvestia, vedomosti, novaya gazeta, rt, sputnik,
verstka, nexta, euronews, the hill, newsweek, bild, die welt, die zeit, corriere della sera, la repubblica, el mundo,
nikkei, cbc, cbc news, itv, itv news, dozhd, tv rain, belta, belsat, azertac, armenpress, al-ahram, al-hayat,
al-mayadeen, al mayadeen, al-akhbar, al hadath, ynet, maariv, yedioth ahronoth, rudaw, ndtv, tolonews, pajhwok, khaama,
kcna, cctv, cgtn, nhk, semafor, buzzfeed, huffpost, the atlantic, cnbc
`);

/** Words of organisation names. */
export const ORGANISATION_WORDS = wordSet(`
ministry, institute, department, house, forces, organisation, organization, union, council, committee, commission,
agency, command, guard, party, army, navy, air, force, police, group, movement, front, nations, united, court,
parliament, congress, senate, assembly, bank, fund, association, federation, league, alliance, corps, service, bureau,
office, university, company, corporation, inc, staff, administration, authority, kremlin, pentagon, un, eu, nato, hamas,
hezbollah, taliban, houthi, houthis, isis, isil, al-qaeda, al-shabab, al-shabaab, boko, haram, fatah, idf, state,
levant, guards, rangers, marines, committees, ministries, fighters, foods, motors, airlines, airways, energy, oil, gas,
steel, electric, systems, technologies, industries, holdings, pharmaceuticals, shipping, petroleum, aerospace, aviation,
telecom, insurance, plc, ltd, corp, llc, brigade, brigades, international, society, red, cross, crescent, study, center,
centre, foundation, coalition, directorate, organisation's, liberation, democratic, republic, farc, pkk, who, unicef,
unhcr, unrwa, iaea, osce, icc, fbi, cia, nsa, hq, g7, g20, brics, asean, opec, rsf, jihad, mossad, wagner, m23,
security, initiative, observatory, monitor, watch, amnesty, rights, board, chamber, ministerial, embassy
`);

/** Family names of China, Korea and Vietnam that stand before the given name. */
export const SURNAMES_FIRST = wordSet(`
Xi, Wang, Li, Zhang, Liu, Chen, Yang, Zhao, Huang, Zhou, Wu, Xu, Sun, Hu, Zhu, Gao, Lin, He, Guo, Ma, Luo, Qin, Hua,
Mao, Deng, Wen, Jiang, Zeng, Cai, Han, Peng, Dong, Kim, Lee, Park, Yoon, Moon, Choi, Choe, Jung, Cho, Kang, Ri, Pak,
Chung, Roh, Nguyen, Tran, Pham, Le, Vo, To
`);

/** Last words of the names of newspapers, agencies, stations and sites of more than one word, lower case. */
export const MEDIA_NAME_ENDS = wordSet(
  "news, media, tv, television, radio, herald, times, post, tribune, journal, bulletin, gazette, telegraph, pravda, daily, weekly, today, mail, mirror, express, chronicle, observer, examiner, globe, dispatch, courier, broadcasting, channel, magazine, newspaper, online, newswire, wire",
);

/** Texts that give the voice of whoever wrote them: "the UN report", "a post by X". Polls, laws and data give nobody's. */
export const OWNED_TEXTS = wordSet(
  "report, statement, message, post, letter, readout, communique, communiqué, document, assessment, tweet, declaration, release, notice, memo, memorandum, bulletin, briefing, update, filing, note, account, channel, website",
);

/** Those on the spot, by where they live or what they did there: a word or the whole of what a speaker is called. */
export const LOCALS = wordSet(`
resident, residents, villager, villagers, neighbour, neighbours, neighbor, neighbors, witness, witnesses, eyewitness,
eyewitnesses, bystander, bystanders, survivor, survivors, local, locals, rescuer, rescuers, rescue workers, firefighter,
firefighters, medic, medics, paramedic, paramedics, shopkeeper, protester, protesters, demonstrator, demonstrators,
marcher, marchers, passer-by, passers-by, commuter, commuters, worshipper, worshippers, mourner, mourners, pensioner
`);

/** Those who tell of an attack in their own town: "Police in Quetta said". */
export const TOWN_VOICES = wordSet(`
police, mayor, resident, residents, witnesses, locals, medics, doctors, rescuers, firefighters, hospital, hospitals,
officials, authorities, administration, governor, paramedics, neighbours, neighbors, council
`);

/** Groups and bodies that are spoken to; who only sits in the room ("reporters", "the audience") is none. */
export const LISTENERS = wordSet(`
troops, soldiers, forces, rebels, guerrillas, militants, militias, fighters, insurgents, separatists, groups, civilians,
residents, citizens, voters, supporters, lawmakers, senators, delegates, deputies, leaders, ministers, ambassadors,
diplomats, officials, allies, mourners, worshippers, pilgrims, workers, students, parliament, congress, cabinet,
council, assembly, court, government, governments, parties, countries, nations, states, investigators, prosecutors,
police, media, newspapers, newspaper, television, radio, broadcaster, outlet, outlets, committee, panel, embassy,
ministry, authorities, envoys, commanders, generals, airlines, villagers, staff, employees, relatives, judges, jurors
`);

/** Listeners who are a party only where a name says whose they are: "Ukraine's government", not "lawmakers" in the room or the public. */
export const ROOM_OR_PUBLIC = wordSet(`
civilians, residents, citizens, voters, supporters, lawmakers, senators, delegates, deputies, leaders, ministers,
officials, allies, mourners, worshippers, pilgrims, students, parliament, congress, government, governments, villagers,
relatives, jurors, countries, nations, states, reporters, journalists, viewers, listeners, mps
`);
