/** The tables of an operation, known before it runs, so that an empty list has its columns too. */

import {
  getArgumentValues,
  type GraphQLCompositeType,
  isCompositeType,
  isInterfaceType,
  type SelectionSetNode,
} from 'graphql';

import type { SelectionScope } from '../../execution/collect-fields.js';

import { added } from './added.js';
import { isConnection, isList, type Selected, selectedOf, typeOf } from './selected.js';
import type { Path, Table, TableColumn } from './table.js';

/** The lists of objects that stand in no other list. */
export function tablesBelow(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): readonly Table[] {
  return new Tables(scope).below({ type, sets, path: [], name: [], many: false, dimensions: [] });
}

/** Where one is below the root or below a row. */
interface Branch {
  readonly type: GraphQLCompositeType;
  readonly sets: readonly SelectionSetNode[];
  readonly path: Path;
  readonly name: readonly string[];
  readonly many: boolean;
  /** What leads here. */
  readonly from?: Selected;
  /** The dimensions of the groups around, for which the keys of a group stand. */
  readonly dimensions: readonly string[];
}

class Tables {
  readonly #scope: SelectionScope;

  constructor(scope: SelectionScope) {
    this.#scope = scope;
  }

  below(branch: Branch): readonly Table[] {
    return this.#selectedOf(branch).flatMap((list) => {
      const inside = this.#inside(branch, list);
      if (inside === undefined || isKeys(inside)) return [];
      if (!isList(list)) return this.below(inside);
      const row: Branch = { ...inside, path: [], name: [], many: false };
      const table = { path: inside.path, list, columns: this.#columns(row), parts: this.below(row) };
      return [branch.from && isConnection(branch.type) ? { ...table, holder: branch.from } : table];
    });
  }

  #columns(branch: Branch): readonly TableColumn[] {
    const selected = this.#selectedOf(branch);
    const isCounted = selected.some(({ key }) => key === 'totalCount');
    const shown = selected.filter(({ key }) => !hidden.has(key) && !(isCounted && key === added.totalCount));
    return shown.flatMap((each) => {
      const inside = this.#inside(branch, each);
      if (inside === undefined) return [columnOf(branch, each)];
      return isKeys(inside) ? this.#keyColumns(inside, branch) : this.#columns(inside);
    });
  }

  /** Columns named by each dimension, in place of a list of keys. */
  #keyColumns(keys: Branch, { name, many }: Branch): readonly TableColumn[] {
    return keys.dimensions.flatMap((dimension, index) =>
      this.#columns({
        ...keys,
        path: [...keys.path, index],
        name: [...name, dimension],
        many,
        dimensions: [],
      }),
    );
  }

  #selectedOf({ type, sets }: Branch): readonly Selected[] {
    return selectedOf(this.#scope, type, sets);
  }

  /** What a field leads to; undefined for a leaf. */
  #inside({ path, name, many, dimensions }: Branch, from: Selected): Branch | undefined {
    const type = typeOf(from);
    if (!isCompositeType(type)) return undefined;
    const { key, sets } = from;
    return {
      type,
      sets,
      path: [...path, key],
      name: [...name, key],
      many: many || isList(from),
      from,
      dimensions: this.#dimensionsOf(from) ?? dimensions,
    };
  }

  #dimensionsOf({ field, nodes }: Selected): readonly string[] | undefined {
    if (field.name !== 'groups') return undefined;
    const { by } = getArgumentValues(field, nodes[0], this.#scope.variables);
    return Array.isArray(by) ? by.map(String) : [];
  }
}

/** Added for other purposes than columns. */
const hidden: ReadonlySet<string> = new Set([added.pageInfo, added.evidence]);

function columnOf({ type, path, name, many }: Branch, selected: Selected): TableColumn {
  const { key, field, parent } = selected;
  const owner = isInterfaceType(type) && type.getFields()[field.name] ? type : parent;
  return {
    name: [...name, key === added.totalCount ? 'totalCount' : key].join('.'),
    path: [...path, key],
    many: many || isList(selected),
    field: `${owner.name}.${field.name}`,
    description: field.description ?? '',
  };
}

/** The values by which groups are told apart. */
function isKeys({ type, dimensions }: Branch): boolean {
  return type.name === 'GroupKey' && dimensions.length > 0;
}
