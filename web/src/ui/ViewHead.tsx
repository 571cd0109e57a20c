/** How a view begins: what it is called, what it shows, and the tools; in a frame of another page its name alone. */

import { useLanguage } from '../state/language.js';
import { isEmbedded, useLocation } from '../state/location.js';
import { type Titles, useTitle } from '../state/title.js';
import { inBoth } from '../texts/texts.js';

import { Tools } from './Tools.js';

import './view-head.css';

export interface ViewHeadProps {
  readonly title: string;
  readonly lede: string;
  /** What of many the view shows, where its name alone does not tell. */
  readonly titles?: Titles | undefined;
}

const charts = ['matrix', 'bridge', 'compare', 'path'] as const;

export function ViewHead({ title, lede, titles }: ViewHeadProps) {
  const language = useLanguage();
  const here = useLocation();
  const view = charts.find((name) => here.pathname.endsWith(`/${name}`));
  useTitle(titles?.[language] ?? title, titles ?? (view && inBoth((texts) => texts[view].title)));
  if (isEmbedded(here)) return <h1 className="view-embedded">{title}</h1>;
  return (
    <header className="view-head">
      <div>
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
      </div>
      <Tools />
    </header>
  );
}
