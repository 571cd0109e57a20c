/** A source whose text is wholly another is told of without a search for every quote. */

import { Patience } from '../../src/seeding/patience.js';

import { edited, toldOf } from './edited-seeds.js';

/** A passage of the overview that no other resembles, with a letter changed. */
const slip = '経営者の高令化や後継者不足等';

test('the first ten missing quotes of a file are explained closely, the others shortly', async () => {
  const theme = `  - { theme: succession, role: issue, quote: ${slip} }\n`;
  const edits = await edited('plans/sumida-fy2022.yaml', '\nthemes:\n', `\nthemes:\n${theme.repeat(12)}`);
  const told = (await toldOf(edits)).map(([, message, next]) => [message.includes('not verbatim'), next]);
  expect(told).toHaveLength(12);
  expect(told.slice(0, 10).every(([closely]) => closely)).toBe(true);
  expect(told.slice(10)).toEqual(
    Array(2).fill([
      false,
      'Copy the passage from the text of the source, character by character. How it differs is told once fewer quotes are missing.',
    ]),
  );
});

test('what stands elsewhere in the source is told however many quotes are missing', async () => {
  const theme = '  - { theme: succession, role: issue, quote: 飲食・小売に対する支援 }\n';
  const edits = await edited('plans/sumida-fy2022.yaml', '\nthemes:\n', `\nthemes:\n${theme.repeat(12)}`);
  const lines = (await toldOf(edits)).map(([, message]) => /but in line \d+ of the source/.test(message));
  expect(lines).toEqual(Array(12).fill(true));
});

test('patience is limited for a file and in all', () => {
  const patience = new Patience();
  const granted = (file: string): number => {
    return Array.from({ length: 30 }, () => patience.lastsFor(file)).filter(Boolean).length;
  };
  const files = Array.from({ length: 25 }, (_, index) => granted(`plans/${index}.yaml`));
  expect(files.slice(0, 20)).toEqual(Array(20).fill(10));
  expect(files.slice(20)).toEqual(Array(5).fill(0));
});
