import { parseArgs } from "node:util";
import { publishedDate } from "../../lib/ingest/published-date";
import { err, ok, type Result } from "../../lib/result";

export const HELP = `Imports news articles into a timeline and says what was found in them.

  npm run -s import -- --timeline ukraine FILE…
  npm run -s import -- --timeline ukraine --jsonl < articles.jsonl

  --timeline NAME     the timeline, as in its address /t/NAME; made when there is none
  --jsonl             read one article a line: {"title", "published", "text", "url", "publisher"}
  --publisher NAME    who published the articles
  --published DATE    when, as 2025-04-15
  --title TITLE       of a single file
  --url ADDRESS       of a single file
  --help              this text

Files end in .txt, .md, .html, .json or .jsonl. What an option says goes before what a file says.
The command ends with 1 when an article was refused or could not be read; one already there is no failure.
`;

export type ImportOptions = {
  readonly timeline: string;
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly known: {
    readonly title?: string;
    readonly url?: string;
    readonly publisher?: string;
    readonly publishedAt?: string;
  };
};

/** What the command is asked to do; "help", or a sentence about what is wrong with the asking. */
export function readOptions(args: readonly string[]): Result<ImportOptions | "help", string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals: files } = parsed.value;
  if (values.help) return ok("help");
  const { timeline, jsonl = false, title, url, publisher, published } = values;
  if (!timeline) return err("Name the timeline: --timeline ukraine.");
  if (!/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(timeline)) {
    return err(`"${timeline}" cannot name a timeline: use small letters, digits and single hyphens.`);
  }
  if (jsonl === files.length > 0)
    return err(jsonl ? "Give files or --jsonl, not both." : "Name at least one file.");
  if ((title || url) && (jsonl || files.length > 1)) return err("--title and --url go with a single file.");
  if (published && !publishedDate(published))
    return err(`"${published}" is not a date: write it as 2025-04-15.`);
  const known = {
    ...(title && { title }),
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(published && { publishedAt: published }),
  };
  return ok({ timeline, files, jsonl, known });
}

function parse(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          timeline: { type: "string" },
          jsonl: { type: "boolean" },
          publisher: { type: "string" },
          published: { type: "string" },
          title: { type: "string" },
          url: { type: "string" },
          help: { type: "boolean", short: "h" },
        },
      }),
    );
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
