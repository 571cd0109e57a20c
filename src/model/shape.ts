/**
 * A shape: the distinct combinations of basis, level and role that the evidence of one link has. The three must not be
 * summarised apart, or a stated goal and a curated measure would pass for a stated measure. A link stores the number of
 * its shape, and a reading becomes the list of the numbers it accepts.
 */

import type { Reading } from './reading.js';
import {
  bases,
  type Basis,
  type InvolvementRole,
  involvementRoles,
  type Level,
  levels,
  type Role,
  roles,
} from './terms.js';

/** How one piece of evidence counts; level and role are null where they do not apply. */
export interface Aspect {
  readonly basis: Basis;
  readonly level: Level | null;
  /** A theme's role, or that of an organization. */
  readonly role: Role | InvolvementRole | null;
}

const aspectRoles = [null, ...roles, ...involvementRoles] as const;
const aspectLevels = [null, ...levels] as const;

const aspects: readonly Aspect[] = bases.flatMap((basis) =>
  aspectLevels.flatMap((level) => aspectRoles.map((role) => ({ basis, level, role }))),
);

/** The number under which an aspect is stored: 0 … 119. */
export function aspectCode({ basis, level, role }: Aspect): number {
  const place = bases.indexOf(basis) * aspectLevels.length + aspectLevels.indexOf(level);
  return place * aspectRoles.length + aspectRoles.indexOf(role);
}

export function aspectOf(code: number): Aspect {
  const aspect = aspects[code];
  if (aspect === undefined) throw new RangeError(`There is no aspect ${String(code)}.`);
  return aspect;
}

/** What a reading does not choose between – structure without a level, an organization's role – it lets pass. */
export function accepts(reading: Reading, { basis, level, role }: Aspect): boolean {
  return (
    reading.bases.includes(basis) &&
    (level === null || reading.levels.includes(level)) &&
    (!isThemeRole(role) || reading.roles.includes(role))
  );
}

export function acceptedAspects(reading: Reading): readonly number[] {
  return aspects.flatMap((aspect, code) => (accepts(reading, aspect) ? [code] : []));
}

/** Whether there is no evidence that the reading leaves out. */
export function acceptsAll(reading: Reading): boolean {
  return aspects.every((aspect) => accepts(reading, aspect));
}

export function isThemeRole(role: Aspect['role']): role is Role {
  return roles.some((known) => known === role);
}

/** A shape is its aspects' codes, ascending; the table numbers the shapes of one release from 0. */
export class ShapeTable {
  readonly shapes: readonly (readonly number[])[];
  readonly #accepted = new Map<number, readonly number[]>();

  constructor(shapes: readonly (readonly number[])[]) {
    this.shapes = shapes;
  }

  /** The numbers of the shapes of which the reading accepts one aspect at least. */
  accepted(reading: Reading): readonly number[] {
    const known = this.#accepted.get(reading.code);
    if (known !== undefined) return known;
    const codes = new Set(acceptedAspects(reading));
    const accepted = this.shapes.flatMap((shape, number) =>
      shape.some((code) => codes.has(code)) ? [number] : [],
    );
    this.#accepted.set(reading.code, accepted);
    return accepted;
  }

  /** The distinct aspects of these shapes inside the reading, in the order of terms.ts. */
  aspectsWithin(reading: Reading, numbers: Iterable<number>): readonly Aspect[] {
    const codes = new Set([...numbers].flatMap((number) => this.shapes[number] ?? []));
    return [...codes]
      .sort((a, b) => a - b)
      .map(aspectOf)
      .filter((aspect) => accepts(reading, aspect));
  }
}

/** Numbers shapes as they are met. */
export class ShapeNumbering {
  readonly #numbers = new Map<string, number>();
  readonly #shapes: (readonly number[])[] = [];

  numberOf(aspectCodes: Iterable<number>): number {
    const shape = [...new Set(aspectCodes)].sort((a, b) => a - b);
    const key = shape.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#shapes.push(shape) - 1);
    return this.#shapes.length - 1;
  }

  get shapes(): readonly (readonly number[])[] {
    return this.#shapes;
  }
}
