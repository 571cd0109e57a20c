/** How a page of a thing is laid out: what it is at the top, facts at the left, what the source says at the right. */

import type { ReactNode } from 'react';

import type { NamedFragment } from '../../api/__generated__/graphql.js';
import { useLanguage } from '../../state/language.js';
import { type Titles, useTitle } from '../../state/title.js';
import { useTexts } from '../../texts/texts.js';
import { Named } from '../../ui/Named.js';
import { Tools } from '../../ui/Tools.js';

export interface PageProps {
  readonly kind: keyof ReturnType<typeof useTexts>['entity']['kinds'];
  /** Verbatim. */
  readonly title: string;
  /** Its reading and, last, its name in English. */
  readonly also?: readonly (string | null)[];
  /** What it belongs to, the widest first. */
  readonly within?: readonly (NamedFragment | null)[];
  /** What it is called in citations, where its names do not tell. */
  readonly titles?: Titles;
  readonly facts: ReactNode;
  readonly children: ReactNode;
}

export function Page({ kind, title, also = [], within = [], titles, facts, children }: PageProps) {
  const { entity } = useTexts();
  const above = within.filter((thing) => thing !== null);
  const english = useLanguage() === 'en' ? (also.at(-1) ?? null) : null;
  const heading = english ?? title;
  const names = [...new Set([title, ...also])].filter((name) => name !== null && name !== heading);
  useTitle(heading, titles ?? { ja: title, en: also.at(-1) ?? title });
  return (
    <article className="page entity">
      <header className="entity-head">
        <div>
          {above.length > 0 && (
            <nav className="entity-within" aria-label={entity.within}>
              {above.map((thing) => (
                <Named key={thing.id} thing={thing} />
              ))}
            </nav>
          )}
          <p className="entity-kind">{entity.kinds[kind]}</p>
          <h1 lang={english === null ? 'ja' : 'en'}>{heading}</h1>
          {names.length > 0 && (
            <p className="entity-also">
              {names.map((name) => (
                <span key={name}>{name}</span>
              ))}
            </p>
          )}
        </div>
        <Tools />
      </header>
      <div className="entity-body">
        <div className="entity-facts">{facts}</div>
        <div className="entity-source">{children}</div>
      </div>
    </article>
  );
}
