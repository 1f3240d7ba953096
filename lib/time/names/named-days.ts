import { type CalendarDay, dayOf, weekdayOf } from "../calendar-day";
import { orthodoxEaster, westernEaster } from "../feasts/easter";
import { hanukkah, passover, roshHashanah } from "../feasts/hebrew";
import { islamicDaysIn } from "../feasts/islamic";

/** `days` gives first and last day of each time it falls in a Gregorian year. */
export type NamedDay = {
  /** To be put in a pattern that ignores case; alternatives with "|". */
  readonly words: string;
  readonly days: (year: number) => readonly (readonly [CalendarDay, CalendarDay])[];
  /** The calendar rests on sightings of the moon, so the day may be one off. */
  readonly approximate?: boolean;
};

const single = (day: CalendarDay) => [[day, day]] as const;
const fixed = (month: number, day: number) => (year: number) => single(dayOf(year, month, day));
const western = (offset: number) => (year: number) => single(westernEaster(year) + offset);
const orthodox = (offset: number) => (year: number) => single(orthodoxEaster(year) + offset);
const tishri = (day: number) => (year: number) => single(roshHashanah(year) + day - 1);
const islamic = (month: number, day: number) => (year: number) =>
  islamicDaysIn(year, month, day).map((found) => [found, found] as const);

