/**
 * Requests that name a trusted document become requests that have its text, as the draft on persisted documents of GraphQL over
 * HTTP has it; and what is not trusted is refused, or waits behind what is, where the setting says so.
 */

import type { FastifyRequest } from 'fastify';

import { Fault } from '../../model/errors.js';
import type { TrustedDocuments } from '../limits/trusted-documents.js';
import type { Settings } from '../settings.js';

import { type Asked, askedIn } from './asked.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether it comes to its turn only when no other waits. */
    yields: boolean;
  }
}

/** Throws a `Fault`. Whatever else is wrong with the request is left for others to tell. */
export function trust(
  request: FastifyRequest,
  documents: TrustedDocuments,
  { trustedDocuments: mode }: Pick<Settings, 'trustedDocuments'>,
): void {
  const asked = askedIn(request);
  if (asked.documentId !== undefined) {
    giveText(request, asked, textNamed(asked, documents));
    return;
  }
  if (mode === 'off' || typeof asked.query !== 'string' || documents.has(asked.query)) return;
  if (mode === 'only') throw new Fault('BAD_USER_INPUT', 'The document is not trusted here.', { next });
  request.yields = true;
}

/** Whether a document of this text is answered, at once or when no other waits. */
export function isAnswered(
  text: string,
  documents: TrustedDocuments,
  { trustedDocuments: mode }: Pick<Settings, 'trustedDocuments'>,
): boolean {
  return mode !== 'only' || documents.has(text);
}

const next = 'Trusted are the questions of examples/ and those of the explorer, as they stand.';

function textNamed({ documentId, query }: Asked, documents: TrustedDocuments): string {
  if (typeof documentId !== 'string' || query !== undefined) {
    throw new Fault('BAD_USER_INPUT', 'Give a document either by one `documentId`, a string, or by `query`.');
  }
  const text = documents.textOf(documentId);
  if (text !== undefined) return text;
  const named = JSON.stringify(documentId.slice(0, 100));
  throw new Fault('BAD_USER_INPUT', `There is no trusted document ${named}.`, { next });
}

function giveText(request: FastifyRequest, { documentId: _, ...asked }: Asked, query: string): void {
  if (request.method === 'POST') {
    request.body = { ...asked, query };
    return;
  }
  const address = new URL(request.url, 'http://local');
  address.searchParams.delete('documentId');
  address.searchParams.set('query', query);
  request.raw.url = address.pathname + address.search;
}
