import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./timeline-of-its-own";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1100 } });

const plot = (page: Page) => page.getByRole("region", { name: /^Canvas/ });
const pageScale = (page: Page) => page.evaluate(() => visualViewport?.scale);
const days = (page: Page) => {
  const { searchParams } = new URL(page.url());
  const at = (key: string) => Date.parse(searchParams.get(key) ?? "");
  return (at("to") - at("from")) / 86_400_000;
};

async function open(page: Page) {
  await page.goto("/t/ukraine?from=2025-04-01&to=2025-05-01");
  await expect(plot(page).locator("[data-event]:visible").first()).toBeVisible();
  await plot(page).scrollIntoViewIfNeeded();
  const box = await plot(page).boundingBox();
  if (!box) throw new Error("no canvas");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { session: await page.context().newCDPSession(page), middle };
}

type Point = { readonly x: number; readonly y: number };

/** Fingers put down, moved in ten steps and lifted: one path for each. */
async function drag(session: CDPSession, paths: readonly { readonly from: Point; readonly to: Point }[]) {
  const at = (share: number) =>
    paths.map(({ from, to }, id) => ({
      id,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 10; step += 1) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 10) });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

const beside = ({ x, y }: Point, by: number): Point => ({ x: x + by, y });

test("two fingers zoom the canvas, and never the page", async ({ page }) => {
  const { session, middle } = await open(page);
  await drag(session, [
    { from: beside(middle, -60), to: beside(middle, -200) },
    { from: beside(middle, 60), to: beside(middle, 200) },
  ]);
  await expect.poll(() => days(page)).toBeLessThan(15);
  expect(await pageScale(page)).toBe(1);
  const close = days(page);
  await drag(session, [
    { from: beside(middle, -200), to: beside(middle, -80) },
    { from: beside(middle, 200), to: beside(middle, 80) },
  ]);
  await expect.poll(() => days(page)).toBeGreaterThan(close * 1.5);
  expect(await pageScale(page)).toBe(1);
});

test("one finger moves the canvas sideways and the page up and down", async ({ page }) => {
  const { session, middle } = await open(page);
  await drag(session, [{ from: beside(middle, 150), to: beside(middle, -150) }]);
  await expect.poll(() => new URL(page.url()).searchParams.get("from")).not.toBe("2025-04-01");
  const before = { url: page.url(), top: await page.evaluate(() => scrollY) };
  await drag(session, [{ from: middle, to: { x: middle.x, y: middle.y - 250 } }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before.top + 100);
  expect(page.url()).toBe(before.url);
});
