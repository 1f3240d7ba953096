import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const CASES: readonly [text: string, killed: readonly number[] | null, injured: readonly number[] | null][] =
  [
    ["A missile strike on Sumy on Sunday killed at least 35 people and wounded 117.", [35, 35], [117, 117]],
    ["Shelling of Kherson on Monday killed two people, including a child.", [2, 2], null],
    ["Twelve people were killed and three injured in a drone attack on Odesa on Tuesday.", [12, 12], [3, 3]],
    ["An air strike in Gaza City on Monday killed between 20 and 25 people.", [20, 25], null],
    ["A car bomb in Mogadishu on Friday left nine dead.", [9, 9], null],
    ["The number of victims of Friday's missile strike on Izium has risen to seven.", [7, 7], null],
    ["Nine people have been confirmed dead after a missile hit a market in Kherson on Monday.", [9, 9], null],
    [
      "Six people, two of them boys, are now known to have died in Monday's strike on a mill in Izium.",
      [6, 6],
      null,
    ],
    ["Six people are feared dead after Monday's shelling of Toretsk.", null, null],
    ["The number of dead from Monday's bombing in Mogadishu has risen to 41.", [41, 41], null],
    [
      "Crews found two more bodies, bringing the death toll from Monday's raid on Marib to 16.",
      [16, 16],
      null,
    ],
    ["The shelling of Homs on Monday killed nine, lowering an earlier toll of 14.", [9, 9], null],
    ["The toll of three days of battles in Khartoum stands at 185 dead.", [185, 185], null],
    [
      "Rescuers recovered the bodies of 12 people after Monday's strike on a school in Rafah.",
      [12, 12],
      null,
    ],
    ["Monday's bombing of Aleppo killed 11 soldiers. Two more succumbed to their wounds.", [11, 11], null],
    ["Gunmen shot dead 14 worshippers in Herat on Monday.", [14, 14], null],
    ["A rocket attack on Taiz on Monday killed two nurses and a driver.", [3, 3], null],
    ["Shelling of Homs on Monday killed three men, two women and a child, and wounded nine.", [6, 6], [9, 9]],
    ["A strike on Lviv on Monday killed four people and 12 were wounded.", [4, 4], [12, 12]],
    [
      "Two Afghans and a Pakistani were killed when a rocket struck a camp near Khost on Monday.",
      [3, 3],
      null,
    ],
    ["After Monday's strike on Izium 71 people were still in hospital.", null, [71, 71]],
    ["Two rockets landed in Metula on Monday, hurting nobody.", null, [0, 0]],
    ["Rockets hit Sderot on Monday. There were no immediate reports of casualties.", null, null],
    ["A drone strike in Kherson on Tuesday killed one person and left another wounded.", [1, 1], [1, 1]],
    [
      "A strike on a block of flats in Sumy on Sunday killed six people and sent 25 to hospital.",
      [6, 6],
      [25, 25],
    ],
    [
      "A girl died and her brother was hospitalised after artillery hit Orikhiv on September 14.",
      [1, 1],
      [1, 1],
    ],
    ["Five people were shot at a rally in Portland on Wednesday.", null, [5, 5]],
    ["A mass shooting in Izmir on Friday caused the deaths of at least 50 people.", [50, 50], null],
    [
      "Five guards, two men and three women, were killed in an arson attack in Bogota on Monday.",
      [5, 5],
      null,
    ],
    ["A woman and her grandson were killed by a rocket near Nikopol on Monday.", [2, 2], null],
    ["Two more people were killed by shelling in Toretsk on Monday.", [2, 2], null],
    ["The enemy lost 23 soldiers killed and wounded in fighting near Robotyne on Monday.", null, null],
    ["The mayor of Tijuana was shot dead on Monday.", [1, 1], null],
    ["Nine people lost their lives and 30 were hurt in a bombing in Quetta on Monday.", [9, 9], [30, 30]],
    [
      "An explosion in Jos on Monday killed 15. Officials had initially put the number of dead at 12.",
      [15, 15],
      null,
    ],
    ["A bomb in Ghazni on Monday killed twelve and injured twelve more.", [12, 12], [12, 12]],
    ["Monday's shelling of Nikopol killed three people; another nine were wounded.", [3, 3], [9, 9]],
    [
      "Six people died and a further 60 needed hospital treatment after Monday's strike on Izium.",
      [6, 6],
      [60, 60],
    ],
    ["Ten people were taken to hospital after a drone hit a bus in Nikopol on Monday.", null, [10, 10]],
    ["Officials put the toll of Monday's blast in Quetta at 11.", [11, 11], null],
    ["A strike on a school in Rafah on Monday killed a mother and her two children.", null, null],
    ["A couple was killed in a drone strike on their car near Huliaipole on Monday.", [2, 2], null],
    ["Two people were killed by shelling in Beryslav on Monday and two more died later.", [2, 2], null],
    ["The governor, Ahmad Rahimi, was assassinated in Kunduz on Monday.", [1, 1], null],
    ["Monday's assassination of Judge Pilar Osorio shocked Tegucigalpa.", [1, 1], null],
    ["A sniper killed the commander Yusuf Karim near Tikrit on Monday.", [1, 1], null],
    ["The murder of Pilar Osorio and 21 others in March 2019 was never solved.", null, null],
    ["An explosion on Monday near Damascus killed Hassan Awad and his driver.", null, null],
    ["Dozens were killed in an air strike on a market in Nyala on Tuesday.", null, null],
    ["A drone hit a bus near Kupiansk on Tuesday, killing one and wounding six others.", [1, 1], [6, 6]],
    ["Five missiles hit Kharkiv on Monday; no one was killed.", [0, 0], null],
    ["More than 70 people were injured when rockets struck Tel Aviv on Monday.", null, [70, 70]],
    [
      "At least 11 people, four of them children, were killed on Monday when a missile struck a dormitory in Poltava.",
      [11, 11],
      null,
    ],
    [
      "The death toll from Monday's air strike on a camp near Goma rose to 26, officials said.",
      [26, 26],
      null,
    ],
    [
      "The number of dead from Sunday's bombing in Quetta has risen to 19, including three boys.",
      [19, 19],
      null,
    ],
    ["Tuesday's missile strike on Chernihiv left six dead and 41 hurt.", [6, 6], [41, 41]],
    ["A car bomb exploded in Kirkuk on Friday, killing 12 and injuring 90.", [12, 12], [90, 90]],
    ["Monday's shelling of Nikopol claimed the lives of five people.", [5, 5], null],
    ["A drone strike on a market in Kutum on Saturday claimed 14 lives.", [14, 14], null],
    ["A rocket hit a farm near Metula on Monday. No casualties were reported.", [0, 0], [0, 0]],
    ["Rockets hit a farm near Metula on Monday. Nobody was hurt.", null, [0, 0]],
    ["A woman was killed by shelling in Beryslav on Wednesday.", [1, 1], null],
    ["Two dozen people were wounded in a grenade attack in Bujumbura on Monday.", null, [24, 24]],
    ["Shelling of Kupiansk on Monday killed a 60-year-old man and wounded his wife.", [1, 1], [1, 1]],
    ["The toll of Sunday's blast in Mogadishu climbed from 12 to 14, the mayor said.", [14, 14], null],
    ["Monday's strike on Izium killed eight people and wounded 30, 14 of them seriously.", [8, 8], [30, 30]],
    [
      "A drone hit a bridge in Sumy on Monday. The governor spoke of no casualties in the attack.",
      [0, 0],
      [0, 0],
    ],
  ];

