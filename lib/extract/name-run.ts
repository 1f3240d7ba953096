import { beginsWithCapital } from "../text/capital";
import type { Sentence, Token } from "../text/sentences";
import type { Range } from "./clause";
import { CAPITALS, DEMONYMS, PLACES } from "./lexicon/gazetteer";
import { FEMALE_NAMES, MALE_NAMES } from "./lexicon/given-names";
import { MEDIA_NAME_ENDS, ORGANISATION_WORDS, TITLE_WORDS, TITLES } from "./lexicon/people-words";
import { addPlace, appositionWords, beside, officeBeforeComma } from "./name-titles";
import type { Name } from "./names";
import { fold } from "./people";

const MONTHS_AND_DAYS = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const CONNECTORS = new Set(
  "bin ibn bint de del dela della da dos van von der den la le el al ul abu ben di du e y".split(" "),
);
const OF_HEADS = new Set(
  "ministry institute secretary forces state organisation organization department house republic commander-in-chief study minister university bank council gulf strait army movement front party office union court board guard speaker ambassador president prime chief director head association league league authority committee commission federation kingdom governor bishop archbishop duke prince institute people embassy church chamber king queen mayor bay sea city port isle islands emirates".split(
    " ",
  ),
);
export const PLACE_SUFFIXES = new Set(
  "city region regions oblast province district county governorate airport island islands strip border sea gulf river valley mountains peninsula bridge cathedral mosque church hospital square street village town bay coast camp prison square station university crossing corridor heights mall market hromada raion".split(
    " ",
  ),
);
const isCapital = (text: string): boolean =>
  beginsWithCapital(text) || /^(?:al|el|an|as|ad|ash|az)[-’']\p{Lu}/u.test(text);

/** The names of one sentence, in order. */
export function namesOf({ tokens, index }: Sentence): readonly Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!startsName(tokens, i)) continue;
    const to = endOfRun(tokens, i);
    const name = readRun(tokens, { from: i, to }, index);
    if (name !== null) names.push(withOffice(name, names.at(-1), tokens));
    i = to - 1;
  }
  return names;
}

/** "The Commander-in-Chief of the Armed Forces, Oleksandr Syrskyi": the office before the comma is the person's. */
function withOffice(name: Name, before: Name | undefined, tokens: readonly Token[]): Name {
  if (name.kind !== "person" || before === undefined || name.from - before.to > 3) return name;
  const commaBetween =
    before.to <= name.from && tokens.slice(before.to, name.from).some(({ text }) => text === ",");
  if (!commaBetween || before.kind === "person") return name;
  const words = tokens.slice(before.from, before.to).map(({ lower: word }) => word);
  const office = words.concat([...before.descriptors]).some((word) => TITLES.has(word));
  if (!office) return name;
  return {
    ...name,
    descriptors: new Set([
      ...name.descriptors,
      ...before.descriptors,
      ...words.filter((word) => TITLES.has(word)),
    ]),
  };
}

const NEVER_FIRST = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "ADV", "AUX", "PART", "PUNCT", "INTJ"]);

function startsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (!isCapital(token.text) || MONTHS_AND_DAYS.has(token.lower) || token.lower === "i") return false;
  const before = tokens[i - 1];
  const opens = before === undefined || /^[“"‘'(:—–.?!…]$/u.test(before.text);
  if (!opens) return true;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
  if (PLACES.has(token.text) || DEMONYMS.has(token.text) || TITLES.has(token.lower)) return true;
  if (NEVER_FIRST.has(token.pos)) return false;
  const next = tokens[i + 1];
  return token.pos === "PROPN" || (next !== undefined && isCapital(next.text));
}

/** In "told Rutte Ukraine needs" the country is another name; in "South Korea" it is not. */
function startsCountry(tokens: readonly Token[], start: number, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  const verbAfter = tokens[at + 1]?.pos === "VERB" || tokens[at + 1]?.pos === "AUX";
  if (!verbAfter || PLACES.get(token.text)?.kind !== "country") return false;
  const whole = textOf(tokens, { from: start, to: at + 1 });
  return !PLACES.has(whole) && !PLACES.has(`${before.text} ${token.text}`) && !TITLES.has(before.lower);
}

