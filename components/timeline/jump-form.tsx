"use client";

import { CalendarSearch } from "lucide-react";
import { type FormEvent, type RefObject, useEffect, useId, useState } from "react";
import { type View, viewParams } from "@/lib/timeline/view";
import type { TimeWindow } from "@/lib/timeline/window";
import styles from "./jump-form.module.css";
import { type FailedJump, problemOfJump } from "./jump-in-words";

type Props = {
  readonly path: string;
  readonly view: View;
  readonly title: string;
  readonly span: TimeWindow | null;
  /** The last attempt, when it was made without scripts and failed. */
  readonly failed: FailedJump | null;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly seen: () => TimeWindow;
  readonly onJump: (window: TimeWindow) => void;
};

// The grammar of dates is fetched when somebody is about to use it.
const loadGrammar = () => import("@/lib/timeline/jump-to-date");

/** Goes to a date in words. Without scripts the server reads them. */
export function JumpForm({ path, view, title, span, failed, input, seen, onJump }: Props) {
  const [problem, setProblem] = useState(failed);
  useEffect(() => setProblem(failed), [failed]);
  const problemId = useId();

  async function jump(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = input.current;
    const words = field?.value.trim() ?? "";
    if (words === "" || span === null) return setProblem(null);
    const { jumpToDate } = await loadGrammar();
    const found = jumpToDate(words, { today: today(), seen: seen(), span, subject: title });
    if (!found.ok) return setProblem({ ok: false, words, problem: found.error });
    setProblem(null);
    field?.blur();
    onJump(found.value.window);
  }

  return (
    <form className={styles.form} action={path} method="get" onSubmit={jump}>
      {[...viewParams({ ...view, from: null, to: null })].map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <CalendarSearch className={styles.icon} size={15} aria-hidden />
      <input
        ref={input}
        className={styles.input}
        name="date"
        autoComplete="off"
        maxLength={100}
        placeholder="Go to a date"
        aria-label="Go to a date"
        title="Go to a date: mid-April 2025, last week, Q2 2023 (G)"
        defaultValue={failed?.words ?? ""}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        onFocus={() => void loadGrammar()}
        onBlur={() => setProblem(null)}
        onKeyDown={(press) => {
          if (press.key !== "Escape") return;
          setProblem(null);
          press.currentTarget.blur();
        }}
      />
      <button className="visually-hidden" type="submit">
        Go
      </button>
      <p id={problemId} className={styles.problem} role="status">
        {problem ? problemOfJump(problem, span) : null}
      </p>
    </form>
  );
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
