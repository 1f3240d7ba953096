import { eventRows, expect, test } from "./timeline-of-its-own";

test("choosing an event fetches its panel alone; Back, forward and a link bring it again", async ({
  page,
}) => {
  await page.goto("/t/ukraine?q=Sumy&type=strike");
  const panel = page.getByRole("complementary", { name: "Event" });
  const titles = eventRows(page).getByRole("link");
  const [first = "", second = ""] = await titles.allTextContents();
  const pages: string[] = [];
  page.on("request", (request) => {
    if (request.headers().rsc && !request.headers()["next-router-prefetch"]) pages.push(request.url());
  });

  await titles.nth(0).click();
  await expect(panel.getByRole("heading", { level: 2, name: first })).toBeVisible();
  await expect(panel.getByRole("blockquote").first()).toBeVisible();
  await titles.nth(1).click();
  await expect(panel.getByRole("heading", { level: 2, name: second })).toBeVisible();
  await expect(panel.getByText(/^2 of \d+$/)).toBeVisible();
  const link = page.url();

  await page.goBack();
  await expect(panel.getByRole("heading", { level: 2, name: first })).toBeVisible();
  await page.goForward();
  await expect(panel.getByRole("heading", { level: 2, name: second })).toBeVisible();
  expect(pages).toEqual([]);

  await page.goto(link);
  await expect(panel.getByRole("heading", { level: 2, name: second })).toBeVisible();
  await panel.getByRole("link", { name: "Close the event" }).click();
  await expect(panel).toBeHidden();
});

test("a link to an event that is not there says so and leaves the timeline usable", async ({ page }) => {
  await page.goto(`/t/ukraine?e=${"0".repeat(22)}`);
  await expect(page.getByText("No such event")).toBeVisible();
  await expect(eventRows(page).first()).toBeVisible();
});
