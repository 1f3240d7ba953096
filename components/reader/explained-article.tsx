import { TYPE_WORDS, TypeIcon } from "@/components/timeline/type-icon";
import type { ExplainedBlock, Explanation, Mark, NumberedEvent } from "@/lib/extract/explain/explanation";
import { decisionsOf } from "@/lib/extract/explain/explanation";
import type { DroppedCandidate } from "@/lib/extract/mention";
import type { Segment, SegmentedLine } from "@/lib/text/segment-text";
import styles from "./explained-article.module.css";

/** An article with what the extractor found and refused marked in its words, and beside each paragraph what was decided and by which rule. */
export function ExplainedArticle({ explanation }: { explanation: Explanation }) {
  const { blocks, marks, counts } = explanation;
  return (
    <section className={styles.explained} aria-labelledby="why">
      <h2 id="why" className={styles.heading}>
        Why these events?
      </h2>
      <p className={styles.lead}>
        Read again just now: {counts.events} {counts.events === 1 ? "event" : "events"}, {counts.dropped}{" "}
        refused, {counts.dates} {counts.dates === 1 ? "date" : "dates"}. What people decided since the text
        was first read is not repeated here.
      </p>
      <div className={styles.blocks}>
        {blocks.map((block) => (
          <Block key={block.lines[0]?.start} block={block} marks={marks} />
        ))}
      </div>
    </section>
  );
}

function Block({ block, marks }: { block: ExplainedBlock; marks: readonly Mark[] }) {
  const { lines, events, dropped } = block;
  if (lines.every(({ kind }) => kind === "blank")) return null;
  return (
    <div className={styles.block}>
      <p className={styles.text} dir="auto" data-read={lines.some(isRead) ? undefined : "no"}>
        {lines.flatMap((line) =>
          line.segments.map((segment, i) => (
            <Stretch key={segment.start} segment={segment} next={line.segments[i + 1]} marks={marks} />
          )),
        )}
      </p>
      {events.length + dropped.length > 0 ? (
        <ul className={styles.decisions}>
          {events.map((numbered) => (
            <Kept key={numbered.number} {...numbered} />
          ))}
          {dropped.map((one) => (
            <Refused key={`${one.type} ${one.trigger.start} ${one.reason.rule}`} {...one} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const isRead = ({ kind }: SegmentedLine): boolean => kind === "prose";

type StretchProps = { segment: Segment; next: Segment | undefined; marks: readonly Mark[] };

function Stretch({ segment, next, marks }: StretchProps) {
  const over = segment.spans.flatMap((index) => marks[index] ?? []);
  const event = over.findLast((mark) => mark.kind === "event");
  const begun = segment.begins.flatMap((index) => marks[index] ?? []).filter(({ kind }) => kind === "event");
  const ended = segment.spans
    .filter((index) => next === undefined || !next.spans.includes(index))
    .flatMap((index) => marks[index] ?? [])
    .filter(({ kind }) => kind === "date");
  const refused = over.some(({ kind }) => kind === "dropped");
  const dated = over.some(({ kind }) => kind === "date");
  const words = refused ? <s className={styles.refused}>{segment.text}</s> : segment.text;
  const marked = dated ? <span className={styles.date}>{words}</span> : words;
  return (
    <>
      {begun.flatMap((mark) =>
        mark.kind !== "event"
          ? []
          : mark.numbers.map((number) => (
              <a
                key={number}
                href={`#event-${number}`}
                className={styles.number}
                data-type={mark.type}
                aria-label={`Event ${number}`}
              >
                {number}
              </a>
            )),
      )}
      {event?.kind === "event" ? (
        <mark className={styles.passage} data-type={event.type}>
          {marked}
        </mark>
      ) : (
        marked
      )}
      {ended.map((mark) =>
        mark.kind === "date" ? (
          <span key={segment.start} className={styles.edtf}>
            {mark.edtf ?? "no calendar date"}
          </span>
        ) : null,
      )}
    </>
  );
}

function Kept({ number, event }: NumberedEvent) {
  const { type, status, title, date, dateBasis, dateQuote, place, actors, killed, injured, why } = event;
  return (
    <li id={`event-${number}`} className={styles.kept} data-type={type}>
      <p className={styles.title}>
        <TypeIcon type={type} size={13} />
        <span className="visually-hidden">{TYPE_WORDS[type]}</span> {number} · {title}
        {status === "planned" ? " (planned)" : ""}
      </p>
      <dl className={styles.facts}>
        <Fact name="When">
          {date ?? "no date"} ({dateBasis}
          {dateQuote ? `: “${dateQuote.quote}”` : ""})
        </Fact>
        {place ? <Fact name="Where">{place}</Fact> : null}
        {actors.length > 0 ? (
          <Fact name="Who">{actors.map(({ name, role }) => `${name} (${role})`).join(", ")}</Fact>
        ) : null}
        {killed ? <Fact name="Killed">{range(killed)}</Fact> : null}
        {injured ? <Fact name="Injured">{range(injured)}</Fact> : null}
        {decisionsOf(why).map(({ stage, rules }) => (
          <Fact key={stage} name={stage}>
            {rules.join(", ")}
          </Fact>
        ))}
      </dl>
    </li>
  );
}

const range = (toll: readonly [number, number]): string => [...new Set(toll)].join("–");

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd dir="auto">{children}</dd>
  </div>
);

const Refused = ({ type, trigger, reason }: DroppedCandidate) => (
  <li className={styles.dropped}>
    No {type}: <s>{trigger.quote}</s>
    <span className={styles.reason}>
      {reason.stage}: {reason.rule}
    </span>
  </li>
);
