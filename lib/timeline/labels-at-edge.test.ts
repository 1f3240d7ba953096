import fc from "fast-check";
import { expect, test } from "vitest";
import { BEFORE_GAP, type LabelledItem, labelsAtEdge } from "./labels-at-edge";
import { placeInRows, type RowItem } from "./place-in-rows";

/** One pixel is one millisecond. */
const WINDOW = { from: 0, to: 1000 };

const item = (id: string, from: number, more: Partial<RowItem> = {}): RowItem => ({
  ...{ id, from, to: from + 1, fullWidth: 300, shortWidth: 120, row: null },
  ...more,
});

function labelled(items: readonly RowItem[], rows = 1): readonly LabelledItem[] {
  const { placed } = placeInRows({ items, rows, window: WINDOW, millisecondsPerPixel: 1 });
  return labelsAtEdge(placed, items, WINDOW, 1);
}

const labelOf = (items: readonly RowItem[], id: string) => {
  const found = labelled(items).find((placed) => placed.id === id);
  return found && { side: found.side, room: found.room };
};

test("a label that ends in the window stays as it is, and so does one beyond it", () => {
  expect(labelOf([item("a", 700)], "a")).toEqual({ side: "after", room: null });
  expect(labelOf([item("a", 1000)], "a")).toEqual({ side: "after", room: null });
});

test("a label that would hang over the edge has the room up to it", () => {
  expect(labelOf([item("a", 701)], "a")).toEqual({ side: "after", room: 299 });
  expect(labelOf([item("a", 880)], "a")).toEqual({ side: "after", room: 120 });
});

test("where not even the short label fits it stands before its bar, unless something stands there", () => {
  expect(labelOf([item("a", 900)], "a")).toEqual({ side: "before", room: null });
  expect(labelOf([item("a", 900), item("b", 250)], "a")).toEqual({ side: "before", room: null });
  expect(labelOf([item("a", 900), item("b", 300)], "a")).toEqual({ side: "before", room: 288 });
  expect(labelOf([item("a", 900), item("b", 250, { to: 650 })], "a")).toEqual({ side: "before", room: 238 });
  expect(labelOf([item("a", 900), item("b", 250, { to: 770 })], "a")).toEqual({ side: "after", room: 100 });
});

test("the label of what began before the window and follows its edge is left in peace", () => {
  const long = item("long", -800, { to: -10, fullWidth: 640 });
  expect(labelOf([item("a", 920), long], "a")).toEqual({ side: "before", room: 268 });
  expect(labelOf([item("a", 920), { ...long, fullWidth: 790 }], "a")).toEqual({ side: "after", room: 80 });
});

test("no label at the edge touches another, and none hangs over it that had more room", () => {
  const anyItems = fc
    .array(
      fc.record({
        from: fc.integer({ min: -300, max: 1200 }),
        lasts: fc.constantFrom(1, 1, 40, 300),
        fullWidth: fc.integer({ min: 100, max: 330 }),
      }),
      { maxLength: 40 },
    )
    .map((drafts) =>
      drafts.map(({ from, lasts, fullWidth }, index) =>
        item(`e${index}`, from, { to: from + lasts, fullWidth, shortWidth: 90 }),
      ),
    );
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 1, max: 8 }), (items, rows) => {
      const widths = new Map(items.map((one) => [one.id, one]));
      const boxes = labelled(items, rows).map(({ id, from, to, row, label, side, room }) => {
        const own = widths.get(id);
        const full = (label === "full" ? own?.fullWidth : own?.shortWidth) ?? 0;
        const width = Math.min(full, room ?? full);
        const start = side === "before" ? from - BEFORE_GAP - width : from;
        return { row, start, labelEnd: start + width, end: Math.max(to, start + width), from };
      });
      const inOrder = boxes.toSorted((a, b) => a.row - b.row || a.start - b.start);
      for (const [index, box] of inOrder.entries()) {
        if (box.from >= 0 && box.from < 1000) expect(box.labelEnd).toBeLessThanOrEqual(1000);
        const next = inOrder[index + 1];
        if (next?.row === box.row) expect(next.start).toBeGreaterThanOrEqual(box.end);
      }
    }),
    { numRuns: 200 },
  );
});
