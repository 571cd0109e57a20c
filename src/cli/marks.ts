/** Text that stands out: in colour on a terminal, between ‹ and › where there are no colours. */

import pc from 'picocolors';

/** Marks a passage; a text that is searched or compared keeps it too. */
export function marked(text: string): string {
  return pc.isColorSupported ? pc.yellow(text) : `‹${text}›`;
}
