import type { Token } from "../../text/sentences";
import { lowerAt } from "../grammar/clause";
import { COLLECTIVES } from "../lexicon/meeting-words";
import { nameKey } from "../names/names";
import type { Party } from "../speakers/party";

/** "a cabinet meeting", "an emergency session of parliament", "the board of governors meeting": the body that meets, null where the noun names none. */
export function bodyBefore(tokens: readonly Token[], noun: number): Party | null {
  if (!/^(?:meeting|session|summit)$/u.test(lowerAt(tokens, noun))) return null;
  const members = /^(?:governors|ministers|directors|commissioners|defence|defense)$/u.test(
    lowerAt(tokens, noun - 1),
  );
  const from = members && lowerAt(tokens, noun - 2) === "of" ? noun - 3 : noun - 1;
  if (!COLLECTIVES.has(lowerAt(tokens, from))) return null;
  const text = tokens
    .slice(from, noun)
    .map((token) => token.text)
    .join(" ");
  return { kind: "group", name: text, key: nameKey(text) };
}
