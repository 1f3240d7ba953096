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

test("without scripts an event can be rejected, and that taken back", async ({ page }) => {
  await page.goto("/t/ukraine?type=meeting");
  await eventRows(page).getByRole("link").nth(1).click();
  await page.getByRole("button", { name: "Reject" }).click();
  await expect(page.getByText("Rejected: it is left out of the timeline.")).toBeVisible();
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(page.getByText("nobody has reviewed it yet")).toBeVisible();
});

test("without scripts a merge can be undone, and the two be merged again by hand", async ({ page }) => {
  await page.goto("/t/ukraine?q=Sumy&type=strike");
  await eventRows(page)
    .filter({ hasText: /\d articles/ })
    .getByRole("link")
    .first()
    .click();
  const undo = page.getByRole("button", { name: /^Undo merge with/ });
  const merges = await undo.count();
  expect(merges).toBeGreaterThan(0);
  const absorbed = /“(.*)”/.exec((await undo.first().getAttribute("aria-label")) ?? "")?.[1] ?? "";
  await undo.first().click();
  await expect(undo).toHaveCount(merges - 1);

  await page.getByText("Merge with…").click();
  await page
    .getByRole("button", { name: `Merge with “${absorbed}”` })
    .first()
    .click();
  await expect(undo).toHaveCount(merges);
});

test("without scripts a note is written, edited and deleted", async ({ page }) => {
  await page.goto("/t/ukraine?type=meeting");
  await eventRows(page).getByRole("link").nth(2).click();
  await page.getByText("Add a note", { exact: true }).click();
  const words = page.getByRole("textbox", { name: "Note" }).and(page.locator(":visible"));
  await words.fill("The protocol says the same.");
  await page.getByRole("button", { name: "Save note" }).and(page.locator(":visible")).click();
  const note = page.getByRole("listitem").filter({ hasText: "The protocol says" });
  await expect(note).toHaveText(/The protocol says the same\./);

  await note.getByLabel("Edit note").click();
  await words.fill("The protocol says otherwise.");
  await note.getByRole("button", { name: "Save changes" }).click();
  await expect(note).toHaveText(/The protocol says otherwise\./);
  await expect(page.getByText("The protocol says the same.")).toHaveCount(0);

  await note.getByRole("button", { name: "Delete note" }).click();
  await expect(note).toHaveCount(0);
});

test("without scripts an article is removed with its events, and both come back", async ({ page }) => {
  await page.goto("/t/ukraine/import");
  const remove = page.getByRole("button", { name: /^Remove / });
  const articles = await remove.count();
  const name = (await remove.first().getAttribute("aria-label"))?.replace("Remove ", "") ?? "";
  await remove.first().click();
  await expect(remove).toHaveCount(articles - 1);
  await page.getByText("Removed articles (1)").click();
  await page.getByRole("button", { name: `Restore ${name}` }).click();
  await expect(remove).toHaveCount(articles);
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
