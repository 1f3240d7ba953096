import { verbForms, wordSet } from "./word-set";

/** Verbs by which one party meets another. */
export const MEETING_VERBS = verbForms(`
meet:met, host, receive, visit, greet, welcome, talk, speak:spoke:spoken, hold:held, attend, chair, gather, convene, discuss, negotiate, confer, sit:sat, arrive, travel, fly:flew:flown, call, phone, telephone, join, conduct, open, begin:began:begun, start, conclude, end, take:took:taken, have:had, address, tour, see:saw:seen, consult, mediate, attend, resume, wrap, pay:paid, dine, shake:shook, return, kick
`);

export const MEETING_NOUNS = wordSet(`
meeting, meetings, talks, summit, summits, visit, visits, negotiations, conversation, conversations, call, discussions, consultations, gathering, conference, trip, dialogue, tour, encounter, session, sit-down, teleconference, videoconference, phone-call, round, assembly, audience
`);

/** Meeting nouns that name a meeting only with their parties beside them. */
export const NEEDS_PARTIES = wordSet(
  "call, discussions, consultations, conversation, conversations, dialogue, session, round, tour, trip, encounter, negotiations, conference, gathering, assembly, meetings, visits, audience",
);

/** Who meets: common nouns. */
export const PARTY_NOUNS = wordSet(`
president, minister, ministers, leader, leaders, delegation, delegations, officials, official, negotiators, envoy, envoys, ambassador, ambassadors, secretary, chancellor, premier, king, prince, pope, representatives, diplomats, diplomat, chief, chiefs, governor, counterpart, counterparts, generals, commander, commanders, presidents, sides, parties, teams, team, delegates, lawmakers, senators, senator, mediators, foreign minister, crown prince, emir, sultan, pontiff, families, speaker, heads, congressman
`);

/** Words that make a "meeting" no meeting between parties of a conflict. */
export const NOT_MEETINGS = wordSet(
  "press conference, news conference, conference call, earnings call, phone call to action, roll call, wake-up call, annual meeting, shareholder meeting, shareholders meeting, shareholders' meeting, board meeting, talks show, house call, close call, track meet, swim meet, team meeting, parents' meeting, phone-in",
);

/** Common nouns that can be met or hosted, but by whom no diplomacy is done. */
export const NOT_MET = wordSet(
  "target, targets, goal, goals, deadline, deadlines, demand, demands, expectations, needs, need, requirements, criteria, challenge, conditions, standards, resistance, obligations, commitments, fate, costs, end, ends, forecasts, estimates",
);
