/** A release with nothing in it: every view stands, and says so. */

import type { Dataset } from '../../../src/model/dataset.js';
import { seedsDataset } from '../../support/store.js';
import { explorer, patience } from '../browser.js';

export function nothing(): void {
  beforeAll(async () => explorer.load(emptied(await seedsDataset())), patience);

  it.each([
    '/',
    '/matrix',
    '/list/programs',
    '/bridge',
    '/compare',
    '/path',
    '/read',
    '/search?q=DX',
    '/theme/dx',
  ])('%s says so', async (address) => {
    await using visit = await explorer.open(`${address}${address.includes('?') ? '&' : '?'}lang=ja`);
    const [said = ''] = await visit.texts('#main');
    expect(said).toMatch(/まだ計画がありません|は見つかりません|ページが見つかりません|以上選んで|選ぶと/u);
    expect(visit.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    expect(await visit.overflow()).toBe(0);
  });
}

/** No list has anything. */
function emptied(dataset: Dataset): Dataset {
  return Object.fromEntries(
    Object.entries(dataset).map(([name, value]: readonly [string, unknown]) => [
      name,
      Array.isArray(value) ? [] : value,
    ]),
  ) as unknown as Dataset;
}
