import { Notes } from "@/components/annotation/notes";
import { TYPE_WORDS, TypeIcon } from "@/components/timeline/type-icon";
import type { EventDetail, EventPassage, MergeChoice } from "@/lib/timeline/event";
import type { EventActions } from "./event-actions";
import styles from "./event-body.module.css";
import { EventFacts } from "./event-facts";
import { EventHistory } from "./event-history";
import { EventMerges } from "./event-merges";
import { EventReview } from "./event-review";
import { EventSources } from "./event-sources";
import { MergeWith } from "./merge-with";

type Props = {
  /** Slug of the timeline the event belongs to. */
  timeline: string;
  event: EventDetail;
  /** Null where nobody may write: everything is then shown without its buttons. */
  actions: EventActions | null;
  /** What it might be merged with. */
  mergeChoices: readonly MergeChoice[];
  /** 1 on the event's own page, 2 in a panel. */
  level?: 1 | 2;
  titleId?: string;
};

/** An event in full: what, when, where, who, with every passage and figure it rests on. */
export function EventBody({ timeline, event, actions, mergeChoices, level = 1, titleId }: Props) {
  const Title = level === 1 ? "h1" : "h2";
  const Section = level === 1 ? "h2" : "h3";
  const notesOn = (passage: EventPassage, articleId: string) => (
    <Notes
      timeline={timeline}
      annotations={event.annotations.filter((note) => note.passage?.id === passage.id)}
      target={{ kind: "passage", eventId: event.id, passageId: passage.id, articleId }}
      actions={actions}
      addLabel="Add a note to this passage"
    />
  );
  return (
    <article className={styles.event} data-type={event.type}>
      <header className={styles.head}>
        <p className={styles.type}>
          <TypeIcon type={event.type} size={16} /> {TYPE_WORDS[event.type]}
          {event.status === "planned" ? <span className={styles.status}>planned</span> : null}
        </p>
        <Title className={styles.title} id={titleId} dir="auto">
          {event.title}
        </Title>
      </header>
      <EventFacts timeline={timeline} event={event} />
      {actions ? (
        <div className={styles.decisions}>
          <EventReview timeline={timeline} event={event} action={actions.reviewEvent} />
          <MergeWith timeline={timeline} event={event} choices={mergeChoices} actions={actions} />
        </div>
      ) : null}
      <section className={styles.section}>
        <Section className={styles.heading}>{sourcesInWords(event)}</Section>
        {event.sources.length > 0 ? (
          <EventSources
            timeline={timeline}
            sources={event.sources}
            edtf={event.date.edtf}
            heading={level === 1 ? "h3" : "h4"}
            notesOn={notesOn}
          />
        ) : (
          <p className={styles.note}>A person entered this by hand; no passage stands behind it.</p>
        )}
      </section>
      <section className={styles.section}>
        <Section className={styles.heading}>Notes</Section>
        <Notes
          timeline={timeline}
          annotations={event.annotations.filter((note) => !isOnShownPassage(event, note.passage?.id))}
          target={{ kind: "event", eventId: event.id }}
          actions={actions}
          addLabel="Add a note"
          emptyText="No notes yet."
          quoted
        />
      </section>
      {event.merges.length > 0 ? (
        <section className={styles.section}>
          <Section className={styles.heading}>Why these reports are one event</Section>
          <EventMerges timeline={timeline} eventId={event.id} merges={event.merges} actions={actions} />
        </section>
      ) : null}
      <EventHistory history={event.history} />
    </article>
  );
}

const isOnShownPassage = ({ sources }: EventDetail, passageId: string | undefined) =>
  passageId !== undefined && sources.some((source) => source.passages.some(({ id }) => id === passageId));

function sourcesInWords({ sources }: EventDetail): string {
  const passages = sources.reduce((sum, source) => sum + source.passages.length, 0);
  const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;
  return sources.length === 0
    ? "No source"
    : `${count(passages, "passage")} in ${count(sources.length, "article")}`;
}
