import type { Token } from "../../text/sentences";
import type { Range } from "./clause";

/** The words of a stretch as written, with one space where the text has any. */
export function wordsOf(tokens: readonly Token[], { from, to }: Range): string {
  let text = tokens[from]?.text ?? "";
  if (to <= from) return "";
  for (let i = from + 1; i < to; i += 1) {
    const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token];
    text += before.end < token.start ? ` ${token.text}` : token.text;
  }
  return text;
}
