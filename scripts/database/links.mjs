import { copyFileSync, existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The links a package's pg-symlinks.json asks for that are not there: absolute paths.
 * @param {string} native @param {{ source: string, target: string }[]} entries @param {(path: string) => boolean} [exists]
 */
export function missingLinks(native, entries, exists = existsSync) {
  const root = dirname(native);
  return entries
    .map(({ source, target }) => ({ source: join(root, source), target: join(root, target) }))
    .filter(({ target }) => !exists(target));
}

/** Makes the library links that the package leaves to an install script, which npm was told not to run. */
export function makeLinks(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of missingLinks(native, JSON.parse(readFileSync(list, "utf8")))) {
    if (lstatSync(target, { throwIfNoEntry: false })) rmSync(target);
    try {
      symlinkSync(basename(source), target);
    } catch (error) {
      if (error.code === "EEXIST") continue;
      // Windows lets only some people make links.
      if (error.code !== "EPERM" || process.platform !== "win32") throw error;
      copyFileSync(source, target);
    }
  }
}
