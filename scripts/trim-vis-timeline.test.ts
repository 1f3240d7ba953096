import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "./checkout.mjs";
import trimVisTimeline from "./trim-vis-timeline.mjs";

const source = readFileSync(
  join(checkout, "node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs"),
  "utf8",
);

/** Code without comments, which still speak of what is gone. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

test("the vis-timeline that is installed is the one that is known", () => {
  expect(() => trimVisTimeline(source)).not.toThrow();
});

test("any other text of vis-timeline fails the build", () => {
  expect(() => trimVisTimeline(`${source}\n`)).toThrow("is not the version");
});

test("nothing that stays speaks of what is gone", () => {
  expect(code(trimVisTimeline(source))).not.toMatch(
    /\b(Graph2d|LineGraph|Legend|DataAxis|DataScale|GraphGroup|ColorPicker|Validator|BoxItem|PointItem|ClusterItem|allOptions|configureOptions|PropagatingHammer|keycharm\()\b/,
  );
});

test("the timeline itself stays whole", () => {
  const classBody = (text: string) => /\nclass Timeline extends Core \{[\s\S]*?\n\}\n/.exec(text)?.[0];
  const expected = classBody(source)
    ?.replace("Validator.validate(options, allOptions)", "false")
    .replace("new Configurator(this, this.dom.container, configureOptions)", "new Configurator()")
    .replace("        printStyle,\n", "");
  expect(classBody(trimVisTimeline(source))).toBe(expected);
});
