import type { Extraction, ExtractionInput } from "../../lib/extract/mention";

/** An article as a line of JSON gives it; its id is whatever the line says and comes back as it is. */
export type InputLine = ExtractionInput & { readonly id: unknown };

/** The article on a line of JSON, or what is wrong with the line. */
export function readLine(line: string): InputLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : "unreadable"})`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "not an object";
  const { doc_id, title, published, text } = value as Record<string, unknown>;
  if (typeof text !== "string") return '"text" is missing or no string';
  if (doc_id === undefined) return '"doc_id" is missing';
  return {
    id: doc_id,
    title: typeof title === "string" ? title : null,
    published: typeof published === "string" ? published : null,
    text,
  };
}

/** What was found in an article, as one line of output: its events without what only the database keeps, and its dates. */
export function asContract(id: unknown, { mentions, dates }: Extraction) {
  return {
    doc_id: id,
    events: mentions.map(({ placeQuote: _, claims: __, ...event }) => event),
    dates,
  };
}
