"use client";

import type { ComponentProps } from "react";
import { Button } from "./button";

type Props = Omit<ComponentProps<typeof Button>, "type" | "onClick"> & {
  /** A server action with all its arguments bound: what the browser posts to where there are no scripts. */
  readonly action: () => Promise<unknown>;
  /** Runs it where there are, and tells what came of it. */
  readonly onAct: () => void;
};

/** A button that writes something, with scripts and without. */
export function ActButton({ action, onAct, ...button }: Props) {
  return (
    <form
      // React ignores what the action of a form answers, though its type asks for nothing.
      action={action as () => Promise<void>}
      onSubmit={(event) => {
        event.preventDefault();
        onAct();
      }}
    >
      <Button {...button} type="submit" />
    </form>
  );
}
