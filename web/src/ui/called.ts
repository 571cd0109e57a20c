/** Which municipalities an address calls, by slug, code or official name, and which of its names are of no use. */

import type { CalledFragment, MunicipalityWhere } from '../api/__generated__/graphql.js';

export interface Called {
  /** Each once, in the order of the address. */
  readonly chosen: readonly CalledFragment[];
  /** What the release has no municipality of. */
  readonly unknown: readonly string[];
  /** What calls a municipality that is called before. */
  readonly doubled: readonly string[];
  /** What is past the most that can be chosen. */
  readonly beyond: readonly string[];
}

/** How the API is asked for those that are called. */
export function whereCalled(keys: readonly string[], most: number): MunicipalityWhere {
  const asked = { in: askedOf(keys, most) };
  return { OR: [{ slug: asked }, { code: asked }, { name: asked }] };
}

/** @param found - what the API has of those that were asked for */
export function calledBy(keys: readonly string[], most: number, found: readonly CalledFragment[]): Called {
  const asked = askedOf(keys, most);
  const idOf = (key: string) => found.find((one) => isCalled(one, key))?.id ?? key;
  const ids = keys.map(idOf);
  return {
    chosen: [...new Set(asked.map(idOf))].flatMap((id) => found.find((one) => one.id === id) ?? []),
    unknown: asked.filter((key) => !found.some((one) => isCalled(one, key))),
    doubled: [...new Set(keys.filter((key, index) => ids.indexOf(idOf(key)) < index))],
    beyond: [...new Set(keys)].slice(most),
  };
}

function askedOf(keys: readonly string[], most: number): string[] {
  return [...new Set(keys)].slice(0, most);
}

function isCalled({ id, slug, name }: CalledFragment, key: string): boolean {
  return key === slug || key === name || id === `Municipality:${key}`;
}
