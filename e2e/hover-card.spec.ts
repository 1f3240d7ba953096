import { expect, test } from "./timeline-of-its-own";

test("a rest on an item tells what it is and why it is drawn so, and the pointer may enter what it tells", async ({
  page,
}) => {
  await page.goto("/t/ukraine?from=2024-01-01&to=2026-01-01");
  const plot = page.getByRole("region", { name: /^Canvas/ });
  await expect(plot.locator("[data-event]:visible").first()).toBeVisible();
  const card = page.getByRole("tooltip");
  // Canvas items are for the eye; how one is drawn shows in its class alone.
  const faded = plot.locator("[class*=approximate], [class*=hollow]").locator("[data-event]");
  const frame = await plot.boundingBox();
  if (!frame) throw new Error("no canvas");
  const boxes = await faded.evaluateAll((all) =>
    all.map((item) => item.getBoundingClientRect()).map(({ x, y }) => ({ x: x + 8, y: y + 8 })),
  );
  const at = boxes.find(({ x, y }) => x > frame.x && x < frame.x + frame.width && y < frame.y + frame.height);
  if (!at) throw new Error("every date is certain here");
  await page.mouse.move(at.x, at.y);
  await expect(card).toBeVisible();
  await expect(card.getByText(/^Drawn (with faded ends|hollow)/)).toBeVisible();
  await expect(card.getByRole("blockquote")).toBeVisible();

  const box = await card.boundingBox();
  if (!box) throw new Error("no card");
  await page.mouse.move(box.x + 20, box.y + 20);
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();

  await page.mouse.move(at.x, at.y);
  await expect(card).toBeVisible();
  await page.mouse.wheel(0, 200);
  await expect(card).toBeHidden();
});

test("no card opens over what moves under a pointer that rests", async ({ page }) => {
  await page.goto("/t/ukraine?from=2025-04-01&to=2025-05-01");
  const items = page.getByRole("region", { name: /^Canvas/ }).locator("[data-event]:visible");
  await expect(items.first()).toBeVisible();
  const box = await items.nth(3).boundingBox();
  if (!box) throw new Error("no item");
  const at = { x: box.x + 8, y: box.y + 8 };
  await page.mouse.click(at.x, at.y);
  await expect(page.getByRole("complementary", { name: "Event" })).toBeVisible();
  const cards = async (x: number) => {
    await items
      .nth(5)
      .dispatchEvent("pointerover", { bubbles: true, pointerType: "mouse", clientX: x, clientY: at.y });
    await page.waitForTimeout(400);
    return page.getByRole("tooltip").count();
  };
  expect(await cards(at.x)).toBe(0);
  expect(await cards(at.x + 5)).toBe(1);
});
