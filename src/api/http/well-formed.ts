/** Requests whose parts are of the types that GraphQL over HTTP gives them, and stand where they belong. */

import { MIMEType } from 'node:util';

import type { FastifyRequest } from 'fastify';

import { Fault } from '../../model/errors.js';
import type { ExportedOperation } from '../exports/export-plan.js';

import { type Asked, askedIn } from './asked.js';
import { HttpFault } from './failures.js';

/** Throws a `Fault` for the first thing that is malformed. */
export function wellFormed(request: FastifyRequest): ExportedOperation {
  const isPosted = request.method === 'POST';
  if (isPosted) checkBody(request.body);
  else checkGet(request);
  const carrier = isPosted ? 'body' : 'address';
  const asked = askedIn(request);
  const query = part('query', asked, carrier, isText);
  if (query === undefined || query === '') throw noQuery(query, carrier);
  part('extensions', asked, carrier, isObject);
  return {
    query,
    operationName: part('operationName', asked, carrier, isText),
    variables: part('variables', asked, carrier, isObject) ?? {},
  };
}

/**
 * Whether the request has the hash of a document in place of its text, as Apollo's clients try it. To Apollo's own word for that,
 * PersistedQueryNotSupported under 200, they answer with the text.
 */
export function hasHashAlone(request: FastifyRequest): boolean {
  const { query = null, extensions } = askedIn(request);
  return query === null && isObject.fits(extensions) && isObject.fits(extensions['persistedQuery']);
}

function checkBody(body: unknown): void {
  if (isObject.fits(body)) return;
  if (Array.isArray(body)) {
    const count = String(body.length);
    throw new Fault('BAD_USER_INPUT', `The body is a list of ${count}; a request has one operation.`, {
      next: 'Ask for everything in one document, or send several requests.',
    });
  }
  const what = body === undefined ? 'empty' : `${typeWord(body)}, not an object`;
  throw new Fault('BAD_USER_INPUT', `The body is ${what}.`, { next: examples.body });
}

/** What has no body has no type of one; and each part of an address stands there once. */
function checkGet({ url, headers }: FastifyRequest): void {
  const type = headers['content-type'];
  if (type !== undefined && !isJson(type)) {
    const named = JSON.stringify(type.slice(0, 40));
    throw new HttpFault(
      415,
      `The question is in the address, and content-type is ${named}.`,
      'Leave that header out, or send the question by POST as application/json.',
    );
  }
  const parameters = new URL(url, 'http://local').searchParams;
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    const count = parameters.getAll(name).length;
    if (count <= 1) continue;
    const often = `The address has \`${name}\` ${String(count)} times; it may stand there once.`;
    throw new Fault('BAD_USER_INPUT', often, { next: 'Leave all but one out.' });
  }
}

function isJson(type: string): boolean {
  try {
    return new MIMEType(type).essence === 'application/json';
  } catch {
    return false;
  }
}

interface Type<Value> {
  readonly word: string;
  readonly fits: (value: unknown) => value is Value;
}

const isText: Type<string> = {
  word: 'a text',
  fits: (value): value is string => typeof value === 'string',
};

const isObject: Type<Readonly<Record<string, unknown>>> = {
  word: 'an object',
  fits: (value): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
};

type Carrier = 'body' | 'address';

/** Undefined where it is absent; null in a body is as good. */
function part<Value>(
  name: keyof Asked,
  asked: Asked,
  carrier: Carrier,
  type: Type<Value>,
): Value | undefined {
  const value = asked[name];
  if (value === undefined || (value === null && carrier === 'body')) return undefined;
  if (type.fits(value)) return value;
  const isUnread = carrier === 'address' && typeof value === 'string';
  const message = `\`${name}\` in the ${carrier} is ${isUnread ? 'no JSON' : typeWord(value)}; it has to be ${type.word}.`;
  throw new Fault('BAD_USER_INPUT', message, { next: examples[carrier] });
}

function noQuery(query: '' | undefined, carrier: Carrier): Fault {
  const message = query === '' ? `\`query\` in the ${carrier} is empty.` : `The ${carrier} has no \`query\`.`;
  const next = `${examples[carrier]} A trusted document may be named by \`documentId\` instead.`;
  return new Fault('BAD_USER_INPUT', message, { next });
}

const examples: Readonly<Record<Carrier, string>> = {
  body: 'Send an object like {"query": "query Q($n: Int) { … }", "operationName": "Q", "variables": {"n": 1}}.',
  address:
    'Write it as in /graphql?query={…}&variables={"n":1}, escaped as UTF-8, or send it by POST as {"query": "{ … }"}.',
};

function typeWord(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'an object';
  }
}
