/** A row of the list as it is shown: `gone` rows left the inbox while somebody looked at them. */
export interface Shown<Row> {
  readonly row: Row;
  readonly gone: boolean;
}

/**
 * The list while somebody is at it: rows keep their places, changed ones are renewed, gone ones stay and say so,
 * new ones wait. Nothing moves under the cursor.
 */
export function holdStill<Row extends { readonly id: string }>(
  shown: readonly Shown<Row>[],
  fresh: readonly Row[],
): readonly Shown<Row>[] {
  const byId = new Map(fresh.map(row => [row.id, row]));
  return shown.map(({ row }) => {
    const renewed = byId.get(row.id);
    return renewed ? { row: renewed, gone: false } : { row, gone: true };
  });
}

/** How many fresh rows are not shown yet. */
export function waiting<Row extends { readonly id: string }>(
  shown: readonly Shown<Row>[],
  fresh: readonly Row[],
): number {
  const known = new Set(shown.map(({ row }) => row.id));
  return fresh.filter(row => !known.has(row.id)).length;
}
