/** Caps on what an operation selects once its fragments are expanded; each fragment is measured once. */

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import type { Settings } from '../settings.js';

import { overLimit } from './over-limit.js';

/** Throws a `Fault` for the first operation that is too large. */
export function checkSelections(document: DocumentNode, settings: Settings): void {
  const ruler = new Ruler(document);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      checkExtent(ruler.measureSet(definition.selectionSet), settings);
  }
}

/** How far a selection reaches. Sums may be astronomic: fragments that spread fragments double at every step. */
interface Extent {
  /** In levels of fields, those of introspection aside. */
  readonly depth: number;
  /** Levels from `__schema` or `__type` down. */
  readonly introspection: number;
  readonly aliases: number;
  /** Fields at the first level. */
  readonly fields: number;
}

const nothing: Extent = { depth: 0, introspection: 0, aliases: 0, fields: 0 };

function checkExtent({ depth, introspection, aliases, fields }: Extent, settings: Settings): void {
  if (depth > settings.maxDepth) {
    throw overLimit('maxDepth', settings, depth, 'Ask for the deeper part by id, in a second request.');
  }
  if (introspection > settings.maxIntrospectionDepth) {
    throw overLimit(
      'maxIntrospectionDepth',
      settings,
      introspection,
      'The whole schema is at /schema.graphql.',
    );
  }
  if (aliases > settings.maxAliases) {
    throw overLimit(
      'maxAliases',
      settings,
      aliases,
      'Ask for many things by one list, such as nodes(ids:), or in several requests.',
    );
  }
  if (fields > settings.maxRootFields) {
    throw overLimit('maxRootFields', settings, fields, 'Ask in several requests.');
  }
}

class Ruler {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Extent>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
    }
  }

  measureSet(set: SelectionSetNode | undefined): Extent {
    return set ? set.selections.map((selection) => this.#measure(selection)).reduce(sum, nothing) : nothing;
  }

  #measure(selection: SelectionNode): Extent {
    switch (selection.kind) {
      case Kind.INLINE_FRAGMENT:
        return this.measureSet(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return this.#measureFragment(selection.name.value);
      case Kind.FIELD: {
        const below = this.measureSet(selection.selectionSet);
        const aliases = below.aliases + (selection.alias ? 1 : 0);
        return { ...levels(selection.name.value, below), aliases, fields: 1 };
      }
    }
  }

  #measureFragment(name: string): Extent {
    const known = this.#measured.get(name);
    if (known) return known;
    // A fragment that spreads itself adds nothing here; validation refuses it.
    this.#measured.set(name, nothing);
    const extent = this.measureSet(this.#fragments.get(name)?.selectionSet);
    this.#measured.set(name, extent);
    return extent;
  }
}

function levels(field: string, below: Extent): Pick<Extent, 'depth' | 'introspection'> {
  if (field === '__schema' || field === '__type') return { depth: 1, introspection: below.depth + 1 };
  return { depth: below.depth + 1, introspection: below.introspection };
}

function sum(a: Extent, b: Extent): Extent {
  return {
    depth: Math.max(a.depth, b.depth),
    introspection: Math.max(a.introspection, b.introspection),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
  };
}
