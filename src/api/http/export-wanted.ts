/** Whether a request wants its answer as a table, in which format, and which list as rows. */

import type { FastifyRequest } from 'fastify';

import { Fault } from '../../model/errors.js';

import { acceptedTypes } from './accepted.js';

export type Format = 'csv' | 'tsv' | 'jsonl' | 'zip';

export interface Wanted {
  readonly format: Format;
  readonly mediaType: string;
  /** Response path of the rows; absent where the operation has one list. */
  readonly rows?: string;
}

/** By `?format=`, else by `Accept`, where whoever names JSON as well gets JSON. Throws a `Fault` for another format. */
export function exportWanted({ url, headers }: FastifyRequest): Wanted | undefined {
  const parameters = new URL(url, 'http://local').searchParams;
  const named = parameters.get('format');
  if (named === 'json') return undefined;
  const kind = named === null ? kindAccepted(headers.accept) : kinds.find(({ format }) => format === named);
  if (named !== null && kind === undefined) {
    throw new Fault('BAD_USER_INPUT', `There is no format ${JSON.stringify(named.slice(0, 20))}.`, {
      next: 'Formats are json, csv, tsv, jsonl and zip.',
    });
  }
  const rows = parameters.get('rows');
  return kind && (rows === null ? kind : { ...kind, rows });
}

/** The first of a format is what it is sent as, unless another name of it was asked for. */
const kinds: readonly (Wanted & { readonly accepted: string })[] = [
  { format: 'csv', accepted: 'text/csv', mediaType: 'text/csv; charset=utf-8; header=present' },
  {
    format: 'tsv',
    accepted: 'text/tab-separated-values',
    mediaType: 'text/tab-separated-values; charset=utf-8',
  },
  { format: 'jsonl', accepted: 'application/jsonl', mediaType: 'application/jsonl; charset=utf-8' },
  { format: 'jsonl', accepted: 'application/x-ndjson', mediaType: 'application/x-ndjson; charset=utf-8' },
  { format: 'zip', accepted: 'application/zip', mediaType: 'application/zip' },
];

function kindAccepted(accept: string | undefined): Wanted | undefined {
  const types = acceptedTypes(accept);
  if (types.some((type) => /^application\/(graphql-response\+)?json$/u.test(type))) return undefined;
  return types.flatMap((type) => kinds.find(({ accepted }) => accepted === type) ?? [])[0];
}
