/**
 * What the work makes of each item, in the order of the items; while one is given out, the next ones are worked on.
 *
 * @param most - how many are worked on at once
 */
export async function* ahead<Item, Made>(
  items: Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Made>,
): AsyncGenerator<Made> {
  const begun: Promise<Made>[] = [];
  for (const item of items) {
    const made = work(item);
    // told of by whoever waits for it
    made.catch(() => undefined);
    if (begun.push(made) < most) continue;
    for (const first of begun.splice(0, 1)) yield await first;
  }
  for (const made of begun) yield await made;
}
