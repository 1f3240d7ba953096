import { expect, test } from "vitest";
import { filterQuery, listQuery, pageKeyOf, withPage } from "./list-page";
import { EMPTY_VIEW } from "./view";

test("a page is asked for after a key or before one, and a key out of reason is dropped", () => {
  expect(pageKeyOf(new URLSearchParams("after=abc"))).toEqual({ side: "after", key: "abc" });
  expect(pageKeyOf(new URLSearchParams("before=abc"))).toEqual({ side: "before", key: "abc" });
  expect(pageKeyOf(new URLSearchParams("after="))).toBeNull();
  expect(pageKeyOf(new URLSearchParams(`after=${"a".repeat(300)}`))).toBeNull();
  expect(pageKeyOf(new URLSearchParams("q=Sumy"))).toBeNull();
});

test("a key survives the way through a link", () => {
  const page = { side: "after", key: "1744502400000.a+b/c=" } as const;
  expect(pageKeyOf(new URLSearchParams(withPage("?q=Sumy", page)))).toEqual(page);
  expect(withPage("", page)).toMatch(/^\?after=/);
});

test("the list is asked for by filter and window, whatever is selected and however lanes lie", () => {
  const view = {
    ...EMPTY_VIEW,
    q: "Sumy",
    lane: "actor",
    event: "0".repeat(22),
    from: 0,
    to: 60_000,
  } as const;
  expect(filterQuery(view)).toBe("?q=Sumy");
  expect(listQuery(view, null, null, null)).toBe("?q=Sumy");
  const day = { from: 0, to: 86_400_000 };
  expect(listQuery(view, day, null, null)).toBe("?from=1970-01-01&to=1970-01-02&q=Sumy");
  expect(listQuery(view, day, { first: 540, changes: [] }, null)).toBe(
    "?from=1970-01-01&to=1970-01-02&q=Sumy&ahead=540",
  );
});
