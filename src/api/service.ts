/** What the HTTP side knows of the graph: a schema, a way to execute a valid operation, and whether it can. */

import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';

import type { Id } from '../model/kinds.js';
import type { ReleaseInfo } from '../model/release.js';
import type { JsonBytes } from '../execution/json-bytes.js';

import type { Price } from './cost/price-operation.js';
import type { Lasting } from './footing.js';

export interface Operation {
  /** Parsed and validated against `schema`. */
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Aborts when the request's deadline has passed, its client has gone, or it has been answered. */
  readonly signal: AbortSignal;
}

export interface OperationAnswer {
  /** Finished bytes of the value of `data`; absent when the operation could not begin (bad variables). */
  readonly data?: JsonBytes | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions: AnswerExtensions;
  /** For the request's log line. */
  readonly figures: AnswerFigures;
  readonly lasting: Lasting;
}

export interface AnswerExtensions extends Readonly<Record<string, unknown>> {
  /** The release answered from; absent when the document names several. */
  readonly release?: ReleaseNamed;
  /** Since when the database has been out of reach: the release may have been replaced. Absent in good times. */
  readonly staleSince?: string;
  /** What the operation could have given at most; also when it was refused for it. */
  readonly cost?: Price;
}

export interface ReleaseNamed {
  readonly id: string;
  readonly contentHash: string;
}

/** Questions sent to the database, and answers that were kept from before. */
export interface AnswerFigures {
  readonly asked: number;
  readonly kept: number;
}

export type CurrentRelease = Pick<ReleaseInfo, 'id' | 'contentHash' | 'sequence'>;

export interface Entered {
  /** Of the release. */
  readonly sequence: number;
  /** Since when nobody could tell whether it is still current; undefined in good times. */
  readonly staleSince: Date | undefined;
}

/** Places that follow each other, from 0. */
export interface Stretch {
  readonly from: number;
  readonly count: number;
}

export interface GraphService {
  readonly schema: GraphQLSchema;
  /** The contract as it stands in schema/, comments and all. */
  readonly sdl: string;
  execute(operation: Operation): Promise<OperationAnswer>;
  /** What a request enters now. Throws a `Fault` STORE_UNAVAILABLE before the first load. */
  enter(signal: AbortSignal): Promise<Entered>;
  /** The current release, for certain: throws a `Fault` STORE_UNAVAILABLE while the database cannot be reached. */
  current(signal: AbortSignal): Promise<CurrentRelease>;
  /** The release of an id's key or a content hash. Throws a `Fault` RELEASE_UNKNOWN that names the ones that are kept. */
  release(key: string, signal: AbortSignal): Promise<ReleaseInfo>;
  /** All of a release as a data package in a file. */
  writePackage(release: ReleaseInfo, file: string, signal: AbortSignal): Promise<void>;
  /** Of things of the current release, by their place in it, and how many things there are. */
  ids(places: Stretch, signal: AbortSignal): Promise<{ readonly ids: readonly Id[]; readonly total: number }>;
  /** Resolves when store and release are there; throws a `Fault` STORE_UNAVAILABLE that says which is not. */
  checkReady(signal: AbortSignal): Promise<void>;
}
