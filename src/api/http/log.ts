/** The log: one JSON object a line, or lines for people where the output is a terminal. */

import { randomUUID } from 'node:crypto';

import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

import type { ReportDefect } from '../errors.js';
import type { Settings } from '../settings.js';

/** Writes to standard output unless told otherwise. */
export function createLog(level: Settings['logLevel'], stream: DestinationStream = standardOutput()): Logger {
  return pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, stream);
}

/** Defects go to the log with all they have; their id is for the client. */
export function defectReporter(log: Pick<Logger, 'error'>): ReportDefect {
  return (defect) => {
    const id = randomUUID();
    log.error({ id, err: defect }, 'defect');
    return id;
  };
}

function standardOutput(): DestinationStream {
  return process.stdout.isTTY ? pretty({ singleLine: true }) : process.stdout;
}
