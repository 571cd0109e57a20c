/** A sheet at the side of the page – all of it on a phone – that keeps the focus until it is closed. */

import { type ReactNode, useEffect, useRef } from 'react';

import { useTexts } from '../texts/texts.js';

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: Escape closes it, and the focus returns to where it was. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const { tools } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="sheet-body">
        <header className="sheet-header">
          <h2>{title}</h2>
          <button
            type="button"
            className="sheet-close"
            aria-label={tools.close}
            onClick={() => dialog.current?.close()}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M1 1L15 15M15 1L1 15" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
