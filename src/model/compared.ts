/**
 * A release as it is compared with another: things field by field and links by their words, all of it text. References
 * are ids; what an edit elsewhere moves – ordinals, numbers of shapes, places in a text – is left out or told apart.
 */

import { type Id, type Kind, kinds } from './kinds.js';
import { recordFields } from './records.js';
import type { Properties } from './release.js';
import { aspectOf } from './shape.js';
import { type Relation, relations } from './terms.js';
import { codePointsOf } from './text.js';

/** Field → its text, in the order of records.ts; lists have an item a line. A field that is silent is not there. */
export type ComparedFields = ReadonlyMap<string, string>;

/** `FROM` leads from a municipality or an organization to where its figures or its note come from. */
export type ComparedRelation = Relation | 'FROM';

export const comparedRelations: readonly ComparedRelation[] = [...relations, 'FROM'];

const amongRelations: ReadonlySet<string> = new Set(relations);

/** A link that starts from a thing. */
export interface ComparedLink {
  readonly relation: ComparedRelation;
  /** An ordinal. */
  readonly to: number;
  /** What tells apart the links of one relation between the same two things: as what an organization takes part. */
  readonly as: string;
  /** Its place in a list; 0 where there is none. */
  readonly position: number;
  readonly fields: ComparedFields;
}

/** Kinds that take up a stretch of a source. */
export const placedKinds = ['Plan', 'Section', 'Figure'] as const satisfies readonly Kind[];

/** Where something stands in its source: it moves with every edit before it. */
export const spanFields = ['startLine', 'endLine', 'start', 'end'] as const;

const references: ReadonlySet<string> = new Set([
  ...['municipality', 'plan', 'category', 'source', 'subject', 'object', 'organization', 'in'],
  ...['broader', 'partOf', 'succeeds'],
]);

/** The id is what things are matched by; a plan's successor is told by the successor. */
const passedOver: ReadonlySet<string> = new Set(['id', 'succeededBy']);

const fieldsOf = Object.fromEntries(
  kinds.map((kind) => [kind, Object.keys(recordFields[kind]).filter((field) => !passedOver.has(field))]),
) as unknown as Readonly<Record<Kind, readonly string[]>>;

const unplacedFieldsOf = Object.fromEntries(
  kinds.map((kind) => [kind, fieldsOf[kind].filter((field) => !spanFields.some((span) => span === field))]),
) as unknown as typeof fieldsOf;

/** The ordinals of the things that a thing refers to. */
export function referencesOf(kind: Kind, record: ComparableRecord): readonly number[] {
  return fieldsOf[kind].flatMap((field) => {
    const value = record[field];
    return references.has(field) && typeof value === 'number' ? [value] : [];
  });
}

/** A decoded record, or the properties of a row. */
export type ComparableRecord = Readonly<Record<string, unknown>>;

/**
 * @param idOf - the id of a thing that is referred to
 * @param placed - with the fields of the place
 */
export function comparedFields(
  kind: Kind,
  record: ComparableRecord,
  idOf: (ordinal: number) => Id,
  placed: boolean,
): ComparedFields {
  const fields = new Map<string, string>();
  for (const field of (placed ? fieldsOf : unplacedFieldsOf)[kind]) {
    const value = field === 'terms' ? termsWithin(record) : record[field];
    const text = typeof value === 'number' && references.has(field) ? idOf(value) : textOf(value);
    if (text !== '') fields.set(field, text);
  }
  return fields;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The terms that evidence met, with their places in the quote, which stay when the quote moves. */
function termsWithin({ quote, start, terms }: ComparableRecord): readonly string[] {
  if (typeof quote !== 'string' || typeof start !== 'number' || !Array.isArray(terms)) return [];
  const points = codePointsOf(quote);
  const places = (terms as readonly number[]).map((place) => place - start);
  return places.flatMap((from, index) => {
    const to = places[index + 1];
    return index % 2 === 1 || to === undefined
      ? []
      : [`${points.slice(from, to).join('')} (${String(from)}–${String(to)})`];
  });
}

export interface StoredLink {
  readonly type: string;
  readonly to: number;
  readonly properties: Properties;
}

/** The links of the domain among those that start from a thing, in the order of their relations, lists and ends. */
export function comparedLinks(
  kind: Kind,
  links: readonly StoredLink[],
  shapes: readonly (readonly number[])[],
): readonly ComparedLink[] {
  return links
    .filter(({ type }) => isCompared(kind, type))
    .map((link) => comparedLink(link, shapes))
    .sort(
      (a, b) =>
        comparedRelations.indexOf(a.relation) - comparedRelations.indexOf(b.relation) ||
        a.position - b.position ||
        a.to - b.to,
    );
}

/** What a plan or a piece of evidence comes from is a field of its own. */
function isCompared(kind: Kind, type: string): boolean {
  return type === 'FROM' ? kind === 'Municipality' || kind === 'Organization' : amongRelations.has(type);
}

function comparedLink(
  { type, to, properties }: StoredLink,
  shapes: readonly (readonly number[])[],
): ComparedLink {
  const { shape, position, involvement: _numbered, ...words } = properties;
  const aspects = typeof shape === 'number' ? (shapes[shape] ?? []).map(aspectOf) : [];
  const fields = new Map(Object.entries(words).map(([field, value]) => [field, textOf(value)]));
  if (aspects.length > 0) fields.set('aspects', aspects.map(wordsOf).join('\n'));
  return {
    relation: type as ComparedRelation,
    to,
    as: type === 'TAKES_PART' ? (aspects[0]?.role ?? '') : '',
    position: typeof position === 'number' ? position : 0,
    fields,
  };
}

function wordsOf({ basis, level, role }: ReturnType<typeof aspectOf>): string {
  return [basis, level, role].filter((word) => word !== null).join(' ');
}
