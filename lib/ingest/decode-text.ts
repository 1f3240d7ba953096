import { analyse } from "chardet";

/** Text of a file, with the encoding it was read in and whether that encoding is only a guess. */
export type DecodedText = { readonly text: string; readonly encoding: string; readonly guessed: boolean };

/**
 * Reads bytes by the first that holds: byte order mark, the encoding declared in HTML, valid UTF-8, UTF-16 without a
 * mark, statistics, windows-1252. Null for bytes that are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: decode(bytes, marked), encoding: marked, guessed: false };

  const declared = declaredEncoding(bytes);
  // A page declared as something else that is valid UTF-8 beyond ASCII was saved anew by a browser.
  if (!declared || declared === "utf-8" || hasHighByte(bytes)) {
    const utf8 = tryUtf8(bytes);
    if (utf8 !== null && !looksBinary(utf8)) return { text: utf8, encoding: "utf-8", guessed: false };
  }
  const wide = utf16WithoutMark(bytes);
  if (wide) return { text: decode(bytes, wide), encoding: wide, guessed: true };
  if (looksBinary(decode(bytes, "windows-1252"))) return null;
  if (declared && declared !== "utf-8")
    return { text: decode(bytes, declared), encoding: declared, guessed: false };

  const guess = likeliest(bytes);
  return { text: decode(bytes, guess), encoding: guess, guessed: true };
}

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,40})/i;

function declaredEncoding(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(decode(bytes.subarray(0, 4_096), "windows-1252"));
  const label = match?.[1] ?? match?.[2];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that could be read as bytes up to here is not UTF-16, whatever it declares.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 text in Latin or Cyrillic script has one of its two bytes nearly constant (0x00 or 0x04). */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2) return null;
  const sample = bytes.subarray(0, 4_096);
  const small = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0 || byte === 4) small[index % 2] = (small[index % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  const [even = 0, odd = 0] = small;
  if (odd > half * 0.8 && even < half * 0.2) return "utf-16le";
  if (even > half * 0.8 && odd < half * 0.2) return "utf-16be";
  return null;
}

const SUPPORTED_GUESSES = /^(?:windows-125\d|ISO-8859-\d+|KOI8-R|Shift_JIS|EUC-JP|EUC-KR|Big5|GB18030)$/i;

function likeliest(bytes: Uint8Array): string {
  const best = analyse(bytes).find(({ name }) => SUPPORTED_GUESSES.test(name));
  // Statistics take western European text for central European; below that certainty western is the likelier.
  if (!best || (best.confidence < 50 && /^(?:windows-125[024]|ISO-8859)/i.test(best.name)))
    return "windows-1252";
  return new TextDecoder(best.name).encoding;
}

// Node reads windows-1252 as Latin-1 in some releases, which turns curly quotation marks into control characters.
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

const hasHighByte = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0x80);

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8_192);
  let control = 0;
  for (const letter of sample) {
    const code = letter.charCodeAt(0);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) control += 1;
  }
  return control > Math.max(2, sample.length * 0.02);
}
