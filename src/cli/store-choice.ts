/** Which Neo4j is used: the one that the environment names, or a private one that is started for the purpose. */

import { Fault } from '../model/errors.js';
import { defaultStoreSettings, openStore, type Store, type StoreSettings } from '../graph/store.js';
import { findRunning } from '../local/find-running.js';
import { defaultHome, type Environment } from '../local/home.js';
import type { LocalExit } from '../local/local-neo4j.js';
import type { Report } from '../local/progress.js';
import { type LocalOptions, startLocal } from '../local/start-local.js';

export type StoreChoice =
  | { readonly kind: 'named'; readonly address: StoreAddress }
  | ({ readonly kind: 'private'; readonly home: string; readonly mirror: string | undefined } & Memory);

/** Megabytes, of a private Neo4j. */
type Memory = Required<Pick<LocalOptions, 'heap' | 'pageCache'>>;

export type StoreAddress = Pick<StoreSettings, 'uri' | 'user' | 'password' | 'database'>;

/** A store that is open until the end of the block. */
export interface OpenStore extends AsyncDisposable {
  readonly store: Store;
  /** Where it is, for people. */
  readonly place: string;
  /** Resolves should a private Neo4j end before it is asked to; never for one that was named. */
  readonly exited: Promise<LocalExit>;
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** The variables beginning with TSUNAGU_ that are read for it. */
export const storeVariables = [
  'TSUNAGU_HOME',
  'TSUNAGU_NEO4J_HEAP_MB',
  'TSUNAGU_NEO4J_PAGE_CACHE_MB',
  'TSUNAGU_MAVEN_MIRROR',
] as const;

/** Throws `Fault` SETTING_INVALID. */
export function chooseStore(env: Environment): StoreChoice {
  const uri = env['NEO4J_URI'];
  if (uri === undefined || uri === '') {
    return { kind: 'private', home: defaultHome(env), mirror: mirrorIn(env), ...memoryIn(env) };
  }
  if (/^[^/]*\/\/[^/]*@/u.test(uri)) {
    throw new Fault(
      'SETTING_INVALID',
      'NEO4J_URI holds a user or a password, which would be shown with it.',
      {
        next: 'Put them into NEO4J_USER and NEO4J_PASSWORD.',
      },
    );
  }
  if (!isAddress(uri)) {
    throw new Fault('SETTING_INVALID', `NEO4J_URI=${uri} is not the address of a Neo4j.`, {
      next: 'Name one like bolt://host:7687, neo4j://host:7687 or neo4j+s://…, or unset it to start a private Neo4j.',
    });
  }
  const password = env['NEO4J_PASSWORD'];
  if (password === undefined || password === '') {
    throw new Fault('SETTING_INVALID', 'NEO4J_URI is set, but NEO4J_PASSWORD is not.', {
      next: 'Set NEO4J_PASSWORD (and NEO4J_USER, unless it is neo4j).',
    });
  }
  const user = env['NEO4J_USER'] ?? 'neo4j';
  return { kind: 'named', address: { uri, user, password, database: env['NEO4J_DATABASE'] ?? 'neo4j' } };
}

/** A scheme of the driver's, a host, and a port that there can be. */
function isAddress(uri: string): boolean {
  return (
    schemes.some((scheme) => uri.startsWith(`${scheme}://`)) &&
    URL.canParse(uri) &&
    new URL(uri).hostname !== ''
  );
}

function mirrorIn(env: Environment): string | undefined {
  const mirror = env['TSUNAGU_MAVEN_MIRROR']?.trim() ?? '';
  if (mirror === '') return undefined;
  if (/^https?:\/\//i.test(mirror) && URL.canParse(mirror)) return mirror;
  throw new Fault(
    'SETTING_INVALID',
    `TSUNAGU_MAVEN_MIRROR=${mirror} is not the address of a Maven repository.`,
    {
      next: 'Name one like https://maven.example.org/repository, or unset it for the public one.',
    },
  );
}

function memoryIn(env: Environment): Memory {
  return {
    heap: megabytes(env, 'TSUNAGU_NEO4J_HEAP_MB', { fallback: 256, least: 128 }),
    pageCache: megabytes(env, 'TSUNAGU_NEO4J_PAGE_CACHE_MB', { fallback: 64, least: 8 }),
  };
}

function megabytes(
  env: Environment,
  name: string,
  { fallback, least }: { readonly fallback: number; readonly least: number },
): number {
  const given = env[name]?.trim() ?? '';
  if (given === '') return fallback;
  if (/^\d{1,6}$/.test(given) && Number(given) >= least) return Number(given);
  throw new Fault(
    'SETTING_INVALID',
    `${name}=${JSON.stringify(given)} is not a whole number of megabytes from ${String(least)} to 999999.`,
    { next: `Correct it, or unset it for ${String(fallback)}.` },
  );
}

export interface OpeningOptions extends Pick<LocalOptions, 'brief'> {
  readonly env: Environment;
  readonly report: Report;
  readonly signal: AbortSignal;
  readonly settings?: Partial<Omit<StoreSettings, keyof StoreAddress>>;
}

/** Starts the private Neo4j where one is chosen. Throws the `Fault`s of `startLocal`. */
export async function openChosen(choice: StoreChoice, options: OpeningOptions): Promise<OpenStore> {
  if (choice.kind === 'named') return opened(choice.address, choice.address.uri, options);
  const { env, report, signal, brief = false } = options;
  const { home, mirror, heap, pageCache } = choice;
  const neo4j = await startLocal({ home, mirror, heap, pageCache, brief, env, report, signal });
  const { uri, user, password, exited } = neo4j;
  const { store, place } = opened({ uri, user, password, database }, placeOf(choice), options);
  return {
    ...{ store, place, exited },
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await neo4j.stop();
    },
  };
}

/** The same for a command of minutes, but a private Neo4j that `tsunagu serve` runs already is shared with it. */
export async function joinChosen(choice: StoreChoice, options: OpeningOptions): Promise<OpenStore> {
  const running = choice.kind === 'private' ? await findRunning(choice.home) : undefined;
  if (running === undefined || choice.kind === 'named')
    return openChosen(choice, { ...options, brief: true });
  return opened({ ...running, database }, placeOf(choice), options);
}

/** The one that a private Neo4j has. */
const database = 'neo4j';

function opened(address: StoreAddress, place: string, { settings }: OpeningOptions): OpenStore {
  const store = openStore({ ...defaultStoreSettings, ...settings, ...address });
  return {
    ...{ store, place },
    exited: new Promise(() => undefined),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

function placeOf({ home }: { readonly home: string }): string {
  return `a private Neo4j in ${home}`;
}
