/** Who we are, the views, search, language and colours. */

import { withParameters } from '../state/address.js';
import { useLanguage } from '../state/language.js';
import { navigate, useLocation } from '../state/location.js';
import { useColorTheme } from '../state/theme.js';
import { useTexts } from '../texts/texts.js';

import { Link } from './Link.js';

export function Header() {
  const { shell } = useTexts();
  return (
    <header className="header">
      <Link className="header-home" to="/">
        <span lang="ja">つなぐ</span> <small lang="en">TSUNAGU</small>
      </Link>
      <Views />
      <div className="header-tools">
        <Link className="button header-search" to="/search" aria-keyshortcuts="/">
          {shell.search} <kbd>/</kbd>
        </Link>
        <ColorSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}

function Views() {
  const { shell } = useTexts();
  const { pathname } = useLocation();
  const names = ['matrix', 'list', 'bridge', 'read', 'compare', 'path'] as const;
  return (
    <nav className="header-views" aria-label={shell.views}>
      {names.map((name) => (
        <Link
          key={name}
          to={name === 'list' ? '/list/programs' : `/${name}`}
          aria-current={pathname.split('/')[1] === name ? 'page' : undefined}
        >
          {shell[name]}
        </Link>
      ))}
    </nav>
  );
}

function LanguageSwitch() {
  const { shell } = useTexts();
  const other = useLanguage() === 'ja' ? 'en' : 'ja';
  const href = withParameters(useLocation(), { lang: other });
  return (
    <a
      className="header-switch"
      href={href.pathname + href.search + href.hash}
      hrefLang={other}
      lang={other}
      onClick={(event) => {
        event.preventDefault();
        navigate(href, { replace: true });
      }}
    >
      {shell.otherLanguage}
    </a>
  );
}

function ColorSwitch() {
  const { shell } = useTexts();
  const isDark = useColorTheme() === 'dark';
  const here = useLocation();
  return (
    <button
      type="button"
      className="header-switch"
      aria-label={isDark ? shell.toLight : shell.toDark}
      title={isDark ? shell.toLight : shell.toDark}
      onClick={() => {
        navigate(withParameters(here, { theme: isDark ? 'light' : 'dark' }), { replace: true });
      }}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
      </svg>
    </button>
  );
}
