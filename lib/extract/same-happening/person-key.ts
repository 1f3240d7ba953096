import { lastWord } from "../../text/last-word";
import { nameKey } from "../names/names";

/** What two names of one person have in common: the last word. */
export const personKey = (name: string): string => nameKey(lastWord(name)) || nameKey(name);
