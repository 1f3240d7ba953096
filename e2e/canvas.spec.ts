import { expect, type Page } from "@playwright/test";
import { test } from "./timeline-of-its-own";

const APRIL = "/t/ukraine?from=2025-04-01&to=2025-05-01";

const plot = (page: Page) => page.getByRole("region", { name: /^Canvas/ });

async function open(page: Page, path = APRIL) {
  await page.goto(path);
  await expect(plot(page).locator("[data-event]:visible").first()).toBeVisible();
  const box = await plot(page).boundingBox();
  if (!box) throw new Error("no canvas");
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
  return box;
}

/** Where the window in the address begins, once it has been written there. */
const from = (page: Page) => new URL(page.url()).searchParams.get("from");

test("the wheel scrolls the page over the canvas, and zooms with Ctrl", async ({ page }) => {
  await open(page);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(from(page)).toBe("2025-04-01");
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down("Control");
  for (let step = 0; step < 4; step += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(() => from(page)).not.toBe("2025-04-01");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a drag moves the window and is no click on what lies under it", async ({ page }) => {
  const box = await open(page);
  const item = await plot(page).locator("[data-event]:visible").first().boundingBox();
  if (!item) throw new Error("nothing to hold");
  await page.mouse.move(Math.max(item.x, box.x) + 8, item.y + 8);
  await page.mouse.down();
  await page.mouse.move(Math.max(item.x, box.x) + 208, item.y + 8, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => from(page)).not.toBe("2025-04-01");
  expect(new URL(page.url()).searchParams.get("e")).toBeNull();
});

test("nothing is fetched while panning inside what is loaded", async ({ page }) => {
  const box = await open(page);
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6 - 60, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => from(page)).not.toBe("2025-04-01");
  expect(asked.filter((path) => path.includes("/tiles/"))).toEqual([]);
});

test("labels stand apart, in their rows, before and after zooming", async ({ page }) => {
  await open(page);
  for (const wheel of [0, -100, -100, 100]) {
    if (wheel !== 0) {
      const before = page.url();
      await page.keyboard.down("Control");
      for (let step = 0; step < 3; step += 1) await page.mouse.wheel(0, wheel);
      await page.keyboard.up("Control");
      await expect.poll(() => page.url()).not.toBe(before);
    }
    await expect.poll(() => overlaps(page)).toBe(0);
  }
});

/** Pairs of labels and chips in the plot that lie on one another. */
const overlaps = (page: Page) =>
  plot(page).evaluate((element) => {
    const frame = element.getBoundingClientRect();
    const boxes = [...element.querySelectorAll("[data-event], [data-chip]")]
      .map((item) => item.getBoundingClientRect())
      .filter(({ left, right }) => right > frame.left && left < frame.right);
    return boxes.filter((a, index) =>
      boxes
        .slice(index + 1)
        .some((b) => Math.abs(a.top - b.top) < 10 && a.left < b.right - 4 && b.left < a.right - 4),
    ).length;
  });

test("lanes fold and change places by key, and the link says how they stand", async ({ page, browser }) => {
  await open(page);
  const lanesOf = (of: Page) =>
    of
      .getByRole("list", { name: "Lanes of the canvas" })
      .getByRole("button")
      .and(of.locator("[aria-expanded]"));
  const names = (of: Page) =>
    lanesOf(of).evaluateAll((all) =>
      all.map(
        (lane) =>
          `${lane.getAttribute("aria-expanded") === "true" ? "" : "folded "}${lane.textContent?.replace(/[\d,]+$/, "")}`,
      ),
    );
  await expect.poll(() => names(page)).toEqual(["Strikes", "Meetings", "Statements"]);
  await page.getByRole("button", { name: /^Statements/ }).press("Alt+ArrowUp");
  await expect.poll(() => names(page)).toEqual(["Strikes", "Statements", "Meetings"]);
  await page.getByRole("button", { name: /^Strikes/ }).press("Enter");
  const arranged = ["folded Strikes", "Statements", "Meetings"];
  await expect.poll(() => names(page)).toEqual(arranged);
  await expect(page).toHaveURL(/lanes=-strike,statement,meeting/);
  await page.reload();
  await expect.poll(() => names(page)).toEqual(arranged);

  const stranger = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const shared = await stranger.newPage();
  await shared.goto(page.url());
  await expect.poll(() => names(shared)).toEqual(arranged);
  await stranger.close();

  await page.goBack();
  await expect.poll(() => names(page)).toEqual(["Strikes", "Statements", "Meetings"]);
});

