/** An answer without errors as it goes out: its bytes in each encoding, made once, and what caches are told of it. */

import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Lasting } from '../footing.js';

type Encoding = 'br' | 'gzip' | 'identity';

/** Smaller ones are not worth compressing. */
const leastCompressed = 1024;

const year = 31_536_000;

export class Response {
  readonly mediaType: string;
  readonly lasting: Lasting;
  /** For the log. */
  readonly operationName: string | undefined;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #plain: Buffer;
  readonly #tag: string;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(
    plain: Buffer,
    about: Pick<Response, 'mediaType' | 'lasting'> & {
      readonly operationName?: string | undefined;
      readonly headers?: Readonly<Record<string, string>>;
    },
  ) {
    this.#plain = plain;
    this.#tag = hash('sha256', plain, 'base64url').slice(0, 27);
    this.mediaType = about.mediaType;
    this.lasting = about.lasting;
    this.operationName = about.operationName;
    this.#headers = about.headers ?? {};
  }

  /** Of the plain bytes. */
  get size(): number {
    return this.#plain.length;
  }

  /** Headers and body for this request; 304 without a body when it has them already. */
  async send(request: FastifyRequest, reply: FastifyReply): Promise<Buffer | undefined> {
    const encoding = this.#encodingFor(request.headers['accept-encoding']);
    reply.headers(this.#headers).header('cache-control', this.#cacheControl);
    if (this.lasting.kind === 'stale' && !this.#isJson) {
      reply.header('x-stale-since', this.lasting.since.toISOString());
    }
    if (this.lasting.kind !== 'stale' && this.#isKnown(request, reply, encoding)) return undefined;
    reply.code(200).header('content-type', this.mediaType);
    if (encoding === 'identity') return this.#plain;
    reply.header('content-encoding', encoding);
    return this.#inEncoding(encoding);
  }

  /**
   * The same answer, which says that it may have been replaced. In JSON it names its release in its extensions, and these
   * end it; in another form a header says so.
   */
  staleSince(since: Date): Response {
    const { mediaType, operationName } = this;
    const end = Buffer.from(`,"staleSince":"${since.toISOString()}"}}`);
    const plain = this.#isJson ? Buffer.concat([this.#plain.subarray(0, -2), end]) : this.#plain;
    const headers = this.#headers;
    return new Response(plain, { mediaType, operationName, headers, lasting: { kind: 'stale', since } });
  }

  get #isJson(): boolean {
    return /^application\/(graphql-response\+)?json\b/u.test(this.mediaType);
  }

  /** Tags the reply, and makes it 304 without a body when the client has these bytes. */
  #isKnown(request: FastifyRequest, reply: FastifyReply, encoding: Encoding): boolean {
    const tag = encoding === 'identity' ? `"${this.#tag}"` : `"${this.#tag}-${encoding}"`;
    reply.header('etag', tag);
    if (request.method === 'POST' || !isAmong(tag, request.headers['if-none-match'])) return false;
    // a reply of Apollo's has a type already
    reply.code(304).removeHeader('content-type');
    return true;
  }

  /** About how much memory it takes with all encodings. */
  get bytes(): number {
    return this.#plain.length * 1.5 + 1_000;
  }

  get #cacheControl(): string {
    switch (this.lasting.kind) {
      case 'forGood':
        return `public, max-age=${String(year)}, immutable`;
      case 'stale':
        return 'no-store';
      default:
        return 'public, max-age=0, must-revalidate';
    }
  }

  #encodingFor(accepted: string | undefined): Encoding {
    const isSmall = this.#plain.length < leastCompressed || this.mediaType === 'application/zip';
    if (accepted === undefined || isSmall) return 'identity';
    return negotiate<Encoding>(accepted, ['br', 'gzip', 'identity']) ?? 'identity';
  }

  #inEncoding(encoding: 'br' | 'gzip'): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known !== undefined) return known;
    const made = encoders[encoding](this.#plain);
    this.#encoded.set(encoding, made);
    return made;
  }
}

/** Adds to what the answer varies by. */
export function varyBy(reply: FastifyReply, headers: string): void {
  const vary = reply.getHeader('vary');
  reply.header('vary', vary === undefined ? headers : `${String(vary)}, ${headers}`);
}

const brotli = promisify(brotliCompress);

const encoders = {
  br: (plain: Buffer) => brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/** Weakly compared, as `If-None-Match` wants it. */
function isAmong(tag: string, condition: string | undefined): boolean {
  if (condition === undefined) return false;
  const tags = condition.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.some((each) => each === '*' || each === tag);
}
