import { connection } from "next/server";
import { NewTimelineForm } from "@/components/timeline/new-timeline-form";
import { TimelineRow } from "@/components/timeline/timeline-row";
import { EmptyState } from "@/components/ui/empty-state";
import { mayWrite } from "@/lib/accounts/may-write";
import { listTimelines } from "@/lib/db/timelines";
import { createTimelineAction } from "./actions";
import styles from "./page.module.css";

export default async function HomePage() {
  await connection();
  const timelines = await listTimelines();
  return (
    <main id="main" className={styles.page}>
      <header className={styles.lead}>
        <h1>What happened, when, and who says so</h1>
        <p>
          Articles go in; strikes, meetings and statements come out on a timeline, each with the sentences it
          rests on.
        </p>
      </header>
      <section aria-label="Timelines">
        {timelines.length === 0 ? (
          <EmptyState title="No timeline yet">
            A timeline follows one conflict or subject. Create the first one below, then import its articles.
          </EmptyState>
        ) : (
          <ul className={styles.timelines}>
            {timelines.map((timeline) => (
              <TimelineRow key={timeline.slug} timeline={timeline} />
            ))}
          </ul>
        )}
      </section>
      {mayWrite() ? (
        <section className={styles.new} aria-labelledby="new-timeline">
          <h2 id="new-timeline">New timeline</h2>
          <NewTimelineForm action={createTimelineAction} />
        </section>
      ) : null}
    </main>
  );
}
