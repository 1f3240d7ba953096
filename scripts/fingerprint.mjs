import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout.mjs";

function* filesUnder(path, keep) {
  const info = statSync(join(checkout, path), { throwIfNoEntry: false });
  if (!info) return;
  if (info.isFile()) yield path;
  else
    for (const name of readdirSync(join(checkout, path)).sort())
      if (keep(name)) yield* filesUnder(`${path}/${name}`, keep);
}

/**
 * SHA-256 (hex) over names and contents of these files and folders of the checkout; missing ones count as empty.
 * @param {string[]} paths @param {{ keep?: (name: string) => boolean, salt?: string }} [options]
 */
export function fingerprint(paths, { keep = () => true, salt = "" } = {}) {
  const hash = createHash("sha256").update(salt);
  for (const path of paths) {
    for (const file of filesUnder(path, keep)) {
      const content = readFileSync(join(checkout, file));
      hash.update(`\0${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}
