"use client";

import { type FormEvent, useActionState, useState, useTransition } from "react";

type Options<S> = {
  readonly action: (previous: S | null, form: FormData) => Promise<S>;
  /** What to show when the server cannot be reached at all. */
  readonly unreachable: (form: FormData) => S;
  readonly onDone: (state: S) => void;
};

/**
 * Posts a form to a server action: as a plain form before scripts run, in place afterwards. A dead connection becomes a
 * state like any other, because an error page would take away what was typed.
 */
export function useFormAction<S>({ action, unreachable, onDone }: Options<S>) {
  const [posted, formAction] = useActionState(action, null);
  const [latest, setLatest] = useState<S | null>(null);
  const [pending, start] = useTransition();

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    start(async () => {
      const next = await action(null, form).catch(() => unreachable(form));
      setLatest(next);
      onDone(next);
    });
  }

  return { state: latest ?? posted, pending, formAction, onSubmit };
}
