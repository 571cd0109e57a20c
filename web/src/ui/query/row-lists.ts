/** Which lists of an answer can become the rows of a table. */

/** A list that stands in no other, by its response path from the root: `reading.municipalities`. */
export interface RowList {
  readonly path: string;
  readonly rows: number;
}

/** In the order of the answer; of a connection, the path of the connection. */
export function rowLists(data: unknown): readonly RowList[] {
  return listsIn(data, []);
}

function listsIn(value: unknown, path: readonly string[]): readonly RowList[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const items = fields.find(
    ([name, items]) => (name === 'nodes' || name === 'edges') && Array.isArray(items),
  );
  if (items) return [{ path: path.join('.'), rows: (items[1] as readonly unknown[]).length }];
  return fields.flatMap(([name, inner]) =>
    Array.isArray(inner)
      ? [{ path: [...path, name].join('.'), rows: inner.length }]
      : listsIn(inner, [...path, name]),
  );
}
