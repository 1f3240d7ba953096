import type { Sentence, Token } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Candidate, PlaceFound } from "../candidate";
import type { Range } from "../grammar/clause";
import { lowerAt } from "../grammar/clause";
import { CAPITAL_OF, DEMONYMS, PLACE_RANKS, PLACES } from "../lexicon/gazetteer";
import { TITLES } from "../lexicon/people-words";
import type { Name } from "../names/names";
import { isAroundSaying, SAYING_REACH } from "./around-saying";
import { isCalledPlace } from "./called";
import { isLandmark } from "./landmark";
import { tellsFirst } from "./of-speech";

/** Where something was said by the occasion that the words around the verb name: a visit, a conference called after its town, a parliament addressed, "in the nearby town of X". */
export function placeOfVenue(article: Article, sentence: Sentence, one: Candidate): PlaceFound | null {
  const { tokens, index } = sentence;
  for (const name of article.names.all[index] ?? []) {
    if (!isAroundSaying(tokens, name, one.trigger)) continue;
    const range = venueIn(article, tokens, name, one.trigger);
    const [first, last] = [tokens[range?.from ?? -1], tokens[(range?.to ?? 0) - 1]];
    if (range === null || first === undefined || last === undefined) continue;
    const text = article.text.slice(first.start, last.end);
    return {
      start: first.start,
      end: last.end,
      name: text,
      rank: PLACE_RANKS[PLACES.get(text)?.kind ?? "city"],
    };
  }
  return capitalSpokenIn(tokens, one);
}

/** The words of a name that stand for the venue, null where it is none. */
function venueIn(article: Article, tokens: readonly Token[], name: Name, trigger: Range): Range | null {
  if (isVisited(tokens, name)) return name;
  const town = townOfEvent(tokens, name);
  if (town !== null) return town;
  if (isAddressed(tokens, name)) return name;
  if (isHomeOf(tokens, name)) return name;
  if (opensUnlisted(article, tokens, name, trigger)) return name;
  const isTown =
    PLACES.get(name.text)?.kind === "city" || isLandmark(name.text) || isCalledPlace(tokens, name, article);
  return isTown && isDescribedThere(tokens, name, trigger) ? name : null;
}

/** "on a visit to Estonia", "during his trip to New Delhi". */
function isVisited(tokens: readonly Token[], { from, to, text }: Name): boolean {
  if (!/^(?:city|country)$/u.test(PLACES.get(text)?.kind ?? "")) return false;
  // "Lavrov, who is visiting Astana, said"
  if (lowerAt(tokens, from - 1) === "visiting")
    return /^(?:was|is|,|while|were)$/u.test(lowerAt(tokens, from - 2)) && lowerAt(tokens, to) === ",";
  if (lowerAt(tokens, from - 1) !== "to") return false;
  return (
    /^(?:visit|trip|tour)$/u.test(lowerAt(tokens, from - 2)) &&
    tokens.slice(Math.max(0, from - 6), from - 2).some(({ lower }) => /^(?:on|during)$/u.test(lower))
  );
}

/** "In Cedar Falls, Ann Roe said": a town on no list, where the speaker follows it. */
function opensUnlisted(article: Article, tokens: readonly Token[], name: Name, trigger: Range): boolean {
  if (name.from !== 1 || lowerAt(tokens, 0) !== "in" || tokens[name.to]?.text !== ",") return false;
  if (name.to > trigger.from || PLACES.has(name.text)) return false;
  if (/^(?:wr[io]t|post|tweet|publish)/u.test(lowerAt(tokens, trigger.to - 1))) return false;
  const speaker = tokens[name.to + 1];
  return (
    speaker?.pos === "PROPN" && isCalledPlace(tokens, name, article) && !tellsFirst(tokens, name, trigger)
  );
}

const CALLED_AFTER_TOWN = /^(?:Conference|Forum|Summit|Club|Congress|Festival|Dialogue|Fair)$/u;

/** Of "at the Munich Security Conference" the town that opens the name. */
function townOfEvent(tokens: readonly Token[], { from, to }: Name): Range | null {
  if (to - from < 2 || !CALLED_AFTER_TOWN.test(tokens[to - 1]?.text ?? "")) return null;
  const at = lowerAt(tokens, from - 1) === "the" ? from - 2 : from - 1;
  const town = PLACES.get(tokens[from]?.text ?? "");
  return /^(?:at|to|told|addressed|addressing)$/u.test(lowerAt(tokens, at)) && town?.kind === "city"
    ? { from, to: from + 1 }
    : null;
}

