import { readFileSync } from "node:fs";
import { eventRows, expect, test } from "./timeline-of-its-own";

const ARTICLE = readFileSync(new URL("./articles/odesa-visit.txt", import.meta.url), "utf8");

test("an article goes in, its events come out, and a link with a note leads back to one of them", async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.getByRole("link", { name: /diplomacy and strikes/ }).click();
  await expect(page).toHaveURL(/\/t\/ukraine$/);
  const counter = page.getByText(/^\d+ events$/).first();
  await expect(counter).toBeVisible();
  const count = async () => Number.parseInt((await counter.textContent()) ?? "", 10);
  const before = await count();
  expect(before).toBeGreaterThan(40);

  // A second window imports; the first one is never reloaded.
  await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
  const desk = await context.newPage();
  await desk.goto("/t/ukraine/import");
  await desk
    .getByLabel("Choose files")
    .setInputFiles({ name: "odesa-visit.txt", mimeType: "text/plain", buffer: Buffer.from(ARTICLE) });
  const entry = desk.getByRole("group", { name: /NATO Secretary General/ });
  await expect(entry.getByLabel("Date of publication")).toHaveValue("2025-04-15");
  await expect(entry.getByText("Advertisement")).toBeVisible();
  await entry.getByLabel("Publisher").fill("Harbour Gazette");
  await desk.getByRole("button", { name: "Import article" }).click();
  await expect(desk.getByText("Imported:")).toBeVisible();

  await expect(page.getByRole("navigation", { name: "Timeline" })).toBeVisible();
  await expect.poll(count, { timeout: 30_000 }).toBeGreaterThan(before);
  expect(await page.evaluate(() => "neverReloaded" in window)).toBe(true);

  await page.goto("/t/ukraine?source=Harbour+Gazette");
  const meeting = eventRows(page).filter({ hasText: "Meeting" }).filter({ hasText: "Odesa" });
  await meeting.getByRole("link").first().click();
  const panel = page.getByRole("complementary", { name: "Event" });
  await expect(panel.getByText("15 April 2025").first()).toBeVisible();
  await expect(panel.getByText(/Rutte met Ukrainian President Volodymyr Zelensky/).first()).toBeVisible();

  await panel.getByRole("link", { name: "Event page" }).click();
  await expect(page).toHaveURL(/\/t\/ukraine\/e\/[0-9A-Za-z]{22}/);
  await page
    .getByRole("listitem")
    .filter({ hasText: "Harbour Gazette" })
    .getByRole("link", { name: "Open in article" })
    .first()
    .click();
  await expect(page).toHaveURL(/\/a\/[0-9A-Za-z]{22}#char=\d+,\d+/);
  await expect(page.getByRole("status").filter({ hasText: /Passage of “/ })).toBeAttached();
  const marked = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
  );
  expect(marked.some((words) => words.startsWith("Rutte met Ukrainian President"))).toBe(true);

  await page.goBack();
  await expect(page).toHaveURL(/\/e\//);
  await page.getByText("Add a note", { exact: true }).click();
  await page.getByRole("textbox", { name: "Note" }).fill("Confirmed by the **port authority**.");
  await page.getByRole("textbox", { name: "Tags" }).fill("checked, odesa");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByText("port authority", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Copy link" }).first().click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/t\/ukraine\/e\/[0-9A-Za-z]{22}/);

  const colleague = await (await browser.newContext({ timezoneId: "Asia/Tokyo" })).newPage();
  await colleague.goto(link);
  await expect(colleague.getByRole("heading", { level: 1 })).toContainText(/Rutte|Zelensky/);
  await expect(colleague.getByText("port authority", { exact: true })).toBeVisible();
  await expect(colleague.getByText("15 April 2025").first()).toBeVisible();
  await colleague.getByRole("link", { name: "Open on the timeline" }).click();
  await expect(colleague).toHaveURL(/from=2025-0[1-4]/);
  await expect(
    colleague.getByRole("complementary", { name: "Event" }).getByText("port authority"),
  ).toBeVisible();
  await colleague.goBack();
  await expect(colleague).toHaveURL(/\/e\//);
  await colleague.context().close();
});
