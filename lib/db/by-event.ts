/** Rows in groups by the event they belong to, each group in the order the rows came. */
export function byEvent<Row extends { readonly eventId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.eventId);
    if (group === undefined) groups.set(row.eventId, [row]);
    else group.push(row);
  }
  return groups;
}
