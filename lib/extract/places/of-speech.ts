import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import { lowerAt } from "../grammar/clause";
import { PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import type { Name } from "../names/names";
import { isAroundSaying } from "./around-saying";
import { isLandmark } from "./landmark";

/** Where something was said, if the words around the verb tell: never a place in what was said, save where the speaker says that he is there. */
export function placeOfSpeech(article: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  const { tokens } = sentence;
  for (const name of article.names.all[sentence.index] ?? []) {
    const [first, last] = [tokens[name.from], tokens[name.to - 1]];
    if (first === undefined || last === undefined) continue;
    const entry = PLACES.get(name.text);
    if (entry === undefined && !isLandmark(name.text)) continue;
    const spoken = isSpokenAt(tokens, name, one) || isSaidIn(tokens, name, one);
    if (spoken || (entry?.kind === "city" && isSpeakersOwn(tokens, name)))
      return {
        start: first.start,
        end: last.end,
        name: name.text,
        rank: PLACE_RANKS[entry?.kind ?? "city"],
      };
  }
  return null;
}

const VENUES =
  /^(?:conference|speech|rally|interview|briefing|reporters|journalists|summit|speaking|talks|meeting|visit|address|forum|parliament|event|ceremony|appearance|remarks|session|hearing|sermon|funeral|service|services|mass|prayers|vigil)$/u;

/** "told reporters in Berlin", "At a news conference in Poland, X said", "told a White House briefing". */
function isSpokenAt(tokens: readonly Token[], name: Name, { trigger }: Candidate): boolean {
  if (!isAroundSaying(tokens, name, trigger)) return false;
  if (opensSentence(tokens, name) && name.to <= trigger.from) return !tellsFirst(tokens, name, trigger);
  // "on his way to the summit in Rio": not there yet.
  if (
    tokens
      .slice(Math.max(0, name.from - 6), name.from)
      .some(({ lower }) => /^(?:way|heading|en)$/u.test(lower))
  )
    return false;
  if (isAside(tokens, name, trigger) || isAbroad(tokens, name, trigger)) return true;
  // The venue's own noun right behind the name: it was held there, whatever comes before.
  if ([0, 1].some((ahead) => HELD.test(lowerAt(tokens, name.to + ahead)))) return isLandmark(name.text);
  const before = lowerAt(tokens, name.from - 1) === "the" ? name.from - 2 : name.from - 1;
  if (!/^(?:in|at|from)$/u.test(lowerAt(tokens, before))) return false;
  if (name.to <= trigger.from && (tellsOfAnother(tokens, name) || isHostedLater(tokens, name))) return false;
  const near = tokens.slice(Math.max(0, name.from - 6), name.from).some(({ lower }) => VENUES.test(lower));
  return near || isHeldWith(tokens, name.from);
}

/** How many words the company at a venue may take: "a joint news conference with the prime minister of Norway in Oslo". */
const COMPANY = 14;

/** Whether only who else was there stands between the venue's noun and "in". */
function isHeldWith(tokens: readonly Token[], from: number): boolean {
  const first = Math.max(0, from - COMPANY);
  const beside = tokens.findLastIndex(
    ({ lower }, i) => i >= first && i < from && /^(?:with|alongside|beside)$/u.test(lower),
  );
  return (
    beside > 0 &&
    /^(?:conference|briefing|speaking|appearance|rally|speech)$/u.test(lowerAt(tokens, beside - 1)) &&
    tokens
      .slice(beside, from)
      .every(({ pos, lower }) => !/^(?:VERB|AUX|PUNCT)$/u.test(pos) && !/^[“"”]$/u.test(lower))
  );
}

/** "After the talks in Doha failed, X said": a happening of its own before the comma; "After talks in Doha, X said" is none. */
function tellsOfAnother(tokens: readonly Token[], name: Name): boolean {
  if (!/^(?:after|before|since|when|while|as|although|though|if)$/u.test(lowerAt(tokens, 0))) return false;
  const comma = tokens.findIndex(({ text }, i) => i >= name.to && text === ",");
  return tokens
    .slice(name.to, comma < 0 ? tokens.length : comma)
    .some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** "The president, who hosts a summit in Oslo next week, said": what the speaker will hold there. */
const isHostedLater = (tokens: readonly Token[], { from }: Name): boolean =>
  tokens
    .slice(Math.max(0, from - 8), from)
    .some(({ lower }, i, all) => HOSTS.has(lower) && /^(?:who|will|to)$/u.test(all[i - 1]?.lower ?? ""));

const HOSTS = new Set(["hosts", "host", "chairs", "chair", "holds", "hold", "attends", "attend"]);

/** "In Kyiv, debris fell on a house, the mayor said": what stands before the speaker is what was said to have been there. */
export function tellsFirst(tokens: readonly Token[], { to }: Name, trigger: Candidate["trigger"]): boolean {
  let inRelative = false;
  for (let at = to + 1; at < trigger.from; at += 1) {
    const { lower, pos, text } = tokens[at] as Token;
    if (/^(?:who|whose|which|where)$/u.test(lower)) inRelative = true;
    if (text === "," && inRelative) inRelative = false;
    else if (
      (pos === "VERB" || pos === "AUX") &&
      !inRelative &&
      lowerAt(tokens, at - 1) !== "to" &&
      !/(?:ing|-\p{L}+ed)$/u.test(lower)
    )
      return tokens.slice(at, trigger.from).some((token) => token.text === ",");
  }
  return false;
}

/** "In Washington, the senator said", "On Capitol Hill, …": a town or building, for a country may be what he speaks of. */
function opensSentence(tokens: readonly Token[], { from, to, text }: Name): boolean {
  const start = lowerAt(tokens, from - 1) === "the" ? from - 2 : from - 1;
  // "While in Seoul to attend a summit, he said"
  if (start === 1 && /^(?:while|when) (?:in|visiting)$/u.test(`${lowerAt(tokens, 0)} ${lowerAt(tokens, 1)}`))
    return PLACES.get(text)?.kind === "city";
  if (start !== 0 || !/^(?:in|at|on|from)$/u.test(lowerAt(tokens, 0)) || tokens[to]?.text !== ",")
    return false;
  return PLACES.get(text)?.kind === "city" || isLandmark(text);
}

/** "Lavrov said in Minsk on Monday", "told lawmakers in Strasbourg that": right behind the verb or its listener. */
function isSaidIn(tokens: readonly Token[], { from, to, text }: Name, { trigger }: Candidate): boolean {
  const link = lowerAt(tokens, from - 1) === "the" ? from - 2 : from - 1;
  if (link < trigger.to || !/^(?:in|at)$/u.test(lowerAt(tokens, link))) return false;
  if (PLACES.get(text)?.kind !== "city" && !isLandmark(text)) return false;
  const listener = tokens.slice(trigger.to, link);
  const told = /^(?:told|tells|telling|briefed|addressed|urged|warned)$/u.test(
    lowerAt(tokens, trigger.to - 1),
  );
  if (!listener.every(({ pos }) => pos === "ADV" || (told && /^(?:NOUN|PROPN|ADJ|DET)$/u.test(pos))))
    return false;
  const next = tokens[to];
  return (
    next === undefined ||
    next.pos === "PUNCT" ||
    /^(?:that|on|after|before|during|following|late|early|this|last|yesterday|today|as|where|\p{Lu}?\p{L}+day)$/u.test(
      next.lower,
    )
  );
}

/** "the minister, late on Monday in Tokyo, confirmed", "the envoy, travelling in Vienna, told": between commas before the verb, with nothing but words of time and of being there. */
function isAside(tokens: readonly Token[], { from, to, text }: Name, trigger: Candidate["trigger"]): boolean {
  if (tokens[to]?.text !== "," || to + 1 !== trigger.from || lowerAt(tokens, from - 1) !== "in") return false;
  const open = tokens.findLastIndex((token, i) => i < from && token.text === ",");
  const timed = tokens
    .slice(open + 1, from - 1)
    .every(({ lower }) => ASIDE.has(lower) || /day$/u.test(lower));
  return open > 0 && timed && PLACES.get(text)?.kind === "city";
}

const ASIDE = new Set(
  "on late early earlier later night morning evening speaking travelling traveling campaigning appearing who is was currently".split(
    " ",
  ),
);

/** "In China, Erdogan told reporters": a country at the head, where the verb shows that he was there. */
const isAbroad = (
  tokens: readonly Token[],
  { from, to, text }: Name,
  trigger: Candidate["trigger"],
): boolean =>
  from === 1 &&
  lowerAt(tokens, 0) === "in" &&
  tokens[to]?.text === "," &&
  PLACES.get(text)?.kind === "country" &&
  /^(?:told|tells)$/u.test(lowerAt(tokens, trigger.to - 1)) &&
  /^(?:reporters|journalists)$/u.test(lowerAt(tokens, trigger.to));

const HELD = /^(?:briefing|conference|reporters|room|press)$/u;

/** "It is good to be back in Kyiv", "I am here in Bucha". */
function isSpeakersOwn(tokens: readonly Token[], { from }: Name): boolean {
  if (lowerAt(tokens, from - 1) !== "in") return false;
  const said = tokens.slice(Math.max(0, from - 5), from - 1).map(({ lower }) => lower);
  const [being, ...others] = said.slice(
    said.findLastIndex((word) => /^(?:be|am|'m|’m|are|'re|’re)$/u.test(word)),
  );
  if (being === undefined || !others.every((word) => /^(?:back|here|again|once|more|today|now)$/u.test(word)))
    return false;
  const before = said.slice(0, said.length - others.length - 1);
  return being === "be"
    ? before.at(-1) === "to" &&
        /^(?:good|great|honou?red?|glad|pleased|happy|wonderful|proud|pleasure|moving|privilege)$/u.test(
          before.at(-2) ?? "",
        )
    : /^(?:i|we)$/u.test(before.at(-1) ?? "");
}
