import type { LineKind } from "../../text/line-kinds";
import type { Segment, SegmentedLine } from "../../text/segment-text";
import { extractEvents } from "../extract-events";
import type { DroppedCandidate, ExtractionInput, MentionDraft } from "../mention";
import type { ExplainedBlock, Explanation, Mark, NumberedEvent } from "./explanation";
import { decisionsOf, explanationOf } from "./explanation";
import type { Piece } from "./wrap";
import { inLook, wrap } from "./wrap";

const BOLD = 1;
const DIM = 2;
const STRUCK = 9;
const TYPE_LOOK = { strike: 31, meeting: 34, statement: 33 } as const;
const DATE_LOOK = 35;
const WIDEST = 100;
const NARROWEST = 40;

const NOT_READ: Partial<Record<LineKind, string>> = {
  promo: "promotion, not read",
  embed: "embedded post, not read",
  agency: "agency line, not read",
  caption: "caption, not read",
};

export type PrintOptions = {
  readonly colour: boolean;
  /** Characters a line may have; no line gets longer than a hundred. */
  readonly width?: number;
};

/** The article itself with what was found marked in its words, and under each paragraph what was decided and by which rule. */
export function printExplanation(input: ExtractionInput, { colour, width = WIDEST }: PrintOptions): string {
  const explanation = explanationOf(input.text, extractEvents(input));
  const print = printer({ colour, width: Math.max(NARROWEST, Math.min(width, WIDEST)) });
  const body = explanation.blocks.flatMap((block) => print.block(block, explanation.marks));
  return `${[...print.head(input, explanation), "", ...body]
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trimEnd()}\n`;
}

