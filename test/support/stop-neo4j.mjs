/** After all tests. */
export default async function stop() {
  await globalThis.testNeo4j?.stop();
}
