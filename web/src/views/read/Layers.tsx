/** Which evidence has side-lines, and how much of each kind there is in the plan under the reading. */

import { type Layer, layers } from '../../source/layers.js';
import { useTexts } from '../../texts/texts.js';
import { Chip } from '../../ui/Chip.js';

export interface LayersProps {
  readonly counts: Readonly<Record<Layer, { readonly totalCount: number }>>;
  readonly shown: readonly Layer[];
  readonly onToggle: (layer: Layer) => void;
}

export function Layers({ counts, shown, onToggle }: LayersProps) {
  const { read, reading } = useTexts();
  return (
    <div className="read-layers" role="group" aria-label={read.layers}>
      {layers.map((layer) => (
        <Chip
          key={layer}
          isOn={shown.includes(layer)}
          locked={shown.length === 1 && shown.includes(layer) ? reading.lastOne : undefined}
          onToggle={() => {
            onToggle(layer);
          }}
        >
          {read[layer]} <strong>{counts[layer].totalCount}</strong>
        </Chip>
      ))}
    </div>
  );
}
