/** A chosen cell in the address of the page: `at=sumida.dx`, a municipality and a theme by their slugs. */

import type { ChoiceFragment } from '../../api/__generated__/graphql.js';
import type { NamedFragment } from '../../api/__generated__/graphql.js';

import type { Matrix } from './model.js';

/** Where a municipality meets a theme that it touches. */
export interface Crossing {
  readonly municipality: ChoiceFragment;
  readonly theme: NamedFragment;
}

/** Undefined when the matrix has no such cell, or nothing in it. */
export function crossingAt(address: string | null, { columns, groups }: Matrix): Crossing | undefined {
  const [slug, theme] = address?.split('.') ?? [];
  const column = columns.findIndex((municipality) => municipality.slug === slug);
  const municipality = columns[column];
  const row = groups.flatMap(({ rows }) => rows).find((row) => row.theme.id === `Theme:${theme ?? ''}`);
  if (!municipality || !row?.cells[column]) return undefined;
  return { municipality, theme: row.theme };
}

/** What `crossingAt` finds it by. */
export function addressOf({ municipality, theme }: Crossing): string {
  return `${municipality.slug}.${theme.id.replace(/^Theme:/, '')}`;
}
