import { eventRows, expect, test } from "./timeline-of-its-own";

/** The README's picture is replaced only when asked: `UPDATE_PICTURE=1 npm run test:e2e picture`. */
const PATH = process.env.UPDATE_PICTURE ? "docs/timeline.png" : "test-results/timeline.png";

test("the timeline fills a screen with at least twelve events to read", async ({ page }) => {
  await page.goto("/t/ukraine?from=2025-04-01&to=2025-05-01");
  await expect(eventRows(page).first()).toBeAttached();
  const canvas = page.getByRole("region", { name: /^Canvas/ });
  await expect(canvas.getByText(/Sumy/).filter({ visible: true }).first()).toBeVisible();
  // The canvas draws what lies beside the window too.
  const seen = await canvas.evaluate((plot) => {
    const { left: first, right: last } = plot.getBoundingClientRect();
    return [...plot.querySelectorAll<HTMLElement>("[data-event]")].flatMap((item) => {
      const { top, bottom, left, width } = item.getBoundingClientRect();
      const isSeen = width > 60 && top >= 0 && bottom <= innerHeight && left >= first && left < last - 60;
      return isSeen ? [{ id: item.dataset.event, title: item.textContent }] : [];
    });
  });
  expect(seen.length).toBeGreaterThanOrEqual(12);
  const sumy = seen.find(({ title }) => title?.includes("Sumy"));
  await canvas.locator(`[data-event="${sumy?.id}"]`).first().click();
  await expect(
    page.getByRole("complementary", { name: "Event" }).getByRole("blockquote").first(),
  ).toBeVisible();
  await page.screenshot({ path: PATH });
});
