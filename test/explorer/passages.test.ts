/** What of a source is shown beside a thing: excerpts, concordances, and the stretch that belongs to each plan. */

import { readFileSync } from 'node:fs';

import fc from 'fast-check';

import { concordanceLine } from '../../web/src/text/concordance.js';
import { excerptOf } from '../../web/src/text/excerpt.js';
import { linesOf } from '../../web/src/text/lines.js';
import { kindOf } from '../../web/src/text/outline.js';
import { planAt, stretchOf } from '../../web/src/views/read/plan-at.js';

const text = readFileSync('seeds/sources/approved-plans.txt', 'utf8');
const points = Array.from(text);
const lines = linesOf({ text, start: 0, startLine: 1 });

/** The plans of the source, by their headings. */
const plans = lines
  .filter(({ characters }) => /【計画期間/.test(characters.join('')))
  .map(({ start, number }) => ({ span: { start, end: start, startLine: number } }));

test('an excerpt has the lines that are cited, each under the heading of its section', () => {
  const headings = lines
    .filter(({ characters }) => /^\([123]\)/.test(characters.join('')))
    .map(({ start }) => start);
  const cited = [...text.matchAll(/DX|コンソーシアムを運営し/gu)].map(({ index }) => ({
    start: index,
    end: index + 2,
  }));
  expect(excerptOf(lines, headings, cited).map(({ number }) => number)).toEqual([49, 51, 119, 121]);
  expect(excerptOf(lines, headings, [])).toEqual([]);
});

test('a line of a concordance is the line of its quote, cut around what it turns on', () => {
  const line = fc.nat(points.length - 1).filter((at) => points[at] !== '\n');
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 40 }), fc.boolean(), (start, length, isStated) => {
      const end = Math.min(start + length, points.length);
      const term = { start: Math.min(start + 1, end - 1), end: Math.min(start + 3, end) };
      const found = concordanceLine(
        {
          ...{ start, end, basis: isStated ? 'STATED' : 'CURATED', terms: [term] },
          context: points.slice(Math.max(0, start - 30), end + 30).join(''),
        },
        30,
      );
      const pieces = [...found.before, ...found.key, ...found.after];
      const whole = pieces.filter(({ text: part }) => part !== '…');
      const shown = whole.map(({ text: part }) => part).join('');
      const quote = points.slice(start, end).join('');
      expect(shown).toContain(quote);
      expect(text).toContain(shown);
      expect(shown.replace(quote, '')).not.toContain('\n');
      expect(
        whole
          .filter(({ isQuote }) => isQuote)
          .map(({ text: part }) => part)
          .join(''),
      ).toBe(quote);
      const key = found.key.map(({ text: part }) => part).join('');
      expect(key).toBe(isStated ? points.slice(term.start, term.end).join('') : quote);
    }),
  );
});

test('a line of a concordance that goes on beyond its context says so at that end', () => {
  const piece = (context: string, start: number) => ({
    ...{ context, start, end: start + 2, basis: 'STATED' as const, terms: [{ start, end: start + 2 }] },
  });
  const shown = (context: string, start: number) => {
    const { before, key, after } = concordanceLine(piece(context, start), 3);
    return [...before, ...key, ...after].map(({ text: part }) => part).join('');
  };
  expect(shown('あいうDXえおか', 40)).toBe('…あいうDXえおか…');
  expect(shown('い\nうDXえ\nか', 40)).toBe('うDXえ');
  expect(shown('DXえお', 0)).toBe('DXえお');
});

test('the stretches of all plans are the source, and each line leads to its plan', () => {
  expect(plans).toHaveLength(6);
  const stretches = plans.map((plan) => stretchOf({ text, plans }, plan));
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  for (const [index, { start, startLine }] of stretches.entries()) {
    expect(points.slice(0, start).join('').split('\n')).toHaveLength(startLine);
    expect(planAt(plans, startLine)).toBe(plans[index]);
  }
  expect(planAt(plans, 121)?.span.startLine).toBe(107);
  expect(planAt(plans, null)).toBe(plans[0]);
  expect(planAt(plans.slice(0, 0), 1)).toBeUndefined();
});

test('a line is what stands there: the heading of a plan, of a section, a figure, or text', () => {
  const kinds = (numbers: readonly number[]) =>
    lines
      .filter(({ number }) => numbers.includes(number))
      .map((line) =>
        kindOf(line, {
          titles: [22],
          headings: [lineStart(23)],
          figures: [{ start: lineStart(13), end: lineStart(23) }],
        }),
      );
  expect(kinds([3, 5, 7, 13, 21, 23, 25])).toEqual([
    'text',
    'title',
    'text',
    'figure',
    'figure',
    'heading',
    'text',
  ]);
});

function lineStart(number: number): number {
  return lines.find((line) => line.number === number)?.start ?? NaN;
}
