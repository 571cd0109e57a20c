/** The keys that walk a grid: arrows by one, Home and End along a row, with Control to its corners, Page Up and Down by ten. */

/** A place in a grid, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads from a place, never out of the grid; undefined when it is not a key that moves. */
export function moved({ row, column }: Place, { key, ctrlKey }: Press, last: Place): Place | undefined {
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: within(nextRow, last.row),
    column: within(nextColumn, last.column),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? last.row : row, last.column);
    case 'PageUp':
      return to(row - 10, column);
    case 'PageDown':
      return to(row + 10, column);
    default:
      return undefined;
  }
}

function within(index: number, last: number): number {
  return Math.max(0, Math.min(index, last));
}
