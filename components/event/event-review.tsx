"use client";

import { Check, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
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

  return (
    <div className={styles.review}>
      <p>{REVIEW_WORDS[event.review]}</p>
      <div className={styles.buttons}>
        {event.review === "confirmed" || event.review === "rejected" ? (
          <Button onClick={() => give("restore", false)} disabled={pending}>
            Take back
          </Button>
        ) : (
          <>
            <Button onClick={() => give("confirm", true)} disabled={pending}>
              <Check size={15} aria-hidden /> Confirm
            </Button>
            <Button onClick={() => give("reject", true)} disabled={pending}>
              <X size={15} aria-hidden /> Reject
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
