import { lowerAt } from "../grammar/clause";
import { TIME_TOGETHER } from "../lexicon/company-words";
import { statesmen } from "./company";
import { mainSubject } from "./main-subject";
import { partyList } from "./party-list";
import type { Construction, Scene } from "./scene";
import { placeSoon } from "./visit";

/** How far behind the noun "with" may stand: "his walk along the harbour with Y". */
const REACH = 5;

/** "after three hours with Y", "had a quick word with Y", "over lunch with Y", "his walk along the harbour with Y": time of one statesman with another. */
export const timeWith: Construction = (scene) => {
  const { article, sentence, at } = scene;
  const { tokens } = sentence;
  if (!TIME_TOGETHER.has(lowerAt(tokens, at)) || tokens[at]?.pos === "VERB") return null;
  const link = withBehind(scene);
  if (link === null) return null;
  const others = statesmen(scene, partyList(article, sentence, link + 1).parties);
  if (others.length === 0 || !isAnchored(scene)) return null;
  const left = statesmen(scene, mainSubject(scene)).filter(({ key }) =>
    others.every((other) => other.key !== key),
  );
  if (left.length === 0) return null;
  const rule = "time in company";
  return {
    rule,
    group: null,
    at,
    tense: "past",
    telling: "fresh",
    parties: [...left, ...others],
    confidence: 0.65,
  };
};

/** Where "with" stands soon behind the noun, before any verb or comma; null where it does not. */
function withBehind({ sentence: { tokens }, at }: Scene): number | null {
  for (let k = at + 1; k <= at + REACH; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.pos === "VERB" || token.pos === "AUX" || token.text === ",") return null;
    if (token.lower === "with") return k;
  }
  return null;
}

const isAnchored = (scene: Scene): boolean =>
  (scene.article.datesIn[scene.sentence.index] ?? []).length > 0 ||
  placeSoon(scene, 0, scene.sentence.tokens.length);
