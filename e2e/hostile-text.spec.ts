import { eventRows, expect, importFile, makeTimeline, test } from "./timeline-of-its-own";

const SCRIPT = "<script>window.harmed=1</script>";
const IMAGE = "<img src=x onerror=window.harmed=1>";

const ARTICLE = `Title: ${IMAGE} ${SCRIPT} </script> talks in Geneva
Published: 2025-04-15
Publisher: ${IMAGE} Gazette
URL: javascript:window.harmed=1

President Ana ${IMAGE} Sorel met Foreign Minister Karim Haddad in Geneva on Monday.

A missile strike on Kharkiv killed 12 people on Sunday, the mayor said. ${SCRIPT}

“We condemn ${IMAGE} this attack,” Foreign Minister Karim Haddad said on Monday.
`;

test("markup in an article is text everywhere and does nothing", async ({ page }) => {
  const timeline = await makeTimeline(page, `${IMAGE}${SCRIPT} trial`);
  await importFile(page, timeline, { name: `${IMAGE}.txt`, text: ARTICLE });
  const harmed = () => page.evaluate(() => "harmed" in window);
  expect(await harmed()).toBe(false);

  await expect(async () => {
    await page.goto(timeline);
    await expect(page.getByText(/^[1-9]\d* events?$/).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByLabel("Canvas", { exact: false }).first().hover();
  expect(await harmed()).toBe(false);
  const links = eventRows(page).getByRole("link");
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute("href") ?? "").filter((href) => href.includes("/e/")),
  );
  expect(hrefs.length).toBeGreaterThan(0);

  for (const href of new Set(hrefs)) {
    await page.goto(href);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(data).not.toContain("<");
    JSON.parse(data ?? "");
    expect(await harmed()).toBe(false);
  }

  await page.getByRole("link", { name: "Open in article" }).first().click();
  await expect(page.getByRole("region", { name: "Article text" })).toContainText(SCRIPT);
  expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
  expect(await page.getByRole("main").locator("img, script[src]").count()).toBe(0);
  expect(await harmed()).toBe(false);
});
