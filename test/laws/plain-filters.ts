/** The law of filters in plain memory: whether a thing, met as it was, is wanted. */

import { getNamedType, isInputObjectType } from 'graphql';

import { type Id, type Kind, partsOfId } from '../../src/model/kinds.js';
import { thingsByKind } from '../../src/release/numbering.js';

import { fieldLaws } from './plain-fields.js';
import { found, type PlainItem, type PlainModel } from './plain-model.js';
import { schema } from './schema-lists.js';

/** A filter as it is asked for. */
export type PlainWhere = Readonly<Record<string, any>>;

export type PlainValue = string | number | boolean | null;

/**
 * All fields of a filter hold together; null is as if it were not there.
 * @param type - the input type of the schema that the filter is of
 */
export function wants(model: PlainModel, type: string, where: PlainWhere, item: PlainItem): boolean {
  return Object.entries(where).every(
    ([field, condition]) => condition === null || holds(model, item, { type, field, condition }),
  );
}

interface Condition {
  readonly type: string;
  readonly field: string;
  readonly condition: any;
}

function holds(model: PlainModel, item: PlainItem, { type, field, condition }: Condition): boolean {
  const inner = inputTypeOf(type, field);
  switch (field) {
    case 'AND':
      return condition.every((where: PlainWhere) => wants(model, type, where, item));
    case 'OR':
      return condition.some((where: PlainWhere) => wants(model, type, where, item));
    case 'NOT':
      return !wants(model, type, condition, item);
    case 'id':
      return passes(condition, item.id, (id) => id);
    case 'link':
      return evidenceOf(model, item).some((piece) => isSuch(condition, piece));
  }
  const kind = kindOf(item.id);
  // Of a thing of any kind: that it is of this one.
  if (type === 'NodeWhere') return inner === `${kind}Where` && wants(model, inner, condition, item);
  const led = () => fieldLaws[`${kind}.${field}`]?.(model, item.id) ?? [];
  if (inner.endsWith('Where')) return led().some((one) => wants(model, inner, condition, one));
  if (inner.endsWith('Quantifier')) return quantified(model, inner, condition, led());
  return passes(condition, valueOf(model, item.id, field), comparable);
}

function quantified(
  model: PlainModel,
  type: string,
  { some = null, none = null, every = null, count = null }: PlainWhere,
  items: readonly PlainItem[],
): boolean {
  const isWanted = (where: PlainWhere) => (item: PlainItem) =>
    wants(model, inputTypeOf(type, 'some'), where, item);
  return (
    (some === null || items.some(isWanted(some))) &&
    (none === null || !items.some(isWanted(none))) &&
    (every === null || items.every(isWanted(every))) &&
    (count === null || passes(count, items.length, (value) => value))
  );
}

export function inputTypeOf(type: string, field: string): string {
  const input = schema.getType(type);
  const defined = isInputObjectType(input) ? input.getFields()[field] : undefined;
  if (defined === undefined) throw new Error(`${type} has no ${field}.`);
  return getNamedType(defined.type).name;
}

/** Of the link that led to the item; where none led there that evidence makes, of the item itself. */
function evidenceOf(model: PlainModel, { id, evidence, listing }: PlainItem): readonly any[] {
  if (evidence !== undefined && listing === undefined) return evidence;
  return (fieldLaws[`${kindOf(id)}.evidence`]?.(model, id) ?? []).map((piece) =>
    found(model.dataset.evidence, piece.id),
  );
}

/** Whether a piece of evidence is all that a `LinkFilter` asks. */
export function isSuch(
  { roles = null, involvementRoles = null, bases = null, levels = null }: PlainWhere,
  piece: any,
): boolean {
  return (
    (roles === null || roles.includes(piece.role)) &&
    (involvementRoles === null || involvementRoles.includes(piece.involvementRole)) &&
    (bases === null || bases.includes(piece.basis)) &&
    (levels === null || levels.includes(piece.level))
  );
}

/** Whether a value passes a filter on it; an absent value passes `eq: null` and what only excludes. */
function passes(filter: any, value: PlainValue, form: (value: PlainValue) => PlainValue): boolean {
  if (typeof filter === 'boolean') return value === filter;
  const own = form(value);
  return Object.entries<any>(filter).every(([operator, operand]) => {
    if (operator === 'eq') return own === form(operand);
    if (operator === 'not') return own !== form(operand);
    if (operand === null) return true;
    switch (operator) {
      case 'in':
        return operand.map(form).includes(own);
      case 'notIn':
        return !operand.map(form).includes(own);
      case 'contains':
        return typeof own === 'string' && own.includes(form(operand) as string);
      case 'startsWith':
        return typeof own === 'string' && own.startsWith(form(operand) as string);
      case 'lt':
        return own !== null && own < operand;
      case 'lte':
        return own !== null && own <= operand;
      case 'gt':
        return own !== null && own > operand;
      case 'gte':
        return own !== null && own >= operand;
      default:
        throw new Error(`No law says what \`${operator}\` is.`);
    }
  });
}

/** Width and case do not matter. */
function comparable(value: PlainValue): PlainValue {
  return typeof value === 'string' ? value.normalize('NFKC').toLowerCase() : value;
}

/** What a thing says of itself under this name of the schema. */
export function valueOf(model: PlainModel, id: Id, field: string): PlainValue {
  const { dataset } = model;
  const kind = kindOf(id);
  const thing: any = found(thingsByKind(dataset)[kind] as readonly { readonly id: Id }[], id);
  switch (`${kind}.${field}`) {
    case 'Plan.startFiscalYear':
    case 'Plan.endFiscalYear':
      return thing.period[field];
    case 'Program.startFiscalYear':
      return found(dataset.plans, thing.plan).period.startFiscalYear;
    case 'Theme.topConcept':
      return thing.broader === undefined;
    case 'Involvement.level':
      return kindOf(thing.in).toUpperCase();
    case 'Evidence.quote':
      return thing.quote.text;
    default:
      return thing[field] ?? null;
  }
}

export function kindOf(id: Id): Kind {
  const kind = partsOfId(id)?.kind;
  if (kind === undefined) throw new Error(`${id} is of no kind.`);
  return kind;
}
