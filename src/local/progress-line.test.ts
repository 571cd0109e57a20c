import { progressLine } from './progress-line.js';

const megabyte = 1_000_000;
const step = 'Fetching Neo4j';

test('a terminal shows one line that is written over', () => {
  const { written, report, wait } = screen({ isTTY: true, columns: 100 });
  report({ step, amount: { done: 0, total: 100 * megabyte } });
  wait(2000);
  report({ step, amount: { done: 50 * megabyte, total: 100 * megabyte } });
  expect(written).toEqual([
    `\r\u001b[2K${'─'.repeat(24)}  Fetching Neo4j  0.0 of 100 MB`,
    `\r\u001b[2K${'━'.repeat(12)}${'─'.repeat(12)}  Fetching Neo4j  50 of 100 MB, 25 MB/s, 2 s left`,
  ]);
});

test('a terminal is written to ten times a second at most, and at the end', () => {
  const { written, report, wait } = screen({ isTTY: true, columns: 100 });
  for (let done = 0; done <= 100; done++) {
    report({ step, amount: { done: done * megabyte, total: 100 * megabyte } });
    wait(10);
  }
  expect(written).toHaveLength(11);
  expect(written.at(-1)).toContain('100 of 100 MB');
});

test('a narrow terminal gets words that fit in one line', () => {
  const { written, report } = screen({ isTTY: true, columns: 20 });
  report({ step, amount: { done: 0, total: 100 * megabyte } });
  expect(written).toEqual(['\r\u001b[2KFetching Neo4j  0.0']);
});

test('elsewhere a plain line is written at each quarter', () => {
  const { written, report, wait } = screen({});
  for (let done = 0; done <= 100; done++) {
    report({ step, amount: { done: done * megabyte, total: 100 * megabyte } });
    wait(100);
  }
  report({ step: 'Starting Neo4j' });
  expect(written).toEqual([
    'Fetching Neo4j  0.0 of 100 MB\n',
    'Fetching Neo4j  25 of 100 MB, 10 MB/s, 8 s left\n',
    'Fetching Neo4j  50 of 100 MB, 10 MB/s, 5 s left\n',
    'Fetching Neo4j  75 of 100 MB, 10 MB/s, 3 s left\n',
    'Fetching Neo4j  100 of 100 MB, 10 MB/s, 0 s left\n',
    'Starting Neo4j\n',
  ]);
});

function screen(terminal: { readonly isTTY?: boolean; readonly columns?: number }) {
  const written: string[] = [];
  let now = 0;
  const line = progressLine({ ...terminal, write: (text) => written.push(text) }, () => now);
  const wait = (milliseconds: number) => {
    now += milliseconds;
  };
  return { written, report: line.report, wait };
}
