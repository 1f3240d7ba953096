export const COMPARED = ["empty", "vis", "timelinejs"] as const;
export type Compared = (typeof COMPARED)[number];

/** The page of one of the compared with so many events; null for a name it does not know. */
export function comparedPage(name: Compared, size: number): string | null {
  switch (name) {
    case "empty":
      return page("", `<div id="host"><div id="item">An item</div></div><script>${EMPTY}</script>`);
    case "vis":
      return page(
        `<link rel="stylesheet" href="/packages/vis-timeline/styles/vis-timeline-graph2d.min.css">`,
        `<div id="host"></div><script src="/packages/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script><script>${visTimeline(size)}</script>`,
      );
    case "timelinejs":
      return page(
        `<link rel="stylesheet" href="/packages/@knight-lab/timelinejs/dist/css/timeline.css">`,
        `<div id="host"></div><script src="/packages/@knight-lab/timelinejs/dist/js/timeline.js"></script><script>${timelineJs(size)}</script>`,
      );
    default:
      return null;
  }
}

const page = (
  head: string,
  body: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Compared</title><link rel="icon" href="data:,"><style>body { margin: 0 } #host { height: 600px; overflow: hidden; position: relative }
#item { position: absolute; left: 200px; top: 200px }</style>${head}</head><body>${body}</body></html>`;

/** What nobody can be quicker than: one element that follows the wheel and the pointer by a transform. */
const EMPTY = `
const host = document.getElementById("host"), item = document.getElementById("item");
let x = 0, asked = false, last = null;
const move = (by) => {
  x += by;
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => { asked = false; item.style.transform = "translateX(" + x + "px)"; });
};
host.addEventListener("wheel", (event) => { event.preventDefault(); move(event.deltaY / 10); }, { passive: false });
host.addEventListener("pointerdown", (event) => { last = event.clientX; });
addEventListener("pointermove", (event) => { if (last !== null) { move(event.clientX - last); last = event.clientX; } });
addEventListener("pointerup", () => { last = null; });`;

/**
 * As its documentation begins: all items, the options left alone but for a height. Built without \`start\` and \`end\`, which make its
 * first drawing several times slower.
 */
const visTimeline = (size: number): string => `
fetch("/data/${size}.json").then((answer) => answer.json()).then((events) => {
  const DAY = 86400000;
  const items = new vis.DataSet(events.map(({ id, title, start, end }) =>
    end - start > DAY ? { id, content: title, start, end } : { id, content: title, start }));
  const timeline = new vis.Timeline(document.getElementById("host"), items, { height: "600px" });
  window.showYear = (from, to) => timeline.setWindow(from, to, { animation: false });
});`;

const timelineJs = (size: number): string => `
fetch("/data/${size}.json").then((answer) => answer.json()).then((events) => {
  const dateOf = (time) => {
    const date = new Date(time);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: date.getUTCHours(), minute: date.getUTCMinutes() };
  };
  const text = document.createElement("i");
  const escaped = (title) => { text.textContent = title; return text.innerHTML; };
  new TL.Timeline("host", {
    events: events.map(({ id, type, title, start, end }) => ({
      unique_id: "e" + id, group: type, start_date: dateOf(start), end_date: dateOf(end - 1), text: { headline: escaped(title) },
    })),
  }, { script_path: location.origin + "/packages/@knight-lab/timelinejs/dist/js/", font: null, duration: 0, timenav_height_percentage: 60 });
});`;
