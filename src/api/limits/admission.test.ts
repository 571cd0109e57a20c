/** The limits by themselves: what has to come through does, and a verdict costs as much as the text is long. */

import { readdirSync, readFileSync } from 'node:fs';

import { getIntrospectionQuery, GraphQLError } from 'graphql';

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
    if (error instanceof Fault || error instanceof GraphQLError) return error.message;
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

  it.each([
    [`{ a(b: { c: ["", "${'x'.repeat(201)}"] }) }`, 1, 18, '201 characters met in `b.c[1]`'],
    [`{\n  a(b: [${'1 '.repeat(101)}]) }`, 2, 8, '101 items met in `b`'],
    [`query ($v: [Int] = [${'1 '.repeat(101)}]) { a }`, 1, 20, '101 items met in `$v`'],
    [`{ a(b: ${'[['.repeat(10)}${']]'.repeat(10)}) }`, 1, 24, `17 levels met in \`b${'[0]'.repeat(16)}\``],
    [`{\n${'a {'.repeat(20)} b ${'}'.repeat(20)} }`, 2, 62, 'Depth of an operation: 21 levels met, at most'],
    [`{ a }\nquery B { ${'a '.repeat(21)} }`, 2, 1, 'Root fields of an operation: 21 fields met'],
    [`query A { a }\n{ ${'a: b '.repeat(31)} }`, 2, 1, 'Aliases in an operation: 31 aliases met'],
    [`{ a @a @b @c @d\n @e }`, 2, 2, 'Directives at one place: 5 directives met'],
    [`{ a { ${'b { id } '.repeat(100)}\nb { id } } }`, 2, 1, '101 fields met'],
    [`{ a }${'\nfragment F on A { a }'.repeat(31)}`, 32, 1, 'Fragments in a document: 31 fragments met'],
  ])('says where in the document %.40s too much is', (query, line, column, words) => {
    const place: unknown = { message: expect.stringContaining(words), locations: [{ line, column }] };
    expect(() => {
      new Admission(settings).admit(query, undefined);
    }).toThrow(expect.objectContaining(place as object));
  });

  it('says which variable holds too much, and where in it', () => {
    const where = { and: [{}, {}, {}, { id: { in: Array(101).fill('a') } }] };
    expect(verdictOn('{ a }', { where })).toBe(
      'Items of a list argument: 101 items met in `$where.and[3].id.in`, at most 100 allowed.',
    );
    expect(verdictOn('{ a }', { text: 'x'.repeat(201) })).toBe(
      'Length of a string argument: 201 characters met in `$text`, at most 200 allowed.',
    );
  });

  it('cuts the place in a variable, whose names may have any length', () => {
    const verdict = verdictOn('{ a }', { ['n'.repeat(10_000)]: 'x'.repeat(201) });
    expect(verdict.length).toBeLessThan(300);
  });

  it('counts characters as people do, not in units of UTF-16', () => {
    expect(verdictOn('{ a }', { text: '𠮷'.repeat(200) })).toBe('admitted');
    expect(verdictOn(`{ a(b: "${'𠮷'.repeat(200)}") }`)).toBe('admitted');
    expect(verdictOn('{ a }', { text: '𠮷'.repeat(201) })).toContain('201 characters met');
    expect(verdictOn(`"${'𠮷'.repeat(16_383)}"`)).toContain('16385 characters met');
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
