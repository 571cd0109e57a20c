/** The list of releases, which is the one thing that changes, as one request sees it. */

import { parse } from 'graphql';

import { type Kind, kinds } from '../model/kinds.js';
import type { ReleaseInfo } from '../model/release.js';
import { Graph } from '../graph/graph.js';
import { keptAnswers } from '../graph/kept-answers.js';
import { encodeRelease } from '../graph/questions/releases.js';
import type { Store } from '../graph/store.js';

import { createGraphService } from './graph-service.js';
import { readSettings } from './settings.js';

const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;

const releases = [3, 2, 1].map((sequence): ReleaseInfo => {
  const contentHash = String(sequence).repeat(64);
  const createdAt = '2026-11-30T00:00:00.000Z';
  return {
    id: `Release:${sequence}`,
    sequence,
    searchSlot: sequence,
    contentHash,
    createdAt,
    counts,
    shapes: [],
  };
});

/** How often the list is asked for by one request for each document, after the release has been entered. */
async function listings(document: string): Promise<number> {
  let asked = 0;
  const store: Store = {
    read(cypher) {
      if (cypher.startsWith('// currentSequence')) return Promise.resolve([{ answer: 3 }]);
      if (!cypher.startsWith('// keptReleases')) throw new TypeError(`Not asked here: ${cypher}`);
      asked += 1;
      return Promise.resolve(releases.map((release) => ({ answer: encodeRelease(release) })));
    },
    writing: () => Promise.reject(new TypeError('Nothing is written.')),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  const graph = new Graph(store, keptAnswers(0));
  await graph.enter();
  asked = 0;
  const { errors } = await createGraphService(() => graph, readSettings({})).execute({
    document: parse(document),
    operationName: undefined,
    variables: {},
    signal: new AbortController().signal,
  });
  expect(errors).toBeUndefined();
  return asked;
}

test.each([
  '{ releases { nodes { id } } }',
  '{ a: reading(release: "Release:1") { release { id } } b: reading(release: "Release:2") { release { id } } }',
])('is asked for once by %s', async (document) => {
  expect(await listings(document)).toBe(1);
});
