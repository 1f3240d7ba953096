import type { Sentence } from "../../text/sentences";
import type { Article } from "../article/article";
import type { Telling } from "../candidate";
import type { Range, VerbGroup, VerbTense } from "../grammar/clause";
import type { Party } from "../speakers/party";

/** Where a construction may begin: one word of a sentence and the clause around it. */
export type Scene = {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly clause: Range;
  readonly at: number;
  /** Whom "he" and "she" stand for, null when unknown. */
  readonly speaker: string | null;
};

/** A meeting as one construction tells it. */
export type MeetingTold = {
  readonly rule: string;
  /** Null when a noun tells it. */
  readonly group: VerbGroup | null;
  readonly at: number;
  /** When a noun tells it: the tense of the verb that says when, null when none does. */
  readonly tense?: VerbTense | null;
  /** How the article tells of it where a noun tells it; read from its article where this is left out. */
  readonly telling?: Telling;
  readonly parties: readonly Party[];
  readonly confidence: number;
};

/** Reads a meeting at a word, null when there is none. */
export type Construction = (scene: Scene) => MeetingTold | null;
