/**
 * Whatever is written into a text of the schema means itself: syntax of Lucene, of Cypher and of others finds what a word finds
 * that is nowhere.
 */

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

let server: SeedsServer;

beforeAll(async () => {
  server = await serveSeeds();
});

afterAll(() => server[Symbol.asyncDispose]());

function askForAll(ask: (text: string) => string, texts: readonly string[]): string {
  return `{ ${texts.map((text, index) => `a${index}: ${ask(text)}`).join(' ')} }`;
}

/** What an answer says, the words of its messages aside, which repeat what was asked. */
function meaningOf(text: string): unknown {
  const { data, errors = [] } = JSON.parse(text) as {
    data?: unknown;
    errors?: { path?: unknown; extensions: { code: string } }[];
  };
  return { data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions.code })) };
}

test('syntax in a text finds what a word finds that is nowhere', async () => {
  expect(textPlaces.length).toBeGreaterThan(100);
  const tally = new Tally('syntax in texts');
  const wrong: unknown[] = [];
  for (const { name, ask } of textPlaces) {
    const outcome = await server.ask(askForAll(ask, syntaxes));
    tally.note(name, outcome);
    const plain = await server.ask(askForAll(ask, Array<string>(syntaxes.length).fill(nowhere)));
    const [meant, expected] = [meaningOf(outcome.text), meaningOf(plain.text)];
    if (JSON.stringify(meant) !== JSON.stringify(expected)) wrong.push({ name, meant, expected });
  }
  tally.print(`; ${textPlaces.length} places, ${syntaxes.length} texts each`);
  expect(wrong).toEqual([]);
  expect(tally.problems).toEqual([]);
});
