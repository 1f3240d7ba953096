import { describe, expect, test } from "vitest";
import { utf16 } from "./position";
import { findQuotations } from "./quotations";

/** The quotations of a text whose paragraphs are its lines, cut out of it. */
function quoted(text: string): string[] {
  const paragraphs: { start: ReturnType<typeof utf16>; end: ReturnType<typeof utf16> }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    paragraphs.push({ start: utf16(start), end: utf16(start + line.length) });
    start += line.length + 1;
  }
  return findQuotations(text, paragraphs).map((one) => text.slice(one.start, one.end));
}

describe("quotations are found", () => {
  test.each([
    [
      "in straight marks",
      'He called it "a trap" and left. "We go on," he said.',
      ['"a trap"', '"We go on,"'],
    ],
    ["in curly marks", "“We go on,” he said, “and on.”", ["“We go on,”", "“and on.”"]],
    ["in marks set apart by spaces", 'She said " we go on " and left.', ['" we go on "']],
    ["behind a dash or a bracket", 'The town—"our town"—fell ("for now").', ['"our town"', '"for now"']],
    ["round a single word before a comma", 'The "referendum", he said, was void.', ['"referendum"']],
  ])("%s", (_, text, expected) => expect(quoted(text)).toEqual(expected));
});

describe("a straight mark opens or closes by what stands beside it", () => {
  test("one that closes what was never opened leaves the rest unquoted", () =>
    expect(quoted('The bridge is lost," the mayor said. "We will rebuild it," he added.')).toEqual([
      '"We will rebuild it,"',
    ]));

  test("one that opens while a quotation is open begins another", () =>
    expect(quoted('"The bridge is lost. The road is cut. "We will rebuild it," he said.')).toEqual([
      '"The bridge is lost. The road is cut. ',
      '"We will rebuild it,"',
    ]));

  test("one behind the comma of an open quotation closes it, though it touches the next word", () =>
    expect(quoted('"The bridge is lost, "the mayor said. "We go on," she added.')).toEqual([
      '"The bridge is lost, "',
      '"We go on,"',
    ]));
});

describe("a quotation left open at the end of its paragraph", () => {
  test("goes on in the next where that closes it first", () =>
    expect(quoted('"The bridge is lost.\nThe road is cut." Nobody was hurt. "We go on," he said.')).toEqual([
      '"The bridge is lost.',
      'The road is cut."',
      '"We go on,"',
    ]));

  test("ends there where the next opens one of its own", () =>
    expect(quoted('"The bridge is lost.\n"The road is cut," he said.')).toEqual([
      '"The bridge is lost.',
      '"The road is cut,"',
    ]));

  test("ends there where the next has no mark", () =>
    expect(quoted('"The bridge is lost.\nNobody was hurt.\nThe road is cut," he said.')).toEqual([
      '"The bridge is lost.',
    ]));
});
