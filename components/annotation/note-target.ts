/** What a note is about: a whole event, one passage, or words selected in the reader (code points, half-open). */
export type NoteTarget =
  | { readonly kind: "event"; readonly eventId: string }
  | {
      readonly kind: "passage";
      readonly passageId: string;
      readonly articleId: string;
      readonly eventId: string | null;
    }
  | {
      readonly kind: "selection";
      readonly articleId: string;
      /** The version of the article that was read. */
      readonly version: number;
      readonly start: number;
      readonly end: number;
      readonly quote: string;
    };
