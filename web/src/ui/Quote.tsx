/** A verbatim quote with its place, which leads to the very words in the source. */

import type { Basis, Level, Role } from '../api/__generated__/graphql.js';
import { placeOf } from '../source/address.js';
import { useTexts } from '../texts/texts.js';

import { Glyph } from './Glyph.js';
import { Link } from './Link.js';
import { pathOf } from './names.js';
import { washed } from './washed.js';

/** Evidence as documents ask for it. */
export interface QuotedEvidence {
  readonly id: string;
  readonly quote: string;
  readonly line: number;
  /** Code points of the source before it. */
  readonly start: number;
  readonly basis: Basis;
  readonly level?: Level | null;
  readonly role?: Role | null;
  /** The terms that make it stated, in code points of the source. */
  readonly terms: readonly { readonly start: number; readonly end: number }[];
  readonly source: { readonly id: string };
}

export function Quote({ evidence }: { readonly evidence: QuotedEvidence }) {
  const { kinds, quote, terms } = useTexts();
  const { id, basis, level, role, line, source } = evidence;
  return (
    <figure className={`quote quote-${basis.toLowerCase()}`}>
      <blockquote lang="ja">
        {washed(evidence).map(({ text, isTerm }, index) =>
          isTerm ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </blockquote>
      <figcaption>
        {role && (
          <span className="quote-role">
            <Glyph role={role} basis={basis} size={11} /> {terms[role]} ·{' '}
          </span>
        )}
        <span className={`quote-basis-${basis.toLowerCase()}`}>{terms[basis]}</span>
        {level && ` · ${terms[level]}`} · <Link to={placeOf(source.id, line, id)}>{quote.line(line)}</Link> ·{' '}
        <Link to={pathOf(id)} title={quote.toEvidence}>
          {kinds.Evidence}
        </Link>
      </figcaption>
    </figure>
  );
}
