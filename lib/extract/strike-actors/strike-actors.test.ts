import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const actorsOf = (text: string): string[] =>
  (eventsOf("strike", text)[0]?.actors ?? []).map(({ name, role }) => `${role} ${name}`);

const CASES: readonly (readonly [text: string, actors: readonly string[]])[] = [
  ["Russian troops shelled Nikopol on Monday.", ["attacker Russian troops"]],
  ["Russian missiles struck Nikopol on Monday.", ["attacker Russia"]],
  ["A school in Khan Younis was hit by Israeli warplanes on Monday.", ["attacker Israel", "target school"]],
  [
    "On Monday morning Sudanese soldiers attacked a hospital in Nyala.",
    ["attacker Sudanese soldiers", "target hospital"],
  ],
  [
    "Clashes between the army and tribesmen in Jebel Amer killed nine people on Monday.",
    ["attacker army", "attacker tribesmen"],
  ],
  ["Police and rioters clashed in Lima on Monday.", ["attacker Police", "attacker rioters"]],
  [
    "The bombing in Quetta on Monday was claimed by the Islamic State group.",
    ["attacker Islamic State group"],
  ],
  ["The Taliban carried out Monday's attack on a bank in Herat.", ["attacker Taliban", "target bank"]],
  [
    "Officials blamed Al-Shabaab for Monday's attack on a hotel in Kismayo.",
    ["attacker Al-Shabaab", "target hotel"],
  ],
  ["Militants loyal to Islamic State killed 12 farmers near Jere on Monday.", ["target farmers"]],
  [
    "Rockets hit positions of the Southern Council near Zinjibar on Monday.",
    ["target positions of the Southern Council"],
  ],
  ["The army shelled a market held by rebels in Omdurman on Monday.", ["attacker army", "target market"]],
  ["Syrian opposition leaders say an air strike hit a bakery in Idlib on Monday.", ["target bakery"]],
  [
    "Moscow accused Kyiv of shelling a kindergarten in Horlivka on Monday.",
    ["attacker Kyiv", "target kindergarten"],
  ],
  ["The bishop of Apatzingan, Father Luis Ortega, was shot dead on Monday.", ["target Luis Ortega"]],
];

