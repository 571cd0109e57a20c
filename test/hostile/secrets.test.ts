/** Secrets that a server is given come out of it nowhere: not in answers, not in its log, not in what commands say. */

import { printSettings, readSettings } from '../../src/api/settings.js';
import type { Environment } from '../../src/local/home.js';
import { chooseStore } from '../../src/cli/store-choice.js';
import { runProgram, startProgram } from '../support/program.js';

import { attacks } from './documents.js';
import { planted, Tally } from './tally.js';

const nobody = { uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: planted.password };

test('of a server that cannot reach its store', async () => {
  const env = {
    PORT: '0',
    TSUNAGU_PLANTED: planted.variable,
    TSUNAGU_CLIENT_REFUSALS: '0',
    TSUNAGU_CLIENT_MS: '0',
  };
  await using program = startProgram(nobody, ['serve', '--no-load'], env);
  const [, address = ''] = await program.saysAnywhere(/listening at ([^"\s]+)/u);
  const tally = new Tally('secrets planted in a server');
  const note = async (name: string, path: string, init?: RequestInit): Promise<void> => {
    const response = await fetch(address + path, init);
    tally.note(name, { status: response.status, text: await response.text() }, [
      'STORE_UNAVAILABLE',
      'OVERLOADED',
    ]);
  };
  for (const path of ['/graphql', '/metrics', '/schema.graphql', '/nowhere', '/.env', '/package.json'])
    await note(path, path);
  for (const { family, document: query } of attacks) {
    const headers = { 'content-type': 'application/json' };
    await note(family, '/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
  }
  tally.print();
  expect(tally.problems).toEqual([]);
  program.child.kill('SIGKILL');
  const { out, err } = await program.ended;
  for (const secret of Object.values(planted)) expect(out + err).not.toContain(secret);
});

test('of commands that cannot reach their store', async () => {
  const { err, out } = await runProgram(nobody, ['releases']);
  expect(err).toContain('cannot be reached');
  expect(out + err).not.toContain(planted.password);
});

test('in an address of Neo4j, where no password belongs', () => {
  const choose = (uri: string) => () => chooseStore({ NEO4J_URI: uri, NEO4J_PASSWORD: 'other' });
  for (const scheme of ['bolt', 'http']) {
    expect(choose(`${scheme}://neo4j:${planted.password}@host:7687`)).toThrow(/NEO4J_URI/u);
    expect(choose(`${scheme}://neo4j:${planted.password}@host:7687`)).not.toThrow(planted.password);
  }
});

/** What nobody sets in earnest. */
const hostileValues: readonly string[] = [
  ...['-1', '-0', '+1', '1.5', '1e400', 'NaN', 'Infinity', '0x10', '１０', '9'.repeat(400), '1;2', '1,2'],
  ...[
    'null',
    'true',
    '[]',
    '{}',
    '__proto__',
    'constructor',
    '$(reboot)',
    '`reboot`',
    '%s%n',
    '../../etc/passwd',
  ],
  ...['\ud83d', '\u202e', 'a\nb', '*,*', 'javascript:alert(1)', '0.0.0.0/0, x', '::/129', ' '],
];

test('a setting is refused by its name, or becomes a value of its kind', () => {
  const defaults = readSettings({});
  const names = Object.keys(defaults) as (keyof typeof defaults)[];
  const variables = variablesByName(names);
  for (const name of names) {
    for (const value of hostileValues) {
      const env: Environment = { [variables[name]]: value };
      try {
        const got = readSettings(env)[name];
        expect({ name, value, kind: kindOf(got) }).toEqual({ name, value, kind: kindOf(defaults[name]) });
      } catch (error) {
        expect(error).toMatchObject({
          code: 'SETTING_INVALID',
          message: expect.stringContaining(variables[name]),
        });
      }
    }
  }
});

test.each(['TSUNAGU_NEO4J_HEAP_MB', 'TSUNAGU_NEO4J_PAGE_CACHE_MB'])(
  '%s is a number of megabytes, or refused by its name',
  (name) => {
    expect(chooseStore({ [name]: '768' })).toMatchObject({ kind: 'private' });
    for (const value of [...hostileValues.filter((text) => text.trim() !== ''), '7', '1000000']) {
      const choose = () => chooseStore({ [name]: value });
      expect(choose).toThrow(expect.objectContaining({ code: 'SETTING_INVALID' }));
      expect(choose).toThrow(name);
    }
  },
);

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'number' && !Number.isSafeInteger(value) ? 'no whole number' : typeof value;
}

/** Settings are printed in the order in which they stand. */
function variablesByName<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> {
  const printed = printSettings(readSettings({}))
    .split('\n')
    .map((line) => line.split('=')[0] ?? '');
  return Object.fromEntries(names.map((name, index) => [name, printed[index] ?? ''])) as Record<Name, string>;
}
