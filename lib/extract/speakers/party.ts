import { lastWord } from "../../text/last-word";
import type { Article } from "../article/article";
import { nameKey } from "../names/names";

export type PartyKind =
  | "person"
  | "organisation"
  | "country"
  | "group"
  | "pronoun"
  | "media"
  | "unknown"
  | "other";

/** Who a noun phrase stands for. */
export type Party = {
  readonly kind: PartyKind;
  /** Fullest form in the article. */
  readonly name: string;
  /** The same for every way the article writes the name. */
  readonly key: string;
};

/** A party with the key of its name, worked out only when asked for: most things that sentences are about are never compared. */
export const withOwnKey = (kind: PartyKind, name: string): Party => ({
  kind,
  name,
  get key() {
    return nameKey(name);
  },
});

/** What stands for nobody who could speak. */
export const nobody = (name: string): Party => withOwnKey("other", name);

/** The person of the article whom a name means, in the fullest form. */
export function personCalled(article: Article, text: string): Party {
  const full = article.names.personNamed(text)?.name ?? text;
  return {
    kind: "person",
    name: full,
    get key() {
      return nameKey(lastWord(full));
    },
  };
}

/** Whether the party can be asked what it said. */
export const canSpeak = ({ kind }: Party): boolean =>
  kind === "person" || kind === "organisation" || kind === "country" || kind === "group";
