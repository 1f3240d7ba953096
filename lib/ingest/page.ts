import { z } from "zod";

const words = z.array(z.string());

/** What the page worker answers. Lists run from the most to the least reliable source. */
export const PageAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("too-deep"), depth: z.number() }),
  z.object({
    kind: z.literal("page"),
    titles: words,
    publishers: words,
    urls: words,
    dates: words,
    text: z.string(),
  }),
]);

export type PageAnswer = z.infer<typeof PageAnswer>;
