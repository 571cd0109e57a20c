/** Which lists of an answer can become the rows of a table. */

/** A list that stands in no other, by its response path from the root: `reading.municipalities`. */
export interface RowList {
  readonly path: string;
  readonly rows: number;
}

/** Those that have any, in the order of the answer; of a connection, its own path. */
export function rowLists(data: unknown): readonly RowList[] {
  return listsIn(data, []);
}

function listsIn(value: unknown, path: readonly string[]): readonly RowList[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const hasTwo = 'nodes' in value && 'edges' in value;
  return fields.flatMap(([name, inner]) => {
    if (!Array.isArray(inner)) return listsIn(inner, [...path, name]);
    const isPage = (name === 'nodes' || name === 'edges') && !hasTwo;
    return listOf(isPage ? path : [...path, name], inner);
  });
}

/** Only things make rows, and only when there are any. */
function listOf(path: readonly string[], items: readonly unknown[]): readonly RowList[] {
  return typeof items[0] === 'object' ? [{ path: path.join('.'), rows: items.length }] : [];
}
