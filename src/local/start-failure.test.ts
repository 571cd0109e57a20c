import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startFailure } from './start-failure.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-failure-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the errors that were printed are quoted, and the file they are in is named', () => {
  const log = printed(
    '2026-11-24 17:29:51 INFO  Starting...',
    '2026-11-24 17:29:52 ERROR Failed to start Neo4j on null.',
    'java.lang.RuntimeException: Error starting Neo4j database server',
    '\tat org.neo4j.graphdb.facade.DatabaseManagementServiceFactory.startDatabaseServer',
    'Caused by: java.lang.IllegalStateException: the store is damaged',
  );
  expect(failed(log)).toMatchObject({
    code: 'STORE_FAILED_TO_START',
    message: [
      `Neo4j ended with exit code 1 before it answered. Last lines of ${log}:`,
      '  2026-11-24 17:29:52 ERROR Failed to start Neo4j on null.',
      '  java.lang.RuntimeException: Error starting Neo4j database server',
      '  Caused by: java.lang.IllegalStateException: the store is damaged',
    ].join('\n'),
    next: expect.stringContaining(`delete ${folder}`) as string,
  });
});

test('a JVM that printed nothing telling is quoted with its last lines', () => {
  expect(failed(printed('one', 'two'))).toMatchObject({
    message: expect.stringMatching(/:\n {2}one\n {2}two$/) as string,
  });
  expect(failed(join(folder, 'missing'))).toMatchObject({
    message: expect.stringMatching(/nothing was printed/) as string,
  });
});

test.each([
  ['java.io.IOException: No space left on device', 'DISK_FULL'],
  ['Caused by: java.net.BindException: Address already in use', 'PORT_IN_USE'],
  [
    'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process',
    'ALREADY_RUNNING',
  ],
])('%s → %s', (line, code) => {
  expect(failed(printed(line))).toMatchObject({ code, next: expect.any(String) as string });
});

function failed(log: string): unknown {
  return startFailure({ folder, port: 17_687, log, what: 'Neo4j ended with exit code 1 before it answered' });
}

function printed(...lines: readonly string[]): string {
  const log = join(folder, 'console.log');
  writeFileSync(log, `${lines.join('\n')}\n`);
  return log;
}
