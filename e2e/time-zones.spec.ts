import type { Locator } from "@playwright/test";
import { eventRows, expect, test } from "./timeline-of-its-own";

for (const timezoneId of ["America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati"]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("13 April stays 13 April", async ({ page }) => {
      for (const clock of ["", "&tz=local"]) {
        await page.goto(`/t/ukraine?q=Sumy&type=strike&from=2025-04-10&to=2025-04-17${clock}`);
        const strike = eventRows(page).filter({ hasText: "Sumy" }).filter({ hasText: "13 Apr" });
        await expect(strike.first()).toBeVisible();
        // On the canvas, which repeats the list for the eye, its date stands beside its title.
        await expect(page.getByText("13 Apr", { exact: true }).first()).toBeVisible();
      }
      await eventRows(page).filter({ hasText: "13 Apr" }).getByRole("link").first().click();
      await expect(
        page.getByRole("complementary", { name: "Event" }).getByText("13 April 2025").first(),
      ).toBeVisible();
    });
  });
}

test.describe("by a reader's own clock", () => {
  test.use({ timezoneId: "Asia/Tokyo" });

  test("tiles, chips, density, list and steps are all asked for by it", async ({ page }) => {
    const asked = new Set<string>();
    page.on("request", (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (searchParams.get("ahead") === "540") asked.add(pathname.split("/")[3] ?? "");
    });
    await page.goto("/t/ukraine?from=2025-04-01&to=2025-05-01&tz=local");
    const plot = page.getByRole("region", { name: /^Canvas/ });
    await expect(plot.locator("[data-event]:visible").first()).toBeVisible();
    await expect
      .poll(() => [...asked])
      .toEqual(expect.arrayContaining(["tiles", "overview", "list", "count"]));

    await expect.poll(() => chipInSight(plot)).not.toBeNull();
    const chip = plot.locator(`[data-chip="${await chipInSight(plot)}"]`);
    const counted = Number((await chip.textContent())?.slice(1));
    await chip.click();
    await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(counted);
    await page.keyboard.press("Escape");
    await page.keyboard.press("End");
    await expect(page.getByRole("complementary", { name: "Event" })).toBeVisible();
    expect([...asked]).toEqual(expect.arrayContaining(["step", "event"]));
  });

  test("events are there before the tiles of that clock have come", async ({ page }) => {
    await page.route("**/tiles/**", () => undefined);
    await page.goto("/t/ukraine?from=2025-04-01&to=2025-05-01&tz=local");
    const plot = page.getByRole("region", { name: /^Canvas/ });
    await expect(plot.locator("[data-event]:visible").first()).toBeVisible();
  });
});

/** The canvas draws what lies beside the window too; null while no chip lies in it. */
const chipInSight = (plot: Locator): Promise<string | null> =>
  plot.evaluate((element) => {
    const { left: first, right: last } = element.getBoundingClientRect();
    const found = [...element.querySelectorAll<HTMLElement>("[data-chip]")].find((chip) => {
      const { top, bottom, left, right } = chip.getBoundingClientRect();
      return left >= first && right <= last && top >= 0 && bottom <= innerHeight;
    });
    return found?.dataset.chip ?? null;
  });
