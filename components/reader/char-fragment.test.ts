import { expect, test } from "vitest";
import { charFragment, parseCharFragment } from "./char-fragment";

test("a fragment names code points from start to end, and nothing else is one", () => {
  expect(parseCharFragment(`#${charFragment({ start: 3, end: 9 })}`)).toEqual({ start: 3, end: 9 });
  for (const other of ["", "#p-1", "#char=9,3", "#char=3", "#char=-1,4", "#char=1,4;length=3"]) {
    expect(parseCharFragment(other)).toBeNull();
  }
});
