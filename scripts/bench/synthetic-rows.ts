import { createHash } from "node:crypto";
import { searchKey } from "../../lib/db/search-key";
import { lineOf } from "./copy-in";
import { randomFrom, sampler, zipf } from "./random";
import { ACTORS, PLACES, PUBLISHERS, type SyntheticEvent } from "./synthetic-events";
import { idOf } from "./synthetic-ids";

const WHAT = ["type", "status", "title", "edtf", "earliest", "latest", "date_basis", "confidence"] as const;
const TOLL = ["killed_low", "killed_high", "injured_low", "injured_high"] as const;

/** The columns that a load fills, table by table. */
export const COLUMNS = {
  article: ["id", "timeline_id", "title", "url", "canonical_url", "publisher", "published_at", "text_sha256"],
  article_version: ["id", "article_id", "number", "text", "text_sha256"],
  extraction_run: ["id", "article_version_id", "extractor", "extractor_version", "state"],
  event: [
    ...["id", "timeline_id", ...WHAT, ...TOLL],
    ...["review", "order_at", "place_id", "search_text", "created_at", "updated_at"],
  ],
  event_actor: ["event_id", "actor_id", "role", "name", "rank"],
  mention: [
    ...["id", "timeline_id", ...WHAT, ...TOLL],
    ...["article_version_id", "run_id", "event_id", "place", "actors"],
  ],
  passage: ["id", "article_version_id", "mention_id", "role", "rank", "start", "end", "quote"],
  annotation: ["id", "timeline_id", "event_id", "body", "author", "tags", "updated_at"],
} as const;

export type Table = keyof typeof COLUMNS;
/** Lines to copy in, table by table. */
export type Rows = Readonly<Record<Table, string[]>>;

const DAY = 86_400_000;
/** Events that an article tells first, before it repeats some of others. */
const EVENTS_AN_ARTICLE = 8;
const TIMELINE = idOf("timeline", 0);

const publisher = sampler(zipf(PUBLISHERS.length));

/** What an article has so far, and where its text will end. */
type Draft = { readonly number: number; paragraphs: string[]; length: number; latest: number };

/**
 * The rows of events, so many events at a time: eight events come in one article, and each further quote of an event stands in one of
 * the articles that follow, so that an event has as many publishers as a real one. Every passage is verbatim.
 */
export function* rowsOf(events: Iterable<SyntheticEvent>, batch: number): Generator<Rows> {
  const random = randomFrom(81);
  let rows = noRows();
  let mentions = 0;
  let newest = 0;
  const open = new Map<number, Draft>();
  const close = (draft: Draft) => {
    open.delete(draft.number);
    addArticle(rows, draft, PUBLISHERS[publisher(random)] ?? "");
  };

  for (const event of events) {
    const article = Math.floor(event.number / EVENTS_AN_ARTICLE);
    for (; newest < article; newest += 1) {
      const done = open.get(newest);
      if (done) close(done);
    }
    addEvent(rows, event);
    for (const [index, quote] of event.quotes.entries()) {
      const draft = open.get(article + index) ?? newDraft(article + index);
      open.set(draft.number, draft);
      addMention(rows, event, mentions, draft, quote);
      mentions += 1;
    }
    if (rows.event.length < batch) continue;
    yield rows;
    rows = noRows();
  }
  for (const draft of [...open.values()]) close(draft);
  yield rows;
}

const noRows = (): Rows => ({
  ...{ article: [], article_version: [], extraction_run: [], event: [], event_actor: [], mention: [] },
  ...{ passage: [], annotation: [] },
});

function newDraft(number: number): Draft {
  const title = `Report ${number}`;
  return { number, paragraphs: [title], length: title.length, latest: 0 };
}

function addArticle(rows: Rows, { number, paragraphs, latest }: Draft, name: string): void {
  const text = paragraphs.join("\n\n");
  const sha = createHash("sha256").update(text).digest("hex");
  const published = new Date(latest + (number % 3 === 0 ? DAY : 0)).toISOString().slice(0, 10);
  const url = `https://news.example/${number}`;
  const [id, version] = [idOf("article", number), idOf("version", number)];
  rows.article.push(lineOf([id, TIMELINE, `Report ${number}`, url, url, name, published, sha]));
  rows.article_version.push(lineOf([version, id, 1, text, sha]));
  rows.extraction_run.push(lineOf([idOf("run", number), version, "synthetic", "1", "done"]));
}

function addEvent(rows: Rows, event: SyntheticEvent): void {
  const id = idOf("event", event.number);
  const names = event.actors.map(({ actor }) => ACTORS[actor] ?? "");
  const place = event.place === null ? "" : (PLACES[event.place] ?? "");
  const stored = new Date(Date.UTC(2026, 1, 2) + event.number);
  rows.event.push(
    lineOf([
      ...[id, TIMELINE, ...whatOf(event), ...tollOf(event), event.review, event.earliest ?? stored],
      event.place === null ? null : idOf("place", event.place),
      searchKey([event.title, place, ...names, ...event.quotes].join(" ")),
      ...[stored, stored],
    ]),
  );
  for (const [rank, { actor, role }] of event.actors.entries())
    rows.event_actor.push(lineOf([id, idOf("actor", actor), role, ACTORS[actor] ?? "", rank]));
  if (event.annotated)
    rows.annotation.push(
      lineOf([idOf("annotation", event.number), TIMELINE, id, "A note", "bench", "{}", stored]),
    );
}

function addMention(rows: Rows, event: SyntheticEvent, number: number, draft: Draft, quote: string): void {
  const start = draft.length + 2;
  draft.paragraphs.push(quote);
  draft.length = start + quote.length;
  draft.latest = Math.max(draft.latest, event.earliest?.getTime() ?? 0);
  const [id, version] = [idOf("mention", number), idOf("version", draft.number)];
  const actors = event.actors.map(({ actor, role }) => ({ name: ACTORS[actor], role }));
  rows.mention.push(
    lineOf([
      ...[id, TIMELINE, ...whatOf(event), ...tollOf(event), version, idOf("run", draft.number)],
      idOf("event", event.number),
      event.place === null ? null : (PLACES[event.place] ?? ""),
      JSON.stringify(actors),
    ]),
  );
  rows.passage.push(lineOf([idOf("passage", number), version, id, "report", 0, start, draft.length, quote]));
}

const whatOf = (event: SyntheticEvent) =>
  [
    ...[event.type, "happened", event.title, event.edtf, event.earliest, event.latest, event.basis],
    event.confidence,
  ] as const;

const tollOf = ({ killed, injured }: SyntheticEvent) =>
  [killed?.[0] ?? null, killed?.[1] ?? null, injured?.[0] ?? null, injured?.[1] ?? null] as const;
