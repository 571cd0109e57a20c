/** Something to switch on and off. */

import type { ReactNode } from 'react';

export interface ChipProps {
  readonly isOn: boolean;
  /** Why it cannot be switched off now. */
  readonly locked?: string | undefined;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

export function Chip({ isOn, locked, onToggle, children }: ChipProps) {
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isOn}
      aria-disabled={locked === undefined ? undefined : true}
      title={locked}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
