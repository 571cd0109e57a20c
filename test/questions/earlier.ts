/** The seeds as they might have been before: Fussa with more people, and nothing said of tourism. */

import type { Dataset } from '../../src/model/dataset.js';

export function earlier(seeds: Dataset): Dataset {
  return {
    ...seeds,
    municipalities: seeds.municipalities.map((each) =>
      each.slug === 'fussa' ? { ...each, population: 56_414 } : each,
    ),
    evidence: seeds.evidence.filter(({ object }) => object !== 'Theme:tourism'),
  };
}
