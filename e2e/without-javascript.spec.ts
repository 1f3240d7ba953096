import { expect, test } from "@playwright/test";
import { eventRows } from "./timeline-of-its-own";

test.use({ javaScriptEnabled: false });

test("without scripts an event can be confirmed, and that taken back", async ({ page }) => {
  await page.goto("/t/ukraine?type=meeting");
  await eventRows(page).getByRole("link").first().click();
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("Confirmed by a person.")).toBeVisible();
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(page.getByText("nobody has reviewed it yet")).toBeVisible();
});

test("without scripts a long list is read page by page", async ({ page }) => {
  await page.goto("/t/ukraine");
  await expect(eventRows(page)).toHaveCount(100);
  const first = await eventRows(page).getByRole("link").first().textContent();
  await page.getByRole("link", { name: "Later events" }).first().click();
  await expect(page).toHaveURL(/[?&]after=/);
  await expect(eventRows(page).getByRole("link").first()).not.toHaveText(first ?? "");
  await page.getByRole("link", { name: "Earlier events" }).first().click();
  await expect(eventRows(page).getByRole("link").first()).toHaveText(first ?? "");
});

test("without scripts the list, the filters, an event and its article can be read", async ({ page }) => {
  await page.goto("/t/ukraine");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Russia–Ukraine/);
  await page
    .getByRole("list", { name: "Types" })
    .getByRole("link", { name: /Meeting/ })
    .click();
  await expect(page).toHaveURL(/type=meeting/);
  const rows = eventRows(page).filter({ hasText: "Meeting" });
  await expect(rows.nth(5)).toBeVisible();

  await page.getByRole("searchbox", { name: "Search events" }).fill("Istanbul");
  await page.getByRole("searchbox", { name: "Search events" }).press("Enter");
  await expect(page).toHaveURL(/q=Istanbul/);
  await eventRows(page).getByRole("link").first().click();

  await expect(page).toHaveURL(/\/t\/ukraine\/e\//);
  const passage = page.getByRole("blockquote").first();
  await expect(passage).toBeVisible();
  const quote = ((await passage.textContent()) ?? "").trim();
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(JSON.stringify(data)).toContain(JSON.stringify(quote).slice(1, 40));

  await page.getByRole("link", { name: "Open in article" }).first().click();
  await expect(page.getByRole("region", { name: "Article text" })).toContainText(quote);

  await page.getByRole("link", { name: "Why these events?" }).click();
  await expect(page).toHaveURL(/\/a\/[0-9A-Za-z]{22}\/why$/);
  const why = page.getByRole("region", { name: "Why these events?" });
  // Playwright has no role for <mark>.
  await expect(why.locator("mark").first()).toBeVisible();
  await expect(why.getByText(/^find (?:statements|strikes|meetings)$/).first()).toBeVisible();
  await page.getByRole("link", { name: "Back to the article" }).click();
  await expect(page.getByRole("region", { name: "Article text" })).toBeVisible();
});
