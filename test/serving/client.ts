/** A server of the small world on a free port, and a client that asks it over HTTP. */

import { createLog } from '../../src/api/http/log.js';
import { createHttpServer, type HttpServer } from '../../src/api/http/server.js';
import { readSettings, type Settings } from '../../src/api/settings.js';

import { createWorld, type World } from './world.js';

/** As an answer comes back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined where the text is no JSON. */
  readonly body: AnswerBody | undefined;
}

interface AnswerBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions: { readonly code: string; readonly id?: string };
}

/** Takes what the specification recommends. */
export const modern = 'application/graphql-response+json';

export interface Serving extends AsyncDisposable {
  readonly url: string;
  readonly world: World;
  readonly server: HttpServer;
  /** Lines of the log so far. */
  readonly log: readonly string[];
  fetch(path: string, init?: RequestInit): Promise<Answer>;
  /** Posts a query and takes what the specification recommends. */
  ask(query: string, variables?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** Settings are the defaults, but for a free port, no pause while stopping, and what is given. */
export async function serve(given: Partial<Settings> = {}, world: World = createWorld()): Promise<Serving> {
  const log: string[] = [];
  const settings = { ...readSettings({}), port: 0, drainNotReadyMs: 0, ...given };
  const server = await createHttpServer(
    world,
    settings,
    createLog('info', { write: (line) => void log.push(line) }),
  );
  const url = await server.listen();
  const fetchHere = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, { redirect: 'manual', ...init });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  };
  return {
    url,
    world,
    server,
    log,
    fetch: fetchHere,
    ask: (query, variables, headers) => fetchHere('/graphql', post({ query, variables }, headers)),
    [Symbol.asyncDispose]: () => server.drain(),
  };
}

/** A request with JSON in it. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: modern, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

function parse(text: string): AnswerBody | undefined {
  try {
    return JSON.parse(text) as AnswerBody;
  } catch {
    return undefined;
  }
}
