import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFile } from "./read-file";
import { readPaste } from "./read-paste";

const SENTENCE = "Three people were killed in the port of Odesa on Sunday, the governor said.";
const RUSSIAN = "Три человека погибли при ударе по порту в воскресенье, сообщил губернатор области.";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(name: string, content: string | Uint8Array) {
  const result = await readFile(name, typeof content === "string" ? utf8(content) : content);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function only(name: string, content: string | Uint8Array) {
  const { drafts, problems } = await read(name, content);
  const [draft] = drafts;
  if (!draft || drafts.length > 1 || problems.length > 0) throw new Error("not exactly one draft");
  return draft;
}

const errorOf = async (name: string, content: string | Uint8Array) => {
  const result = await readFile(name, typeof content === "string" ? utf8(content) : content);
  return result.ok ? null : result.error;
};

describe("a text file", () => {
  test("that begins with its date loses it to the publication date", async () => {
    const draft = await only("a.txt", ` date 2025-04-15 ${SENTENCE}\n\nMore.`);
    expect(draft).toMatchObject({ publishedAt: "2025-04-15", text: `${SENTENCE}\n\nMore.`, warnings: [] });
  });

  test("may say more about itself in lines above the text", async () => {
    const header =
      "Title: Port attack\nPublished: 15 April 2025\nSource: Example Desk\nURL: https://example.com/a\n\n";
    expect(await only("a.txt", header + SENTENCE)).toEqual({
      title: "Port attack",
      publishedAt: "2025-04-15",
      publisher: "Example Desk",
      url: "https://example.com/a",
      text: SENTENCE,
      warnings: [],
    });
  });

  test("keeps a first line that only looks like a header", async () => {
    const text =
      "Source: two officials who asked not to be named spoke of a truce that would begin within days, and of many more conditions.\n\nMore.";
    expect((await only("a.txt", text)).text).toBe(text);
    const dated = "Date: to be announced\n\nMore.";
    expect((await only("a.txt", dated)).text).toBe(dated);
  });

  test("without a date says so and gets none", async () => {
    const draft = await only("a.txt", SENTENCE);
    expect(draft.publishedAt).toBeNull();
    expect(draft.warnings.join()).toContain("No publication date");
  });

  test("is titled by its headline", async () => {
    const draft = await only("a.txt", `Port attack kills three\n\n${SENTENCE}`);
    expect(draft.title).toBe("Port attack kills three");
    expect(draft.text).toContain(draft.title);
  });

  test("without a headline is titled by its first sentence", async () => {
    expect((await only("a.txt", `${SENTENCE} Rescue went on.`)).title).toBe(SENTENCE.slice(0, -1));
  });

  test("is titled without its dateline, which the text keeps", async () => {
    const draft = await only("a.txt", `KYIV, Ukraine (AP) — ${SENTENCE}`);
    expect(draft.title).toBe(SENTENCE.slice(0, -1));
    expect(draft.text).toContain("(AP)");
  });

  test("with a long first sentence is titled by whole words of it", async () => {
    const { title } = await only("a.txt", `${"wordy ".repeat(60)}end. More.`);
    expect(title.length).toBeLessThanOrEqual(140);
    expect(title).toMatch(/wordy…$/);
  });

  test("that is really a web page is read as one", async () => {
    const draft = await only("a.txt", `<!doctype html><title>Port attack in Odesa</title><p>${SENTENCE}</p>`);
    expect(draft.text).toBe(SENTENCE);
  });

  test("that speaks about markup stays as it is", async () => {
    const text = `He wrote <b>three</b> and <script>alert(1)</script>. ${SENTENCE}`;
    expect((await only("a.txt", text)).text).toBe(text);
  });

  test("loses NUL, lone surrogates and Windows line ends, keeps emoji", async () => {
    expect((await only("a.txt", "Three\u0000 killed 😀.\r\n\r\nMore.")).text).toBe(
      "Three killed 😀.\n\nMore.",
    );
  });
});

describe("encodings", () => {
  const inUtf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...Array(text.length).keys()].forEach((at) => {
      view.setUint16(at * 2, text.charCodeAt(at), little);
    });
    return bytes;
  };
  const in1251 = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });

  test.each([
    ["UTF-8 with a mark", utf8(`\ufeff${SENTENCE}`), SENTENCE, false],
    ["UTF-16LE with a mark", inUtf16(`\ufeff${SENTENCE}`, true), SENTENCE, false],
    ["UTF-16BE with a mark", inUtf16(`\ufeff${RUSSIAN}`, false), RUSSIAN, false],
    ["UTF-16LE without a mark", inUtf16(SENTENCE, true), SENTENCE, true],
    ["UTF-16BE Cyrillic without a mark", inUtf16(RUSSIAN, false), RUSSIAN, true],
    ["windows-1251", in1251(RUSSIAN), RUSSIAN, true],
    [
      "windows-1252",
      Uint8Array.from([...utf8(`${SENTENCE} He called it `), 0x93, 0x64, 0xe9, 0x6a, 0xe0, 0x94, 0x2e]),
      `${SENTENCE} He called it “déjà”.`,
      true,
    ],
  ])("%s is read, and only a guess is warned of", async (_encoding, bytes, expected, guessed) => {
    const draft = await only("a.txt", bytes);
    expect(draft.text).toBe(expected);
    expect(draft.warnings.some((warning) => warning.includes("encoding"))).toBe(guessed);
  });

  test("a page's own declaration holds", async () => {
    const html = `<html><head><meta charset="windows-1251"><title>Порт</title></head><body><p>${RUSSIAN}</p></body></html>`;
    const draft = await only("a.html", in1251(html));
    expect(draft.text).toBe(RUSSIAN);
    expect(draft.warnings.join()).not.toContain("encoding");
  });

  test("a page saved anew as UTF-8 is not misread by its old declaration", async () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><p>${RUSSIAN}</p></body></html>`;
    expect((await only("a.html", html)).text).toBe(RUSSIAN);
  });
});

describe("a Markdown file", () => {
  test("gives its words without its signs", async () => {
    const draft = await only(
      "a.md",
      `---\ntitle: "Port attack"\ndate: 2025-04-15\npublisher: Example Desk\n---\n\n## What *we* know\n\n**Three** people were killed in [Odesa](https://example.com) and 2 * 3 stayed.\n\n> It was __loud__.\n\n- snake_case_name`,
    );
    expect(draft).toMatchObject({
      title: "Port attack",
      publishedAt: "2025-04-15",
      publisher: "Example Desk",
    });
    expect(draft.text).toBe(
      "What we know\n\nThree people were killed in Odesa and 2 * 3 stayed.\n\nIt was loud.\n\n- snake_case_name",
    );
  });

  test("is titled by its first heading", async () => {
    const draft = await only("a.markdown", `# Port attack\n\nDate: 2025-04-15\n\n${SENTENCE}`);
    expect(draft).toMatchObject({ title: "Port attack", publishedAt: "2025-04-15", text: SENTENCE });
  });
});

