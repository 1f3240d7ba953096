import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { wordSet } from "../lexicon/word-set";
import type { Name } from "../names/names";

/** What is called after a town though it lies, holds or acts elsewhere. */
const CALLED_AFTER = wordSet(
  "cartel, cartels, mafia, regime, government, agreement, agreements, accord, accords, deal, treaty, protocol, protocols, process, declaration, convention, talks, negotiations, summit, conference",
);

const DESCRIBES = wordSet("peace, ceasefire, cease-fire, drug, nuclear, security, climate, trade");

/** "since the Geneva peace talks stalled", "leaders of the Sinaloa cartel": a gathering, paper or gang, whose town is not where a strike was. */
export function isOfMatter(tokens: readonly Token[], { to }: Name): boolean {
  const at = DESCRIBES.has(lowerAt(tokens, to)) ? to + 1 : to;
  return CALLED_AFTER.has(lowerAt(tokens, at));
}

const ACCUSES = wordSet(
  "accuse, accuses, accused, accusing, blame, blames, blamed, blaming, urged, urges, urging, warned, warns, warning",
);

/** "accused Kabul of raids", "blamed both Kigali and Kampala": who did it or was told so. */
export function isAccused(tokens: readonly Token[], { from }: Name): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i -= 1) {
    if (ACCUSES.has(lowerAt(tokens, i))) return true;
    if (!JOINS.has(lowerAt(tokens, i)) && tokens[i]?.pos !== "PROPN") return false;
  }
  return false;
}

const JOINS = wordSet("both, and");
