import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const targetsOf = (text: string): string[] =>
  (eventsOf("strike", text)[0]?.actors ?? []).flatMap(({ name, role }) => (role === "target" ? [name] : []));

describe("the target of a strike", () => {
  test.each([
    ["Russian artillery struck a pumping station in Kherson on Monday.", ["pumping station"]],
    [
      "Rebel gunners shelled a flour mill, two shops and a bakery in Taiz on Monday.",
      ["flour mill", "shops"],
    ],
    ["A missile strike on the port of Hodeidah on Monday killed six.", ["port of Hodeidah"]],
    [
      "On Monday rockets tore through the roof of the Church of Saint Porphyrius in Gaza.",
      ["Church of Saint Porphyrius"],
    ],
    ["Warplanes bombed a cluster of rebel tanks near Saraqib on Monday.", ["cluster of rebel tanks"]],
    ["Turkish jets struck several PKK targets in northern Iraq on Monday.", ["PKK targets"]],
    ["Turkey shot down a Russian bomber near the Syrian border on Monday.", ["Russian bomber"]],
    [
      "A five-year-old girl died on Monday after artillery hit the yard of her home in Nikopol.",
      ["five-year-old girl"],
    ],
    ["Ukrainian forces repelled 14 assaults near Orikhiv on Monday.", ["Ukrainian forces"]],
    ["The general's brother, Imad Haddad, was assassinated in Beirut in 2008.", ["Imad Haddad"]],
    ["Rockets were fired at the US embassy in Baghdad on Monday.", ["US embassy"]],
    ["A gunman shot worshippers at a synagogue in Halle on Monday.", ["synagogue"]],
    ["Ukrainian drones set fire to a fuel terminal near Tuapse on Monday.", ["fuel terminal"]],
    ["A drone tore a hole in a dormitory in Mykolaiv on Monday.", ["dormitory"]],
    ["Olof Lund, who was shot dead in Malmo on Monday, ran a bakery.", ["Olof Lund"]],
    ["Karim Said ran the unit until he was assassinated in Sidon in 2008.", ["Karim Said"]],
    ["Jan Aziz was believed to have been killed in a drone strike in Idlib on Monday.", ["Jan Aziz"]],
  ])("%s", (text, targets) => {
    expect(targetsOf(text)).toEqual(expect.arrayContaining(targets));
  });

  test.each([
    ["Rockets hit a mill near Taiz on Monday, the mayor and two guards said.", "guards"],
    ["Three women were killed on Monday when shrapnel hit their car near Belgorod.", "car"],
    ["Jan Nowak said Ali Haddad drove the van until he was shot dead in Gdynia on Monday.", "Jan Nowak"],
    [
      "Aides spoke of the attack, but Head of the Office Jan Nowak wrote on Monday that five were killed.",
      "Jan Nowak",
    ],
    ["The mayor of Gdynia, Jan Nowak, was stabbed in Gdynia on Monday.", "Gdynia"],
    ["Shells hit the port of Odesa on Monday after the parties signed, a source said.", "parties"],
  ])("%s was not aimed at %s", (text, wrong) => {
    expect(targetsOf(text)).not.toContain(wrong);
  });
});
