/** How a view begins: what it is called, what it shows, and the tools; in a frame of another page its name alone. */

import { isEmbedded, useLocation } from '../state/location.js';
import { useTitle } from '../state/title.js';

import { Tools } from './Tools.js';

import './view-head.css';

export interface ViewHeadProps {
  readonly title: string;
  readonly lede: string;
}

export function ViewHead({ title, lede }: ViewHeadProps) {
  useTitle(title);
  if (isEmbedded(useLocation())) return <h1 className="view-embedded">{title}</h1>;
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
