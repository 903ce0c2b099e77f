/**
 * Rows by key.
 *
 * @module
 */

/** The rows of each key, keys and rows in the order they first appear. */
export function groupBy<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): [Key, Row[]][] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const own = groups.get(key(row));
    if (own) own.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups];
}
