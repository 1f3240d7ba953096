import { eventRows, expect, test } from "./timeline-of-its-own";

test("a date in words moves the window, and what is no date is told", async ({ page }) => {
  await page.goto("/t/ukraine");
  const input = page.getByRole("textbox", { name: "Go to a date" });
  await page.keyboard.press("g");
  await expect(input).toBeFocused();
  await page.keyboard.type("mid-April 2025");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=2025-04-10T12:00Z&to=2025-04-21T12:00Z/);
  await expect(eventRows(page).first()).toContainText(/Apr/);

  await input.fill("13 May");
  await input.press("Enter");
  await expect(page).toHaveURL(/from=2025-05-10&to=2025-05-17/);

  await input.fill("the day before never");
  await input.press("Enter");
  await expect(page.getByText(/is no date that can be read here/)).toBeVisible();
  await input.fill("1990");
  await input.press("Enter");
  await expect(page.getByText(/1990 lies outside this timeline/)).toBeVisible();
  await input.press("Escape");
  await expect(page.getByText(/lies outside this timeline/)).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the server reads the date", async ({ page }) => {
    await page.goto("/t/ukraine?type=strike");
    const input = page.getByRole("textbox", { name: "Go to a date" });
    await input.fill("April 2025");
    await input.press("Enter");
    await expect(page).toHaveURL(/from=2025-0[34]-\d\d.*&to=2025-05-\d\d.*type=strike/);
    await input.fill("banana");
    await input.press("Enter");
    await expect(page.getByText(/“banana” is no date/)).toBeVisible();
  });
});
