import { describe, expect, test } from "vitest";
import { readHtml } from "./read-html";

const BEFOREHAND = { known: {}, warnings: [] };

const PARAGRAPHS = [
  "Three people were killed on Sunday when a drone struck the grain terminal of the port, the regional governor said.",
  "Rescue teams worked through the night, and the search of the lower floors went on until the next afternoon.",
  "“We will rebuild the terminal before the harvest,” the governor told reporters who had come to see the damage.",
  "The ministry said that nine others had been taken to hospital, two of them with burns, and that all were stable.",
];

const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n");

const page = (head: string, content: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>
   <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
   <article>${content}</article>
   <footer><p>Terms and conditions</p></footer></body></html>`;

async function read(html: string) {
  const result = await readHtml(html, BEFOREHAND);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const linkedData = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("the text", () => {
  test("is the article's paragraphs with blank lines between them, without menus and footers", async () => {
    const { text } = await read(page("<title>Port attack</title>", body));
    expect(text).toBe(PARAGRAPHS.join("\n\n"));
  });

  test("never holds scripts, styles or hidden frames", async () => {
    const { text } = await read(
      page("", `${body}<script>stealCookies()</script><style>.x{}</style><noscript>Turn it on</noscript>`),
    );
    expect(text).toBe(PARAGRAPHS.join("\n\n"));
  });

  test("loses the marks that say where a word may break, and shows spaces as a browser does", async () => {
    const { text } = await read(
      page("", `${body}<p>The gov&shy;ernor\n   came&nbsp;to <b>Ode</b>sa&#8203;.<br>Then he left.</p>`),
    );
    expect(text.split("\n\n").at(-1)).toBe("The governor came to Odesa.\nThen he left.");
  });

  test("keeps an embedded post and its signature on one line", async () => {
    const post = `<blockquote class="twitter-tweet"><p>Help is on its way.</p>&mdash; Jane Doe (@janedoe) <a href="https://x.com/1">April 15, 2025</a></blockquote>`;
    const { text } = await read(page("", body + post));
    expect(text).toContain("Help is on its way. — Jane Doe (@janedoe) April 15, 2025");
  });

  test("of a page that is nothing but text is that text", async () => {
    expect((await read("Three people were killed on Sunday.")).text).toBe(
      "Three people were killed on Sunday.",
    );
  });

  test("of a fragment without html or body is its paragraphs", async () => {
    expect((await read("<p>Three people were killed.</p><p>Nine were hurt.</p>")).text).toBe(
      "Three people were killed.\n\nNine were hurt.",
    );
  });

  test("comes from the page's own declaration when its body only holds a teaser", async () => {
    const { text } = await read(
      page(
        linkedData({ "@type": "NewsArticle", articleBody: PARAGRAPHS.join("\n") }),
        "<p>Subscribe to read.</p>",
      ),
    );
    expect(text).toBe(PARAGRAPHS.join("\n\n"));
  });

  test("does not begin with the title again", async () => {
    const draft = await read(
      page(
        '<meta property="og:title" content="Port attack kills three">',
        `<h1>Port attack kills three</h1>${body}`,
      ),
    );
    expect(draft.title).toBe("Port attack kills three");
    expect(draft.text.startsWith("Three people")).toBe(true);
  });
});

