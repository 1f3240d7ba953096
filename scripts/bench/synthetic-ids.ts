const KINDS = [
  "timeline",
  "article",
  "version",
  "run",
  "event",
  "mention",
  "passage",
  "actor",
  "place",
  "annotation",
] as const;
export type Kind = (typeof KINDS)[number];

const BASE = Date.UTC(2026, 1, 1);

/** A uuid of version 7 made of a kind and a number: they sort by number, as ids made one after the other do. */
export function idOf(kind: Kind, number: number): string {
  const time = (BASE + number).toString(16).padStart(12, "0");
  const rest = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  const tail = rest.toString(16).padStart(8, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${KINDS.indexOf(kind).toString(16).padStart(3, "0")}-8000-${tail}${tail.slice(0, 4)}`;
}
