import type { EventType } from "@/lib/extract/mention";

/** Outlines on a 16 × 16 grid: a burst, two linked dots, a quotation mark. The canvas draws the same ones. */
export const TYPE_PATHS: Readonly<Record<EventType, string>> = {
  strike:
    "M8 .8l1.5 3.7 3.7-1.7-1.7 3.7 3.7 1.5-3.7 1.5 1.7 3.7-3.7-1.7L8 15.2l-1.5-3.7-3.7 1.7 1.7-3.7L.8 8l3.7-1.5-1.7-3.7 3.7 1.7z",
  meeting:
    "M3.4 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zm9.2 0a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM6.2 7.4h3.6v1.2H6.2z",
  statement:
    "M1.5 8.9c0-3.2 1.5-5.2 4.4-6l.6 1.3C5 4.8 4.2 5.6 4 6.9h2.7v5.8H1.5zm7.8 0c0-3.2 1.5-5.2 4.4-6l.6 1.3c-1.5.6-2.3 1.4-2.5 2.7h2.7v5.8H9.3z",
};

export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  strike: "Strike",
  meeting: "Meeting",
  statement: "Statement",
};

type Props = { type: EventType; size?: number; outlined?: boolean };

/** Filled, or outlined for what nobody has reviewed. */
export function TypeIcon({ type, size = 14, outlined = false }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      overflow="visible"
      fill={outlined ? "none" : "currentColor"}
      stroke={outlined ? "currentColor" : "none"}
      strokeWidth={1.4}
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={TYPE_PATHS[type]} />
    </svg>
  );
}
