import { eventRows, expect, test } from "./timeline-of-its-own";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("with reduced motion no transition or animation of the style sheets runs", async ({ page }) => {
  await page.goto("/t/ukraine?from=2025-04-01&to=2025-05-01");
  const plot = page.getByRole("region", { name: /^Canvas/ });
  await expect(plot.locator("[data-event]:visible").first()).toBeVisible();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = ({ type, target }: Event) => {
      const running = target instanceof Element ? target.getAnimations() : [];
      seen.push(`${type} of ${running.map((one) => Number(one.effect?.getTiming().duration)).join(", ")} ms`);
    };
    for (const type of ["transitionrun", "animationstart"]) document.addEventListener(type, note, true);
  });
  await eventRows(page).getByRole("link").first().click();
  const panel = page.getByRole("complementary", { name: "Event" });
  await panel.getByRole("button", { name: "Confirm" }).hover();
  await panel.getByRole("button", { name: "Reject" }).hover();
  await page.keyboard.press("Escape");
  for (const key of ["+", "-", "0"]) {
    const before = page.url();
    await page.keyboard.press(key);
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await plot.hover();
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});
