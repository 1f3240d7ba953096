import { createHash } from "node:crypto";

/** The text of vis-timeline's ES build that what is below was written for (8.5.4), by its SHA-256. */
const KNOWN_TEXT = "ce979d2f6efeda81932101545cedd0e627e044a17d23c6bc4cfdc471f3025b53";

/** What the canvas never asks for; nothing that stays speaks of these. */
const GONE = new Set(
  (
    "Graph2d LineGraph Legend DataAxis DataScale GraphGroup Points Bargraph Line drawPoint drawBar getGroupTemplate getCallback " +
    "BoxItem PointItem ClusterItem ColorPicker htmlColors configureOptions configureOptions$1 " +
    "Validator errorFound printStyle allOptions allOptions$1 allOptions$2 timeline"
  ).split(" "),
);

/** What the canvas never asks for either, but what stays would build if an option said so: each throws when it is built. */
const REFUSED = new Set(["Configurator", "Popup", "Activator", "ClusterGenerator"]);

/** What speaks of those, or of gestures and markup that we do without; each stands there once. */
const REPLACED = [
  ["import Hammer from '@egjs/hammerjs';\n", ""],
  ["import PropagatingHammer from 'propagating-hammerjs';\n", ""],
  ["import keycharm from 'keycharm';\n", ""],
  // vis-timeline's own stand-in for where there is no browser: takes listeners and calls none.
  ['if (typeof window !== "undefined") {\n    const OurHammer = window["Hammer"] || Hammer;', "if (false) {"],
  ['    return PropagatingHammer(OurHammer, {\n      preventDefault: "mouse",\n    });\n', ""],
  ["  box: BoxItem,\n", ""],
  ["  point: PointItem,\n", ""],
  ["new Configurator(this, this.dom.container, configureOptions)", "new Configurator()"],
  ["Validator.validate(options, allOptions)", "false"],
  ["        printStyle,\n", ""],
  ["export { Graph2d, Timeline, timeline };", "export { Timeline };"],
];

/** What makes it tell of an endless loop where it has only begun to draw: drawings of no width counted, a width taken of what is not shown yet. */
const MENDED = [
  [
    "    this.redrawCount++;\n    const dom = this.dom;\n\n    if (!dom || !dom.container || dom.root.offsetWidth == 0) return; // when destroyed, or invisible\n",
    "    const dom = this.dom;\n\n    if (!dom || !dom.container || dom.root.offsetWidth == 0) return;\n    this.redrawCount++;\n",
  ],
  ["    props.width = foreground.offsetWidth;\n", "    props.width = parent.offsetWidth;\n"],
];

/**
 * A loader for the build of the site: vis-timeline's ES build, mended, without what the canvas never asks for. Throws on any other text.
 * @param {string} source
 */
export default function trimVisTimeline(source) {
  if (createHash("sha256").update(source).digest("hex") !== KNOWN_TEXT)
    throw new Error(
      "vis-timeline is not the version that scripts/trim-vis-timeline.mjs was written for: see docs/decisions/010.",
    );
  const kept = withoutDeclarations(source);
  let trimmed = namedUtilities(kept);
  for (const replacement of [...REPLACED, ...MENDED]) trimmed = replaceOnce(trimmed, replacement);
  return trimmed;
}

/** In the rollup's text each statement of the module begins in the first column, and a long one ends there with its last bracket. */
function withoutDeclarations(source) {
  const lines = source.split("\n");
  const kept = [];
  const found = new Set();
  for (let at = 0; at < lines.length; at++) {
    const name = subjectOf(lines[at]);
    if (!GONE.has(name) && !REFUSED.has(name)) {
      kept.push(lines[at]);
      continue;
    }
    if (REFUSED.has(name) && !found.has(name)) kept.push(refusal(name));
    found.add(name);
    at = lastLineOf(lines, at);
  }
  for (const name of [...GONE, ...REFUSED])
    if (!found.has(name)) throw new Error(`vis-timeline has no ${name}.`);
  return kept.join("\n");
}

/** The name that a statement of the module declares or adds to. */
function subjectOf(line) {
  const declared = /^(?:class|function|const|let|var) ([\w$]+)/.exec(line);
  const extended = /^(?:Emitter\()?([\w$]+)\./.exec(line);
  return (declared ?? extended)?.[1] ?? "";
}

function lastLineOf(lines, first) {
  if (/[;}]$/.test(lines[first])) return first;
  const last = lines.findIndex((line, at) => at > first && /^[})]+;?$/.test(line));
  if (last === -1) throw new Error(`A statement of vis-timeline has no end: ${lines[first]}`);
  return last;
}

const refusal = (name) =>
  `class ${name} { constructor() { throw new Error("The build leaves vis-timeline's ${name} out."); } }`;

/** All of vis-util would come with the copy of its namespace that vis-timeline makes; only what is called is put into it. */
function namedUtilities(source) {
  const called = new Set([...source.matchAll(/availableUtils\.(\w+)/g)].map(([, name]) => name));
  for (const own of ["convert", "setupXSSProtection", "xss"]) called.delete(own);
  return replaceOnce(source, [
    "  ...util,\n",
    [...called].map((name) => `  ${name}: util.${name},\n`).join(""),
  ]);
}

function replaceOnce(source, [before, after]) {
  const parts = source.split(before);
  if (parts.length !== 2)
    throw new Error(`vis-timeline has ${parts.length - 1} times what should be there once: ${before}`);
  return parts.join(after);
}
