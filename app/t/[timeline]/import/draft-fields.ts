import { z } from "zod";
import type { DraftFields } from "@/components/import/import-actions";

/** Lengths only keep a request within reason; what an article may be is for `lib/ingest` to say. */
export const Fields = z.object({
  title: z.string().max(100_000),
  url: z.string().max(100_000),
  publisher: z.string().max(100_000),
  publishedAt: z.string().max(1_000),
  text: z.string(),
});

export function draftFieldsOf(form: FormData): DraftFields {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    title: field("title"),
    url: field("url"),
    publisher: field("publisher"),
    publishedAt: field("publishedAt"),
    text: field("text"),
  };
}
