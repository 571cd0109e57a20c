/** Fields of filters that say in one word what others say in several. */

import type { Kind } from '../../model/kinds.js';

import type { Where } from './words.js';

type Shorthand = (value: unknown) => Where;

const shorthands: Partial<Record<Kind, Readonly<Record<string, Shorthand>>>> = {
  Program: { startFiscalYear: (test) => ({ plan: { startFiscalYear: test } }) },
  Theme: { topConcept: (value) => (value === true ? { NOT: { broader: {} } } : { broader: {} }) },
};

/** The filter that the field stands for; undefined when it is no shorthand. */
export function writtenOut(kind: Kind, field: string, value: unknown): Where | undefined {
  return shorthands[kind]?.[field]?.(value);
}
