/** Which view stands at which path. */

import type { ComponentType } from 'react';

export interface ViewProps {
  /** The named groups of the path that it has, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

export interface View {
  readonly path: RegExp;
  /** Its script comes when it is first shown. */
  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

/** The first that fits is shown; one line a view. */
export const views: readonly View[] = [
  { path: /^\/$/, load: async () => ({ default: (await import('./views/start/Start.js')).Start }) },
  { path: /^\/search$/, load: async () => ({ default: (await import('./views/search/Search.js')).Search }) },
  {
    path: /^(?:\/embed)?\/matrix$/,
    load: async () => ({ default: (await import('./views/matrix/Matrix.js')).Matrix }),
  },
  {
    path: /^(?:\/embed)?\/bridge$/,
    load: async () => ({ default: (await import('./views/bridge/Bridge.js')).Bridge }),
  },
  {
    path: /^(?:\/embed)?\/compare$/,
    load: async () => ({ default: (await import('./views/compare/Compare.js')).Compare }),
  },
  {
    path: /^(?:\/embed)?\/path$/,
    load: async () => ({ default: (await import('./views/path/Path.js')).Path }),
  },
  {
    path: /^\/read(?:\/(?<source>.+))?$/,
    load: async () => ({ default: (await import('./views/read/Read.js')).Read }),
  },
  {
    path: /^\/(?<kind>[a-z]+)\/(?<key>.+)$/,
    load: async () => ({ default: (await import('./views/entity/Entity.js')).Entity }),
  },
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
