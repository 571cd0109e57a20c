import { pathText, SeedFile } from '../../src/seeding/seed-file.js';

const file = new SeedFile(
  'plans/x.yaml',
  `name: 墨田区
programs:
  - slug: poc
    themes: [poc, { theme: dx, quote: DX }]
`,
);

describe('a seed file', () => {
  test.each([
    [['name'], 1, 7],
    [['programs', 0, 'slug'], 3, 11],
    [['programs', 0, 'themes', 1, 'quote'], 4, 39],
  ])('knows where the value at %j begins', (steps, line, column) => {
    expect(file.locate(steps)).toEqual({ line, column, steps });
  });

  test('knows where a key begins', () => {
    expect(file.locate(['programs', 0, 'themes'], 'key')).toMatchObject({ line: 4, column: 5 });
  });

  test('gives the entry for a value that is missing', () => {
    expect(file.locate(['programs', 0, 'name'])).toMatchObject({ line: 3, column: 5 });
  });

  test('gives a plain text for what would stand inside it', () => {
    const steps = ['programs', 0, 'themes', 0];
    expect(file.locate([...steps, 'quote'])).toEqual({ line: 4, column: 14, steps });
  });

  test('writes a path as it is read', () => {
    expect(pathText(['programs', 3, 'themes', 0, 'quote'])).toBe('programs[3].themes[0].quote');
  });
});
