import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const PLACED: readonly [text: string, place: string | null][] = [
  ["An overnight drone attack on the Ukrainian capital wounded four people.", "Kyiv"],
  ["Rockets hit the Libyan capital on Monday, killing two people.", "Tripoli"],
  ["A car bomb exploded in Iraq's capital on Monday, killing nine people.", "Baghdad"],
  ["Shells hit Nikopol on Monday, hours before European ministers met in Brussels.", "Nikopol"],
  ["In Nyala, an air strike killed six people on Tuesday.", "Nyala"],
  [
    "In the Sumy region, a drone struck a minibus near the town of Velyka Rybytsia on Monday, killing two people.",
    "Velyka Rybytsia",
  ],
  ["A drone killed two medics near Kupiansk on Monday, Zelensky said.", "Kupiansk"],
  [
    "ODESA — Two people were killed on Monday when drones struck apartment blocks in the city, the governor said.",
    "Odesa",
  ],
  [
    "DNIPRO, Ukraine (Desk) — A missile hit a train on Monday, killing five people, mayor Borys Filatov said.",
    "Dnipro",
  ],
  [
    "Speaking in Sanaa, the spokesman said on Monday that rebels had shelled Marib, killing two people.",
    "Marib",
  ],
  ["A drone killed a farmer in Velyka Pysarivka on Monday.", "Velyka Pysarivka"],
  ["Militiamen shot dead a baker in Wad al-Noora on Monday.", "Wad al-Noora"],
  [
    "Ukrainian officials said the enemy shelled such villages as Lukianivka and Zarichne on Monday.",
    "Lukianivka",
  ],
  ["Turkish guns shelled towns including Tall Rifat on Monday, killing three people in Syria.", "Tall Rifat"],
  [
    "Militants shot dead nine people in Barsalogho, a town north of the Burkinabe capital, on Monday.",
    "Barsalogho",
  ],
  ["A rocket, which Jerusalem said was fired by rebels, killed two people on Monday.", null],
  ["The war in Sudan began in April 2023.", "Sudan"],
  [
    "The minister, who was visiting the town of Garut in the province of West Java, survived a gun attack on Monday that killed a guard.",
    "Garut",
  ],
  ["Gunmen killed nine people in Ibb, Yemen, on Monday.", "Ibb"],
  ["Missiles launched from Crimea hit Odesa on Monday, killing two people.", "Odesa"],
  ["Cruise missiles were fired on Monday from bombers over the Caspian Sea, the air force said.", null],
  ["A rocket fired from Gaza struck a house in Sderot on Monday, wounding two people.", "Sderot"],
  ["Rockets hit a U.S. base on Monday, wounding four soldiers.", null],
  ["Bombs hit the U.S. and French embassies on Monday, killing 60 people.", null],
  ["Gunmen attacked a concert in the U.S. on Monday, killing two people.", "U.S."],
  ["A strike on Holosiiv district in Kyiv killed two people on Monday.", "Holosiiv district"],
  ["A car bomb, which officials blamed on Tehran, killed two people on Monday.", null],
  ["A policeman was shot in the chest on Tuesday in Nairobi's Kibera neighbourhood, doctors said.", "Kibera"],
  ["Israeli tanks shelled a tent camp in the Gaza Strip city of Rafah on Monday, killing five.", "Rafah"],
  ["An Israeli strike on Al-Shifa Hospital in Gaza City killed five people on Monday.", "Al-Shifa Hospital"],
  ["Six people died on Monday in a siege at a school in Beslan, in which gunmen shot guards.", "Beslan"],
  ["Police cordoned off the market in Maiduguri, where a bomb killed eleven people on Monday.", "Maiduguri"],
  ["A guard was killed on Monday in a US counter-terrorism operation in Idlib.", "Idlib"],
  ["A GAS - BOMB attack on a shop in Izmir killed two people on Monday.", "Izmir"],
  [
    "Three workers were shot dead on Monday at the Brightwell Foods plant in Tucson.",
    "Brightwell Foods plant",
  ],
  ["A drone hit the Azot factory in Novomoskovsk on Monday, injuring two people.", "Azot factory"],
  ["Two men were stabbed to death near the Stowe school in North Tulsa on Monday.", "Stowe school"],
  ["Gunmen killed four shoppers in Northeast Tulsa on Monday.", "Northeast Tulsa"],
  ["WASHINGTON — American forces struck a boat on Monday, killing three people, the Pentagon said.", null],
];

