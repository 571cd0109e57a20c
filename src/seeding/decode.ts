/** Seed values against their shapes: each fault found with its place, what is sound kept. */

import type { z } from 'zod';

import { spaced } from './bilingual.js';
import { didYouMean } from './closest.js';
import { shown, textOf, wording } from './issue-wording.js';
import type { Report, Spot } from './report.js';
import { at } from './report.js';
import type { SeedFile, Step, Steps } from './seed-file.js';

type Issue = z.core.$ZodIssue;

/**
 * The decoded content of a file. Faults are reported; a list's item that has one becomes a hole, an unknown key is
 * left out, and undefined is given only when nothing can be saved.
 */
export function decode<Shape extends z.ZodType>(
  seed: SeedFile,
  raw: unknown,
  shape: Shape,
  report: Report,
): z.output<Shape> | undefined {
  const first = shape.safeParse(raw);
  if (first.success) return first.data;
  const issues = first.error.issues.flatMap((issue) => flatten(issue, raw, []));
  for (const issue of issues) tell(issue, { seed, steps: stepsOf(issue.path) }, raw, report);
  return salvage(shape, raw, issues);
}

/** Takes away what is wrong, item by item and then the items around them, until the rest is sound. */
function salvage<Shape extends z.ZodType>(
  shape: Shape,
  raw: unknown,
  issues: readonly Issue[],
): z.output<Shape> | undefined {
  let left = issues;
  while (left.length > 0) {
    const pruned = left.map((issue) => prune(raw, issue));
    if (!pruned.includes(true)) return undefined;
    left = shape.safeParse(raw).error?.issues.flatMap((issue) => flatten(issue, raw, [])) ?? [];
  }
  return shape.safeParse(raw).data;
}

/** The items of a list with their spots, without the holes. */
export function each<Item>(
  items: readonly (Item | undefined)[],
  spot: Spot,
): readonly (readonly [Item, Spot])[] {
  return items.flatMap((item, index) => (item === undefined ? [] : [[item, at(spot, index)] as const]));
}

/** The issues of a union are those of the branch that was meant: the one whose type fits best. */
function flatten(issue: Issue, raw: unknown, prefix: Steps): readonly Issue[] {
  const path = [...prefix, ...stepsOf(issue.path)];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => flatten(inner, raw, path)));
  const cost = (branch: readonly Issue[]): number =>
    branch.reduce((sum, inner) => sum + (isWrongType(inner, path.length, raw) ? 100 : 1), 0);
  return branches.reduce((best, branch) => (cost(branch) < cost(best) ? branch : best));
}

/** Whether the value itself, not something inside it, is of another type than this branch wants. */
function isWrongType(issue: Issue, depth: number, raw: unknown): boolean {
  const wrong =
    issue.code === 'invalid_type' ||
    (issue.code === 'invalid_value' && typeof valueAt(raw, issue.path) === 'object');
  return wrong && issue.path.length === depth;
}

function tell(issue: Issue, spot: Spot, raw: unknown, report: Report): void {
  const value = valueAt(raw, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    for (const key of issue.keys) {
      const message = {
        en: `\`${key}\` is not a key of this entry.`,
        ja: `\`${key}\` はこの項目のキーではありません。`,
      };
      report.add(at(spot, key), message, didYouMean(key, known), 'key');
    }
  } else if (value === undefined) {
    const key = String(issue.path.at(-1));
    report.add(
      spot,
      { en: `\`${key}\` is missing.`, ja: `\`${key}\` がありません。` },
      { en: `Add \`${key}:\` to this entry.`, ja: `この項目に \`${key}:\` を追加してください。` },
    );
  } else if (issue.code === 'invalid_value' && issue.message !== 'where') {
    const known = issue.values.map(String);
    const what = shown(value);
    report.add(
      spot,
      {
        en: `${what.en} is not one of the values known here.`,
        ja: `${spaced(what.ja)}はここで使える値ではありません。`,
      },
      didYouMean(textOf(value), known),
    );
  } else {
    const [message, next] = wording(issue, value);
    report.add(spot, message, next);
  }
}

/** Takes the unknown keys away, else the innermost item of a list that is still there; false when nothing is left to take. */
function prune(raw: unknown, issue: Issue): boolean {
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(raw, issue.path) as Record<string, unknown> | undefined;
    return issue.keys
      .map((key) => holder !== undefined && Reflect.deleteProperty(holder, key))
      .includes(true);
  }
  const item = issue.path.findLastIndex(
    (step, index) => typeof step === 'number' && valueAt(raw, issue.path.slice(0, index + 1)) !== undefined,
  );
  const items = valueAt(raw, issue.path.slice(0, item));
  if (item < 0 || !Array.isArray(items)) return false;
  items[Number(issue.path[item])] = undefined;
  return true;
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[step],
    raw,
  );
}

function stepsOf(path: readonly PropertyKey[]): Steps {
  return path.map((step): Step => (typeof step === 'number' ? step : String(step)));
}
