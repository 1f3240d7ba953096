import type { Locator, Page } from "@playwright/test";
import { eventRows, expect, test } from "./timeline-of-its-own";

const plot = (page: Page) => page.getByRole("region", { name: /^Canvas/ });

/** What is drawn of an element beside the ground of the page, in the colours that the browser uses. */
const drawn = (locator: Locator) =>
  locator.evaluate((element) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const { color, borderTopColor, borderTopWidth, outlineColor, outlineStyle, outlineWidth } =
      getComputedStyle(element);
    return {
      hasText: color !== ground,
      hasBorder: borderTopWidth !== "0px" && borderTopColor !== ground,
      hasOutline: outlineStyle !== "none" && outlineWidth !== "0px" && outlineColor !== ground,
    };
  });

for (const colorScheme of ["light", "dark"] as const) {
  test(`in forced colours, ${colorScheme}, items, chips, bars and the selection can be told from the ground`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto("/t/ukraine");
    const item = plot(page).locator("[data-event]:visible").first();
    await expect(item).toBeVisible();
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect((await drawn(item)).hasText).toBe(true);
    expect((await drawn(plot(page).locator("[data-chip]:visible").first())).hasBorder).toBe(true);

    await eventRows(page).getByRole("link").first().click();
    await expect(page.getByRole("complementary", { name: "Event" })).toBeVisible();
    const selected = plot(page).locator("[aria-current]");
    await expect(selected).toBeVisible();
    expect((await drawn(selected)).hasOutline).toBe(true);
    const row = eventRows(page).and(page.locator("[aria-current]"));
    expect((await drawn(row)).hasOutline).toBe(true);
  });
}
