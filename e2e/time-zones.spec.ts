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
