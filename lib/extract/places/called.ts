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
  const isIn = /^(?:in|near|outside)$/u;
  return (
    isIn.test(before) || (before === "the" && isIn.test(further) && LOCALITIES.test(lowerAt(tokens, name.to)))
  );
}

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
