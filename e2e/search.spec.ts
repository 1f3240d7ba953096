import { eventRows, expect, test } from "./timeline-of-its-own";

test("a search marks its words and goes from match to match", async ({ page }) => {
  await page.goto("/t/ukraine");
  const box = page.getByRole("searchbox", { name: "Search events" });
  await box.fill("sumy");
  await box.press("Enter");
  await expect(page).toHaveURL(/q=sumy/);
  // Playwright has no role for <mark>.
  await expect(eventRows(page).locator("mark").first()).toHaveText("Sumy");
  const matches = page.getByRole("group", { name: "Matches" });
  await expect(matches.getByText(/^\d+ matches$/)).toBeVisible();

  await expect(box).toBeFocused();
  await box.press("Enter");
  await expect(matches.getByText(/^1 of \d+$/)).toBeVisible();
  await box.press("Enter");
  await expect(matches.getByText(/^2 of \d+$/)).toBeVisible();
  await box.press("Shift+Enter");
  await expect(matches.getByText(/^1 of \d+$/)).toBeVisible();
  await matches.getByRole("button", { name: "Next match" }).click();
  await expect(matches.getByText(/^2 of \d+$/)).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Event" })).toBeVisible();
});

test("what was typed before the page came alive stays typed", async ({ page }) => {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(/\.js(?:\?|$)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/t/ukraine", { waitUntil: "commit" });
  const box = page.getByRole("searchbox", { name: "Search events" });
  await box.fill("sumy");
  goOn();
  await expect(
    page
      .getByRole("region", { name: /^Canvas/ })
      .locator("[data-event]:visible")
      .first(),
  ).toBeVisible();
  await expect(box).toHaveValue("sumy");
});

test("a menu finds a value by name and counts it under the other filters", async ({ page }) => {
  await page.goto("/t/ukraine?type=meeting");
  await page.getByText("Actor", { exact: true }).click();
  await page.getByRole("textbox", { name: "Find among the values of actor" }).fill("zelen");
  const value = page.getByRole("link", { name: /Zelen.*\d+$/ }).first();
  const count = Number.parseInt(/(\d+)$/.exec((await value.textContent()) ?? "")?.[1] ?? "", 10);
  await value.click();
  await expect(page).toHaveURL(/actor=/);
  await expect(page.getByRole("heading", { name: new RegExp(`^${count} of \\d+ events$`) })).toBeVisible();
});
