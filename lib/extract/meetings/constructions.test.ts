import { describe, expect, test } from "vitest";
import { eventsOf, namesOf, read } from "../testing";

/** Who met, in any order: every party named and nobody else. */
const MET: readonly [text: string, parties: readonly string[]][] = [
  // to meet somebody
  [
    "Kenyan President William Ruto met with Ethiopia's Abiy Ahmed in Addis Ababa on Monday.",
    ["William Ruto", "Abiy Ahmed"],
  ],
  [
    "Gustavo Petro met privately on Wednesday with Maria Corina Machado.",
    ["Gustavo Petro", "Maria Corina Machado"],
  ],
  [
    "Lithuanian President Gitanas Nausėda met his Polish counterpart Andrzej Duda in Vilnius on Tuesday.",
    ["Gitanas Nausėda", "Andrzej Duda"],
  ],
  ["Félix Tshisekedi sat down with Paul Kagame in Doha on Tuesday.", ["Félix Tshisekedi", "Paul Kagame"]],
  [
    "The two envoys, Tom Barrack and Morgan Ortagus, met Lebanese President Joseph Aoun at Baabda Palace on Monday.",
    ["Tom Barrack", "Morgan Ortagus", "Joseph Aoun"],
  ],
  [
    "Foreign Secretary David Lammy met the Turkish foreign minister, Hakan Fidan, and the head of Turkish intelligence, Ibrahim Kalin, in Ankara on Monday.",
    ["David Lammy", "Hakan Fidan", "Ibrahim Kalin"],
  ],
  [
    "Olaf Scholz, Germany's chancellor at the time, met Xi Jinping in Beijing in April 2024.",
    ["Olaf Scholz", "Xi Jinping"],
  ],
  ["Abiy Ahmed, who met Isaias Afwerki in Asmara on Friday, flew home.", ["Abiy Ahmed", "Isaias Afwerki"]],
  ["Salva Kiir flew to Juba and met Riek Machar on Thursday.", ["Salva Kiir", "Riek Machar"]],
  [
    "Mohammed bin Salman met Bashar al-Assad in Jeddah on Friday.",
    ["Mohammed bin Salman", "Bashar al-Assad"],
  ],
  [
    "Prime Minister Mark Rutte met Frans Timmermans, Dilan Yeşilgöz and Pieter Omtzigt in The Hague on Tuesday.",
    ["Mark Rutte", "Frans Timmermans", "Dilan Yeşilgöz", "Pieter Omtzigt"],
  ],
  // to meet each other
  [
    "Emmanuel Macron, Donald Tusk and Keir Starmer met in Tirana on Friday.",
    ["Emmanuel Macron", "Donald Tusk", "Keir Starmer"],
  ],
  [
    "Sudanese and Egyptian officials met in Cairo on Sunday to discuss the dam.",
    ["Sudanese officials", "Egyptian officials"],
  ],
  // to hold talks
  [
    "Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev held talks in Abu Dhabi on Thursday.",
    ["Nikol Pashinyan", "Ilham Aliyev"],
  ],
  ["Tony Blair had a meeting with Mahmoud Abbas in Amman on Sunday.", ["Tony Blair", "Mahmoud Abbas"]],
  ["Wang Yi held a phone call with Marco Rubio on Friday.", ["Wang Yi", "Marco Rubio"]],
  [
    "Talks were held in Khartoum on Monday between the army and the Rapid Support Forces.",
    ["army", "Rapid Support Forces"],
  ],
  ["Peace talks were under way in Luanda on Tuesday between Rwanda and Congo.", ["Rwanda", "Congo"]],
  [
    "A meeting between Narendra Modi and Li Qiang took place in Kazan on Wednesday.",
    ["Narendra Modi", "Li Qiang"],
  ],
  [
    "US and Iranian negotiators held a fourth round of talks in Muscat on Sunday.",
    ["US negotiators", "Iranian negotiators"],
  ],
  // hosts and guests
  [
    "Narendra Modi received Sri Lankan President Anura Kumara Dissanayake in New Delhi on Monday.",
    ["Narendra Modi", "Anura Kumara Dissanayake"],
  ],
  [
    "Lula welcomed Claudia Sheinbaum to the Planalto Palace in Brasilia on Thursday.",
    ["Lula", "Claudia Sheinbaum"],
  ],
  [
    "Masoud Pezeshkian was received by Vladimir Putin at the Kremlin on Friday.",
    ["Masoud Pezeshkian", "Vladimir Putin"],
  ],
  [
    "Ramzan Kadyrov was visited in Grozny on Monday by Tatarstan's Rustam Minnikhanov, Dagestan's Sergei Melikov and Ingushetia's Makhmud-Ali Kalimatov.",
    ["Ramzan Kadyrov", "Rustam Minnikhanov", "Sergei Melikov", "Makhmud-Ali Kalimatov"],
  ],
  // calls
  [
    "Prabowo Subianto and Anwar Ibrahim spoke by telephone on Saturday.",
    ["Prabowo Subianto", "Anwar Ibrahim"],
  ],
  [
    "Dutch Prime Minister Dick Schoof and Irish leader Micheál Martin discussed the blockade in a video call on Monday.",
    ["Dick Schoof", "Micheál Martin"],
  ],
  [
    "In a phone call on Tuesday, Pedro Sánchez told Mahmoud Abbas that aid must flow.",
    ["Pedro Sánchez", "Mahmoud Abbas"],
  ],
  ["Cyril Ramaphosa spoke with Volodymyr Zelensky on Thursday.", ["Cyril Ramaphosa", "Volodymyr Zelensky"]],
  [
    "Turkish Foreign Minister Hakan Fidan phoned Abbas Araghchi late on Sunday.",
    ["Hakan Fidan", "Abbas Araghchi"],
  ],
  // visits
  [
    "Spanish Prime Minister Pedro Sánchez made a surprise visit to Kyiv on Monday to hold talks with Volodymyr Zelensky.",
    ["Pedro Sánchez", "Volodymyr Zelensky"],
  ],
  ["Pope Leo XIV paid an official visit to Lebanon in November.", ["Leo XIV"]],
  ["Chinese Premier Li Qiang arrived in Kuala Lumpur on Monday for a three-day visit.", ["Li Qiang"]],
  ["Rockets fell on Aden during a visit by UN envoy Hans Grundberg on Sunday.", ["Hans Grundberg"]],
  [
    "Indian Foreign Minister S. Jaishankar travelled to Kathmandu on Tuesday to meet Arzu Rana Deuba.",
    ["S. Jaishankar", "Arzu Rana Deuba"],
  ],
  // bodies
  ["The UN Security Council held an emergency meeting on Haiti on Monday.", ["UN Security Council"]],
  [
    "Speaking at a Security Council session on Sudan on Friday, envoy Ramtane Lamamra said that hunger was spreading.",
    ["Security Council", "Ramtane Lamamra"],
  ],
  ["The African Union convened an emergency summit in Addis Ababa on Saturday.", ["African Union"]],
  ["Leaders of France, Germany and Poland gathered in Weimar on Monday.", ["France", "Germany", "Poland"]],
  [
    "Party leader and former prime minister Jan Novak met Petr Fiala in Prague on Monday.",
    ["Jan Novak", "Petr Fiala"],
  ],
  ["Peace talks were under way near the Pripyat river between Russia and Ukraine.", ["Russia", "Ukraine"]],
  [
    "Ursula von der Leyen was in Kyiv for talks with Denys Shmyhal on Friday.",
    ["Ursula von der Leyen", "Denys Shmyhal"],
  ],
  ["Li Hui had made himself clear in a call with Andriy Yermak on 3 June.", ["Li Hui", "Andriy Yermak"]],
  // told aside
  [
    "After meeting Bola Tinubu in Abuja on Monday, Mahamat Déby praised the army.",
    ["Bola Tinubu", "Mahamat Déby"],
  ],
  [
    "Rebels shelled Goma an hour after a meeting between President Félix Tshisekedi and the UN chief, António Guterres, on Monday.",
    ["Félix Tshisekedi", "António Guterres"],
  ],
  ["Kaja Kallas spoke after talks with Andrii Sybiha in Lviv on Friday.", ["Kaja Kallas", "Andrii Sybiha"]],
  ["The accord was reached at a Trump-Xi summit in Busan on Thursday.", ["Trump", "Xi"]],
  // told that they spoke by phone, or at a meeting
  [
    "President Emmanuel Macron told Masoud Pezeshkian by telephone on Friday that inspections must resume.",
    ["Emmanuel Macron", "Masoud Pezeshkian"],
  ],
  [
    "Narendra Modi assured Prime Minister Benjamin Netanyahu, in a Sunday phone call, that trade would go on.",
    ["Narendra Modi", "Benjamin Netanyahu"],
  ],
  [
    "Defence Minister Andrei Belousov briefed President Vladimir Putin on the losses at a meeting in Sochi on Monday.",
    ["Andrei Belousov", "Vladimir Putin"],
  ],
  ["Joe Biden called Mahmoud Abbas on Tuesday and promised aid.", ["Joe Biden", "Mahmoud Abbas"]],
  ["Cyril Ramaphosa had also called Paul Kagame, his office said.", ["Cyril Ramaphosa", "Paul Kagame"]],
  // bodies by their common noun
  ["The security council met late on Monday at Algeria's request.", ["security council"]],
  // signed with somebody in a town
  [
    "Volodymyr Zelensky signed a defence pact with Prime Minister Keir Starmer in London on Friday.",
    ["Volodymyr Zelensky", "Keir Starmer"],
  ],
  // who helped it come about is no party of it
  [
    "In May, the envoy helped arrange a meeting between Erik Norland and Kirill Dmitriev.",
    ["Erik Norland", "Kirill Dmitriev"],
  ],
  [
    "Sanae Takaichi made a surprise appearance at the Raisina Dialogue in Delhi on Tuesday.",
    ["Sanae Takaichi"],
  ],
  [
    "António Guterres is chairing talks with Cyprus's Nikos Christodoulides.",
    ["António Guterres", "Nikos Christodoulides"],
  ],
];

