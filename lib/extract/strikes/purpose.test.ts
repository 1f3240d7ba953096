import { expect, test } from "vitest";
import { eventsOf } from "../testing";

test.each([
  "The pilots came to Juba in May to take part in bombing raids, a defector said.",
  "Recruits were sent to the camp near Goma to launch attacks, the envoy said.",
  "The report that the envoy's son was wounded by gunfire in Aden on Monday is entirely unfounded.",
  "Claims of a drone strike on the refinery near Basra on Friday were false, the ministry said.",
  "Relatives of murdered and missing people met the bishop in Quito on Tuesday.",
  "Warships sailed for the Gulf in May to “combat drug smuggling”.",
  "More than 100,000 people have been killed in this country.",
])("no strike: %s", (text) => {
  expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
});

test.each([
  "The militia began to launch attacks on Bunia on Monday, killing nine.",
  "The report that rebels shelled a market in Bunia on Monday, killing nine, was confirmed by the army.",
  "Spain withheld aid over the killings of the Trappists.",
  "Since noon there were attacks in the capital, among them an attack on the house of Colonel Ruiz.",
])("a strike: %s", (text) => {
  expect(eventsOf("strike", text)).toHaveLength(1);
});

test("“the windows were blown out” is told of the blast before", () => {
  const text =
    "A blast shook a bakery in Lyon on Friday, wounding six. “Our windows were blown out,” a teacher said.";
  expect(eventsOf("strike", text).map(({ passages }) => passages.length)).toEqual([2]);
});

test.each([
  "Congress called a special session on 22 September to consider the crisis caused by the invasion of Panama.",
  "The commission meets in Bamako on Friday to assess the latest attacks.",
  "Ministers gathered in Accra on Monday to review the fighting in the north.",
])("the day and place of those who react are not those of an attack: %s", (text) => {
  expect(eventsOf("strike", text).map(({ title }) => title)).toEqual([]);
});

test("the attack that a session was called to discuss keeps its own day and place", () => {
  const [one] = eventsOf(
    "strike",
    "The council met in New York on Wednesday to discuss Sunday's shelling of a school in Goma.",
  );
  expect([one?.date, one?.place]).toEqual(["2025-09-14", "Goma"]);
});

test("a raid that was meant to kill took place", () => {
  const strikes = eventsOf("strike", "Monday's raid on the farm near Cali was meant to kill the governor.");
  expect(strikes.map(({ date }) => date)).toEqual(["2025-09-15"]);
});
