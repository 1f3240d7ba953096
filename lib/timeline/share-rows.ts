/** What a lane asks for, in rows: what it has to keep, what the window needs, and what it would use beyond that. */
export type RowWish = { readonly least: number; readonly needs: number; readonly wishes: number };

/**
 * Rows for each lane, never fewer than one: first what each has to keep, then round by round to those that need more, and what is left
 * to those that would use more. What has to be kept is forgotten when there is no room for all of it.
 */
export function shareRows(lanes: readonly RowWish[], rows: number): readonly number[] {
  const kept = lanes.map(({ least }) => Math.max(1, least));
  const fits = kept.reduce((sum, least) => sum + least, 0) <= rows;
  const shares = fits ? [...kept] : lanes.map(() => 1);
  let left = rows - shares.reduce((sum, share) => sum + share, 0);
  for (const wanted of [lanes.map(({ needs }) => needs), lanes.map(({ wishes }) => wishes)]) {
    for (let dealt = 1; dealt > 0; ) {
      dealt = 0;
      for (const [index, want] of wanted.entries()) {
        const share = shares[index] ?? 0;
        if (dealt >= left || share >= want) continue;
        shares[index] = share + 1;
        dealt += 1;
      }
      left -= dealt;
    }
  }
  return shares;
}
