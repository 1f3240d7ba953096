import type { WriteProblem } from "./event-actions";

/** One sentence for a person whose write did not happen. */
export function problemInWords(problem: WriteProblem): string {
  switch (problem.kind) {
    case "invalid-input":
      return "Please look at the marked fields.";
    case "refused":
      return "This page may not write here: only the owner of the server may, on the machine it runs on.";
    case "not-found":
      return "That is no longer there. Reload the page to see how things stand.";
    case "changed-meanwhile":
      return "Somebody changed this meanwhile. Reload the page to see how it stands.";
    case "not-verbatim":
      return "The selected words do not match the stored text. Select them again.";
    case "failed":
      return "The server did not answer as it should. Nothing was lost: try again.";
  }
}
