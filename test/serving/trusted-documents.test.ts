/**
 * Trusted documents: named by the hash of their text, alone or first where the setting says so. No store is asked: what is let in
 * ends in STORE_UNAVAILABLE.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { type DocumentNode, print } from 'graphql';

import { readContract } from '../../src/api/contract.js';
import { identifierOf, TrustedDocuments } from '../../src/api/limits/trusted-documents.js';
import type { OperationAnswer } from '../../src/api/service.js';
import { allDocuments } from '../../web/src/api/all-documents.js';

import { type Answer, modern, post, serve } from './client.js';
import { createWorld, type World } from './world.js';

const search = readFileSync('examples/42-search.graphql', 'utf8');
const others = '{ municipalities { totalCount } }';

/** The contract, with answers of our own. */
function world(execute: (document: DocumentNode) => Promise<OperationAnswer>): World {
  const { schema, sdl } = readContract();
  return { ...createWorld(), schema, sdl, execute: ({ document }) => execute(document) };
}

const answered: OperationAnswer = {
  data: null,
  extensions: {},
  figures: { asked: 0, kept: 0 },
  lasting: { kind: 'now' },
};

/** What was executed, in order. */
function noting() {
  const executed: string[] = [];
  const execute = (document: DocumentNode): Promise<OperationAnswer> => {
    executed.push(print(document));
    return Promise.resolve(answered);
  };
  return { executed, execute };
}

function messageOf({ body }: Answer): string | undefined {
  return body?.errors?.[0]?.message;
}

describe.each(['off', 'first', 'only'] as const)('while the setting is %s', (trustedDocuments) => {
  test('a trusted document is named by its hash, with variables, by GET and by POST', async () => {
    const variables: unknown[] = [];
    const { schema, sdl } = readContract();
    const execute: World['execute'] = (operation) => {
      variables.push(operation.variables);
      return Promise.resolve(answered);
    };
    const own: World = { ...createWorld(), schema, sdl, execute };
    await using serving = await serve({ trustedDocuments }, own);
    const documentId = identifierOf(search);
    const asked = { documentId, variables: { text: '青梅' } };
    expect((await serving.fetch('/graphql', post(asked))).status).toBe(200);
    const parameters = new URLSearchParams({ documentId, variables: JSON.stringify(asked.variables) });
    const answer = await serving.fetch(`/graphql?${parameters.toString()}`, { headers: { accept: modern } });
    expect(answer.status).toBe(200);
    expect(variables).toEqual([{ text: '青梅' }, { text: '青梅' }]);
  });

  test('a document that nobody knows cannot be named', async () => {
    await using serving = await serve({ trustedDocuments });
    const answer = await serving.fetch('/graphql', post({ documentId: 'sha256:00' }));
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toMatch(/^There is no trusted document "sha256:00"\. Trusted are/);
  });

  test.each([
    { documentId: 7 },
    { documentId: ['sha256:00'] },
    { documentId: null },
    { documentId: identifierOf(search), query: others },
  ])('what names a document wrongly is refused: %j', async (asked) => {
    await using serving = await serve({ trustedDocuments });
    expect(messageOf(await serving.fetch('/graphql', post(asked)))).toBe(
      'Give a document either by one `documentId`, a string, or by `query`.',
    );
  });
});

test('where trusted documents are answered alone, all others are refused, whichever way they come', async () => {
  const { executed, execute } = noting();
  await using serving = await serve({ trustedDocuments: 'only' }, world(execute));
  const address = `/graphql?${new URLSearchParams({ query: others }).toString()}`;
  const answers = [
    await serving.ask(others),
    await serving.ask(`${search} `),
    await serving.fetch(address, { headers: { accept: modern } }),
    await serving.fetch(`${address}&format=csv`),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toMatch(/^The document is not trusted here\. Trusted are/);
  }
  expect(executed).toEqual([]);
});

test('where they are answered alone, the examples and all that the explorer asks are answered', async () => {
  const { executed, execute } = noting();
  await using serving = await serve({ trustedDocuments: 'only' }, world(execute));
  const examples = readdirSync('examples').map((name) => readFileSync(`examples/${name}`, 'utf8'));
  for (const query of examples) expect((await serving.ask(query)).status).toBe(200);
  expect(executed).toHaveLength(examples.length);
});

test('the explorer asks more than thirty documents, each of which has an operation', () => {
  expect(allDocuments.length).toBeGreaterThan(30);
  const documents = new TrustedDocuments(allDocuments);
  for (const text of allDocuments) {
    expect(text).toMatch(/^query \w+/mu);
    expect(documents.textOf(identifierOf(text))).toBe(text);
  }
});

test('where they are answered first, others wait until no trusted one does', async () => {
  const executed: string[] = [];
  const waiting: (() => void)[] = [];
  const execute = (document: DocumentNode): Promise<OperationAnswer> => {
    executed.push(print(document).includes('search(') ? 'trusted' : 'other');
    return new Promise((resolve) => {
      waiting.push(() => {
        resolve(answered);
      });
    });
  };
  const limits = { atOnce: 1, maxWaitMs: 60_000, requestDeadlineMs: 60_000 };
  await using serving = await serve({ trustedDocuments: 'first', ...limits }, world(execute));
  let arrived = 0;
  serving.server.app.server.on('request', () => (arrived += 1));
  const all = [serving.ask(others)];
  while (executed.length < 1) await pause(5);
  for (const query of [others, search, others]) {
    all.push(serving.ask(query));
    while (arrived < all.length) await pause(5);
    await pause(50);
  }
  for (let count = 1; count <= all.length; count += 1) {
    while (waiting.length < count) await pause(5);
    waiting[count - 1]?.();
  }
  await Promise.all(all);
  expect(executed).toEqual(['other', 'trusted', 'other', 'other']);
});
