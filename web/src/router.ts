/** Which view stands at which path. */

import type { ComponentType } from 'react';

import { listNames } from '../../src/api/pages/address.js';

import { Bridge } from './views/bridge/Bridge.js';
import { Compare } from './views/compare/Compare.js';
import { Entity } from './views/entity/Entity.js';
import { Lists } from './views/lists/Lists.js';
import { Matrix } from './views/matrix/Matrix.js';
import { Path } from './views/path/Path.js';
import { Read } from './views/read/Read.js';
import { Search } from './views/search/Search.js';
import { Start } from './views/start/Start.js';
import type { ViewProps } from './views/view-props.js';

export interface View {
  readonly path: RegExp;
  readonly component: ComponentType<ViewProps>;
}

/** The first that fits is shown; one line a view. All of them are one script: parts would cost more requests than bytes. */
export const views: readonly View[] = [
  { path: /^\/$/, component: Start },
  { path: /^\/search$/, component: Search },
  { path: /^(?:\/embed)?\/matrix$/, component: Matrix },
  { path: new RegExp(`^/list/(?<list>${listNames.join('|')})$`), component: Lists },
  { path: /^(?:\/embed)?\/bridge$/, component: Bridge },
  { path: /^(?:\/embed)?\/compare$/, component: Compare },
  { path: /^(?:\/embed)?\/path$/, component: Path },
  { path: /^\/read(?:\/(?<source>.+))?$/, component: Read },
  { path: /^\/(?<kind>[a-z]+)\/(?<key>.+)$/, component: Entity },
];

/** The view at a path with what the path names; undefined when there is none. */
export function viewAt(
  pathname: string,
): { readonly view: View; readonly params: ViewProps['params'] } | undefined {
  for (const view of views) {
    const found = view.path.exec(pathname);
    if (found) return { view, params: decoded(found.groups ?? {}) };
  }
  return undefined;
}

function decoded(groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const named: readonly (readonly [string, string | undefined])[] = Object.entries(groups);
  return Object.fromEntries(
    named.flatMap(([name, text]) => (text === undefined ? [] : [[name, decode(text)]])),
  );
}

/** A path that is not percent-encoded as it should be is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
