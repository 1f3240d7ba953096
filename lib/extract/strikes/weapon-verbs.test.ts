import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each([
  "A missile caught three rescuers in Derna on Monday.",
  "A Kh-22 gutted a clinic in Poltava on Monday.",
  "Israel sent 200 warplanes against a base near Shiraz on Monday.",
  "Rebels unleashed dozens of rockets on the port of Hodeidah on Monday.",
  "A drone took out General Farid Nassar near Erbil on Monday.",
  "Gunmen mowed down worshippers in Lahore on Monday.",
  "Air defence crews destroyed four drones over Odesa on Monday.",
  "Gunners accounted for twelve of fifteen drones over Odesa on Monday.",
  "Paratroopers stormed a mill in Vuhledar on Monday and were beaten back.",
  "Attackers sprayed a bus with bullets in Quetta on Monday.",
  "Saddam Hussein sent troops over the border in August 1990.",
])("a strike: %s", (text) => {
  expect(eventsOf("strike", text)).toHaveLength(1);
});

test.each([
  "Berlin sent air defence missiles to Kyiv on Monday.",
  "The ministry sent troops to the border on Monday.",
  "Police caught three thieves in Derna on Monday.",
  "The singer reached Lahore on Monday.",
  "Liverpool beat back Chelsea in London on Monday.",
  "The bank took out a loan in Ankara on Monday.",
  "The minister unleashed criticism on the judges in Warsaw on Monday.",
  "Coaches took out Omar Hadi in Tunis on Monday.",
  "The firm eliminated 300 jobs in Haifa on Monday.",
])("none: %s", (text) => {
  expect(eventsOf("strike", text)).toEqual([]);
});
