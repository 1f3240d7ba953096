/** The value below which this share (0 to 1) of the figures lies, by nearest rank; null of none. */
export function percentile(figures: readonly number[], share: number): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

export const longest = (figures: readonly number[]): number | null =>
  figures.length === 0 ? null : figures.reduce((most, figure) => Math.max(most, figure));

/** A measurement that did not end within its time. */
export const NEVER = Number.POSITIVE_INFINITY;

/**
 * The middle of several runs, between the two middle ones when they are even in number; null of none. One that never ended counts as
 * longer than any.
 */
export function median(runs: readonly number[]): number | null {
  const sorted = [...runs].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) return null;
  return low === high ? low : (low + high) / 2;
}

/** Milliseconds as a table shows them: "17", "1.4 s", "never"; a dash where nothing was measured. */
export function milliseconds(figure: number | null): string {
  if (figure === null) return "–";
  if (figure === NEVER) return "never";
  if (figure >= 1_000) return `${(figure / 1_000).toFixed(figure >= 10_000 ? 0 : 1)} s`;
  return figure < 10 ? figure.toFixed(1) : figure.toFixed(0);
}

/** Bytes as a table shows them, in millions or thousands. */
export function bytes(figure: number | null): string {
  if (figure === null) return "–";
  return figure >= 1e6 ? `${(figure / 1e6).toFixed(1)} MB` : `${(figure / 1e3).toFixed(0)} kB`;
}

/** How many times as much `figure` is as `base`: "0.07×", or a dash. */
export function ratio(figure: number | null, base: number | null): string {
  if (figure === null || base === null || base === 0) return "–";
  if (base === NEVER) return figure === NEVER ? "–" : "≪";
  return figure === NEVER ? "never" : `${(figure / base).toPrecision(2)}×`;
}

/** A Markdown table; every row has as many cells as there are heads. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(heads), `|${heads.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

const escaped = (cell: string): string => cell.replaceAll("|", "\\|").replaceAll("\n", " ");
