import type { MergeReason } from "@/lib/timeline/event";

/** "same place: Sumy". A feature's name is already words with dashes between. */
export function reasonInWords({ feature, detail }: MergeReason): string {
  const words = feature.replaceAll(/[-_]+/g, " ");
  return detail ? `${words}: ${detail}` : words;
}
