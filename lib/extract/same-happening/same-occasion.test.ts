import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

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
