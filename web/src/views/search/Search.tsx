/** What is found for a text, and by which of its words. */

import { useLanguage } from '../../state/language.js';
import { useTitle } from '../../state/title.js';
import { useViewState } from '../../state/view-state.js';
import { inBoth, useTexts } from '../../texts/texts.js';
import { longestText } from '../../ui/Picker.js';
import { SearchBox } from '../../ui/SearchBox.js';
import { Tools } from '../../ui/Tools.js';

import { Finds } from './Finds.js';
import { Kinds } from './Kinds.js';

import './search.css';

export function Search() {
  const { search } = useTexts();
  const [text] = useViewState('q');
  const wanted = text?.trim() ?? '';
  const titles = inBoth((texts) => (wanted === '' ? texts.search.title : texts.search.titled(wanted)));
  useTitle(titles[useLanguage()], titles);
  return (
    <div className="page search">
      <header className="search-head">
        <h1>{search.title}</h1>
        <Tools />
      </header>
      <SearchBox initial={wanted} autoFocus={wanted === ''} />
      {wanted === '' ? (
        <p className="lede">{search.hint}</p>
      ) : (
        <>
          <Kinds />
          {Array.from(wanted).length <= longestText ? (
            <Finds text={wanted} />
          ) : (
            <p className="notice notice-title" role="status">
              {search.tooLong(longestText)}
            </p>
          )}
        </>
      )}
    </div>
  );
}
