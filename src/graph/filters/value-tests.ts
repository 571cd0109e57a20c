/** Filters on one value: which values pass. What is absent passes `eq: null` and what only excludes, and nothing else. */

import { unreachable } from '../../model/errors.js';
import { comparable } from '../../model/text.js';

import type { Value } from './columns.js';
import type { Where } from './words.js';

export type ValueTest = (value: Value) => boolean;

const operators = ['eq', 'in', 'not', 'notIn', 'contains', 'startsWith', 'lt', 'lte', 'gt', 'gte'] as const;
type Operator = (typeof operators)[number];

/** All operators of the filter together; a filter that is a value itself is one for that value. */
export function valueTest(filter: unknown): ValueTest {
  if (typeof filter !== 'object' || filter === null) return (value) => value === filter;
  const tests = operators.flatMap((operator): readonly ValueTest[] => {
    const operand = (filter as Where)[operator];
    return operand === undefined ? [] : [operatorTest(operator, operand)];
  });
  return (value) => tests.every((test) => test(value));
}

function operatorTest(operator: Operator, operand: unknown): ValueTest {
  switch (operator) {
    case 'eq':
      return equalTo(operand);
    case 'not':
      return negated(equalTo(operand));
    case 'in':
      return operand === null ? () => true : oneOf(operand as readonly unknown[]);
    case 'notIn':
      return operand === null ? () => true : negated(oneOf(operand as readonly unknown[]));
    case 'contains':
    case 'startsWith':
      return operand === null ? () => true : textTest(operator, comparable(operand as string));
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return operand === null ? () => true : numberTest(operator, Number(operand));
    default:
      return unreachable(operator);
  }
}

function equalTo(operand: unknown): ValueTest {
  const wanted = formOf(operand);
  return (value) => value === wanted;
}

function oneOf(operands: readonly unknown[]): ValueTest {
  const wanted = new Set(operands.map(formOf));
  return (value) => wanted.has(value);
}

/** As columns have it. */
function formOf(operand: unknown): unknown {
  return typeof operand === 'string' ? comparable(operand) : operand;
}

function negated(test: ValueTest): ValueTest {
  return (value) => !test(value);
}

function textTest(operator: 'contains' | 'startsWith', operand: string): ValueTest {
  return (value) =>
    typeof value === 'string' &&
    (operator === 'contains' ? value.includes(operand) : value.startsWith(operand));
}

function numberTest(operator: 'lt' | 'lte' | 'gt' | 'gte', operand: number): ValueTest {
  return (value) => typeof value === 'number' && compares(operator, value, operand);
}

function compares(operator: 'lt' | 'lte' | 'gt' | 'gte', value: number, operand: number): boolean {
  switch (operator) {
    case 'lt':
      return value < operand;
    case 'lte':
      return value <= operand;
    case 'gt':
      return value > operand;
    case 'gte':
      return value >= operand;
    default:
      return unreachable(operator);
  }
}
