/** Words that may not be in the language of the page, which is said then. */

import type { WordsFragment } from '../../api/__generated__/graphql.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useTexts } from '../../texts/texts.js';

export function Worded({ words: { text, language } }: { readonly words: WordsFragment }) {
  const { entity } = useTexts();
  const isOther = language !== useDocumentLanguage();
  return (
    <>
      <span lang={language.toLowerCase()}>{text}</span>
      {isOther && <small className="entity-share"> {entity.onlyIn[language]}</small>}
    </>
  );
}
