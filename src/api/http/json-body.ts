/** Bodies are JSON in UTF-8. In another encoding, a text would be read as another text, unseen. */

import { MIMEType } from 'node:util';

import type { FastifyInstance } from 'fastify';

import { Fault } from '../../model/errors.js';

import { HttpFault } from './failures.js';

/** Bodies of any other type are refused. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    checkCharset(request.headers['content-type'] ?? '');
    const text = textOf(bytes);
    void parse(request, text, (error, body) => {
      if (error === null) done(null, body);
      else done(whyUnread(text));
    });
  });
}

function checkCharset(contentType: string): void {
  const charset = new MIMEType(contentType).params.get('charset');
  if (charset === null || /^utf-?8$/iu.test(charset)) return;
  const named = JSON.stringify(charset.slice(0, 20));
  throw new HttpFault(415, `The body is said to be in ${named}; only UTF-8 is read.`, next);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Fault('BAD_USER_INPUT', 'The body is not UTF-8.', { next });
  }
}

const next =
  'Send it as UTF-8, for instance from a file that is saved as UTF-8 (curl --data-binary @question.json).';

function whyUnread(text: string): Fault {
  if (text === '') return unread('The body is empty.');
  try {
    JSON.parse(text);
  } catch (error) {
    return unread(`The body is not JSON: ${(error as Error).message}.`);
  }
  return new Fault('BAD_USER_INPUT', 'The body has a key `__proto__`, or `prototype` in `constructor`.', {
    next: 'Leave it out: no variable has such a field.',
  });
}

function unread(message: string): Fault {
  return new Fault('BAD_USER_INPUT', message, { next: 'Send an object like {"query": "{ … }"}.' });
}
