import { verbForms, wordSet } from "./word-set";

/** Verbs of which each form may report speech. */
const FULL_VERBS = verbForms(`
say:said, tell:told, add, announce, state, claim, warn, condemn, insist, argue, deny, stress, emphasize, emphasise, reiterate, declare,
confirm, acknowledge, admit, allege, assert, comment, explain, pledge, promise, vow, suggest, reveal, tweet, retweet,
write:wrote:written, reply, respond, accuse, blame,
denounce, criticize, criticise, hail, praise, welcome, urge, call, demand, appeal, describe, reject, dismiss, defend, express, thank, congratulate,
voice, propose, threaten, caution, remark, recall, continue, conclude, ask, highlight, underline, underscore, agree, boast, concede, quip, rebuke, slam,
blast, decry, deplore, lament, assure, reassure, inform, brief, apologise, apologize, testify, swear:swore:sworn, note,
maintain, contend, predict, estimate, report,
post, publish, repeat, recount, observe, signal, hint, indicate, point, speak:spoke:spoken, ridicule, refute, rebuff,
insinuate, assess, advise, complain, elaborate,
clarify, disclose, lambast, lambaste, castigate, chastise, chide, berate, scold, reprimand, admonish, deride, mock,
fault, question, oppose, salute, applaud, commend, laud, joke, retort, counter, object, echo, affirm, reaffirm,
attribute, credit, raise, specify, summarise, summarize, lash,
proclaim, profess, opine, exclaim, shout, cry, plead:pleaded:pled, beg, implore, exhort, request, remind, notify, alert,
counsel, recommend, mention, refer, detail, outline, divulge, confide, convey, relay, speculate, liken, compare, label,
brand, dub, term, characterise, characterize,
narrate, relate, rail, fume, muse, postulate, reckon, scoff, sneer, rejoin, interject, tout, trumpet, commiserate, mourn, regret, answer,
remember, disagree, portray, depict, attack,
sob, gasp, mutter, whisper, yell, scream, sigh, laugh, shrug, snap, bark, roar, thunder, groan, moan, croak, stammer,
intone, enthuse, rave, gush, grumble, gripe, mumble, murmur, hiss, snarl, growl, bellow, venture, interrupt, deadpan,
crow, wail, whimper, weep:wept
`);

/** Verbs of speech in the few forms that are not mostly another word: "cited", but not "citing", which names a source; "seconded", not "seconds". */
const SINGLE_FORMS: readonly (readonly [form: string, lemma: string])[] = [
  ["ruled", "rule"],
  ["cited", "cite"],
  ["cites", "cite"],
  ["seconded", "second"],
  ["signalled", "signal"],
  ["signalling", "signal"],
];

/** Every form of a verb by which somebody is reported to have said something, to its lemma. */
export const REPORTING_VERBS: ReadonlyMap<string, string> = new Map([...FULL_VERBS, ...SINGLE_FORMS]);

/** Verbs that report speech only when a quotation or "that" follows or goes before. */
export const NEEDS_SPEECH = wordSet(`
attack, portray, depict, rule, sob, gasp, mutter, whisper, yell, scream, sigh, laugh, shrug, snap, bark, roar, thunder,
groan, moan, croak, stammer, intone, enthuse, rave, gush, grumble, gripe, mumble, murmur, hiss, snarl, growl, bellow,
venture, interrupt, deadpan, crow, wail, whimper, weep,
add, continue, reply, respond, ask, conclude, recall, observe, signal, indicate, report, post, publish, speak, raise, attribute, credit, point, estimate,
agree, disagree, remember, suggest, advise, object, echo, joke, specify, blast, slam, hint, maintain, brief, describe,
note, call, dismiss, recount, lash, appeal, express, highlight, underline,
underscore, assess, threaten, write, comment, predict, boast, counter, mock, question, oppose, fault, request, remind,
notify, alert, counsel, recommend, mention, refer, detail, outline, convey, relay, speculate, liken, compare, label,
brand, dub, term,
characterise, characterize, narrate, relate, rail, fume, muse, postulate, reckon, scoff, sneer, rejoin, interject, tout,
trumpet, mourn, regret, answer, shout, cry, plead, beg, proclaim, profess, elaborate, state
`);

/** Verbs by which speech is told plainly and without judgment. Any body that speaks may stand before them, and what follows them is told as theirs. */
export const PLAIN_SPEECH = wordSet(
  "say, tell, add, announce, state, warn, insist, claim, confirm, deny, explain, argue, assert, allege, acknowledge, admit, note, report, write, suggest, stress, reiterate, maintain, contend",
);

/** Verbs that only people say things by: a subject whose noun is in no list may stand before them. */
export const HUMAN_SPEECH = wordSet(
  "say, tell, add, announce, warn, insist, deny, explain, recall, admit, complain",
);

