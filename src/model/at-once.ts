/** A few tasks at once, until one fails. */

/**
 * Results in the order of the items. After a failure no task is begun, the signal of those begun is aborted and their
 * end waited for; then the first failure is thrown.
 */
export async function atOnce<Item, Result>(
  most: number,
  items: Iterable<Item>,
  task: (item: Item, failed: AbortSignal) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const failed = new AbortController();
  const rest = numbered(items);
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) {
      failed.signal.throwIfAborted();
      results[index] = await task(item, failed.signal);
    }
  };
  const giveUp = (reason: unknown) => {
    failed.abort(reason);
  };
  await Promise.all(Array.from({ length: most }, () => worker().catch(giveUp)));
  failed.signal.throwIfAborted();
  return results;
}

/** Items are taken one by one, each when its task begins. */
function* numbered<Item>(items: Iterable<Item>): Generator<readonly [number, Item]> {
  let index = 0;
  for (const item of items) yield [index++, item];
}
