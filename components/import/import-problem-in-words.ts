import type { ImportProblem } from "./import-actions";

export function importProblemInWords(problem: ImportProblem): string {
  switch (problem.kind) {
    case "unusable":
      return problem.words;
    case "invalid-input":
      return "Please look at the marked fields.";
    case "duplicate":
      return `Already here as “${problem.title}”.`;
    case "refused":
      return "This page may not write here: only the owner of the server may, on the machine it runs on.";
    case "not-found":
      return "This timeline is no longer there.";
    case "failed":
      return "The server did not answer as it should. Nothing was lost: try again.";
  }
}
