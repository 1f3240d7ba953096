import { beginsWithCapital } from "../../../text/capital";
import type { Token } from "../../../text/sentences";
import { lowerAt } from "../verb-group";

const QUOTES = new Set(['"', "“", "”", "«", "»", "''", "``"]);
const DASHES = new Set(["–", "—", "-", "--"]);
const PAUSES = new Set([",", ")", "(", ...DASHES]);

export const isQuote = (token: Token | undefined): boolean => token !== undefined && QUOTES.has(token.text);

/** Newsrooms open a parenthesis with one dash and close it with another. */
export const isDash = (word: string): boolean => DASHES.has(word);

export const isPause = (word: string): boolean => PAUSES.has(word);

/** ‘We were told to run,’: a single mark behind a pause closes a quotation. */
export const closesSingly = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === "’" && /^[,.?!…]$/u.test(lowerAt(tokens, i - 1));

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && beginsWithCapital(token.text);
