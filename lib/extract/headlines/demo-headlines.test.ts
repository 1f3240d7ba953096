import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFile } from "../../ingest/read-file";
import { extractEvents } from "../extract-events";
import { DEMONYMS } from "../lexicon/gazetteer";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs";
import { third } from "../lexicon/word-set";
import type { MentionDraft } from "../mention";
import { MOST_CHARACTERS } from "./headline-words";

const FOLDER = join(import.meta.dirname, "..", "..", "..", "prisma", "demo", "articles");

const told = (
  await Promise.all(
    readdirSync(FOLDER).map(async (name) => {
      const read = await readFile(name, readFileSync(join(FOLDER, name)));
      if (!read.ok) throw new Error(`${name}: ${read.error.kind}`);
      return read.value.drafts.flatMap(({ title, publishedAt, text }) =>
        extractEvents({ title, published: publishedAt, text }).mentions.map((event) => ({ event, text })),
      );
    }),
  )
).flat();

/** Every word that a headline may use although no passage holds it. */
const TEMPLATES = new Set(
  `air and attack attacks bombing by call car clashes conference consultations defences down drone drones for hold holds in
  injure injures invasion kill kills meet meets meeting missile negotiations of on others over phone planned raid rocket says say
  session shelling shooting speak speaks statement strike strikes suicide summit talks targets the to visit visits will has have with held`
    .split(/\s+/u)
    .concat([...REPORTING_VERBS.values()].flatMap((lemma) => [lemma, third(lemma)])),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function strangers({ title, actors, place, killed, injured }: MentionDraft, text: string): string[] {
  const figures = [...(killed ?? []), ...(injured ?? [])].map(String);
  const names = actors.map(({ name }) => name);
  const known = new Set(wordsOf([text, place ?? "", ...names, ...figures].join(" ")));
  const demonyms = [...DEMONYMS].flatMap(([adjective, country]) =>
    known.has(country.toLowerCase()) || actors.some(({ name }) => name === country) ? wordsOf(adjective) : [],
  );
  for (const word of demonyms) known.add(word);
  // "21 delegations" are told as "delegation and delegation": a plural of a word that is there.
  return wordsOf(title).filter(
    (word) => !known.has(word) && !known.has(word.replace(/s$/u, "")) && !TEMPLATES.has(word),
  );
}

const faultsOf = (fault: (title: string, event: MentionDraft, text: string) => boolean): string[] =>
  told.filter(({ event, text }) => fault(event.title, event, text)).map(({ event }) => event.title);

test("there are hundreds of headlines to look at", () => {
  expect(told.length).toBeGreaterThan(200);
});

test("none is longer than a line", () => {
  expect(faultsOf((title) => title.length > MOST_CHARACTERS)).toEqual([]);
});

test("none ends on a word that wants another", () => {
  const open =
    /\b(?:the|an?|of|in|on|at|to|for|from|with|by|and|or|but|that|which|who|as|than|into|about|against|between|its|his|her|their)[”"]?$/iu;
  expect(faultsOf((title) => open.test(title) && !/\btalks on$/u.test(title))).toEqual([]);
});

test("none leaves a quotation open", () => {
  const count = (title: string, mark: string) => title.split(mark).length;
  expect(faultsOf((title) => count(title, "“") !== count(title, "”") || count(title, '"') % 2 === 0)).toEqual(
    [],
  );
});

test("none has a pronoun for its subject", () => {
  expect(faultsOf((title) => /^(?:he|she|it|they|we|this|these|that|those|who)\b/iu.test(title))).toEqual([]);
});

test("none says a word that its article does not", () => {
  expect(
    told.flatMap(({ event, text }) => {
      const words = strangers(event, text);
      return words.length === 0 ? [] : [`${event.title}: ${words.join(", ")}`];
    }),
  ).toEqual([]);
});

test("few only name their speaker", () => {
  const bare = faultsOf((title) => title.startsWith("Statement by"));
  const statements = told.filter(({ event }) => event.type === "statement").length;
  expect(bare.length / statements, bare.join("\n")).toBeLessThan(0.05);
});
