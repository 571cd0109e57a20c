/** Lines by themselves, against one list of all who wait. */

import fc from 'fast-check';

import { type Client, Lines } from '../../src/api/limits/lines.js';

const names = ['a', 'b', 'c'];

interface Waiting {
  readonly name: string;
  readonly who: number;
}

/** What the clients weigh now; it changes while they wait. */
type Weights = Readonly<Record<string, number>>;

const steps = fc.array(
  fc.oneof(
    fc.record({ joins: fc.constantFrom(...names) }),
    fc.record({ leaves: fc.nat(20) }),
    fc.record({ weighs: fc.constantFrom(...names), weight: fc.nat(3) }),
  ),
  { maxLength: 40 },
);

/** Of all, in the order in which they came. */
function lightestFirst(all: readonly Waiting[], weights: Weights): readonly Waiting[] {
  return all.toSorted((one, other) => (weights[one.name] ?? 0) - (weights[other.name] ?? 0));
}

test('the first of the lightest comes in next and the last of the heaviest goes first, whatever happened before', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const weights: Record<string, number> = {};
      const lines = new Lines<number>();
      const clientOf = (name: string): Client => ({ name, weight: () => weights[name] ?? 0 });
      let waiting: readonly Waiting[] = [];
      for (const [who, step] of all.entries()) {
        if ('joins' in step) {
          lines.join(clientOf(step.joins), who);
          waiting = [...waiting, { name: step.joins, who }];
        } else if ('leaves' in step) {
          const leaving = waiting[step.leaves] ?? { name: 'a', who: -1 };
          lines.leave(clientOf(leaving.name), leaving.who);
          waiting = waiting.filter(({ who: other }) => other !== leaving.who);
        } else weights[step.weighs] = step.weight;
        const sorted = lightestFirst(waiting, weights);
        expect(lines.size).toBe(waiting.length);
        expect(lines.next()).toBe(sorted.at(0)?.who);
        expect(lines.last()?.who).toBe(sorted.at(-1)?.who);
      }
    }),
  );
});
