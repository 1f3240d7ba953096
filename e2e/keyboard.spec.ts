import { expect, test } from "./timeline-of-its-own";

test("from the first key to the passage without a mouse", async ({ page }) => {
  await page.goto("/t/ukraine");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();

  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Search events" })).toBeFocused();
  await page.keyboard.type("Sumy");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=Sumy/);
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox", { name: "Search events" }).blur();

  await page.keyboard.press("Home");
  await expect(page.getByRole("status").filter({ hasText: /^1 of \d+, / })).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await expect(
    page.getByRole("status").filter({ hasText: /^2 of \d+, (strike|meeting|statement), / }),
  ).toBeAttached();
  const panel = page.getByRole("complementary", { name: "Event" });
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(/[?&]e=[0-9A-Za-z]{22}/);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/[?&]e=/);
  await page.goBack();
  await expect(panel).toBeVisible();

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/t\/ukraine\/e\//);
  const open = page.getByRole("link", { name: "Open in article" }).first();
  for (
    let presses = 0;
    presses < 60 && !(await open.evaluate((link) => link === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press("Tab");
  }
  await expect(open).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#char=\d+,\d+/);
  await expect(page.getByRole("status").filter({ hasText: /Passage of “/ })).toBeAttached();
});
