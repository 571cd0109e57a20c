/** What a person sees when the server is ready: where to go, and one query to try. */

import pc from 'picocolors';

export function greeting(address: string, place: string): string {
  const query = `{ theme(key: "DX") { name municipalities { nodes { name } } } }`;
  return `
${pc.bold('Tsunagu 繋ぐ')} answers from ${place}

  Explorer     ${pc.cyan(address)}
  Playground   ${pc.cyan(`${address}/graphql`)}
  Contract     ${pc.cyan(`${address}/schema.graphql`)}
  Try          curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'

  Ctrl-C stops it.

`;
}
