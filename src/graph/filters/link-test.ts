/** `link`: as what, how and where a link is made. One piece of its evidence has to be all of that together, inside the reading. */

import { Fault } from '../../model/errors.js';
import { accepts, type Aspect, aspectOf } from '../../model/shape.js';
import { shapeOf } from '../link-set.js';
import type { Scope } from '../scope.js';

import type { Test, Where } from './words.js';

/** @param filter - a `LinkFilter` */
export function linkTest(filter: Where, { view, reading }: Scope): Test {
  const fits = aspectTest(filter);
  const wanted = view.shapes.shapes.map((shape) =>
    shape.map(aspectOf).some((aspect) => accepts(reading, aspect) && fits(aspect)),
  );
  return (_ordinal, { codes, start, end }) => {
    for (let index = start; index < end; index += 1) {
      if (wanted[shapeOf(codes[index] ?? 0)] === true) return true;
    }
    return false;
  };
}

/** @param filter - a `LinkFilter` */
export function aspectTest(filter: Where): (aspect: Aspect) => boolean {
  const words = wordsOf(filter);
  return (aspect) =>
    words.every(({ name, list }) => {
      const word = name === 'bases' ? aspect.basis : name === 'levels' ? aspect.level : aspect.role;
      return word !== null && list.includes(word);
    });
}

/**
 * Where no link was walked – at the root, in lists of structure – any evidence of the thing stands for it: the same filter
 * as an `EvidenceWhere`.
 */
export function evidenceLike(filter: Where): Where {
  return Object.fromEntries(wordsOf(filter).map(({ name, list }) => [fieldOfEvidence[name], { in: list }]));
}

const fieldOfEvidence = {
  bases: 'basis',
  levels: 'level',
  roles: 'role',
  involvementRoles: 'involvementRole',
} as const;

interface Words {
  readonly name: keyof typeof fieldOfEvidence;
  readonly list: readonly string[];
}

/** Throws `Fault` BAD_USER_INPUT for an empty list. */
function wordsOf(filter: Where): readonly Words[] {
  return (Object.keys(fieldOfEvidence) as Words['name'][]).flatMap((name) => {
    const list = (filter[name] ?? null) as readonly string[] | null;
    if (list === null) return [];
    if (list.length > 0) return [{ name, list }];
    throw new Fault('BAD_USER_INPUT', `\`link.${name}\` must not be empty: no link would match.`, {
      next: `Name at least one, or leave \`${name}\` out.`,
    });
  });
}
