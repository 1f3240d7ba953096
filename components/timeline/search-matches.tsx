import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "@/components/ui/button";
import styles from "./search-matches.module.css";

type Props = {
  /** From 1; null while none of them is selected. */
  readonly position: number | null;
  readonly matching: number;
  readonly onStep: (way: "previous" | "next") => void;
};

/** "4 of 31" with the way to the match before and after, as Shift+Enter and Enter in the search box. */
export function SearchMatches({ position, matching, onStep }: Props) {
  const figures = matching.toLocaleString("en-GB");
  const counted = matching === 1 ? "1 match" : `${figures} matches`;
  return (
    <fieldset className={styles.matches} aria-label="Matches">
      <span className={styles.position}>
        {position === null ? counted : `${position.toLocaleString("en-GB")} of ${figures}`}
      </span>
      <Button
        look="plain"
        className={styles.step}
        onClick={() => onStep("previous")}
        disabled={matching === 0}
        aria-label="Previous match"
        title="Previous match (Shift+Enter in the search box)"
      >
        <ChevronLeft size={16} aria-hidden />
      </Button>
      <Button
        look="plain"
        className={styles.step}
        onClick={() => onStep("next")}
        disabled={matching === 0}
        aria-label="Next match"
        title="Next match (Enter in the search box)"
      >
        <ChevronRight size={16} aria-hidden />
      </Button>
    </fieldset>
  );
}
