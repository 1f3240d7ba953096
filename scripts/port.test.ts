import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { freePort, freePortFrom, isFree } from "./port.mjs";

const servers: ReturnType<typeof createServer>[] = [];
const listenOn = (host: string): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
    servers.push(server);
  });

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe("a port", () => {
  test("is taken while somebody listens on loopback", async () => {
    expect(await isFree(await listenOn("127.0.0.1"))).toBe(false);
  });

  test("is taken while somebody listens on every address", async () => {
    expect(await isFree(await listenOn("0.0.0.0"))).toBe(false);
  });

  test("is the wanted one when that is free, else the next free one", async () => {
    expect(await freePortFrom(3000, async () => true)).toBe(3000);
    expect(await freePortFrom(3000, async (port: number) => port > 3002)).toBe(3003);
  });

  test("is not searched for without end", async () => {
    await expect(freePortFrom(3000, async () => false)).rejects.toThrow("No free port between 3000 and 3199");
    await expect(freePortFrom(65_530, async () => false)).rejects.toThrow();
  });

  test("for the database lies below those of outgoing connections", async () => {
    for (const random of [0, 0.5, 0.999_999]) {
      const port = await freePort(
        async () => true,
        () => random,
      );
      expect(port).toBeGreaterThanOrEqual(20_000);
      expect(port).toBeLessThan(30_000);
    }
  });
});
