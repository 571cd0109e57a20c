/** Caps on the bare text of a document, judged before any tree is made of it. */

import { Lexer, Source, type Token, TokenKind } from 'graphql';

import { codePointLength } from '../../model/text.js';
import type { Settings } from '../settings.js';

import { overLimit } from './over-limit.js';

/** Throws a `Fault`. Text that is no GraphQL passes: the parser says better what is wrong with it. */
export function checkText(text: string, settings: Settings): void {
  const length = codePointLength(text);
  if (length > settings.maxDocumentLength) {
    throw overLimit('maxDocumentLength', settings, length, {
      next: 'Pass values as variables, or ask in several requests.',
    });
  }
  const { tokens, comments } = count(text);
  if (tokens > settings.maxTokens) {
    throw overLimit('maxTokens', settings, tokens, {
      next: 'Ask for fewer fields, or name those that repeat in a fragment.',
    });
  }
  if (comments > settings.maxComments)
    throw overLimit('maxComments', settings, comments, { next: 'Leave comments out.' });
}

/** Up to the place where the text stops being GraphQL. */
function count(text: string): { readonly tokens: number; readonly comments: number } {
  const lexer = new Lexer(new Source(text));
  const start = lexer.token;
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    // Not ours to report.
  }
  return { tokens, comments: commentsFrom(start) };
}

/** The lexer passes over comments, but leaves them in its chain of tokens. */
function commentsFrom(start: Token): number {
  let comments = 0;
  for (let at: Token | null = start; at; at = at.next) if (at.kind === TokenKind.COMMENT) comments += 1;
  return comments;
}
