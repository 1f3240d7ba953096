"use client";

import { CircleQuestionMark } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ReadingGuide } from "./reading-guide";
import styles from "./shortcut-sheet.module.css";
import { SHORTCUTS } from "./shortcuts";

type Props = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

export function ShortcutSheet({ open, onOpenChange }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <>
      <Button
        look="plain"
        className={styles.opener}
        onClick={() => onOpenChange(true)}
        aria-label="How to read this, and its keys"
        title="How to read this, and its keys (?)"
      >
        <CircleQuestionMark size={17} aria-hidden />
      </Button>
      <dialog
        ref={dialog}
        className={styles.sheet}
        aria-labelledby="reading-title"
        onClose={() => onOpenChange(false)}
      >
        <form className={styles.close} method="dialog">
          <Button type="submit">Close</Button>
        </form>
        <h2 id="reading-title">How to read this</h2>
        <ReadingGuide />
        <h2>Keyboard and pointer</h2>
        <dl className={styles.keys}>
          {SHORTCUTS.map(({ command, shown, does }) => (
            <div key={command}>
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
          {SEARCH_KEYS.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
          {GESTURES.map(([gesture, does]) => (
            <div key={gesture}>
              <dt>{gesture}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  );
}

const SEARCH_KEYS = [["Enter, Shift+Enter", "In the search box: next, previous match"]] as const;

const GESTURES = [
  ["Drag", "Move in time"],
  ["Ctrl or ⌘ + wheel, pinch", "Zoom at the pointer"],
  ["Shift + wheel", "Move in time"],
  ["Double-click the overview", "Show the whole timeline"],
] as const;
