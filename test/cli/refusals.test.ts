/** What the command line refuses or warns of: words on standard error, an exit code, and no stack. */

import { once } from 'node:events';
import { createServer } from 'node:net';

import { noStore, runProgram } from '../support/program.js';

test.each([
  [{ HOST: 'nope.invalid' }, 'HOST=nope.invalid is no address of this machine'],
  [{ HOST: '8.8.8.8' }, 'HOST=8.8.8.8 is no address of this machine (EADDRNOTAVAIL).'],
  [
    { NEO4J_URI: '', TSUNAGU_MAVEN_MIRROR: 'foo' },
    'TSUNAGU_MAVEN_MIRROR=foo is not the address of a Maven repository.',
  ],
])('a server does not start with %j', async (env, message) => {
  const { code, out, err } = await runProgram(noStore, ['serve', '--no-load'], { PORT: '0', ...env });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.startsWith(message)).toBe(true);
  expect(err).toMatch(/\n→ .*\n$/);
  expect(err).not.toMatch(/\n\s+at /);
});

test('the port after the last one is not proposed', async () => {
  await using other = createServer().listen(65_535, '127.0.0.1');
  await once(other, 'listening');
  const { err } = await runProgram(noStore, ['serve', '--no-load'], { PORT: '65535' });
  expect(err).toContain('PORT=65534.');
});

test('a variable that is misspelled is warned of, with the one that is meant', async () => {
  const { err } = await runProgram(noStore, ['releases'], { TSUNAGU_MAXDEPTH: '3' });
  expect(err).toMatch(/^TSUNAGU_MAXDEPTH is no setting .*\n→ Did you mean TSUNAGU_MAX_DEPTH\?\n/);
});

test.each([
  [['releases'], { NEO4J_URI: '', TSUNAGU_HOME: '/proc/x' }],
  [['seed-schemas', '--seeds', '/proc/x'], {}],
])(
  'a folder that cannot be made is refused at once: %j %j',
  async (args, env: Record<string, string>) => {
    const { code, err } = await runProgram(noStore, args, env);
    expect(code).toBe(1);
    expect(err).toMatch(/The folder \/proc\/x.* cannot be (written|made).*\n→ /);
  },
  30_000,
);

test('help for a command that there is not says so', async () => {
  const { code, err } = await runProgram(noStore, ['help', 'releses']);
  expect(code).toBe(1);
  expect(err).toContain("error: unknown command 'releses'\n(Did you mean releases?)");
});

test('help for a command tells its options', async () => {
  const { code, out } = await runProgram(noStore, ['help', 'serve']);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('--no-load') as string });
});
