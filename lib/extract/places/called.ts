import type { Token } from "../../text/sentences";
import type { Article } from "../article";
import { lowerAt } from "../clause";
import { BUILDING_NOUNS } from "../lexicon/building-words";
import { PLACES } from "../lexicon/gazetteer";
import type { Name } from "../names";
import { isLandmark } from "./landmark";
import { LOCALITIES } from "./no-place";

/** "the village of X", "such towns as X", "in X", "in the X district": words that only a place follows, so X is no person, though it may look like one. */
export function isCalledPlace(tokens: readonly Token[], name: Name, { names }: Article): boolean {
  const [before, further] = [lowerAt(tokens, name.from - 1), lowerAt(tokens, name.from - 2)];
  if (before === "of" && LOCALITIES.test(further)) return true;
  if (before === "as" && LOCALITIES.test(further) && lowerAt(tokens, name.from - 3) === "such") return true;
  if (before === "including" && LOCALITIES.test(further)) return true;
  if (/^(?:'s|’s)$/u.test(before) && LOCALITIES.test(lowerAt(tokens, name.to))) return true;
  if (/^(?:'s|’s)$/u.test(lowerAt(tokens, name.to))) return false;
  const locative = before === "the" ? further : before;
  if (/^(?:at|in|inside|outside|to|near)$/u.test(locative) && isLandmark(name.text)) return true;
  // "In Joe Biden they trust": somebody whom the article presents elsewhere.
  const person = names.personNamed(name.text);
  if (person !== null && (person.descriptors.size > 0 || name.descriptors.size > 0)) return false;
  // "near Islamic State-held Raqqa", "in American-led wars"
  if (
    name.kind === "organisation" ||
    /^-\p{L}|-(?:led|held|backed|controlled|run|era)$/u.test(tokens[name.to - 1]?.text ?? "")
  )
    return false;
  if (isFarFrom(tokens, name.to)) return true;
  return (
    /^(?:in|near|outside)$/u.test(before) ||
    (before === "the" && UPON.test(further) && LOCALITIES.test(lowerAt(tokens, name.to)))
  );
}

/** Words before "the Saltivka district". */
const UPON =
  /^(?:in|near|outside|on|at|over|across|around|into|from|hit|struck|shelled|bombed|targeted|pounded|stormed|raided|attacked|entered)$/u;

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

/** "at the Brightwell Foods plant", "hit the Azot factory": a building known by its owner or namesake, no country's. */
export function isCalledBuilding(tokens: readonly Token[], { from, to, text }: Name): boolean {
  if (!BUILDING_NOUNS.has(lowerAt(tokens, to)) || PLACES.get(text)?.kind === "country") return false;
  // "the Red Sea port town of Mokha", "the Christmas market": no name of the building.
  const goesOn = tokens[to + 1]?.pos === "NOUN" || lowerAt(tokens, to + 1) === "of";
  if (goesOn || /^(?:Christmas|Easter|Ramadan|Eid)$/u.test(text)) return false;
  const before = lowerAt(tokens, from - 1) === "the" ? from - 2 : from - 1;
  return /^(?:at|in|inside|outside|near|on|into|through|hit|hits|struck|attacked|bombed|shelled|targeted|stormed|raided|damaged|destroyed)$/u.test(
    lowerAt(tokens, before),
  );
}
