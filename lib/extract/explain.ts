import { extractEvents } from "./extract-events";
import type { ExtractionInput } from "./mention";

const COLOURS = { strike: 31, meeting: 34, statement: 33, date: 35, dropped: 90, title: 1 } as const;

/** The article with its events, dates and dropped candidates, each with the rules behind it, for people to read. */
export function explain(input: ExtractionInput, { colour }: { readonly colour: boolean }): string {
  const { mentions, dates, dropped } = extractEvents(input);
  const paint = (kind: keyof typeof COLOURS, text: string) =>
    colour ? `\u001b[${COLOURS[kind]}m${text}\u001b[0m` : text;
  const lines: string[] = [];
  const points = [...input.text];
  for (const mention of mentions) {
    const { type, title, date, dateBasis, place, actors, killed, injured, status, passages, why } = mention;
    lines.push(
      `${paint(type, type.toUpperCase())}${status === "planned" ? " (planned)" : ""}  ${paint("title", title)}`,
    );
    lines.push(
      `  ${paint("date", date ?? "no date")} (${dateBasis}${mention.dateQuote === null ? "" : `: “${mention.dateQuote.quote}”`})${place === null ? "" : `  at ${place}`}`,
    );
    if (actors.length > 0) lines.push(`  ${actors.map(({ name, role }) => `${role}: ${name}`).join(", ")}`);
    if (killed !== null || injured !== null)
      lines.push(`  killed ${killed?.join("–") ?? "?"}, injured ${injured?.join("–") ?? "?"}`);
    for (const { start, end, quote } of passages) lines.push(`  [${start}–${end}] ${paint(type, quote)}`);
    lines.push(`  ${paint("dropped", why.map(({ stage, rule }) => `${stage}: ${rule}`).join(" · "))}`, "");
  }
  lines.push(paint("title", "Dates"));
  for (const { start, end, text, edtf } of dates)
    lines.push(`  [${start}–${end}] ${paint("date", text)} → ${edtf ?? "none"}`);
  lines.push("", paint("title", "Dropped"));
  for (const { type, passage, reason } of dropped)
    lines.push(
      paint(
        "dropped",
        `  ${type}: ${reason.stage}: ${reason.rule} — ${points.slice(passage.start, Math.min(passage.end, passage.start + 90)).join("")}`,
      ),
    );
  return `${lines.join("\n")}\n`;
}
