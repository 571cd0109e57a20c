/** Lists that answers give whole, longer than answers may be. */

import { edited, toldOf } from './edited-seeds.js';

test('a theme with more aliases than an answer can hold is refused', async () => {
  const aliases = Array.from({ length: 51 }, (_, index) => `別名${index + 1}`).join(', ');
  const edits = await edited('vocabulary.yaml', 'aliases: [商工会議所, 商工会]', `aliases: [${aliases}]`);
  expect(await toldOf(edits)).toEqual([
    [
      expect.stringContaining('seeds:1:1'),
      '`Theme.aliases` of `Theme:chamber-collab` has 51 entries, at most 50 are possible.',
      'Take entries out, or divide the thing into several.',
    ],
  ]);
});
