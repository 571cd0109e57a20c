/** Asks the API of this origin. Refusals are answers too and are shown as such. */

import type { FetcherParams } from '@graphiql/toolkit';

/** Sends one operation; what comes back is shown as it is. */
export async function ask(question: FetcherParams): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
    },
    body: JSON.stringify(question),
  });
  const text = await response.text();
  return asObject(text) ?? { errors: [{ message: `${response.status} ${response.statusText}: ${text}` }] };
}

function asObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
