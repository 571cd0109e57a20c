/**
 * What an operation gives at worst, known before it runs: so many objects and so many leaf values, as the cost
 * specification counts them (https://ibm.github.io/graphql-specs/cost-spec.html). Takes time linear in the document: what
 * several places share is judged once. A field that is asked for twice counts twice, though it is answered once.
 */

import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';

import type { SizeRule, SizeRules } from './size-rules.js';

/** Sums may be astronomic; they end at Infinity. */
export interface Cost {
  /** Objects in the answer, its root among them, and what work beside them is worth in objects. */
  readonly objects: number;
  readonly values: number;
  /** Where the most objects come from, the most first: `Type.field`. */
  readonly dearest: readonly { readonly field: string; readonly objects: number }[];
}

/** A valid operation with its variables as the schema reads them. */
export interface JudgedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Pricing {
  readonly schema: GraphQLSchema;
  readonly rules: SizeRules;
  /** Items of a page when none are asked for. */
  readonly pageSize: number;
}

/** Introspection costs nothing: other limits hold it. */
export function costOf(pricing: Pricing, judged: JudgedOperation): Cost {
  const root = pricing.schema.getQueryType();
  if (!root) throw new TypeError('The schema has no queries.');
  const judge = new Judge(pricing, judged);
  const { objects, values } = judge.sheetOf(judged.operation.selectionSet, {
    type: root,
    size: 0,
    sized: [],
  });
  return { objects: objects + 1, values, dearest: judge.dearest() };
}

/** What a selection set selects from. */
interface Parent {
  readonly type: GraphQLCompositeType;
  /** How many items the fields of `sized` have. */
  readonly size: number;
  readonly sized: readonly string[];
}

/** What one value costs of which a set is selected. */
interface Sheet {
  readonly objects: number;
  readonly values: number;
  readonly uses: readonly Use[];
}

interface Use {
  readonly field: string;
  readonly own: number;
  readonly size: number;
  readonly below: Sheet | undefined;
}

class Judge {
  readonly #pricing: Pricing;
  readonly #judged: JudgedOperation;
  /** In the order in which they were finished: what a sheet uses comes before it. */
  readonly #sheets = new Map<SelectionSetNode, Map<string, Sheet>>();
  readonly #finished: Sheet[] = [];

  constructor(pricing: Pricing, judged: JudgedOperation) {
    this.#pricing = pricing;
    this.#judged = judged;
  }

  sheetOf(set: SelectionSetNode, parent: Parent): Sheet {
    const known = this.#sheets.get(set) ?? new Map<string, Sheet>();
    this.#sheets.set(set, known);
    const key = `${parent.type.name} ${String(parent.size)} ${parent.sized.join()}`;
    const sheet = known.get(key) ?? this.#newSheet(set, parent);
    known.set(key, sheet);
    return sheet;
  }

