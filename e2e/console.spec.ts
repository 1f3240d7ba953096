import { expect, test } from "@playwright/test";

test("opening, zooming and panning leave nothing in the console", async ({ page }) => {
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => {
    said.push(`${message.type()}: ${message.text()}`);
  });
  const from = () => new URL(page.url()).searchParams.get("from");
  const plot = page.getByRole("region", { name: /^Canvas/ });
  for (const path of ["/t/ukraine", "/t/ukraine?lane=place&from=2025-04-01&to=2025-05-01"]) {
    await page.goto(path);
    await expect(plot.locator("[data-event]:visible").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    for (const key of ["+", "+", "+", "-"]) {
      const before = from();
      await page.keyboard.press(key);
      await expect.poll(from).not.toBe(before);
    }
    await plot.hover();
    for (const by of [600, -900]) {
      const before = from();
      await page.mouse.wheel(by, 0);
      await expect.poll(from).not.toBe(before);
    }
    await page.setViewportSize({ width: 1100, height: 800 });
    await expect(plot.locator("[data-event]:visible").first()).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  expect(said).toEqual([]);
});