describe("what the page says about itself", () => {
  test("JSON-LD speaks first, its graph and references resolved", async () => {
    const draft = await read(
      page(
        linkedData({
          "@graph": [
            { "@type": "Organization", "@id": "#org", name: "Example Desk" },
            {
              "@type": ["NewsArticle"],
              headline: "Port attack &quot;kills three&quot;",
              datePublished: "2025-04-13T09:30:00+03:00",
              publisher: { "@id": "#org" },
            },
          ],
        }) +
          '<link rel="canonical" href="https://example.com/port"><meta property="og:title" content="Other"><meta property="article:published_time" content="2024-01-01">',
        body,
      ),
    );
    expect(draft).toMatchObject({
      title: 'Port attack "kills three"',
      publisher: "Example Desk",
      publishedAt: "2025-04-13T09:30:00+03:00",
      url: "https://example.com/port",
      warnings: [],
    });
  });

  test.each([
    [
      "a meta element",
      '<meta property="article:published_time" content="2025-04-13T06:30Z">',
      "",
      "2025-04-13T06:30Z",
    ],
    ["an itemprop", "", '<span itemprop="datePublished" content="2025-04-13"></span>', "2025-04-13"],
    ["a time element", "", '<time datetime="2025-04-13">Sunday</time>', "2025-04-13"],
    ["words in a time element", "", "<time>13 April 2025</time>", "2025-04-13"],
    ["the address", '<link rel="canonical" href="https://example.com/2025/04/13/port">', "", "2025-04-13"],
    [
      "the first of them that makes sense",
      '<meta name="date" content="soon">',
      '<time datetime="2025-04-13">x</time>',
      "2025-04-13",
    ],
  ])("the date comes from %s", async (_source, head, content, expected) => {
    expect((await read(page(head, content + body))).publishedAt).toBe(expected);
  });

  test("broken JSON-LD does not silence the rest", async () => {
    const head =
      '<script type="application/ld+json">{ "headline": </script><meta property="og:site_name" content="Example Desk">';
    expect((await read(page(head, body))).publisher).toBe("Example Desk");
  });

  test("a page's title loses the name of its site", async () => {
    expect((await read(page("<title>Port attack kills three - Example News</title>", body))).title).toBe(
      "Port attack kills three",
    );
  });

  test("no date anywhere is a warning, not today", async () => {
    const draft = await read(page("", body));
    expect(draft.publishedAt).toBeNull();
    expect(draft.warnings).toHaveLength(1);
  });

  test("a relative or base address is not taken for the article's", async () => {
    const draft = await read(
      page('<base href="https://evil.example/"><link rel="canonical" href="/port">', body),
    );
    expect(draft.url).toBeNull();
  });

  test("markup in a title stays text", async () => {
    const draft = await read(
      page('<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt;">', body),
    );
    expect(draft.title).toBe("<img src=x onerror=alert(1)>");
  });
});

describe("hostile pages", () => {
  test.each([
    ["nothing in it", "<html><body></body></html>"],
    ["nothing but a script", "<html><body><script>alert(1)</script></body></html>"],
    ["nothing but pictures", '<html><body><img src="a.png"></body></html>'],
  ])("a page with %s has no text", async (_claim, html) => {
    expect(await readHtml(html, BEFOREHAND)).toEqual({ ok: false, error: { kind: "no-text" } });
  });

  test.each([5_000, 50_000])("%i nested elements are refused at once", async (depth) => {
    const begun = performance.now();
    const result = await readHtml(`${"<div>".repeat(depth)}${body}${"</div>".repeat(depth)}`, BEFOREHAND);
    expect(result).toMatchObject({ ok: false, error: { kind: "unreadable" } });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test("many short paragraphs that nobody closed are no depth", async () => {
    const { text } = await read(`<p>${Array(2_000).fill("Word one").join("<p>")}`);
    expect(text.split("\n\n")).toHaveLength(2_000);
  });

  test("a page of 20,000 links ends in a draft or a typed error while the program goes on", async () => {
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 20);
    const links = '<a href="https://example.com/a">A headline of some other article</a> '.repeat(20_000);
    const result = await readHtml(page("", `${body}<div>${links}</div>`), BEFOREHAND);
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(2);
    if (!result.ok) expect(result.error.kind).toMatch(/timed-out|too-long/);
  }, 20_000);

  test("a paragraph of a million characters is too long, not a crash", async () => {
    const result = await readHtml(`<p>${"word ".repeat(250_000)}</p>`, BEFOREHAND);
    expect(result).toMatchObject({ ok: false, error: { kind: "too-long" } });
  }, 20_000);
});
