/** A path that nothing is at. */

import { useTitle } from '../state/title.js';
import { useTexts } from '../texts/texts.js';

import { Link } from './Link.js';

export function NotFound() {
  const texts = useTexts();
  useTitle(texts.notFound.title);
  return (
    <section className="page">
      <h1>{texts.notFound.title}</h1>
      <p className="lede">{texts.notFound.lede}</p>
      <p>
        <Link className="button" to="/search">
          {texts.shell.search}
        </Link>
      </p>
    </section>
  );
}
