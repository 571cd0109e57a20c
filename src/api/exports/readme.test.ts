/** What a bundle says of where it is from. */

import type { Exported } from './exported.js';
import { readme } from './readme.js';

test('sources that are not listed are counted', () => {
  const source = { title: '計画の概要', publisher: null, url: null, license: null, note: null };
  const told = (totalCount: number): string =>
    readme({} as Exported, [], {
      ...{ query: '', variables: {} },
      release: { id: '', createdAt: '', contentHash: '', sources: { totalCount, nodes: [source] } },
    });
  expect(told(1)).toMatch(/計画の概要\n$/u);
  expect(told(201)).toMatch(/計画の概要\n.*200 more: ask for sources\n$/u);
});
