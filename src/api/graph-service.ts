/** Answers operations from the graph: one release and one widest reading at the root of each. */

import { GraphQLError } from 'graphql';

import type { Fault } from '../model/errors.js';
import { widestReading } from '../model/reading.js';
import { thingsIn } from '../model/release.js';
import { createExecutor, type Executor } from '../execution/executor.js';
import type { Graph } from '../graph/graph.js';
import { idsOfOrdinals } from '../graph/questions/compared.js';
import type { AskingFigures, ReleaseView } from '../graph/release-view.js';
import { recordsFor, Scope, scopeOfNode } from '../graph/scope.js';
import { wholeRelease } from '../graph/whole-release.js';

import type { Context, ResolverLimits } from './context.js';
import { readContract } from './contract.js';
import { pricer, refusalOf } from './cost/price-operation.js';
import { writeDataPackage } from './data-package/data-package.js';
import { Footing, type Lasting } from './footing.js';
import { resolvers } from './resolvers/map.js';
import type { GraphService, Operation, OperationAnswer, ReleaseNamed } from './service.js';
import type { Settings } from './settings.js';

/** The limits among the settings that answering needs. */
export type ServiceLimits = ResolverLimits & Pick<Settings, 'maxResponseBytes' | 'maxObjects' | 'maxValues'>;

/** @param graphOf - the graph, or a `Fault` thrown while there is none yet */
export function createGraphService(graphOf: () => Graph, limits: ServiceLimits): GraphService {
  const { sdl, schema } = readContract();
  const executor = createExecutor<Context>(schema, resolvers, {
    maxBytes: limits.maxResponseBytes,
    denseId: placeOf,
    realmOf: scopeOfNode,
    ready: recordsFor,
  });
  const priceOf = pricer(schema, limits);
  return {
    schema,
    sdl,
    async execute(operation) {
      const cost = priceOf(operation);
      const refusal = cost && refusalOf(cost);
      const priced = cost === undefined ? {} : { cost };
      if (refusal) return refused(refusal, priced);
      const { extensions, ...given } = await answer({ graph: graphOf(), limits, executor }, operation);
      return { ...given, extensions: { ...extensions, ...priced, ...staleness(given.lasting) } };
    },
    async enter(signal) {
      const { view, staleSince } = await graphOf().enter(signal);
      return { sequence: view.info.sequence, staleSince };
    },
    async current(signal) {
      const { info } = await graphOf().current(signal);
      return info;
    },
    async release(key, signal) {
      const { info } = await graphOf().release(key, signal);
      return info;
    },
    async writePackage({ id }, file, signal) {
      const view = await graphOf().release(id, signal);
      await writeDataPackage(wholeRelease(view, signal), schema, file);
    },
    async ids({ from, count }, signal) {
      const { view } = await graphOf().enter(signal);
      const total = thingsIn(view.info.counts);
      const length = Math.max(0, Math.min(count, total - from));
      const ordinals = Array.from({ length }, (_, place) => from + place);
      const ids = await view.ask(idsOfOrdinals, ordinals, { figures: { asked: 0, kept: 0 }, signal });
      return { ids, total };
    },
    checkReady: async (signal) => graphOf().checkReady(signal),
  };
}

interface Service {
  readonly graph: Graph;
  readonly limits: ServiceLimits;
  readonly executor: Executor<Context>;
}

async function answer({ graph, limits, executor }: Service, operation: Operation): Promise<OperationAnswer> {
  const { document, operationName, variables, signal } = operation;
  const entry = await graph.enter(signal);
  const figures: AskingFigures = { asked: 0, kept: 0 };
  const footing = new Footing(entry);
  const context: Context = { graph: footing.graph, signal, limits };
  const { data, errors } = await executor.execute({
    document,
    operationName,
    variableValues: variables,
    context,
    signal,
    rootValue: new Scope(entry.view, widestReading, { figures, signal }, () => {
      footing.restOnCurrent();
    }),
  });
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors === undefined ? {} : { errors }),
    extensions: footing.release === undefined ? {} : { release: releaseNamed(footing.release) },
    figures,
    lasting: footing.lasting,
  };
}

/** Last among the extensions, as in a response that is kept. */
function staleness(lasting: Lasting): OperationAnswer['extensions'] {
  return lasting.kind === 'stale' ? { staleSince: lasting.since.toISOString() } : {};
}

function refused(fault: Fault, extensions: OperationAnswer['extensions']): OperationAnswer {
  const errors = [new GraphQLError(fault.message, { originalError: fault })];
  return { errors, extensions, figures: { asked: 0, kept: 0 }, lasting: { kind: 'now' } };
}

function releaseNamed({ info: { id, contentHash } }: ReleaseView): ReleaseNamed {
  return { id, contentHash };
}

/** The place of a thing in its release tells things of one slot apart. */
function placeOf(value: object): number | undefined {
  return 'ordinal' in value && typeof value.ordinal === 'number' ? value.ordinal : undefined;
}