function endOfRun(tokens: readonly Token[], start: number): number {
  let to = start + 1;
  while (to < tokens.length) {
    const token = tokens[to] as Token;
    const next = tokens[to + 1];
    if (isCapital(token.text) && !MONTHS_AND_DAYS.has(token.lower)) {
      if (startsCountry(tokens, start, to)) break;
      to += 1;
      continue;
    }
    const last = lower(tokens, to - 1);
    if (next === undefined) break;
    if (CONNECTORS.has(token.lower) && isCapital(next.text) && token.text !== "e") {
      to += 2;
      continue;
    }
    // "Ursula von der Leyen"
    if (token.lower === "von" && next.lower === "der" && isCapital(tokens[to + 2]?.text ?? "")) {
      to += 3;
      continue;
    }
    if (/^(?:of|for)$/u.test(token.lower) && OF_HEADS.has(last)) {
      const after = next.lower === "the" ? tokens[to + 2] : next;
      if (after !== undefined && isCapital(after.text) && !MONTHS_AND_DAYS.has(after.lower)) {
        to += next.lower === "the" ? 3 : 2;
        continue;
      }
    }
    const beyond = token.lower === "to" ? nameBehindPost(tokens, to) : null;
    if (beyond !== null) {
      to = beyond;
      continue;
    }
    if (token.lower === "and" && next.lower === "the" && lower(tokens, to + 2) === "levant") {
      to += 3;
      continue;
    }
    break;
  }
  return to;
}

/** "Ambassador to the United Nations Nikki Haley": past the post at "to" where a name follows it, else null. */
function nameBehindPost(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:ambassador|envoy|representative|adviser|advisor)$/u.test(lower(tokens, at - 1))) return null;
  const start = lower(tokens, at + 1) === "the" ? at + 2 : at + 1;
  let end = start;
  while (end < tokens.length && isCapital(tokens[end]?.text ?? "")) end += 1;
  const enough = end - start >= 3 && end - start <= 6;
  return enough && !PLACES.has(textOf(tokens, { from: start, to: end })) ? end : null;
}

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";
const textOf = (tokens: readonly Token[], { from, to }: Range): string => {
  let text = "";
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    text += i > from && before !== undefined && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return text;
};

export { textOf as wordsOf };

