/** Readings as they are asked for, one inside another, and what they come to – said here a second time, from the law. */

import fc from 'fast-check';

import { bases, type Basis, type Level, levels, type Role, roles } from '../../src/model/terms.js';

/** What one `reading(…)` names. */
export type Choices = Partial<PlainReading>;

export interface PlainReading {
  readonly bases: readonly Basis[];
  readonly levels: readonly Level[];
  readonly roles: readonly Role[];
  readonly inherit: boolean;
  readonly narrower: boolean;
}

/** At the root everything counts, nothing is inherited, broader themes stand for narrower ones. */
export const widest: PlainReading = { bases, levels, roles, inherit: false, narrower: true };

/** What the innermost of these readings comes to: the last word on each choice. */
export function effective(nested: readonly Choices[]): PlainReading {
  return nested.reduce<PlainReading>((outer, choices) => ({ ...outer, ...choices }), widest);
}

/** A question asked inside these readings. */
export function asked(nested: readonly Choices[], selection: string): string {
  return nested.reduceRight((inner, choices) => `reading${argumentsOf(choices)} { ${inner} }`, selection);
}

/** What was answered inside these readings. */
export function innermost(data: any, nested: readonly Choices[]): any {
  return nested.reduce((answer) => answer.reading, data);
}

function argumentsOf(choices: Choices): string {
  const named = Object.entries(choices).map(([name, value]) =>
    Array.isArray(value) ? `${name}: [${value.join(', ')}]` : `${name}: ${String(value)}`,
  );
  return named.length === 0 ? '' : `(${named.join(', ')})`;
}

/** Any of the 5,580 readings there are, each choice as likely as any other. */
export const anyReading: fc.Arbitrary<PlainReading> = fc.record({
  bases: fc.subarray([...bases], { minLength: 1 }),
  levels: fc.subarray([...levels], { minLength: 1 }),
  roles: fc.subarray([...roles], { minLength: 1 }),
  ...{ inherit: fc.boolean(), narrower: fc.boolean() },
});

/** One to three readings inside each other, each naming some choices. */
export const nestedReadings: fc.Arbitrary<readonly Choices[]> = fc.oneof(
  anyReading.map((reading) => [reading]),
  fc.array(
    fc
      .tuple(anyReading, fc.subarray(['bases', 'levels', 'roles', 'inherit', 'narrower'] as const))
      .map(([reading, named]) => Object.fromEntries(named.map((name) => [name, reading[name]]))),
    { minLength: 1, maxLength: 3 },
  ),
);
