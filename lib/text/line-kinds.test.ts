import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classifyLines, type LineKind } from "./line-kinds";

const BEFORE =
  "The governor said that the attack on the port had wounded nine people and cut the power of two districts.";
const AFTER =
  "Rescue teams worked through the night, and the search of the lower floors went on until the next afternoon.";

/** The kind of a line that stands alone between two paragraphs of prose. */
function kindOf(line: string): LineKind | undefined {
  return classifyLines(`${BEFORE}\n\n${line}\n\n${AFTER}`)[2]?.kind;
}

describe("promotion", () => {
  test.each([
    "Advertisement",
    "Advertisment",
    "ADVERTISEMENT - SCROLL TO CONTINUE",
    "Also read | Minister quits after the vote",
    "ALSO READ: Minister quits after the vote",
    "Watch | What we know about the attack, at least 35 killed",
    "Watch: Crowds leave the stadium",
    "Read more: The long road to a truce",
    "Read more >",
    "→ Read also: The long road to a truce",
    "Related: A truce that never was",
    "READ MORE Minister quits after the vote",
    "CLICK HERE TO GET THE NEWS APP",
    "Click here to read the full report",
    "Sign up for our free daily newsletter",
    "Subscribe",
    "Subscribe to our YouTube channel for more stories",
    "Follow us on Telegram",
    "Follow The Daily Example on X and Facebook",
    "Share this",
    "Share this article on social media",
    "Recommended Stories",
    "We use cookies to improve your experience",
    "This website uses cookies.",
    "By clicking “Accept” you agree to our terms",
    "Get the latest headlines delivered to your inbox",
    "Support our journalism with a donation",
    "list 1 of 3",
    "5 min read",
    "Skip advertisement",
    "Don’t miss",
  ])("%s", (line) => {
    expect(kindOf(line)).toBe("promo");
  });
});

describe("embedded posts", () => {
  test.each([
    "Air raid sirens again tonight. pic.twitter.com/AbCdEf1234",
    "— Jane Doe (@janedoe) April 15, 2025",
    "Air raid sirens again. — Jane Doe / Джейн Доу (@jane_doe) April 15, 2025",
    "View this post on Instagram",
    "A post shared by Jane Doe (@janedoe)",
    "https://t.co/AbCdEf1234",
    "https://www.youtube.com/watch?v=1",
  ])("%s", (line) => {
    expect(kindOf(line)).toBe("embed");
  });

  test("the paragraph above a signature of its own is the post", () => {
    const text = `${BEFORE}\n\nWe need more rescue teams here now.\n\n— Jane Doe (@janedoe) April 15, 2025\n\n${AFTER}`;
    expect(kindsOf(text)).toEqual(["prose", "embed", "embed", "prose"]);
  });

  test("what a post and the article both say, or what carries handles, belongs to the post", () => {
    const said = "We spoke about the rebuilding of the port and about the power lines of both districts";
    const text = [
      `She wrote: “${said}.”`,
      "Thanks to @mayor for the tour. Much remains to be done.",
      `${said}.`,
      "More help is on its way. pic.twitter.com/AbCdEf — Jane Doe (@janedoe) April 15, 2025",
      AFTER,
    ].join("\n\n");
    expect(kindsOf(text)).toEqual(["prose", "embed", "embed", "embed", "prose"]);
  });

  test("the article's paragraph above a post stays prose", () => {
    const text = `${BEFORE}\n\nMore help is on its way. pic.twitter.com/AbCdEf\n\n${AFTER}`;
    expect(kindsOf(text)).toEqual(["prose", "embed", "prose"]);
  });
});

describe("agency tags and bylines", () => {
  test.each([
    "(With inputs from agencies)",
    "(WIth inputs from agencies)",
    "(Reuters)",
    "(AP, AFP, Reuters)",
    "© AFP",
    "AFP",
    "Source: Reuters",
    "By Jane Doe, Reuters",
    "By Jane Doe and Richard Roe",
    "Reporting by Jane Doe; editing by Richard Roe",
    "Additional reporting by Jane Doe in Geneva",
    "ab/cd (AP, Reuters, dpa)",
    "Associated Press writers Jane Doe and Richard Roe contributed to this report.",
    "Copyright 2025 The Example. All rights reserved.",
    "Edited by: Jane Doe",
  ])("%s", (line) => {
    expect(kindOf(line)).toBe("agency");
  });
});

