/** The page of a thing without script: the explorer's own page with the facts in it, which its script then takes over. */

import { inLanguage, type Language } from '../term-words.js';

import { factsOf, type PageAddress } from './facts.js';
import { type Address, headOf, titleOf } from './head.js';
import { type Html, html } from './html.js';
import type { Subject, Told } from './subject.js';
import { site } from './words.js';

export interface PageParts {
  readonly title: string;
  readonly head: Html;
  readonly body: Html;
}

export function partsOf(
  subject: Subject,
  release: Told['reading']['release'],
  language: Language,
  address: Address & PageAddress,
): PageParts {
  return {
    title: titleOf(subject, language),
    head: headOf(subject, release, language, address),
    body: factsOf(subject, language, address),
  };
}

/** A page that says why there is nothing; search engines shall not keep it. */
export function missing(reason: string, language: Language): PageParts {
  return {
    title: inLanguage(site, language),
    head: html`<meta name="robots" content="noindex" />`,
    body: html`<article class="page"><p>${reason}</p></article>`,
  };
}

/** Stands for the explorer's page while that is not built. */
const bare =
  '<!doctype html>\n<html lang="ja"><head><meta charset="utf-8" /><title></title><!--page:head--></head>' +
  '<body><div id="root"><!--page:body--></div></body></html>\n';

/** Inside a frame of another page the view stands alone: what is painted around it before the script has come is left out. */
export function unframed(shell: string): string {
  return shell.replace(/<!--page:frame-->.*<!--\/page:frame-->/su, '');
}

/** In the colours that the address names, from the first paint on; where it names none, the style sheet asks the system. */
export function coloured(page: string, { searchParams }: URL): string {
  const theme = searchParams.get('theme');
  if (theme !== 'light' && theme !== 'dark') return page;
  return page.replace(/<html\b/u, `<html data-theme="${theme}"`);
}

/** @param shell - the explorer's page, with a comment at each place that is filled */
export function filled(
  shell: string | undefined,
  { title, head, body }: PageParts,
  language: Language,
): string {
  return (shell ?? bare)
    .replace(/<html lang="[a-z]*">/u, () => `<html lang="${language}">`)
    .replace(/<title>[^<]*<\/title>/u, () => html`<title>${title}</title>`.text)
    .replace('<!--page:head-->', () => head.text)
    .replace('<!--page:body-->', () => body.text);
}
