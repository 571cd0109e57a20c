/** Closes what it stands in. */

import { useTexts } from '../texts/texts.js';

export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { tools } = useTexts();
  return (
    <button type="button" className="close" aria-label={tools.close} onClick={onClose}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1 1L15 15M15 1L1 15" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}
