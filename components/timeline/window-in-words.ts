import { dateInWords } from "@/lib/time/words";
import type { TimeWindow } from "@/lib/timeline/window";

const day = (at: number): string => dateInWords(new Date(at).toISOString().slice(0, 10));

/** "11 April 2025 to 16 April 2025": the days at both ends. */
export const windowInWords = ({ from, to }: TimeWindow): string => `${day(from)} to ${day(to - 1)}`;
