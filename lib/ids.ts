import { v7 } from "uuid";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LENGTH = 22;

/** A fresh uuid v7: ids sort by the time they were made. */
export const newId = (): string => v7();

/** The 22 letters and digits by which links name a uuid (base 62, so no sign at an end that a mail program cuts off). */
export function shortId(uuid: string): string {
  let rest = BigInt(`0x${uuid.replaceAll("-", "")}`);
  let short = "";
  for (let i = 0; i < LENGTH; i += 1) {
    short = (ALPHABET[Number(rest % 62n)] ?? "0") + short;
    rest /= 62n;
  }
  return short;
}

/** The uuid behind a short id; a uuid is taken as it is. Null when it is neither. */
export function parseId(id: string): string | null {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return id.toLowerCase();
  if (!/^[0-9A-Za-z]{22}$/.test(id)) return null;
  let value = 0n;
  for (const letter of id) value = value * 62n + BigInt(ALPHABET.indexOf(letter));
  if (value >= 1n << 128n) return null;
  const hex = value.toString(16).padStart(32, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
