import type { OpenPlan } from './open-things.js';

/** The key of what a plan refers to: a bare slug is one of its own municipality. */
export function keyIn({ municipality }: OpenPlan, reference: string): string {
  return reference.includes('/') ? reference : `${municipality.slug}/${reference}`;
}
