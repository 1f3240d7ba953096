import { Fragment } from "react";
import type { LineKind } from "@/lib/text/line-kinds";
import type { Segment, SegmentedLine } from "@/lib/text/segment-text";
import styles from "./article-text.module.css";
import { charFragment } from "./char-fragment";
import type { ReaderPassage } from "./reader-passage";

const LABELS: Readonly<Record<LineKind, string | undefined>> = {
  prose: undefined,
  heading: undefined,
  blank: undefined,
  promo: "Promotion · not read for events",
  embed: "Embedded post · not read for events",
  agency: "Agency line · not read for events",
  caption: "Caption · not read for events",
};

type Props = { lines: readonly SegmentedLine[]; passages: readonly ReaderPassage[] };

/** The stored text: the text content of this element is the text, character by character, line breaks included. */
export function ArticleText({ lines, passages }: Props) {
  const named = new Set<string>();
  const anchorsOf = (segment: Segment): string[] => {
    const fresh = segment.begins
      .map((index) => passages[index])
      .filter((passage) => passage !== undefined)
      .map(charFragment)
      .filter((id) => !named.has(id));
    for (const id of fresh) named.add(id);
    return [...new Set(fresh)];
  };
  return (
    <div className={styles.text} data-article-text>
      {lines.map((line, i) => (
        <p
          key={line.start}
          className={styles.line}
          data-kind={line.kind}
          data-label={sameKindAbove(lines, i) ? "" : LABELS[line.kind]}
          dir="auto"
        >
          {line.segments.map((segment) => (
            <Fragment key={segment.start}>
              {anchorsOf(segment).map((id) => (
                <span key={id} id={id} />
              ))}
              <Stretch segment={segment} passages={passages} />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

/** Whether the nearest line above that is not blank is of the same kind, so that one label serves both. */
function sameKindAbove(lines: readonly SegmentedLine[], index: number): boolean {
  const kind = lines[index]?.kind;
  if (kind === undefined || LABELS[kind] === undefined) return false;
  const above = lines.slice(0, index).findLast((line) => line.kind !== "blank");
  return above?.kind === kind;
}

function Stretch({ segment, passages }: { segment: Segment; passages: readonly ReaderPassage[] }) {
  const over = segment.spans.map((index) => passages[index]).filter((passage) => passage !== undefined);
  const innermost = over.at(-1);
  if (!innermost) return segment.text;
  return (
    <mark
      className={styles.mark}
      data-type={innermost.eventType}
      data-passages={over.map(({ id }) => id).join(" ")}
    >
      {segment.text}
    </mark>
  );
}
