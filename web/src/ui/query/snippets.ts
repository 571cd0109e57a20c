/** A question in the words of several programs, each complete as it stands. */

export interface Asked {
  readonly query: string;
  readonly variables: unknown;
}

export type Form = 'GraphQL' | 'curl' | 'Python' | 'R';

/** @param origin - of the API: `https://example.org` */
type Snippet = (asked: Asked, origin: string) => string;

export const snippets: Readonly<Record<Form, Snippet>> = {
  GraphQL: ({ query }) => query,
  curl: (
    asked,
    origin,
  ) => `curl -s '${origin}/graphql' -H 'content-type: application/json' --data-binary @- <<'JSON'
${JSON.stringify(asked)}
JSON`,
  Python: ({ query, variables }, origin) => `import json
import requests

query = r"""
${query}
"""
variables = json.loads(r"""${JSON.stringify(variables)}""")
answer = requests.post("${origin}/graphql", json={"query": query, "variables": variables}).json()
print(json.dumps(answer["data"], ensure_ascii=False, indent=2))`,
  R: (asked, origin) => `library(httr2)

answer <- request("${origin}/graphql") |>
  req_body_raw(r"---(${JSON.stringify(asked)})---", "application/json") |>
  req_perform() |>
  resp_body_json()
str(answer$data)`,
};

/** A link that shows the question in the playground, and answers it anywhere else; with `more` parameters. */
export function addressOf(
  origin: string,
  { query, variables }: Asked,
  more: Readonly<Record<string, string>> = {},
): string {
  const address = new URL('/graphql', origin);
  address.search = new URLSearchParams({ query, variables: JSON.stringify(variables), ...more }).toString();
  return address.href;
}
