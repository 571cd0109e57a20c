/** The door by itself, in front of routes that only say that they were reached. */

import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';

import { Clients } from '../limits/clients.js';
import { Gate } from '../limits/gate.js';

import { guardDoor } from './door.js';
import { logRequests } from './request-log.js';

const forever = new AbortController().signal;

function shares() {
  return {
    clients: new Clients({ clientMs: 1_000, clientRefusals: 0 }),
    gate: new Gate({ atOnce: 1, maxWaiting: 1, maxWaitMs: 1e6, goodMs: 1e6 }),
  };
}

/** One route whose requests are answered in their turn but for a page, and one whose are not. */
function guarded(given: ReturnType<typeof shares>, isHigh = true): FastifyInstance {
  const app = fastify();
  logRequests(app);
  guardDoor(app, given, { isHigh });
  const inTurn = ({ query }: FastifyRequest): boolean => !('page' in (query as object));
  app.all('/in-turn', { config: { inTurn } }, () => ({ reached: true }));
  app.get('/at-once', () => ({ reached: true }));
  return app;
}

/** From 127.0.0.1. */
const question = { method: 'POST', url: '/in-turn', payload: { query: '{ hello }' } } as const;

test('a client that has had its share is refused before its request is read', async () => {
  const given = shares();
  given.clients.spend('127.0.0.1', 2_000);
  // its body is shorter than it says, and would be waited for
  const { statusCode, headers, body } = await guarded(given).inject({
    method: 'POST',
    url: '/in-turn',
    headers: { 'content-type': 'application/json', 'content-length': '20' },
  });
  expect(statusCode).toBe(429);
  // of twice its share, half is back after ln 2 minutes
  expect(Number(headers['retry-after'])).toBeGreaterThan(20);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(headers['x-request-id']).toBeDefined();
  expect(JSON.parse(body)).toEqual({
    errors: [
      {
        message:
          'This client has used up its 1000 ms of execution a minute (TSUNAGU_CLIENT_MS). ' +
          `Try again in ${String(headers['retry-after'])} s, and ask for less at once.`,
        extensions: { code: 'RATE_LIMITED' },
      },
    ],
  });
});

test('when as many wait as may, a client that weighs no less than they do is refused, and a lighter one is not', async () => {
  const given = shares();
  const heavy = { name: '127.0.0.1', weight: () => given.clients.spentBy('127.0.0.1') };
  const leave = await given.gate.enter(forever, heavy);
  const waiting = given.gate.enter(forever, heavy);
  const refused = await guarded(given).inject(question);
  expect(refused.statusCode).toBe(503);
  expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  given.clients.spend('127.0.0.1', 1);
  const lighter = await guarded(given).inject({ ...question, remoteAddress: '192.0.2.1' });
  expect(lighter.json()).toEqual({ reached: true });
  leave();
  await waiting;
});

test('it is open while the process has time to spare, and to what the route does not answer in turn', async () => {
  const given = shares();
  given.clients.spend('127.0.0.1', 2_000);
  expect((await guarded(given, false).inject(question)).json()).toEqual({ reached: true });
  expect((await guarded(given).inject('/in-turn?page')).json()).toEqual({ reached: true });
  expect((await guarded(given).inject('/at-once')).json()).toEqual({ reached: true });
});
