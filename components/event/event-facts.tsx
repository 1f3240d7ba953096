import type { ActorRole } from "@/lib/extract/mention";
import type { EventDetail } from "@/lib/timeline/event";
import { EventDateLine } from "./event-date-line";
import styles from "./event-facts.module.css";
import { EventPlace } from "./event-place";
import { EventToll } from "./event-toll";

const ROLE_WORDS: Readonly<Record<ActorRole, string>> = {
  attacker: "attacked",
  target: "was attacked",
  participant: "took part",
  speaker: "spoke",
  addressee: "was addressed",
};

export function EventFacts({ timeline, event }: { timeline: string; event: EventDetail }) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>When</dt>
        <dd className={styles.when}>
          <EventDateLine date={event.date} className={styles.note} />
        </dd>
      </div>
      {event.place ? (
        <div>
          <dt>Where</dt>
          <dd>
            <EventPlace place={event.place} location={event.location} />
          </dd>
        </div>
      ) : null}
      {event.actors.length > 0 ? (
        <div>
          <dt>Who</dt>
          <dd>
            <ul className={styles.actors}>
              {event.actors.map(({ name, role }) => (
                <li key={`${name} ${role}`}>
                  {name} <span className={styles.note}>{ROLE_WORDS[role]}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      <EventToll timeline={timeline} event={event} attribute="killed" />
      <EventToll timeline={timeline} event={event} attribute="injured" />
    </dl>
  );
}
