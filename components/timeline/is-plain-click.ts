import type { MouseEvent } from "react";

/** A click that asks for nothing special, such as a tab of its own. */
export const isPlain = (click: MouseEvent): boolean =>
  click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
