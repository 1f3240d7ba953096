export type Command =
  | "previous"
  | "next"
  | "first"
  | "last"
  | "open"
  | "close"
  | "closer"
  | "wider"
  | "all"
  | "fit"
  | "search"
  | "jump"
  | "help";

type Shortcut = {
  readonly command: Command;
  /** Values of `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly does: string;
};

/** One table for the keys and for the sheet that explains them. */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: "previous", keys: ["ArrowLeft"], shown: "←", does: "Previous event" },
  { command: "next", keys: ["ArrowRight"], shown: "→", does: "Next event" },
  { command: "first", keys: ["Home"], shown: "Home", does: "First event" },
  { command: "last", keys: ["End"], shown: "End", does: "Last event" },
  {
    command: "open",
    keys: ["Enter", " "],
    shown: "Enter",
    does: "Open the event’s own page, or a chip’s list",
  },
  { command: "close", keys: ["Escape"], shown: "Esc", does: "Close the event" },
  { command: "closer", keys: ["+", "="], shown: "+", does: "Zoom in" },
  { command: "wider", keys: ["-", "_"], shown: "−", does: "Zoom out" },
  { command: "all", keys: ["0"], shown: "0", does: "Show the whole timeline" },
  { command: "fit", keys: ["f", "F"], shown: "F", does: "Zoom to the event" },
  { command: "search", keys: ["/"], shown: "/", does: "Search" },
  { command: "jump", keys: ["g", "G", "d", "D"], shown: "G", does: "Go to a date" },
  { command: "help", keys: ["?"], shown: "?", does: "This list" },
];

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing" | "target">;

/** The command a key asks for; null while typing, with Ctrl, ⌘ or Alt, and where the key has another job. */
export function commandOf(press: KeyPress): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  const shortcut = SHORTCUTS.find(({ keys }) => keys.includes(press.key));
  if (!shortcut) return null;
  const target = press.target instanceof Element ? press.target : null;
  if (
    target?.closest(
      "input, textarea, select, [contenteditable]:not([contenteditable='false']), dialog, [role=dialog], [role=slider]",
    )
  )
    return null;
  if (shortcut.command === "open" && target?.closest("a, button, summary")) return null;
  // Anywhere else it scrolls the page.
  if (press.key === " " && !target?.closest("[data-keys=canvas]")) return null;
  return shortcut.command;
}
