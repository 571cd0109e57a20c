/** The view at the current address, whose script comes when it is first needed. */

import { type ComponentType, lazy, Suspense } from 'react';

import { type View, viewAt, type ViewProps, views } from '../router.js';
import { useLocation } from '../state/location.js';

import { NotFound } from './NotFound.js';
import { Skeleton } from './Skeleton.js';
import { ViewFence } from './ViewFence.js';

const components = new Map<View, ComponentType<ViewProps>>(views.map((view) => [view, lazy(view.load)]));

/** What the path names is handed on; a path that nobody has is said to be none. */
export function CurrentView() {
  const { pathname } = useLocation();
  const found = viewAt(pathname);
  const Component = found && components.get(found.view);
  if (!Component) return <NotFound />;
  return (
    <ViewFence key={pathname}>
      <Suspense fallback={<Skeleton />}>
        <Component params={found.params} />
      </Suspense>
    </ViewFence>
  );
}
