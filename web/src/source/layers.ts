/** What side-lines are drawn for: themes, organizations, statements, industries. */

/** By layer, the relation whose evidence it shows. */
export const relationOf = {
  themes: 'TOUCHES',
  organizations: 'TAKES_PART',
  statements: 'STATES',
  industries: 'CONCERNS',
} as const;

export type Layer = keyof typeof relationOf;

export const layers = Object.keys(relationOf) as readonly Layer[];

/** The layers that an address names, `themes,statements`; themes when it names none. */
export function layersIn(words: string | null): readonly Layer[] {
  const named = layers.filter((layer) => words?.split(',').includes(layer));
  return named.length === 0 ? ['themes'] : named;
}

/** How an address names the layers after one was switched on or off; null for themes alone. The last one stays on. */
export function toggledLayer(shown: readonly Layer[], layer: Layer): string | null {
  const after = layers.filter((one) => (one === layer ? !shown.includes(one) : shown.includes(one)));
  const kept = after.length === 0 ? shown : after;
  return kept.length === 1 && kept[0] === 'themes' ? null : kept.join(',');
}

/** The layer that shows evidence for a relation; undefined for structure. */
export function layerOf(relation: string): Layer | undefined {
  return layers.find((layer) => relationOf[layer] === relation);
}
