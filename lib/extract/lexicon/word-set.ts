/** A set of the words and phrases in a list written one or many to a line, phrases parted by commas or line ends. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/u)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  );
}

const DOUBLED = new Set(
  "admit commit put hit sit set submit permit refer gun run stun ram strip rebut quip bar tip stab slam rip drop rob trap wrap sob snap shrug".split(
    " ",
  ),
);

/** Every inflected form of the verbs in `list`, mapped to its lemma. An irregular verb gives its past forms: "say:said". */
export function verbForms(list: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of wordSet(list)) {
    const [lemma = entry, ...past] = entry.split(":");
    for (const form of [
      lemma,
      third(lemma),
      gerund(lemma),
      ...(past.length > 0 ? past : [regularPast(lemma)]),
    ]) {
      forms.set(form, lemma);
    }
  }
  return forms;
}

/** "says", "denies": the form of the third person. */
export function third(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function gerund(lemma: string): string {
  if (DOUBLED.has(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  return /[^eyo]e$/u.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

function regularPast(lemma: string): string {
  if (DOUBLED.has(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith("e") ? `${lemma}d` : `${lemma}ed`;
}
