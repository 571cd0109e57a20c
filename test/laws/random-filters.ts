/** Random filters and orders, drawn from the input types of the schema, with values that the world has. */

import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

import type { Kind } from '../../src/model/kinds.js';
import { thingsByKind } from '../../src/release/numbering.js';

import { inputTypeOf, type PlainValue, type PlainWhere, valueOf } from './plain-filters.js';
import type { PlainModel } from './plain-model.js';
import { schema } from './schema-lists.js';

/** Filters of a kind, one to three fields at a level, relations nested as deep as `depth`. */
export function anyWhere(model: PlainModel, type: string, depth: number): fc.Arbitrary<PlainWhere> {
  const fields = fieldsOf(type).filter(([, field]) => depth > 0 || isFlat(field));
  const one = fc
    .constantFrom(...fields)
    .chain(([name, field]) =>
      conditionOf(model, { type, name, field }, depth).map((condition) => [name, condition] as const),
    );
  return fc
    .array(one, { minLength: 1, maxLength: depth > 0 ? 2 : 1 })
    .map((entries) => Object.fromEntries(entries));
}

/** None to two orders of a kind. */
export function anyOrder(kind: Kind): fc.Arbitrary<readonly string[]> {
  const order = schema.getType(`${kind}Order`);
  const names = isEnumType(order) ? order.getValues().map(({ name }) => name) : [];
  return fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 });
}

function fieldsOf(type: string): readonly (readonly [string, GraphQLInputField])[] {
  const input = schema.getType(type);
  return isInputObjectType(input) ? Object.entries(input.getFields()) : [];
}

/** A filter on a value or a link. */
function isFlat({ type }: GraphQLInputField): boolean {
  return !/(Where|Quantifier)$/.test(getNamedType(type).name);
}

interface Field {
  readonly type: string;
  readonly name: string;
  readonly field: GraphQLInputField;
}

function conditionOf(model: PlainModel, { type, name, field }: Field, depth: number): fc.Arbitrary<unknown> {
  const inner = getNamedType(field.type).name;
  if (name === 'AND' || name === 'OR') return fc.array(anyWhere(model, type, depth - 1), { maxLength: 3 });
  if (inner.endsWith('Where')) return anyWhere(model, inner, depth - 1);
  if (inner.endsWith('Quantifier')) return anyQuantifier(model, inner, depth);
  if (inner === 'LinkFilter') return anyLinkFilter;
  if (inner === 'Boolean') return fc.boolean();
  return anyValueFilter(model, { type, name, field });
}

function anyQuantifier(model: PlainModel, type: string, depth: number): fc.Arbitrary<unknown> {
  const where = fc.oneof(
    { arbitrary: fc.constant({}), weight: 1 },
    { arbitrary: anyWhere(model, inputTypeOf(type, 'some'), depth - 1), weight: 4 },
  );
  const word = (name: string, operand: fc.Arbitrary<unknown>) => operand.map((given) => ({ [name]: given }));
  return fc.oneof(
    ...['some', 'none', 'every'].map((name) => word(name, where)),
    word(
      'count',
      fc.record(
        { gte: fc.nat({ max: 4 }), lt: fc.nat({ max: 9 }), eq: fc.nat({ max: 4 }) },
        { requiredKeys: [] },
      ),
    ),
    fc.tuple(where, where).map(([some, none]) => ({ some, none })),
  );
}

const anyLinkFilter: fc.Arbitrary<unknown> = fc
  .subarray(fieldsOf('LinkFilter').map(([name]) => name))
  .chain((names) =>
    fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.subarray(valuesOfEnum('LinkFilter', name), { minLength: 1 })]),
      ),
    ),
  );

/** One or two operators on values that the world has, as they are or written otherwise. */
function anyValueFilter(model: PlainModel, { type, name, field }: Field): fc.Arbitrary<unknown> {
  const inner = getNamedType(field.type).name;
  const value = fc.oneof(
    { arbitrary: fc.constantFrom(...valuesMet(model, { type, name, field })), weight: 5 },
    { arbitrary: strangeValue(inner), weight: 1 },
  );
  const operators = fieldsOf(inner).map(([operator, { type: operand }]) =>
    isListType(operand) || (isNonNullType(operand) && isListType(operand.ofType))
      ? fc
          .array(value, { maxLength: 3 })
          .map((given) => [operator, given.filter((each) => each !== null)] as const)
      : operandOf(operator, value).map((given) => [operator, given] as const),
  );
  return fc
    .array(fc.oneof(...operators), { minLength: 1, maxLength: 2 })
    .map((entries) => Object.fromEntries(entries));
}

function operandOf(operator: string, value: fc.Arbitrary<PlainValue>): fc.Arbitrary<PlainValue> {
  if (operator !== 'contains' && operator !== 'startsWith') return value;
  return fc.tuple(value, fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 })).map(([text, start, length]) => {
    const points = Array.from(String(text ?? ''));
    return points
      .slice(operator === 'contains' ? start : 0)
      .slice(0, length)
      .join('');
  });
}

/** Other than any that the world has; texts of full width and in capitals are none to a filter. */
function strangeValue(filter: string): fc.Arbitrary<PlainValue> {
  switch (filter) {
    case 'IdFilter':
      return fc.constantFrom('Program:no/where', 'Theme:t0', 'nonsense');
    case 'TextFilter':
      return fc.constantFrom('', 'ＤＸ', 'ｻﾝｷﾞｮｳ', 'MEASURE', '%', 'İ');
    case 'IntFilter':
    case 'FloatFilter':
      return fc.constantFrom(-1, 0, 2022, 2_147_483_647);
    default:
      return fc.constantFrom(...valuesOfEnum(filter, 'eq'));
  }
}

/** What things of the kind say of themselves under this name; null where some are silent. */
function valuesMet(model: PlainModel, { type, name, field }: Field): readonly PlainValue[] {
  const kind = type.replace(/Where$/, '') as Kind;
  const isId = getNamedType(field.type).name === 'IdFilter';
  const all =
    kind in thingsByKind(model.dataset) ? thingsByKind(model.dataset)[kind] : model.dataset.programs;
  const values = all.slice(0, 60).map(({ id }) => (isId ? id : valueOf(model, id, name)));
  const written = values.flatMap((value): readonly PlainValue[] =>
    typeof value === 'string' && getNamedType(field.type).name === 'TextFilter'
      ? [value, widened(value), value.toUpperCase()]
      : [value],
  );
  return [null, ...written].filter((value) => typeof value !== 'string' || value.length <= 200);
}

/** Latin letters and digits of full width. */
function widened(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
}

function valuesOfEnum(type: string, field: string): string[] {
  return enumValues(inputTypeOf(type, field));
}

function enumValues(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}
