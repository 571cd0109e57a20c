/** What stands around every view: who we are, the views, search, language and colours, and the reading bar. */

import { type ReactNode, useEffect } from 'react';

import { useGlobalKeys } from '../state/keyboard.js';
import { useLanguage } from '../state/language.js';
import { isEmbedded, useLocation } from '../state/location.js';
import { useColorTheme } from '../state/theme.js';
import { useTexts } from '../texts/texts.js';

import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { OldRelease } from './OldRelease.js';
import { ReadingBar } from './ReadingBar.js';

/** Inside a frame of another page the view stands alone. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const theme = useColorTheme();
  const isFramed = isEmbedded(useLocation());
  useGlobalKeys();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  if (isFramed)
    return (
      <main id="main" className="embedded">
        {children}
      </main>
    );
  return (
    <>
      <SkipLink />
      <Header />
      <OldRelease />
      <ReadingBar />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}

function SkipLink() {
  const texts = useTexts();
  return (
    <a className="skip" href="#main">
      {texts.shell.skip}
    </a>
  );
}
