"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { ActButton } from "@/components/ui/act-button";
import { useToast } from "@/components/ui/toast";
import type { EventMergeRecord } from "@/lib/timeline/event";
import type { EventActions, WriteResult } from "./event-actions";
import styles from "./event-merges.module.css";
import { reasonInWords } from "./merge-reason-in-words";
import { momentInWords } from "./moment-in-words";
import { problemInWords } from "./problem-in-words";

type Props = {
  timeline: string;
  /** The event the others were merged into. */
  eventId: string;
  merges: readonly EventMergeRecord[];
  /** Null where nobody may write. */
  actions: MergeActions | null;
};

type MergeActions = Pick<EventActions, "mergeEvents" | "undoMerge">;

export function EventMerges({ timeline, eventId, merges, actions }: Props) {
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
          {actions ? (
            <UndoMerge timeline={timeline} eventId={eventId} merge={merge} actions={actions} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type UndoProps = { timeline: string; eventId: string; merge: EventMergeRecord; actions: MergeActions };

function UndoMerge({ timeline, eventId, merge, actions }: UndoProps) {
  const router = useRouter();
  const show = useToast();
  const [pending, start] = useTransition();

  function tell(result: WriteResult<unknown> | null, done: string, back?: () => void) {
    if (result?.ok) show(done, back && { label: "Merge again", run: back });
    else {
      show(problemInWords(result?.error ?? { kind: "failed" }));
      router.refresh();
    }
  }
  const again = async () =>
    tell(
      await actions.mergeEvents(timeline, eventId, merge.absorbedId).catch(() => null),
      "The two are one event again.",
    );
  const run = () =>
    start(async () =>
      tell(
        await actions.undoMerge(timeline, merge.id).catch(() => null),
        `“${merge.absorbedTitle}” is an event of its own again.`,
        again,
      ),
    );
  return (
    <ActButton
      action={actions.undoMerge.bind(null, timeline, merge.id)}
      onAct={run}
      disabled={pending}
      aria-label={`Undo merge with “${merge.absorbedTitle}”`}
    >
      {pending ? "Undoing…" : "Undo merge"}
    </ActButton>
  );
}
