import type { SpeedRatio } from "./speed-ratio";

/** What the scorer prints for one set in one of its modes, numbers by name, one level deep or two. */
export type Figures = { readonly [name: string]: number | null | Figures };

export type Mode = "gold" | "triggers" | "reported" | "timex" | "incidents";

/** One number and what it should reach. A share is between 0 and 1; a gap is in points of a hundred. */
export type Part = {
  readonly value: number | null;
  readonly aim: number;
  readonly wanted: "at least" | "at most";
  readonly unit: "share" | "count" | "points" | "times";
};

export type Row = { readonly measure: string; readonly parts: readonly Part[]; readonly note?: string };

/** What the scorer says of one set in one mode; null where the set is not there. */
export type Scores = (set: string, mode: Mode) => Figures | null;

const share = (value: number | null, aim: number): Part => ({
  value,
  aim,
  wanted: "at least",
  unit: "share",
});

/** The number at the end of a path of names; null when any of them is missing. */
export function figure(figures: Figures | null, ...path: readonly string[]): number | null {
  let at: Figures[string] | undefined = figures;
  for (const name of path) at = typeof at === "object" && at !== null ? at[name] : undefined;
  return typeof at === "number" ? at : null;
}

/** The sets a table is made of, each with the modes it is scored in. */
export const SETS: readonly (readonly [set: string, ...modes: Mode[]])[] = [
  ["gold-dev", "gold"],
  ["timebank", "timex", "reported"],
  ["wikievents-dev", "triggers"],
  ["m2e2-tune", "triggers"],
  ["muc34-dev", "incidents"],
  ["meantime-apple", "triggers"],
];

/** What is asked of annotated articles, `apart` from those the rules were written with or not. */
export function goldRows(name: string, gold: Figures | null, { apart }: { readonly apart: boolean }): Row[] {
  const predicted = figure(gold, "all", "predicted");
  const twins = figure(gold, "all", "duplicates");
  return [
    {
      measure: `${name}: event F1 / dated-F1`,
      parts: [
        share(figure(gold, "all", "f1"), apart ? 0.72 : 0.78),
        share(figure(gold, "all", "datedF1"), apart ? 0.6 : 0.65),
      ],
    },
    {
      measure: `${name}, of matched: date exact; place; actor recall; toll exact`,
      parts: [
        share(figure(gold, "dateExact"), 0.85),
        share(figure(gold, "place"), 0.8),
        share(figure(gold, "actorRecall"), 0.8),
        share(figure(gold, "toll"), 0.85),
      ],
    },
    {
      measure: `${name}: twins (one happening told as two)`,
      parts: [
        {
          value: twins === null || !predicted ? null : twins / predicted,
          aim: 0.06,
          wanted: "at most",
          unit: "share",
        },
      ],
      ...(twins !== null && { note: `${twins} of ${predicted}` }),
    },
  ];
}

/** By how many points of a hundred articles kept apart fall behind; below nought where they do better. */
export function gapRow(name: string, dev: Figures | null, apart: Figures | null): Row {
  const gap = (measure: string): Part => {
    const [here, there] = [figure(dev, "all", measure), figure(apart, "all", measure)];
    const value = here === null || there === null ? null : 100 * (here - there);
    return { value, aim: 8, wanted: "at most", unit: "points" };
  };
  return { measure: `gold-dev less ${name}: event F1 / dated-F1`, parts: [gap("f1"), gap("datedF1")] };
}

/** The rows of the other sets. */
export function practiceRows(scores: Scores): Row[] {
  const [wikievents, m2e2] = [scores("wikievents-dev", "triggers"), scores("m2e2-tune", "triggers")];
  const messages = scores("muc34-dev", "incidents");
  return [
    {
      measure: "timebank: date value F1",
      parts: [share(figure(scores("timebank", "timex"), "valueF1"), 0.85)],
    },
    {
      measure: "timebank: statement sentences F1",
      parts: [share(figure(scores("timebank", "reported"), "f1"), 0.92)],
    },
    {
      measure: "wikievents-dev / m2e2-tune: strike recall; m2e2 meeting recall",
      parts: [
        share(figure(wikievents, "strike", "recall"), 0.8),
        share(figure(m2e2, "strike", "recall"), 0.75),
        share(figure(m2e2, "meeting", "recall"), 0.7),
      ],
      note: `${[figure(wikievents, "strike", "predicted"), figure(m2e2, "strike", "predicted"), figure(m2e2, "meeting", "predicted")].map((count) => count ?? "–").join(", ")} predicted`,
    },
    {
      measure: "muc34-dev: messages F1; incident day found",
      parts: [share(figure(messages, "f1"), 0.85), share(figure(messages, "dayRecall"), 0.65)],
    },
    {
      measure: "meantime-apple: strikes found (there are none)",
      parts: [
        {
          value: figure(scores("meantime-apple", "triggers"), "strike", "predicted"),
          aim: 0,
          wanted: "at most",
          unit: "count",
        },
      ],
    },
  ];
}

export const speedRow = (ratio: SpeedRatio | null): Row => ({
  measure: "whole extraction ÷ tokenizer and tagger alone",
  parts: [{ value: ratio?.ofTagger ?? null, aim: 4, wanted: "at most", unit: "times" }],
  ...(ratio !== null && { note: `${ratio.ofSentences.toFixed(1)}× our tagged sentences` }),
});
