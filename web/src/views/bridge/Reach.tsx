/** Of how many municipalities a theme must be to stand in the bridge. */

import { useTexts } from '../../texts/texts.js';
import { OneOf } from '../../ui/OneOf.js';

export interface ReachProps {
  readonly least: number;
  readonly most: number;
  readonly onChoose: (least: string | null) => void;
}

export function Reach({ least, most, onChoose }: ReachProps) {
  const { bridge: texts } = useTexts();
  const options = [
    { value: '1', text: texts.all },
    { value: '2', text: texts.atLeast(2) },
    { value: '3', text: texts.atLeast(3) },
  ];
  return (
    <OneOf
      label={texts.reach}
      options={options.filter(({ value }) => Number(value) <= most)}
      chosen={String(least)}
      onChoose={(value) => {
        onChoose(value === '2' ? null : value);
      }}
    />
  );
}
