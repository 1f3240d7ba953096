"use client";

import { useLiveChanges } from "@/components/timeline/use-live-changes";
import type { ExtractionState } from "@/lib/timeline/event";
import styles from "./extraction-status.module.css";

type Props = { timeline: string; changes: number; extraction: ExtractionState };

/** How far reading the article has come, kept up while somebody looks. */
export function ExtractionStatus({ timeline, changes, extraction }: Props) {
  useLiveChanges(`/t/${encodeURIComponent(timeline)}`, changes);
  return (
    <p className={styles.status} data-state={extraction.state} role="status">
      {extractionInWords(extraction)}
    </p>
  );
}

export function extractionInWords(extraction: ExtractionState): string {
  switch (extraction.state) {
    case "queued":
      return "Waiting to be read for events…";
    case "running":
      return "Being read for events…";
    case "failed":
      return `Reading failed: ${extraction.failure || "the reason was not recorded"}. The text is kept.`;
    case "done":
      if (extraction.eventCount === 0) return "Read; no events found";
      return `${extraction.eventCount} ${extraction.eventCount === 1 ? "event" : "events"}`;
  }
}
