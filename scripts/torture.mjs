/** `npm run torture`: the long versions of the tests in test/torture, and what they measured as a table. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'tsunagu-torture-'));
const table = join(folder, 'table.md');
writeFileSync(table, '| what | N | median | worst |\n| --- | --- | --- | --- |\n');
const args = ['test', '--', '--runInBand', 'test/torture', ...process.argv.slice(2)];
const { status } = spawnSync('npm', args, {
  stdio: 'inherit',
  env: { ...process.env, TSUNAGU_TORTURE: table },
});
process.stdout.write(`\n${readFileSync(table, 'utf8')}`);
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
