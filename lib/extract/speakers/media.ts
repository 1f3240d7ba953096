import { keepAnswers } from "../../text/keep-answers";
import { MEDIA, MEDIA_NAME_ENDS } from "../lexicon/people-words";

/** Whether a name is that of a newspaper, agency, station or site: listed, or formed as their names are. */
export const isMedia = keepAnswers((name) => {
  const plain = name.toLowerCase().replace(/^the\s+/u, "");
  if (MEDIA.has(plain)) return true;
  if (plain.includes(".") && /\.(?:com|net|org|ru|ua|co\.uk)$/u.test(plain)) return true;
  const words = plain.split(/\s+/u);
  if (words.length < 2) return plain.includes("tv") && /^\p{L}{2,6}tv$|^tv\d+$|^\p{L}+tv\d+$/u.test(plain);
  if (/^(?:radio|channel)$/u.test(words[0] ?? "")) return true;
  return MEDIA_NAME_ENDS.has(words.at(-1) ?? "") || (words.at(-2) === "news" && words.at(-1) === "agency");
});