for (const width of [390, 1024]) {
  test(`on ${width} pixels labels of the axis stand apart, and none is cut by its left end`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "/t/ukraine");
    for (const times of [0, 2, 2]) {
      for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press("+");
      await expect.poll(() => axisLabels(page)).toEqual({ touching: [], cut: [] });
    }
  });
}

/** Labels of the axis that one sees and that touch the next, or begin before the axis does. */
const axisLabels = (page: Page) =>
  plot(page).evaluate((element) => {
    const frame = element.getBoundingClientRect();
    const labels = [...element.querySelectorAll<HTMLElement>(".vis-text.vis-minor:not(.vis-measure)")]
      .filter((label) => getComputedStyle(label).visibility === "visible" && label.textContent)
      .map((label) => {
        const words = document.createRange();
        words.selectNodeContents(label);
        const { left, right } = words.getBoundingClientRect();
        return { text: label.textContent, left, right };
      })
      .filter(({ left, right }) => right > frame.left && left < frame.right)
      .sort((a, b) => a.left - b.left);
    return {
      touching: labels.filter(({ right }, index) => right + 2 > (labels[index + 1]?.left ?? Infinity)),
      cut: labels.filter(({ left }) => left < frame.left),
    };
  });

test("at rest nothing hangs over into the window of what was over before it", async ({ page }) => {
  await open(page);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("+");
  await expect.poll(() => from(page)).not.toBe("2025-04-01");
  const hangingOver = () =>
    plot(page).evaluate((element) => {
      const edge = element.getBoundingClientRect().left;
      return [...element.querySelectorAll<HTMLElement>("[data-event]")].filter((label) => {
        const stretch = label.parentElement?.getBoundingClientRect();
        const { right } = label.getBoundingClientRect();
        const isPast = stretch && stretch.width > 0 && stretch.right < edge - 1 && right > edge;
        return isPast && getComputedStyle(label).visibility === "visible";
      }).length;
    });
  await expect.poll(hangingOver).toBe(0);
});

test("at the right end of a close window every label that begins in it can be read", async ({ page }) => {
  await open(page, "/t/ukraine?from=2025-04-09&to=2025-04-14T12:00Z");
  const cut = () =>
    plot(page).evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      const starts = [...element.querySelectorAll<HTMLElement>("[data-event]")].filter((label) => {
        const start = label.parentElement?.getBoundingClientRect().left ?? 0;
        return start >= left && start < right - 20;
      });
      return {
        all: starts.length > 0,
        cut: starts
          .filter((label) => {
            const words = document.createRange();
            words.selectNodeContents(label);
            return words.getBoundingClientRect().right > right;
          })
          .map((label) => label.textContent),
      };
    });
  await expect.poll(cut).toEqual({ all: true, cut: [] });
  expect(await overlaps(page)).toBe(0);
});

test("every chip in the window can be read, at its edges too", async ({ page }) => {
  await open(page, "/t/ukraine?from=2025-02-20&to=2025-05-20");
  await expect.poll(() => overlaps(page)).toBe(0);
  const before = page.url();
  for (let times = 0; times < 3; times += 1) {
    const cut = () =>
      plot(page).evaluate((element) => {
        const frame = element.getBoundingClientRect();
        return [...element.querySelectorAll<HTMLElement>("[data-chip]")]
          .map((chip) => ({ text: chip.textContent, ...chip.getBoundingClientRect().toJSON() }))
          .filter(({ left, right }) => left < frame.left - 1 && right > frame.left + 1);
      });
    await expect.poll(cut).toEqual([]);
    await page.keyboard.down("Shift");
    await page.mouse.wheel(0, 37);
    await page.keyboard.up("Shift");
    await expect.poll(() => page.url()).not.toBe(before);
  }
});
