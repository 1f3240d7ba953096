"use client";

import { Check, Link2, Printer, Share2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import styles from "./share-menu.module.css";
import { useCloseOutside } from "./use-close-outside";

type Props = {
  /** Where the list with all its passages is. */
  readonly printed: string;
  /** Brings the address up to date. */
  readonly onBeforeCopy: () => void;
};

const CONFIRMED_MS = 2_500;

/** What can be taken away: the address of what is on the screen, for the View is all in it, and the list on paper. */
export function ShareMenu({ printed, onBeforeCopy }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  useCloseOutside(menu);
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");

  useEffect(() => {
    if (copied !== "yes") return;
    const timer = setTimeout(() => setCopied("no"), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy() {
    onBeforeCopy();
    try {
      await navigator.clipboard.writeText(window.location.href);
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  }

  return (
    <>
      <details ref={menu} className={styles.menu}>
        <summary className={styles.summary}>
          <Share2 size={15} aria-hidden /> Share
        </summary>
        <ul className={styles.choices}>
          <li className={styles.scripted}>
            <button type="button" className={styles.choice} onClick={copy}>
              {copied === "yes" ? <Check size={15} aria-hidden /> : <Link2 size={15} aria-hidden />}
              {copied === "yes" ? "Link copied" : "Copy link"}
              <span>to this window, these filters and the open event</span>
            </button>
          </li>
          <li>
            <a className={styles.choice} href={printed}>
              <Printer size={15} aria-hidden /> Print the list
              <span>all matching events with their passages</span>
            </a>
          </li>
        </ul>
      </details>
      <span className="visually-hidden" role="status">
        {copied === "yes" ? "Link to this view copied" : null}
        {copied === "failed" ? "The browser refused; copy the address from its bar" : null}
      </span>
    </>
  );
}
