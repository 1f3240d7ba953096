export type NewTimelineState = {
  readonly problem: "title-missing" | "slug-taken" | "slug-malformed" | "too-long" | "refused" | null;
  readonly typed: { readonly title: string; readonly description: string; readonly slug: string };
};
