const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "января", "січня"],
  ["february", "feb", "февраля", "лютого"],
  ["march", "mar", "марта", "березня"],
  ["april", "apr", "апреля", "квітня"],
  ["may", "мая", "травня"],
  ["june", "jun", "июня", "червня"],
  ["july", "jul", "июля", "липня"],
  ["august", "aug", "августа", "серпня"],
  ["september", "sept", "sep", "сентября", "вересня"],
  ["october", "oct", "октября", "жовтня"],
  ["november", "nov", "ноября", "листопада"],
  ["december", "dec", "декабря", "грудня"],
];

/** 1–12 for the name of a month as mastheads write it (English, Russian, Ukrainian); null for any other word. */
export function findMonth(name: string): number | null {
  const index = MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
  return index < 0 ? null : index + 1;
}
