import type { EventType } from "@/lib/extract/mention";

/** Outlines on a 16 × 16 grid, filled with the current colour; the canvas draws the same ones. */
export const TYPE_PATHS: Readonly<Record<EventType, string>> = {
  strike:
    "M8 .6l1.35 3.35 2.7-2.4-.45 3.6 3.6-.15-2.45 2.65L16 9.3l-3.4 1.15 1.3 3.35-3.3-1.4L9.1 15.6 8 12.3l-2.3 2.9-.4-3.6-3.5.75 1.9-3.05L.2 7.9l3.45-1.1L2 3.6l3.4 1.2z",
  meeting: "M4.2 4.6a3.4 3.4 0 0 1 3.3 2.6h1a3.4 3.4 0 1 1 0 1.6h-1a3.4 3.4 0 1 1-3.3-4.2z",
  statement:
    "M1.2 9.1c0-3.4 1.7-5.6 4.7-6.4l.5 1.3C4.900 4.600 4.100 5.500 3.900 6.700h2.800v5.600H1.200zm7.900 0c0-3.400 1.700-5.600 4.700-6.400l.5 1.300c-1.500.6-2.300 1.500-2.500 2.700h2.800v5.600H9.100z",
};

export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  strike: "Strike",
  meeting: "Meeting",
  statement: "Statement",
};

export function TypeIcon({ type, size = 14 }: { type: EventType; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <path d={TYPE_PATHS[type]} />
    </svg>
  );
}
