/** What is copied from a passage is the source, line ends included, without the notes that stand between its lines. */

import type { ClipboardEvent } from 'react';

/** A selection inside one note is copied as it is. */
export function copied(event: ClipboardEvent<HTMLElement>): void {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const part = selection.getRangeAt(0).cloneContents();
  if (part.querySelector('.source-line') === null) return;
  for (const notes of part.querySelectorAll('.source-notes')) notes.remove();
  event.clipboardData.setData('text/plain', part.textContent);
  event.preventDefault();
}
