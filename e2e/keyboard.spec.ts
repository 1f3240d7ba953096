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

test("with the focus on the canvas keys stop at chips too, which open as lists", async ({ page }) => {
  await page.goto("/t/ukraine?from=2025-03-20&to=2025-05-01");
  const plot = page.getByRole("region", { name: /^Canvas/ });
  await expect(plot.locator("[data-chip]:visible").first()).toBeVisible();
  await plot.focus();
  const status = page.getByRole("status").filter({ hasText: /^\d+ (more|of)/ });
  const isChip = () => status.filter({ hasText: /^\d+ more/ }).count();
  // Past what stands at the very edge of the window.
  await page.keyboard.press("ArrowRight");
  for (let pressed = 0; pressed < 9 && (await isChip()) > 0; pressed += 1)
    await page.keyboard.press("ArrowRight");
  await expect(status).toHaveText(/^\d+ of/);
  for (let pressed = 0; pressed < 30 && (await isChip()) === 0; pressed += 1)
    await page.keyboard.press("ArrowRight");
  await expect(status).toHaveText(/^\d+ more, (strikes|meetings|statements), .*2025$/);
  const chip = plot.locator("[data-chip][aria-current]");
  await expect(chip).toHaveCount(1);
  const counted = Number((await chip.textContent())?.slice(1));
  const said = await status.textContent();
  expect(said?.startsWith(`${counted} more`)).toBe(true);

  for (const key of ["Enter", "Space"]) {
    await page.keyboard.press(key);
    const list = page.getByRole("dialog");
    await expect(list).toBeFocused();
    await expect(list.getByRole("listitem")).toHaveCount(counted);
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await expect(plot).toBeFocused();
    await expect(status).toHaveText(said ?? "");
  }

  // Chips of other lanes may stand at the same place.
  let presses = 0;
  for (; (await isChip()) > 0 && presses < 5; presses += 1) await page.keyboard.press("ArrowRight");
  await expect(chip).toHaveCount(0);
  await expect(status).toHaveText(/^\d+ of \d+, /);
  for (; presses > 0; presses -= 1) await page.keyboard.press("ArrowLeft");
  // The event that has been selected is drawn, and the chip counts one less.
  await expect(status).toHaveText(/^\d+ more/);
  expect((await status.textContent())?.replace(/^\d+/, "")).toBe(said?.replace(/^\d+/, ""));
  await page.keyboard.press("Escape");
  await expect(chip).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
