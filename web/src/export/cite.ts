/** A view as a citation, in the forms that texts and reference managers take. */

import { type BibliographicItem, bibliographicItem } from './bibliographic-item.js';
import { bibtex } from './bibtex.js';
import { englishCitation, japaneseCitation } from './citation-texts.js';
import type { Cited } from './cited.js';
import { ris } from './ris.js';

export interface Citations {
  readonly japanese: string;
  readonly english: string;
  readonly bibtex: string;
  readonly ris: string;
  /** A list of one item, as reference managers take it. */
  readonly cslJson: string;
}

export function citations(cited: Cited): Citations {
  const item: BibliographicItem = bibliographicItem(cited);
  return {
    japanese: japaneseCitation(cited),
    english: englishCitation(cited),
    bibtex: bibtex(item),
    ris: ris(item),
    cslJson: `${JSON.stringify([item], undefined, 2)}\n`,
  };
}
