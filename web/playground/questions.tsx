/** The panel "Questions / 質問": every example by its title, one click from its own tab. */

import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

import { type Example, parts } from './examples.js';

/** To be among the plugins of GraphiQL. */
export const questionsPlugin: GraphiQLPlugin = {
  title: '質問 Questions',
  icon: QuestionsIcon,
  content: Questions,
};

function Questions() {
  const open = useOpenExample();
  const current = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  return (
    <section className="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">
        質問 <span lang="en">Questions</span>
      </h2>
      {parts.map(({ ja, en, examples }) => (
        <section key={ja}>
          <h3>
            {ja} <span lang="en">{en}</span>
          </h3>
          <ol>
            {examples.map((example) => (
              <li key={example.query}>
                <button
                  type="button"
                  aria-current={example.query === current}
                  onClick={() => {
                    open(example);
                  }}
                >
                  <span lang="ja">{example.ja}</span>
                  <span lang="en">{example.en}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

/** Goes to the tab that already holds the example unchanged, else opens one. */
function useOpenExample(): (example: Example) => void {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor } = useGraphiQL(({ tabs, queryEditor }) => ({ tabs, queryEditor }));
  return ({ query }) => {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) {
      actions.changeTab(index);
      return;
    }
    actions.addTab();
    queryEditor?.setValue(query);
  };
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16v12H11l-4 3.5V17H4z" strokeLinejoin="round" />
      <path d="M9.8 9.2a2.2 2.2 0 1 1 3.1 2c-.6.3-.9.7-.9 1.3M12 14.6v.1" strokeLinecap="round" />
    </svg>
  );
}
