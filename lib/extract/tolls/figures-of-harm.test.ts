import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

/** What the first strike of a text is said to have killed and injured. */
function tollOf(text: string): string {
  const [strike] = eventsOf("strike", text);
  const shown = (toll: readonly number[] | null | undefined): string => toll?.join("–") ?? "none";
  return `${shown(strike?.killed)} killed, ${shown(strike?.injured)} injured`;
}

describe("an age counts nobody", () => {
  test.each([
    ["A shell hit a house in Nikopol on Monday. A woman of 60 was wounded.", "none killed, 1–1 injured"],
    [
      "A drone struck a bus stop in Kherson on Monday. The village head, Olena Marchuk, 46, was injured.",
      "none killed, none injured",
    ],
    [
      "In Kherson, one man, 45, was killed and two women, 60 and 71, were injured by artillery on Monday.",
      "1–1 killed, 2–2 injured",
    ],
    [
      "Five people aged between 19 and 63 were injured when a drone hit a cafe in Odesa on Monday.",
      "none killed, 5–5 injured",
    ],
    [
      "A blast killed 12 people, three of them aged 5, 7 and 9, in Kabul on Monday.",
      "12–12 killed, none injured",
    ],
    [
      "A bomb at a bank in Cali on Monday killed two sergeants, both 51. A guard (33) was wounded.",
      "2–2 killed, 1–1 injured",
    ],
    ["A blast in Baghdad on Monday killed 7.", "7–7 killed, none injured"],
  ])("%s", (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe("whoever is told of by what they do counts one", () => {
  test.each([
    ["A mine near Goma killed a police officer and a bomb disposal technician on Tuesday.", "2–2 killed"],
    ["An air strike on Idlib on Monday killed a nurse, a teacher and a baker.", "3–3 killed"],
    ["Two rangers – aged 24 and 31 – were shot to death near Kabale on Monday.", "2–2 killed"],
    ["Nine people in two villages were killed when militiamen attacked Bria on Monday.", "9–9 killed"],
    ["Goma, 3 June 91 – Two friars -- aged 24 and 31 -- were shot to death last night.", "2–2 killed"],
    ["A gunman shot a police officer to death in Lagos on Monday.", "1–1 killed"],
    ["Marines carried out a well executed raid on three boats near Bosaso on Monday.", "none killed"],
    [
      "At least 14 passengers on two buses were killed when gunmen opened fire near Quetta on Monday.",
      "14–14 killed",
    ],
  ])("%s", (text, toll) => expect(tollOf(text)).toContain(toll));
});

describe("what is denied of the gravely hurt says nothing of the hurt", () => {
  test.each([
    ["Rockets hit a hotel in Haifa on Monday. Nobody was seriously hurt, the mayor said.", "none injured"],
    ["Rockets hit a hotel in Haifa on Monday. Nobody was hurt, the mayor said.", "0–0 injured"],
    [
      "A blast tore through a bakery in Marseille on Monday. None of the injuries is thought to be fatal; 11 people were taken to hospital.",
      "11–11 injured",
    ],
  ])("%s", (text, toll) => expect(tollOf(text)).toContain(toll));
});

describe("one person told of by name is one dead", () => {
  test.each([
    ["Officers opened fire in Memphis on Saturday. Darnell Reed, 19, was shot and killed by police.", 1],
    [
      "In May the militant Omar Haddad was believed to have been killed in an American drone strike in Yemen.",
      1,
    ],
    ["The suspect, Karim Belhadj – shot dead by police in Nice on Friday – had sworn allegiance to them.", 1],
    ["Malcolm Price was the brother of Martin Price, who had himself been assassinated in 1968.", 1],
    ["The mayor of Radom, Piotr Nowak, was stabbed on Sunday night. He died in hospital on Monday.", 1],
    ["The candidate Luis Ortega was shot at a rally in Cali on Sunday. Ortega later died of his wounds.", 1],
    ["The candidate Luis Ortega was shot at a rally in Cali on Sunday. His wife died of cancer.", null],
    [
      "The candidate Luis Ortega was shot at a rally in Cali on Sunday. His rival Ana Gil had died in 2019.",
      null,
    ],
  ])("%s", (text, dead) => expect(eventsOf("strike", text)[0]?.killed?.[0] ?? null).toBe(dead));
});

describe("figures belong to the strike that caused them", () => {
  test("of two in a sentence the one behind “when”", () => {
    const tolls = eventsOf(
      "strike",
      "Missiles hit the port of Odesa overnight, and one person was killed when a drone struck a lorry near Sumy.",
    ).map(({ killed }) => killed);
    expect(tolls).toEqual([null, [1, 1]]);
  });

  test("on whichever day they are given", () => {
    const strikes = eventsOf(
      "strike",
      "A missile slammed into a tower block in Poltava on Sunday evening. The mayor put the death toll at 11; prosecutors on Monday gave a figure of eight dead and 89 injured.",
    );
    expect(strikes.map(({ date, killed, injured }) => [date, killed, injured])).toEqual([
      ["2025-09-14", [8, 11], [89, 89]],
    ]);
  });

  test("told again behind others of the dead", () => {
    expect(
      tollOf(
        "A missile struck a block of flats in Dnipro on Saturday, killing 12 people. The building was torn in half. Two children, aged six and 11, are among the dead. Some 37 people were hurt and five are missing.",
      ),
    ).toBe("12–12 killed, 37–37 injured");
  });
});

describe("a measure counts nobody", () => {
  test.each([
    [
      "A missile hit a market in Kramatorsk on Monday. Some ten kilometres away, two were killed.",
      "2–2 killed, none injured",
    ],
    [
      "Shells struck Kherson on Monday; forty minutes later, five were killed in a second strike.",
      "5–5 killed, none injured",
    ],
    [
      "Rockets hit Sderot on Monday. At a distance of five kilometers, two were wounded.",
      "none killed, 2–2 injured",
    ],
    [
      "A bomb went off in Mogadishu on Monday; five to six nautical miles offshore, three sailors were hurt.",
      "none killed, 3–3 injured",
    ],
    [
      "An air strike hit Taiz on Monday. Sixty per cent of the market burned and 12 guests were killed.",
      "12–12 killed, none injured",
    ],
    ["A rocket hit a block in Haifa on Monday. Nine storeys up, one was killed.", "1–1 killed, none injured"],
    // numbers of people beside a measure
    [
      "A shell hit a farm near Goma on Monday. Six farmers ten kilometres away were killed by another.",
      "6–6 killed, none injured",
    ],
    ["Shells hit Aleppo for two hours on Monday and killed 20.", "20–20 killed, none injured"],
    ["A drone hit a bus near Nikopol on Monday. Two were killed, five injured.", "2–2 killed, 5–5 injured"],
  ])("%s", (text, toll) => expect(tollOf(text)).toBe(toll));
});
