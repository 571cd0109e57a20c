/**
 * The properties of many rows as a column for each name, and a column of texts or of whole numbers as one text: the driver
 * takes longer to send a value of its own than the database to read it out of a text.
 */

import type { Value } from '../../model/release.js';

export interface Columns {
  /** Cypher that takes the columns out of the parameter `$columns`: what stands after WITH. */
  readonly taken: string;
  /** By name, Cypher for the value of the row numbered `row`; names that no row has a value under are not there. */
  readonly ofRow: Readonly<Record<string, string>>;
  /** The parameter. */
  readonly sent: Readonly<Record<string, unknown>>;
}

/** Stands between the values of a column. */
const between = '\u001E';
/** Between the numbers of a list that is a value. */
const within = ' ';

/** @param columns - by name, which is an identifier of Cypher or can be quoted as one, a value for each row */
export function columnsOf(columns: Iterable<readonly [name: string, values: readonly Value[]]>): Columns {
  const made = Array.from(columns)
    .filter(([, values]) => values.some((value) => value !== null))
    .map(([name, values]) => ({ name, ...columnFor(name, values) }));
  return {
    taken: made.map(({ name, taken }) => `${taken} AS \`${name}\``).join(', '),
    ofRow: Object.fromEntries(made.map(({ name, ofRow }) => [name, ofRow])),
    sent: Object.fromEntries(made.map(({ name, sent }) => [name, sent])),
  };
}

/** Cypher for what stands in a map. */
export function entriesOf(ofRow: Columns['ofRow']): string {
  return Object.entries(ofRow)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}

interface SentColumn {
  readonly sent: unknown;
  readonly taken: string;
  readonly ofRow: string;
}

function columnFor(name: string, values: readonly Value[]): SentColumn {
  const parameter = `$columns.${name}`;
  const row = `\`${name}\`[row]`;
  const inText = `split(${parameter}, '\\u001E')`;
  if (values.every(isWhole)) {
    return { sent: values.join(between), taken: `toIntegerList(${inText})`, ofRow: row };
  }
  if (values.every(isTextOrNothing)) {
    return {
      sent: values.map((value) => value ?? '').join(between),
      taken: inText,
      // for hundreds of thousands of rows a function that does nothing takes time too
      ofRow: values.includes(null) ? `nullIf(${row}, '')` : row,
    };
  }
  if (values.every(isNumbersOrNothing)) {
    return {
      sent: values.map((value) => value?.join(within) ?? '').join(between),
      taken: inText,
      ofRow: `toIntegerList(split(nullIf(${row}, ''), '${within}'))`,
    };
  }
  return { sent: values, taken: parameter, ofRow: row };
}

function isWhole(value: Value): value is number {
  return Number.isSafeInteger(value);
}

function isTextOrNothing(value: Value): value is string | null {
  return value === null || (typeof value === 'string' && value !== '' && !value.includes(between));
}

function isNumbersOrNothing(value: Value): value is readonly number[] | null {
  return value === null || (Array.isArray(value) && value.every((item) => Number.isSafeInteger(item)));
}
