/** Apollo Server as we want it: parsing, validation, statuses and hooks, and nothing that talks to anyone else. */

import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';

import { spliceJson } from '../../execution/splice-json.js';
import { errorFormatter } from '../errors.js';
import type { GraphService } from '../service.js';
import type { Settings } from '../settings.js';

import { gatewayTo, type OperationContext } from './gateway.js';
import { keptDocuments } from './kept-documents.js';
import { defectReporter } from './log.js';

/** Not started. What is switched off by hand here would follow variables of the environment. */
export function createApollo(
  service: GraphService,
  { maxMistakes }: Settings,
  log: Logger,
): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    gateway: gatewayTo(service),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      noteDocumentAndErrors,
    ],
    nodeEnv: 'production',
    introspection: true,
    validationOptions: { maxErrors: maxMistakes },
    documentStore: keptDocuments(),
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // A plain GET is a link that can be cited; there are no cookies to abuse and nothing to change.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter(defectReporter(log), maxMistakes),
    stringifyResult: stringify,
    logger: log,
  });
}

/** Apollo hands its string on untouched, and Fastify sends a Buffer as it is. */
const stringify: NonNullable<ApolloServerOptionsWithGateway<OperationContext>['stringifyResult']> = (
  result,
) => spliceJson(result) as unknown as string;

const noteDocumentAndErrors: ApolloServerPlugin<OperationContext> = {
  requestDidStart: () =>
    Promise.resolve({
      /** From here on the request is well formed, and what is still refused is its document. */
      didResolveSource({ contextValue }) {
        contextValue.exchange.hasDocument = true;
        return Promise.resolve();
      },
      willSendResponse({ contextValue, response: { body } }) {
        if (body.kind === 'single') contextValue.failed(body.singleResult.errors ?? []);
        return Promise.resolve();
      },
    }),
};
