import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalUrl } from "./canonical-url";

test.each([
  ["http://www.Example.com:80/World/Sumy/", "https://example.com/World/Sumy"],
  ["https://m.example.co.uk/a?utm_source=x&fbclid=1&b=2&a=1#top", "https://example.co.uk/a?a=1&b=2"],
  ["https://user:secret@example.com./a", "https://example.com/a"],
  ["  https://example.com  ", "https://example.com/"],
  ["https://example.com/news/amp/", "https://example.com/news"],
  ["https://example.com:8443/a", "https://example.com:8443/a"],
  ["https://example.com/#!/story/1", "https://example.com/#!/story/1"],
  ["https://пример.рф/київ", "https://xn--e1afmkfd.xn--p1ai/%D0%BA%D0%B8%D1%97%D0%B2"],
])("%s is known as %s", (url, expected) => {
  expect(canonicalUrl(url)).toBe(expected);
});

test.each(["javascript:alert(1)", "data:text/html,x", "ftp://example.com/a", "/relative", "", "https://"])(
  "%s is no address of an article",
  (url) => {
    expect(canonicalUrl(url)).toBeNull();
  },
);

test("different articles on one site stay different", () => {
  expect(canonicalUrl("https://example.com/?id=1")).not.toBe(canonicalUrl("https://example.com/?id=2"));
});

test("the key of a key is the key", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const key = canonicalUrl(url);
      expect(key && canonicalUrl(key)).toBe(key);
    }),
  );
});
