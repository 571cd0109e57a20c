/** The finds of a search, twenty at a time, best first. */

import { useRef } from 'react';

import { SearchDocument, type SearchQuery } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { useViewState } from '../../state/view-state.js';
import { useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { Named } from '../../ui/Named.js';
import { nameOf } from '../../ui/names.js';
import { washed } from '../../ui/washed.js';

import { useKind } from './Kinds.js';

type Found = SearchQuery['reading']['search'];
type Find = Found['edges'][number];

export function Finds({ text }: { readonly text: string }) {
  const language = useDocumentLanguage();
  const { release } = useReading();
  const kind = useKind();
  const [after] = useViewState('after');
  const answer = useAnswer(SearchDocument, {
    text,
    language,
    ...(kind && { kinds: [kind] }),
    ...(after !== null && { after }),
    ...(release !== null && { release }),
  });
  return <Answered answer={answer}>{({ reading }) => <List text={text} found={reading.search} />}</Answered>;
}

function List({ text, found }: { readonly text: string; readonly found: Found }) {
  const { search } = useTexts();
  const [, setAfter] = useViewState('after');
  const count = useRef<HTMLParagraphElement>(null);
  if (found.totalCount === 0) {
    return (
      <div className="notice" role="status">
        <p className="notice-title">{search.nothing(text)}</p>
        <p>{search.nothingHint}</p>
      </div>
    );
  }
  return (
    <>
      <p ref={count} tabIndex={-1} className="search-count" role="status">
        {search.found(found.totalCount)}
      </p>
      <ol className="search-finds">
        {found.edges.map((find) => (
          <li key={find.node.id}>
            <Match find={find} />
          </li>
        ))}
      </ol>
      {found.pageInfo.hasNextPage && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setAfter(found.pageInfo.endCursor);
            // The button may go with the last page: the focus is where reading goes on.
            count.current?.focus({ preventScroll: true });
            scrollTo({ top: 0 });
          }}
        >
          {search.next}
        </button>
      )}
    </>
  );
}

const mostMatches = 3;

/** By what it is found, the name itself left out: it stands above. Statements of many plans go by the same name. */
function Match({ find: { node, matchedBy } }: { readonly find: Find }) {
  const { search, kinds } = useTexts();
  const name = nameOf(node).text;
  const others = matchedBy.filter(({ text }) => text !== name);
  return (
    <article>
      <h2>
        <Named thing={node} /> <small>{kinds[node.__typename]}</small>
      </h2>
      {node.__typename === 'Statement' && (
        <p className="search-owner">
          <Named thing={node.municipality} /> · <Named thing={node.plan} />
        </p>
      )}
      <dl>
        {others.slice(0, mostMatches).map(({ field, text, highlights }, index) => (
          <div key={index}>
            <dt>{search.fields[field] ?? field}</dt>
            <dd>
              {washed({ quote: text, start: 0, terms: highlights }).map((stretch, place) =>
                stretch.isTerm ? <mark key={place}>{stretch.text}</mark> : stretch.text,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
