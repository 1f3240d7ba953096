import { foldLetters } from "../text/fold-letters";

const LONGEST = 48;

/** The address of a timeline made from its title: lower-case Latin letters and digits with single hyphens; "timeline" when none are left. */
export function slugOf(title: string): string {
  const plain = foldLetters(title)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" ? "timeline" : plain;
}
