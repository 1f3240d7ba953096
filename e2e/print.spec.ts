import { eventRows, expect, test } from "./timeline-of-its-own";

test("the whole filtered list can be printed with its passages", async ({ page }) => {
  await page.goto("/t/ukraine?type=strike&from=2025-04-10&to=2025-04-17");
  const heading = await page.getByRole("heading", { name: /^\d+ of \d+ events$/ }).textContent();
  const matching = Number.parseInt(heading ?? "", 10);
  await page.getByText("Share", { exact: true }).click();
  await page.getByRole("link", { name: "Print the list" }).click();
  await expect(page).toHaveURL(/\/print\?type=strike$/);
  await expect(page.getByRole("article")).toHaveCount(matching);
  await expect(page.getByRole("article").filter({ has: page.getByRole("blockquote") })).toHaveCount(matching);
  await expect(page.getByText(`${matching} of`)).toBeVisible();
  await page.getByRole("link", { name: "Back to the timeline" }).click();
  await expect(eventRows(page).first()).toBeVisible();
});

test("more events than one page of the list has are printed too", async ({ page }) => {
  await page.goto("/t/ukraine/print");
  const count = Number.parseInt((await page.getByText(/^\d+ events$/).textContent()) ?? "", 10);
  expect(count).toBeGreaterThan(100);
  await expect(page.getByRole("article")).toHaveCount(count);
});

test("printed from the screen, the page says what it is and where the passages are", async ({ page }) => {
  await page.goto("/t/ukraine?type=strike");
  const title = page.getByRole("heading", { level: 1, name: /^Russia–Ukraine/ });
  const hint = page.getByText("All that match, with their passages");
  await expect(hint).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(hint).toBeVisible();
  expect((await title.boundingBox())?.height).toBeGreaterThan(10);
  const filters = page.getByRole("list", { name: "Filters in use" });
  await expect(filters.getByText("Strikes", { exact: true })).toBeVisible();
  await expect(filters.getByRole("link")).toBeHidden();
  await expect(page.getByRole("region", { name: /^Canvas/ })).toBeHidden();
});

test("each event printed from the screen has its first passage", async ({ page }) => {
  await page.goto("/t/ukraine?type=strike&from=2025-04-10&to=2025-04-17");
  const passages = eventRows(page).locator("q");
  await expect(passages.first()).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(passages.first()).toBeVisible();
  await expect(passages.filter({ visible: true })).toHaveCount(await eventRows(page).count());
  await expect(page.getByRole("link", { name: /Print the list/ }).last()).toHaveAttribute(
    "href",
    "/t/ukraine/print?type=strike",
  );
});
