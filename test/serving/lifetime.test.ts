/** Load, time and stopping: what holds when there is too much, too slow, or the end. */

import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import type { OperationAnswer } from '../../src/api/service.js';

import { post, serve } from './client.js';
import { createWorld, type World } from './world.js';

describe('a request that takes too long', () => {
  it('is answered by its deadline even when the service hangs', async () => {
    await using serving = await serve({ requestDeadlineMs: 200 });
    const started = performance.now();
    const { status, body } = await serving.ask('{ hang }');
    expect(status).toBe(504);
    expect(body?.errors).toEqual([
      {
        message: 'No answer within 200 ms. Ask for less at once, or try again.',
        extensions: { code: 'DEADLINE_EXCEEDED' },
      },
    ]);
    expect(performance.now() - started).toBeLessThan(4_500);
  });

  it('tells the service to stop', async () => {
    let reason: unknown;
    await using serving = await serve(
      { requestDeadlineMs: 100 },
      worldThat((signal) => {
        signal.addEventListener('abort', () => {
          reason = signal.reason;
        });
        return new Promise(() => undefined);
      }),
    );
    await serving.ask('{ hello }');
    expect(reason).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });

  it.each([
    ['GET', {}],
    ['POST', post({ query: '{ hello }' })],
  ])('and whose client has gone, having asked by %s, tells the service to stop as well', async (_, init) => {
    const begun = new EventEmitter();
    await using serving = await serve(
      {},
      worldThat((signal) => {
        begun.emit('asked', signal);
        return new Promise(() => undefined);
      }),
    );
    const controller = new AbortController();
    const arrival = once(begun, 'asked') as Promise<[AbortSignal]>;
    const asked = fetch(`${serving.url}/graphql?query={hello}`, { ...init, signal: controller.signal });
    const [signal] = await arrival;
    const stopped = once(signal, 'abort');
    controller.abort();
    await expect(asked).rejects.toThrow();
    await stopped;
    expect(serving.log.join('')).toContain('client gone');
  });
});

describe('more requests than can be executed at once', () => {
  it('wait for their turn, and beyond that are turned away with 503 and a time to try again', async () => {
    await using serving = await serve({ atOnce: 2, maxWaiting: 3, keptResponseBytes: 0 });
    await serving.ask('{ hello }');
    const answers = await Promise.all(Array.from({ length: 12 }, () => serving.ask('{ slow(ms: 1000) }')));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(5).fill(200), ...Array<number>(7).fill(503)]);
    const refused = answers.find(({ status }) => status === 503);
    expect(refused?.headers.get('retry-after')).toBe('1');
    expect(refused?.body?.errors?.[0]).toMatchObject({
      message: expect.stringMatching(
        /^Operations waiting for their turn: 4 requests met, at most 3 allowed\. Try again in a moment\.$/,
      ),
      extensions: { code: 'OVERLOADED' },
    });
    expect((await serving.ask('{ hello }')).status).toBe(200);
  });

  it('lose their place when their deadline passes while they wait', async () => {
    await using serving = await serve({ atOnce: 1, maxWaiting: 10, requestDeadlineMs: 300 });
    const answers = await Promise.all(Array.from({ length: 3 }, () => serving.ask('{ hang }')));
    expect(answers.map(({ body }) => body?.errors?.[0]?.extensions.code)).toEqual(
      Array<string>(3).fill('DEADLINE_EXCEEDED'),
    );
    expect((await serving.ask('{ hello }')).status).toBe(200);
  });

  it('leave health checks alone', async () => {
    await using serving = await serve({ atOnce: 1, maxWaiting: 0, requestDeadlineMs: 500 });
    const hanging = serving.ask('{ hang }');
    await sleep(50);
    expect((await serving.fetch('/livez')).status).toBe(200);
    expect((await serving.fetch('/readyz')).status).toBe(200);
    await hanging;
  });
});

describe('a client that sends its headers too slowly', () => {
  it('is told so and cut off', async () => {
    await using serving = await serve({ headersTimeoutMs: 200 });
    const socket = connect(Number(new URL(serving.url).port), '127.0.0.1');
    socket.write('GET /livez HTTP/1.1\r\nhost: local\r\nx-slow: ');
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout/);
  });
});

describe('health', () => {
  it('lives without a store, and is ready only with one', async () => {
    await using serving = await serve();
    expect((await serving.fetch('/readyz')).text).toBe('{"status":"ready"}');
    serving.world.isReady = false;
    const unready = await serving.fetch('/readyz');
    expect(unready.status).toBe(503);
    expect(unready.text).toBe('{"status":"not ready","reason":"The store does not answer."}');
    expect((await serving.fetch('/livez')).status).toBe(200);
  });

  it('is not ready when the store does not answer in time', async () => {
    await using serving = await serve(
      { requestDeadlineMs: 100 },
      { ...createWorld(), checkReady: () => new Promise(() => undefined) },
    );
    expect((await serving.fetch('/readyz')).status).toBe(503);
  });
});

describe('stopping', () => {
  it('loses none of 50 requests in flight, 30 of which have not had their turn yet', async () => {
    const serving = await serve({ atOnce: 20, maxWaitMs: 60_000, keptResponseBytes: 0 });
    let arrived = 0;
    serving.server.app.server.on('request', () => (arrived += 1));
    const asked = Array.from({ length: 50 }, () => serving.ask('{ slow(ms: 1200) }'));
    while (serving.world.inFlight < 20 || arrived < 50) await sleep(10);
    await serving.server.drain();
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(50).fill(200));
    await expect(serving.fetch('/livez')).rejects.toThrow();
  });

  it('is not ready for a while in which requests are still answered, each closing its connection', async () => {
    const serving = await serve({ drainNotReadyMs: 400 });
    const drained = serving.server.drain();
    await sleep(50);
    const ready = await serving.fetch('/readyz');
    expect(ready.status).toBe(503);
    expect(ready.text).toContain('The server is stopping.');
    const asked = await serving.ask('{ hello }');
    expect(asked.status).toBe(200);
    expect(asked.headers.get('connection')).toBe('close');
    await drained;
  });

  it('does not wait longer than it may for a request that hangs', async () => {
    const serving = await serve({ drainDeadlineMs: 200 });
    const asked = serving.ask('{ slow(ms: 1000) }').catch(() => 'cut');
    await sleep(50);
    const started = performance.now();
    await serving.server.drain();
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(await asked).toBe('cut');
  });

  it('does not wait for a connection that never asks anything', async () => {
    const serving = await serve();
    const socket = connect(Number(new URL(serving.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const started = performance.now();
    await serving.server.drain();
    expect(performance.now() - started).toBeLessThan(1_000);
    socket.destroy();
  });

  it('may be told twice', async () => {
    const serving = await serve();
    await Promise.all([serving.server.drain(), serving.server.drain()]);
  });
});

describe('a port that is taken', () => {
  it('is a fault that names the way out', async () => {
    await using first = await serve();
    const port = Number(new URL(first.url).port);
    await expect(serve({ port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Port ${port} on 127.0.0.1 is taken by another program.`,
      next: `Stop that one, or choose another port: PORT=${port + 1}.`,
    });
  });
});

/** A world that answers every operation its own way. */
function worldThat(execute: (signal: AbortSignal) => Promise<OperationAnswer>): World {
  return { ...createWorld(), execute: ({ signal }) => execute(signal) };
}
