/**
 * What the database programs see: nothing of the caller's PG* settings, locale or time zone.
 * @param {Record<string, string | undefined>} [from]
 */
export function environment(from = process.env) {
  const kept = Object.entries(from).filter(([name]) =>
    /^(PATH|SYSTEMROOT|TEMP|TMP|TMPDIR|COMSPEC)$/i.test(name),
  );
  return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" };
}
