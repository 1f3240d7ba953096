import type { Memory } from "./memory";
import type { Party } from "./party";

/** People who speak for the institute that employs them. */
export const PROFESSIONS = /^(?:analysts|experts|researchers)$/u;
const INSTITUTES =
  /\b(?:institute|think-tank|center|centre|observatory|foundation|watch|watchdog|group|university)\b/iu;

/** "analysts said", "ISW analysts said" after the institute has spoken: its voice. Null when other words name another. */
export function bodyOf(words: readonly string[], memory: Memory): Party | null {
  const body = memory.body;
  if (body === null || body.kind !== "organisation" || !INSTITUTES.test(body.name)) return null;
  const initials =
    body.name
      .match(/\p{Lu}/gu)
      ?.join("")
      .toLowerCase() ?? "";
  const others = words.slice(0, -1).filter((word) => !/^(?:the|its|these|their)$/u.test(word));
  const names = body.name.toLowerCase().split(/\s+/u);
  return others.every((word) => word === initials || names.includes(word.replace(/['’]s$/u, "")))
    ? body
    : null;
}

/** Words with which another body than the last is meant. */
const NAMES_OTHER: ReadonlySet<string> = new Set([
  "other",
  "second",
  "rival",
  "same",
  "new",
  "opposing",
  "parent",
]);

/** What a body may be called where its name does not say so. */
const ANY_BODY =
  /^(?:group|movement|bloc|alliance|organi[sz]ation|body|coalition|faction|militia|outfit|agency|watchdog|charity|company|firm|carrier|association|union|foundation|ngo|think-tank)$/u;

/** "the group", "the paramilitary group": the body that spoke or was told of last. Null where names or many words say which, and where the last body is a country. */
export function bodyToldOf(words: readonly string[], { body }: Memory): Party | null {
  const plain = words.slice(1, -1).every((word) => /^[\p{L}-]+$/u.test(word) && !NAMES_OTHER.has(word));
  return plain && words.length <= 4 && ANY_BODY.test(words.at(-1) ?? "") && body?.kind === "organisation"
    ? body
    : null;
}
