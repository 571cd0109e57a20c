/** A stretch of a source. */
export interface Span {
  /** Code points of the source before it. */
  readonly start: number;
  /** Code points before its end. */
  readonly end: number;
}

/** By place; of two that begin together the longer one first. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Stretches that overlap or touch made one, in order. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort(byPlace)) {
    const last = whole.at(-1);
    if (last === undefined || last.end < span.start) whole.push({ start: span.start, end: span.end });
    else if (last.end < span.end) whole.splice(-1, 1, { start: last.start, end: span.end });
  }
  return whole;
}
