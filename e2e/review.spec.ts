import { eventRows, expect, importFile, makeTimeline, test } from "./timeline-of-its-own";

const FIRST = {
  name: "harbour-gazette.txt",
  text: `Title: Missile strike on Sumy kills 21
Published: 2025-04-13
Publisher: Harbour Gazette

A Russian missile strike on the city of Sumy killed at least 21 people on Sunday.
`,
};

const SECOND = {
  name: "northern-courier.txt",
  text: `Title: Death toll of Sumy strike rises to 34
Published: 2025-04-14
Publisher: Northern Courier

A Russian missile strike on Sumy on Sunday killed 34 people.
`,
};

test("two reports of one strike become one event, and every decision can be taken back", async ({ page }) => {
  test.slow(true, "Two imports and a dozen decisions.");
  const timeline = await makeTimeline(page, "Two reports of one strike");
  const strikes = eventRows(page).filter({ has: page.getByText("Strike", { exact: true }) });

  await importFile(page, timeline, FIRST);
  await page.goto(timeline);
  await expect(strikes).toHaveCount(1, { timeout: 30_000 });
  const oldLink = (await strikes.getByRole("link").getAttribute("href")) ?? "";
  await importFile(page, timeline, SECOND);
  await page.goto(timeline);
  await expect(strikes.filter({ hasText: "2 articles" })).toHaveCount(1, { timeout: 30_000 });
  await expect(strikes).toHaveCount(1);
  await expect(strikes).toContainText("21–34 killed");

  const main = page.getByRole("main");
  const undoMerge = page.getByRole("button", { name: /^Undo merge with/ });
  const bothFigures = async () => {
    await expect(main.getByText("sources differ")).toBeVisible();
    await expect(main.getByText("Harbour Gazette").first()).toBeVisible();
    await expect(main.getByText("Northern Courier").first()).toBeVisible();
  };
  await page.goto(oldLink);
  await bothFigures();
  await expect(
    main
      .getByRole("heading", { name: "Why these reports are one event" })
      .locator("xpath=..")
      .getByText("for", { exact: true })
      .first(),
  ).toBeVisible();

  await undoMerge.click();
  await expect(undoMerge).toBeHidden();
  const mergeAgain = page.getByRole("button", { name: "Merge again" });
  await expect(mergeAgain).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(oldLink);
  await expect(other).toHaveURL(new RegExp(`${oldLink}$`));
  await expect(other.getByRole("main").getByText("Harbour Gazette").first()).toBeVisible();
  await expect(other.getByText("Northern Courier")).toHaveCount(0);
  await other.goto(timeline);
  await expect(eventRows(other).filter({ hasText: "Sumy" })).toHaveCount(2);

  await mergeAgain.click();
  await expect(page.getByText("The two are one event again.")).toBeVisible();
  await expect(undoMerge).toBeVisible();
  await bothFigures();
  await other.goto(timeline);
  await expect(eventRows(other).filter({ hasText: "Sumy" })).toHaveCount(1);
  await other.close();
});

test("a rejected event leaves the list and comes back, and the row has the focus again", async ({ page }) => {
  const timeline = await makeTimeline(page, "One strike to review");
  await importFile(page, timeline, FIRST);
  await page.goto(timeline);
  const strike = eventRows(page).filter({ has: page.getByText("Strike", { exact: true }) });
  await expect(strike).toHaveCount(1, { timeout: 30_000 });
  const panel = page.getByRole("complementary", { name: "Event" });

  const link = strike.getByRole("link");
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("button", { name: "Reject" })).toBeVisible();
  await panel.getByRole("link", { name: "Close the event" }).click();
  await expect(panel).toBeHidden();
  await expect(link).toBeFocused();

  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Reject" }).click();
  await expect(strike).toHaveCount(0);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(strike).toHaveCount(1);
  await expect(panel.getByRole("button", { name: "Reject" })).toBeVisible();

  await panel.getByText("Add a note", { exact: true }).click();
  await panel.getByRole("textbox", { name: "Note" }).fill("The governor says the same.");
  await panel.getByRole("button", { name: "Save note" }).click();
  await expect(panel.getByRole("paragraph").filter({ hasText: "The governor says the same." })).toBeVisible();
  await panel.getByLabel("Edit note").click();
  await panel
    .getByRole("listitem")
    .getByRole("textbox", { name: "Note" })
    .fill("The governor says otherwise.");
  await panel.getByRole("button", { name: "Save changes" }).click();
  const note = panel.getByRole("paragraph").filter({ hasText: "The governor says otherwise." });
  await expect(note).toBeVisible();
  await expect(panel.getByText("The governor says the same.")).toHaveCount(0);

  await panel.getByRole("button", { name: "Delete note" }).click();
  await expect(note).toHaveCount(0);
  await page
    .getByRole("status")
    .filter({ hasText: "Note deleted." })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(note).toBeVisible();
});
