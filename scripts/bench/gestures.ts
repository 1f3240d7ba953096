import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession } from "@playwright/test";

/** Milliseconds between two moves of a pointer, as a mouse of 60 Hz reports them. */
const MOVE = 16;
/** Milliseconds between two notches of a wheel spun fast. */
const NOTCH = 50;
const CTRL = 2;

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** One notch of the wheel over the middle of the box; not waited for, as no hand waits for the screen. */
export function wheel(
  cdp: CDPSession,
  box: Box,
  { deltaX = 0, deltaY = 0, ctrl = false }: { deltaX?: number; deltaY?: number; ctrl?: boolean },
): Promise<unknown> {
  return cdp.send("Input.dispatchMouseEvent", {
    ...{
      type: "mouseWheel",
      ...middle(box),
      deltaX,
      deltaY,
      modifiers: ctrl ? CTRL : 0,
      pointerType: "mouse",
    },
  });
}

/** Ctrl and the wheel: so many notches in, and as many out again. */
export async function zoomInAndOut(cdp: CDPSession, box: Box, notches: number): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const deltaY of [-100, 100]) {
    for (let notch = 0; notch < notches; notch += 1) {
      sent.push(wheel(cdp, box, { deltaY, ctrl: true }));
      await pause(NOTCH);
    }
  }
  await Promise.all(sent);
}

/** Drags from one side of the box to the other, so many times; forward in time is from right to left. */
export async function dragAcross(
  cdp: CDPSession,
  box: Box,
  sweeps: number,
  direction: "forward" | "back",
): Promise<void> {
  const { y } = middle(box);
  const right = box.x + box.width * 0.88;
  const left = box.x + box.width * 0.12;
  const [from, to] = direction === "forward" ? [right, left] : [left, right];
  const steps = 40;
  const sent: Promise<unknown>[] = [];
  const send = (type: "mouseMoved" | "mousePressed" | "mouseReleased", x: number, pressed: boolean) =>
    sent.push(
      cdp.send("Input.dispatchMouseEvent", {
        ...{ type, x, y, pointerType: "mouse", button: type === "mouseMoved" && !pressed ? "none" : "left" },
        ...{ buttons: pressed ? 1 : 0, clickCount: type === "mouseMoved" ? 0 : 1 },
      }),
    );
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    send("mouseMoved", from, false);
    send("mousePressed", from, true);
    for (let step = 1; step <= steps; step += 1) {
      send("mouseMoved", from + ((to - from) * step) / steps, true);
      await pause(MOVE);
    }
    // Held still for a moment, so that nothing coasts on.
    await pause(60);
    send("mouseReleased", to, false);
    await pause(100);
  }
  await Promise.all(sent);
}
