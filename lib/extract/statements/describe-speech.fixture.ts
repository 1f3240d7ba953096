import { describe, expect, test } from "vitest";
import { eventsOf, read, speakerOf } from "../testing";

/** By construction: sentences with the speakers of their statements, in order. */
export type Accepted = Readonly<Record<string, readonly (readonly [text: string, ...speakers: string[]])[]>>;

/** By construction: sentences that are no statement. */
export type Refused = Readonly<Record<string, readonly string[]>>;

/** A test for each sentence. */
export function describeSpeech(name: string, accepted: Accepted, refused: Refused): void {
  describe(name, () => {
    for (const [construction, sentences] of Object.entries(accepted)) {
      describe(construction, () => {
        test.each(sentences.map((one) => [...one]))("accepts: %s", (text, ...speakers) => {
          const result = read(text as string);
          const statements = result.mentions.filter(({ type }) => type === "statement");
          expect(statements.map(speakerOf), result.trace()).toEqual(
            speakers.filter((one) => one !== undefined),
          );
        });
      });
    }

    for (const [construction, sentences] of Object.entries(refused)) {
      describe(construction, () => {
        test.each(sentences)("refuses: %s", (text) => {
          expect(eventsOf("statement", text).map(speakerOf)).toEqual([]);
        });
      });
    }
  });
}
