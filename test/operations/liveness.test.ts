/** `/livez` on a port of its own: answered while the process is busy, and no longer when it does one thing for good. */

import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { freePort } from '../../src/local/free-port.js';
import { noStore, type Program, startProgram } from '../support/program.js';

/** Upon a signal the process does nothing else for four seconds. */
const busyUponSignal =
  "data:text/javascript,process.on('SIGUSR2',()=>{const%20end=Date.now()+4000;while(Date.now()<end);})";

function start(port: number): Program {
  return startProgram(noStore, ['serve', '--no-load'], {
    PORT: '0',
    TSUNAGU_LIVENESS_PORT: String(port),
    TSUNAGU_REQUEST_DEADLINE_MS: '1500',
    TSUNAGU_DRAIN_NOT_READY_MS: '0',
    NODE_OPTIONS: `--import=${busyUponSignal}`,
  });
}

async function asked(url: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(url);
  return { status: response.status, body: await response.json() };
}

test('a process that is busy is alive, one that does one thing for longer than a request may take is not', async () => {
  const port = await freePort();
  await using server = start(port);
  const [, own = ''] = await server.saysAnywhere(/listening at (http\S+?)"/u);
  const url = `http://127.0.0.1:${String(port)}/livez`;
  expect(await asked(url)).toEqual({ status: 200, body: { status: 'alive' } });

  server.child.kill('SIGUSR2');
  await pause(300);
  let isAnswered = false;
  const late = fetch(`${own}/livez`).then(({ status }) => {
    isAnswered = true;
    return status;
  });
  expect(await asked(url)).toEqual({ status: 200, body: { status: 'alive' } });
  expect(isAnswered).toBe(false);
  await pause(1_700);
  expect(await asked(url)).toMatchObject({
    status: 503,
    body: { status: 'stuck', reason: expect.stringMatching(/for \d+ ms; a request may take 1500 ms\.$/u) },
  });
  expect(isAnswered).toBe(false);

  expect(await late).toBe(200);
  await pause(200);
  expect(await asked(url)).toEqual({ status: 200, body: { status: 'alive' } });
  server.child.kill('SIGTERM');
  await expect(server.ended).resolves.toMatchObject({ code: 0 });
});

test('there is nothing else on that port', async () => {
  const port = await freePort();
  await using server = start(port);
  await server.saysAnywhere(/listening at/u);
  for (const path of ['/', '/metrics', '/graphql', '/livez/more'])
    expect(await asked(`http://127.0.0.1:${String(port)}${path}`)).toMatchObject({ status: 404 });
});

test('a port that is taken is told with its variable, and nothing is served', async () => {
  const port = await freePort();
  await using other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  await using server = start(port);
  const { code, err } = await server.ended;
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(
      new RegExp(`Port ${String(port)} .*taken.*TSUNAGU_LIVENESS_PORT=${String(port + 1)}`, 'su'),
    ),
  });
});