describe("JSON files", () => {
  const record = { doc_id: "1", title: "Port attack", published: "2025-04-15", text: SENTENCE };

  test("hold one article", async () => {
    expect(await only("a.json", JSON.stringify(record, null, 2))).toEqual({
      title: "Port attack",
      url: null,
      publisher: null,
      publishedAt: "2025-04-15",
      text: SENTENCE,
      warnings: [],
    });
  });

  test("hold many, as a list or one a line", async () => {
    expect((await read("a.json", JSON.stringify([record, record]))).drafts).toHaveLength(2);
    expect(
      (await read("a.jsonl", `${JSON.stringify(record)}\n\n${JSON.stringify(record)}\n`)).drafts,
    ).toHaveLength(2);
  });

  test("with broken lines give the others and the numbers of the broken ones", async () => {
    const lines = [
      JSON.stringify(record),
      "{ broken",
      "[]",
      '{"text": 5}',
      '{"text": " "}',
      JSON.stringify({ ...record, title: null }),
    ];
    const { drafts, problems } = await read("a.jsonl", lines.join("\n"));
    expect(drafts).toHaveLength(2);
    expect(problems.map(({ line, error }) => [line, error.kind])).toEqual([
      [2, "unreadable"],
      [3, "unreadable"],
      [4, "unreadable"],
      [5, "empty"],
    ]);
  });

  test("with nothing but one broken article say what is wrong with it", async () => {
    expect(await errorOf("a.json", '{"title": "x"}')).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("text"),
    });
    expect(await errorOf("a.json", "[]")).toEqual({ kind: "no-text" });
  });
});

