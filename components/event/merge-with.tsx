"use client";

import { Merge } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { ActButton } from "@/components/ui/act-button";
import disclosure from "@/components/ui/quiet-disclosure.module.css";
import { useToast } from "@/components/ui/toast";
import type { MergeChoice, TimelineEvent } from "@/lib/timeline/event";
import type { EventActions } from "./event-actions";
import { EventTime } from "./event-date-line";
import { eventHref } from "./links";
import styles from "./merge-with.module.css";
import { problemInWords } from "./problem-in-words";

type Props = {
  timeline: string;
  event: Pick<TimelineEvent, "id" | "type" | "date">;
  /** Events near it of its type, in the timeline's order. */
  choices: readonly MergeChoice[];
  actions: MergeActions;
};

type MergeActions = Pick<EventActions, "mergeEvents" | "undoMerge">;

/** The events near this one that a person may know to be the same happening. */
export function MergeWith({ timeline, event, choices, actions }: Props) {
  return (
    <details className={`${disclosure.quiet} ${styles.merge}`}>
      <summary>
        <Merge size={14} aria-hidden /> Merge with…
      </summary>
      {choices.length === 0 ? (
        <p className={styles.hint}>
          {event.date.edtf === null
            ? `There is no other ${event.type} without a date that came in within four days of it.`
            : `There is no other ${event.type} within four days of it.`}
        </p>
      ) : (
        <>
          <p className={styles.hint}>
            Which of these is the same happening? Its passages and notes move here, and its links lead here,
            until the merge is undone.
          </p>
          <ul className={styles.choices}>
            {choices.map((choice) => (
              <li key={choice.id}>
                <p className={styles.what}>
                  <Link href={eventHref(timeline, choice)} prefetch={false} dir="auto">
                    {choice.title}
                  </Link>
                  <span className={styles.when}>
                    <EventTime edtf={choice.date.edtf} style="short" />
                    {choice.place ? ` · ${choice.place}` : null}
                  </span>
                </p>
                <MergeOne timeline={timeline} keptId={event.id} choice={choice} actions={actions} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

type OneProps = { timeline: string; keptId: string; choice: MergeChoice; actions: MergeActions };

function MergeOne({ timeline, keptId, choice, actions }: OneProps) {
  const router = useRouter();
  const show = useToast();
  const [pending, start] = useTransition();

  const takeBack = async (mergeId: string) => {
    const result = await actions.undoMerge(timeline, mergeId).catch(() => null);
    if (result?.ok) show(`“${choice.title}” is an event of its own again.`);
    else {
      show(problemInWords(result?.error ?? { kind: "failed" }));
      router.refresh();
    }
  };
  const merge = () =>
    start(async () => {
      const result = await actions.mergeEvents(timeline, keptId, choice.id).catch(() => null);
      if (result?.ok) {
        const { mergeId } = result.value;
        show(`Merged with “${choice.title}”.`, { label: "Undo", run: () => takeBack(mergeId) });
      } else {
        show(problemInWords(result?.error ?? { kind: "failed" }));
        router.refresh();
      }
    });
  return (
    <ActButton
      action={actions.mergeEvents.bind(null, timeline, keptId, choice.id)}
      onAct={merge}
      disabled={pending}
      aria-label={`Merge with “${choice.title}”`}
    >
      {pending ? "Merging…" : "Merge"}
    </ActButton>
  );
}
