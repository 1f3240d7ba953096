import type { Token } from "../../text/sentences";
import type { Article } from "../article/article";
import { lowerAt } from "../grammar/clause";
import { BUILDING_NOUNS } from "../lexicon/building-words";
import { PLACES } from "../lexicon/gazetteer";
import { wordSet } from "../lexicon/word-set";
import type { Name } from "../names/names";
import { isLandmark } from "./landmark";
import { LOCALITIES } from "./no-place";

/** "the village of X", "such towns as X", "in X", "in the X district": words that only a place follows, so X is no person, though it may look like one. */
export function isCalledPlace(tokens: readonly Token[], name: Name, { names }: Article): boolean {
  const [before, further] = [lowerAt(tokens, name.from - 1), lowerAt(tokens, name.from - 2)];
  if (before === "of" && LOCALITIES.has(further)) return true;
  if (before === "as" && LOCALITIES.has(further) && lowerAt(tokens, name.from - 3) === "such") return true;
  if (before === "including" && LOCALITIES.has(further)) return true;
  if (POSSESSIVES.has(before) && LOCALITIES.has(lowerAt(tokens, name.to))) return true;
  if (SURE_AREA.test(lowerAt(tokens, name.to))) return true;
  if (POSSESSIVES.has(lowerAt(tokens, name.to))) return false;
  const locative = before === "the" ? further : before;
  if (BEFORE_BUILDING.has(locative) && isLandmark(name.text)) return true;
  // "In Joe Biden they trust": somebody whom the article presents elsewhere.
  const person = names.personNamed(name.text);
  if (person !== null && (person.descriptors.size > 0 || name.descriptors.size > 0)) return false;
  // "near Islamic State-held Raqqa", "in American-led wars"
  if (
    name.kind === "organisation" ||
    name.kind === "office" ||
    /^-\p{L}|-(?:led|held|backed|controlled|run|era)$/u.test(tokens[name.to - 1]?.text ?? "")
  )
    return false;
  if (isFarFrom(tokens, name.to)) return true;
  // "the gas plant at In Salah", "a camp at Yarmouk"
  if (before === "at" && (BUILDING_NOUNS.has(further) || LOCALITIES.has(further))) return true;
  return (
    LOCATIVE.has(before) ||
    (before === "the" && UPON.has(further) && LOCALITIES.has(lowerAt(tokens, name.to)))
  );
}

const BEFORE_BUILDING = wordSet("at, in, inside, outside, to, near");

const LOCATIVE = wordSet("in, near, outside");

const POSSESSIVES = wordSet("'s, ’s");

/** Words before "the Saltivka district". */
const UPON = wordSet(`
in, near, outside, on, at, over, across, around, into, from, hit, struck, shelled, bombed, targeted, pounded,
stormed, raided, attacked, entered
`);

/** ", 220 km north of Mogadishu", ", about 12 miles from Kabul": said only of places. */
function isFarFrom(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ",") return false;
  const words = tokens.slice(at + 1, at + 9).map(({ lower }) => lower);
  const unit = words.findIndex((word) => /^(?:\d+)?(?:km|kilomet(?:re|er)s?|miles?)$/u.test(word));
  return unit >= 0 && words.slice(unit + 1).some((word) => /^(?:of|from)$/u.test(word));
}

/** Names of waters, mountains and islands, by the word that says so: "the Gulf of Guinea", "Lake Chad", "the Kerch Strait". */
export const isLandform = (name: string): boolean =>
  /^(?:Gulf|Straits?|Bay|Sea|Horn|Cape) of \p{Lu}|^(?:Lake|Mount) \p{Lu}|\p{L} (?:Sea|Ocean|Straits?|Gulf|Channel|Canal|River|Bay|Peninsula|Islands?|Mountains|Valley|Heights)$/u.test(
    name,
  );

/** What only an area is called: the name before it is one, wherever it stands. */
export const SURE_AREA = /^(?:oblast|hromada|raion|governorate)$/u;

/** Behind which token a building ends that a name opens: "at the Brightwell Foods plant", "hit the Azot factory", "Gaza City's Al-Nasr children's hospital"; null where none follows, and for a country's. */
export function endOfBuilding(tokens: readonly Token[], { from, to, text }: Name): number | null {
  if (PLACES.get(text)?.kind === "country" || /^(?:Christmas|Easter|Ramadan|Eid)$/u.test(text)) return null;
  let at = to;
  while (at < to + 3 && !BUILDING_NOUNS.has(lowerAt(tokens, at)) && isPartOfCompound(tokens, at)) at += 1;
  if (!BUILDING_NOUNS.has(lowerAt(tokens, at))) return null;
  // "the Red Sea port town of Mokha": no name of the building.
  const goesOn = tokens[at + 1]?.pos === "NOUN" || lowerAt(tokens, at + 1) === "of";
  return !goesOn && INTO_BUILDING.has(lowerAt(tokens, beforeOwner(tokens, from))) ? at + 1 : null;
}

/** "railway" of "railway station", "children's" of "children's hospital". */
const isPartOfCompound = (tokens: readonly Token[], at: number): boolean =>
  COMPOUNDS.has(lowerAt(tokens, at)) || POSSESSIVES.has(lowerAt(tokens, at));

const COMPOUNDS = wordSet(`
refugee, air, railway, naval, military, power, oil, gas, shopping, bus, train, metro, nuclear, border,
maternity, police, fire, market, children, women, thermal, displacement, food, grain, fuel, steel, chemical,
tractor, army
`);

/** The word before a name, its article and the owner before it: "through" of "through Kyiv's Okhmatdyt hospital". */
function beforeOwner(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  if (POSSESSIVES.has(lowerAt(tokens, at))) {
    at -= 1;
    while (at > from - 5 && tokens[at]?.pos === "PROPN") at -= 1;
  }
  return lowerAt(tokens, at) === "the" ? at - 1 : at;
}

/** Words before a building that put a happening there or upon it. */
const INTO_BUILDING = wordSet(`
at, in, inside, outside, near, on, into, through, hit, hits, struck, attacked, bombed, shelled, targeted,
stormed, raided, damaged, destroyed, overran, seized, captured, assaulted, besieged, rocked, torched, razed
`);
