import type { Token } from "../../text/sentences";
import type { Subject } from "./subject/subject";
import type { VerbGroup } from "./verb-group";

/** What has been worked out of the verbs of a sentence, by token; many rules ask for the same. */
export type KnownVerbs = {
  readonly groups: (VerbGroup | undefined)[];
  /** By where the verb group ends, for the group that begins at `from`. */
  readonly subjects: ({ readonly from: number; readonly subject: Subject | null } | undefined)[];
};

const known = new WeakMap<readonly Token[], KnownVerbs>();

export function knownVerbs(tokens: readonly Token[]): KnownVerbs {
  const met = known.get(tokens);
  if (met !== undefined) return met;
  const none = {
    groups: new Array<undefined>(tokens.length).fill(undefined),
    subjects: new Array<undefined>(tokens.length + 1).fill(undefined),
  };
  known.set(tokens, none);
  return none;
}
