import type { Article } from "../article/article";
import { SAME_OFFICE } from "../lexicon/offices";
import { TITLES } from "../lexicon/people-words";
import type { Person } from "../names/names";
import { countryIn } from "../names/names";
import { headOfState, isHeadOfState } from "./head-of-state";
import type { Memory } from "./memory";
import { lastPerson } from "./memory";
import type { Party } from "./party";

/** The person of the article who holds the office: by the noun, the country and the other words of the phrase. */
export function officeHolder(
  article: Article,
  sentence: number,
  words: readonly string[],
  head: string,
  text: string,
  memory: Memory,
): string | null {
  const office = SAME_OFFICE.get(head);
  if (office === undefined) return null;
  const known = headOfState(article, sentence, words, head, text);
  if (known !== null) return known;
  const country = countryIn(text)?.toLowerCase() ?? null;
  const met = [...article.names.people.values()].filter(
    ({ sentences, descriptors }) =>
      sentences.some((at) => at <= sentence) && (country === null || descriptors.has(country)),
  );
  const titled = met.filter(({ descriptors }) => office.some((title) => descriptors.has(title)));
  const people = titled.length > 0 ? titled : met.filter((one) => headsMinistry(one, words, head));
  const specific = words.filter(
    (word) => word !== head && people.some(({ descriptors }) => descriptors.has(word)),
  );
  const fits = people.filter(({ descriptors }) => specific.every((word) => descriptors.has(word)));
  const holder = closest(fits, sentence, memory) ?? closest(people, sentence, memory);
  if (holder !== null || head !== "leader" || country === null) return holder;
  // "the Polish leader" where the article names one Pole.
  const [only, ...others] = [...article.names.people.values()].filter(
    ({ sentences, descriptors }) => sentences.some((at) => at <= sentence) && descriptors.has(country),
  );
  return only === undefined || others.length > 0 ? null : only.name;
}

/** "the foreign minister", of a foreign secretary: who heads a ministry goes by either word. */
function headsMinistry({ descriptors }: Person, words: readonly string[], head: string): boolean {
  const portfolio = words.find((word) => PORTFOLIO.test(word));
  if (portfolio === undefined || !MINISTERS.includes(head)) return false;
  return descriptors.has(portfolio) && MINISTERS.some((title) => descriptors.has(title));
}

const MINISTERS = ["minister", "secretary"];
const PORTFOLIO = /^(?:foreign|defen[cs]e|interior|home|finance|justice|health|energy|trade)$/u;

/** "Joe Biden said …. The US president added": who has just spoken and is given no office by the article. */
export function lastWithoutOffice(
  article: Article,
  sentence: number,
  head: string,
  memory: Memory,
): Party | null {
  const last = lastPerson(memory, null);
  if (!SAME_OFFICE.has(head) || last === null) return null;
  if (LOCAL.test(head) && isHeadOfState(last.name)) return null;
  const person = article.names.personNamed(last.name);
  const near = person?.sentences.some((at) => at >= sentence - 2 && at <= sentence) ?? false;
  const untitled = person !== null && ![...person.descriptors].some((word) => TITLES.has(word));
  return near && untitled ? last : null;
}

/** Posts that nobody holds who heads a state. */
const LOCAL = /^(?:mayor|governor|ambassador|envoy|spokesman|spokeswoman|spokesperson|sheriff|councillor)$/u;

function closest(
  people: readonly { name: string; sentences: readonly number[] }[],
  sentence: number,
  memory: Memory,
): string | null {
  let best: string | null = null;
  let bestAt = -1;
  const latest = lastPerson(memory, null)?.name;
  for (const { name, sentences } of people) {
    const last = (sentences.findLast((at) => at <= sentence) ?? -1) + (latest === name ? 0.5 : 0);
    if (last > bestAt) {
      best = name;
      bestAt = last;
    }
  }
  return best;
}
