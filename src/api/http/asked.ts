/** What a request asks, as Apollo will read it too, and the name under which the response may be kept. */

import { hash } from 'node:crypto';

import type { FastifyRequest } from 'fastify';

import { Fault } from '../../model/errors.js';

/** Of any type: what is malformed is refused by `wellFormed`. */
export interface Asked {
  readonly query?: unknown;
  /** Stands for a query that is trusted. */
  readonly documentId?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** HEAD asks what GET asks. */
export function askedIn({ method, url, body }: FastifyRequest): Asked {
  if (method === 'POST') return typeof body === 'object' && body !== null ? body : {};
  const parameters = new URL(url, 'http://local').searchParams;
  return {
    ...once(parameters, 'query', (text) => text),
    ...once(parameters, 'documentId', (text) => text),
    ...once(parameters, 'operationName', (text) => text),
    ...once(parameters, 'variables', parseOrLeave),
    ...once(parameters, 'extensions', parseOrLeave),
  };
}

/**
 * Throws a `Fault` for an address that is not UTF-8: of escapes in another encoding, such as `%8E%59` of Shift JIS, another text
 * would be made, unseen.
 */
export function checkAddress({ url }: FastifyRequest): void {
  for (const escapes of url.match(/(?:%[\da-f]{2})+/giu) ?? []) {
    try {
      decodeURIComponent(escapes);
    } catch {
      const named = `${escapes.slice(0, 30)}${escapes.length > 30 ? '…' : ''}`;
      throw new Fault('BAD_USER_INPUT', `The address has escapes that are not UTF-8: ${named}.`, {
        next: 'Escape the text as UTF-8, as encodeURIComponent does, or send the question by POST.',
      });
    }
  }
}

/** The same for all requests that mean the same; undefined for one that is not well formed. */
export function nameOf(asked: Asked, form: string): string | undefined {
  const { query, operationName = null, variables = null, extensions = null } = asked;
  if (typeof query !== 'string' || extensions !== null) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (typeof variables !== 'object' || Array.isArray(variables)) return undefined;
  const parts = [form, operationName, query].map((part) => JSON.stringify(part));
  return hash('sha256', `${parts.join()} ${canonical(variables ?? {})}`, 'base64url');
}

/** A list for a parameter that is given more than once, which is none that counts. */
function once(
  parameters: URLSearchParams,
  name: keyof Asked,
  read: (text: string) => unknown,
): Partial<Record<keyof Asked, unknown>> {
  const [value, ...more] = parameters.getAll(name);
  if (value === undefined) return {};
  return { [name]: more.length > 0 ? [value, ...more] : read(value) };
}

/** The text itself where it is no JSON. */
function parseOrLeave(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** The order of keys aside; no deeper than admission lets in. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