const REFUSED = [
  "Donald Trump called Volodymyr Zelensky a dictator on Wednesday.",
  "Joe Biden called Vladimir Putin to account on Friday.",
  "Iran was told by telephone operators that lines were down.",
  "Kim Jong Un told soldiers at a meeting that they must train.",
  "Zelensky signed a law on Friday in Kyiv.",
  "The army met resistance on Monday near Goma.",

  "Mediators urged both armies to renew peace talks with the rebels.",
  "There were calls for talks between Khartoum and the rebels.",
  "A meeting involving the four presidents was to take place last week in Astana but was called off.",
  "Officials raise human rights in regular meetings with Cuba.",
  "The two foreign ministers meet every few months to review the border.",
  "Police gathered in front of the courthouse in Ferguson on Monday.",
  "Hundreds of people gathered in Raleigh last week to support the bill.",
  "Friends and relatives gathered in the village to bury her.",
  "House members received a classified briefing from Homeland Security Secretary Jeh Johnson.",
  "Rescuers met fierce resistance from the gunmen in the market on Monday.",
  "Kenyan troops met little opposition when they entered the town on Friday.",
  "The plan was met with scepticism in Brussels on Tuesday.",
  "The colonel met his death near Bakhmut in March.",
  "Inflation met the central bank's target in June.",
  "Real Madrid and Liverpool met in the Champions League final in Paris in 2022.",
  "Djokovic met Alcaraz in the Wimbledon final on Sunday.",
  "Abbas has refused to meet Netanyahu.",
  "Putin will not meet Zelensky in Istanbul on Thursday, the Kremlin said.",
  "The presidents never met.",
  "The summit between Donald Trump and Vladimir Putin in Budapest was called off on Tuesday.",
  "Rubio cancelled a meeting with Sergei Lavrov on Tuesday.",
  "If Sanchez meets Puigdemont, the right will protest.",
  "Egypt offered to host talks between Hamas and Israel.",
  "He urged the two sides to hold talks.",
  "Talks with creditors are a long process, she wrote.",
  "The minister meets his advisers every Monday.",
  "Friedrich Merz left Berlin without meeting Volodymyr Zelensky.",
  "Sergei Lavrov spoke to reporters in Minsk on Friday.",
  "Radoslaw Sikorski spoke to the BBC on Monday.",
  "The war between Israel and Hamas began two years ago; talks go on.",
  "Volunteers met evacuees at the station with hot tea.",
];

