import type { ImportProblem } from "@/components/import/import-actions";
import type { ImportError } from "@/lib/articles/import-article";
import { describeIngestError } from "@/lib/ingest/describe-ingest-error";

type Failure = ImportError | { readonly kind: "refused" | "not-found" | "failed" };

/** Why an article was not stored, as the import page shows it. */
export function importProblem(failure: Failure): ImportProblem {
  switch (failure.kind) {
    case "duplicate":
      return failure;
    case "empty":
    case "too-long":
      return { kind: "unusable", words: describeIngestError(failure) };
    case "malformed":
      return failure.field === "publishedAt"
        ? {
            kind: "invalid-input",
            fields: { publishedAt: ["This date was not understood. Write it like 2025-04-15."] },
          }
        : { kind: "unusable", words: "The text holds characters that cannot be stored." };
    case "no-timeline":
      return { kind: "not-found" };
    default:
      return { kind: failure.kind };
  }
}
