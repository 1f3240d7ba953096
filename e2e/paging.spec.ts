import type { Page } from "@playwright/test";
import { eventRows, expect, test } from "./timeline-of-its-own";

const titles = (page: Page) => eventRows(page).getByRole("link").allTextContents();

test("a long list comes in pages, which Back goes through and a link restores", async ({ page }) => {
  await page.goto("/t/ukraine");
  await expect(eventRows(page)).toHaveCount(100);
  await expect(page.getByRole("link", { name: "Earlier events" })).toHaveCount(0);
  const first = await titles(page);

  await page.getByRole("link", { name: "Later events" }).first().click();
  await expect(page).toHaveURL(/[?&]after=/);
  await expect.poll(() => titles(page)).not.toEqual(first);
  await expect(eventRows(page)).toHaveCount(100);
  const second = await titles(page);
  await page.getByRole("link", { name: "Earlier events" }).first().click();
  await expect.poll(() => titles(page)).toEqual(first);

  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(second);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(second);
});

test("the list shows what lies in the window, and the keys go beyond its page", async ({ page }) => {
  await page.goto("/t/ukraine?from=2025-04-01&to=2025-05-01");
  await expect(eventRows(page).first()).toBeVisible();
  const april = await eventRows(page).count();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => eventRows(page).count()).toBeLessThan(april);

  await page.keyboard.press("End");
  const said = page.getByRole("status");
  await expect(said.filter({ hasText: /^(\d+) of \1, / })).toBeAttached();
  const last = Number.parseInt((await said.filter({ hasText: /^\d+ of / }).textContent()) ?? "", 10);
  await page.keyboard.press("ArrowLeft");
  await expect(said.filter({ hasText: `${last - 1} of ${last}, ` })).toBeAttached();
  await page.keyboard.press("Home");
  await expect(said.filter({ hasText: `1 of ${last}, ` })).toBeAttached();
});
