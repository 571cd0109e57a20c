/** A cell in words, for those who do not see its marks: municipality, theme, roles with their bases, number of quotes. */

import type { NamedFragment } from '../../api/__generated__/graphql.js';
import type { Texts } from '../../texts/texts.js';
import { nameOf } from '../../ui/names.js';

import type { Cell } from './cells.js';

/** A cell in words; undefined means that nothing is written. */
export type Label = (municipality: NamedFragment, theme: NamedFragment, cell: Cell | undefined) => string;

/** Speaks the language of the texts. */
export function labeller({ matrix, terms }: Pick<Texts, 'matrix' | 'terms'>): Label {
  return (municipality, theme, cell) => {
    const place = matrix.place(nameOf(municipality).text, nameOf(theme).text);
    if (cell === undefined) return matrix.nothing(place);
    const marks = cell.marks.map(({ role, basis }) => matrix.mark(terms[role], terms[basis]));
    return matrix.cell(place, marks, cell.quotes);
  };
}
