import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const HEARTBEAT = 1_000;
const SILENCE = 15_000;

/** Whether a process with this number exists (it may be another one that got the number since). */
export function processLives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** A lock is dead when its holder is gone, or has been silent so long that the number must be somebody else's. */
export function isStale({ pid, age }, lives = processLives) {
  return !lives(pid) || age > SILENCE;
}

function holderOf(path) {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    return { age, ...JSON.parse(readFileSync(path, "utf8")) };
  } catch (error) {
    if (error.code === "ENOENT") return null;
    // Being written right now, or cut short by a full disk: then its age decides.
    return { pid: process.pid, age: ageOf(path) };
  }
}

function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/**
 * Takes the lock file at once. Returns `{ release, describe }`, or `{ holder }` (what its living holder wrote)
 * when somebody else has it.
 */
export function tryLock(path, facts = {}) {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify({ pid: process.pid, ...facts }), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const holder = holderOf(path);
    if (holder && !isStale(holder)) return { holder };
    if (holder) {
      // Renaming first lets only one of two waiters take a dead lock away.
      const aside = `${path}.${process.pid}`;
      try {
        renameSync(path, aside);
      } catch (error) {
        if (error.code !== "ENOENT") throw error;
      }
      rmSync(aside, { force: true });
    }
  }
  const beat = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {
      // Somebody cleared .data; there is nothing left to keep.
    }
  }, HEARTBEAT);
  beat.unref();
  return {
    describe: (more) => writeFileSync(path, JSON.stringify({ pid: process.pid, ...facts, ...more })),
    release: () => {
      clearInterval(beat);
      if (holderOf(path)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

/** Runs `work` holding the lock, waiting for it as long as its holder lives; `onWait` is told once. */
export async function withLock(path, work, onWait = () => {}) {
  let told = false;
  for (;;) {
    const lock = tryLock(path);
    if (lock.release) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told) onWait(lock.holder);
    told = true;
    await pause(200);
  }
}
