import { request as httpRequest } from "node:http";
import { expect, test } from "@playwright/test";

/** A request as another web page or a name that was made to point here would send it. */
function ask(origin: string, path: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: hostname, port, path, method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
}

test("a foreign host is refused on every route", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  for (const path of [
    "/",
    "/t/ukraine",
    "/t/ukraine/changes",
    "/t/ukraine/list",
    "/t/ukraine/print",
    "/t/ukraine/import",
  ]) {
    expect(await ask(origin, path, {})).toBe(200);
    expect([403, 421]).toContain(await ask(origin, path, { host: "evil.example" }));
  }
});

test("a foreign origin writes nothing, and neither does none", async ({ page, baseURL }) => {
  await page.goto("/");
  const fields = await page
    .getByRole("button", { name: "Create timeline" })
    .evaluate((button) =>
      [...new FormData(button.closest("form") ?? undefined)].map(([name, value]) => [name, String(value)]),
    );
  const form = (title: string) => {
    const data = new FormData();
    for (const [name, value] of fields) data.append(name ?? "", value ?? "");
    data.set("title", title);
    return data;
  };
  const names = ["No origin", "Foreign origin", "Null origin", "Spoofed forwarding"];
  const foreign: Record<string, string>[] = [
    {},
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
  ];
  for (const [index, headers] of foreign.entries()) {
    await fetch(`${baseURL}/`, { method: "POST", body: form(`${names[index]} ${Date.now()}`), headers });
  }
  await page.goto("/");
  for (const name of names) await expect(page.getByText(name)).toHaveCount(0);
});
