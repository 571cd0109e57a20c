/** A store whose server keeps its query plans: planning all questions anew for each of many small worlds is most of the time. */

import type { Session } from 'neo4j-driver';

import type { Store } from '../../src/graph/store.js';

export function keepingPlans(store: Store): Store {
  return {
    read: (cypher, parameters, signal) => store.read(cypher, parameters, signal),
    writing: (work) => store.writing((session) => work(withoutReplanning(session))),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

function withoutReplanning(session: Session): Session {
  return new Proxy(session, {
    get(target, name) {
      if (name === 'run') return run;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  function run(cypher: string, parameters?: unknown): PromiseLike<unknown> {
    return cypher.includes('prepareForReplanning') ? Promise.resolve() : session.run(cypher, parameters);
  }
}
