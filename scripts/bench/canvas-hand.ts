import { setTimeout as pause } from "node:timers/promises";
import { dragAcross, wheel, zoomInAndOut } from "./gestures";
import type { Opened } from "./open-page";
import { boxOf, type Subject } from "./subjects";

/** The part of page-probe.js that is called from here. */
type Probe = {
  painted: (selector: string) => Promise<number>;
  expectAnswer: (selector: string) => void;
  answer: [fromWheel: number, fromNavigation: number] | null;
  answered: Promise<[fromWheel: number, fromNavigation: number]>;
  startFrames: () => void;
  stopFrames: () => number[];
};
type Probed = typeof globalThis & { sourcelineBench: Probe };

/** Wheels measured one by one for the time until they are painted. */
const WHEELS = 10;
/** Notches that take our canvas from four years to hours. */
const NOTCHES = 20;
/** Drags of three quarters of a year each: from the first year to the last, and back. */
const SWEEPS = 4;
/** Frames are still counted for so many milliseconds after the gesture: what it left to do belongs to it. */
const AFTERMATH = 400;

/** A hand on a page: opens it, wheels, zooms and drags. */
export function handOn({ page, cdp }: Opened, subject: Subject, url: string) {
  /** A wheel at a time until one moves something; its times. */
  async function answered(turn: number): Promise<[fromWheel: number, fromNavigation: number]> {
    const box = await boxOf(page, subject.area);
    const { deltaX = 0, deltaY = 0, ctrl = false } = subject.notch;
    await page.evaluate((items) => (globalThis as Probed).sourcelineBench.expectAnswer(items), subject.items);
    const answer = page.evaluate(() => (globalThis as Probed).sourcelineBench.answered);
    let done = false;
    const end = answer.finally(() => {
      done = true;
    });
    for (let sent = 0; !done; sent += 1) {
      // Against the end of its way nothing moves: then the other way is tried.
      const there = (turn + Math.floor(sent / 10)) % 2 === 0 ? 1 : -1;
      wheel(cdp, box, { deltaX: deltaX * there, deltaY: deltaY * there, ctrl }).catch(() => {});
      await Promise.race([end, pause(60)]);
    }
    return answer;
  }

  /** The frames of a gesture and of what it leaves to do. */
  async function framesDuring(gesture: () => Promise<void>): Promise<number[]> {
    await page.evaluate(() => (globalThis as Probed).sourcelineBench.startFrames());
    await gesture();
    await pause(AFTERMATH);
    return page.evaluate(() => (globalThis as Probed).sourcelineBench.stopFrames());
  }

  async function painted(): Promise<void> {
    await page.evaluate((items) => (globalThis as Probed).sourcelineBench.painted(items), subject.items);
  }

  return {
    /** Milliseconds from the navigation until items are painted and a wheel has moved them. */
    async open(): Promise<number> {
      await page.goto(url, { waitUntil: "commit" });
      await painted();
      const [, fromNavigation] = await answered(0);
      return fromNavigation;
    },

    /** Milliseconds from a wheel to its painted answer: the median of several, at rest before each. */
    async answer(): Promise<number> {
      const times: number[] = [];
      for (let turn = 1; turn <= WHEELS; turn += 1) {
        await pause(500);
        times.push((await answered(turn))[0]);
      }
      return times.sort((a, b) => a - b)[Math.floor(WHEELS / 2)] ?? Number.NaN;
    },

    async zoom(): Promise<number[]> {
      const box = await boxOf(page, subject.area);
      await pause(500);
      const { zoomButtons } = subject;
      if (zoomButtons === null) return framesDuring(() => zoomInAndOut(cdp, box, NOTCHES));
      return framesDuring(async () => {
        for (const button of [zoomButtons.nearer, zoomButtons.farther])
          for (let press = 0; press < 4; press += 1) {
            await page.locator(button).first().click({ force: true });
            await pause(150);
          }
      });
    },

    /** Shows the year from which panning goes on. */
    async showYear(): Promise<void> {
      const { firstYear } = subject;
      if (firstYear === null) return;
      if ("query" in firstYear) {
        await page.goto(url + firstYear.query, { waitUntil: "commit" });
        await painted();
        await page.waitForLoadState("load");
      } else await page.evaluate(firstYear.script);
      await pause(1_000);
    },

    async pan(): Promise<number[]> {
      const box = await boxOf(page, subject.area);
      return framesDuring(async () => {
        await dragAcross(cdp, box, SWEEPS, "forward");
        await dragAcross(cdp, box, SWEEPS, "back");
      });
    },
  };
}
