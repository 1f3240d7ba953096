import type { Candidate } from "./candidate";
import { extractEvents } from "./extract-events";
import type { Extraction, MentionDraft } from "./mention";

export const PUBLISHED = "2025-09-18";

/** Extracts from a text as published on a Thursday, 18 September 2025; a failing test prints what each stage did. */
export function read(
  text: string,
  published: string | null = PUBLISHED,
): Extraction & { trace: () => string } {
  const steps: string[] = [];
  const note = (stage: string, candidates: readonly Candidate[]) => {
    for (const one of candidates) {
      steps.push(
        `${stage}: ${one.type} ${one.date?.edtf ?? "–"} ${one.place?.name ?? "–"} ${one.dropped?.rule ?? ""}`,
      );
    }
  };
  const extraction = extractEvents({ title: null, published, text }, note);
  return { ...extraction, trace: () => steps.join("\n") };
}

/** The events of one type in a text. */
export const eventsOf = (
  type: MentionDraft["type"],
  text: string,
  published?: string | null,
): readonly MentionDraft[] => read(text, published).mentions.filter((mention) => mention.type === type);

export const speakerOf = (mention: MentionDraft | undefined): string | undefined =>
  mention?.actors.find(({ role }) => role === "speaker")?.name;

export const namesOf = (mention: MentionDraft | undefined): string[] =>
  (mention?.actors ?? []).map(({ name }) => name);
