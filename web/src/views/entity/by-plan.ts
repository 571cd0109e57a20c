/** Evidence by the plan in which it stands. */

export interface InPlan<Piece extends { readonly plan: unknown }> {
  readonly plan: NonNullable<Piece['plan']>;
  readonly evidence: readonly Piece[];
}

/** In the order given; what stands in no plan is left out. */
export function byPlan<Piece extends { readonly plan: { readonly id: string } | null }>(
  pieces: readonly Piece[],
): readonly InPlan<Piece>[] {
  const plans = new Map<string, NonNullable<Piece['plan']>>();
  for (const { plan } of pieces) if (plan !== null) plans.set(plan.id, plan);
  return [...plans].map(([id, plan]) => ({
    plan,
    evidence: pieces.filter((piece) => piece.plan?.id === id),
  }));
}
