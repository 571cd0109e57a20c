/** A view as a citation, in the forms that texts and reference managers take. */

import { type BibliographicItem, bibliographicItem } from './bibliographic-item.js';
import { bibtex } from './bibtex.js';
import { englishCitation, japaneseCitation } from './citation-texts.js';
import { ris } from './ris.js';

/** What is cited. */
export interface Cited {
  readonly title: string;
  /** The reading in words; absent where everything counts. */
  readonly reading?: string;
  readonly release: { readonly id: string; readonly createdAt: string; readonly contentHash?: string };
  /** The permalink, absolute, with the release in it. */
  readonly url: string;
  /** What it rests on, as the API gives it. */
  readonly sources: readonly CitedSource[];
  /** In UTC. */
  readonly accessed: Date;
  /** Of the title. */
  readonly language: 'ja' | 'en';
}

export interface CitedSource {
  readonly title: string;
  readonly publisher?: string | null;
  readonly url?: string | null;
}

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
