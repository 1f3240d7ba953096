import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** The articles of a file or folder, each on one line. */
export async function linesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return linesIn(path, await readFile(path, "utf8"));
  const names = (await readdir(path)).filter((name) => /\.jsonl?$/u.test(name)).toSorted();
  const files = names.map(async (name) => linesIn(name, await readFile(join(path, name), "utf8")));
  return (await Promise.all(files)).flat();
}

/** A `.json` file is one article, whatever its line breaks. */
const linesIn = (name: string, content: string): string[] =>
  name.endsWith(".json")
    ? [JSON.stringify(JSON.parse(content))]
    : content.split("\n").filter((line) => line.trim() !== "");
