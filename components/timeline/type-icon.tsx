import type { EventType } from "@/lib/extract/mention";

/** Outlines on a 16 × 16 grid: a burst, two linked dots, a quotation mark. The canvas draws the same ones. */
export const TYPE_PATHS: Readonly<Record<EventType, string>> = {
  strike:
    "M8 .8l1.500 3.700 3.700-1.700-1.700 3.700 3.700 1.500-3.700 1.500 1.700 3.700-3.700-1.700L8 15.200l-1.500-3.700-3.700 1.700 1.700-3.700L.8 8l3.700-1.500-1.700-3.700 3.700 1.700z",
  meeting:
    "M4.300 4.700a3.300 3.300 0 0 1 3.200 2.500h1a3.300 3.300 0 1 1 0 1.600h-1a3.300 3.300 0 1 1-3.200-4.100z",
  statement:
    "M1.500 8.900c0-3.200 1.500-5.200 4.400-6l.6 1.300C5 4.800 4.200 5.600 4 6.900h2.700v5.800H1.500zm7.800 0c0-3.200 1.500-5.200 4.400-6l.6 1.300c-1.500.6-2.300 1.400-2.500 2.700h2.700v5.800H9.300z",
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
