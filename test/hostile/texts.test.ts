/**
 * Whatever is written into a text of the schema means itself: syntax of Lucene, of Cypher and of others finds what a word finds
 * that is nowhere.
 */

import { times } from '../torture/figures.js';

import { type SeedsServer, serveSeeds } from './seeds-server.js';
import { Tally } from './tally.js';
import { textPlaces } from './text-places.js';

/** Stands in no text of the seeds. */
const nowhere = 'zzqx';

const syntaxes: readonly string[] = [
  `${nowhere}*`,
  `${nowhere} OR ${nowhere}*`,
  `${nowhere}~2`,
  `+${nowhere} -a`,
  `names:${nowhere} || *:*`,
  `/${nowhere}.*/`,
  `[${nowhere} TO ${nowhere}z]`,
  `"${nowhere}" AND NOT (`,
  `${nowhere}\\`,
  `${nowhere}' OR 1=1 //`,
  `${nowhere}"}) MATCH (n) DETACH DELETE n //`,
  `${nowhere}\`) RETURN 1 //`,
  `$${nowhere}`,
  `\${${nowhere}}`,
  `${nowhere}\u0000`,
  `${nowhere}\u202e\ufeff`,
  `${nowhere}%00../../etc/passwd`,
  `<script>${nowhere}</script>`,
  `__proto__${nowhere}`,
];

const textsEach = times(1, 5);

let server: SeedsServer;

beforeAll(async () => {
  server = await serveSeeds();
});

afterAll(() => server[Symbol.asyncDispose]());

function askForAll(ask: (text: string) => string, texts: readonly string[]): string {
  return `{ ${texts.map((text, index) => `a${index}: ${ask(text)}`).join(' ')} }`;
}

/** Of each place some, so that all have their turn many times over. */
function textsOf(place: number): readonly string[] {
  return Array.from(
    { length: textsEach },
    (_, i) => syntaxes[(place * textsEach + i) % syntaxes.length] ?? '',
  );
}

/** What the fields of an answer say, each once, and the codes of its errors: the words of these repeat what was asked. */
function meaningOf(text: string): { readonly values: readonly string[]; readonly codes: readonly string[] } {
  const { data, errors = [] } = JSON.parse(text) as {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  const values = Object.values(data ?? {}).map((value) => JSON.stringify(value));
  return {
    values: [...new Set(values)],
    codes: [...new Set(errors.map(({ extensions }) => extensions.code))],
  };
}

test('syntax in a text finds what a word finds that is nowhere', async () => {
  expect(textPlaces.length).toBeGreaterThan(100);
  const tally = new Tally('syntax in texts');
  const wrong: unknown[] = [];
  for (const [index, { name, ask }] of textPlaces.entries()) {
    const outcome = await server.ask(askForAll(ask, textsOf(index)));
    tally.note(name, outcome);
    const plain = await server.ask(askForAll(ask, [nowhere]));
    const [meant, expected] = [meaningOf(outcome.text), meaningOf(plain.text)];
    if (JSON.stringify(meant) !== JSON.stringify(expected)) wrong.push({ name, meant, expected });
  }
  tally.print(`; ${textPlaces.length} places, ${textsEach} texts each`);
  expect(wrong).toEqual([]);
  expect(tally.problems).toEqual([]);
});
