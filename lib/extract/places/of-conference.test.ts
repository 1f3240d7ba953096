import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each<[text: string, place: string | null]>([
  [
    "Ilir Meta is in Pristina, where he held a news conference with Kosovo's president, Vjosa Osmani. Osmani said the border would stay open.",
    "Pristina",
  ],
  [
    "At a joint press conference in Riga with Alar Karis, Edgars Rinkevics spoke of mines. A pact was signed. Karis said work would begin in May.",
    "Riga",
  ],
  [
    "At a joint press conference in Riga with Alar Karis, Edgars Rinkevics spoke of mines. Olaf Lund said the work could wait.",
    null,
  ],
  [
    "Delegations from Kenya and Somalia met in Nairobi on Tuesday for talks. The navy's envoy, Omar Ali, said afterwards that nothing had been agreed.",
    "Nairobi",
  ],
  [
    "Shells struck Nikopol on Monday. Yevhen Shyian, who heads the city's council, said a shop had burned down.",
    "Nikopol",
  ],
  ["Shells struck Nikopol on Monday. Ida Berg, who heads the bank, said trade had slowed.", null],
])("%s: the last words were spoken in %s", (text, place) => {
  expect(eventsOf("statement", text).at(-1)?.place ?? null).toBe(place);
});
