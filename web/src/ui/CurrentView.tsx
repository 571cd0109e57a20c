/** The view at the current address. */

import { viewAt } from '../router.js';
import { useLocation } from '../state/location.js';

import { NotFound } from './NotFound.js';
import { ViewFence } from './ViewFence.js';

/** What the path names is handed on; a path that nobody has is said to be none. */
export function CurrentView() {
  const { pathname } = useLocation();
  const found = viewAt(pathname);
  if (!found) return <NotFound />;
  const { view, params } = found;
  return (
    <ViewFence key={pathname}>
      <view.component params={params} />
    </ViewFence>
  );
}
