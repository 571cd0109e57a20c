/** The view as a query, as data, as a citation. */

import { useState } from 'react';

import { useScript } from '../api/script.js';
import { useTexts } from '../texts/texts.js';

import { Answered } from './Answered.js';
import type { QueryPanelProps } from './query/QueryPanel.js';
import { type QueryTab, queryTabs } from './query/tabs.js';
import { Sheet } from './Sheet.js';

// Here and not with the panel: a style sheet that did not come would not be asked for again.
import './query/query.css';

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
          <Panel tab={open} onTab={setOpen} />
        </Sheet>
      )}
    </div>
  );
}

const loadPanel = () => import('./query/QueryPanel.js');

/** Its script comes with the first sheet that is opened; the view stays when it does not come. */
function Panel(props: QueryPanelProps) {
  return <Answered answer={useScript(loadPanel)}>{({ QueryPanel }) => <QueryPanel {...props} />}</Answered>;
}
