import { describe, expect, it } from "vitest";
import { allowedOrigin, checkRequest, isOwnHost } from "./check-request";

const PUBLIC = "https://timeline.example.org";

describe("checkRequest", () => {
  it.each([
    ["localhost:3000", "http://localhost:3000", null],
    ["LocalHost:3000", "http://localhost:3000", null],
    ["127.0.0.1:3001", "http://127.0.0.1:3001", null],
    ["[::1]:3000", "http://[::1]:3000", null],
    ["localhost", "https://localhost", null],
    ["timeline.example.org", PUBLIC, PUBLIC],
  ])("lets Host %s with Origin %s write", (host, origin, allowed) => {
    expect(checkRequest({ host, origin, allowed })).toBeNull();
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
  ])("refuses the foreign Host %s", (host, origin, allowed) => {
    expect(checkRequest({ host, origin, allowed })).toBe("foreign-host");
  });

  it.each([
    ["localhost:3000", null, null],
    ["localhost:3000", "null", null],
    ["localhost:3000", "http://evil.example", null],
    ["localhost:3000", "http://localhost:3001", null],
    ["localhost:3000", "http://127.0.0.1:3000", null],
    ["localhost:3000", PUBLIC, PUBLIC],
    ["timeline.example.org", "http://timeline.example.org", PUBLIC],
  ])("refuses a write at Host %s from Origin %s", (host, origin, allowed) => {
    expect(checkRequest({ host, origin, allowed })).toBe("foreign-origin");
  });
});

describe("isOwnHost", () => {
  it("does not take a name that somebody points at this machine", () => {
    expect(isOwnHost({ host: "rebound.example:3000", allowed: null })).toBe(false);
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
