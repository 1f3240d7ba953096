const SHARED =
  "а a б b в v д d ж zh з z к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh ь ~ щ shch ю yu я ya";
const RUSSIAN = lettersOf(`${SHARED} г g е e ё yo и i й y ъ ~ ы y э e`);
const UKRAINIAN = lettersOf(`${SHARED} г h ґ g е e є ie и y і i ї i й i`);

function lettersOf(pairs: string): ReadonlyMap<string, string> {
  const words = pairs.split(" ");
  return new Map(
    words.flatMap((letter, i) =>
      i % 2 === 0 ? [[letter, (words[i + 1] ?? "").replace("~", "")] as const] : [],
    ),
  );
}

/** A Cyrillic name in Latin letters, as Russian, as Ukrainian or as both would write it; none for other scripts and languages. */
export function latinOf(name: string): string[] {
  const letters = [...name.toLowerCase()];
  return [RUSSIAN, UKRAINIAN].flatMap((table) => {
    const latin = letters.map((letter) => (/[ '’-]/.test(letter) ? letter : table.get(letter)));
    return latin.includes(undefined) ? [] : [latin.join("")];
  });
}
