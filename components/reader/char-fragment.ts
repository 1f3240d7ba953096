import { codePoint, type Span } from "@/lib/text/position";

/** Reads `#char=12,40`: code points, half-open, after RFC 5147. Null for any other fragment. */
export function parseCharFragment(hash: string): Span | null {
  const match = /^#?char=(\d{1,9}),(\d{1,9})$/.exec(hash);
  if (!match) return null;
  const start = Number(match[1]);
  const end = Number(match[2]);
  return start < end ? { start: codePoint(start), end: codePoint(end) } : null;
}

export const charFragment = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `char=${start},${end}`;
