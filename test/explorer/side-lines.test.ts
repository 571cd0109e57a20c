/** Side-lines, terms and notes: what is drawn is the source, and nothing covers anything. */

import { readFileSync } from 'node:fs';

import fc from 'fast-check';

import { lanesOf } from '../../web/src/text/lanes.js';
import { linesOf } from '../../web/src/text/lines.js';
import { marksOf, termsOf } from '../../web/src/text/marks.js';
import { nest, type Part } from '../../web/src/text/nest.js';
import { merged, type Span } from '../../web/src/text/span.js';
import { stacked } from '../../web/src/text/stack.js';

const source = readFileSync('seeds/sources/approved-plans.txt', 'utf8');

const span = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

const covered = (spans: readonly Span[]): readonly boolean[] =>
  Array.from({ length: 260 }, (_, at) => spans.some(({ start, end }) => start <= at && at < end));

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

test('side-lines of one lane never overlap, and there are as few lanes as lines overlap anywhere', () => {
  fc.assert(
    fc.property(fc.array(span), (lines) => {
      const lanes = lanesOf(lines);
      expect(lanes.flat()).toHaveLength(lines.length);
      for (const lane of lanes) {
        for (const [index, line] of lane.entries()) {
          for (const other of lane.slice(index + 1)) expect(overlap(line, other)).toBe(false);
        }
      }
      const depths = lines.map(
        ({ start }) => lines.filter((line) => line.start <= start && start < line.end).length,
      );
      expect(lanes).toHaveLength(Math.max(0, ...depths));
    }),
  );
});

test('what is cut layer by layer is the stretch, each character once and covered as its layers say', () => {
  fc.assert(
    fc.property(fc.array(fc.array(span), { maxLength: 4 }), span, (groups, stretch) => {
      const layers = groups.map((group) => lanesOf(group)[0] ?? []);
      const leaves = (parts: readonly Part<Span>[], above: readonly (Span | null)[]): readonly unknown[] =>
        parts.flatMap(({ start, end, item, parts: inner }) => {
          const covers = [...above, item];
          return inner.length > 0
            ? leaves(inner, covers)
            : Array.from({ length: end - start }, (_, index) => [start + index, covers]);
        });
      const expected = Array.from({ length: stretch.end - stretch.start }, (_, index) => {
        const at = stretch.start + index;
        return [at, layers.map((layer) => layer.find(({ start, end }) => start <= at && at < end) ?? null)];
      });
      expect(leaves(nest(stretch, layers), [])).toEqual(layers.length === 0 ? [] : expected);
    }),
  );
});

test('the lines of a passage are the passage, each at its place', () => {
  const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 5 })).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 99 }), (passage, start) => {
      const lines = linesOf({ text: passage, start, startLine: 7 });
      const whole = lines
        .map(({ before, characters, after }) => before + characters.join('') + after)
        .join('');
      expect(whole).toBe(lines.length === 0 ? '' : passage);
      const points = Array.from(passage);
      for (const line of lines) {
        expect(line.characters).toEqual(points.slice(line.start - start, line.end - start));
        const above = points.slice(0, line.start - start).filter((point) => point === '\n');
        expect(line.number).toBe(7 + above.length);
      }
    }),
  );
});

test('the source is its lines', () => {
  const lines = linesOf({ text: source, start: 0, startLine: 1 });
  expect(lines.map(({ before, characters, after }) => before + characters.join('') + after).join('')).toBe(
    source,
  );
  expect(
    lines
      .find(({ number }) => number === 5)
      ?.characters.slice(0, 4)
      .join(''),
  ).toBe('「墨田区');
});

test('what is said of one stretch has one number, and numbers go by place', () => {
  const piece = (id: string, start: number, end: number, basis: 'STATED' | 'CURATED') => ({
    ...{ id, start, end, basis, terms: [{ start, end: start + 2 }] },
  });
  const pieces = [
    piece('c', 8, 12, 'CURATED'),
    piece('a', 3, 9, 'CURATED'),
    piece('b', 3, 9, 'STATED'),
    piece('d', 3, 20, 'CURATED'),
  ];
  expect(
    marksOf(pieces).map(({ number, isStated, pieces: together }) => [
      number,
      isStated,
      together.map(({ id }) => id),
    ]),
  ).toEqual([
    [1, false, ['d']],
    [2, true, ['a', 'b']],
    [3, false, ['c']],
  ]);
  expect(termsOf(pieces)).toEqual([{ start: 3, end: 5 }]);
});

test('merged stretches are apart and cover what they covered', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const whole = merged(spans);
      for (const [index, one] of whole.entries()) {
        const next = whole[index + 1];
        expect(next === undefined || one.end < next.start).toBe(true);
      }
      expect(covered(whole)).toEqual(covered(spans));
    }),
  );
});

test('notes stand at their lines or right below the note before, and none covers another', () => {
  const note = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 90 }))
    .map(([top, height]) => ({
      top,
      height,
    }));
  fc.assert(
    fc.property(fc.array(note), (notes) => {
      const sorted = notes.toSorted((a, b) => a.top - b.top);
      const tops = stacked(sorted, 3);
      for (const [index, { top, height }] of sorted.entries()) {
        const placed = tops[index] ?? NaN;
        expect(placed).toBeGreaterThanOrEqual(top);
        const next = tops[index + 1];
        if (next !== undefined) expect(next).toBeGreaterThanOrEqual(placed + height + 3);
        const free =
          index === 0 ? -Infinity : (tops[index - 1] ?? NaN) + (sorted[index - 1]?.height ?? NaN) + 3;
        expect(placed === top || placed === free).toBe(true);
      }
    }),
  );
});
