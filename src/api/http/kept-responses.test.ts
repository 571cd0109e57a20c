/** Kept responses by themselves, while nobody can tell whether their release is still current. */

import { KeptResponses } from './kept-responses.js';
import { Response } from './response.js';

test('an outage makes one variant of a response, for all who ask while it lasts', async () => {
  const responses = new KeptResponses(1_000_000);
  const lasting = { kind: 'whileCurrent', sequence: 1 } as const;
  const body = Buffer.from('{"data":{},"extensions":{"release":{}}}');
  responses.keep('one', new Response(body, { mediaType: 'application/json', lasting }));
  const found = (minute: number | undefined): Promise<Response | undefined> => {
    const staleSince = minute === undefined ? undefined : new Date(minute * 60_000);
    return responses.find('one', () => Promise.resolve({ sequence: 1, staleSince }));
  };
  const stale = await found(1);
  expect(stale?.lasting).toEqual({ kind: 'stale', since: new Date(60_000) });
  expect(await found(1)).toBe(stale);
  expect((await found(2))?.lasting).toEqual({ kind: 'stale', since: new Date(120_000) });
  expect((await found(undefined))?.lasting).toBe(lasting);
});

test('the variant counts among the bytes that are kept, which have their bound', async () => {
  const lasting = { kind: 'whileCurrent', sequence: 1 } as const;
  const body = Buffer.from(`{"data":{"a":"${'a'.repeat(10_000)}"},"extensions":{"release":{}}}`);
  const made = (): Response => new Response(body, { mediaType: 'application/json', lasting });
  const responses = new KeptResponses(40_000);
  responses.keep('one', made());
  const { bytes } = responses.figures;
  await responses.find('one', () => Promise.resolve({ sequence: 1, staleSince: new Date(60_000) }));
  expect(responses.figures.bytes).toBeGreaterThan(bytes + body.length);
  responses.keep('two', made());
  expect(responses.figures).toMatchObject({ entries: 2, evictions: 1 });
});
