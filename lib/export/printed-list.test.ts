import { expect, test } from "vitest";
import { timelineEvent } from "../timeline/timeline-event.fixture";
import { type PrintedEvent, printedEvents, printedHead } from "./printed-list";

const HARM = `</article><script>alert("1")</script>`;

const event = (over: Partial<PrintedEvent>): PrintedEvent => ({
  ...timelineEvent({ id: "a" }),
  passages: [
    {
      quote: "Two missiles hit the centre.",
      article: "Strike on Sumy",
      publisher: "Desk",
      publishedAt: "2025-04-14",
      url: null,
    },
  ],
  ...over,
});

test("nothing in an event or an article becomes markup", () => {
  const passages = [{ quote: HARM, article: HARM, publisher: HARM, publishedAt: null, url: HARM }];
  const { html } = printedEvents([event({ title: HARM, place: HARM, passages })], null);
  const head = printedHead({
    title: HARM,
    filters: [HARM],
    matching: 1,
    total: 2,
    url: HARM,
    day: "2026-11-23",
  });
  expect(html + head).not.toContain("<script");
  expect(html.match(/<\/article>/g)).toHaveLength(1);
});

test("each event has its date at its own precision and its passages with their articles", () => {
  const { html } = printedEvents([event({ killed: [31, 35] })], null);
  expect(html).toContain("Two missiles hit the centre.");
  expect(html).toContain("Strike on Sumy, Desk, 14 April 2025");
  expect(html).toContain("31–35 killed");
});

test("an event without a passage says so", () => {
  expect(printedEvents([event({ passages: [] })], null).html).toContain("no passage stands behind it");
});

test("a month that goes on in the next part has one heading", () => {
  const first = printedEvents([event({})], null);
  const second = printedEvents([event({ id: "b" })], first.month);
  expect(first.html.match(/<h2>/g)).toHaveLength(1);
  expect(second.html).not.toContain("<h2>");
});

test("passages of one article are told with one line", () => {
  const passage = { article: "Strike on Sumy", publisher: "Desk", publishedAt: "2025-04-14", url: null };
  const passages = [
    { ...passage, quote: "One." },
    { ...passage, quote: "Two." },
  ];
  const { html } = printedEvents([event({ passages })], null);
  expect(html.match(/<blockquote/g)).toHaveLength(2);
  expect(html.match(/<figcaption/g)).toHaveLength(1);
});
