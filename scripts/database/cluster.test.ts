import { describe, expect, test } from "vitest";
import { environment } from "./environment.mjs";
import { missingLinks } from "./links.mjs";
import { isReachable } from "./locate.mjs";
import { isPostgres, parsePostmasterFile } from "./postmaster-file.mjs";
import { addressOf } from "./record.mjs";
import { besides } from "./test-database.mjs";

describe("postmaster.pid", () => {
  test("tells the process, the data and the port", () => {
    expect(parsePostmasterFile("4711\n/srv/data\n1763880000\n5433\n\n127.0.0.1\n")).toEqual({
      pid: 4711,
      data: "/srv/data",
      port: 5433,
    });
  });

  test.each(["", "4711", "4711\n/srv/data\n1763880000\n", "x\ny\nz\n1"])(
    "cut short tells nothing: %j",
    (content) => {
      expect(parsePostmasterFile(content)).toBeNull();
    },
  );

  test("with the number of another program is no proof of a server", () => {
    expect(isPostgres(process.pid)).toBe(false);
  });
});

describe("the folder of a cluster", () => {
  const modes: Record<string, number> = {
    "/": 0o755,
    "/root": 0o700,
    "/root/clone": 0o755,
    "/srv": 0o711,
    "/srv/clone": 0o755,
  };
  const modeOf = (path: string) => modes[path] ?? 0;

  test("is out of reach for other users below a closed folder", () => {
    expect(isReachable("/root/clone", modeOf)).toBe(false);
    expect(isReachable("/srv/clone", modeOf)).toBe(true);
  });
});

describe("library links", () => {
  const entries = [
    { source: "native/lib/libz.so.1.2", target: "native/lib/libz.so.1" },
    { source: "native/lib/libz.so.1.2", target: "native/lib/libz.so" },
  ];

  test("that are missing are found, those there are left alone", () => {
    const there = new Set(["/p/native/lib/libz.so"]);
    expect(missingLinks("/p/native", entries, (path: string) => there.has(path))).toEqual([
      { source: "/p/native/lib/libz.so.1.2", target: "/p/native/lib/libz.so.1" },
    ]);
  });
});

test("the caller's PG settings and locale do not reach the server", () => {
  const seen = environment({
    PATH: "/bin",
    PGDATA: "/x",
    PGSSLMODE: "require",
    LANG: "tr_TR",
    TZ: "Asia/Tokyo",
  });
  expect(seen).toEqual({ PATH: "/bin", LC_ALL: "C", TZ: "UTC" });
});

test("an address keeps everything but the database when that is changed", () => {
  const address = addressOf({ port: 5433, password: "p-_1" });
  expect(besides(address, "other")).toBe("postgresql://sourceline:p-_1@127.0.0.1:5433/other?sslmode=disable");
});
