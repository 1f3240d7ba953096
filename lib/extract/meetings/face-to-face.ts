import { lowerAt, verbGroupAt } from "../grammar/clause";
import { partiesWith, subjectParties } from "./parties-of-verb";
import { isParty } from "./party";
import type { Construction } from "./scene";

/** "The envoys came face to face in Doha." */
export const faceToFace: Construction = (scene) => {
  const { tokens } = scene.sentence;
  const { at } = scene;
  const said = lowerAt(tokens, at);
  const whole = said === "face-to-face" || (said === "face" && lowerAt(tokens, at + 2) === "face");
  if (!whole || !/^(?:came|come|sat|sit|been)$/u.test(lowerAt(tokens, at - 1))) return null;
  const group = verbGroupAt(tokens, at - 1);
  const left = subjectParties(scene, group).filter(isParty);
  const others = partiesWith(scene, at + 1, scene.clause.to);
  const several =
    left.length > 1 || left.some(({ kind, name }) => kind === "group" && /s(?: (?:of|for) |$)/u.test(name));
  if (left.length === 0 || (others.length === 0 && !several)) return null;
  return { rule: "came face to face", group, at, parties: [...left, ...others], confidence: 0.75 };
};
