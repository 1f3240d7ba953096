"use client";

import { useMemo, useState } from "react";
import { classifyLines, type LineKind } from "@/lib/text/line-kinds";
import styles from "./kept-text.module.css";

/** More lines than anybody looks through; drawing them all would only hold up the page. */
const SHOWN_LINES = 400;

const MARKS: Readonly<Partial<Record<LineKind, string>>> = {
  promo: "promotion",
  embed: "embedded post",
  agency: "agency line",
  caption: "caption",
};

/** The text as it will be stored, with the lines that will not be read for events. */
export function KeptText({ text, open }: { text: string; open: boolean }) {
  const [shown, setShown] = useState(open);
  return (
    <details className={styles.kept} open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>The text that will be kept</summary>
      {shown ? <Lines text={text} /> : null}
    </details>
  );
}

function Lines({ text }: { text: string }) {
  const lines = useMemo(() => classifyLines(text).filter(({ kind }) => kind !== "blank"), [text]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={styles.text} aria-label="The text that will be kept" tabIndex={0}>
      {lines.slice(0, SHOWN_LINES).map(({ start, end, kind }) => (
        <p key={start} data-kind={kind} dir="auto">
          {MARKS[kind] ? <span className={styles.mark}>{MARKS[kind]}</span> : null}
          {text.slice(start, end)}
        </p>
      ))}
      {lines.length > SHOWN_LINES ? (
        <p className={styles.mark}>and {(lines.length - SHOWN_LINES).toLocaleString("en-GB")} more lines</p>
      ) : null}
    </section>
  );
}
