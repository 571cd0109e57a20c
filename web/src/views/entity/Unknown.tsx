/** A thing that this release does not have; its key may be a name to search for. */

import { useTitle } from '../../state/title.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';

export function Unknown({ id }: { readonly id: string }) {
  const { entity, notFound } = useTexts();
  useTitle(notFound.title);
  return (
    <section className="page">
      <h1>{notFound.title}</h1>
      <p className="lede">{entity.unknown(id)}</p>
      <p>
        <Link className="button" to={`/search?q=${encodeURIComponent(id)}`}>
          {entity.searchFor(id)}
        </Link>
      </p>
    </section>
  );
}
