/** A graph small enough to say by heart, behind the real executor: what the serving tests serve. */

import { setTimeout as sleep } from 'node:timers/promises';

import { buildSchema } from 'graphql';

import { Fault } from '../../src/model/errors.js';
import { createExecutor } from '../../src/execution/executor.js';
import type { GraphService } from '../../src/api/service.js';

/** What the tests plant where it must never show. */
export const secret = 'bolt://neo4j:hunter2@10.1.2.3:7687';

export const sdl = `"A small world."
type Query {
  "Greets."
  hello(name: String = "world"): String
  places(where: PlaceWhere, names: [String!]): [Place!]!
  repeat(text: String!, times: Int!): [String!]!
  slow(ms: Int!): String
  hang: String
  broken: String
  brokenForAll: String!
  storeDown: String
  storeDownForAll: String!
  wrongKey: String
}

type Place {
  name: String!
  neighbours: [Place!]!
}

input PlaceWhere {
  AND: [PlaceWhere!]
  NOT: PlaceWhere
  name: String
}
`;

interface Place {
  readonly name: string;
}

const sumida: Place = { name: '墨田区' };
const ome: Place = { name: '青梅市' };

const resolvers = {
  Query: {
    hello: (roots: readonly unknown[], { name }: { name: string | null }) =>
      roots.map(() => `Hello, ${name ?? '?'}!`),
    places: (roots: readonly unknown[]) => roots.map(() => [sumida, ome]),
    repeat: (roots: readonly unknown[], { text, times }: { text: string; times: number }) =>
      roots.map(() => Array.from({ length: times }, () => text)),
    slow: async (roots: readonly unknown[], { ms }: { ms: number }) => {
      await sleep(ms);
      return roots.map(() => `after ${ms}`);
    },
    hang: () => new Promise<readonly string[]>(() => undefined),
    broken: () => failing(new Error(`Cannot connect to ${secret}`)),
    brokenForAll: () => failing(new Error(`Cannot connect to ${secret}`)),
    storeDown: () => failing(storeDown()),
    storeDownForAll: () => failing(storeDown()),
    wrongKey: () =>
      failing(new Fault('BAD_USER_INPUT', 'Several programs are called DX.', { next: 'Ask by id.' })),
  },
  Place: {
    neighbours: (places: readonly Place[]) => places.map((place) => [place === sumida ? ome : sumida]),
  },
};

/** A service that can be made unready, and that can be seen at work. */
export interface World extends GraphService {
  isReady: boolean;
  /** Operations begun and not ended. */
  inFlight: number;
  /** Of the release that is current. */
  sequence: number;
  /** Since when the store has been out of reach. */
  staleSince: Date | undefined;
}

export function createWorld(maxBytes = 5_000_000): World {
  const schema = buildSchema(sdl);
  const executor = createExecutor(schema, resolvers, { maxBytes });
  return {
    schema,
    sdl,
    isReady: true,
    inFlight: 0,
    sequence: 1,
    staleSince: undefined,
    enter() {
      return Promise.resolve({ sequence: this.sequence, staleSince: this.staleSince });
    },
    current() {
      return Promise.resolve({ ...release, sequence: this.sequence });
    },
    ids: () => Promise.resolve({ ids: [], total: 0 }),
    release: () => Promise.reject(new Fault('RELEASE_UNKNOWN', 'Nothing is kept.')),
    writePackage: () => Promise.reject(new Fault('RELEASE_UNKNOWN', 'Nothing is kept.')),
    async execute({ document, operationName, variables, signal }) {
      this.inFlight += 1;
      try {
        const request = {
          document,
          operationName,
          variableValues: variables,
          context: {},
          rootValue: {},
          signal,
        };
        return {
          ...(await executor.execute(request)),
          extensions: { release },
          figures: { asked: 1, kept: 2 },
          lasting: { kind: 'whileCurrent', sequence: this.sequence },
        };
      } finally {
        this.inFlight -= 1;
      }
    },
    checkReady() {
      return this.isReady ? Promise.resolve() : Promise.reject(storeDown());
    },
  };
}

const release = { id: 'Release:1', contentHash: 'abc' };

function storeDown(): Fault {
  return new Fault('STORE_UNAVAILABLE', 'The store does not answer.', {
    next: 'Try again in a moment.',
    cause: new Error(`Cannot connect to ${secret}`),
  });
}

function failing(error: Error): Promise<readonly never[]> {
  return Promise.reject(error);
}
