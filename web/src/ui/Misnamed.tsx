/** What is wrong with the municipalities that an address names; nothing when all is well. */

import { useTexts } from '../texts/texts.js';

import type { Called } from './called.js';

export interface MisnamedProps {
  readonly called: Called;
  /** How many can be chosen. */
  readonly most: number;
}

export function Misnamed({ called: { unknown, doubled, beyond }, most }: MisnamedProps) {
  const { choice: texts } = useTexts();
  const said = [
    unknown.length > 0 && texts.unknown(unknown),
    doubled.length > 0 && texts.doubled(doubled),
    beyond.length > 0 && texts.beyond(most, beyond),
  ].filter((text) => text !== false);
  if (said.length === 0) return null;
  return (
    <div className="notice misnamed" role="status">
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
