import type { Token } from "../text/sentences";
import type { Range } from "./clause";

/** The words of a stretch as written, with one space where the text has any. */
export function wordsOf(tokens: readonly Token[], { from, to }: Range): string {
  let text = "";
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    text += i > from && before !== undefined && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return text;
}
