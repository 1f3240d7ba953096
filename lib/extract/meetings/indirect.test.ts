import { expect, test } from "vitest";
import { eventsOf, namesOf, read } from "../testing";

/** Each meeting of a passage: its status, place ("-" for none) and parties in order of the alphabet. */
const TOLD: readonly [text: string, meetings: readonly string[]][] = [
  // a noun that says of itself where and when
  [
    "Officials praised the mediators. The summit is due to be held on 12 June in Nairobi.",
    ["planned Nairobi: "],
  ],
  ["He was on his way to the BRICS summit in Kazan.", ["happened Kazan: BRICS"]],
  [
    "Kyrgyz President Sadyr Japarov did not attend the SCO summit in Tashkent on 9 May.",
    ["happened Tashkent: SCO"],
  ],
  ["Gustavo Petro defended his call with Nicolás Maduro.", ["happened -: Gustavo Petro, Nicolás Maduro"]],
  [
    "The accord followed six hours of talks in Doha between Rwanda and Congo hosted by Mohammed Al Thani.",
    ["happened Doha: Congo, Mohammed Al Thani, Rwanda"],
  ],
  [
    "In July she helped arrange a meeting between Karim Haddad, claiming to speak for the king, and Yusuf Aziz.",
    ["happened -: Karim Haddad, Yusuf Aziz"],
  ],
  // a body without a name, by its place or day
  [
    "Prime Minister Ana Ruiz spoke during a cabinet meeting at the Palacio Quemado in La Paz on 22 June.",
    ["happened La Paz: cabinet"],
  ],
  ["The plan was approved at a cabinet meeting in Jerusalem on Sunday.", ["happened Jerusalem: cabinet"]],
  [
    "Inspectors briefed a board of governors meeting at the agency's seat in Vienna on Monday.",
    ["happened Vienna: board of governors"],
  ],
  // between dashes, in captions
  [
    "Envoys of Chad and Sudan – Ali Musa and Omar Hadi, respectively -- met in Abeche on Friday.",
    ["happened Abeche: Chad, Sudan"],
  ],
  [
    "The presidents of Niger and Mali who broke with the bloc - both of them generals - met in Niamey on Friday.",
    ["happened Niamey: Mali, Niger"],
  ],
  [
    "Governor Mara Ilic, left, and Envoy Jan Novak, right, after a meeting with Prime Minister Edi Rama in Tirana, Sept. 2, 2025.",
    ["happened Tirana: Edi Rama, Jan Novak, Mara Ilic"],
  ],
  [
    "President Ana Ruiz, right, meets with Omar Hadi, center, and Paul Biya, left, in Geneva, Sept. 2, 2025.",
    ["happened Geneva: Ana Ruiz, Omar Hadi, Paul Biya"],
  ],
  // told otherwise than by "meet"
  [
    "On Friday Rishi Sunak spent an hour on the phone to Narendra Modi.",
    ["happened -: Narendra Modi, Rishi Sunak"],
  ],
  [
    "President William Ruto hugged Ethiopian Prime Minister Abiy Ahmed at the airport in Nairobi on Monday.",
    ["happened Nairobi: Abiy Ahmed, William Ruto"],
  ],
  [
    "Foreign Minister Penny Wong was in Jakarta on Tuesday to see Retno Marsudi.",
    ["happened Jakarta: Penny Wong, Retno Marsudi"],
  ],
  ["Gulf leaders meeting in Riyadh called on Monday for a truce.", ["happened Riyadh: Gulf leaders"]],
  [
    "Ramzan Kadyrov praised the army while meeting with mothers of conscripts in Gudermes on Monday.",
    ["happened Gudermes: Ramzan Kadyrov, mothers"],
  ],
  [
    "Lula closed his tour with a meeting with Gabriel Boric in Santiago on Friday.",
    ["happened Santiago: Gabriel Boric, Lula"],
  ],
  [
    "US and Iranian teams sat across the table from one another in Muscat on Sunday.",
    ["happened Muscat: Iranian teams, US teams"],
  ],
  [
    "President Isaias Afwerki and Prime Minister Abiy Ahmed signed the pact in Asmara on Monday.",
    ["happened Asmara: Abiy Ahmed, Isaias Afwerki"],
  ],
  ["Talks on the dam got under way in Kinshasa on Sunday, with Egypt staying away.", ["happened Kinshasa: "]],
  [
    "Kim Jong Un became the first of his line to go south when he met Moon Jae-in in Panmunjom on Friday.",
    ["happened Panmunjom: Kim Jong Un, Moon Jae-in"],
  ],
  ["A final round of talks between Rwanda and Congo was held in Luanda.", ["happened Luanda: Congo, Rwanda"]],
  [
    "Defence Minister Israel Katz met Lloyd Austin in Amman on Tuesday.",
    ["happened Amman: Israel Katz, Lloyd Austin"],
  ],
  // the day between subject and verb
  ["Lula on Tuesday hosted Javier Milei in Brasilia.", ["happened Brasilia: Javier Milei, Lula"]],
  [
    "Claudia Sheinbaum hosted about 15 Latin American leaders in Mexico City on Sunday.",
    ["happened Mexico City: Claudia Sheinbaum, Latin American leaders"],
  ],
  // a relative clause and the main clause tell of two
  [
    "Yoweri Museveni, who met Paul Kagame in Kigali on Monday, is due to see Salva Kiir in Juba on Friday.",
    ["happened Kigali: Paul Kagame, Yoweri Museveni", "planned Juba: Salva Kiir, Yoweri Museveni"],
  ],
  [
    "Kaja Kallas met Andrii Sybiha in Lviv on Monday and hosted Hakan Fidan in Brussels on Tuesday.",
    ["happened Lviv: Andrii Sybiha, Kaja Kallas", "happened Brussels: Hakan Fidan, Kaja Kallas"],
  ],
  [
    "Arab foreign ministers will discuss the truce when they meet in Cairo on Monday.",
    ["planned Cairo: Arab foreign ministers"],
  ],
  // announced in the past of reported speech, or still on the way
  [
    "Mark Rutte said he would convene an emergency meeting of the NATO-Ukraine Council on Wednesday.",
    ["planned -: Mark Rutte, NATO-Ukraine Council"],
  ],
  [
    "Prime Minister Keir Starmer, who was flying to Ottawa to meet Mark Carney, told reporters it was too soon to say.",
    ["planned Ottawa: Keir Starmer, Mark Carney"],
  ],
];

