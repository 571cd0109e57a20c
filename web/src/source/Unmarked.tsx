/** Says how much of what is drawn into a passage is beyond the lists that were asked; nothing where they are whole. */

import { useTexts } from '../texts/texts.js';

export interface UnmarkedProps {
  readonly lists: readonly { readonly totalCount: number; readonly nodes: readonly unknown[] }[];
}

export function Unmarked({ lists }: UnmarkedProps) {
  const { entity } = useTexts();
  const count = lists.reduce((sum, { totalCount, nodes }) => sum + totalCount - nodes.length, 0);
  return count > 0 && <p className="lede">{entity.unmarked(count)}</p>;
}
