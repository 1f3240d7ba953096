"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { EventMergeRecord } from "@/lib/timeline/event";
import type { EventActions } from "./event-actions";
import styles from "./event-merges.module.css";
import { reasonInWords } from "./merge-reason-in-words";
import { momentInWords } from "./moment-in-words";
import { problemInWords } from "./problem-in-words";

type Props = {
  timeline: string;
  merges: readonly EventMergeRecord[];
  undo: EventActions["undoMerge"] | null;
};

export function EventMerges({ timeline, merges, undo }: Props) {
  return (
    <ul className={styles.merges}>
      {merges.map((merge) => (
        <li key={merge.id}>
          <p>
            Also reported as “{merge.absorbedTitle}”
            <span className={styles.note}>
              {" "}
              merged by {merge.decidedBy}, {momentInWords(merge.createdAt)}
            </span>
          </p>
          <ul className={styles.reasons}>
            {merge.reasons.map((reason) => (
              <li key={`${reason.feature} ${reason.detail}`}>
                <span className={styles.sign}>{reason.weight < 0 ? "against" : "for"}</span>
                {reasonInWords(reason)}
              </li>
            ))}
          </ul>
          {undo ? <UndoMerge timeline={timeline} merge={merge} undo={undo} /> : null}
        </li>
      ))}
    </ul>
  );
}

type UndoProps = { timeline: string; merge: EventMergeRecord; undo: EventActions["undoMerge"] };

function UndoMerge({ timeline, merge, undo }: UndoProps) {
  const router = useRouter();
  const show = useToast();
  const [pending, start] = useTransition();
  const run = () =>
    start(async () => {
      const result = await undo(timeline, merge.id).catch(() => null);
      if (result?.ok) show(`“${merge.absorbedTitle}” is an event of its own again.`);
      else show(problemInWords(result?.error ?? { kind: "failed" }));
      router.refresh();
    });
  return (
    <Button onClick={run} disabled={pending} aria-label={`Undo merge with “${merge.absorbedTitle}”`}>
      {pending ? "Undoing…" : "Undo merge"}
    </Button>
  );
}
