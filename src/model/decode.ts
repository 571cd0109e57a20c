/** Small decoders: from a value nobody has looked at to one of a known type, or a TypeError that names the place. */

import { inspect } from 'node:util';

export type Decoder<T> = (value: unknown, path: string) => T;

export type Decoded<D> = D extends Decoder<infer T> ? T : never;

export const text: Decoder<string> = (value, path) =>
  typeof value === 'string' ? value : mismatch('a string', value, path);

export const number: Decoder<number> = (value, path) =>
  typeof value === 'number' ? value : mismatch('a number', value, path);

export const integer: Decoder<number> = (value, path) =>
  Number.isSafeInteger(value) ? (value as number) : mismatch('an integer', value, path);

export const flag: Decoder<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : mismatch('a boolean', value, path);

export function oneOf<const T extends string>(words: readonly T[]): Decoder<T> {
  return (value, path) =>
    words.find((word) => word === value) ?? mismatch(`one of ${words.join(', ')}`, value, path);
}

export function optional<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value, path) => (value === undefined || value === null ? null : decoder(value, path));
}

/** Absent counts as empty. */
export function list<T>(decoder: Decoder<T>): Decoder<readonly T[]> {
  return (value, path) => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return mismatch('a list', value, path);
    return value.map((item, index) => decoder(item, `${path}[${String(index)}]`));
  };
}

/** An object with exactly the fields of the table, in its order; other properties of the value are left out. */
export function record<T extends Readonly<Record<string, Decoder<unknown>>>>(
  fields: T,
): Decoder<{ readonly [F in keyof T]: Decoded<T[F]> }> {
  const entries = Object.entries(fields);
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return mismatch('an object', value, path);
    const from = value as Readonly<Record<string, unknown>>;
    const decoded: Record<string, unknown> = {};
    for (const [field, decoder] of entries) decoded[field] = decoder(from[field], `${path}.${field}`);
    return decoded as { readonly [F in keyof T]: Decoded<T[F]> };
  };
}

function mismatch(expected: string, value: unknown, path: string): never {
  throw new TypeError(`${path} should be ${expected}, but is ${inspect(value)}.`);
}
