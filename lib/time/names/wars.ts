import { dayOf } from "../calendar-day";

export type War = keyof typeof WARS;

/** First days of the wars whose days newspapers number, and the words that tell which war a text is about. */
export const WARS = {
  ukraine: { start: dayOf(2022, 2, 24), words: /\b(?:Ukrain\w{1,6}|Russian?s?|Kyiv|Kiev|Moscow)\b/gi },
  gaza: { start: dayOf(2023, 10, 7), words: /\b(?:Gazan?s?|Israel\w{0,4}|Hamas|Palestinian?s?)\b/gi },
  sudan: { start: dayOf(2023, 4, 15), words: /\b(?:Sudan\w{0,4}|Khartoum|RSF|Darfur)\b/gi },
  "nagorno-karabakh": {
    start: dayOf(2020, 9, 27),
    words: /\b(?:Armenian?s?|Azerbaijan\w{0,4}|Karabakh|Baku|Yerevan)\b/gi,
  },
} as const;
