/** The runbook is whole: every code, setting, metric and alert is in it, and nothing that is not. */

import { readFile } from 'node:fs/promises';

import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';

import { apiFaultCodes, commandFaultCodes } from '../../src/model/errors.js';
import { defectCode } from '../../src/api/errors.js';
import { Metrics } from '../../src/api/metrics/metrics.js';
import { printSettings, readSettings } from '../../src/api/settings.js';
import { projectFolder } from '../support/store.js';

interface Alert {
  readonly alert: string;
  readonly expr: string;
}

const runbook = await readFile(`${projectFolder}/docs/operations.md`, 'utf8');
const { groups } = parse(await readFile(`${projectFolder}/docs/alerts.yaml`, 'utf8')) as {
  readonly groups: readonly { readonly rules: readonly Alert[] }[];
};
const alerts = groups.flatMap(({ rules }) => rules);

/** First cells of the tables under a heading, as they are between backticks, with the cells beside them. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [section = ''] = runbook.split(`\n## ${heading}\n`)[1]?.split('\n## ') ?? [];
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim().replace(/^`(.*)`$/u, '$1')))
    .map(([, ...cells]) => cells);
}

async function namesOfMetrics(): Promise<{
  readonly ours: readonly string[];
  readonly all: readonly string[];
}> {
  const metrics = new Metrics();
  metrics.watchGate(() => ({ inside: 0, waiting: 0 }));
  metrics.watchLimits(readSettings({}));
  metrics.watchStore(() => Promise.reject(new Error('none')));
  metrics.watchProcess();
  const all = [...(await metrics.text()).matchAll(/^# TYPE (\S+)/gmu)].map(([, name = '']) => name);
  return { all, ours: all.filter((name) => name.startsWith('tsunagu_')) };
}

test('says what to do about every code', () => {
  const codes = rowsUnder('Codes').map(([code]) => code);
  expect(codes).toEqual([...apiFaultCodes, defectCode, ...commandFaultCodes]);
});

test('has every setting with its default', () => {
  const printed = printSettings(readSettings({}))
    .split('\n')
    .map((line) => /^(\w+)=(.*?) +# (.*)$/u.exec(line)?.slice(1));
  const told = rowsUnder('Settings').map(([name, value = '', what]) => [
    name,
    value === '–' ? '' : value,
    what,
  ]);
  expect(told).toEqual(printed);
});

test('has every metric', async () => {
  const { ours } = await namesOfMetrics();
  expect(rowsUnder('Metrics').map(([name]) => name)).toEqual(ours);
});

test('says what to do about every alert', () => {
  expect(rowsUnder('Alerts').map(([name]) => name)).toEqual(alerts.map(({ alert }) => alert));
});

test.each(alerts)('the alert $alert is PromQL, about metrics that there are', async ({ expr }) => {
  const mistakes: string[] = [];
  const metrics: string[] = [];
  parser.parse(expr).iterate({
    enter({ type, from, to, node }) {
      const text = expr.slice(from, to);
      if (type.isError) mistakes.push(text);
      if (type.name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.push(text);
    },
  });
  expect(mistakes).toEqual([]);
  expect(metrics).not.toEqual([]);
  const { all } = await namesOfMetrics();
  const known = ['up', ...all, ...all.flatMap((name) => [`${name}_count`, `${name}_bucket`])];
  expect(metrics.filter((name) => !known.includes(name))).toEqual([]);
});
