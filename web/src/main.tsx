/** The explorer: from any number to the sentence it rests on. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { CurrentView } from './ui/CurrentView.js';
import { Shell } from './ui/Shell.js';

import './styles/tokens.css';
import './styles/base.css';
import './styles/busy.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root to draw into.');
createRoot(root).render(
  <StrictMode>
    <Shell>
      <CurrentView />
    </Shell>
  </StrictMode>,
);
