import { verbForms, wordSet } from "./word-set";

/** What two in office do in one place: each line the verbs and, behind ">", the words of which one must soon follow. */
const TOGETHER = `
walk, stroll, lunch, breakfast, pose, pray, jog, hike, toast
tour, inspect, watch > port, plant, factory, ruins, site, base, museum, cathedral, hospital, city, town, exhibition, exhibit, parade, game, match, show, display, street, streets, square, workshop, hall, shipyard, laboratory, ceremony, drill, drills, hangar, field, farm, village, grounds, residence, palace, park, garden, gardens, temple, memorial, cemetery, facility, airfield, depot
shake:shook:shaken > hand, hands
clasp, grip, join > hands
exchange, trade, swap > handshake, handshakes, greetings, gifts, documents, pleasantries, smiles, jokes, embraces, hugs
spend:spent > with, room, together, table
share > stage, platform, podium, table, lunch, dinner, meal, breakfast, supper, tea, coffee, car, limousine, handshake, hug, embrace, sofa, lectern
face > each, one, across
stand:stood > beside, alongside, next, side, flanked, opposite, between
sit:sat > table, beside, alongside, next, opposite, side, together, room
ride:rode:ridden, drive:drove:driven > with, together, alongside, car, limousine
come:came, get:got > together
appear > beside, alongside, together
lay:laid > wreath, wreaths, flowers, bouquets
light:lit > candles
plant > tree, trees
hammer, thrash > out
speak:spoke:spoken > sidelines, margins
chat, mingle, confer, converse
break:broke:broken > bread
`;

type Company = { readonly lemma: string; readonly needs: ReadonlySet<string> | null };

/** Form of a verb of company → its lemma and the words of which one must soon follow; null where any may. */
export const COMPANY_VERBS: ReadonlyMap<string, Company> = new Map(
  TOGETHER.trim()
    .split("\n")
    .flatMap((line) => {
      const [verbs = "", words] = line.split(">");
      const needs = words === undefined ? null : wordSet(words);
      return [...verbForms(verbs)].map(([form, lemma]): [string, Company] => [form, { lemma, needs }]);
    }),
);

/** Verbs whose object is led about or held in talk by their subject. */
export const GUIDE_VERBS = verbForms(
  "accompany, escort, usher, guide, show:showed:shown, take:took:taken, walk, corner, buttonhole, chauffeur",
);

/** Those of them that need a place to go round: "took him through the ruins". */
export const GUIDES_ROUND = wordSet("show, take, guide, usher, escort, accompany, walk");
export const ROUND = wordSet("round, around, through, into, across, down, along");

/** Verbs of putting one's name under something. */
export const SIGN_VERBS = verbForms("sign, ink, initial:initialled:initialed, conclude, seal");
/** What is signed by two in one room. */
export const PAPERS = wordSet(
  "agreement, agreements, accord, accords, pact, pacts, treaty, treaties, deal, deals, memorandum, memorandums, memoranda, declaration, declarations, statement, communique, communiqué, contract, contracts, protocol, protocols, document, documents, papers, charter, compact, truce, ceasefire, armistice, letter, letters, convention",
);

/** How a guest is received. */
export const WELCOMES = wordSet("welcome, reception, ovation, salute, greeting");
export const GIVEN = wordSet(
  "given, got, gets, received, receives, receiving, enjoyed, won, met, accorded, afforded, granted, earned, offered, basking, getting, enjoying",
);

/** Verbs that lay something before those who listen. */
export const PRESENT_VERBS = verbForms(
  "present, outline, pitch, unveil, explain, brief, address, expound, submit, deliver",
);

/** What speaks of two who face the press together. */
export const FACES_PRESS = wordSet(
  "speaking, spoke, standing, stood, sitting, seated, sat, appearing, appeared, conference, briefing, reporters, journalists, addressing",
);

/** Nouns of a stay on a journey of state. */
export const STAYS = wordSet("stop, stopover, pilgrimage, detour, foray");

/** Verbs of coming to a place, with the particle that some need. */
export const COMING_VERBS = verbForms(
  "arrive, land, fly:flew:flown, travel:travelled:traveled, come:came, go:went:gone, turn, touch, show:showed:shown, drop:dropped, slip:slipped, journey, head, sweep:swept, jet:jetted, step:stepped, cross, ride:rode:ridden, reach, slip:slipped",
);
export const COMING_PARTICLES = wordSet(
  "up, down, over, back, on, onward, unannounced, secretly, quietly, off, home",
);

/** What several do together in one place on one day, where the place and the day are told. */
export const DELIBERATE_VERBS = verbForms(
  "discuss, debate, agree, announce, pledge, launch, unveil, inaugurate, resolve, settle, decide, review, weigh, haggle, wrangle, bargain, reaffirm, celebrate, mark, commemorate, thrash, hammer, approve, adopt, endorse",
);

/** What somebody spends or has with somebody: the noun before "with". */
export const TIME_TOGETHER = wordSet(
  "hour, hours, minutes, evening, afternoon, lunch, dinner, supper, breakfast, luncheon, tea, coffee, meal, banquet, word, handshake, stroll, walk, chat, embrace, hug, tete-a-tete, golf",
);
