/**
 * `npm run torture`: the long versions of the tests in test/torture, of the laws on whole worlds, of the law of costs, of
 * hostile input, of loads that are killed and of a store that is killed, and what they measured as a table, then the
 * verdicts; with paths of tests, these alone.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'tsunagu-torture-'));
const table = join(folder, 'table.md');
writeFileSync(table, '| what | N | median | worst |\n| --- | --- | --- | --- |\n');
const all = [
  ...['test/torture', 'test/hostile', 'test/diff', 'test/laws/cost', 'test/laws/worlds'],
  ...['test/faults/killed-loads', 'test/faults/store-faults'],
];
/** What a variable asks for, unless it is set. */
const long = {
  TSUNAGU_CASES: '2000',
  TSUNAGU_WORLDS: '5',
  TSUNAGU_READINGS: '3',
  TSUNAGU_FILTERS: '20',
  TSUNAGU_KILLS: '20',
};
const chosen = process.argv.slice(2);
const config = ['--config', 'test/torture/jest.config.mjs'];
const args = [
  'run',
  '--silent',
  'jest',
  '--',
  ...config,
  '--runInBand',
  ...(chosen.length > 0 ? chosen : all),
];
const { status } = spawnSync('npm', args, {
  stdio: 'inherit',
  env: { ...long, ...process.env, TSUNAGU_TORTURE: table },
});
process.stdout.write(`\n${readFileSync(table, 'utf8')}`);
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
if (chosen.length === 0 && status === 0) {
  process.exitCode = spawnSync('npm', ['run', 'torture:verdicts'], { stdio: 'inherit' }).status ?? 1;
}
