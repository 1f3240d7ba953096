import { expect, test } from "vitest";
import { printExplanation } from "./print-explanation";

const INPUT = {
  title: "A night in Izium",
  published: "2025-09-18",
  text: "Two drones hit a depot in Izium on Monday, killing three people. There was no attack on Lozova.\n\nAlso read: How a depot burns",
};

test("the article itself is printed, with its passages, refusals and dates marked", () => {
  expect(printExplanation(INPUT, { colour: false })).toContain(`A night in Izium
published 2025-09-18 · 1 event, 1 refused, 1 date
⟦1 words of event 1⟧ · ✗refused✗ · {on Sunday = 2025-04-13}
${"─".repeat(100)}

⟦1 Two drones hit a depot in Izium on {Monday = 2025-09-15}, killing three people.⟧ There was no
✗attack✗ on Lozova.
`);
  expect(printExplanation(INPUT, { colour: false })).toContain("[promotion, not read] Also read");
});

test("under a paragraph stands what was decided on it, and by which stage and rule", () => {
  const printed = printExplanation(INPUT, { colour: false });
  expect(printed).toMatch(/^ {2}1 STRIKE Drone attack on Izium kills 3$/m);
  expect(printed).toMatch(/^ {4}when {2}2025-09-15 \(relative: “Monday”\)$/m);
  expect(printed).toMatch(/^ {4}why {3}find strikes: .*"hit"/m);
  expect(printed).toMatch(/^ {2}✗ no strike “attack” refuse unreal: negated$/m);
});

test("without colour there is no escape sequence, with colour each ends on its line", () => {
  expect(printExplanation(INPUT, { colour: false })).not.toContain("\u001b");
  for (const line of printExplanation(INPUT, { colour: true }).split("\n")) {
    const codes = line
      .split("\u001b[")
      .slice(1)
      .map((rest) => /^[\d;]*(?=m)/u.exec(rest)?.[0]);
    expect(codes.length % 2).toBe(0);
    if (codes.length > 0) expect(codes.at(-1)).toBe("0");
  }
});

test("no line is longer than asked for", () => {
  for (const width of [40, 72, 100])
    for (const line of printExplanation(INPUT, { colour: false, width }).split("\n"))
      expect([...line].length).toBeLessThanOrEqual(width);
});

test("an article cannot reach the terminal through its text", () => {
  const text = "\u001b]0;owned\u0007Drones hit \u202eIzium on Monday.\u009b2J";
  const printed = printExplanation({ ...INPUT, title: "\u001b[2J", text }, { colour: false });
  expect(printed).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  expect(printed).toContain("�]0;owned�Drones");
});
