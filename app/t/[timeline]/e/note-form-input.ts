import { z } from "zod";
import type { AnnotationTarget } from "@/lib/annotations/annotate";
import { Id } from "../write-input";

const offset = z.coerce.number().int().min(0);
/** Forms send every line break as CRLF; the stored text has LF, and a quotation must be the stored text. */
const verbatim = z.string().transform((text) => text.replace(/\r\n/g, "\n"));

const Target = z.discriminatedUnion("on", [
  z.object({ on: z.literal("event"), eventId: Id }),
  z.object({ on: z.literal("passage"), passageId: Id }),
  z.object({
    on: z.literal("selection"),
    articleId: Id,
    start: offset,
    end: offset,
    quote: verbatim,
    version: z.coerce.number().int().min(1),
  }),
]);

/** What a note form is about, from its hidden fields. Null when they were tampered with. */
export function noteTarget(form: FormData): AnnotationTarget | null {
  const parsed = Target.safeParse(Object.fromEntries(form));
  if (!parsed.success) return null;
  const { on, ...target } = parsed.data;
  return { kind: on, ...target } as AnnotationTarget;
}

export type TypedNote = { readonly body: string; readonly tags: string };

export const typedNote = (form: FormData): TypedNote => ({
  body: textField(form, "body"),
  tags: textField(form, "tags"),
});

export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

export const noteInput = ({ body, tags }: TypedNote) => ({ body, tags: tags.split(",") });
