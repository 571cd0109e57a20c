/** The view as a query, as data, as a citation. */

import { lazy, Suspense, useState } from 'react';

import { useTexts } from '../texts/texts.js';

import { type QueryTab, queryTabs } from './query/tabs.js';
import { Sheet } from './Sheet.js';
import { Skeleton } from './Skeleton.js';

const QueryPanel = lazy(async () => ({ default: (await import('./query/QueryPanel.js')).QueryPanel }));

/** Stands at the head of every view. */
export function Tools() {
  const texts = useTexts();
  const [open, setOpen] = useState<QueryTab | null>(null);
  return (
    <div className="tools">
      {queryTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          className="button"
          aria-haspopup="dialog"
          onClick={() => {
            setOpen(tab);
          }}
        >
          {texts.tools[tab]}
        </button>
      ))}
      {open && (
        <Sheet
          title={texts.query.title}
          onClose={() => {
            setOpen(null);
          }}
        >
          <Suspense fallback={<Skeleton />}>
            <QueryPanel tab={open} onTab={setOpen} />
          </Suspense>
        </Sheet>
      )}
    </div>
  );
}
