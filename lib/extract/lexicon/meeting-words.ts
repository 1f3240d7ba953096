import { verbForms, wordSet } from "./word-set";

/** Verbs by which parties come together, by the construction that reads them. */
export const MEET_VERBS = verbForms("meet:met, confer, huddle, sit:sat, dine, gather, convene, assemble");
export const RECEIVE_VERBS = verbForms(
  "host, receive, welcome, greet, see:saw:seen, invite, hug:hugged:hugging, embrace, fist-bump",
);
export const SPEAK_VERBS = verbForms("speak:spoke:spoken, talk, consult, negotiate");
export const PHONE_VERBS = verbForms("call, phone, telephone, ring:rang");
export const HOLD_VERBS = verbForms(`
hold:held, attend, have:had, conduct, open, begin:began:begun, start, conclude, end, resume, chair, convene,
take:took:taken, join, address, wrap, kick, host, co-host, launch, finish, complete, lead:led
`);
export const VISIT_VERBS = verbForms("visit, tour");
export const TRAVEL_VERBS = verbForms(
  "arrive, travel:travelled:traveled, fly:flew:flown, pay:paid, make:made, return, head, land, go:went:gone, come:came",
);
/** Verbs whose subject is the meeting itself: "talks resumed". */
export const TAKES_PLACE = wordSet(
  "held, got, gets, took, taken, taking, takes, began, begun, begins, opened, opens, resumed, resumes, concluded, ended, started, lasted, underway, under, place, kicked, wrapped, entered, continued, failed, produced, yielded, adjourned, stretched, convenes, starts, collapsed, set, due, scheduled, happen, happened",
);

export const MEETING_NOUNS = wordSet(`
meeting, meetings, talks, summit, summits, visit, visits, negotiations, conversation, conversations, call, discussions,
consultations, gathering, conference, trip, dialogue, tour, encounter, session, sit-down, teleconference,
videoconference, phone-call, round, assembly, audience, sit-downs, encounters, get-together, parley, tête-à-tête,
tete-a-tete, one-on-one, one-on-ones, confab
`);

/** Meeting nouns that name a meeting only with their parties beside them. */
export const NEEDS_PARTIES = wordSet(
  "call, discussions, consultations, conversation, conversations, dialogue, session, round, tour, trip, encounter, negotiations, conference, gathering, assembly, meetings, visits, audience, sit-downs, encounters, get-together, parley, tête-à-tête, tete-a-tete, one-on-one, one-on-ones, confab",
);

/** Who meets: common nouns. */
export const PARTY_NOUNS = wordSet(`
president, minister, ministers, leader, leaders, delegation, delegations, officials, official, negotiators, envoy,
envoys, ambassador, ambassadors, secretary, chancellor, premier, king, prince, pope, representatives, diplomats,
diplomat, chief, chiefs, governor, counterpart, counterparts, generals, commander, commanders, presidents, sides,
parties, teams, team, delegates, lawmakers, senators, senator, mediators, foreign minister, crown prince, emir, sultan,
pontiff, families, speaker, heads, congressman, counselors, monarch, monarchs, mayor, mayors, chairman, commissioner,
commissioners, aides, aide, adviser, advisers, advisors, advisor, negotiator, mediator, representative, commanders,
elders, executives, opposition, prosecutor, premiers, princes, kings, clerics, rebels, hostages, relatives, spy, guests,
survivors, head, director, directors, deputy, chair, judges, patriarch, authorities, factions, faction, groups,
governors, council, government, army, command, staff, mothers, wives, widows, cabinet, businessmen, bishops, archbishop,
powers, members, militaries
`);

/** Words that make a "meeting" no meeting between parties of a conflict. */
export const NOT_MEETINGS = wordSet(
  "training session, training sessions, roll call, close call, call centre, call center, prayer service, debate session, press conference, news conference, press call, media call, conference call, earnings call, phone call to action, roll call, wake-up call, annual meeting, shareholder meeting, shareholders meeting, shareholders' meeting, board meeting, talks show, house call, close call, track meet, swim meet, team meeting, parents' meeting, phone-in",
);

/** Common nouns that can be met or hosted, but by whom no diplomacy is done. */
export const NOT_MET = wordSet(
  "target, targets, goal, goals, deadline, deadlines, demand, demands, expectations, needs, need, requirements, criteria, challenge, conditions, standards, resistance, obligations, commitments, fate, costs, end, ends, forecasts, estimates, opposition, criticism, scepticism, skepticism, outrage, silence, protests, condemnation, approval, applause, anger, hostility, defiance, setbacks, death, obstacles, delays, difficulties, quota, quotas, threshold, need",
);

/** Those whom one meets without a meeting of parties: the press, crowds, troops. */
export const NOT_A_PARTY = wordSet(`
reporters, journalists, media, press, supporters, voters, fans, crowd, crowds, protesters, demonstrators, troops,
soldiers, forces, fighters, students, residents, evacuees, volunteers, customers, listeners, viewers, worshippers,
pilgrims, passengers, police, gunmen, readers, shoppers, workers, nurses, doctors, fugitives, agencies, newspapers,
outlets, bloggers, activists, survivors, public, people, correspondent, interviewer, obligations
`);

/** What lies between two parties without being a meeting of theirs: "the war with Russia". */
export const RELATIONS = wordSet(`
war, conflict, deal, agreement, accord, ties, relations, relationship, border, ceasefire, tensions, dispute, truce,
trade, cooperation, partnership, peace, links, treaty, alliance, fighting, hostilities, clashes, standoff, exchange,
swap, rivalry, violence, friendship, contacts, frontline, differences, unity, solidarity
`);

/** Words of matches and contests, where "meet" is to play. */
export const CONTESTS = wordSet(`
final, finals, semi-final, semifinal, semi-finals, semifinals, quarter-final, quarterfinal, quarter-finals,
quarterfinals, match, matches, league, cup, championship, tournament, playoff, playoffs, play-off, derby, innings,
wimbledon, fixture, kick-off, champions, rematch, bout, ring, round-of-16, debut, season
`);

/** What a meeting is held over rather than in one room. */
export const BY_PHONE = wordSet(
  "phone, telephone, video, videolink, videoconference, video-link, hotline, zoom",
);

/** Verbs before "to meet" that a tagger takes for nouns. */
export const PLANS = wordSet("plans, hopes, aims, vows, offers");

/** Verbs whose listener is on the line where something is told by phone. */
export const TELL_VERBS = wordSet(
  "told, tells, informed, informs, assured, warned, urged, briefed, reminded, promised, thanked, congratulated, asked, pressed, encouraged, reassured, implored, advised, threatened",
);

/** Bodies whose members meet when the body does. */
export const COLLECTIVES = wordSet(
  "council, cabinet, committee, parliament, assembly, commission, bloc, alliance, panel, senate, board, forum, quartet, troika, politburo, knesset, duma, congress",
);

/** Gatherings at which somebody may appear. */
export const GATHERINGS = wordSet("conference, summit, dialogue, forum, assembly, congress, talks, council");
