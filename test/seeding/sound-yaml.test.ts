/** Two parsers read the seeds: what the quick one accepts, the one that knows all places must read in the same way. */

import fc from 'fast-check';
import { parseDocument } from 'yaml';

import { soundContent } from '../../src/seeding/sound-yaml.js';

import { seedText } from './edited-seeds.js';

const signs = [
  ...[
    '&a ',
    '*a',
    '!x ',
    '!!str ',
    '? ',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    ' #',
    '|',
    '>',
    '|-\n',
    "'",
    '"',
  ],
  ...['%', '@', '`', '~', 'null', '\t', '\n', '\n\n', '  ', ' ', '---\n', '...\n', '\u0085', '\u2028'],
  ...[
    '0x1F',
    '1e3',
    '1_000',
    '+5',
    '.5',
    '-0',
    '007',
    '0o17',
    '1.50',
    '.inf',
    '99999999999999999999',
    '2022-01-01',
  ],
  ...[
    'true',
    'yes',
    'No',
    '<<: ',
    '[a]: b',
    '{a: 1}: 2',
    '1: 2',
    'true: x',
    '~: x',
    '__proto__: 1\n',
    '\uFEFF',
    '\0',
  ],
  ...['\\n', '\\u3042', 'a: b', '- - a\n', '"a" "b"', '|+2\n', '>1-\n'],
];

/** Some lines of the seeds, without their common indent or with it, with signs put in and letters taken out. */
function pieces(text: string): fc.Arbitrary<string> {
  const lines = text.split('\n');
  const place = fc.nat({ max: lines.length - 1 });
  const edit = fc.tuple(fc.nat(), fc.constantFrom('', ...signs), fc.nat({ max: 3 }));
  const piece = fc.tuple(
    place,
    fc.integer({ min: 1, max: 12 }),
    fc.boolean(),
    fc.array(edit, { maxLength: 4 }),
  );
  return piece.map(([first, count, indented, edits]) => {
    const taken = lines.slice(first, first + count);
    const indent = indented ? 0 : (/^ */.exec(taken[0] ?? '')?.[0].length ?? 0);
    const whole = taken
      .map((line) => line.slice(Math.min(indent, /^ */.exec(line)?.[0].length ?? 0)))
      .join('\n');
    return edits.reduce((now, [at, sign, left]) => {
      const cut = at % (now.length + 1);
      return now.slice(0, cut) + sign + now.slice(cut + (sign === '' ? left + 1 : 0));
    }, whole);
  });
}

test('what is read quickly is what the other parser reads, in any piece of the seeds with any edits', async () => {
  const names = ['vocabulary.yaml', 'municipalities.yaml', 'plans/sumida-fy2022.yaml'];
  const texts = await Promise.all(names.map(seedText));
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(...texts.map(pieces)), (text) => {
      const content = soundContent(text);
      if (content === undefined) return;
      accepted += 1;
      const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
      expect({ text, faults: [...document.errors, ...document.warnings] }).toEqual({ text, faults: [] });
      expect(content).toEqual(document.toJS());
    }),
    { numRuns: 3_000 },
  );
  expect(accepted).toBeGreaterThan(500);
});

test.each([
  ['an alias', 'a: &x 1\nb: *x'],
  ['a tag', 'a: !!str 1'],
  ['a key that is no text', '1: a'],
  ['a key that is a list', '[a]: b'],
  ['a doubled key', 'a: 1\na: 2'],
  ['great depth', `${'['.repeat(200)}${']'.repeat(200)}`],
  ['two documents', 'a: 1\n---\nb: 2'],
  ['an open quotation mark', 'a: "b'],
  ['nothing', '# nothing\n'],
])('%s is left to the parser that can tell of it', (_what, text) => {
  expect(soundContent(text)).toBeUndefined();
});