test.each(TOLD)("told: %s", (text, meetings) => {
  const result = read(text);
  const told = result.mentions.filter(({ type }) => type === "meeting");
  expect(
    told.map((one) => `${one.status} ${one.place ?? "-"}: ${namesOf(one).toSorted().join(", ")}`),
    result.trace(),
  ).toEqual(meetings);
});

const REFUSED = [
  "Two Ukrainian lawmakers, who spoke to the Kyiv Independent on Monday, said the law would be changed.",
  "Anka Feldhusen spoke with Der Spiegel on Monday.",
  "Commander Ali Reza is seen in this picture released by the media office of Hezbollah on Friday.",
  "Ed Marsh credited sanctions for getting President Hassan Rouhani on the phone with Barack Obama.",
  "A meeting between Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo was possible only after a truce, the envoy said.",
  "Vladimir Putin said he would meet Volodymyr Zelensky only if a deal was ready.",
  "Volodymyr Zelensky said he would like to meet Xi Jinping.",
  "The talks go on, the mediator said.",
  "A fifth round of talks between Rwanda and Congo, due to be held in Doha on Sunday, will not take place, Qatar said.",
  "Mark Rutte will host the summit if Kyiv agrees.",
  "He was elected at a council meeting.",
  "The first round of voting went well. The second round was marred by fraud.",
  "Thousands visited the memorial in Srebrenica on Thursday.",
];

test.each(REFUSED)("refused: %s", (text) => {
  expect(eventsOf("meeting", text).map(({ title, status }) => `${status}: ${title}`)).toEqual([]);
});

test("whoever shows up at a conference meets others there: two happenings", () => {
  const met = eventsOf(
    "meeting",
    "Sanae Takaichi made a surprise appearance at the Raisina Dialogue in Delhi on Tuesday. She met there with S. Jaishankar.",
  );
  expect(met.map((one) => namesOf(one).length)).toEqual([1, 2]);
});
