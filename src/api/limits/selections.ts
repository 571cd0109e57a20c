/** Caps on what an operation selects once its fragments are expanded; each fragment is measured once. */

import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import type { LimitName, Settings } from '../settings.js';

import { overLimit, refusedAt } from './over-limit.js';

/** Throws a `GraphQLError` of a `Fault` for the first operation that is too large, with the place where it is so. */
export function checkSelections(document: DocumentNode, settings: Settings): void {
  const ruler = new Ruler(document);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      checkExtent(definition, ruler.measureSet(definition.selectionSet), settings);
  }
}

/** A depth, and a field that is as deep; none at depth 0. */
interface Depth {
  readonly levels: number;
  readonly field?: FieldNode;
}

/** How far a selection reaches. Sums may be astronomic: fragments that spread fragments double at every step. */
interface Extent {
  /** In levels of fields, those of introspection aside. */
  readonly depth: Depth;
  /** Levels from `__schema` or `__type` down. */
  readonly introspection: Depth;
  readonly aliases: number;
  /** Fields at the first level. */
  readonly fields: number;
}

const nothing: Extent = { depth: { levels: 0 }, introspection: { levels: 0 }, aliases: 0, fields: 0 };

function checkExtent(operation: ASTNode, extent: Extent, settings: Settings): void {
  const { depth, introspection, aliases, fields } = extent;
  const hold = (name: LimitName, met: number, node: ASTNode | undefined, next: string): void => {
    if (met > settings[name]) throw refusedAt(node, overLimit(name, settings, met, { next }));
  };
  hold('maxDepth', depth.levels, depth.field, 'Ask for the deeper part by id, in a second request.');
  hold(
    'maxIntrospectionDepth',
    introspection.levels,
    introspection.field,
    'The whole schema is at /schema.graphql.',
  );
  hold(
    'maxAliases',
    aliases,
    operation,
    'Ask for many things by one list, such as nodes(ids:), or in several requests.',
  );
  hold('maxRootFields', fields, operation, 'Ask in several requests.');
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
        return { ...depths(selection, below), aliases, fields: 1 };
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

function depths(field: FieldNode, below: Extent): Pick<Extent, 'depth' | 'introspection'> {
  const { depth, introspection } = below;
  const here = { levels: depth.levels + 1, field: depth.field ?? field };
  const isIntrospection = field.name.value === '__schema' || field.name.value === '__type';
  return isIntrospection
    ? { depth: { levels: 1, field }, introspection: here }
    : { depth: here, introspection };
}

function sum(a: Extent, b: Extent): Extent {
  return {
    depth: deeper(a.depth, b.depth),
    introspection: deeper(a.introspection, b.introspection),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
  };
}

function deeper(a: Depth, b: Depth): Depth {
  return b.levels > a.levels ? b : a;
}
