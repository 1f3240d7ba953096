import { expect, test } from "vitest";
import xss from "./escape-markup";

const escaped = (text: string) => new xss.FilterXSS().process(text);

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  "`onload=alert(1)`",
  '<a href="javascript:alert(1)">here</a>',
  "<svg/onload=alert(1)>",
  "<<script>>",
  "&lt;script&gt;",
])("leaves no character of %s that could begin markup, end an attribute or stand for another", (hostile) => {
  expect(escaped(hostile).replace(/&#\d+;/g, "")).not.toMatch(/[&<>"'`]/);
});

test("what is escaped reads as it was written", () => {
  const text = `"A" & 'B' < \`C\` > D`;
  const read = escaped(text).replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  expect(read).toBe(text);
});

test("plain text stays as it is", () => {
  expect(escaped("Удар по Харкову, 3 травня")).toBe("Удар по Харкову, 3 травня");
});
