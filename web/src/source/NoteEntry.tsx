/** What one piece of evidence says, as a link to the thing it speaks of. */

import { useTexts } from '../texts/texts.js';
import { Glyph } from '../ui/Glyph.js';
import { Link } from '../ui/Link.js';
import { pathOf } from '../ui/names.js';

import type { Piece } from './items.js';

/** A theme, an organization, a statement or an industry; of structure, such as an entry in a list, only what it is. */
export interface NoteEntryProps {
  readonly piece: Piece;
  /** Does the tab key lead to it? */
  readonly isStop: boolean;
}

export function NoteEntry({ piece, isStop }: NoteEntryProps) {
  const { note } = piece;
  return (
    <span className={`source-entry source-entry-${piece.basis.toLowerCase()}`} data-evidence={piece.id}>
      <Named piece={piece} isStop={isStop} />
      {note && (
        <small className="source-why" lang={note.language.toLowerCase()}>
          {note.text}
        </small>
      )}
    </span>
  );
}

function Named({ piece, isStop }: NoteEntryProps) {
  const tabIndex = isStop ? 0 : -1;
  const texts = useTexts();
  const { subject, object, role, basis, involvementRole } = piece;
  switch (object.__typename) {
    case 'Theme':
      return (
        <Link tabIndex={tabIndex} to={pathOf(object.id)} lang={object.label.language.toLowerCase()}>
          {role && <Glyph role={role} basis={basis} size={11} />}
          <span className="hidden">
            {role && texts.terms[role]} {texts.terms[basis]}{' '}
          </span>
          <span className="source-name">{object.label.text}</span>
        </Link>
      );
    case 'Statement':
      return (
        <Link tabIndex={tabIndex} to={pathOf(object.id)}>
          <Glyph role={object.kind} basis={basis} size={11} />
          <span className="source-kind">{texts.terms[object.kind]}</span>
          <span className="source-name" lang="ja">
            {object.title}
          </span>
        </Link>
      );
    case 'Industry':
      return (
        <Link tabIndex={tabIndex} to={pathOf(object.id)} lang={object.label.language.toLowerCase()}>
          <span className="source-kind">{object.jsic}</span>
          <span className="source-name">{object.label.text}</span>
        </Link>
      );
    default:
      return involvementRole !== null && subject.__typename === 'Organization' ? (
        <Link tabIndex={tabIndex} to={pathOf(subject.id)} lang={subject.label.language.toLowerCase()}>
          <span className="source-kind">{texts.involvements[involvementRole]}</span>
          <strong className="source-name">{subject.label.text}</strong>
        </Link>
      ) : (
        <Link tabIndex={tabIndex} to={pathOf(piece.id)}>
          <span className="source-kind">{texts.relations[piece.relation]}</span>
        </Link>
      );
  }
}
