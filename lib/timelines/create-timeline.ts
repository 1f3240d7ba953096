import type { Asker } from "../accounts/asker";
import { insertTimeline, type Timeline } from "../db/timelines";
import type { Result } from "../result";

export type CreateTimelineError =
  | { readonly kind: "slug-taken" }
  | { readonly kind: "slug-malformed" }
  | { readonly kind: "title-missing" };

/** Begins a timeline under a slug of its own: lower-case letters, digits and single hyphens. */
export async function createTimeline(
  _asker: Asker,
  timeline: {
    readonly slug: string;
    readonly title: string;
    readonly description: string;
    readonly isDemo?: boolean;
  },
): Promise<Result<Timeline, CreateTimelineError>> {
  return insertTimeline({ ...timeline, isDemo: timeline.isDemo ?? false });
}
