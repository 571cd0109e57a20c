/** The finds of a search, twenty at a time, best first. */

import { Fragment, useRef } from 'react';

import { listNames } from '../../../../src/api/pages/address.js';
import { type NamedFragment, SearchDocument, type SearchQuery } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { useViewState } from '../../state/view-state.js';
import { useTexts } from '../../texts/texts.js';
import { Answered } from '../../ui/Answered.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';
import { nameOf } from '../../ui/names.js';
import { washed } from '../../ui/washed.js';

import { useKind } from './Kinds.js';
import { mostFinds, Pages, useFirst } from './Pages.js';

type Found = SearchQuery['reading']['search'];
type Find = Found['edges'][number];

export function Finds({ text }: { readonly text: string }) {
  const language = useDocumentLanguage();
  const { release } = useReading();
  const kind = useKind();
  const [after] = useViewState('after');
  const [before] = useViewState('before');
  const answer = useAnswer(SearchDocument, {
    text,
    language,
    ...(kind && { kinds: [kind] }),
    ...(before === null ? { first: mostFinds } : { last: mostFinds, before }),
    ...(before === null && after !== null && { after }),
    ...(release !== null && { release }),
  });
  return <Answered answer={answer}>{({ reading }) => <List text={text} found={reading.search} />}</Answered>;
}

function List({ text, found }: { readonly text: string; readonly found: Found }) {
  const { lists, search, shell } = useTexts();
  const count = useRef<HTMLParagraphElement>(null);
  const first = useFirst(found.pageInfo.hasPreviousPage);
  if (found.totalCount === 0) {
    return (
      <div className="notice" role="status">
        <p className="notice-title">{search.nothing(text)}</p>
        <p>{search.nothingHint}</p>
        <p className="search-look">
          {search.look}
          <Link to="/matrix">{shell.matrix}</Link>
          {listNames.map((name) => (
            <Link key={name} to={`/list/${name}`}>
              {lists[name].name}
            </Link>
          ))}
        </p>
      </div>
    );
  }
  const shown = found.edges.length;
  return (
    <>
      <p ref={count} tabIndex={-1} className="search-count" role="status">
        {search.found(found.totalCount)}
        {first !== null && shown < found.totalCount && (
          <span> {search.range(first, first + shown - 1, found.totalCount)}</span>
        )}
      </p>
      <ol className="search-finds">
        {found.edges.map((find) => (
          <li key={find.node.id}>
            <Match find={find} />
          </li>
        ))}
      </ol>
      <Pages
        pageInfo={found.pageInfo}
        first={first}
        shown={shown}
        onTurn={() => {
          // The button may go with the page: the focus is where reading goes on.
          count.current?.focus({ preventScroll: true });
          scrollTo({ top: 0 });
        }}
      />
    </>
  );
}

const mostMatches = 3;

/** By what it is found, the name itself left out: it stands above. */
function Match({ find: { node, matchedBy } }: { readonly find: Find }) {
  const { kinds, fields } = useTexts();
  const called: Readonly<Record<string, string>> = fields;
  const name = nameOf(node).text;
  const others = matchedBy.filter(({ text }) => text !== name);
  return (
    <article>
      <h2>
        <Named thing={node} /> <small>{kinds[node.__typename]}</small>
      </h2>
      <Owners of={node} />
      <dl>
        {others.slice(0, mostMatches).map(({ field, text, cutBefore, cutAfter, highlights }, index) => (
          <div key={index}>
            <dt>{called[field] ?? field}</dt>
            <dd>
              {cutBefore && '…'}
              {washed({ quote: text, start: 0, terms: highlights }).map((stretch, place) =>
                stretch.isTerm ? <mark key={place}>{stretch.text}</mark> : stretch.text,
              )}
              {cutAfter && '…'}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function Owners({ of }: { readonly of: Find['node'] }) {
  const owners = ownersOf(of);
  return (
    owners.length > 0 && (
      <p className="search-owner">
        {owners.map((owner, index) => (
          <Fragment key={owner.id}>
            {index > 0 && ' · '}
            <Named thing={owner} />
          </Fragment>
        ))}
      </p>
    )
  );
}

/** Whose it is: names of programs, headings and captions are alike in many plans. */
function ownersOf(node: Find['node']): readonly NamedFragment[] {
  switch (node.__typename) {
    case 'Plan':
    case 'Program':
      return [node.municipality];
    case 'Organization':
      return node.home === null ? [] : [node.home];
    case 'Section':
    case 'Figure':
      return [node.plan.municipality, node.plan];
    case 'Statement':
      return [node.municipality, node.plan];
    default:
      return [];
  }
}
