import { eventRows, expect, importFile, makeTimeline, test } from "./timeline-of-its-own";

const report = (place: string, killed: number) => ({
  name: `${place}.txt`,
  text: `Title: Missile strike on ${place}
Published: 2025-04-13
Publisher: ${place} Gazette

A Russian missile strike on ${place} killed ${killed} people on Sunday, the regional governor said.
`,
});

test("two events are merged by hand with the keyboard, and taken apart again", async ({ page }) => {
  test.slow(true, "Two imports.");
  const timeline = await makeTimeline(page, "Two names for one strike");
  await importFile(page, timeline, report("Odesa", 3));
  await importFile(page, timeline, report("Kharkiv", 21));
  const strikes = eventRows(page).filter({ has: page.getByText("Strike", { exact: true }) });
  await expect(async () => {
    await page.goto(timeline);
    await expect(strikes).toHaveCount(2, { timeout: 1_000 });
  }).toPass();

  const kept = strikes.filter({ hasText: "Odesa" });
  await kept.getByRole("link").press("Enter");
  const panel = page.getByRole("complementary", { name: "Event" });
  const offer = panel.getByText("Merge with…");
  await offer.focus();
  await page.keyboard.press("Enter");
  const merge = panel.getByRole("button", { name: /^Merge with “.*Kharkiv/ });
  await expect(merge).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(merge).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(strikes).toHaveCount(1);
  await expect(panel.getByText("Kharkiv Gazette").first()).toBeVisible();
  await expect(panel.getByRole("button", { name: /^Undo merge with “.*Kharkiv/ })).toBeVisible();
  await page
    .getByRole("status")
    .filter({ hasText: /^Merged with “.*Kharkiv/ })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(strikes).toHaveCount(2);
  await expect(panel.getByText("Kharkiv Gazette")).toHaveCount(0);
});
