/** Responses that are kept, from a real store: they change with a flip, and never under a release that is named. */

import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import { Graph } from '../../src/graph/graph.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { createGraphService } from '../../src/api/graph-service.js';
import { createLog } from '../../src/api/http/log.js';
import { createHttpServer, type HttpServer } from '../../src/api/http/server.js';
import { readSettings, type Settings } from '../../src/api/settings.js';
import { questions } from '../questions/all.js';
import { aboutEverything, Expectations, idOf, readAllTheTime, readerAt } from '../support/readers.js';
import { openTestStore, projectFolder, seedsDataset } from '../support/store.js';
import { type Version, versions } from '../support/versions.js';

let store: Store;
let version: (number: number) => Version;
let keeping: Serving;
let forgetful: Serving;

interface Serving {
  readonly server: HttpServer;
  readonly address: string;
}

beforeAll(async () => {
  store = openTestStore();
  version = await versions();
  for (const number of [201, 202, 200]) await load(store, version(number).dataset);
  keeping = await serve({});
  forgetful = await serve({ keptResponseBytes: 0, keptAnswerBytes: 0 });
});

afterAll(async () => {
  await Promise.all([keeping, forgetful].map(({ server }) => server.app.close()));
  await store[Symbol.asyncDispose]();
});

async function serve(given: Partial<Settings>): Promise<Serving> {
  const settings = {
    ...readSettings({}),
    requestDeadlineMs: 20_000,
    maxWaitMs: 60_000,
    port: 0,
    ...given,
  };
  const graph = new Graph(store, keptAnswers(settings.keptAnswerBytes));
  const service = createGraphService(() => graph, settings);
  const server = await createHttpServer(service, settings, createLog('silent'));
  return { server, address: `${await server.listen()}/graphql` };
}

interface Answer {
  readonly headers: Headers;
  readonly text: string;
  readonly release: { readonly id: string } | undefined;
}

async function ask(serving: Serving, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(serving.address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  if (response.status === 503) {
    // the machine is busy with other tests
    await pause(200);
    return ask(serving, query, variables);
  }
  const text = await response.text();
  const { errors, extensions } = JSON.parse(text) as {
    errors?: unknown;
    extensions?: { release?: { id: string } };
  };
  expect(errors).toBeUndefined();
  return { headers: response.headers, text, release: extensions?.release };
}

test('examples are answered with the same bytes, kept or made', async () => {
  const { release: seeds } = await load(store, await seedsDataset());
  const releases = { earlier: idOf(version(200)), seeds: seeds.id };
  for (const { name, variables: variablesOf } of questions.filter((_, index) => index % 4 === 0)) {
    const query = readFileSync(`${projectFolder}/examples/${name}.graphql`, 'utf8');
    const variables = variablesOf?.(releases) ?? {};
    const made = await ask(keeping, query, variables);
    const kept = await ask(keeping, query, variables);
    expect(kept.text).toBe(made.text);
    expect(kept.text).toBe((await ask(forgetful, query, variables)).text);
    expect(kept.headers.get('etag')).toBe(made.headers.get('etag'));
  }
});

test('what becomes current is what the next request is answered from', async () => {
  for (const number of [201, 202, 200]) {
    await load(store, version(number).dataset);
    const answer = await ask(keeping, aboutEverything);
    expect(answer.release?.id).toBe(idOf(version(number)));
    expect((await ask(keeping, aboutEverything)).text).toBe(answer.text);
  }
});

describe('under a release that is named', () => {
  const pinned = `query ($release: ID!) {
    a: reading(release: $release) {
      release { id contentHash }
      municipalities { nodes { name population themes { totalCount } } }
    }
    b: reading(release: $release) { reading(bases: [STATED]) { programs { totalCount } node(id: "Theme:dx") { id } } }
  }`;

  test('a response is the same for good, whatever is current, and says so', async () => {
    const release = idOf(version(200));
    const before = await ask(keeping, pinned, { release });
    expect(before.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(before.release?.id).toBe(release);
    await load(store, version(201).dataset);
    for (const serving of [keeping, forgetful]) {
      const after = await ask(serving, pinned, { release });
      expect(after.text).toBe(before.text);
      expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
    }
  });

  test.each([
    [
      'something stands outside',
      '{ pinned: reading(release: "R") { theme(key: "dx") { id } } theme(key: "dx") { id } }',
    ],
    [
      'it stands inside a reading of the current one',
      '{ reading { reading(release: "R") { theme(key: "dx") { id } } } }',
    ],
    ['it is asked whether it is current', '{ reading(release: "R") { release { id current } } }'],
    ['the releases are listed', '{ reading(release: "R") { releases { nodes { id } } } }'],
    ['a release is looked for by its id', '{ reading(release: "R") { node(id: "R") { id } } }'],
  ])('a response is not for good when %s', async (_case, query) => {
    const { headers } = await ask(keeping, query.replaceAll('"R"', JSON.stringify(idOf(version(201)))));
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });

  test('what is current, and what is listed, is told as it is after a load', async () => {
    const query = '{ reading(release: "R") { release { current } releases { totalCount } } }';
    const about = query.replace('R', idOf(version(201)));
    const before = await ask(keeping, about);
    await load(store, version(202).dataset);
    const after = await ask(keeping, about);
    expect(before.text).toContain('"current":true');
    expect(after.text).toContain('"current":false');
  });

  test('a response that rests on several names none of them', async () => {
    const query = `{ a: reading(release: "A") { municipality(key: "sumida") { population } }
      b: reading(release: "B") { municipality(key: "sumida") { population } } }`;
    const [a, b] = [idOf(version(201)), idOf(version(202))];
    const answer = await ask(keeping, query.replace('"A"', `"${a}"`).replace('"B"', `"${b}"`));
    expect(answer.release).toBeUndefined();
    expect(answer.text).toContain(
      '{"data":{"a":{"municipality":{"population":201}},"b":{"municipality":{"population":202}}}',
    );
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });
});

test('readers of a server that keeps responses never see a mix while releases become current', async () => {
  const expectations = new Expectations();
  for (const number of [200, 201]) {
    await load(store, version(number).dataset);
    await expectations.learn(version(number), readerAt(keeping.address));
  }
  expectations.expect(version(202));
  const reading = readAllTheTime([readerAt(keeping.address), readerAt(keeping.address)], expectations);
  for (const number of [202, 200, 201, 202, 201, 200]) await load(store, version(number).dataset);
  const { answers, met, faults } = await reading.stop();
  expect(faults).toEqual([]);
  expect(met.size).toBeGreaterThan(1);
  expect(answers).toBeGreaterThan(5);
});
