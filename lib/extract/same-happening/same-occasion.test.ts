import { describe, expect, test } from "vitest";
import { eventsOf, namesOf } from "../testing";

const ONE: readonly string[] = [
  "The Pentagon rejected the claim. Spokesman Sean Parnell said no American aircraft had been in the area.",
  "The claim was rejected by Colombia's army. Its spokesman, Luis Prada, said the gunmen had crossed the river at night.",
  "Downing Street denied that a deal was near.\n\nPress secretary Alice Hopkinson said the talks were at an early stage.",
  "The Danish shipping firm Torm said its tanker had been hit by a drone. All sailors were safe, a company spokeswoman said.",
  "Sudan said the raid was an act of war. Khartoum said it would complain to the Security Council.",
  "Rwanda denied that its troops had crossed the border. The Rwandan government said the accusation was invented.",
  "Turkey's defence ministry said 12 fighters had been killed. The Turkish Defense Ministry said two soldiers were hurt.",
  "Prague said the shells would come by spring. The Czech government said it had found another 800,000.",
  "Olaf Scholz had told his ministers that the tanks would come late. “It takes time to train crews,” he added.",
  "“We have our own channel to the rebels,” the Qatari envoy, Majed al-Ansari, told a Kuwaiti paper recently. “They listen to us,” he said.",
];

const TWO: readonly string[] = [
  "The Kremlin denied the report. Ukrainian army spokesman Vladyslav Voloshyn said two boats had been sunk.",
  "Joe Biden said the talks would go on. Spokeswoman Karine Jean-Pierre said no date had been set.",
  "Ukraine said the bridge was safe. Moscow said it had been hit.",
  "Ukraine said the drones had been shot down. Kyiv authorities said two flats had burnt out.",
  "The Lebanese army said a drone had crashed. The Lebanese government said it would protest.",
  "Ukraine said on Tuesday that the bridge was safe. Kyiv said on Wednesday that it had been closed.",
  "Mark Rutte had warned in May that stocks were low. On Monday he said the factories were catching up.",
  "Peter Magyar also said earlier that he might sell the palace. On state radio he said: “It is of no use to us.”",
  "The coast guard said its men had been at prayer. Statements of condemnation have come from a spokesperson for the governor.",
  "First Minister Nicola Sturgeon, a former MP, said it was the last moment. One MP told a paper that many would like another go.",
  "The vote came after Viktor Orban had said he would veto the loan. “We will not pay,” he told reporters.",
];

describe("one voice on one occasion is one statement", () => {
  test.each(ONE)("%s", (text) => {
    expect(eventsOf("statement", text).length).toBe(1);
  });
});

describe("another voice or another occasion is another statement", () => {
  test.each(TWO)("%s", (text) => {
    expect(eventsOf("statement", text).length).toBeGreaterThan(1);
  });
});

const CALLED: readonly [names: string, text: string][] = [
  [
    "Sean Parnell, Pentagon",
    "The Pentagon rejected the claim. Spokesman Sean Parnell said no American aircraft had been in the area.",
  ],
  [
    "Torm",
    "The Danish shipping firm Torm said its tanker had been hit. All sailors were safe, a company spokeswoman said.",
  ],
  [
    "Sudan",
    "Khartoum said the raid was an act of war. Sudan said it would complain to the Security Council.",
  ],
];

test.each(CALLED)(
  "a voice under two names is listed by the fuller, a person before the body: %s",
  (names, text) => {
    expect(namesOf(eventsOf("statement", text)[0]).join(", ")).toBe(names);
  },
);

test("a headline names the person and not the body as well", () => {
  const [said] = eventsOf(
    "statement",
    "The Kremlin denied the report. Spokesman Dmitry Peskov said Russia had no plans for a new call-up.",
  );
  expect(said?.title).toMatch(/^Peskov (?!and)/u);
});
