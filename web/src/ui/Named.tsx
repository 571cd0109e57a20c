/** The name of a thing, leading to it. */

import type { NamedFragment } from '../api/__generated__/graphql.js';

import { Link } from './Link.js';
import { nameOf, pathOf } from './names.js';

export function Named({ thing }: { readonly thing: NamedFragment }) {
  const { text, lang } = nameOf(thing);
  return (
    <Link to={pathOf(thing.id)} lang={lang}>
      {text}
    </Link>
  );
}
