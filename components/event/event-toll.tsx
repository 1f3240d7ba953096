import type { EventClaim, EventDetail } from "@/lib/timeline/event";
import styles from "./event-toll.module.css";
import { readerHref } from "./links";
import { figuresOf, tollInWords } from "./toll-in-words";

type Props = { timeline: string; event: EventDetail; attribute: "killed" | "injured" };

/** A toll as a range, and under it each figure with everybody who gives it, side by side when they disagree. */
export function EventToll({ timeline, event, attribute }: Props) {
  const toll = event[attribute];
  const figures = figuresOf(event.claims, attribute);
  if (!toll && figures.length === 0) return null;
  return (
    <div>
      <dt>{attribute === "killed" ? "Killed" : "Injured"}</dt>
      <dd>
        <p className={styles.total}>
          {toll ? tollInWords(toll) : "number not known"}
          {figures.length > 1 ? <span className={styles.note}>sources differ</span> : null}
        </p>
        {figures.length > 0 ? (
          <ul className={styles.figures}>
            {figures.map((figure) => (
              <li key={figure.label}>
                <span className={styles.figure}>{figure.label}</span>
                <ul className={styles.claims}>
                  {figure.claims.map((claim) => (
                    <li key={claim.id}>
                      <Claim timeline={timeline} claim={claim} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        ) : null}
      </dd>
    </div>
  );
}

function Claim({ timeline, claim }: { timeline: string; claim: EventClaim }) {
  return (
    <>
      <a href={readerHref(timeline, claim.article.id, claim.passage, claim.version)}>“{claim.words}”</a>
      {claim.attribution ? `, says ${claim.attribution}` : ""}{" "}
      <span className={styles.note}>{claim.article.publisher ?? claim.article.title}</span>
    </>
  );
}
