/** The one kind of error that Tsunagu raises on purpose: a code, what happened and where, and what to do next. */

/** Codes that reach clients as `extensions.code`; docs/api.md says what each means. */
export const apiFaultCodes = [
  'BAD_USER_INPUT',
  'COST_TOO_HIGH',
  'DEADLINE_EXCEEDED',
  'OVERLOADED',
  'PACKAGE_UNAVAILABLE',
  'RATE_LIMITED',
  'RELEASE_UNKNOWN',
  'RESPONSE_TOO_LARGE',
  'STORE_UNAVAILABLE',
] as const;

/** Codes that end a command with exit code 1 and their text on standard error. */
export const commandFaultCodes = [
  'ALREADY_RUNNING',
  'DISK_FULL',
  'DOWNLOAD_FAILED',
  'JAVA_MISSING',
  'LOAD_FAILED',
  'LOAD_RUNNING',
  'PORT_IN_USE',
  'SEEDS_INVALID',
  'SETTING_INVALID',
  'STORE_FAILED_TO_START',
] as const;

/** Codes of expected failures; docs/operations.md says what to do about each. */
export type FaultCode = (typeof apiFaultCodes)[number] | (typeof commandFaultCodes)[number];

export interface FaultDetails {
  /** What the reader can do about it, a sentence. */
  readonly next?: string;
  /** Seconds after which it is worth trying again, where that is known. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** An expected failure. `message` says what and where, `next` what to do; anything else that is thrown is a defect. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly next: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: FaultCode, message: string, { next, retryAfter, cause }: FaultDetails = {}) {
    // where a fault was raised tells nobody anything, and takes most of the time that a refusal takes
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message, { cause });
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'Fault';
    this.code = code;
    this.next = next;
    this.retryAfter = retryAfter;
  }
}

/** The end of a switch over a union: compiles only while every case is handled. */
export function unreachable(value: never): never {
  throw new TypeError(`Unhandled case: ${JSON.stringify(value)}`);
}