const HELD: readonly [text: string, place: string | null][] = [
  ["Lavrov and Fidan held talks on Syria by video link on Monday.", null],
  ["Erdogan met Tokayev for talks on Ukraine in Astana on Monday.", "Astana"],
  ["American and Ukrainian officials met on Tuesday in the Saudi Arabian city of Jeddah.", "Jeddah"],
  ["Meloni received Modi at Villa Madama in Rome on Friday.", "Villa Madama"],
  ["Putin hosted Pezeshkian at the Kremlin on Friday.", "Kremlin"],
  ["Macron welcomed Starmer to the Elysee Palace on Friday.", "Elysee Palace"],
  ["Rutte landed in Ankara, where he met Erdogan on Monday.", "Ankara"],
  [
    "Hakan Fidan flew to Baghdad on Monday, before meeting Greece's foreign minister, Giorgos Gerapetritis, in Athens on Tuesday.",
    "Athens",
  ],
  ["Rutte landed in Japan on Monday. He met there with Shigeru Ishiba.", "Japan"],
  [
    "Leaders were on their way to the summit in Buenos Aires. Finance ministers began a two-day summit in the Argentine city on Monday.",
    "Buenos Aires",
  ],
  ["Xi Jinping left Moscow on Wednesday after two days of talks with Vladimir Putin.", "Moscow"],
  [
    "Emmanuel Macron arrived in Kyiv by train on Monday and laid flowers before talks with Volodymyr Zelensky.",
    "Kyiv",
  ],
  ["Emmanuel Macron flew from Kyiv on Monday for talks with Donald Tusk.", null],
  ["Lavrov and Wang met on Monday to discuss American action in Venezuela.", null],
  ["Modi held talks with Putin on Monday, focused on the fighting in Ukraine.", null],
];

test.each(HELD)("where they met: %s", (text, place) => {
  expect(eventsOf("meeting", text).map((meeting) => meeting.place)).toEqual([place]);
});

const SAID: readonly [text: string, place: string | null][] = [
  ["“The aid will continue,” Kirby told a White House briefing on Monday.", "White House"],
  ["“It is good to be back in Kyiv,” Tusk said on Monday.", "Kyiv"],
  [
    "Rubio met King Abdullah in Amman on Monday. After their talks, Rubio said the truce was holding.",
    "Amman",
  ],
  [
    "Envoy Hanna Tetteh arrived in Tripoli on Monday. She told a news conference in the city that voting would go ahead.",
    "Tripoli",
  ],
  [
    "Merz told Canada's Prime Minister Mark Carney just before the summit at Schloss Elmau that aid would grow.",
    "Schloss Elmau",
  ],
  ["Sybiha said on Monday that shells had hit Nikopol.", null],
  ["In Tyre, a shell fell on a school and killed two pupils on Monday, the mayor said.", null],
  ["In Tyre, the mayor, who was on the spot, said a school had been shelled.", "Tyre"],
  ["Lavrov, who is visiting Astana, said on Monday that the West had broken its word.", "Astana"],
  ["Scholz, on his way to a summit in Lima, said on Monday that he had no regrets.", null],
  [
    "Ministers arrived in Bucharest. “We will not go back,” Kallas told reporters there on Monday.",
    "Bucharest",
  ],
  [
    "Zelensky, speaking at a joint press conference with Norway's prime minister in Oslo, thanked his hosts on Monday.",
    "Oslo",
  ],
  ["“We fled at night,” said Amina Yusuf, a nurse in Nyala.", "Nyala"],
  ["After the talks in Doha failed, Netanyahu said the army would go on.", null],
  [
    "Kirby announced the sale on Monday at the start of a hastily arranged appearance in the White House briefing room.",
    "White House",
  ],
  ["In Bratislava, Fico said the pipeline would reopen.", "Bratislava"],
  ["On Capitol Hill, Senator Lindsey Graham said the bill would pass.", "Capitol Hill"],
  ["In Lebanon, Hezbollah said it would answer.", null],
  ["After talks in Doha, Witkoff said a deal was near.", "Doha"],
  ["“We will answer,” Lavrov said in Minsk on Monday.", "Minsk"],
  ["Kallas told lawmakers in Strasbourg that the fund was empty.", "Strasbourg"],
  ["“They took our sons,” said Halima Bashir, a teacher in El Fasher.", "El Fasher"],
  ["The head of a clinic in Port Sudan warned that cholera was spreading.", "Port Sudan"],
  ["Rebel commanders in Goma denied the charge on Monday.", "Goma"],
  ["An attack on residents in Kherson was cruel, Zelensky said.", null],
  ["The embassy in Bamako, which was shut on Friday, said its staff were safe.", "Bamako"],
  ["Officials in Washington have warned that talks could drag on.", null],
  ["While in Seoul to attend a summit, Lee told reporters the pact was dead.", "Seoul"],
  ["Hamas leaders said in Gaza the army was shooting at crowds.", null],
  [
    "Radoslaw Sikorski said the loan was ready. He was speaking on his arrival at Nato headquarters in Brussels.",
    "Brussels",
  ],
  [
    "The premier, Ulf Kristersson, took questions while speaking to the press at a clinic in Lund on Monday. “We will pay,” he said.",
    "Lund",
  ],
  [
    "The appeal was made by Denis Kapustin at a news conference in Donetsk on Monday. “We ask for help,” he said.",
    "Donetsk",
  ],
  [
    "An official said on Monday that Rouhani had met Obama in New York. The official said the talks were brief.",
    null,
  ],
  ["Sybiha ruled out any swap of land. He made the remarks in Vilnius on Monday.", "Vilnius"],
];