describe("the actors of a strike", () => {
  test.each(CASES)("%s", (text, actors) => {
    expect(actorsOf(text)).toEqual(expect.arrayContaining([...actors]));
  });

  test.each([
    [
      "The Russian defence ministry said its forces had struck a repair plant near Zhytomyr on Monday.",
      "Russia",
    ],
    ["India said it had struck a camp near Kotli early on Monday.", "India"],
    ["Hezbollah said it fired rockets at a barracks near Safed on Monday.", "Hezbollah"],
    ["Islamic State said its fighters carried out Monday's attack in Brussels.", "Islamic State"],
    ["Ukraine's general staff said its troops shelled a depot in Tokmak on Monday.", "Ukraine"],
    ["Rebels loyal to Riek Machar attacked Malakal at dawn on Monday.", "Rebels"],
    ["Coalition jets bombed Sanaa on Monday.", "Coalition"],
    ["Militants from the Islamic State group attacked a prison in Hasakah on Monday.", "Islamic State group"],
  ])("%s was done by %s alone", (text, attacker) => {
    expect(actorsOf(text).filter((name) => name.startsWith("attacker"))).toEqual([`attacker ${attacker}`]);
  });

  test.each([
    "The mayor of Kherson said it was hit by shells on Monday.",
    "Reuters said its reporters saw shells hit a hospital in Gaza on Monday.",
    "Mayor Igor Terekhov said they had shelled a school in Kharkiv on Monday.",
    "A rocket fired from Lebanon hit a football pitch near Safed on Monday.",
    "Crews around Kyiv brought down 37 missiles on Monday.",
    "A Ukrainian airliner was shot down near Tehran on Monday.",
  ])("nobody is named as attacker: %s", (text) => {
    expect(actorsOf(text).filter((name) => name.startsWith("attacker"))).toEqual([]);
  });

  test.each([
    ["Bombings on Monday hit churches and hotels in Colombo.", ["target churches", "target hotels"]],
    ["Gunmen shot dead 14 worshippers in Herat on Monday.", ["attacker Gunmen", "target worshippers"]],
    ["Warplanes flattened a clinic in Idlib on Monday.", ["target clinic"]],
    ["Monday's blasts in Kerman killed at least 84 mourners.", ["target mourners"]],
  ])("%s", (text, actors) => {
    expect(actorsOf(text)).toEqual(expect.arrayContaining(actors));
  });

  test.each([
    ["The army shelled a market held by rebels in Omdurman on Monday.", "rebels"],
    ["Syrian opposition leaders say an air strike hit a bakery in Idlib on Monday.", "Syria"],
    ["No Afghan soldiers were killed by Monday's rocket attack on Bagram.", "No"],
    ["The attack in Gao on Monday was condemned by France.", "France"],
    ["Drones hit a Russian-held dam near Kakhovka on Monday.", "attacker Russia"],
  ])("names nobody else: %s", (text, wrong) => {
    expect(actorsOf(text).filter((name) => name.includes(wrong))).toEqual([]);
  });

  test("what another sentence says of who did it belongs to the strike", () => {
    expect(
      actorsOf(
        "A suicide bomber killed 14 people at a wedding in Kabul on Saturday. The Islamic State group claimed responsibility for the attack.",
      ),
    ).toContain("attacker Islamic State group");
  });

  test.each([
    [
      "Gunmen stormed a mall in Nairobi on Saturday. The group al-Shabab claimed responsibility.",
      ["al-Shabab"],
    ],
    [
      "Two blasts killed 85 people in Kabul on Monday. Islamic State said it was behind the massacre.",
      ["Islamic State"],
    ],
    ["Two blasts killed 85 people in Kabul on Monday. No group claimed responsibility.", []],
    [
      "Two blasts killed 85 people in Kabul on Monday. Reporters claimed no responsibility of the Taliban.",
      [],
    ],
  ])("%s was claimed by %j", (text, names) => {
    expect(actorsOf(text).filter((name) => name.startsWith("attacker"))).toEqual(
      names.map((name) => `attacker ${name}`),
    );
  });

  test("the enemy is whoever attacked before", () => {
    expect(
      eventsOf(
        "strike",
        "Russian troops shelled Nikopol on Monday. On Tuesday the enemy shelled Marhanets.",
      ).map(({ actors }) => actors.map(({ name }) => name)),
    ).toEqual([["Russian troops"], ["Russian troops"]]);
  });

  test.each([
    [
      "Russian missiles hit Kyiv on Monday, killing two. A strike on Monday in Mykolaiv killed a man.",
      ["Russia", "Russia"],
    ],
    [
      "Russian missiles hit Kyiv on Monday. On Tuesday, Ukrainian drones struck a refinery in Belgorod. Shelling wounded a woman near Belgorod on Wednesday.",
      ["Russia", "Ukraine", "Ukraine"],
    ],
    [
      "Russian drones hit Sumy on Monday, killing two people. Another man was killed in Konotop.",
      ["Russia", "Russia"],
    ],
    ["Russian drones hit Sumy on Monday. A man was stabbed to death in Lviv on Monday.", ["Russia", null]],
    ["Nearly 20 Kenyan soldiers were killed fighting al-Shabaab near Kismayo on Monday.", ["al-Shabaab"]],
    ["The “Islamic State” militant group attacked a prison in Hasakah on Monday.", ["Islamic State"]],
    [
      "Boko Haram fighters attacked Diffa on Monday. The group also bombed a church in Maradi on Tuesday.",
      ["Boko Haram fighters", "Boko Haram fighters"],
    ],
    ["The El Paso shooting came hours before another in Dayton on Sunday that killed ten people.", [null]],
    ["Moscow launched a fresh wave of drones at Okhtyrka overnight, officials said.", ["Moscow"]],
    ["The Russians dropped two glide bombs on Bilopillia on Monday.", ["Russians"]],
    [
      "Ankara bombed positions near Manbij on Sunday. Turkey said it had also hit a depot there on Sunday.",
      ["Turkey"],
    ],
    [
      "Rockets hit a patrol near Rutba on Saturday. The Iraq-based Hezbollah movement later claimed the attack.",
      ["Hezbollah movement"],
    ],
    ["Georgia has lived with Russian troops since its invasion by Russia in August 2008.", ["Russia"]],
  ])("%s was done by %j", (text, attackers) => {
    expect(
      eventsOf("strike", text).map(
        ({ actors }) => actors.find(({ role }) => role === "attacker")?.name ?? null,
      ),
    ).toEqual(attackers);
  });

  test.each([
    ["A missile strike on a depot in Nikopol killed two clerks on Monday.", ["depot"]],
    ["Shelling of Nikopol on Monday killed a 70-year-old woman.", ["70-year-old woman"]],
    ["Gunmen attacked a convoy near Herat on Monday and killed three soldiers.", ["convoy", "soldiers"]],
  ])("%s hit %j", (text, targets) => {
    expect(
      (eventsOf("strike", text)[0]?.actors ?? [])
        .filter(({ role }) => role === "target")
        .map(({ name }) => name),
    ).toEqual(targets);
  });

  test("a headline names no attacker whom its own passages leave out", () => {
    const [, second] = eventsOf(
      "strike",
      "Russian missiles hit Kyiv on Monday, killing two. A missile strike on Monday in Mykolaiv killed a man.",
    );
    expect(second?.actors.map(({ name }) => name)).toEqual(["Russia", "man"]);
    expect(second?.title).toBe("Missile strike on Mykolaiv kills 1");
  });

  test.each([
    "Russian missiles hit Kyiv on Monday. In April a missile strike on the station in Kramatorsk killed 50.",
    "Russian missiles hit Kyiv on Monday. A blast on the Kerch bridge on Tuesday killed a couple.",
    "Russian missiles hit Kyiv on Monday. A gunman shot a lawyer dead in Lviv on Tuesday.",
    "Iraq invaded Kuwait in August 1990. A bomb attack on an embassy in Kuwait City in December 1983 killed six.",
  ])("the second strike names nobody: %s", (text) => {
    expect(
      eventsOf("strike", text)
        .at(-1)
        ?.actors.filter(({ role }) => role === "attacker")
        .map(({ name }) => name)
        .filter((name) => /Russia|Iraq/u.test(name)),
    ).toEqual([]);
  });
});

describe("who is no attacker", () => {
  const attackersOf = (text: string): string[] =>
    eventsOf("strike", text).flatMap(({ actors }) =>
      actors.filter(({ role }) => role === "attacker").map(({ name }) => name),
    );

  test.each([
    ["Six died when artillery destroyed a school in Derna on Monday.", []],
    ["Commandos raided a flat near Ostia, north of Rome, on Monday, killing two men.", ["Commandos"]],
    [
      "Houthi rebels launched drones at Jazan on Monday. Saudi air defences destroyed four drones over Jazan.",
      ["Houthi rebels"],
    ],
    ["Moscow has not accused Kyiv of shelling the bakery in Horlivka that was hit on Monday.", []],
  ])("%s", (text, attackers) => {
    expect(attackersOf(text)).toEqual(attackers);
  });
});
