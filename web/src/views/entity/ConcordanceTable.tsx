/** All quotes for one thing, aligned on the words that name it, municipality by municipality. */

import { type ConcordanceFragment, NextQuotesDocument } from '../../api/__generated__/graphql.js';
import { placeOf } from '../../source/address.js';
import { concordanceLine, type Stretch } from '../../text/concordance.js';
import { useTexts } from '../../texts/texts.js';
import { Glyph } from '../../ui/Glyph.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';
import { nameOf, pathOf } from '../../ui/names.js';

import { Further } from './Further.js';
import { nextOf } from './next.js';

/** As many code points as the documents ask for. */
const reach = 30;

type Piece = ConcordanceFragment['nodes'][number];

export interface ConcordanceTableProps {
  readonly evidence: ConcordanceFragment;
  /** What the quotes are for. */
  readonly thing: { readonly __typename: 'Theme' | 'Industry' | 'Document'; readonly id: string };
}

export function ConcordanceTable({ evidence, thing }: ConcordanceTableProps) {
  const lines = (pieces: readonly Piece[]) =>
    pieces.map((piece, index) => (
      <Line key={piece.id} piece={piece} isFirst={piece.plan?.id !== pieces[index - 1]?.plan?.id} />
    ));
  return (
    <div className="concordance">
      {lines(evidence.nodes)}
      <Further list={evidence} next={nextOf(NextQuotesDocument, thing)}>
        {lines}
      </Further>
    </div>
  );
}

function Line({ piece, isFirst }: { readonly piece: Piece; readonly isFirst: boolean }) {
  const texts = useTexts();
  const { before, key, after } = concordanceLine(keyed(piece), reach);
  const { basis, level, role, line, source, subject, note, plan } = piece;
  const subjectName = nameOf(subject);
  return (
    <>
      {isFirst && plan && (
        <h3>
          <Named thing={plan.municipality} />
        </h3>
      )}
      <figure className={`concordance-quote concordance-${basis.toLowerCase()}`}>
        <blockquote lang="ja" title={piece.quote}>
          <span className="concordance-before">
            <span>
              <Words stretches={before} />
            </span>
          </span>
          <span className="concordance-key">
            <Words stretches={key} />
          </span>
          <span className="concordance-after">
            <Words stretches={after} />
          </span>
        </blockquote>
        <figcaption>
          {role && <Glyph role={role} basis={basis} size={10} />}
          {role && <span>{texts.terms[role]}</span>}
          <span className={`quote-basis-${basis.toLowerCase()}`}>{texts.terms[basis]}</span>
          {level && <span>{texts.terms[level]}</span>}
          {level !== 'PLAN' && (
            <span lang={subjectName.lang}>
              <Named thing={subject} />
            </span>
          )}
          <Link to={placeOf(source.id, line, piece.id)}>{texts.quote.line(line)}</Link>
          <Link to={pathOf(piece.id)} title={texts.quote.toEvidence}>
            {texts.kinds.Evidence}
          </Link>
          {note && <span className="concordance-why">{note.text}</span>}
        </figcaption>
      </figure>
    </>
  );
}

function Words({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return stretches.map(({ text, isQuote, isTerm }, index) => {
    if (isTerm) return <mark key={index}>{text}</mark>;
    return isQuote ? (
      <span key={index} className="concordance-said">
        {text}
      </span>
    ) : (
      <span key={index}>{text}</span>
    );
  });
}

/** For an industry, the words of the source stand for terms. */
function keyed(piece: Piece): Piece {
  const before = piece.wording === null ? -1 : piece.quote.indexOf(piece.wording);
  if (piece.wording === null || before === -1) return piece;
  const start = piece.start + Array.from(piece.quote.slice(0, before)).length;
  return { ...piece, terms: [{ start, end: start + Array.from(piece.wording).length }] };
}
