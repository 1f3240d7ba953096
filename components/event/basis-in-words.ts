import type { EventDate } from "@/lib/time/event-date";

/** What a date rests on, said plainly: "worked out from “on Tuesday” and the day of publication". */
export function basisInWords({ basis, edtf, words }: EventDate): string {
  const quoted = words ? `“${words}”` : null;
  switch (basis) {
    case "stated":
      return quoted ? `as the article puts it: ${quoted}` : "stated in the article";
    case "relative":
      return quoted
        ? `worked out from ${quoted} and the day of publication`
        : "worked out from the article’s words and the day of publication";
    case "inferred":
      return quoted
        ? `inferred from ${quoted} elsewhere in the article`
        : "inferred from its neighbours in the article";
    case "publication":
      return edtf?.startsWith("../")
        ? "no date in the article: some time up to the day it was published"
        : "day of publication: the article gives no other";
    case "none":
      return edtf === null ? "no source says when" : "nothing in the article says when";
    case "editor":
      return quoted ? `set by a person, from ${quoted}` : "set by a person";
  }
}
