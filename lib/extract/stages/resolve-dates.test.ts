import { describe, expect, test } from "vitest";
import { eventsOf, read } from "../testing";

/** Told on Thursday, 18 September 2025. */
const DATED: readonly [type: "strike" | "meeting" | "statement", text: string, date: string | null][] = [
  [
    "meeting",
    "Donald Tusk received Friedrich Merz in Warsaw on Wednesday, a day after drones had crossed the border.",
    "2025-09-17",
  ],
  ["strike", "Twelve people were killed when gunmen burst into a theatre in Jos on Monday.", "2025-09-15"],
  [
    "strike",
    "Twelve people were killed in Jos on Monday when gunmen fired at shoppers who had queued since Sunday.",
    "2025-09-15",
  ],
  ["meeting", "Maia Sandu met Emmanuel Macron in Chisinau, their third meeting in 2025.", "2025-09-18"],
  ["meeting", "On 9 September Maia Sandu met Emmanuel Macron in Chisinau.", "2025-09-09"],
  [
    "strike",
    "The strike on Odesa on Monday came a day after a missile hit a market in Kherson and killed four people.",
    "2025-09-15",
  ],
  [
    "statement",
    "Ukraine has had no quiet night since the invasion began in February 2022, Ihor Klymenko said.",
    "2025-09-18",
  ],
  ["statement", "Vladimir Putin proposed direct talks in Doha on 25 September.", "2025-09-18"],
  ["statement", "Vladimir Putin proposed direct talks in Doha on 25 September 2024.", "2024-09-25"],
  [
    "strike",
    "Families buried two victims on Wednesday of the missile strike on Izium, which killed nine people on Tuesday.",
    "2025-09-16",
  ],
  [
    "strike",
    "Families thanked rescuers on Wednesday for their work after the strike on Izium on Tuesday.",
    "2025-09-16",
  ],
  [
    "strike",
    "Ukraine's navy said on Thursday that it had struck a tanker off Novorossiysk with drones.",
    "2025-09-18",
  ],
  ["statement", "Vladimir Putin announced for Easter a truce of thirty hours.", "2025-09-18"],
  ["statement", "Iran kept to the 2015 agreement, Abbas Araghchi said.", "2025-09-18"],
  ["statement", "Friedrich Merz said on Tuesday that the brigade would be ready in 2027.", "2025-09-16"],
  ["statement", "Marco Rubio said that envoys would meet in Istanbul next month.", "2025-09-18"],
  ["statement", "On Monday, Donald Tusk said the border would stay shut.", "2025-09-15"],
  [
    "statement",
    "On Tuesday, the Joint Task Force Operation Firm Resolve said that the rebels had left Marib.",
    "2025-09-16",
  ],
  ["statement", "Late on Monday, the Saudi-led coalition announced a truce.", "2025-09-15"],
  [
    "statement",
    "The United Nations reported “small progress” in carrying out the plan, Wednesday.",
    "2025-09-17",
  ],
  ["statement", "Hakan Fidan confirmed the overnight Tuesday barrage and demanded an apology.", "2025-09-18"],
  ["statement", "Forty people were wounded yesterday according to the Red Cross.", "2025-09-18"],
  ["strike", "Hakan Fidan confirmed the Tuesday barrage on Azaz and demanded an apology.", "2025-09-16"],
  [
    "statement",
    "In a report released last month, the Red Cross said nine drivers had died since May.",
    "2025-08",
  ],
  ["statement", "The Red Cross has said the bombing of the clinic in March was a crime.", "2025-09-18"],
  ["meeting", "Hakan Fidan made the remarks a day after a phone call with Marco Rubio.", "2025-09-17"],
  [
    "strike",
    "It was the worst attack since 14 January, when a missile killed 46 people in Izium.",
    "2025-01-14",
  ],
  [
    "meeting",
    "Isaac Herzog will meet Ilham Aliyev and the Turkish delegation in the Azerbaijani capital, Baku, on Friday, an aide told reporters.",
    "2025-09-19",
  ],
  ["strike", "A strike on a convoy near Marib threatened the truce signed on 22 July.", "2025-09-18"],
  ["strike", "Gunmen fired on the Christmas market in Strasbourg on Tuesday.", "2025-09-16"],
  ["strike", "Shells have struck Nikopol every night since Monday.", "2025-09-15/2025-09-18"],
  ["statement", "The State Department warned in March of this year that the truce was failing.", "2025-03"],
  [
    "statement",
    "In a televised address to the nation late on Monday, Vladimir Putin spoke of treason.",
    "2025-09-15",
  ],
  [
    "statement",
    "On 7 September, hours after drones had struck the bridge, Dmitry Peskov announced that the deal had ended.",
    "2025-09-07",
  ],
  [
    "statement",
    "Speaking at a forum in Singapore on Saturday, Lloyd Austin said the alliance would hold.",
    "2025-09-13",
  ],
  [
    "statement",
    "The call followed Monday's announcement by William Ruto that the troops would leave.",
    "2025-09-15",
  ],
  [
    "statement",
    "Germany on Monday banned the airline, with the interior ministry saying the ban was urgent.",
    "2025-09-15",
  ],
  [
    "meeting",
    "A new round of talks between Iran and Oman will be held Friday in Muscat, an envoy said.",
    "2025-09-19",
  ],
  [
    "strike",
    "A barrage of drones hit the port of Odesa overnight, officials said Monday.",
    "2025-09-14/2025-09-15",
  ],
  [
    "strike",
    "Governor Oleh Syniehubov said two women had been killed on Saturday when shrapnel hit their cars near Izium.",
    "2025-09-13",
  ],
  [
    "statement",
    "On Tuesday the Kremlin's spokesman, Dmitry Peskov, when asked about the pact, said troops would be fired on.",
    "2025-09-16",
  ],
  [
    "statement",
    "King Abdullah, speaking at a military base on Monday, warned against any attempt to push people out.",
    "2025-09-15",
  ],
  [
    "statement",
    "Radoslaw Sikorski said in an interview aired on Wednesday that talks were close.",
    "2025-09-17",
  ],
  [
    "statement",
    "Yahya Sarea said in a televised statement early on Wednesday that ships would be hit.",
    "2025-09-17",
  ],
  [
    "strike",
    "A shopkeeper told reporters on Wednesday, a day after two missiles hit a block in Kharkiv, that nothing was left.",
    "2025-09-16",
  ],
  ["strike", "The army said on Monday that it had bombed a base in Erbil.", "../2025-09-15"],
  [
    "statement",
    "“There is no roof,” Huda Nasser told reporters as she waited behind the tape on Sunday.",
    "2025-09-14",
  ],
  [
    "statement",
    "The Ukrainian air force, in its Saturday evening update, said five missiles had come.",
    "2025-09-13",
  ],
  [
    "statement",
    "Aisha Rahman told Friday's regular presidency briefing that the bombs posed a risk.",
    "2025-09-12",
  ],
  [
    "statement",
    "Earlier this week, Maia Sandu stated, following a meeting with the army command, that bunkers were being built.",
    "2025-09-15/2025-09-18",
  ],
  ["meeting", "Hakan Fidan is flying to Washington for talks with Marco Rubio on Saturday.", "2025-09-20"],
  ["statement", "Russian forces shelled Nikopol on Sunday, Serhii Lysak said.", "2025-09-14/2025-09-18"],
  ["strike", "Drones hit a bakery in Kherson overnight.", "2025-09-17/2025-09-18"],
  [
    "statement",
    "Kaja Kallas urged the world to react, speaking in Tallinn on Tuesday evening.",
    "2025-09-16",
  ],
  ["statement", "Joe Biden suggested a “pause” at a dinner in Minneapolis on Tuesday evening.", "2025-09-16"],
  [
    "strike",
    "Relatives searched on Wednesday at an academy in Poltava where missiles killed 53 people.",
    "2025-09-18",
  ],
  [
    "statement",
    "In his nightly video address on Tuesday, Volodymyr Zelensky said the line would hold.",
    "2025-09-16",
  ],
  [
    "strike",
    "On the night of 14-15 September Russian drones hit a bakery in Kherson.",
    "2025-09-14/2025-09-15",
  ],
  [
    "statement",
    "Annalena Baerbock, who appeared before the General Assembly on Tuesday, accused Moscow of stalling.",
    "2025-09-16",
  ],
  ["statement", "Kaja Kallas, who took office in December, said the fund was empty.", "2025-09-18"],
  [
    "statement",
    "Last week under pressure from Ankara, the Syrian National Council, a body that speaks for the rebels, warned that it would pull out.",
    "2025-09-08/2025-09-14",
  ],
  ["statement", "On Monday Olaf Scholz rang Hakan Fidan, urging him to open the straits.", "2025-09-15"],
  [
    "statement",
    "In a video posted on Telegram on Tuesday, Apti Alaudinov claimed the village had fallen.",
    "2025-09-16",
  ],
  ["meeting", "EU foreign ministers meet in Copenhagen on Friday to discuss sanctions.", "2025-09-19"],
  ["meeting", "EU foreign ministers met in Copenhagen on Friday to discuss sanctions.", "2025-09-12"],
  ["strike", "It was on Monday that shells hit the last bakery in El Fasher.", "2025-09-15"],
  ["strike", "Two days earlier, on Tuesday, missiles had struck a depot in Hodeidah.", "2025-09-16"],
  [
    "strike",
    "The army has blamed the rebels for the 8 September ambush that killed nine soldiers near Djibo.",
    "2025-09-08",
  ],
  ["statement", "A day earlier, on Wednesday, the Houthis had claimed the attack.", "2025-09-17"],
  ["statement", "It was not until Wednesday that the coalition admitted the strike.", "2025-09-17"],
  [
    "statement",
    "It was on 10 September that Javier Milei first accused Caracas of hiding the men.",
    "2025-09-10",
  ],
  [
    "meeting",
    "Abdul Fattah al-Burhan flew to Cairo on Sunday, where he met Abdel Fattah al-Sisi.",
    "2025-09-14",
  ],
  [
    "meeting",
    "Abdul Fattah al-Burhan, who fled Khartoum on Sunday, met Abdel Fattah al-Sisi in Cairo.",
    "2025-09-18",
  ],
  [
    "strike",
    "The truce was signed on 5 September. A day after the signing, Sudan fired rockets at the port of Suakin.",
    "2025-09-06",
  ],
  [
    "meeting",
    "The truce was signed on 12 September. Two days after the signing, Hakan Fidan met Abbas Araghchi in Doha.",
    "2025-09-14",
  ],
  [
    "strike",
    "On Monday, hours after gunmen had stormed a hotel in Mogadishu and killed 12 people, Hassan Sheikh Mohamud declared three days of mourning.",
    "2025-09-15",
  ],
];

describe("resolving dates", () => {
  test.each(DATED)("%s: %s", (type, text, date) => {
    expect(eventsOf(type, text)[0]?.date, read(text).trace()).toBe(date);
  });
});
