/** The playground: GraphiQL with our questions, a link to each question, and nothing from another host. */

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { CopyLink } from './copy-link.js';
import { EditorOptions } from './editor-options.js';
import { provideEditorWorkers } from './editor-workers.js';
import { examples } from './examples.js';
import { ask } from './fetcher.js';
import { Header } from './header.js';
import { linkedQuestion } from './permalink.js';
import { questionsPlugin } from './questions.js';
import { RunLinked } from './run-linked.js';
import { Theme } from './theme.js';

import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import '../src/styles/tokens.css';
import './playground.css';

/** As the explorer has it, when one comes from there. */
const theme = new URL(location.href).searchParams.get('theme');
const linked = linkedQuestion(new URL(location.href));
const plugins = [questionsPlugin, explorerPlugin(), HISTORY_PLUGIN];
const tabs = linked ? [linked] : examples.slice(0, 3);

/** In a narrow window the panel would stand before the question. */
const panelAtFirst = matchMedia('(min-width: 60rem)').matches ? { visiblePlugin: questionsPlugin } : {};

function Playground() {
  return (
    <>
      <Header />
      <GraphiQL
        fetcher={ask}
        plugins={plugins}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
        schemaDescription
        inputValueDeprecation
        {...(tabs.length > 0
          ? { defaultTabs: tabs.map(({ query }) => ({ query, variables: linked?.variables ?? null })) }
          : {})}
        {...(linked ? { initialQuery: linked.query, initialVariables: linked.variables ?? '' } : {})}
        {...panelAtFirst}
        {...(theme === 'light' || theme === 'dark' ? { forcedTheme: theme } : {})}
      >
        <GraphiQL.Logo>
          <></>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <CopyLink />
            </>
          )}
        </GraphiQL.Toolbar>
        <Theme />
        <EditorOptions />
        {linked ? <RunLinked /> : null}
      </GraphiQL>
    </>
  );
}

provideEditorWorkers();
const place = document.querySelector('#playground');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Playground />
    </StrictMode>,
  );
}