test.each(SAID)("where it was said: %s", (text, place) => {
  expect(eventsOf("statement", text).map((statement) => statement.place)).toEqual([place]);
});

describe("place", () => {
  test("“the northern Sudanese city” is the one named before", () => {
    const strikes = eventsOf(
      "strike",
      "Explosions rocked Omdurman on Tuesday. A shell destroyed a bakery in the northern Sudanese city, wounding four people.",
    );
    expect(new Set(strikes.map(({ place }) => place))).toEqual(new Set(["Omdurman"]));
  });

  test("“its railway station” is that of the town spoken of before", () => {
    const strikes = eventsOf(
      "strike",
      "Pokrovsk has been shelled for months. On April 8, a missile hit its crowded bus station, killing nine people.",
    );
    expect(strikes.at(-1)?.place).toBe("Pokrovsk");
  });

  test("an invasion of nobody's is of the country told to be invaded", () => {
    const [strike] = eventsOf(
      "strike",
      "Poland has spent more since Russia's invasion of Ukraine. It was the first such visit to Lublin since the invasion began on 24 February 2022.",
    ).slice(-1);
    expect(strike?.place).toBe("Ukraine");
  });

  test("who met somebody that day spoke where they met", () => {
    const text =
      "Jonas Gahr Store said the gas would flow. Store met Emmanuel Macron on Tuesday in the harbour town of Brest.\n\n“It is not easy,” he said.";
    expect(eventsOf("statement", text).map(({ place }) => place)).toEqual(["Brest"]);
  });

  test("an occasion that a later sentence names outweighs the talks before", () => {
    const text =
      "Lloyd Austin met Oleksii Reznikov in Kyiv on Monday. After their talks, Austin said the need was great. At a news conference in Warsaw on Monday, Austin told reporters that howitzers were coming.";
    expect(eventsOf("statement", text).map(({ place }) => place)).toEqual(["Warsaw"]);
  });

  test("what “when” tells of a speech was said where the speech was", () => {
    const said = eventsOf(
      "statement",
      "The envoy pointed to a speech that Wang Yi gave in Geneva on September 4, when he warned of an arms race.",
    );
    expect(said.at(-1)?.place).toBe("Geneva");
  });

  test("an invasion told without its country is of the country that the article speaks of", () => {
    const [strike] = eventsOf(
      "strike",
      "Ukraine's allies met in Rome. Ukraine asked for more air defence. Russia began its full-scale invasion in February 2022.",
    );
    expect(strike?.place).toBe("Ukraine");
  });

  test.each(PLACED)("%s", (text, place) => {
    expect(eventsOf("strike", text).map((strike) => strike.place)).toEqual([place]);
  });
});
