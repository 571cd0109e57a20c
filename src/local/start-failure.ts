/** Why Neo4j did not start, read from what it printed. */
import { readFileSync } from 'node:fs';

import { Fault } from '../model/errors.js';

import { alreadyRunning } from './instance.js';
import { diskFull } from './storage-fault.js';

/** What is known when a start fails. */
export interface FailedStart {
  /** Folder of the instance. */
  readonly folder: string;
  readonly port: number;
  /** File with what the JVM printed. */
  readonly log: string;
  /** What happened, a sentence without its full stop. */
  readonly what: string;
}

/** The fault of a failed start: the known reasons by their own names, else with the telling lines of the log. */
export function startFailure({ folder, port, log, what }: FailedStart): Fault {
  const text = readLog(log);
  if (/no space left on device|disk quota exceeded/i.test(text)) return diskFull(folder);
  if (/store_lock|lock file has been locked|FileLockException/i.test(text)) return alreadyRunning(folder);
  if (/address already in use|BindException/i.test(text)) {
    return new Fault('PORT_IN_USE', `Neo4j found port ${String(port)} on 127.0.0.1 in use.`, {
      next: 'Run the command again, or choose another port for Neo4j.',
    });
  }
  return new Fault('STORE_FAILED_TO_START', `${what}. Last lines of ${log}:\n${tellingLines(text)}`, {
    next: `Read ${log}. If the data is damaged, delete ${folder}: what it holds is loaded again from the seeds.`,
  });
}

function readLog(log: string): string {
  try {
    return readFileSync(log, 'utf8');
  } catch {
    return '';
  }
}

/** At most eight lines: errors and their causes, or else the last ones. */
function tellingLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /\bERROR\b|Exception|^Caused by|^Error|OutOfMemory/.test(line));
  const shown = (telling.length > 0 ? telling : lines)
    .slice(-8)
    .map((line) => `  ${line.trim().slice(0, 300)}`);
  return shown.length > 0 ? shown.join('\n') : '  (nothing was printed)';
}
