/** Where quotes are looked for. */

import type { Bilingual } from './bilingual.js';
import type { SourceText, Stretch } from './source-text.js';

/** Where to look, and what to call it in a message. */
export interface SearchArea {
  readonly source: SourceText;
  readonly stretch: Stretch;
  readonly label: Bilingual;
}
