import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isStale, tryLock, withLock } from "./lock.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sourceline-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, "some.lock");
const NOBODY = 2_147_483_646;

describe("a lock", () => {
  test("is had by one at a time and tells what its holder wrote", () => {
    const lock = tryLock(path(), { address: "http://localhost:3000" });
    expect(tryLock(path()).holder).toMatchObject({ pid: process.pid, address: "http://localhost:3000" });
    lock.release?.();
    expect(existsSync(path())).toBe(false);
    tryLock(path()).release?.();
  });

  test("of a process that is gone is taken over", () => {
    writeFileSync(path(), JSON.stringify({ pid: NOBODY }));
    const lock = tryLock(path());
    expect(lock.release).toBeTypeOf("function");
    expect(JSON.parse(readFileSync(path(), "utf8")).pid).toBe(process.pid);
    lock.release?.();
  });

  test("whose number went to another process is known by its silence", () => {
    writeFileSync(path(), JSON.stringify({ pid: process.pid }));
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path(), longAgo, longAgo);
    const lock = tryLock(path());
    expect(lock.release).toBeTypeOf("function");
    lock.release?.();
  });

  test("cut short by a crash is honoured only while it is fresh", () => {
    writeFileSync(path(), '{"pi');
    expect(tryLock(path()).holder).toBeDefined();
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path(), longAgo, longAgo);
    tryLock(path()).release?.();
    expect(existsSync(path())).toBe(false);
  });

  test("is given back when the work under it fails", async () => {
    await expect(withLock(path(), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(path())).toBe(false);
  });

  test("is stale without its process or without its heartbeat", () => {
    expect(isStale({ pid: 1, age: 0 }, () => true)).toBe(false);
    expect(isStale({ pid: 1, age: 0 }, () => false)).toBe(true);
    expect(isStale({ pid: 1, age: 60_000 }, () => true)).toBe(true);
  });
});
