/**
 * An English word in small letters without the ending that tells number, tense or person: "strikes", "striking" and "struck" are "strike",
 * "strike" and "struck". After steps 1 and 5a of M. F. Porter's algorithm of 1980, whose other steps cut words in parts nobody would mark.
 */
export function lightStem(word: string): string {
  if (word.length < 4) return word;
  const bare = withoutTense(withoutPlural(word)).replace(/(?<=[^aeiouy].*[^aeiou])y$/, "i");
  return bare.length > 3 ? bare.replace(/(?<=[aeiouy].*)e$/, "") : bare;
}

function withoutPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith("eed")) return word;
  const cut = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(word)?.[1];
  if (cut === undefined) return word;
  if (/(?:at|bl|iz)$/.test(cut)) return `${cut}e`;
  return /([^aeioulsz])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}
