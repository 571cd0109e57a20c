/** Our executor in the form in which Apollo keeps its hooks, statuses and error formatting around it: a gateway. */

import { type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';

import { Fault } from '../../model/errors.js';
import { clientError, type ReportDefect, type Shown, statusOf } from '../errors.js';
import type { GraphService, OperationAnswer } from '../service.js';

import type { Exchange } from './exchange.js';
import { retryAfter } from './failures.js';
import { perform } from './perform.js';

/** What Apollo hands from the request to the executor. */
export interface OperationContext {
  readonly exchange: Exchange;
  readonly report: ReportDefect;
  /** Notes the errors that the client is shown. */
  readonly failed: (errors: readonly Shown[]) => void;
}

type Gateway = ApolloServerOptionsWithGateway<OperationContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Result = Awaited<ReturnType<Executor>>;

/** The schema never changes while the server runs. */
export function gatewayTo(service: GraphService): Gateway {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: service.schema, coreSupergraphSdl: service.sdl });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor: executorOf(service) }),
    stop: () => Promise.resolve(),
  };
}

function executorOf(service: GraphService): Executor {
  return async ({ document, request, operationName, context }) => {
    // Apollo types every gateway's context as a record of anything.
    const operation = context as OperationContext;
    if (operationName) operation.exchange.operationName = operationName;
    try {
      const { variables = {} } = request;
      const asked = { document, operationName: request.operationName, variables };
      return resultOf(await perform(service, asked, operation.exchange), operation);
    } catch (error) {
      const shown = clientError(error, operation.report);
      operation.failed([shown]);
      throw withStatus(shown);
    }
  };
}

/** `data` stays finished bytes, which `stringifyResult` puts into their place. */
function resultOf(
  { data, errors, extensions }: OperationAnswer,
  { report, failed }: OperationContext,
): Result {
  const shown = errors?.map((error) => clientError(error, report));
  if (shown) failed(shown);
  // Whoever gets no data because the store is down or too slow can tell so by the status, as can what stands between.
  if (!data) shown?.filter((error) => statusFor(error) > 500).forEach(withStatus);
  return {
    ...(data === undefined ? {} : { data }),
    ...(shown ? { errors: shown } : {}),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  };
}

function statusFor({ originalError }: GraphQLError): number {
  return originalError instanceof Fault ? statusOf(originalError.code) : 500;
}

/** Apollo takes `http` out of the extensions again. */
function withStatus(error: GraphQLError): GraphQLError {
  const status = statusFor(error);
  error.extensions['http'] = {
    status,
    headers: new HeaderMap(status === 503 ? [['retry-after', retryAfter(error.originalError)]] : []),
  };
  return error;
}
