/** A view as a citation: each line is all in its own language, whatever that of the page. */

import { explorer } from '../browser.js';

export function citations(): void {
  it.each(['ja', 'en'])(
    'of a page in "%s" have title, reading and link in the language of the line',
    async (language) => {
      await using visit = await explorer.open(`/matrix?bases=stated&lang=${language}`);
      await visit.page.click('.tools button:nth-child(3)');
      await visit.page.waitForSelector('dialog .code');
      const [japanese = '', english = ''] = await visit.texts('dialog .code');
      expect(japanese).toMatch(/「テーマ × 自治体」.*集計対象：根拠：明記.*lang=ja/su);
      expect(english).toMatch(/Themes × municipalities .*\[reading: Basis: stated\].*lang=en/su);
    },
  );
}
