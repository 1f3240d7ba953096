import { eventRows, expect, test } from "./timeline-of-its-own";

/** The README's picture is replaced only when asked: `UPDATE_PICTURE=1 npm run test:e2e picture`. */
const PATH = process.env.UPDATE_PICTURE ? "docs/timeline.png" : "test-results/timeline.png";

test("the timeline fills a screen with at least twelve events to read", async ({ page }) => {
  await page.goto("/t/ukraine?from=2025-04-01&to=2025-05-01");
  await expect(eventRows(page).first()).toBeAttached();
  const canvas = page.getByRole("region", { name: /^Canvas/ });
  await expect(canvas.getByText(/Sumy/).first()).toBeVisible();
  const titles = await canvas.locator("[data-event]").evaluateAll(
    (items) =>
      items.filter((item) => {
        const { top, bottom, left, right, width } = item.getBoundingClientRect();
        return width > 60 && top >= 0 && bottom <= innerHeight && right > 0 && left < innerWidth;
      }).length,
  );
  expect(titles).toBeGreaterThanOrEqual(12);
  await canvas.getByText(/Sumy/).first().click();
  await expect(
    page.getByRole("complementary", { name: "Event" }).getByRole("blockquote").first(),
  ).toBeVisible();
  await page.screenshot({ path: PATH });
});