function readRun(tokens: readonly Token[], run: Range, sentence: number): Name | null {
  const whole = textOf(tokens, run);
  const descriptors = new Set<string>();
  const place = PLACES.get(whole);
  if (place !== undefined) {
    return {
      from: run.from,
      to: run.to,
      sentence,
      text: whole,
      kind: place.kind === "country" ? "country" : "place",
      descriptors,
    };
  }
  let from = run.from;
  let titled = false;
  // "the mayor of Kyiv Vitali Klitschko"
  const seat = PLACES.get(tokens[from]?.text ?? "");
  if (
    seat !== undefined &&
    run.to - from >= 3 &&
    /^(?:of|in)$/u.test(lower(tokens, from - 1)) &&
    TITLES.has(lower(tokens, from - 2))
  ) {
    titled = true;
    from += 1;
  }
  while (from < run.to - 1) {
    const word = lower(tokens, from);
    const two = textOf(tokens, { from, to: Math.min(run.to, from + 2) });
    if (PLACES.get(two)?.kind === "country" && from + 2 < run.to) {
      descriptors.add(fold(PLACES.get(two)?.name ?? two));
      from += 2;
      continue;
    }
    if (DEMONYMS.has(two) && from + 2 < run.to) {
      descriptors.add(fold(DEMONYMS.get(two) ?? two));
      from += 2;
      continue;
    }
    const country =
      DEMONYMS.get(tokens[from]?.text ?? "") ??
      (PLACES.get(tokens[from]?.text ?? "")?.kind === "country"
        ? PLACES.get(tokens[from]?.text ?? "")?.name
        : undefined);
    const title = word.replace(/^(?:ex|vice|deputy|co)-(?=\p{L})/u, "");
    const capital = CAPITALS.get(tokens[from]?.text ?? "");
    if (country !== undefined) descriptors.add(fold(country));
    else if (capital !== undefined && TITLES.has(lower(tokens, from + 1)))
      addPlace(descriptors, tokens[from]?.text ?? "");
    else if (TITLES.has(title)) {
      titled = true;
      descriptors.add(title);
    } else if (titled && /^(?:of|for|to|the)$/u.test(word)) {
      // "Secretary of State", "Ambassador to Israel"
    } else if (TITLE_WORDS.has(word) || (ORGANISATION_WORDS.has(word) && hasTitleAhead(tokens, from, run.to)))
      descriptors.add(word);
    else if (titled && /^(?:of|for|the)$/u.test(lower(tokens, from - 1)) && run.to - from >= 3) {
      // "Mayor of Gdansk Aleksandra Dulkiewicz": one word of office, then the name.
    } else {
      const title = lastTitle(tokens, { from, to: run.to });
      if (title === null) break;
      for (let i = from; i <= title; i += 1) descriptors.add(lower(tokens, i));
      titled = true;
      from = title;
    }
    from += 1;
  }
  const rest = { from, to: run.to };
  const lastWord = lower(tokens, run.to - 1);
  const count = rest.to - rest.from;
  const restText = textOf(tokens, rest);
  const before = beside(tokens, run.from, descriptors);
  if (count >= 2) officeBeforeComma(tokens, run, descriptors);
  // "Ambassador to Niger Sylvain Itte"
  const posted = lower(tokens, run.from - 1) === "to" && TITLES.has(lower(tokens, run.from - 2));
  titled = titled || before || posted;
  if (TITLES.has(lastWord) && !(count === 1 && titled && lastWord === "pope")) {
    return {
      from: run.from,
      to: run.to,
      sentence,
      kind: "office",
      text: whole,
      descriptors: new Set([...descriptors, lastWord]),
    };
  }
  if (descriptors.has("pope") && count === 1)
    return { from: run.from, to: run.to, sentence, kind: "person", text: whole, descriptors };
  if (PLACES.has(restText)) {
    const kind = PLACES.get(restText)?.kind === "country" ? "country" : "place";
    return { from, to: run.to, sentence, kind, text: restText, descriptors };
  }
  if (DEMONYMS.has(restText) && !titled)
    return { from: run.from, to: run.to, sentence, kind: "unknown", text: whole, descriptors };
  if (PLACE_SUFFIXES.has(lastWord) && run.to - run.from > 1)
    return { from: run.from, to: run.to, sentence, kind: "place", text: whole, descriptors };
  if (MEDIA_NAME_ENDS.has(lastWord) && count > 1)
    return { from: run.from, to: run.to, sentence, kind: "organisation", text: whole, descriptors };
  const person = personAtEnd(tokens, rest);
  if (person !== null)
    return { ...person, sentence, kind: "person", text: textOf(tokens, person), descriptors };
  for (let i = rest.from; i < rest.to; i += 1) {
    if (ORGANISATION_WORDS.has(lower(tokens, i)) || lower(tokens, i) === "of")
      return { from: run.from, to: run.to, sentence, kind: "organisation", text: whole, descriptors };
  }
  appositionWords(tokens, run.to, descriptors);
  const allCapitals = restText.length > 1 && restText === restText.toUpperCase() && count === 1;
  if (titled && count <= 5 && !allCapitals)
    return { from, to: run.to, sentence, kind: "person", text: restText, descriptors };
  if (count >= 2 && count <= 4 && rest.from === run.from && !allCapitals)
    return { from, to: run.to, sentence, kind: "person", text: restText, descriptors };
  return { from: run.from, to: run.to, sentence, kind: "unknown", text: whole, descriptors };
}

/** "the Joint Press Center Oleh Bondar": given name and surname behind the name of a body, null where none stand there. */
function personAtEnd(tokens: readonly Token[], { from, to }: Range): Range | null {
  const given = fold(tokens[to - 2]?.text ?? "");
  const known = MALE_NAMES.has(given) || FEMALE_NAMES.has(given);
  const behindBody = to - from >= 3 && ORGANISATION_WORDS.has(lower(tokens, to - 3));
  return known && behindBody && !ORGANISATION_WORDS.has(lower(tokens, to - 1)) ? { from: to - 2, to } : null;
}

/** "Emergency Situations Minister Kairat Bekov": where the title stands that a full name follows, null where none does. */
function lastTitle(tokens: readonly Token[], { from, to }: Range): number | null {
  for (let i = to - 3; i > from; i -= 1) {
    const word = lower(tokens, i);
    if (!TITLES.has(word) || TITLE_WORDS.has(word)) continue;
    for (let k = i + 1; k < to; k += 1) {
      const after = lower(tokens, k);
      if (ORGANISATION_WORDS.has(after) || PLACE_SUFFIXES.has(after) || TITLES.has(after) || after === "of")
        return null;
    }
    return to - i <= 5 ? i : null;
  }
  return null;
}

function hasTitleAhead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i += 1) if (TITLES.has(lower(tokens, i))) return true;
  return false;
}
