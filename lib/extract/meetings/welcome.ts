import { lowerAt, verbGroupAt } from "../grammar/clause";
import { GIVEN, WELCOMES } from "../lexicon/company-words";
import { subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import { partyList } from "./party-list";
import type { Construction, Scene } from "./scene";
import { isStatesman } from "./statesman";
import { placeSoon } from "./visit";

/** How far before the noun the verb stands: "given the warmest of welcomes". */
const REACH = 7;

/** "X was given a hero's welcome in Canada", "rolled out the red carpet for X": a guest, and where. */
export const welcomed: Construction = (scene) => {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  const carpet = lowerAt(tokens, at) === "carpet" && lowerAt(tokens, at - 1) === "red";
  if (carpet && lowerAt(tokens, at + 1) === "for") return carpetFor(scene);
  if (!carpet && !WELCOMES.has(lowerAt(tokens, at))) return null;
  for (let k = at - 1; k > Math.max(0, at - REACH); k -= 1) {
    if (tokens[k]?.pos !== "VERB" || !GIVEN.has(lowerAt(tokens, k))) continue;
    const group = verbGroupAt(tokens, k);
    if (group.tense === "modal" || !isPlaced(scene)) return null;
    const guests = subjectParties(scene, group).filter(
      (party) => party.kind === "person" && isStatesman(article, party),
    );
    return guests.length === 0
      ? null
      : { rule: "paid a visit", group, at, parties: guests, confidence: 0.65 };
  }
  return null;
};

/** "in Canada", "at the White House", "from cadets in Ottawa" */
function isPlaced(scene: Scene): boolean {
  const { tokens } = scene.sentence;
  for (let k = scene.at + 1; k < scene.at + 6; k += 1)
    if (AT.has(lowerAt(tokens, k)) && (placeSoon(scene, k + 1, k + 4) || isSeat(scene, k + 1))) return true;
  return false;
}

const AT = new Set(["in", "at"]);

/** "the White House", "the Kremlin": where heads of state receive. */
function isSeat({ sentence: { tokens } }: Scene, at: number): boolean {
  const k = lowerAt(tokens, at) === "the" ? at + 1 : at;
  return SEATS.has(lowerAt(tokens, k));
}

const SEATS = new Set(["white", "kremlin", "élysée", "elysee", "downing", "vatican", "mar-a-lago"]);

/** "Mongolia rolled out the red carpet for X" */
function carpetFor(scene: Scene): ReturnType<Construction> {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  const verb = tokens.findLastIndex(({ lower }, k) => k < at && k >= at - 4 && lower.startsWith("roll"));
  if (verb < 0) return null;
  const group = verbGroupAt(tokens, verb);
  const guests = partyList(article, sentence, at + 2).parties.filter((party) => isStatesman(article, party));
  if (guests.length === 0 || group.tense === "modal") return null;
  const hosts = subjectParties(scene, group).filter(isParty);
  return { rule: "X received Y", group, at, parties: [...hosts, ...guests], confidence: 0.65 };
}
