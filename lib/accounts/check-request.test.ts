import { describe, expect, it } from "vitest";
import { allowedOrigin, isOwnHost, isPersonal, whyForeign, whyNoEditor, whyRefused } from "./check-request";

const PUBLIC = "https://timeline.example.org";

describe("a write", () => {
  it.each([
    ["localhost:3000", "http://localhost:3000", null],
    ["LocalHost:3000", "http://localhost:3000", null],
    ["127.0.0.1:3001", "http://127.0.0.1:3001", null],
    ["[::1]:3000", "http://[::1]:3000", null],
    ["localhost", "https://localhost", null],
    ["localhost:3000", "http://localhost:3000", "http://localhost:3000"],
    ["127.0.0.1:3000", "http://127.0.0.1:3000", "http://localhost:3000"],
  ])("from Host %s with Origin %s is the owner's on a server known as %s", (host, origin, allowed) => {
    expect(whyRefused({ host, origin, allowed })).toBeNull();
  });

  it.each([
    ["timeline.example.org", PUBLIC, PUBLIC],
    ["localhost:3000", "http://localhost:3000", PUBLIC],
    ["192.168.1.20:3000", "http://192.168.1.20:3000", "http://192.168.1.20:3000"],
    ["localhost.example.org", "https://localhost.example.org", "https://localhost.example.org"],
  ])("from Host %s with Origin %s is nobody's on a server known as %s", (host, origin, allowed) => {
    expect(whyForeign({ host, origin, allowed })).toBeNull();
    expect(whyRefused({ host, origin, allowed })).toBe("not-owner");
  });

  it.each([
    ["evil.example", "http://evil.example", null],
    ["localhost.evil.example:3000", "http://localhost.evil.example:3000", null],
    ["127.0.0.1.nip.io", "http://127.0.0.1.nip.io", null],
    ["localhost:3000@evil.example", "http://evil.example", null],
    ["timeline.example.org", PUBLIC, null],
    ["timeline.example.org:8443", PUBLIC, PUBLIC],
    ["", "http://localhost:3000", null],
    [null, "http://localhost:3000", null],
  ])("from the foreign Host %s is refused", (host, origin, allowed) => {
    expect(whyForeign({ host, origin, allowed })).toBe("foreign-host");
    expect(whyRefused({ host, origin, allowed })).toBe("foreign-host");
  });

  it.each([
    ["localhost:3000", null, null],
    ["localhost:3000", "null", null],
    ["localhost:3000", "http://evil.example", null],
    ["localhost:3000", "http://localhost:3001", null],
    ["localhost:3000", "http://127.0.0.1:3000", null],
    ["localhost:3000", PUBLIC, PUBLIC],
    ["timeline.example.org", "http://timeline.example.org", PUBLIC],
  ])("at Host %s from Origin %s is refused", (host, origin, allowed) => {
    expect(whyForeign({ host, origin, allowed })).toBe("foreign-origin");
    expect(whyRefused({ host, origin, allowed })).toBe("foreign-origin");
  });
});

describe("isOwnHost", () => {
  it("does not take a name that somebody points at this machine", () => {
    expect(isOwnHost({ host: "rebound.example:3000", allowed: null })).toBe(false);
  });
});

describe("a page for editors", () => {
  it.each([
    ["localhost:3000", null, null],
    ["127.0.0.1:3000", "http://localhost:3000", null],
    ["evil.example", null, "foreign-host"],
    [null, null, "foreign-host"],
    ["timeline.example.org", PUBLIC, "not-owner"],
    ["localhost:3000", PUBLIC, "not-owner"],
  ])("asked of Host %s on a server known as %s: %s", (host, allowed, refusal) => {
    expect(whyNoEditor({ host, allowed })).toBe(refusal);
  });
});

describe("isPersonal", () => {
  it.each([
    [null, true],
    ["http://localhost:3000", true],
    ["http://127.0.0.1:3001", true],
    ["http://[::1]:3000", true],
    ["http://0.0.0.0:3000", false],
    ["http://192.168.1.20:3000", false],
    [PUBLIC, false],
  ])("of a server known as %s is %s", (allowed, expected) => {
    expect(isPersonal(allowed)).toBe(expected);
  });
});

describe("allowedOrigin", () => {
  it.each([
    [undefined, null],
    ["", null],
    ["not an address", null],
    ["javascript:alert(1)", null],
    ["https://Timeline.example.org/", PUBLIC],
    ["https://timeline.example.org:443/t/x", PUBLIC],
  ])("reads %s as %s", (setting, expected) => {
    expect(allowedOrigin(setting)).toBe(expected);
  });
});
