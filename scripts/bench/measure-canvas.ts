import { handOn } from "./canvas-hand";
import { longest, median, NEVER, percentile } from "./figures";
import { type Opened, openPage } from "./open-page";
import type { Report } from "./report-progress";
import type { Subject } from "./subjects";

/** What does not end within this many milliseconds never ends. */
const PATIENCE = 90_000;

export type Frames = { readonly p50: number; readonly p95: number; readonly longest: number };

/** One page used once; NEVER where it did not answer in time, null where nothing was measured. */
export type CanvasRun = {
  readonly usable: number;
  readonly answer: number | null;
  readonly pan: Frames | null;
  readonly zoom: Frames | null;
  readonly heap: number | null;
};

export type CanvasResult = CanvasRun & {
  readonly subject: string;
  readonly size: number;
  readonly runs: number;
};

/** Uses a page so many times, each in a fresh browser, and gives the medians. What never ended once is not tried again. */
export async function measureCanvas(
  report: Report,
  browserPath: string,
  where: { readonly subject: Subject; readonly origin: string; readonly size: number; readonly runs: number },
): Promise<CanvasResult> {
  const { subject, size } = where;
  const runs: CanvasRun[] = [];
  await report.step(`${subject.name}, ${size.toLocaleString("en")} events`, async () => {
    while (runs.length < where.runs && !runs.some(isNever))
      runs.push(await oneRun(browserPath, subject, where.origin, size));
  });
  return { subject: subject.name, size, runs: runs.length, ...mediansOf(runs) };
}

export const isNever = ({ usable, pan, zoom }: CanvasRun): boolean =>
  usable === NEVER || pan?.longest === NEVER || zoom?.longest === NEVER;

async function oneRun(
  browserPath: string,
  subject: Subject,
  origin: string,
  size: number,
): Promise<CanvasRun> {
  const page = await openPage(browserPath);
  try {
    const hand = handOn(page, subject, origin + subject.path(size));
    const usable = await inTime(hand.open());
    if (usable === NEVER) return { usable, answer: NEVER, pan: EVER, zoom: EVER, heap: null };
    const answer = await inTime(hand.answer());
    const zoom = await inTime(hand.zoom());
    const reopened = zoom === NEVER ? NEVER : await inTime(hand.showYear());
    const pan = reopened === NEVER ? NEVER : await inTime(hand.pan());
    const heap = pan === NEVER ? NEVER : await inTime(heapOf(page));
    return {
      usable,
      answer,
      zoom: framesOf(zoom),
      pan: framesOf(pan),
      heap: heap === NEVER ? null : heap,
    };
  } finally {
    await page.close();
  }
}

/** The result, or NEVER when patience ends first. */
async function inTime<T>(work: Promise<T>): Promise<T | typeof NEVER> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof NEVER>((resolve) => {
    timer = setTimeout(() => resolve(NEVER), PATIENCE);
  });
  // What goes wrong after nobody waits any more is the closing of its browser.
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const EVER: Frames = { p50: NEVER, p95: NEVER, longest: NEVER };

function framesOf(frames: readonly number[] | number): Frames {
  if (typeof frames === "number") return EVER;
  return {
    p50: percentile(frames, 0.5) ?? NEVER,
    p95: percentile(frames, 0.95) ?? NEVER,
    longest: longest(frames) ?? NEVER,
  };
}

async function heapOf({ cdp }: Opened): Promise<number> {
  await cdp.send("HeapProfiler.enable");
  for (let turn = 0; turn < 3; turn += 1) await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize;
}

export function mediansOf(runs: readonly CanvasRun[]): CanvasRun {
  const of = (figure: (run: CanvasRun) => number | null | undefined) =>
    median(runs.flatMap((run) => figure(run) ?? []));
  const frames = (part: (run: CanvasRun) => Frames | null): Frames | null => {
    const p50 = of((run) => part(run)?.p50);
    const p95 = of((run) => part(run)?.p95);
    const most = of((run) => part(run)?.longest);
    return p50 === null || p95 === null || most === null ? null : { p50, p95, longest: most };
  };
  return {
    usable: of((run) => run.usable) ?? NEVER,
    answer: of((run) => run.answer),
    pan: frames((run) => run.pan),
    zoom: frames((run) => run.zoom),
    heap: of((run) => run.heap),
  };
}
