import type { WriteProblem } from "@/components/event/event-actions";
import type { NoteError } from "@/lib/annotations/note";

export type NoteFailure =
  | NoteError
  | { readonly kind: "not-found" | "not-verbatim" | "changed-meanwhile" | "refused" | "failed" };

/** A failed note as its form shows it: beside the field it is about where there is one. */
export function noteProblem(failure: NoteFailure): WriteProblem {
  switch (failure.kind) {
    case "body-empty":
      return inField("body", "Write something first.");
    case "body-too-long":
      return inField(
        "body",
        `It has ${failure.characters.toLocaleString("en-GB")} characters and the limit is ${failure.limit.toLocaleString("en-GB")}.`,
      );
    case "too-many-tags":
      return inField("tags", `At most ${failure.limit} tags.`);
    case "tag-too-long":
      return inField("tags", `“${failure.tag.slice(0, 20)}…” is longer than ${failure.limit} characters.`);
    default:
      return { kind: failure.kind };
  }
}

const inField = (field: string, words: string): WriteProblem => ({
  kind: "invalid-input",
  fields: { [field]: [words] },
});
