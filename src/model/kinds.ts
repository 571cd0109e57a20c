/** The kinds of things in the graph. A kind is a node label in Neo4j and a type name in the schema, one word for both. */

/** In the order in which a release numbers them; within a kind the order is that of display (docs/architecture.md). */
export const kinds = [
  'Source',
  'Municipality',
  'Category',
  'Theme',
  'Industry',
  'Plan',
  'Section',
  'Program',
  'Organization',
  'Figure',
  'Document',
  'Statement',
  'Involvement',
  'Evidence',
] as const;

export type Kind = (typeof kinds)[number];

/** `Kind:key`, e.g. `Program:sumida/prototype-poc`; the same in every release. */
export type Id = string;

export function idOf(kind: Kind, key: string): Id {
  return `${kind}:${key}`;
}

/** The parts of an id, or null when it has not the form `Kind:key` with a known kind. */
export function partsOfId(id: Id): { readonly kind: Kind; readonly key: string } | null {
  const colon = id.indexOf(':');
  const kind = kinds.find((known) => known === id.slice(0, colon));
  return kind === undefined || colon === id.length - 1 ? null : { kind, key: id.slice(colon + 1) };
}
