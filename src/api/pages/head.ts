/** What the head of a thing's page says to search engines and to whoever shows a preview of the link. */

import type { Kind } from '../../model/kinds.js';
import { inLanguage, type Language } from '../term-words.js';

import { type Html, html, jsonBlock } from './html.js';
import { linkedData } from './linked-data.js';
import { pathOf } from './permalink.js';
import { nameOf, type Subject, type Told } from './subject.js';
import { descriptionIn } from './texts.js';
import { kindWord, site } from './words.js';

export interface Address {
  readonly origin: string;
  /** Of the release named in the address: it stays in links. */
  readonly release?: string;
}

export function titleOf(subject: Subject, language: Language): string {
  return `${nameOf(subject).text} – ${kindWord(subject.__typename as Kind, language)} – Tsunagu 繋ぐ`;
}

export function headOf(
  subject: Subject,
  release: Told['reading']['release'],
  language: Language,
  { origin, release: named }: Address,
): Html {
  const address = (parameters: Readonly<Record<string, string>>): string => {
    const query = new URLSearchParams({ ...(named === undefined ? {} : { release: named }), ...parameters });
    return `${origin}${pathOf(subject.id)}${query.size > 0 ? `?${query.toString()}` : ''}`;
  };
  const description = descriptionOf(subject, language);
  return html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${address({})}" />
    <link rel="alternate" hreflang="ja" href="${address({ lang: 'ja' })}" />
    <link rel="alternate" hreflang="en" href="${address({ lang: 'en' })}" />
    <link rel="alternate" hreflang="x-default" href="${address({})}" />
    <link rel="alternate" type="application/ld+json" href="${address({})}" />
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="Tsunagu 繋ぐ" />
    <meta property="og:title" content="${nameOf(subject).text}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${address({})}" />
    <meta property="og:locale" content="${language === 'ja' ? 'ja_JP' : 'en_US'}" />
    <meta name="twitter:card" content="summary" />
    ${jsonBlock('application/ld+json', linkedData(subject, release, origin))}`;
}

const longestDescription = 160;

/** Of the thing, else of the site. */
function descriptionOf(subject: Subject, language: Language): string {
  const words = (descriptionIn(language, subject) ?? inLanguage(site, language)).replace(/\s+/gu, ' ');
  const letters = Array.from(words);
  return letters.length > longestDescription
    ? `${letters.slice(0, longestDescription - 1).join('')}…`
    : words;
}
