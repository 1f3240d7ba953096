import { expect, test } from "vitest";
import { proseParagraphs } from "./prose";

const paragraphsOf = (text: string): string[] =>
  proseParagraphs(text).map(({ start, end }) => text.slice(start, end).trim());

const BEFORE = "The harbor was closed for a week after the storm had torn its cranes down.";

test("what follows the caption of an archive picture on its line is read", () => {
  const line = "FILE - Boats at anchor off Latakia. Two of them sank on Sunday, the port authority said.";
  expect(paragraphsOf(`${BEFORE}\n${line}`)).toEqual([
    BEFORE,
    "Two of them sank on Sunday, the port authority said.",
  ]);
});

test("a caption of an archive picture is read where it is dated in full", () => {
  const dated = "FILE - Rescuers search a school after shelling in Taiz, Yemen, May 2, 2019.";
  expect(paragraphsOf(`${BEFORE}\n${dated}`)).toEqual([
    BEFORE,
    "Rescuers search a school after shelling in Taiz, Yemen, May 2, 2019.",
  ]);
  expect(paragraphsOf(`${BEFORE}\nFILE - The minister of ports.`)).toEqual([BEFORE]);
});

test("the credit behind a caption is no prose", () => {
  const line = "FILE - Boats at anchor off Latakia, Syria, Oct. 3, 2021. (AP Photo/Jane Doe)";
  expect(paragraphsOf(`${BEFORE}\n${line}`)).toEqual([
    BEFORE,
    "Boats at anchor off Latakia, Syria, Oct. 3, 2021.",
  ]);
});

test.each([
  ["13.20 In Oslo, ministers met.", "In Oslo, ministers met."],
  ["• 7:05 pm EST Two men died.", "Two men died."],
  ["• Two men died in Taiz.", "Two men died in Taiz."],
  ["7.30 million people fled, the agency said.", "7.30 million people fled, the agency said."],
])("the clock and bullet before an entry are no part of it: %s", (line, prose) => {
  expect(paragraphsOf(`${BEFORE}\n${line}`)).toEqual([BEFORE, prose]);
});
