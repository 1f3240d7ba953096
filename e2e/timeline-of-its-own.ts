import { test as base, expect, type Locator, type Page } from "@playwright/test";

export { expect };

let made = 0;

/** Makes an empty timeline through the form on the first page, and gives its path. */
export async function makeTimeline(page: Page, title: string): Promise<string> {
  made += 1;
  const slug = `e2e-${process.pid}-${Date.now().toString(36)}-${made}`;
  await page.goto("/");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Address").fill(slug);
  await page.getByRole("button", { name: "Create timeline" }).click();
  await expect(page).toHaveURL(new RegExp(`/t/${slug}`));
  return `/t/${slug}`;
}

/** The rows of the list, which hold the same events as the canvas. */
export const eventRows = (page: Page): Locator =>
  page.getByRole("region", { name: /^\d+( of \d+)? events?$/ }).getByRole("listitem");

export type Article = { name: string; text: string };

/** Imports one file through the browser and waits until its events are there. */
export async function importFile(page: Page, timeline: string, file: Article): Promise<void> {
  await page.goto(`${timeline}/import`);
  await page
    .getByLabel("Choose files")
    .setInputFiles({ name: file.name, mimeType: "text/plain", buffer: Buffer.from(file.text) });
  await page.getByRole("button", { name: "Import article" }).click();
  await expect(page.getByText("Imported:")).toBeVisible();
}

/** Every page of a test must be free of errors in its console. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
