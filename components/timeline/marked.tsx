import { searchMarks } from "@/lib/timeline/search-marks";
import styles from "./marked.module.css";

/** A text with the words searched for marked in it. */
export function Marked({ text, q }: { readonly text: string; readonly q: string | null }) {
  if (q === null) return text;
  return searchMarks(text, q).map(({ text: piece, start, marked }) =>
    marked ? (
      <mark key={start} className={styles.mark}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
