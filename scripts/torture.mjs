/**
 * `npm run torture`: the long versions of the tests in test/torture, of the law of costs, of hostile input and of a store
 * that is killed, and what they measured as a table, then the verdicts; with paths of tests, these alone.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'tsunagu-torture-'));
const table = join(folder, 'table.md');
writeFileSync(table, '| what | N | median | worst |\n| --- | --- | --- | --- |\n');
const all = ['test/torture', 'test/laws/cost', 'test/hostile', 'test/release/store-faults'];
const chosen = process.argv.slice(2);
const args = ['test', '--', '--runInBand', ...(chosen.length > 0 ? chosen : all)];
const { status } = spawnSync('npm', args, {
  stdio: 'inherit',
  env: { TSUNAGU_CASES: '2000', ...process.env, TSUNAGU_TORTURE: table },
});
process.stdout.write(`\n${readFileSync(table, 'utf8')}`);
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
if (chosen.length === 0 && status === 0) {
  process.exitCode = spawnSync('npm', ['run', 'torture:verdicts'], { stdio: 'inherit' }).status ?? 1;
}
