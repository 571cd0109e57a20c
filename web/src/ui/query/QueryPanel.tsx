/** The view as a query, as data, as a citation: three tabs of one sheet. */

import { type KeyboardEvent, useId } from 'react';

import { useSent } from '../../api/sent.js';
import { useTexts } from '../../texts/texts.js';

import { Citation } from './Citation.js';
import { Data } from './Data.js';
import { Query } from './Query.js';
import { type QueryTab, queryTabs } from './tabs.js';

export interface QueryPanelProps {
  readonly tab: QueryTab;
  readonly onTab: (tab: QueryTab) => void;
}

export function QueryPanel({ tab, onTab }: QueryPanelProps) {
  const texts = useTexts();
  const id = useId();
  return (
    <>
      <p className="lede">{texts.query.lede}</p>
      <div
        className="tabs"
        role="tablist"
        aria-label={texts.query.title}
        onKeyDown={(event) => {
          step(event, tab, onTab);
        }}
      >
        {queryTabs.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}-${one}`}
            aria-selected={one === tab}
            aria-controls={`${id}-panel`}
            tabIndex={one === tab ? 0 : -1}
            onClick={() => {
              onTab(one);
            }}
          >
            {texts.tools[one]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        <Panel tab={tab} />
      </div>
    </>
  );
}

function Panel({ tab }: { readonly tab: QueryTab }) {
  const sent = useSent();
  switch (tab) {
    case 'query':
      return sent.map((question, index) => <Query key={index} question={question} />);
    case 'data':
      return <Data sent={sent} />;
    case 'cite':
      return <Citation />;
  }
}

function step(event: KeyboardEvent<HTMLElement>, tab: QueryTab, onTab: (tab: QueryTab) => void): void {
  const move = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (move === 0) return;
  const next = queryTabs[(queryTabs.indexOf(tab) + move + queryTabs.length) % queryTabs.length] ?? tab;
  onTab(next);
  event.currentTarget.querySelector<HTMLElement>(`[id$="-${next}"]`)?.focus();
}
