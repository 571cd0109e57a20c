/** Notes in a margin: each beside its line, or right below the note before it. */

export interface Wanted {
  /** Where its line is. */
  readonly top: number;
  readonly height: number;
}

/** The top of each note, so that none covers another and none stands above its line. */
export function stacked(notes: readonly Wanted[], gap: number): readonly number[] {
  let free = -Infinity;
  return notes.map(({ top, height }) => {
    const placed = Math.max(top, free);
    free = placed + height + gap;
    return placed;
  });
}
