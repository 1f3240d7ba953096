/** The version that `?v=` names; undefined when it is missing or damaged. */
export const versionAsked = (v: string | string[] | undefined): number | undefined =>
  typeof v === "string" && /^[1-9]\d{0,5}$/.test(v) ? Number(v) : undefined;

/** The query that leads to a version; none for the newest, which is what a plain address shows. */
export const versionQuery = ({
  version,
  newestVersion,
}: {
  version: number;
  newestVersion: number;
}): string => (version === newestVersion ? "" : `?v=${version}`);