describe("toll", () => {
  test.each(CASES)("%s", (text, killed, injured) => {
    const [strike] = eventsOf("strike", text);
    expect([strike?.killed, strike?.injured]).toEqual([killed, injured]);
  });

  test("a toll told again belongs to the news, not to the older attack it beats", () => {
    expect(
      eventsOf(
        "strike",
        "Gunmen stormed a barracks in Gao on Monday. No raid had been as deadly since a bombing in Mopti in July 2021. The governor said the attack had killed twelve.",
      ).map(({ place, killed }) => [place, killed]),
    ).toEqual([
      ["Gao", [12, 12]],
      ["Mopti", null],
    ]);
  });

  test("each figure is a claim with its passage and with who says so", () => {
    const [strike] = eventsOf(
      "strike",
      "Shelling killed four people in Nikopol on Monday, Governor Serhiy Lysak said.",
    );
    expect(
      strike?.claims
        .filter(({ attribute }) => attribute === "killed")
        .map(({ low, attribution }) => [low, attribution]),
    ).toEqual([[4, "Serhiy Lysak"]]);
  });

  test("a claim is worded as the article has it, possessives and all", () => {
    const [strike] = eventsOf(
      "strike",
      "The number of people killed in Sunday’s missile strike on Sumy rose to 34, the governor said.",
    );
    const words = strike?.claims.map((claim) => claim.words).join(" ");
    expect(words).toContain("34");
    expect(words).not.toContain(" ’s");
  });
});
