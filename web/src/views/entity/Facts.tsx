/** What is known of a thing, a row a fact; what is not known has no row. */

import type { ReactNode } from 'react';

export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="entity-rows">{children}</dl>;
}

export interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** Nothing for null, false, an empty text and an empty list. */
export function Fact({ name, children }: FactProps) {
  if (children === null || children === undefined || children === false || children === '') return null;
  if (Array.isArray(children) && children.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
