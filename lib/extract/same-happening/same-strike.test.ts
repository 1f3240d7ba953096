import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const ONE: readonly string[] = [
  "Dozens of missiles hit targets across Ukraine on Monday. The strikes came as ministers met in Berlin.",
  "A missile hit a block of flats in Dnipro on Saturday. The building was struck by a cruise missile, the air force said.",
  "Commander Abu Talib Nasser was killed in an Israeli strike on Monday, Hezbollah said. The group said in a statement that Nasser was killed in a strike on the village of Jouya.",
  "A truck bomb exploded outside a police station in Mogadishu on Tuesday, killing nine people. The truck sped past two checkpoints, and the driver detonated his explosives when guards opened fire.",
  "A suicide car bomb struck a checkpoint near Kirkuk on Monday. The car bomb went off just before dawn. Windows nearby were shattered by the blast.",
  "Turkey launched an offensive in northern Syria on Tuesday. The move surprised allies after Turkey began the offensive with air strikes followed by ground troops.",
  "A Saudi jet was shot down over Marib on Monday. The plane was shot down by a surface-to-air missile, the rebels said.",
  "Twin bombings struck a church in Manila on Monday, killing 20. The second blast affected rescuers who had come after the first.",
  "A missile hit a hotel in Kramatorsk on Tuesday, killing 12. Moscow claimed that up to 40 mercenaries were killed.",
  "A couple were shot dead in Derry on Monday. The gunman fled on foot after he shot them in their garden.",
  "A suicide bomber killed 30 people at a rally in Izmir on 9 September. Opposition parties condemned the ruling party for not having foreseen last week's bombing in Izmir.",
  "Russian missiles and drones struck power plants in Ukraine overnight. Ukraine's air force said it shot down 31 of 40 missiles and 60 drones.",
  "A theatre in Aden was struck from the air on Monday. The walls fell in. Rain hampered the search. A spokesman said the Tihama Brigade had blown it up.",
  "Rockets hit a hotel in Haifa on Monday. Sirens wailed for an hour. Schools stayed shut. Trams stood still. The mayor confirmed that several rooms had been damaged in the blitz but insisted that nobody was seriously hurt.",
  "Police were looking for a man over a Monday blast in Marseille which wounded nine people. The explosion was aimed at a bakery in the shopping street Rue Paradis.",
];

const TWO: readonly string[] = [
  "At least 12 people died after a missile strike on a block of flats in Zaporizhzhia. In October at least 13 people were killed when missiles destroyed part of another apartment block there.",
  "At least 19 people were injured when a missile landed near a house in the Kharkiv region. A day earlier, a strike on a tower block in the region's capital had killed six people.",
  "Israel pounded Lebanon with airstrikes on Monday. A blast in Tyre killed six people.",
  "A bomb damaged a church in the village of Veletenske. No casualties were reported in Sumy Oblast, although border villages came under fire 40 times.",
  "A gunman opened fire in a church in Lagos on Sunday, killing 20 people. The second attack was in a market in Ibadan, killing eight.",
  "Russian missiles hit a grain port in Reni overnight. Elsewhere, two rockets landed in the centre of Kharkiv on Monday.",
  "Boko Haram attacked Rann on Monday. In a second assault the next day, it burned down a clinic in Kala Balge.",
  "A drone hit a clinic in Nikopol on Tuesday. This week's attacks on Nikopol have killed nine people.",
  "Russian missiles struck Odesa on Tuesday, killing three people. Russia said its air defences had shot down 40 drones.",
  "A drone hit the refinery in Tuapse on Monday. In April missiles had hit it and killed two workers.",
];

describe("one strike told again is one", () => {
  test.each(ONE)("%s", (text) => {
    expect(eventsOf("strike", text).length).toBe(1);
  });
});

describe("another strike is another", () => {
  test.each(TWO)("%s", (text) => {
    expect(eventsOf("strike", text).length).toBe(2);
  });
});

test("who shot down what was launched is no attacker", () => {
  const [raid] = eventsOf(
    "strike",
    "Russian missiles and drones struck power plants in Ukraine overnight. Ukraine's air force said it shot down 31 of 40 missiles and 60 drones.",
  );
  expect(raid?.actors.filter(({ role }) => role === "attacker").map(({ name }) => name)).toEqual(["Russia"]);
});
