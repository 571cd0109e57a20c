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

  it('of a quote names its line; whoever reads it is led to its page', async () => {
    await using visit = await explorer.open('/theme/dx?lang=en');
    await visit.page.click('.concordance a[href^="/evidence/"]');
    await visit.page.waitForSelector('.entity-kind ::-p-text(Evidence)');
    await visit.drawn();
    const [quote = ''] = await visit.texts('h1');
    await visit.page.click('.tools button:nth-child(3)');
    await visit.page.waitForSelector('dialog .code');
    const [japanese = '', english = ''] = await visit.texts('dialog .code');
    expect(japanese).toContain(`「${quote}（承認した地域産業活性化計画の概要、121 行目）」`);
    expect(english).toContain(`${quote} (承認した地域産業活性化計画の概要, line 121)`);
  });

  it.each([
    [
      '/compare?municipalities=sumida,ome,fussa',
      '墨田区・青梅市・福生市の比較',
      'Comparison of Sumida City, Ome City and Fussa City',
    ],
    [
      '/path?from=Municipality:131075&to=Municipality:132055',
      '墨田区と青梅市のつながり',
      'Paths between Sumida City and Ome City',
    ],
  ])('of %s name what is shown, as the page does', async (path, ja, en) => {
    await using visit = await explorer.open(`${path}&lang=en`);
    await visit.page.waitForFunction(`document.title.startsWith(${JSON.stringify(en)})`);
    await visit.page.click('.tools button:nth-child(3)');
    await visit.page.waitForSelector('dialog .code');
    const [japanese = '', english = ''] = await visit.texts('dialog .code');
    expect(japanese).toContain(`「${ja}」`);
    expect(english).toContain(en);
  });
}
