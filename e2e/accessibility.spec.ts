import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { eventRows } from "./timeline-of-its-own";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("no page has a serious accessibility fault", async ({ page }) => {
      test.slow(true, "Seven pages are read through.");
      await page.goto("/t/ukraine?q=Sumy&type=strike");
      const event = eventRows(page).getByRole("link").first();
      const eventPage = (await event.getAttribute("href")) ?? "";
      await page.goto(eventPage);
      const article =
        (await page.getByRole("link", { name: "Open in article" }).first().getAttribute("href")) ?? "";
      for (const path of [
        "/",
        "/t/ukraine",
        "/t/ukraine?type=meeting&lane=actor",
        eventPage,
        article,
        "/t/ukraine/import",
        "/t/nowhere",
      ]) {
        await page.goto(path);
        await expect(page.getByRole("main")).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        const serious = violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => `${path}: ${id} at ${nodes.map(({ target }) => target).join(" ; ")}`);
        expect(serious).toEqual([]);
      }
    });
  });
}
