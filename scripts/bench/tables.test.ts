import { expect, test } from "vitest";
import { mediansOf } from "./measure-canvas";
import { withResults } from "./tables";

const frames = (most: number) => ({ p50: 17, p95: 17, longest: most });

test("runs are told by their medians, figure by figure", () => {
  const run = (usable: number, longest: number) => ({
    ...{ usable, answer: null, pan: frames(longest), zoom: null, heap: null },
  });
  const told = mediansOf([run(300, 20), run(100, 90), run(200, 17)]);
  expect(told.usable).toBe(200);
  expect(told.pan?.longest).toBe(20);
  expect(told.answer).toBeNull();
  expect(told.zoom).toBeNull();
});

test("results take the place of the ones before and touch nothing else", () => {
  const page = "# Page\n<!-- results -->\nold\n<!-- end of results -->\nend\n";
  expect(withResults(page, "new")).toBe("# Page\n<!-- results -->\nnew\n<!-- end of results -->\nend\n");
  expect(withResults("# Page", "new")).toBeNull();
});
