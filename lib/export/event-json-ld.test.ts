import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventDetail } from "../timeline/event";
import { eventJsonLd, inertJson } from "./event-json-ld";

const detail = (edtf: string | null, url: string | null = "https://example.org/1"): EventDetail => {
  const date = { edtf, earliest: null, latest: null, basis: "stated", words: null } as const;
  const article = {
    id: "a",
    title: "</script><script>alert(1)</script>",
    url,
    publisher: "Desk",
    publishedAt: "2025-04-15",
  };
  return {
    ...{
      id: "e",
      type: "strike",
      status: "happened",
      review: "unreviewed",
      title: "Strike on Sumy",
      date,
      orderAt: "",
    },
    ...{
      place: "Sumy",
      location: { country: "UA", region: "Sumy Oblast", point: { latitude: 50.92, longitude: 34.8 } },
    },
    ...{ actors: [{ name: "Russia", role: "attacker" }], killed: [35, 35], injured: null },
    ...{ articleCount: 1, publishers: ["Desk"], annotationCount: 0, excerpt: "words", confidence: 1 },
    sources: [
      {
        article,
        version: 1,
        passages: [{ id: "p", start: 0, end: 5, quote: "words" }],
        datePassage: null,
        date,
        why: [],
      },
    ],
    ...{ claims: [], annotations: [], merges: [], history: [] },
  };
};

const startDate = (edtf: string | null) =>
  (eventJsonLd(detail(edtf), "https://here/e") as { startDate?: string }).startDate;

test("a start is given only where the date is one certain day, month or year", () => {
  expect(startDate("2025-04-13")).toBe("2025-04-13");
  expect(startDate("2025-04")).toBe("2025-04");
  for (const unsure of ["../2025-04-15", "2025-04-13~", "2025-04-11/2025-04-13", null]) {
    expect(startDate(unsure)).toBeUndefined();
  }
});

test("the EDTF stands on the page whatever it says", () => {
  expect(eventJsonLd(detail("../2025-04-15"), "https://here/e")).toMatchObject({
    mainEntityOfPage: { temporalCoverage: "../2025-04-15" },
  });
});

test("an address that is no web address is left out", () => {
  expect(inertJson(eventJsonLd(detail(null, "javascript:alert(1)"), "https://here/e"))).not.toContain(
    "javascript:",
  );
});

test("nothing in the data can end the script element, and it reads back unchanged", () => {
  expect(inertJson(eventJsonLd(detail(null), "https://here/e"))).not.toMatch(/[<>&]/);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(inertJson({ text })).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(inertJson({ text }))).toEqual({ text });
    }),
  );
});

test("a place has its country and region, and a point only where that is certain", () => {
  const sumy = detail("2025-04-13");
  expect(eventJsonLd(sumy, "https://here/e")).toMatchObject({
    location: {
      name: "Sumy",
      address: { addressCountry: "UA", addressRegion: "Sumy Oblast" },
      geo: { "@type": "GeoCoordinates", latitude: 50.92, longitude: 34.8 },
    },
  });
  const area = { ...sumy, location: { country: "UA", region: null, point: null } };
  expect(inertJson(eventJsonLd(area, "https://here/e"))).not.toContain("GeoCoordinates");
  expect(eventJsonLd({ ...sumy, location: null }, "https://here/e")).toMatchObject({
    location: { "@type": "Place", name: "Sumy" },
  });
});
