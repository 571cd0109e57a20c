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
import type { Column, Path, Table } from './table.js';

/** The lists of objects that stand in no other list. */
export function tablesBelow(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): readonly Table[] {
  return new Tables(scope).below({ type, sets, path: [], name: [], many: false, dimensions: [] });
}

/** Where one is below the root or below a row. */
interface Place {
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

  below(place: Place): readonly Table[] {
    return this.#selectedOf(place).flatMap((list) => {
      const inside = this.#inside(place, list);
      if (inside === undefined || isKeys(inside)) return [];
      if (!isList(list)) return this.below(inside);
      const row: Place = { ...inside, path: [], name: [], many: false };
      const table = { path: inside.path, list, columns: this.#columns(row), parts: this.below(row) };
      return [place.from && isConnection(place.type) ? { ...table, holder: place.from } : table];
    });
  }

  #columns(place: Place): readonly Column[] {
    const selected = this.#selectedOf(place);
    const isCounted = selected.some(({ key }) => key === 'totalCount');
    const shown = selected.filter(({ key }) => !hidden.has(key) && !(isCounted && key === added.totalCount));
    return shown.flatMap((each) => {
      const inside = this.#inside(place, each);
      if (inside === undefined) return [columnOf(place, each)];
      return isKeys(inside) ? this.#keyColumns(inside, place) : this.#columns(inside);
    });
  }

  /** Columns named by each dimension, in place of a list of keys. */
  #keyColumns(keys: Place, { name, many }: Place): readonly Column[] {
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

  #selectedOf({ type, sets }: Place): readonly Selected[] {
    return selectedOf(this.#scope, type, sets);
  }

  /** What a field leads to; undefined for a leaf. */
  #inside({ path, name, many, dimensions }: Place, from: Selected): Place | undefined {
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

function columnOf({ type, path, name, many }: Place, selected: Selected): Column {
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
function isKeys({ type, dimensions }: Place): boolean {
  return type.name === 'GroupKey' && dimensions.length > 0;
}
