/** Asks a Tsunagu server a question of examples/ (or one of your own), with the types of its variables and its answer. */

import type { TypedDocumentString } from './__generated__/graphql.js';

/** What a question without variables takes. */
type None = Readonly<Record<string, never>>;

/**
 * The data of the answer. Throws an `AggregateError` of what the server says is wrong; nothing is ever given in part.
 * @param url - of the endpoint: `http://127.0.0.1:4000/graphql`
 */
export async function ask<Answer, Variables>(
  url: string,
  question: TypedDocumentString<Answer, Variables>,
  ...[variables]: Variables extends None ? [] : [variables: Variables]
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: question.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as GraphQLAnswer<Answer>;
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return data;
}

interface GraphQLAnswer<Answer> {
  readonly data: Answer;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
