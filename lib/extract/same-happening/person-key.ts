import { nameKey } from "../names";

/** What two names of one person have in common: the last word. */
export const personKey = (name: string): string => nameKey(name.split(" ").at(-1) ?? name) || nameKey(name);
