import type { Toll } from "../mention";

/** How many a sentence says were killed or injured, at the tokens that say it; `toll` is null for "dozens". */
export type Counted = {
  readonly kind: "killed" | "injured";
  readonly toll: Toll | null;
  readonly from: number;
  readonly to: number;
};
