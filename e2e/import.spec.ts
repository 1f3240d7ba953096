import { expect, makeTimeline, test } from "./timeline-of-its-own";

const TEXT = `A missile strike on Sumy killed three people on Monday, the regional governor said.

The governor, Oleh Hryhorov, said that the dead were all civilians.`;

const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("each file has its own result, and the same article twice is one", async ({ page }) => {
  const timeline = await makeTimeline(page, "Import of many files");
  await page.goto(`${timeline}/import`);
  await page
    .getByLabel("Choose files")
    .setInputFiles([
      file("strike.txt", `Title: Strike on Sumy\nPublished: 2025-04-14\nPublisher: Town Crier\n\n${TEXT}`),
      file("empty.txt", ""),
      file("table.xlsx", "not an article"),
      file(
        "two.jsonl",
        `${JSON.stringify({ doc_id: "a", title: "Talks in Oslo", published: "2025-04-02", text: "Ana Sorel met Karim Haddad in Oslo on Tuesday." })}\n{"broken":`,
      ),
    ]);
  const list = page.getByRole("region", { name: "Look before you import" });
  await expect(list.getByRole("listitem").filter({ hasText: "empty.txt" })).toContainText(/empty/i);
  await expect(list.getByRole("listitem").filter({ hasText: "table.xlsx" })).toContainText(/\.txt/);
  await expect(list.getByRole("listitem").filter({ hasText: /Entry 2: .*not valid JSON/ })).toBeVisible();
  await page.getByRole("button", { name: "Import 2 articles" }).click();
  await expect(list.getByText("Imported:")).toHaveCount(2);

  await page.getByRole("textbox", { name: "Article text" }).fill(TEXT);
  await page
    .getByRole("region", { name: "From the clipboard" })
    .getByRole("textbox", { name: "Date of publication" })
    .fill("2025-04-14");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(list.getByText(/^Already here as “Strike on Sumy”/)).toBeVisible();
  await page.getByRole("button", { name: "Import article" }).click();
  await expect(list.getByText("Already here:")).toBeVisible();
  await expect(page.getByRole("heading", { name: "2 articles here" })).toBeVisible();
});
