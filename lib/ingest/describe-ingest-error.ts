import type { IngestError } from "./article-draft";

/** One sentence that says what is wrong with a file or text and what to do about it. */
export function describeIngestError(error: IngestError): string {
  switch (error.kind) {
    case "empty":
      return "There is nothing in it: choose a file that holds the article's text.";
    case "no-text":
      return "No article text was found in it: copy the text of the article and paste it instead.";
    case "too-long":
      return `It has ${count(error.characters)} characters and the limit is ${count(error.limit)}: split it into single articles.`;
    case "unreadable":
      return `It cannot be read, because ${error.reason}: save the article as plain text (UTF-8) or paste it.`;
    case "unsupported":
      return error.extension === ""
        ? "Its name has no ending that tells its kind: use .txt, .md, .html, .json or .jsonl."
        : `Files ending in .${error.extension} cannot be read: use .txt, .md, .html, .json or .jsonl.`;
    case "timed-out":
      return `Reading it took longer than ${error.seconds} seconds and was stopped: paste the article's text instead.`;
    default:
      return error satisfies never;
  }
}

const count = (characters: number): string => characters.toLocaleString("en-GB");
