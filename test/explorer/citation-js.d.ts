/** Citation.js comes without types; this is what the tests use of it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly CitationRead[];
  }

  export interface CitationRead {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author: readonly { readonly literal?: string; readonly family?: string }[];
    readonly publisher: string;
    readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly accessed: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly version: string;
    readonly URL: string;
    readonly language: string;
    readonly note: string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