describe("what cannot be read is refused by name", () => {
  test.each([
    ["a.txt", "", "empty"],
    ["a.txt", " \r\n\t\ufeff ", "empty"],
    ["a.txt", "… — !!!", "no-text"],
    ["a.txt", "word ".repeat(200_001), "too-long"],
    ["a.txt", "%PDF-1.7 x", "unreadable"],
    ["a.txt", "PK\u0003\u0004 x", "unreadable"],
    ["a.pdf", "%PDF-1.7 x", "unsupported"],
    ["a", SENTENCE, "unsupported"],
    ["a.txt\u202egpj.exe", SENTENCE, "unsupported"],
    ["a\u0000.exe", SENTENCE, "unsupported"],
    [`${"a".repeat(4_096)}.docx`, SENTENCE, "unsupported"],
  ])("%j holding %.20j is %s", async (name, content, kind) => {
    expect(await errorOf(name, content)).toMatchObject({ kind });
  });

  test("bytes that are no text in any encoding", async () => {
    expect(
      await errorOf(
        "a.txt",
        Uint8Array.from({ length: 500 }, (_, at) => (at * 7919) % 251),
      ),
    ).toMatchObject({
      kind: "unreadable",
    });
  });
});

test("the same article by file and by paste is the same draft", async () => {
  const content = ` date 2025-04-15 ${SENTENCE}\r\n\r\nMore.\n`;
  const pasted = readPaste({ title: "", url: null, publisher: null, publishedAt: null, text: content });
  expect(pasted).toEqual({ ok: true, value: await only("a.txt", content) });
});

test("what a person typed goes before what the text says of itself", () => {
  const pasted = readPaste({
    title: "Mine",
    url: " https://example.com/a ",
    publisher: null,
    publishedAt: "2025-04-16",
    text: `date 2025-04-15 ${SENTENCE}`,
  });
  expect(pasted).toMatchObject({
    ok: true,
    value: { title: "Mine", url: "https://example.com/a", publishedAt: "2025-04-16", text: SENTENCE },
  });
});

test("what is known of a file goes before what it says of itself, and quiets what it leaves out", async () => {
  const result = await readFile("a.txt", utf8(`Source: Other\n\n${SENTENCE}`), {
    publisher: "Example Desk",
    publishedAt: "2025-04-15",
  });
  expect(result).toMatchObject({
    ok: true,
    value: {
      drafts: [{ publisher: "Example Desk", publishedAt: "2025-04-15", text: SENTENCE, warnings: [] }],
    },
  });
});

test("an address that is none and a date that is none are told of", () => {
  const pasted = readPaste({
    title: "x",
    url: "javascript:alert(1)",
    publisher: null,
    publishedAt: "31 April 2025",
    text: SENTENCE,
  });
  expect(pasted.ok && pasted.value.publishedAt).toBeNull();
  expect(pasted.ok && pasted.value.warnings).toHaveLength(2);
});

test("any bytes under any readable name end in drafts or a typed error", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("txt", "md", "json", "jsonl"),
      fc.uint8Array({ maxLength: 200 }),
      async (ending, bytes) => {
        const result = await readFile(`a.${ending}`, bytes);
        if (result.ok) for (const { text } of result.value.drafts) expect(text.trim()).not.toBe("");
      },
    ),
  );
});
