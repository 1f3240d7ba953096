import { eventRows, expect, importFile, makeTimeline, test } from "./timeline-of-its-own";

const article = (place: string, day: string) => ({
  name: `${place}.txt`,
  text: `Title: Missile strike on ${place}
Published: ${day}
Publisher: Harbour Gazette

A Russian missile strike on ${place} killed three people on Sunday, the regional governor said.
`,
});

test("events come in while somebody looks, and nothing moves for them", async ({ page }) => {
  test.slow(true, "Two imports.");
  const timeline = await makeTimeline(page, "News while one looks");
  await importFile(page, timeline, article("Sumy", "2025-04-13"));
  await page.goto(timeline);
  const strikes = eventRows(page).filter({ has: page.getByText("Strike", { exact: true }) });
  await expect(strikes).toHaveCount(1, { timeout: 30_000 });
  await page.goto(`${timeline}?from=2025-04-10&to=2025-04-17`);
  await page.evaluate(() => Object.assign(window, { neverReloaded: true }));

  // While nobody answers, one event is taken away and others come in.
  await page.route("**/changes?*", (route) => route.fulfill({ status: 204 }));
  const desk = await page.context().newPage();
  await desk.goto(timeline);
  const before = await eventRows(desk).count();
  await eventRows(desk).getByRole("link").first().click();
  await desk.getByRole("complementary", { name: "Event" }).getByRole("button", { name: "Reject" }).click();
  await expect(eventRows(desk)).toHaveCount(before - 1);
  await importFile(desk, timeline, article("Odesa", "2024-06-16"));
  const fresh = eventRows(desk).filter({ hasText: "2024" });
  await expect(async () => {
    await desk.goto(timeline);
    await expect(fresh.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const added = await fresh.count();
  await page.unroute("**/changes?*");
  await expect(page.getByText(new RegExp(`^${added} new events? outside the window$`))).toBeVisible({
    timeout: 30_000,
  });
  expect(page.url()).toContain("from=2025-04-10&to=2025-04-17");
  expect(await page.evaluate(() => "neverReloaded" in window)).toBe(true);
  await expect(eventRows(page)).toHaveCount(before - 1 + added);

  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page).not.toHaveURL(/from=2025-04-10/);
});

test("while one round of news is on its way no other is asked for", async ({ page }) => {
  let asked = 0;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/changes?*", async (route) => {
    if (route.request().url().endsWith("?last")) return route.fulfill({ status: 204 });
    asked += 1;
    await held;
    await route.fulfill({ status: 204 });
  });
  await page.goto("/t/ukraine");
  await expect.poll(() => asked).toBe(1);
  for (let times = 0; times < 5; times += 1) {
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  }
  // What the page asks for later comes later: by now a second question would have been heard.
  await page.evaluate(() => fetch("/changes?last"));
  expect(asked).toBe(1);
  release();
});
