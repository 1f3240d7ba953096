import type { Part, Row } from "./measures";

/** Whether every number of a row is where it should be; null when one was not measured. */
export function reached({ parts }: Row): boolean | null {
  if (parts.some(({ value }) => value === null)) return null;
  return parts.every(({ value, aim, wanted }) =>
    wanted === "at least" ? (value ?? 0) >= aim : (value ?? 0) <= aim,
  );
}

const HEAD = ["measure", "aim", "now"] as const;

/** The rows as a table of Markdown, its columns aligned: "✓" where the aim is reached, "·" where it is not, "–" where nothing was measured. */
export function printTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.measure, aimOf(row), nowOf(row)]);
  const widths = HEAD.map((name, i) => Math.max(name.length, ...cells.map((cell) => cell[i]?.length ?? 0)));
  const line = (cell: readonly string[]) =>
    `| ${cell.map((text, i) => text.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(HEAD), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}

const aimOf = ({ parts }: Row): string =>
  parts
    .map(({ aim, wanted, unit }) => {
      const sign = wanted === "at least" ? "≥" : "≤";
      if (unit === "share") return `${sign} ${Math.round(aim * 100)}${wanted === "at most" ? " %" : ""}`;
      return aim === 0 ? "0" : `${sign} ${aim}${unit === "times" ? "×" : ""}`;
    })
    .join(" / ");

function nowOf(row: Row): string {
  const numbers = row.parts.map(inWords).join(" / ");
  const mark = { true: "✓ ", false: "· ", null: "" }[String(reached(row)) as "true" | "false" | "null"];
  return `${mark}${numbers}${row.note === undefined ? "" : ` (${row.note})`}`;
}

function inWords({ value, unit, wanted }: Part): string {
  if (value === null) return "–";
  if (unit === "share") return `${(100 * value).toFixed(1)}${wanted === "at most" ? " %" : ""}`;
  if (unit === "times") return `${value.toFixed(1)}×`;
  return unit === "points" ? value.toFixed(1) : String(value);
}
