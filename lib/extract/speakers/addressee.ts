import type { Sentence } from "../../text/sentences";
import type { Article } from "../article";
import { phraseAfter } from "../clause";
import { nameKey } from "../names";
import type { Party } from "./party";
import { personCalled } from "./party";

/** Whom a speaker addresses: "told X", "urged X"; null where no name follows. */
export function addresseeAfter(article: Article, sentence: Sentence, verbEnd: number): Party | null {
  const phrase = phraseAfter(sentence.tokens, verbEnd);
  if (phrase === null) return null;
  const inside = (article.names.all[sentence.index] ?? []).filter(
    (one) => one.from >= phrase.head.from && one.to <= phrase.head.to,
  );
  const last = inside.at(-1);
  if (last === undefined || last.to !== phrase.head.to) return null;
  // "told Rutte Ukraine needs": the person is told, the country begins what is said.
  const name = inside.find(({ kind, to }) => kind === "person" && to === last.from) ?? last;
  if (name.kind === "person") return personCalled(article, name.text);
  if (name.kind === "office" && !ASSEMBLY.test(name.text)) return null;
  if (
    name.kind === "office" ||
    name.kind === "organisation" ||
    name.kind === "country" ||
    name.kind === "unknown"
  )
    return { kind: "organisation", name: name.text, key: nameKey(name.text) };
  return null;
}

/** Bodies whose members are spoken to. */
const ASSEMBLY = /\b(?:Council|Assembly|Parliament|Congress|Senate|Bundestag|Duma|Rada|Knesset|Committee)$/u;
