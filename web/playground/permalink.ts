/** The address of a question: a link that shows it here in a browser, and answers it as JSON anywhere else. */

/** A question as an address carries it. */
export interface LinkedQuestion {
  readonly query: string;
  readonly variables: string | null;
}

/** The question that the page's address asks; undefined without one. */
export function linkedQuestion(address: URL): LinkedQuestion | undefined {
  const query = address.searchParams.get('query');
  return query === null ? undefined : { query, variables: address.searchParams.get('variables') };
}

/** Variables that are empty are left out. */
export function permalink(origin: string, { query, variables }: LinkedQuestion): string {
  const address = new URL('/graphql', origin);
  address.searchParams.set('query', query);
  if (variables?.trim()) address.searchParams.set('variables', variables);
  return address.href;
}
