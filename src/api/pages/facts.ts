/** A thing as text: what is said of it, each other thing a link, each passage with its place. */

import type { Kind } from '../../model/kinds.js';
import type { Language } from '../term-words.js';

import { type Html, html, type HtmlPart } from './html.js';
import { pathOf } from './permalink.js';
import { type Named, nameOf, type Passage, type Subject } from './subject.js';
import { textOf } from './texts.js';
import { fieldWord, kindWord, termWord } from './words.js';

/** What the address of a page says beside its thing. */
export interface PageAddress {
  /** What links carry on: `?release=…&lang=…`, or nothing. */
  readonly kept: string;
  /** Which evidence counts, in words; undefined when all does. */
  readonly reading: string | undefined;
}

export function factsOf(subject: Subject, language: Language, { kept, reading }: PageAddress): Html {
  const page: Page = { language, kept };
  const { __typename, evidence } = subject;
  const name = nameOf(subject);
  const shown = Object.entries(subject).filter(([field, value]) => !apart.has(field) && !isEmpty(value));
  return html`<article class="page" lang="${language}">
    <p>${kindWord(__typename as Kind, language)}</p>
    <h1 lang="${name.language.toLowerCase()}">${name.text}</h1>
    ${reading === undefined ? '' : html`<p>${reading}</p>`}
    <dl>
      ${shown.map(
        ([field, value]) =>
          html`<dt>${fieldWord(field, language)}${countOf(value)}</dt>
            ${valueOf(field, value, page)} `,
      )}
    </dl>
    ${evidence ? passagesOf(evidence, page) : ''}
  </article>`;
}

/** Fields that have a place of their own. */
const apart: ReadonlySet<string> = new Set(['__typename', 'id', 'label', 'title', 'evidence']);

/** Fields that hold a term; all others hold things, or texts that stand as they are. */
const ofTerms: ReadonlySet<string> = new Set(['basis', 'role', 'relation']);

interface Page {
  readonly language: Language;
  readonly kept: string;
}

function valueOf(field: string, value: unknown, page: Page): HtmlPart {
  if (Array.isArray(value)) return value.map((item) => valueOf(field, item, page));
  if (isList(value))
    return [valueOf(field, value.nodes, page), restOf(value, page, (words) => html`<dd>${words}</dd>`)];
  if (isNamed(value)) return html`<dd>${linkTo(value, page)}</dd>`;
  if (ofTerms.has(field)) return html`<dd>${termWord(String(value), page.language)}</dd>`;
  const { text, language } = textOf(field, value);
  return language === undefined ? html`<dd>${text}</dd>` : html`<dd lang="${language}">${text}</dd>`;
}

function passagesOf({ totalCount, nodes }: NonNullable<Subject['evidence']>, page: Page): Html {
  if (nodes.length === 0) return html``;
  return html`<h2>${fieldWord('evidence', page.language)} (${String(totalCount)})</h2>
    ${nodes.map((each) => passageOf(each, page))}
    ${restOf({ totalCount, nodes }, page, (words) => html`<p>${words}</p>`)} `;
}

function passageOf({ id, quote, line, basis, role, source }: Passage, page: Page): Html {
  const place = `/read/${source.id.slice('Source:'.length)}${page.kept}#L${String(line)}`;
  const terms = [basis, ...(role === null ? [] : [role])].map((term) => termWord(term, page.language));
  return html`<figure>
    <blockquote lang="ja">${quote}</blockquote>
    <figcaption>
      <a href="${place}"><span lang="ja">${source.title}</span>, L${String(line)}</a> ·
      <a href="${pathOf(id)}${page.kept}">${terms.join(' · ')}</a>
    </figcaption>
  </figure> `;
}

/** A list of which not all is shown says so, in the element that suits its place. */
function restOf(
  { totalCount, nodes }: Listed,
  { language }: Page,
  element: (words: string) => Html,
): HtmlPart {
  const more = totalCount - nodes.length;
  if (more === 0) return '';
  return element(language === 'ja' ? `ほか ${String(more)} 件` : `and ${String(more)} more`);
}

function linkTo(named: Named, { kept }: Page): Html {
  const { text, language } = nameOf(named);
  return html`<a href="${pathOf(named.id)}${kept}" lang="${language.toLowerCase()}">${text}</a>`;
}

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
}

function countOf(value: unknown): string {
  return isList(value) ? ` (${String(value.totalCount)})` : '';
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    (Array.isArray(value) && value.length === 0) ||
    (isList(value) && value.totalCount === 0)
  );
}

function isList(value: unknown): value is Listed {
  return typeof value === 'object' && value !== null && 'totalCount' in value;
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && '__typename' in value;
}
