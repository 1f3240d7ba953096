import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const attackersOf = (text: string): string[] =>
  (eventsOf("strike", text)[0]?.actors ?? []).flatMap(({ name, role }) =>
    role === "attacker" ? [name] : [],
  );

describe("who is held to have made an attack", () => {
  test.each([
    [
      "A 30-year-old man, Tobias Kern, was charged on Monday with murder over a shooting at a mosque in Graz that killed six.",
      "Tobias Kern",
    ],
    [
      "Brenda Moss, aged 28, appeared in court on Monday, charged with murder over a shooting at a school in Tulsa on Friday that killed two.",
      "Brenda Moss",
    ],
    [
      "Ali Reza is serving a life sentence for the 1992 assassination of Judge Hana Kovac in Prague.",
      "Ali Reza",
    ],
    [
      "Salem Haddad, the bomber who carried out the May 12 attack on a concert in Turin, had been known to police.",
      "Salem Haddad",
    ],
    [
      "A gunman killed four shoppers at a market in Lodz on Monday. Police named the gunman as Peter Roth.",
      "Peter Roth",
    ],
    ["Taliban fighters ambushed a police patrol near Kunduz last week.", "Taliban fighters"],
    ["Soldiers in March 2019 shot dead 12 mostly young marchers in Harare.", "Soldiers"],
    ["Omar Said died on Monday in a firefight with police in Tunis.", "police"],
    ["A U.S. drone strike left Tariq Aziz dead near Mosul on Monday.", "U.S."],
    [
      "The Israeli military said it killed Hamas commander Raed Saad in a strike on a car in Gaza City on Monday.",
      "Israel",
    ],
    ["Masked youths tossed firebombs at a town hall in Derry on Monday.", "Masked youths"],
  ])("%s: %s", (text, name) => {
    expect(attackersOf(text)).toEqual([name]);
  });

  test.each([
    "Judge Karen Holt was sworn in on Monday, a day after the bombing of a court in Lima.",
    "Tobias Kern was not charged on Monday with murder over a shooting at a mosque in Graz that killed six.",
    "Missiles hit a depot in Nikopol on Monday. Police named the suspect in a robbery as Peter Roth.",
    "An attack on Friday hit a camp sheltering Turkish soldiers near Idlib.",
  ])("nobody: %s", (text) => {
    expect(attackersOf(text)).toEqual([]);
  });

  test("a headline leaves out who is only charged", () => {
    const [one] = eventsOf(
      "strike",
      "A 30-year-old man, Tobias Kern, was charged on Monday with murder over a shooting at a mosque in Graz that killed six.",
    );
    expect(one?.title).not.toContain("Kern");
  });

  test.each([
    "Russian missiles hit Kyiv on Monday. On Saturday shelling had killed two people in Nikopol.",
    "Russian missiles hit Kyiv on Monday. A house was destroyed in Sumy. Drones had come in waves on Monday, killing two in Sumy.",
  ])("one side's strikes of a week are its own: %s", (text) => {
    for (const { actors } of eventsOf("strike", text))
      expect(actors.find(({ role }) => role === "attacker")?.name).toBe("Russia");
  });
});
