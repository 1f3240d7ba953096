"use client";

import { Check, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { ActButton } from "@/components/ui/act-button";
import { useToast } from "@/components/ui/toast";
import type { Review, TimelineEvent } from "@/lib/timeline/event";
import type { Decision, EventActions } from "./event-actions";
import styles from "./event-review.module.css";
import { problemInWords } from "./problem-in-words";

type Props = {
  timeline: string;
  event: Pick<TimelineEvent, "id" | "review">;
  action: EventActions["reviewEvent"];
};

const REVIEW_WORDS: Readonly<Record<Review, string>> = {
  unreviewed: "Found by machine; nobody has reviewed it yet.",
  confirmed: "Confirmed by a person.",
  edited: "Edited by a person.",
  rejected: "Rejected: it is left out of the timeline.",
};

const DONE_WORDS: Readonly<Record<Decision, string>> = {
  confirm: "Event confirmed.",
  reject: "Event rejected and left out of the timeline.",
  restore: "Decision taken back.",
};

export function EventReview({ timeline, event, action }: Props) {
  const router = useRouter();
  const show = useToast();
  const [pending, start] = useTransition();

  const give = (decision: Decision, undoable: boolean) =>
    start(async () => {
      const result = await action(timeline, event.id, decision).catch(() => null);
      if (!result?.ok) {
        show(problemInWords(result?.error ?? { kind: "failed" }));
        router.refresh();
      } else if (undoable) {
        show(DONE_WORDS[decision], { label: "Undo", run: () => give("restore", false) });
      } else show(DONE_WORDS[decision]);
    });

  const act = (decision: Decision, undoable: boolean) => ({
    action: action.bind(null, timeline, event.id, decision),
    onAct: () => give(decision, undoable),
    disabled: pending,
  });
  return (
    <div className={styles.review}>
      <p>{REVIEW_WORDS[event.review]}</p>
      <div className={styles.buttons}>
        {event.review === "confirmed" || event.review === "rejected" ? (
          <ActButton {...act("restore", false)}>Take back</ActButton>
        ) : (
          <>
            <ActButton {...act("confirm", true)}>
              <Check size={15} aria-hidden /> Confirm
            </ActButton>
            <ActButton {...act("reject", true)}>
              <X size={15} aria-hidden /> Reject
            </ActButton>
          </>
        )}
      </div>
    </div>
  );
}