const PARLIAMENTS =
  /(?:^| )(?:Bundestag|Knesset|Verkhovna Rada|Rada|State Duma|Duma|Sejm|Seimas|Riksdag|Storting|Majlis|House of (?:Commons|Lords|Representatives)|U\.?S\.? (?:Congress|Senate)|Legislative Council|National Assembly|European Parliament|UN General Assembly|U\.N\. General Assembly|General Assembly)$/u;

/** "addressing the German Bundestag", "in a speech to the Knesset", "presented his plan to the Rada", "told the House of Commons". */
function isAddressed(tokens: readonly Token[], { from, text }: Name): boolean {
  if (!PARLIAMENTS.test(text)) return false;
  const link = lowerAt(tokens, from - 1) === "the" ? from - 2 : from - 1;
  if (/^(?:told|telling)$/u.test(lowerAt(tokens, link))) return true;
  const spoken = lowerAt(tokens, link) === "to" ? PRESENTED : SPOKEN;
  return tokens.slice(Math.max(0, from - WINDOW), from).some(({ lower }) => spoken.has(lower));
}

/** How far before a parliament the word may stand by which it is spoken to. */
const WINDOW = 8;
const SPOKEN = new Set(["addressing", "addressed", "address", "speech", "speaking"]);
const PRESENTED = new Set([...SPOKEN, "spoke", "spoken", "presented", "presenting", "unveiled", "testified"]);

/** "In Iran, President Masoud Pezeshkian said": a country, where the next words present one of its own in office. */
function isHomeOf(tokens: readonly Token[], { from, to, text }: Name): boolean {
  if (from !== 1 || lowerAt(tokens, 0) !== "in" || tokens[to]?.text !== ",") return false;
  return (
    PLACES.get(text)?.kind === "country" &&
    tokens.slice(to + 1, to + 4).some(({ lower }) => TITLES.has(lower))
  );
}

/** "told reporters in the nearby town of Kurchatov", "in the Qatari capital Doha": described between the preposition and the name. */
function isDescribedThere(tokens: readonly Token[], { from, to }: Name, trigger: Range): boolean {
  let at = from - 1;
  while (
    at > from - 7 &&
    (/^(?:DET|ADJ)$/u.test(tokens[at]?.pos ?? "") ||
      /^(?:of|city|town|village|capital|port|resort)$/u.test(lowerAt(tokens, at)) ||
      DEMONYMS.has(tokens[at]?.text ?? ""))
  )
    at -= 1;
  if (at === from - 1 || !/^(?:in|at)$/u.test(lowerAt(tokens, at))) return false;
  const spoken =
    /^(?:reporters|journalists|conference|briefing|rally|troops|crowd|lawmakers|parliament|audience|speaking|interview|supporters)$/u;
  if (to <= trigger.from)
    return at === 0 || tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => spoken.test(lower));
  return spoken.test(lowerAt(tokens, at - 1)) || at === trigger.to;
}

/** "told a news conference in the Ukrainian capital": the city by its name, at the words that stand for it. */
function capitalSpokenIn(tokens: readonly Token[], { trigger }: Candidate): PlaceFound | null {
  for (let i = 3; i < Math.min(tokens.length, trigger.to + SAYING_REACH); i += 1) {
    if (
      lowerAt(tokens, i) !== "capital" ||
      lowerAt(tokens, i - 3) !== "in" ||
      PLACES.has(tokens[i + 1]?.text ?? "")
    )
      continue;
    const name = CAPITAL_OF.get(DEMONYMS.get(tokens[i - 1]?.text ?? "") ?? "");
    const venue = tokens
      .slice(Math.max(0, i - 6), i - 3)
      .some(({ lower }) =>
        /^(?:reporters|journalists|conference|briefing|rally|crowd|speaking|supporters)$/u.test(lower),
      );
    const [first, last] = [tokens[i - 1], tokens[i]];
    if (name !== undefined && venue && first !== undefined && last !== undefined)
      return { start: first.start, end: last.end, name, rank: PLACE_RANKS.city };
  }
  return null;
}
