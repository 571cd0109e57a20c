/** One operation, sent to the API of this origin. */

import type { TypedDocumentString } from './__generated__/graphql.js';
import type { Fault } from './fault.js';
import { textOf } from './text-of.js';

/** The release that an answer comes from. */
export interface AnsweredRelease {
  readonly id: string;
  readonly contentHash: string;
}

/** What an operation could give at most, and what it may. */
export interface Cost {
  readonly objects: { readonly asked: number; readonly allowed: number };
}

/** Data, the release it comes from and what asking for it costs, or why there is none. */
export type Outcome<Data> =
  | { readonly data: Data; readonly release: AnsweredRelease | null; readonly cost: Cost | null }
  | { readonly fault: Fault };

/** An answer with any error is a fault: half a view would look like a whole one. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: textOf(document), variables }),
    });
    return outcomeOf<Data>((await response.json()) as Reply<Data>);
  } catch (error) {
    return { fault: { code: 'UNREACHABLE', message: String(error) } };
  }
}

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly id?: string };
  }[];
  readonly extensions?: { readonly release?: AnsweredRelease; readonly cost?: Cost };
}

function outcomeOf<Data>({ data, errors: [error] = [], extensions }: Reply<Data>): Outcome<Data> {
  if (data && !error) {
    return { data, release: extensions?.release ?? null, cost: extensions?.cost ?? null };
  }
  const { code = 'INTERNAL_SERVER_ERROR', id } = error?.extensions ?? {};
  const message = error?.message ?? 'The answer had neither data nor errors.';
  return { fault: { code, message, ...(id === undefined ? {} : { reference: id }) } };
}
