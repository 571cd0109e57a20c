/** The limits by themselves: what has to come through does, and a verdict costs as much as the text is long. */

import { readdirSync, readFileSync } from 'node:fs';

import { getIntrospectionQuery } from 'graphql';

import { Fault } from '../../model/errors.js';
import { readSettings } from '../settings.js';

import { Admission } from './admission.js';

const settings = readSettings({});
const examples = readdirSync('examples').filter((name) => name.endsWith('.graphql'));

function verdictOn(query: unknown, variables?: unknown): string {
  try {
    new Admission(settings).admit(query, variables);
    return 'admitted';
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

describe('admission', () => {
  it.each(examples)('lets the example %s in', (name) => {
    expect(verdictOn(readFileSync(`examples/${name}`, 'utf8'))).toBe('admitted');
  });

  it('lets the fullest introspection in', () => {
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      oneOf: true,
    };
    expect(verdictOn(getIntrospectionQuery({ ...options, inputValueDeprecation: true }))).toBe('admitted');
  });

  it.each([['a mistake'], ['{ "'], ['{'], [''], [null], [undefined], [42], [{ kind: 'Document' }]])(
    'leaves %p for the parser to refuse',
    (query) => {
      expect(verdictOn(query)).toBe('admitted');
    },
  );

  it('gives the same verdict when it is asked again', () => {
    const admission = new Admission({ ...settings, maxDepth: 1 });
    for (let time = 0; time < 2; time += 1) {
      expect(() => {
        admission.admit('{ a { b } }', undefined);
      }).toThrow('Depth of an operation: 2 levels met');
    }
  });

  it('judges variables each time', () => {
    const admission = new Admission(settings);
    admission.admit('query ($a: [Int]) { a(a: $a) }', { a: [1] });
    expect(() => {
      admission.admit('query ($a: [Int]) { a(a: $a) }', { a: Array(101).fill(1) });
    }).toThrow('Items of a list argument: 101 items met');
  });

  it('counts fields of one name only where validation would compare what is below them', () => {
    expect(verdictOn(`{ a { ${'b '.repeat(300)} } }`)).toBe('admitted');
    expect(verdictOn(`{ a { ${'b { id } '.repeat(101)} } }`)).toContain(
      '101 fields met, at most 100 allowed',
    );
    expect(verdictOn(`{ a { ...F ...F } } fragment F on A { ${'b { id } '.repeat(101)} }`)).toContain(
      '101 fields met',
    );
  });

  it.each([
    ['comments', '#\n'.repeat(8_191)],
    ['one string', `{ a(b: "${'\\u3042'.repeat(2_700)}") }`],
    ['blank space', `${' ,\ufeff'.repeat(5_400)}{ a }`],
    ['names', `{ ${'a '.repeat(8_000)} }`],
    ['brackets of lists', `{ a(b: ${'['.repeat(990)}${']'.repeat(990)}) }`],
    ['braces', `${'{a'.repeat(650)}${'}'.repeat(650)}`],
    ['spreads of fragments', spreads(29, 30)],
  ])('judges a document full of %s within a few milliseconds', (_what, query) => {
    expect(query.length).toBeLessThanOrEqual(settings.maxDocumentLength);
    verdictOn(query);
    const started = performance.now();
    verdictOn(query);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

/** Every fragment spreads the next so many times: the fields double, and double again. */
function spreads(fragments: number, times: number): string {
  const definitions = Array.from(
    { length: fragments },
    (_, i) => `fragment F${i} on T { ${`...F${i + 1} `.repeat(times)} }`,
  );
  return `{ ...F0 } ${definitions.join(' ')} fragment F${fragments} on T { a }`;
}