/** Verbs whose object is whom the speaker addresses. */
export const ADDRESSED = wordSet(
  "tell, inform, assure, reassure, warn, brief, urge, ask, remind, notify, alert, advise, implore, exhort, beg, thank, congratulate, caution, counsel, admonish, lecture",
);

/** Verbs of attitude: in the simple present of a relative clause they tell a standing position, no one saying. */
export const STANCES = wordSet(
  "accuse, blame, claim, condemn, criticise, criticize, demand, deny, denounce, describe, dismiss, insist, maintain, oppose, reject, regard, call, argue, defend, contend, praise, welcome, deplore, decry",
);

/** Weak verbs that may follow what is said without quotation marks: "The bridge was open, X wrote." */
export const TRAILING = wordSet(
  "write, note, comment, post, estimate, predict, conclude, suggest, recall, report, observe, add, continue, state, reply, maintain, joke, indicate, recount, remember, specify, agree, disagree, speculate, underline, underscore",
);

/** Weak verbs behind which a clause needs no "that". */
export const WITH_CLAUSE = wordSet(
  "add, note, indicate, suggest, predict, estimate, report, conclude, signal, hint, recall, state, speculate, reckon, boast, maintain, agree, write",
);

/** Past participles whose agent has spoken: "The raid was claimed by the rebels." */
export const PASSIVE_SPEECH = wordSet(
  "claimed, announced, confirmed, condemned, denied, rejected, denounced, criticised, criticized, welcomed, praised, dismissed, disclosed, revealed, told, informed, urged, warned, accused, described, refuted, hailed, slammed, echoed",
);

/** Verbs that take speech as their object, in the forms that tell of one occasion. */
export const GIVING_VERBS = wordSet(
  "gave, given, gives, issued, issues, made, makes, delivered, delivers, released, releases, cast, sounded, offered, reaffirmed, ruled, took, posted",
);

/** What somebody who speaks gives, makes or issues. */
export const GIVEN_SPEECH = wordSet(
  "assurance, assurances, statement, warning, warnings, speech, address, announcement, apology, appeal, clear, remarks, comments, doubt, ultimatum, condemnation, pledge, readout, interview",
);

/** Of these, the ones that stand without speech when a word from the second list follows within a few words. */
export const SPEECH_OBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  call: wordSet("for, on, upon, the, it, them, him"),
  express: wordSet(
    "concern, concerns, condolences, hope, support, regret, confidence, condemnation, gratitude, solidarity, outrage, alarm, optimism, doubt, doubts, dismay, readiness, willingness",
  ),
  voice: wordSet("concern, concerns, support, hope, doubts, alarm"),
  raise: wordSet("concerns, concern, doubts, questions, objections"),
  appeal: wordSet("to, for"),
  threaten: wordSet("to, retaliation"),
  dismiss: wordSet("the, claims, reports, allegations, accusations, as, any, suggestions"),
  describe: wordSet("as, the, it, how, seeing, witnessing"),
  agree: wordSet("saying"),
  disagree: wordSet("saying"),
  point: wordSet("out"),
  lash: wordSet("out"),
  post: wordSet("a, message, video, statement, on"),
  publish: wordSet("a, statement, report, message"),
  speak: wordSet("of"),
  highlight: wordSet("the, that"),
  underline: wordSet("the"),
  underscore: wordSet("the"),
  comment: wordSet("on"),
  write: wordSet("to"),
  signal: wordSet(
    "readiness, willingness, openness, support, intention, intentions, intent, possibility, approval, opposition",
  ),
  state: wordSet("the, a, its, his, her, their"),
  question: wordSet("the, whether, why, how"),
  oppose: wordSet("the"),
  boast: wordSet("of, about"),
  convey: wordSet("condolences, message, thanks, gratitude, sympathy, concern, concerns"),
  request: wordSet("that"),
  remind: wordSet("that"),
  label: wordSet("the, it, him, her, them"),
  brand: wordSet("the, it, him, her, them"),
  mourn: wordSet("the"),
  regret: wordSet("the, that"),
  proclaim: wordSet("victory, the"),
  slam: wordSet("the, what, as"),
  blast: wordSet("the, what, as"),
  attribute: wordSet("the"),
  hint: wordSet("at"),
  note: wordSet("the"),
  report: wordSet("at, that"),
};

/** Nouns whose owner has said what they hold: "X's statement", "a warning by X". */
export const SPEECH_NOUNS = wordSet(`
statement, statements, comment, comments, remark, remarks, speech, address, warning, accusation, accusations, claim,
claims, announcement, readout, condemnation,
criticism, appeal, pledge, promise, tweet, post, posts, report, letter, message, interview, briefing, communique, communiqué, assessment
`);

/** Marks of what somebody says again and again: no one occasion. */
export const HABITUAL = wordSet(
  "often, always, repeatedly, regularly, frequently, routinely, usually, typically, long, consistently, generally, never, rarely, constantly",
);
