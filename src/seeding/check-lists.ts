/** Lists that answers give whole are not longer than the schema says. */

import type { Dataset } from '../model/dataset.js';
import { listBounds, longLists } from '../model/list-bounds.js';

import { fileProblem } from './folder.js';
import type { Report } from './report.js';

export function checkLists(dataset: Dataset, folder: string, report: Report): void {
  for (const { list, of, length } of longLists(dataset)) {
    const bound = listBounds[list];
    report.push(
      fileProblem(
        folder,
        {
          en: `\`${list}\` of \`${of}\` has ${length} entries, at most ${bound} are possible.`,
          ja: `\`${of}\` の \`${list}\` は${length}件あり、上限の${bound}件を超えています。`,
        },
        {
          en: 'Take entries out, or divide the thing into several.',
          ja: '項目を減らすか、複数に分けてください。',
        },
      ),
    );
  }
}
