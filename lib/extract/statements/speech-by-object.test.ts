import { type Accepted, describeSpeech, type Refused } from "./describe-speech.fixture";

const ACCEPTED: Accepted = {
  "behind a verb that was refused": [
    [
      "Azerbaijan’s defence ministry did not confirm the losses but said its men had been fired on.",
      "Azerbaijan’s defence ministry",
    ],
    ["Oleh Kiper would not comment on the blast but said the port was working.", "Oleh Kiper"],
    [
      "Sudan’s army has repeatedly denied the charge and said on Monday that the file was closed.",
      "Sudan’s army",
    ],
  ],
  "what something is seen as": [
    ["Sergio Massa characterized the talks with the Fund as frank.", "Sergio Massa"],
    ["Abdel Fattah al-Burhan dismissed the militia’s offer as a trick.", "Abdel Fattah al-Burhan"],
    ["Lieutenant Oksana Hryn described drone crews of her battalion as the last line.", "Oksana Hryn"],
    ["Viktor Orban has denounced the Brussels plan for gas as “suicide”.", "Viktor Orban"],
    ["Nancy Pelosi attacked the budget as “a gift to the rich”.", "Nancy Pelosi"],
  ],
  "what somebody is called": [
    ["President Gustavo Petro called Ecuadorean leader Daniel Noboa a puppet.", "Gustavo Petro"],
    ["On Sunday, Dmitry Peskov called Monday’s raid an act of terror.", "Dmitry Peskov"],
    ["Hours later Aung Hlaing Win called General Soe Win “a butcher”.", "Aung Hlaing Win"],
  ],
  letters: [
    [
      "Governor Eduardo Leite wrote to the health ministry in Brasilia asking for field hospitals.",
      "Eduardo Leite",
    ],
  ],
  "what a body reports": [
    ["Norway’s navy reported heavy traffic near the cable.", "Norway’s navy"],
    ["The seismological service of Nepal (NSS) reported 5.8.", "seismological service"],
    ["Togo has reported its first case of the fever.", "Togo"],
    ["Ukraine’s air force reported drones over the Sumy region.", "Ukraine’s air force"],
    ["The World Food Programme reported lower stocks in Aden.", "World Food Programme"],
  ],
  "calls and figures": [
    ["Qatar and Oman have issued an urgent call for a truce.", "Oman"],
    ["Doctors at Nasser Hospital gave a figure of 31 dead.", "Doctors"],
    ["Robert Fico has signalled his readiness to lift the veto.", "Robert Fico"],
  ],
  "attacked in words": [
    ["Deputy Mayor Omar Zaki slammed Italian companies over the spill.", "Omar Zaki"],
    ["Yevgeny Primakov blasted army chiefs for the retreat from Lyman.", "Yevgeny Primakov"],
  ],
  "the verb before all": [
    ["Replied the mayor’s deputy, Ana Costa: “Not today.”", "Ana Costa"],
    ["Says Tomasz Siemoniak, the interior minister: “We are ready.”", "Tomasz Siemoniak"],
    ["Adds shopkeeper Mariam Daher: “Nobody buys bread.”", "Mariam Daher"],
  ],
};

const REFUSED: Refused = {
  "calls that are none of words": [
    "President Emmanuel Macron called Volodymyr Zelensky on Sunday.",
    "Ursula von der Leyen made a call to Rishi Sunak.",
    "The minister called Ambassador Lars Holm in for talks.",
  ],
  "reporting for duty": [
    "Conscripts reported for duty in Omsk.",
    "Fire broke out at a depot in Porto, Portugal, reported officials, with smoke seen for miles.",
    "The brigade reported to the general staff in Lviv.",
    "Radio Dabanga reported heavy fighting in Nyala.",
  ],
  "attacked with weapons": [
    "Israeli jets blasted Hezbollah depots for three hours.",
    "Russia blasted Kharkiv over the weekend.",
    "Rebels attacked the convoy as it left Goma.",
  ],
};

describeSpeech("speech known by its object", ACCEPTED, REFUSED);
