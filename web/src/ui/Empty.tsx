/** Nothing under this reading, which is not the same as nothing done. */

import { readAll, useReading } from '../state/reading.js';
import { useTexts } from '../texts/texts.js';

export interface EmptyProps {
  /** What there is none of; quotes when left out. */
  readonly title?: string;
}

export function Empty({ title }: EmptyProps) {
  const { states, reading } = useTexts();
  const { isDefault } = useReading();
  return (
    <div className="notice">
      <p className="notice-title">{title ?? (isDefault ? states.none : states.empty)}</p>
      <p>{states.notWritten}</p>
      {isDefault || (
        <button type="button" className="button" onClick={readAll}>
          {reading.all}
        </button>
      )}
    </div>
  );
}
