import { describe, expect, test } from "vitest";
import { eventsOf } from "../testing";

const placesOf = (text: string) => eventsOf("strike", text).map(({ place }) => place);

const CASES: readonly (readonly [text: string, places: readonly (string | null)[]])[] = [
  // A wave of attacks on a country.
  [
    "Sudan's air force pounded targets across Sudan on Monday, hitting Nyala, El Obeid and Port Sudan.",
    ["Sudan"],
  ],
  ["Iran fired more than 180 ballistic missiles at Israel on Tuesday. Most were shot down.", ["Israel"]],
  [
    "Dozens of missiles hit targets across Ukraine on Monday. A school in Sumy was destroyed, killing two. The strikes came as ministers met in Berlin.",
    ["Ukraine", "Sumy"],
  ],
  // Areas only counted.
  [
    "Drones attacked power stations in six regions on Tuesday night, the grid operator said.",
    ["six regions"],
  ],
  ["Russian artillery hit 12 settlements in the Bakhmut district on Sunday.", ["Bakhmut district"]],
  [
    "In the Kharkiv region, Russian troops shelled more than 20 villages on Monday, wounding a man in Izium.",
    ["Kharkiv region"],
  ],
  ["In the Kharkiv region, Russian troops shelled a farm on Monday, wounding a man in Izium.", ["Izium"]],
  // Buildings by name.
  [
    "Gunmen stormed Holy Trinity Church in Owo on Sunday and opened fire on worshippers.",
    ["Holy Trinity Church"],
  ],
  ["Two drones exploded over the Kremlin on Wednesday night, Russia said.", ["Kremlin"]],
  ["Last month a missile tore through Kyiv's Lavra children's hospital.", ["Lavra children's hospital"]],
  ["A missile struck Pokrovsk railway station on Monday, killing five people.", ["Pokrovsk railway station"]],
  ["Israeli troops raided the Balata refugee camp on Monday, killing three men.", ["Balata refugee camp"]],
  [
    "An inmate was stabbed on Monday at Mark T. Holloway Correctional Facility.",
    ["Mark T. Holloway Correctional Facility"],
  ],
  ["Gunmen stormed the oil terminal at Ras Lanuf on Monday, killing two guards.", ["Ras Lanuf"]],
  ["The attacks began at dawn on Monday and struck a gas plant at Al Harqah.", ["Al Harqah"]],
  ["Fighters shot at Mr Haddad on Monday.", [null]],
  // Waters, quarters, and how far a place lies from another.
  ["Pirates attacked a tanker in the Gulf of Guinea on Monday, shooting a sailor.", ["Gulf of Guinea"]],
  ["Shells fell on the Saltivka neighbourhood of Kharkiv on Monday.", ["Saltivka"]],
  [
    "A soldier was killed on Monday when Shabaab fighters raided Cadale, 220 km north of Mogadishu.",
    ["Cadale"],
  ],
  ["A French drone on Monday killed a 41-year-old from Turin in Italy near Agadez.", ["Agadez"]],
  ["Turkish jets struck camps in Iraq and Syria on Monday.", ["Iraq"]],
  // What belongs to the clause stands behind it.
  [
    "Another nine died when shells destroyed a clinic before dawn on Friday in Zolkva, a town near Lviv.",
    ["Zolkva"],
  ],
  ["A mother and her son were killed by a shell that landed on their farm outside Bakhmut.", ["Bakhmut"]],
  [
    "In the Kharkiv region, four farmers died in Russian shelling on Friday, and a further two in Izium.",
    ["Kharkiv region", "Izium"],
  ],
  [
    "Police were called to the Harlem neighbourhood in Manhattan, New York, where a boy was shot dead on Monday.",
    ["Harlem"],
  ],
  [
    "Nine people died in Chernihiv, 150 km north of Kyiv, when two missiles hit near the city centre on Monday.",
    ["Chernihiv"],
  ],
  [
    "A man was killed in Orikhiv on Monday when a drone hit his car, said Ivan Fedorov, head of the Zaporizhzhia military administration.",
    ["Orikhiv"],
  ],
  [
    "Two people were wounded on Monday when shells hit a farm, said Oleh Kiper, head of the Odesa military administration.",
    ["Odesa"],
  ],
  ["Gunmen overran the Tel Rafah base on Monday, killing nine soldiers.", ["Tel Rafah base"]],
  // How an attack ended, and whose region it was in.
  [
    "Gunmen stormed a mall in Nairobi on Monday. On Tuesday police stormed the mall and shot the attackers dead.",
    ["Nairobi", "Nairobi"],
  ],
  [
    "Serhiy Popko, the governor of Poltava, said two people had been killed by a drone in the region on Monday.",
    ["Poltava"],
  ],
  // Who acts is no place.
  [
    "Russia's February 24 invasion of Ukraine shocked Europe. Warsaw and its Baltic neighbours called the invasion a crime.",
    ["Ukraine"],
  ],
  ["Two people were killed near Kerch on Monday in an attack Moscow called an outrage.", ["Kerch"]],
  ["Kyiv struck a ferry in Kerch on Tuesday.", ["Kerch"]],
  // The town told before.
  [
    "On Monday Russia struck the Kharkiv region. Two days earlier a glide bomb in the regional capital had killed a teenager.",
    ["Kharkiv region", "Kharkiv"],
  ],
  [
    "The city of Chernihiv is surrounded. Ten people queueing for bread were killed there on Tuesday.",
    ["Chernihiv"],
  ],
  ["Police in Quetta said a bomb had gone off near a patrol, killing two officers.", ["Quetta"]],
  ["He was jailed over the 2013 Boston Marathon bombing, which killed three people.", ["Boston"]],
  ["In total, Krasnopillia hromada was attacked 14 times on Friday.", ["Krasnopillia hromada"]],
];

describe("where a strike was", () => {
  test.each(CASES)("%s", (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
