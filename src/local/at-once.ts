/** A few tasks at once, until one fails. */

/** Results in the order of the items. After a failure no task is begun; those begun are waited for. */
export async function atOnce<Item, Result>(
  most: number,
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
}
