import type { Result } from "@/lib/result";

/** Why a write did not happen, for a person to read: see `problem-in-words.ts`. */
export type WriteProblem =
  | { readonly kind: "invalid-input"; readonly fields: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: "refused" }
  | { readonly kind: "not-found" }
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "not-verbatim" }
  | { readonly kind: "failed" };

export type WriteResult<T> = Result<T, WriteProblem>;

/** What came of a posted note, with what was typed, so that a failure loses nothing. */
export type NoteState = {
  readonly result: WriteResult<{ readonly id: string }>;
  readonly typed: { readonly body: string; readonly tags: string };
};

/** Server actions on notes. `timeline` is a slug; forms carry it as a field. */
export type AnnotationActions = {
  readonly annotate: (previous: NoteState | null, form: FormData) => Promise<NoteState>;
  readonly editAnnotation: (previous: NoteState | null, form: FormData) => Promise<NoteState>;
  readonly deleteAnnotation: (timeline: string, id: string) => Promise<WriteResult<null>>;
  readonly restoreAnnotation: (timeline: string, id: string) => Promise<WriteResult<null>>;
};

/** "restore" takes back the last decision. */
export type Decision = "confirm" | "reject" | "restore";

/** Server actions on an event. `timeline` is a slug. */
export type EventActions = AnnotationActions & {
  readonly mergeEvents: (
    timeline: string,
    keptId: string,
    absorbedId: string,
  ) => Promise<WriteResult<{ readonly mergeId: string }>>;
  readonly undoMerge: (timeline: string, mergeId: string) => Promise<WriteResult<null>>;
  readonly reviewEvent: (timeline: string, eventId: string, decision: Decision) => Promise<WriteResult<null>>;
};
