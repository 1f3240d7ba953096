import { expect, test } from "vitest";
import { AS_THEY_COME, arranged, movedLane, parseArrangement, toggledFold } from "./lane-arrangement";

const lanes = (...ids: string[]) => ids.map((id) => ({ id }));
const ids = (shown: readonly { readonly id: string }[]) => shown.map(({ id }) => id).join("");

test("a lane moved takes its new place and keeps it", () => {
  const moved = movedLane(AS_THEY_COME, lanes("a", "b", "c"), "c", -2);
  expect(ids(arranged(lanes("a", "b", "c"), moved))).toBe("cab");
  expect(ids(arranged(lanes("b", "a", "c"), moved))).toBe("cab");
});

test("a lane never leaves the list, however far it is moved", () => {
  const far = movedLane(AS_THEY_COME, lanes("a", "b", "c"), "a", 99);
  expect(ids(arranged(lanes("a", "b", "c"), far))).toBe("bca");
  expect(movedLane(AS_THEY_COME, lanes("a"), "x", 1)).toEqual(AS_THEY_COME);
});

test("a lane that nobody has placed stays behind the one it came after", () => {
  const moved = movedLane(AS_THEY_COME, lanes("a", "b", "c"), "c", -2);
  expect(ids(arranged(lanes("a", "x", "b", "c"), moved))).toBe("caxb");
  expect(ids(arranged(lanes("x", "a", "b", "c"), moved))).toBe("xcab");
});

test("lanes that are gone for now are remembered", () => {
  const moved = movedLane(AS_THEY_COME, lanes("a", "b", "c"), "c", -2);
  expect(ids(arranged(lanes("a", "b"), moved))).toBe("ab");
});

test("folding twice unfolds", () => {
  const folded = toggledFold(AS_THEY_COME, "a");
  expect(folded.folded).toEqual(["a"]);
  expect(toggledFold(folded, "a").folded).toEqual([]);
});

test("what is remembered is read back, and anything else is no arrangement", () => {
  const moved = toggledFold(movedLane(AS_THEY_COME, lanes("a", "b"), "b", -1), "a");
  expect(parseArrangement(JSON.stringify(moved))).toEqual(moved);
  for (const damaged of [null, "", "{", "7", "null", '{"order":7}', '{"order":[1,{}],"folded":"x"}']) {
    expect(parseArrangement(damaged)).toEqual(AS_THEY_COME);
  }
});
