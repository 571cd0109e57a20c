/** What a client sees of a failure: a fault in full, its own mistake as graphql-js words it, a defect as an id only. */

import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { Fault, type FaultCode } from '../model/errors.js';
import { AnswerTooLarge } from '../execution/answer-too-large.js';

/** Writes a defect down where clients cannot see it and gives the id under which it is found. */
export type ReportDefect = (defect: unknown) => string;

/** The code of everything that was not meant to happen. */
export const defectCode = 'INTERNAL_SERVER_ERROR';

/** What `extensions.code` may be. */
export type ErrorCode = FaultCode | typeof defectCode;

/** HTTP status of a request that came to nothing because of a fault of this code; 500 for those of commands. */
export function statusOf(code: FaultCode): number {
  switch (code) {
    case 'BAD_USER_INPUT':
    case 'COST_TOO_HIGH':
    case 'RELEASE_UNKNOWN':
    case 'RESPONSE_TOO_LARGE':
      return 400;
    case 'RATE_LIMITED':
      return 429;
    case 'OVERLOADED':
    case 'PACKAGE_UNAVAILABLE':
    case 'STORE_UNAVAILABLE':
      return 503;
    case 'DEADLINE_EXCEEDED':
      return 504;
    default:
      return 500;
  }
}

/** The code that weighs most among those of errors as clients see them; undefined where there is none. */
export function gravestOf(errors: readonly Shown[]): ErrorCode | undefined {
  const codes = errors.map(({ extensions }) => (extensions?.['code'] ?? defectCode) as ErrorCode);
  return codes.sort((a, b) => gravity(b) - gravity(a))[0];
}

/** The first fault among them with a cause that was not the client's. */
export function outageAmong(errors: readonly Shown[]): Fault | undefined {
  for (const { originalError } of errors) {
    const isOutage = originalError instanceof Fault && statusOf(originalError.code) > 500;
    if (isOutage && originalError.cause !== undefined) return originalError;
  }
  return undefined;
}

/** An error as it is shown to a client, and what it was made of where that is known. */
export interface Shown {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  readonly originalError?: Error | undefined;
}

/** A defect weighs more than an outage, and that more than a mistake. */
function gravity(code: ErrorCode): number {
  return code === defectCode ? Infinity : statusOf(code);
}

/** Keeps path and locations; the `Fault`, where there is one, stays the original error. */
export function clientError(error: unknown, report: ReportDefect): GraphQLError {
  const place = error instanceof GraphQLError ? error : undefined;
  const root = rootOf(error);
  const fault = asFault(root);
  if (fault) {
    const { message, extensions } = shownFault(fault);
    return placed(place, message, extensions, fault);
  }
  if (place && root instanceof GraphQLError && isMistake(place, root)) {
    return placed(place, place.message, { code: 'BAD_USER_INPUT' }, root);
  }
  return defectError(place, report(root));
}

/**
 * For Apollo: errors that went through `clientError` pass; those of parsing and validation get our code.
 * @param maxMistakes - how many of a document's mistakes are told
 */
export function errorFormatter(report: ReportDefect, maxMistakes: number) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (code === defectCode && formatted.extensions?.['id'] !== undefined) return formatted;
    if (error instanceof GraphQLError && asFault(error.originalError)) return formatted;
    if (typeof code === 'string' && mistakes.has(code)) {
      const message = ended(formatted.message, maxMistakes) ?? formatted.message;
      return { ...formatted, message, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
    }
    return clientError(error, report).toJSON();
  };
}

/** Where graphql-js gives up validating, what its own words leave out. */
function ended(message: string, maxMistakes: number): string | undefined {
  switch (message) {
    case 'Too many validation errors, error limit reached. Validation aborted.':
      return `Mistakes of a document that are reported: at most ${maxMistakes}. Correct these first.`;
    case 'Validation aborted.':
      return 'The document has too many selections to compare with each other. Ask for less at once, or name each field once.';
  }
  return undefined;
}

/** Apollo's codes of what a client got wrong. */
const mistakes = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** The error that others only carry to its place. */
function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}

function asFault(error: unknown): Fault | undefined {
  if (error instanceof Fault) return error;
  if (!(error instanceof AnswerTooLarge)) return undefined;
  const message = `The answer has at least ${error.met} bytes, at most ${error.limit} allowed.`;
  const next = 'Ask for fewer fields or smaller pages (first:).';
  return new Fault('RESPONSE_TOO_LARGE', message, { next, cause: error });
}

/** Raised by graphql-js about the document or its variables: before execution, or with a place of its own in them. */
function isMistake(place: GraphQLError, root: GraphQLError): boolean {
  return place.path === undefined || root.nodes !== undefined;
}

/** What a client sees of a fault. */
export function shownFault({ code, message, next }: Fault) {
  return { message: next === undefined ? message : `${message} ${next}`, extensions: { code } };
}

function defectError(place: GraphQLError | undefined, id: string): GraphQLError {
  const message = 'Internal error. The server log has details under this id.';
  return placed(place, message, { code: defectCode, id });
}

function placed(
  place: GraphQLError | undefined,
  message: string,
  extensions: { readonly code: ErrorCode; readonly id?: string },
  originalError?: Error,
): GraphQLError {
  const { nodes = null, source, positions, path } = place ?? {};
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}