describe("how English tells of a meeting", () => {
  test.each(MET)("found: %s", (text, parties) => {
    const result = read(text);
    const meetings = result.mentions.filter(({ type }) => type === "meeting");
    expect(meetings.length, result.trace()).toBe(1);
    expect(namesOf(meetings[0]).toSorted()).toEqual([...parties].sort());
  });

  test.each(REFUSED)("refused: %s", (text) => {
    expect(eventsOf("meeting", text).map(({ title, status }) => `${status}: ${title}`)).toEqual([]);
  });
});

const PLANNED = [
  "Barack Obama plans to meet with Central American leaders on Friday.",
  "A new round of peace talks will be held in Geneva on Wednesday.",
  "Lula will meet Javier Milei in Foz do Iguaçu on Friday.",
  "Chancellor Friedrich Merz is due to receive Giorgia Meloni in Berlin next Tuesday.",
  "Donald Trump and Xi Jinping are to meet in Beijing in April.",
  "Ilham Aliyev and Nikol Pashinyan are set to hold talks in Washington next week.",
  "Narendra Modi is scheduled to travel to Tokyo for talks with Shigeru Ishiba on Monday.",
  "The foreign ministers of Thailand and Cambodia agreed to meet in Kuala Lumpur next week.",
];

test.each(PLANNED)("announced: %s", (text) => {
  expect(eventsOf("meeting", text).map(({ status }) => status)).toEqual(["planned"]);
});

test("“the two ministers” are those named before", () => {
  const text =
    "Foreign Minister Penny Wong and her Chinese counterpart Wang Yi held talks in Canberra on Wednesday. It was their third meeting since January.";
  const parties = eventsOf("meeting", text).flatMap((one) => namesOf(one));
  expect(new Set(parties)).toEqual(new Set(["Penny Wong", "Wang Yi"]));
});

test("an occasion told beside another meeting is a meeting of its own", () => {
  const met = eventsOf(
    "meeting",
    "The EU-Ukraine council will convene on Tuesday, the bloc said on Sunday after a call between Antonio Costa and Denys Shmyhal.",
  );
  expect(met.map((one) => namesOf(one))).toEqual([expect.anything(), ["Antonio Costa", "Denys Shmyhal"]]);
});

test("“the two leaders last spoke” is those named before", () => {
  const met = eventsOf(
    "meeting",
    "President William Ruto praised Yoweri Museveni. The two leaders last spoke by phone on Sunday.",
  );
  expect(met.map((one) => namesOf(one).toSorted())).toEqual([["William Ruto", "Yoweri Museveni"]]);
});
