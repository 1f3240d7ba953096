import type { Page } from "@playwright/test";
import { eventRows, expect, test } from "./timeline-of-its-own";

const PHONE = { width: 390, height: 844 };
test.use({ viewport: PHONE, isMobile: true, hasTouch: true });

const top = async (page: Page) =>
  (await eventRows(page).first().boundingBox())?.y ?? Number.POSITIVE_INFINITY;

test("on a phone the list begins in the upper third, and the canvas stays below it", async ({ page }) => {
  await page.goto("/t/ukraine");
  const plot = page.getByRole("region", { name: /^Canvas/ });
  await expect(plot.locator("[data-event]:visible").first()).toBeVisible();
  expect(await top(page)).toBeLessThan(PHONE.height / 3);
  await expect(plot).toBeInViewport({ ratio: 1 });
  await eventRows(page).nth(30).scrollIntoViewIfNeeded();
  await expect(plot).toBeInViewport({ ratio: 1 });

  const meetings = page.getByRole("list", { name: "Types" }).getByRole("link", { name: /^Meeting/ });
  await expect(meetings).toBeHidden();
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByText("Filters", { exact: true }).tap();
  await expect(page.getByRole("textbox", { name: "Go to a date" })).toBeVisible();
  await meetings.tap();
  await expect(page).toHaveURL(/type=meeting/);
  await expect(page.getByRole("list", { name: "Filters in use" })).toBeVisible();
  await expect(meetings).toBeVisible();
});

test("on a phone what stands at the left end of the canvas can be tapped", async ({ page }) => {
  await page.goto("/t/ukraine");
  const plot = page.getByRole("region", { name: /^Canvas/ });
  await expect(plot.locator("[data-chip]:visible").first()).toBeVisible();
  const chips = await plot
    .locator("[data-chip]:visible")
    .evaluateAll((all) =>
      all
        .map((chip) => chip.getBoundingClientRect())
        .map(({ x, y, width }) => ({ x: x + width / 2, y: y + 8 })),
    );
  const leftmost = chips.filter(({ x }) => x > 0).sort((a, b) => a.x - b.x)[0];
  if (!leftmost) throw new Error("no chips");
  expect(leftmost.x).toBeLessThan(148);
  await page.touchscreen.tap(leftmost.x, leftmost.y);
  await expect(page.getByRole("dialog")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("on a phone the filters open too", async ({ page }) => {
    await page.goto("/t/ukraine");
    expect(await top(page)).toBeLessThan(PHONE.height / 3);
    await page.getByText("Filters", { exact: true }).tap();
    await page
      .getByRole("list", { name: "Types" })
      .getByRole("link", { name: /^Meeting/ })
      .tap();
    await expect(page).toHaveURL(/type=meeting/);
  });
});
