import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Hold, takeHold } from './hold.js';
import { endProcess, markOf, type ProcessMark } from './process-mark.js';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-hold-'));
  file = join(folder, 'hold.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('while one has it the next is told who', async () => {
  await taken();
  expect(await takeHold(file)).toEqual({ kind: 'held', by: markOf(process.pid) });
});

test('once released it can be taken again, and no file stays', async () => {
  (await taken()).release();
  (await taken()).release();
  expect(readdirSync(folder)).toEqual([]);
});

test('of many that want it at once one gets it', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => takeHold(file)));
  expect(answers.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
});

test('of many that find it left behind at once one gets it', async () => {
  leftBehind({});
  const answers = await Promise.all(Array.from({ length: 20 }, () => takeHold(file)));
  expect(answers.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
});

test('another running process keeps it, a killed one does not', async () => {
  const other = sleeper();
  writeFileSync(file, JSON.stringify({ id: 'other', holder: other }));
  expect(await takeHold(file)).toEqual({ kind: 'held', by: other });
  await endProcess(other, 0);
  expect(await takeHold(file)).toMatchObject({ kind: 'taken' });
});

test('the JVM of a killed holder is handed on, also when the next holder is killed before stopping it', async () => {
  const jvm = { pid: 1234, started: 'then' };
  leftBehind({ jvm });
  expect((await taken()).leftover).toEqual(jvm);
  const { id, holder, ...rest } = JSON.parse(readText()) as Readonly<Record<string, unknown>>;
  expect({ id, holder, rest }).toEqual({
    id: expect.any(String) as string,
    holder: markOf(process.pid),
    rest: { jvm },
  });
});

test('a file that makes no sense holds nothing', async () => {
  writeFileSync(file, '{"id":');
  expect(await takeHold(file)).toMatchObject({ kind: 'taken' });
});

test('who has lost it does not release it for the one who has it', async () => {
  const before = await taken();
  const now = { id: 'now', holder: sleeper() };
  writeFileSync(file, JSON.stringify(now));
  before.release();
  expect(existsSync(file)).toBe(true);
  await endProcess(now.holder, 0);
});

async function taken(): Promise<Hold> {
  const answer = await takeHold(file);
  if (answer.kind !== 'taken') throw new Error(`held by ${String(answer.by.pid)}`);
  return answer.hold;
}

function leftBehind(more: { readonly jvm?: ProcessMark }): void {
  writeFileSync(
    file,
    JSON.stringify({ id: 'old', holder: { pid: process.pid, started: 'long ago' }, ...more }),
  );
}

function sleeper(): ProcessMark {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  return markOf(child.pid ?? 0) ?? { pid: 0, started: '' };
}

function readText(): string {
  return readFileSync(file, 'utf8');
}
