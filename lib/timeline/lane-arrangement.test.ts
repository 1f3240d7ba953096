import fc from "fast-check";
import { expect, test } from "vitest";
import {
  AS_THEY_COME,
  arranged,
  arrangementInLink,
  movedLane,
  parseArrangement,
  toggledFold,
} from "./lane-arrangement";

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

test("a lane that was folded before filters hid it stays folded while others are moved", () => {
  const folded = toggledFold(AS_THEY_COME, lanes("a", "b", "c"), "b");
  expect(movedLane(folded, lanes("a", "c"), "c", -1).folded).toEqual(["b"]);
});

test("folding twice unfolds", () => {
  const folded = toggledFold(AS_THEY_COME, lanes("a", "b"), "a");
  expect(folded.folded).toEqual(["a"]);
  expect(toggledFold(folded, lanes("a", "b"), "a")).toEqual(AS_THEY_COME);
});

test("a lane folded where it stands moves nothing, and one moved there and back names none", () => {
  const folded = toggledFold(AS_THEY_COME, lanes("a", "b", "c"), "b");
  expect(folded).toEqual({ order: ["b"], folded: ["b"] });
  expect(ids(arranged(lanes("a", "b", "c"), folded))).toBe("abc");
  const moved = movedLane(folded, lanes("a", "b", "c"), "c", -1);
  expect(moved).toEqual({ order: ["a", "c", "b"], folded: ["b"] });
  expect(movedLane(moved, lanes("a", "b", "c"), "c", 1)).toEqual(folded);
});

test("a link says in one word of each lane where it stands and whether it is folded", () => {
  const arrangement = { order: ["in:statement", "in:strike", "other"], folded: ["in:strike"] };
  expect(arrangementInLink(arrangement)).toBe("statement,-strike,.other");
  expect(parseArrangement("statement,-strike,.other")).toEqual(arrangement);
});

test("any lanes are read back from a link", () => {
  const name = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    fc.constantFrom("-", ".", "%2C", ",a"),
  );
  const lane = fc.oneof(
    name.map((value) => `in:${value}`),
    fc.constantFrom("none", "other"),
  );
  fc.assert(
    fc.property(fc.uniqueArray(lane, { maxLength: 12 }), fc.func(fc.boolean()), (order, isFolded) => {
      const arrangement = { order, folded: order.filter((id) => isFolded(id)) };
      expect(parseArrangement(arrangementInLink(arrangement))).toEqual(arrangement);
    }),
  );
});

test("of a damaged link each lane that makes sense is kept", () => {
  expect(parseArrangement("")).toEqual(AS_THEY_COME);
  expect(parseArrangement(",,-,.,.x,strike,-strike")).toEqual({ order: ["in:strike"], folded: [] });
  expect(parseArrangement(Array.from({ length: 99 }, (_, lane) => lane).join(",")).order).toHaveLength(24);
});
