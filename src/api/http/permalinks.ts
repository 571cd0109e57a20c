/** The address of each thing answers without script: a page with the facts as text, or JSON-LD for who asks for JSON. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { Fault } from '../../model/errors.js';
import { idOf, type Kind, kinds } from '../../model/kinds.js';
import { clientError, shownFault, statusOf } from '../errors.js';
import { type AddressReading, lasting } from '../pages/address.js';
import { linkedData } from '../pages/linked-data.js';
import { coloured, filled, missing, type PageParts, partsOf } from '../pages/page.js';
import { pathOf } from '../pages/permalink.js';
import { knownReadingIn, noWord, readingInWords } from '../pages/reading.js';
import { isLookedUp, type Subject, subjectDocuments, type Told } from '../pages/subject.js';
import type { GraphService } from '../service.js';
import type { Language } from '../term-words.js';

import { preferredLanguage, preferredType } from './accepted.js';
import { type Exchange, noteFailure } from './exchange.js';
import { HttpFault, tellWhenToRetry } from './failures.js';
import { defectReporter } from './log.js';
import { originOf } from './origin.js';
import { addressOf, readPage } from './page.js';
import { perform } from './perform.js';
import { Response } from './response.js';
import { type Entrance, inTurn, withDeadline } from './turn.js';

export function addPermalinks(app: FastifyInstance, service: GraphService, entrance: Entrance): void {
  for (const kind of kinds) {
    app.get<{ Params: { '*': string } }>(
      `/${kind.toLowerCase()}/*`,
      { config: { inTurn: () => true } },
      async (request, reply) => {
        reply.header('vary', 'accept, accept-encoding, accept-language');
        const form = formFor(request);
        return withDeadline(request, reply, entrance.settings, async (exchange) => {
          const asked = askedBy(request, { kind, key: request.params['*'], form });
          const found = await inTurn(request, exchange, entrance, async () => find(service, asked, exchange));
          const origin = originOf(request, entrance.settings);
          return form === 'text/html'
            ? sendFacts(request, reply, { found, asked, origin })
            : sendLinkedData(request, reply, { found, form, origin });
        });
      },
    );
  }
}

/** Media types; the first is for who does not mind. */
const forms = ['text/html', 'application/ld+json', 'application/json'] as const;
type Form = (typeof forms)[number];

function formFor({ headers: { accept } }: FastifyRequest): Form {
  const form = preferredType(accept, forms);
  if (form !== undefined) return form;
  throw new HttpFault(
    406,
    `Accept takes neither ${forms.join(' nor ')}.`,
    'Accept text/html for a page, or application/ld+json for JSON-LD.',
  );
}

interface Asked {
  readonly kind: Kind;
  readonly key: string;
  readonly form: Form;
  readonly language: Language;
  readonly release?: string;
  readonly reading: AddressReading | Fault;
}

/** What is at the address, or why nothing is. */
type Found =
  | {
      readonly subject: Subject;
      readonly release: Told['reading']['release'];
      readonly reading: AddressReading;
    }
  | { readonly fault: Fault };

function askedBy(request: FastifyRequest, what: Pick<Asked, 'kind' | 'key' | 'form'>): Asked {
  const { searchParams } = addressOf(request);
  const release = searchParams.get('release');
  const lang = (searchParams.get('lang') ?? '').toLowerCase();
  const named = languages.find((language) => language === lang);
  const language = named ?? preferredLanguage(request.headers['accept-language'], languages) ?? 'ja';
  const inWords = wordsOf({ ...what, language });
  const isWrong = lang !== '' && named === undefined;
  return {
    ...what,
    language,
    reading: isWrong ? noWord('lang', lang, languages, inWords) : knownReadingIn(searchParams, inWords),
    ...(release === null ? {} : { release }),
  };
}

const languages: readonly Language[] = ['ja', 'en'];

/** The language of refusals: that of the page, and English in JSON, as everywhere in the API. */
function wordsOf({ form, language }: Pick<Asked, 'form' | 'language'>): Language {
  return form === 'text/html' ? language : 'en';
}

