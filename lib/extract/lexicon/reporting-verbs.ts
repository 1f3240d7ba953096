import { verbForms, wordSet } from "./word-set";

/** Verbs by which somebody is reported to have said something. */
export const REPORTING_VERBS = verbForms(`
say:said, tell:told, add, announce, state, claim, warn, condemn, insist, argue, deny, stress, emphasize, emphasise, reiterate, declare,
confirm, acknowledge, admit, allege, assert, comment, explain, pledge, promise, vow, suggest, reveal, tweet, write:wrote:written, reply, respond, accuse, blame,
denounce, criticize, criticise, hail, praise, welcome, urge, call, demand, appeal, describe, reject, dismiss, defend, express, thank, congratulate,
voice, propose, threaten, caution, remark, recall, continue, conclude, ask, highlight, underline, underscore, agree, boast, concede, quip, rebuke, slam,
blast, decry, deplore, lament, assure, inform, brief, apologise, apologize, testify, swear:swore:sworn, note, maintain, contend, predict, estimate, report,
post, publish, repeat, recount, observe, signal, hint, indicate, point, speak:spoke:spoken, ridicule, refute, rebuff, believe, insinuate, assess, advise, complain, elaborate,
clarify, disclose, lambast, lambaste, castigate, salute, applaud, joke, retort, object, echo, affirm, attribute, credit, raise, specify, summarise, summarize, lash
`);

/** Verbs that report speech only when a quotation or "that" follows or goes before. */
export const NEEDS_SPEECH = wordSet(`
add, continue, reply, respond, ask, conclude, recall, observe, signal, indicate, report, post, publish, speak, believe, raise, attribute, credit, point, estimate,
agree, suggest, advise, object, echo, joke, specify, blast, slam, hint, maintain, brief, describe, note, call, dismiss, recount, lash, appeal, express, highlight, underline,
underscore, assess, threaten, write, comment, inform, assure, blame, predict, find
`);

/** Of these, the ones that stand without speech when a word from the second list follows within a few words. */
export const SPEECH_OBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  call: wordSet("for, on, upon, the, it, them, him"),
  express: wordSet(
    "concern, concerns, condolences, hope, support, regret, confidence, condemnation, gratitude, solidarity, outrage, alarm, optimism, doubt, doubts, dismay, readiness, willingness",
  ),
  voice: wordSet("concern, concerns, support, hope, doubts, alarm"),
  raise: wordSet("concerns, concern, doubts, questions, objections"),
  blame: wordSet("the, on, for, russia, ukraine, israel, hamas, iran, houthi, houthis, militants, rebels"),
  appeal: wordSet("to, for"),
  threaten: wordSet("to, retaliation"),
  dismiss: wordSet("the, claims, reports, allegations, accusations, as, any, suggestions"),
  describe: wordSet("as, the, it, how, seeing, witnessing"),
  agree: wordSet("saying"),
  point: wordSet("out"),
  lash: wordSet("out"),
  post: wordSet("a, message, video, statement, on"),
  publish: wordSet("a, statement, report, message"),
  speak: wordSet("of"),
  highlight: wordSet("the, that"),
  underline: wordSet("the"),
  underscore: wordSet("the"),
  assure: wordSet("him, her, them, the"),
  inform: wordSet("the, him"),
  comment: wordSet("on"),
  slam: wordSet("the, what, as"),
  blast: wordSet("the, what, as"),
  attribute: wordSet("the"),
  hint: wordSet("at"),
  note: wordSet("the"),
  report: wordSet(
    "a, an, the, no, at, that, its, net, more, sales, earnings, losses, casualties, progress, gains",
  ),
};

/** Nouns whose owner has said what they hold: "X's statement", "a warning by X". */
export const SPEECH_NOUNS = wordSet(`
statement, statements, comment, comments, remark, remarks, speech, address, warning, accusation, accusations, claim, claims, announcement, readout, condemnation,
criticism, appeal, pledge, promise, tweet, post, posts, report, letter, message, interview, briefing, communique, communiqué, assessment
`);

/** Marks of what somebody says again and again: no one occasion. */
export const HABITUAL = wordSet(
  "often, always, repeatedly, regularly, frequently, routinely, usually, typically, long, consistently, generally, never, rarely, constantly",
);
