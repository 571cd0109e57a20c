/** The state of the explorer in its address, and what is made of it. */

import { Fault } from '../../src/model/errors.js';
import { unknownIn } from '../../src/api/pages/address.js';
import { knownReadingIn } from '../../src/api/pages/reading.js';
import { keeping, languageOf, readingOf, toggled } from '../../web/src/state/address.js';
import { rowLists } from '../../web/src/ui/query/row-lists.js';
import { addressOf, snippets } from '../../web/src/ui/query/snippets.js';
import { washed } from '../../web/src/ui/washed.js';

describe('a reading in an address', () => {
  const at = (search: string): URL => new URL(`https://example.org/theme/dx${search}`);

  it.each([
    ['', {}],
    ['?bases=', {}],
    ['?bases=,&roles=', {}],
    ['?bases=Stated', { bases: ['STATED'] }],
    ['?bases=stated&bases=curated', {}],
    ['?bases=&bases=curated', { bases: ['CURATED'] }],
    ['?roles=goal&roles=measure,,goal', { roles: ['MEASURE', 'GOAL'] }],
    ['?places=figure,plan&release=', { levels: ['PLAN', 'FIGURE'] }],
  ])('is the same to the explorer and to the server: %s', (search, reading) => {
    const here = at(search);
    expect(readingOf(here)).toEqual(reading);
    expect(knownReadingIn(here.searchParams, 'en')).toEqual(reading);
    expect(unknownIn(here.searchParams)).toEqual([]);
  });

  it('with a word that is unknown is refused by the server and said by the explorer, which counts the others', () => {
    const here = at('?bases=nope,stated&roles=Measur');
    expect(knownReadingIn(here.searchParams, 'en')).toBeInstanceOf(Fault);
    expect(unknownIn(here.searchParams).map(({ word }) => word)).toEqual(['nope', 'Measur']);
    expect(readingOf(here)).toEqual({ bases: ['STATED'] });
  });

  it('stays whole from view to view, and is written once where it changes', () => {
    const here = at('?bases=stated&roles=goal&roles=measure');
    expect(readingOf(new URL(keeping('/matrix', here), here))).toEqual(readingOf(here));
    expect(toggled(here, 'roles', 'ISSUE').search).toBe('?bases=stated&roles=measure%2Cgoal%2Cissue');
  });

  it('stands beside a language, in small or capital letters', () => {
    expect(languageOf(at('?lang=EN'), ['ja'])).toBe('en');
  });
});

describe('the stretches of a quote', () => {
  it('are the quote when they are joined, terms marked by their place in the source', () => {
    const stretches = washed({ quote: '𠮷野のDX推進', start: 100, terms: [{ start: 103, end: 105 }] });
    expect(stretches).toEqual([
      { text: '𠮷野の', isTerm: false },
      { text: 'DX', isTerm: true },
      { text: '推進', isTerm: false },
    ]);
  });

  it('have terms that overlap as one', () => {
    const terms = [
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ];
    expect(washed({ quote: 'あいうえおか', start: 0, terms }).map(({ text }) => text)).toEqual([
      'あいうえお',
      'か',
    ]);
  });
});

describe('the lists of an answer', () => {
  it('are connections and plain lists of things that stand in no other list', () => {
    const data = {
      reading: {
        themes: { totalCount: 2, nodes: [{ narrower: [] }, { narrower: [] }] },
        suggest: [{}],
        theme: { municipalities: { edges: [{}] } },
        evidence: { totalCount: 3 },
        none: { nodes: [] },
        aliases: ['DX'],
      },
    };
    expect(rowLists(data)).toEqual([
      { path: 'reading.themes', rows: 2 },
      { path: 'reading.suggest', rows: 1 },
      { path: 'reading.theme.municipalities', rows: 1 },
    ]);
  });

  it('are found beside one another, by a path that tells them apart', () => {
    const things = { nodes: [{}, {}], groups: { nodes: [{}] } };
    expect(rowLists({ programs: things, themes: { nodes: [{}], edges: [{}] } })).toEqual([
      { path: 'programs', rows: 2 },
      { path: 'programs.groups', rows: 1 },
      { path: 'themes.nodes', rows: 1 },
      { path: 'themes.edges', rows: 1 },
    ]);
  });
});

describe('a question as a program', () => {
  const asked = {
    query: 'query Q($text: String!) { search(text: $text) { totalCount } }',
    variables: { text: '"""\\\'' },
  };

  it('stands whole in the address of the playground', () => {
    const address = new URL(addressOf('https://example.org', asked, { format: 'csv' }));
    expect(address.searchParams.get('query')).toBe(asked.query);
    expect(JSON.parse(address.searchParams.get('variables') ?? '')).toEqual(asked.variables);
    expect(address.searchParams.get('format')).toBe('csv');
  });

  it('carries its variables unharmed through a shell', () => {
    const [, body = ''] = /<<'JSON'\n([^]*)\nJSON$/.exec(snippets.curl(asked, 'https://example.org')) ?? [];
    expect(JSON.parse(body)).toEqual(asked);
  });
});