function printer({ colour, width }: Required<PrintOptions>) {
  const piece = (text: string, ...look: number[]): Piece => ({
    text: harmless(text),
    look: colour ? look : [],
  });
  const flow = (pieces: readonly Piece[], first = "", others = first): string[] =>
    wrap(pieces, { first, others, width });

  function head({ title, published }: ExtractionInput, { counts }: Explanation): string[] {
    const found = `${counted(counts.events, "event")}, ${counts.dropped} refused, ${counted(counts.dates, "date")}`;
    return [
      ...flow([piece(title ?? "Without a title", BOLD)]),
      ...flow([
        piece(`${published === null ? "no date of publication" : `published ${published}`} · ${found}`),
      ]),
      ...flow([
        piece("⟦1 words of event 1⟧", BOLD),
        piece(" · "),
        piece("✗refused✗", DIM, STRUCK),
        piece(" · "),
        piece("{on Sunday = 2025-04-13}", DATE_LOOK),
      ]),
      inLook(piece("─".repeat(width), DIM)),
    ];
  }

  function block({ lines, events, dropped }: ExplainedBlock, marks: readonly Mark[]): string[] {
    const text = lines.flatMap((line) => textLine(line, marks));
    const notes = [...events.flatMap(eventNote), ...dropped.flatMap(droppedNote)];
    return notes.length === 0 ? text : [...text, "", ...notes, ""];
  }

  function textLine(line: SegmentedLine, marks: readonly Mark[]): string[] {
    const notRead = NOT_READ[line.kind];
    const look = notRead !== undefined ? [DIM] : line.kind === "heading" ? [BOLD] : [];
    const label = notRead === undefined ? [] : [piece(`[${notRead}] `, DIM)];
    const pieces = line.segments.flatMap((segment, i) =>
      segmentPieces(segment, line.segments[i + 1], marks, look),
    );
    const set = flow([...label, ...pieces]);
    return set.length === 0 ? [""] : set;
  }

  /** Whatever opens at a segment, outermost first, its words, and whatever closes behind it, innermost first. */
  function segmentPieces(
    segment: Segment,
    next: Segment | undefined,
    marks: readonly Mark[],
    plain: readonly number[],
  ): Piece[] {
    const over = segment.spans.flatMap((index) => marks[index] ?? []);
    const look = over.length === 0 ? plain : over.flatMap(lookOf);
    const opening = segment.begins.flatMap((index) => openingOf(marks[index]));
    const closing = segment.spans
      .filter((index) => next === undefined || !next.spans.includes(index))
      .toReversed()
      .flatMap((index) => closingOf(marks[index]));
    return [...opening, piece(segment.text, ...look), ...closing];
  }

  function openingOf(mark: Mark | undefined): Piece[] {
    if (mark?.kind === "event") return [piece(`⟦${mark.numbers.join("+")} `, BOLD, TYPE_LOOK[mark.type])];
    if (mark?.kind === "dropped") return [piece("✗", DIM)];
    return mark === undefined ? [] : [piece("{", DATE_LOOK)];
  }

  function closingOf(mark: Mark | undefined): Piece[] {
    if (mark?.kind === "event") return [piece("⟧", BOLD, TYPE_LOOK[mark.type])];
    if (mark?.kind === "dropped") return [piece("✗", DIM)];
    return mark === undefined ? [] : [piece(` = ${mark.edtf ?? "no calendar date"}}`, DATE_LOOK)];
  }

  function eventNote({ number, event }: NumberedEvent): string[] {
    const name = `${String(number).padStart(3)} `;
    const rows: (readonly [string, Piece[]])[] = [
      ["when", whenOf(event)],
      ["where", event.place === null ? [] : [piece(event.place)]],
      ["who", [piece(event.actors.map(({ name: who, role }) => `${who} (${role})`).join(", "))]],
      ["toll", [piece(tollOf(event))]],
      ["why", whyOf(event)],
    ];
    return [
      ...flow(
        [
          piece(name, BOLD, TYPE_LOOK[event.type]),
          piece(
            `${event.type.toUpperCase()}${event.status === "planned" ? " (planned)" : ""} `,
            BOLD,
            TYPE_LOOK[event.type],
          ),
          piece(event.title, BOLD),
        ],
        number < 10 ? "  " : number < 100 ? " " : "",
        "    ",
      ),
      ...rows
        .filter(([, pieces]) => pieces.some(({ text }) => text !== ""))
        .flatMap(([label, pieces]) => flow(pieces, `    ${label.padEnd(6)}`, " ".repeat(10))),
    ];
  }

  const whenOf = ({ date, dateBasis, dateQuote }: MentionDraft): Piece[] => [
    piece(date ?? "no date", DATE_LOOK),
    piece(dateQuote === null ? ` (${dateBasis})` : ` (${dateBasis}: “${dateQuote.quote}”)`),
  ];

  const whyOf = ({ why }: MentionDraft): Piece[] =>
    decisionsOf(why).flatMap(({ stage, rules }, i) => [
      piece(`${i > 0 ? " · " : ""}${stage}: `, DIM),
      piece(rules.join(", ")),
    ]);

  const droppedNote = ({ type, trigger, reason }: DroppedCandidate): string[] =>
    flow(
      [
        piece("✗ ", DIM),
        piece(`no ${type} `, DIM),
        piece(`“${trigger.quote}”`, DIM, STRUCK),
        piece(` ${reason.stage}: `, DIM),
        piece(reason.rule),
      ],
      "  ",
      "    ",
    );

  return { head, block };
}

function lookOf(mark: Mark): number[] {
  if (mark.kind === "event") return [TYPE_LOOK[mark.type]];
  return mark.kind === "dropped" ? [DIM, STRUCK] : [DATE_LOOK];
}

const tollOf = ({ killed, injured }: MentionDraft): string =>
  [
    ["killed", killed],
    ["injured", injured],
  ]
    .flatMap(([word, toll]) => (Array.isArray(toll) ? [`${word} ${[...new Set(toll)].join("–")}`] : []))
    .join(", ");

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** An article may hold what moves a terminal's cursor, changes its colours or turns its letters round. */
const harmless = (text: string): string =>
  text.replace(/(?!\s)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "�");