  /** The two fields whose objects are the most, from the sheets of the whole operation. */
  dearest(): Cost['dearest'] {
    const times = new Map<Sheet, number>([[this.#finished.at(-1) ?? nothing, 1]]);
    const totals = new Map<string, number>();
    for (const sheet of this.#finished.toReversed()) {
      const here = times.get(sheet) ?? 0;
      if (here === 0) continue;
      for (const { field, own, size, below } of sheet.uses) {
        if (own > 0) totals.set(field, (totals.get(field) ?? 0) + here * own);
        if (below && size > 0) times.set(below, (times.get(below) ?? 0) + here * size);
      }
    }
    return [...totals]
      .map(([field, objects]) => ({ field, objects }))
      .sort((a, b) => b.objects - a.objects)
      .slice(0, 2);
  }

  #newSheet(set: SelectionSetNode, parent: Parent): Sheet {
    const sheet = isAbstractType(parent.type)
      ? this.#widest(set, parent)
      : sum(set.selections.flatMap((selection) => this.#priced(selection, parent)));
    this.#finished.push(sheet);
    return sheet;
  }

  /** The type a value turns out to have may be any. */
  #widest(set: SelectionSetNode, parent: Parent): Sheet {
    const { schema } = this.#pricing;
    const types = isAbstractType(parent.type) ? schema.getPossibleTypes(parent.type) : [];
    const sheets = types.map((type) => this.sheetOf(set, { ...parent, type }));
    const most = sheets.reduce((a, b) => (b.objects > a.objects ? b : a), nothing);
    return { ...most, values: Math.max(0, ...sheets.map(({ values }) => values)) };
  }

  #priced(selection: SelectionNode, parent: Parent): readonly Sheet[] {
    if (this.#isLeftOut(selection)) return [];
    if (selection.kind === Kind.FIELD) return this.#pricedField(selection, parent);
    const spread =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#judged.fragments.get(selection.name.value);
    const condition = spread?.typeCondition?.name.value;
    if (spread === undefined || !this.#applies(condition, parent.type)) return [];
    const below = this.sheetOf(spread.selectionSet, parent);
    return [{ ...below, uses: [{ field: '', own: 0, size: 1, below }] }];
  }

  #pricedField(node: FieldNode, parent: Parent): readonly Sheet[] {
    const field = fieldOf(parent.type, node.name.value);
    if (field === undefined) return [{ ...nothing, values: 1 }];
    const rule = this.#pricing.rules.get(field);
    const given = this.#sizeGiven(field, node, rule);
    const size = sizeHere(field, { given, rule, parent });
    const type = getNamedType(field.type);
    const weight = rule?.weight ?? 0;
    const name = `${parent.type.name}.${field.name}`;
    if (!isCompositeType(type) || node.selectionSet === undefined) {
      const use = { field: name, own: weight, size, below: undefined };
      return [{ objects: weight, values: size, uses: [use] }];
    }
    const below = this.sheetOf(node.selectionSet, { type, size: given, sized: rule?.sizedFields ?? [] });
    const own = size + weight;
    return [
      {
        objects: own + times(size, below.objects),
        values: times(size, below.values),
        uses: [{ field: name, own, size, below }],
      },
    ];
  }

  /** What the arguments of the field ask for; a page where they ask for nothing. */
  #sizeGiven(field: GraphQLField<unknown, unknown>, node: FieldNode, rule: SizeRule | undefined): number {
    const sizes = (rule?.slicingArguments ?? []).flatMap((name) => {
      const argument = field.args.find((each) => each.name === name);
      const written = node.arguments?.find((each) => each.name.value === name);
      const value: unknown =
        written && argument ? valueFromAST(written.value, argument.type, this.#judged.variables) : undefined;
      return sizesOf(value === undefined ? argument?.defaultValue : value);
    });
    return sizes.length > 0 ? Math.max(...sizes) : (rule?.assumedSize ?? this.#pricing.pageSize);
  }

  #applies(condition: string | undefined, type: GraphQLCompositeType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wider = this.#pricing.schema.getType(condition);
    return isAbstractType(wider) && isObjectType(type) && this.#pricing.schema.isSubType(wider, type);
  }

  #isLeftOut(selection: SelectionNode): boolean {
    const { variables } = this.#judged;
    if (selection.directives?.length === 0) return false;
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false
    );
  }
}

const nothing: Sheet = { objects: 0, values: 0, uses: [] };

function sum(sheets: readonly Sheet[]): Sheet {
  return {
    objects: sheets.reduce((total, { objects }) => total + objects, 0),
    values: sheets.reduce((total, { values }) => total + values, 0),
    uses: sheets.flatMap(({ uses }) => uses),
  };
}

/** Nothing of what has no end is nothing. */
function times(size: number, each: number): number {
  return size === 0 ? 0 : size * each;
}

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return 'getFields' in type ? type.getFields()[name] : undefined;
}

interface Sizes {
  readonly given: number;
  readonly rule: SizeRule | undefined;
  readonly parent: Parent;
}

function sizeHere(field: GraphQLField<unknown, unknown>, { given, rule, parent }: Sizes): number {
  if (!isListType(getNullableType(field.type))) return 1;
  if (parent.sized.includes(field.name)) return parent.size;
  return rule !== undefined && rule.sizedFields.length > 0 ? 1 : given;
}

/** A negative number is refused later. */
function sizesOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [Math.max(0, value)];
  return Array.isArray(value) ? [value.length] : [];
}
