/** One end of a path: what is chosen, and a field that finds another. */

import type { NamedFragment } from '../../api/__generated__/graphql.js';
import { useTexts } from '../../texts/texts.js';
import { nameOf } from '../../ui/names.js';
import { Picker } from '../../ui/Picker.js';

export interface ThingFieldProps {
  readonly label: string;
  readonly thing: NamedFragment | null;
  readonly onPick: (id: string) => void;
}

export function ThingField({ label, thing, onPick }: ThingFieldProps) {
  const { path: texts } = useTexts();
  return (
    <div className="path-end">
      <span aria-hidden="true">{label}</span>
      <Picker
        label={label}
        placeholder={texts.hint}
        initial={thing ? nameOf(thing).text : ''}
        onChoose={({ id }) => {
          onPick(id);
        }}
      />
    </div>
  );
}