describe("captions", () => {
  test.each([
    "Photo: Jane Doe",
    "Photo credit: Regional administration",
    "Image: Jane Doe/Example",
    "File photo",
    "FILE PHOTO: Smoke rises over the port. REUTERS/Jane Doe",
    "FILE - Smoke rises over the port, April 1, 2025.",
    "Smoke rises over the port on Sunday. (AP Photo/Jane Doe)",
    "Smoke rises over the port on Sunday [Jane Doe/Reuters]",
    "Image source, Reuters",
    "(Photo by Jane Doe)",
  ])("%s", (line) => {
    expect(kindOf(line)).toBe("caption");
  });

  test("a caption announced on one line and given on the next is a caption", () => {
    const text = `${BEFORE}\n\nImage caption,\nSmoke rose over the port for hours.\n\n${AFTER}`;
    expect(kindsOf(text)).toEqual(["prose", "caption", "caption", "prose"]);
  });
});

describe("headings", () => {
  test.each([
    "What we know so far",
    "‘Acute need for help’",
    "Question of tariffs",
    "MINISTER QUITS AFTER VOTE",
    "Thursday, January 24, 2019",
  ])("%s", (line) => {
    expect(kindOf(line)).toBe("heading");
  });

  test("lines of hard-wrapped text are no headings", () => {
    const text = "Rescue teams worked through the night\nWhile the search of the lower floors\nwent on.";
    expect(kindsOf(text)).toEqual(["prose", "prose", "prose"]);
  });

  test("a headline on the line above a long paragraph is a heading", () => {
    expect(kindsOf(`Port attack wounds nine\n${BEFORE} ${AFTER}`)).toEqual(["heading", "prose"]);
  });
});

describe("prose is never lost", () => {
  test.each([
    "“Watch what happens next,” he said.",
    "Watch what happens next, he said.",
    "Related attacks killed three people in the north.",
    "Share prices fell by 4% after the attack.",
    "Subscribe to that view or not, the minister said, the war goes on.",
    "Read the treaty again, she told reporters.",
    "Read more slowly, and the treaty says the opposite.",
    "Sign up for the army, he urged the young men of the town.",
    "By Monday, Russian forces had shelled the city twice.",
    "By Sunday Kyiv Had Fallen, the paper wrote.",
    "KYIV (Reuters) - Three people were killed on Sunday.",
    "KYIV, Ukraine (AP) — Three people were killed on Sunday.",
    "Reuters reported that three people were killed.",
    "AP reporters saw three bodies in the street.",
    "Photos showed smoke over the port.",
    "Images: none were released, the ministry said on Tuesday.",
    "Advertisement for the concert had begun before the attack.",
    "The minister wrote on X: “We will rebuild.” https://t.co/AbCdEf1234",
    "“We will rebuild,” the minister said in a post at pic.twitter.com/AbCdEf.",
    "Follow the road to the port, he said, and you will see.",
    "Join our army, the general told them.",
    "Three killed.",
    "He left",
    "- 35 people were killed in the city centre",
    "Source: two officials who spoke on condition of anonymity said talks would resume.",
    "Donate blood today, the ministry asked residents of the city.",
    "Click here, click there: the drones could be heard all night.",
    "Support our soldiers, the president told parliament.",
    "Save the port, residents demanded.",
  ])("%s", (line) => {
    expect(kindOf(line)).toBe("prose");
  });

  test("a wrapped line that begins like a label stays within its sentence", () => {
    const text =
      "The companies that own the terminal have agreed to\nshare\nthe cost of the repairs with the state.";
    expect(kindsOf(text)).toEqual(["prose", "prose", "prose"]);
  });
});

function kindsOf(text: string): LineKind[] {
  return classifyLines(text)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "blank");
}

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "\n",
      "\r\n",
      "\r",
      "Also read | x",
      "pic.twitter.com/a",
      "— A (@a) May 1, 2025",
      "(Reuters)",
      "😀",
      "“",
    ),
  ),
  { maxLength: 30 },
);

test("the lines tile any text", () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      const lines = classifyLines(text);
      expect(lines.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      let at = 0;
      for (const { start, end } of lines) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
  );
});

test.each([
  "by ",
  "A.",
  "(",
  "@a ",
  "Photo: ",
  "(Photo/",
  "A, ",
  "— (@a",
  "Reuters, ",
  "A A/",
  "follow us a ",
])("a hundred thousand characters of %j are classified at once", (piece) => {
  const repeated = piece.repeat(100_000 / piece.length);
  const short = `${piece.repeat(290 / piece.length)}\n\n`.repeat(340);
  const begun = performance.now();
  classifyLines(repeated);
  classifyLines(short);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
