/** What the view has asked, word for word. */

import { useSent } from '../api/sent.js';
import { useTexts } from '../texts/texts.js';

import type { QueryTab } from './Tools.js';

export interface QueryPanelProps {
  readonly tab: QueryTab;
  readonly onTab: (tab: QueryTab) => void;
}

export function QueryPanel({ tab, onTab }: QueryPanelProps) {
  const texts = useTexts();
  return (
    <>
      <div className="tabs" role="tablist">
        <button
          type="button"
          role="tab"
          aria-selected={tab === 'query'}
          onClick={() => {
            onTab('query');
          }}
        >
          {texts.tools.query}
        </button>
      </div>
      {useSent().map((question) => (
        <div key={JSON.stringify(question)}>
          <pre className="code" tabIndex={0}>
            {question.document.toString()}
          </pre>
          <pre className="code" tabIndex={0}>
            {JSON.stringify(question.variables, null, 2)}
          </pre>
        </div>
      ))}
    </>
  );
}