/** The nth given weekday (ISO) of a month. */
const nth = (month: number, weekday: number, count: number) => (year: number) => {
  const first = dayOf(year, month, 1);
  return single(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
};
const lastMonday = (month: number) => (year: number) => {
  const last = dayOf(year, month + 1, 0);
  return single(last - weekdayOf(last) + 1);
};

const EASTER_DAYS: readonly (readonly [id: string, words: string, offset: number])[] = [
  ["ash-wednesday", "Ash Wednesday", -46],
  ["palm-sunday", "Palm Sunday", -7],
  ["maundy-thursday", "(?:Maundy|Holy) Thursday", -3],
  ["good-friday", "Good Friday", -2],
  ["holy-saturday", "Holy Saturday", -1],
  ["easter-monday", "Easter Monday", 1],
  ["easter", "Easter(?: Sunday| Day)?", 0],
  ["ascension", "Ascension Day", 39],
  ["pentecost", "Pentecost|Whit Sunday|Whitsun", 49],
];

const easterDays = Object.fromEntries(
  EASTER_DAYS.flatMap(([id, words, offset]) => [
    [`orthodox-${id}`, { words: `Orthodox (?:${words})`, days: orthodox(offset) }],
    [id, { words, days: western(offset) }],
  ]),
) satisfies Record<string, NamedDay>;

/** Days that newspapers name instead of dating. More specific names stand first. */
export const NAMED_DAYS: Readonly<Record<string, NamedDay>> = {
  ...easterDays,
  "new-years-eve": { words: "New Year['’]?s Eve", days: fixed(12, 31) },
  "new-years-day": { words: "New Year['’]?s Day", days: fixed(1, 1) },
  "orthodox-christmas-eve": { words: "Orthodox Christmas Eve", days: fixed(1, 6) },
  "orthodox-christmas": { words: "Orthodox Christmas(?: Day)?", days: fixed(1, 7) },
  "christmas-eve": { words: "Christmas Eve", days: fixed(12, 24) },
  christmas: { words: "Christmas(?: Day)?", days: fixed(12, 25) },
  "boxing-day": { words: "Boxing Day|St\\.? Stephen['’]s Day", days: fixed(12, 26) },
  epiphany: { words: "(?:the )?Feast of (?:the )?Epiphany", days: fixed(1, 6) },
  "valentines-day": { words: "(?:St\\.? )?Valentine['’]s Day", days: fixed(2, 14) },
  "st-patricks-day": { words: "(?:St\\.?|Saint) Patrick['’]s Day", days: fixed(3, 17) },
  "womens-day": { words: "(?:International )?Women['’]s Day", days: fixed(3, 8) },
  "may-day": { words: "May Day|International Workers['’] Day", days: fixed(5, 1) },
  "ve-day": { words: "VE Day|V-E Day|Victory in Europe Day", days: fixed(5, 8) },
  "victory-day": { words: "Victory Day", days: fixed(5, 9) },
  "russia-day": { words: "Russia Day", days: fixed(6, 12) },
  "defender-day": { words: "Defender of the Fatherland Day", days: fixed(2, 23) },
  "unity-day": { words: "National Unity Day", days: fixed(11, 4) },
  "holocaust-day": { words: "International Holocaust Remembrance Day", days: fixed(1, 27) },
  "nakba-day": { words: "Nakba Day", days: fixed(5, 15) },
  nowruz: { words: "Nowruz|Newroz|Nawroz", days: fixed(3, 21), approximate: true },
  halloween: { words: "Halloween", days: fixed(10, 31) },
  "all-saints": { words: "All Saints['’]? Day", days: fixed(11, 1) },
  "armistice-day": { words: "Armistice Day|Veterans Day", days: fixed(11, 11) },
  "bastille-day": { words: "Bastille Day", days: fixed(7, 14) },
  juneteenth: { words: "Juneteenth", days: fixed(6, 19) },
  "fourth-of-july": { words: "(?:the )?(?:Fourth|4th) of July|July Fourth", days: fixed(7, 4) },
  "memorial-day": { words: "Memorial Day", days: lastMonday(5) },
  "labor-day": { words: "Labor Day", days: nth(9, 1, 1) },
  thanksgiving: { words: "Thanksgiving(?: Day)?", days: nth(11, 4, 4) },
  "king-day": { words: "Martin Luther King(?:,? Jr\\.?)?(?:['’]s)? Day", days: nth(1, 1, 3) },
  "presidents-day": { words: "Presidents['’]? Day", days: nth(2, 1, 3) },
  "columbus-day": { words: "Columbus Day", days: nth(10, 1, 2) },
  "rosh-hashanah": { words: "Rosh Ha[s-]?[hS]?hanah?|Jewish New Year", days: tishri(1) },
  "yom-kippur": { words: "Yom Kippur", days: tishri(10) },
  sukkot: { words: "(?:the first day of )?Sukkot", days: tishri(15) },
  "simchat-torah": { words: "Simchat Torah", days: tishri(22) },
  hanukkah: {
    words: "(?:C?Hanukk?ah|Chanukah)",
    days: (year) => [[hanukkah(year), hanukkah(year) + 7]],
  },
  purim: { words: "Purim", days: (year) => single(passover(year) - 30) },
  passover: { words: "(?:the first day of )?Passover", days: (year) => single(passover(year)) },
  "ramadan-start": {
    words:
      "(?:the )?(?:first day|start|beginning) of (?:the (?:Muslim )?(?:holy )?(?:fasting )?month of )?Ramadan",
    days: islamic(9, 1),
    approximate: true,
  },
  ramadan: {
    words: "(?:the (?:Muslim )?(?:holy )?(?:fasting )?month of )?Ramadan",
    days: (year) => islamicDaysIn(year, 9, 1).map((first) => [first, first + 29] as const),
    approximate: true,
  },
  "eid-al-fitr": { words: "Eid(?:-| )(?:al|ul)(?:-| )Fitr", days: islamic(10, 1), approximate: true },
  "eid-al-adha": {
    words: "Eid(?:-| )(?:al|ul)(?:-| )(?:Adha|Azha)",
    days: islamic(12, 10),
    approximate: true,
  },
  ashura: { words: "Ashura", days: islamic(1, 10), approximate: true },
  mawlid: {
    words: "Mawlid|(?:the )?Prophet(?: Muhammad)?['’]s birthday",
    days: islamic(3, 12),
    approximate: true,
  },
};

/** Words in small letters of which one stands in every name of `NAMED_DAYS`. */
export const NAMED_DAY_KEYS: readonly string[] = [
  ..."ash palm maundy holy good easter ascension pentecost whit whitsun".split(" "),
  ..."eve year christmas boxing stephen epiphany valentine patrick women may workers".split(" "),
  ..."ve e europe victory russia fatherland unity holocaust nakba nowruz newroz nawroz halloween".split(" "),
  ..."saints armistice veterans bastille juneteenth july memorial labor thanksgiving king presidents".split(
    " ",
  ),
  ..."columbus rosh kippur sukkot torah hanukah hanukkah chanukah chanukkah purim passover".split(" "),
  ..."ramadan eid ashura mawlid birthday".split(" "),
];