/** By id, else by what the lookup of its kind takes: a slug, a name. */
async function find(service: GraphService, asked: Asked, exchange: Exchange): Promise<Found> {
  const { kind, key, language, release, reading: wanted } = asked;
  if (wanted instanceof Fault) return { fault: wanted };
  const document = subjectDocuments.get(kind);
  if (!document) throw new TypeError(`There is no document for ${kind}.`);
  for (const each of isLookedUp(kind) ? [idOf(kind, key), key] : [idOf(kind, key)]) {
    const variables = { key: each, language: language.toUpperCase(), ...wanted, ...(release && { release }) };
    const operation = { document, operationName: undefined, variables };
    const { data, errors } = await perform(service, operation, exchange);
    const [error] = errors ?? [];
    if (error?.originalError instanceof Fault) return { fault: error.originalError };
    if (error) throw error;
    const { reading } = data?.toJSON() as Told;
    if (reading.node) return { subject: reading.node, release: reading.release, reading: wanted };
  }
  return { fault: new Fault('BAD_USER_INPUT', nothing[wordsOf(asked)]) };
}

const nothing: Readonly<Record<Language, string>> = {
  ja: 'この版には、このアドレスに当たるデータがありません。',
  en: 'The release has nothing at this address.',
};

/** The page as it will be when the script has run, facts first; under the address by which the thing goes. */
async function sendFacts(
  request: FastifyRequest,
  reply: FastifyReply,
  { found, asked, origin }: { readonly found: Found; readonly asked: Asked; readonly origin: string },
): Promise<unknown> {
  const shell = await readPage('index');
  const { language, release } = asked;
  const here = addressOf(request);
  const pageOf = (parts: PageParts): string => coloured(filled(shell, parts, language), here);
  if ('fault' in found) {
    const page = pageOf(missing(shownFault(found.fault).message, language));
    return refuse(request, reply, found.fault).type(htmlType).send(page);
  }
  const { search } = here;
  const { id } = found.subject;
  if (id !== idOf(asked.kind, asked.key)) return reply.redirect(pathOf(id) + search, 302);
  const address = { origin, kept: keptBy(search), ...(release && { release }) };
  const reading = readingInWords(found.reading, language);
  const parts = partsOf(found.subject, found.release, language, { ...address, reading });
  const page = Buffer.from(pageOf(parts));
  // What surrounds the facts changes with the program, whatever the release.
  return new Response(page, { mediaType: htmlType, lasting: { kind: 'now' } }).send(request, reply);
}

async function sendLinkedData(
  request: FastifyRequest,
  reply: FastifyReply,
  { found, form, origin }: { readonly found: Found; readonly form: Form; readonly origin: string },
): Promise<unknown> {
  if ('fault' in found) {
    return refuse(request, reply, found.fault)
      .type('application/json; charset=utf-8')
      .send({ errors: [shownFault(found.fault)] });
  }
  const data = linkedData(found.subject, found.release, origin);
  const mediaType = `${form}; charset=utf-8`;
  return new Response(Buffer.from(JSON.stringify(data)), { mediaType, lasting: { kind: 'now' } }).send(
    request,
    reply,
  );
}

const htmlType = 'text/html; charset=utf-8';

function refuse(request: FastifyRequest, reply: FastifyReply, fault: Fault): FastifyReply {
  noteFailure(request, [clientError(fault, defectReporter(request.log))]);
  const status = statusFor(fault);
  return tellWhenToRetry(reply, status, fault).code(status);
}

/** What is not there is not found, whether it is the thing or its release. */
function statusFor({ code }: Fault): number {
  return code === 'BAD_USER_INPUT' || code === 'RELEASE_UNKNOWN' ? 404 : statusOf(code);
}

/** What the links of a page carry on. */
function keptBy(search: string): string {
  const given = new URLSearchParams(search);
  const kept = lasting.flatMap((name) => given.getAll(name).map((value): [string, string] => [name, value]));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
}
