/** Answers an operation as a table: the same document, limits and answers, in another form. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';

import { pricer } from '../cost/price-operation.js';
import { clientError, defectCode, gravestOf, statusOf } from '../errors.js';
import { type Additions, withAdditions } from '../exports/added.js';
import {
  type Choice,
  chooseRows,
  type ExportedOperation,
  planExport,
  Unplannable,
} from '../exports/export-plan.js';
import { type Exported, exported } from '../exports/exported.js';
import type { Provenance, ReleaseTold } from '../exports/provenance.js';
import type { TrustedDocuments } from '../limits/trusted-documents.js';
import { maxPageSize } from '../paging.js';
import type { GraphService } from '../service.js';
import type { Settings } from '../settings.js';

import { fileOf, headersOf } from './export-file.js';
import type { Wanted } from './export-wanted.js';
import { tellWhenToRetry } from './failures.js';
import type { OperationContext } from './gateway.js';
import { perform } from './perform.js';
import { Response } from './response.js';
import { isAnswered } from './trust.js';
import { wellFormed } from './well-formed.js';

export class Exporter {
  readonly #service: GraphService;
  readonly #priceOf: ReturnType<typeof pricer>;
  readonly #isAnswered: (query: string) => boolean;

  constructor(service: GraphService, settings: Settings, documents: TrustedDocuments) {
    this.#service = service;
    this.#priceOf = pricer(service.schema, settings);
    this.#isAnswered = (query) => isAnswered(query, documents, settings);
  }

  /** Throws what is wrong with the request, as one error or an `Unplannable` of several. */
  async answer(request: FastifyRequest, context: OperationContext, wanted: Wanted): Promise<Response> {
    const operation = wellFormed(request);
    const { schema } = this.#service;
    const choice = chooseRows(schema, operation, wanted.rows);
    const plan = planExport(schema, choice, this.#additions(choice, operation, wanted));
    const operationName = choice.operation.name?.value;
    if (operationName !== undefined) context.exchange.operationName = operationName;
    const { document } = plan;
    const answer = await perform(this.#service, { ...operation, document }, context.exchange);
    if (answer.errors || !answer.data) throw new Unplannable(answer.errors ?? []);
    const made = exported(plan, answer.data.toJSON(), answer.extensions.release);
    const plain = await fileOf(made, wanted, () => this.#provenance(made, operation, context));
    return new Response(plain, {
      mediaType: wanted.mediaType,
      lasting: answer.lasting,
      operationName,
      headers: headersOf(made, operation, wanted, this.#isAnswered),
    });
  }

  #additions(choice: Choice, operation: ExportedOperation, { format }: Wanted): Additions {
    if (format === 'jsonl') return { counts: 'rows' };
    const isAsked = choice.table.parts.some(({ holder }) => holder?.field.name === 'evidence');
    const evidence = format === 'zip' && !isAsked ? this.#passages(choice, operation) : 0;
    return { counts: 'all', ...(evidence > 0 ? { evidence } : {}) };
  }

  /** As many passages for each row as the cost of the document leaves room for: it grows by the same with each. */
  #passages(choice: Choice, operation: ExportedOperation): number {
    const [one, two] = [1, 2].map((evidence) => {
      const document = withAdditions(this.#service.schema, choice, { counts: 'all', evidence });
      return this.#priceOf({ ...operation, document });
    });
    if (!one || !two) return 0;
    const room = (['objects', 'values'] as const).map((unit) => {
      const each = Math.max(1, two[unit].asked - one[unit].asked);
      return 1 + Math.floor((one[unit].allowed - one[unit].asked) / each);
    });
    return Math.min(maxPageSize, ...room);
  }

  async #provenance(
    { release }: Exported,
    { query, variables }: ExportedOperation,
    { exchange: { deadline } }: OperationContext,
  ): Promise<Provenance> {
    if (release === undefined) return { query, variables };
    const asked = { document: provenance, operationName: undefined, variables: { release: release.id } };
    const { signal } = deadline;
    const { data, errors } = await deadline.race(this.#service.execute({ ...asked, signal }));
    if (errors || !data) throw new Unplannable(errors ?? []);
    const told = data.toJSON() as { readonly reading: { readonly release: ReleaseTold } };
    return { query, variables, release: told.reading.release };
  }
}

const provenance = parse(`query Provenance($release: ID!) {
  reading(release: $release) {
    release {
      id
      createdAt
      contentHash
      sources(first: 200) {
        totalCount
        nodes {
          title
          publisher
          url
          license
          note
        }
      }
    }
  }
}`);

/** Nothing of an answer with errors becomes a table: they are told in the shape of GraphQL, under a status of their own. */
export async function refuse(
  reply: FastifyReply,
  thrown: unknown,
  { report, failed }: Pick<OperationContext, 'report' | 'failed'>,
): Promise<FastifyReply> {
  const errors = thrown instanceof Unplannable ? thrown.errors : [thrown];
  const shown = errors.map((error) => clientError(error, report));
  failed(shown);
  const code = gravestOf(shown);
  const status = code === undefined || code === defectCode ? 500 : statusOf(code);
  return tellWhenToRetry(reply, status, thrown)
    .code(status)
    .type('application/graphql-response+json; charset=utf-8')
    .send({ errors: shown });
}
