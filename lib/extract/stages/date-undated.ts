import type { Article } from "../article";
import { backgroundOf } from "../background";
import type { Candidate, DateFound } from "../candidate";
import { daysBetween, inferred, isDay } from "../day-span";
import type { Stage } from "../pipeline";
import { spokenWhen } from "../spoken-when";

const STAGE = "date undated";

/** Dates what has no words of its own: carried over from its neighbours, publication day when told as today's news, else only "by then". */
export const dateUndated: Stage = {
  name: STAGE,
  run: (candidates, article) => {
    const main = mainDate(candidates, article.published);
    const background = backgroundOf(article, candidates);
    return candidates.map((one) => {
      if (one.date !== null) return one;
      const [date, rule] = dateFor(one, article, candidates, main, background);
      return { ...one, date, why: [...one.why, { stage: STAGE, rule }] };
    });
  },
};

/** The date of the first dated strike or meeting near the top: what a story is about. */
function mainDate(candidates: readonly Candidate[], published: string | null): DateFound | null {
  const first = candidates.find(
    (one) =>
      one.type !== "statement" &&
      one.status === "happened" &&
      one.date !== null &&
      (one.date.basis === "relative" || isRecent(one.date, published)) &&
      one.sentence <= 3,
  );
  return first?.date ?? null;
}

const isRecent = ({ edtf }: DateFound, published: string | null): boolean =>
  published !== null && isDay(edtf) && Math.abs(daysBetween(edtf, published)) <= 3;

function dateFor(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
  main: DateFound | null,
  background: ReadonlySet<number>,
): [DateFound, string] {
  const { published } = article;
  if (one.status === "planned")
    return [
      published === null ? none : { edtf: `${published}/..`, basis: "none", span: null },
      "announced without a date",
    ];
  const before: DateFound =
    published === null ? none : { edtf: `../${published}`, basis: "none", span: null };
  const today: DateFound = published === null ? none : { edtf: published, basis: "publication", span: null };
  if (one.telling === "recalled") return [before, "recalled without a date"];
  if (one.type === "statement") {
    const spoken = spokenWhen(one, article, candidates);
    if (spoken !== null) return spoken;
    return background.has(one.sentence) ? [before, "told as background"] : [today, "fresh news of its day"];
  }
  if (one.type === "strike") {
    const told = toldOn(one, candidates, published);
    if (told !== null) return told;
    const carried = strikeDate(one, article, candidates, main);
    if (carried !== null) return carried;
  }
  if (one.type === "meeting" && one.telling === "fresh") {
    const carried = metBeside(one, candidates);
    if (carried !== null) return carried;
  }
  const lead = one.sentence <= 3;
  // "said on Sunday that it had struck": with the telling of it the news of the day.
  if (one.type === "strike" && one.telling === "fresh" && one.tense === "pluperfect" && one.sentence === 0)
    return [today, "fresh news of its day"];
  const finite = one.tense === "past" || one.tense === "perfect" || one.tense === "present";
  if (one.telling === "fresh" && lead && finite) return [today, "fresh news of its day"];
  if (one.type === "meeting" && finite && !background.has(one.sentence))
    return [today, "fresh news of its day"];
  return [before, "told without a date"];
}

/** "said late on Monday they had attacked": by the day of the telling, however much later the report. */
function toldOn(
  one: Candidate,
  candidates: readonly Candidate[],
  published: string | null,
): [DateFound, string] | null {
  if (one.tense !== "pluperfect" && one.tense !== "perfect") return null;
  const telling = candidates.findLast(
    ({ type, sentence, trigger }) =>
      type === "statement" && sentence === one.sentence && trigger.from < one.trigger.from,
  );
  const day = telling?.date?.edtf ?? null;
  if (!isDay(day) || day === published || telling?.date?.span == null) return null;
  return [{ edtf: `../${day}`, basis: "inferred", span: null }, "told of on that day"];
}

/** "Zelensky, speaking on Tuesday, said … He met Rutte on the sidelines": on the day just told of one of those who met. */
function metBeside(one: Candidate, candidates: readonly Candidate[]): [DateFound, string] | null {
  const names = new Set(one.actors.map(({ name }) => name));
  const before = candidates.findLast(
    (other) =>
      other !== one &&
      other.sentence <= one.sentence &&
      one.sentence - other.sentence <= 2 &&
      other.telling === "fresh" &&
      other.status === "happened" &&
      other.date?.span != null &&
      isDay(other.date.edtf) &&
      other.actors.some(({ name }) => names.has(name)),
  );
  return before?.date == null ? null : [inferred(before.date.edtf), "carried over from the day told before"];
}

/** How many sentences back a strike told before still dates the next one. */
const CARRIES = 3;

/** The date of the strike told before, else that of the story, else that of the strike told next. */
function strikeDate(
  one: Candidate,
  article: Article,
  candidates: readonly Candidate[],
  main: DateFound | null,
): [DateFound, string] | null {
  const dated = candidates.filter(
    ({ type, date }) => type === "strike" && date?.edtf != null && !date.edtf.includes(".."),
  );
  const gap = ({ sentence, passages }: Candidate): number =>
    Math.min(
      ...[sentence, ...passages.map(({ start }) => article.sentenceAt.get(start) ?? sentence)]
        .filter((at) => at <= one.sentence)
        .map((at) => one.sentence - at),
    );
  const before = dated
    .filter((other) => other !== one && other.sentence <= one.sentence && gap(other) <= CARRIES)
    .filter((other) => one.telling !== "fresh" || isNewsLike(other))
    .sort((a, b) => gap(a) - gap(b))[0];
  if (before?.date != null) return [inferred(before.date.edtf), "carried over from the strike before"];
  if (main !== null && one.telling === "fresh")
    return [inferred(main.edtf), "carried over from the main event"];
  const next = dated.find(({ sentence }) => sentence === one.sentence + 1);
  return next?.date == null ? null : [inferred(next.date.edtf), "carried over from the strike after"];
}

/** What is told as history dates no news told after it: "besieged last year", "seized last week". */
const isNewsLike = ({ telling, date }: Candidate): boolean => {
  if (telling === "recalled" || date?.edtf == null) return false;
  const [from = "", to = from] = date.edtf.split("/");
  return isDay(from) && isDay(to) && daysBetween(from, to) < 6;
};

const none: DateFound = { edtf: null, basis: "none", span: null };
