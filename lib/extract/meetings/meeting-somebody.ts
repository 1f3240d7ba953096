import { lowerAt } from "../clause";
import { mainSubject } from "./main-subject";
import { objectParties } from "./parties-of-verb";
import { isParty } from "./party";
import type { Construction } from "./scene";

/** "after meeting Y", "before visiting": the gerund, whose subject is that of the sentence. */
export const meetingSomebody: Construction = (scene) => {
  const { sentence, at } = scene;
  const { tokens } = sentence;
  if (lowerAt(tokens, at) !== "meeting") return null;
  if (!/^(?:after|before|while|since|by|upon|and|of|,)$/u.test(lowerAt(tokens, at - 1))) return null;
  const objects = objectParties(scene, at + 1).filter(({ kind }) => kind === "person" || kind === "group");
  const subject = mainSubject(scene).filter(isParty);
  if (objects.length === 0 || subject.length === 0) return null;
  const rule = `${lowerAt(tokens, at - 1) === "before" ? "before" : "after"} meeting Y`;
  return { rule, group: null, at, parties: [...subject, ...objects], confidence: 0.75 };
};
