/** The price of an operation before it runs, and its refusal when that is too high. */

import { type DocumentNode, getOperationAST, getVariableValues, type GraphQLSchema, Kind } from 'graphql';

import { Fault } from '../../model/errors.js';
import { defaultPageSize } from '../paging.js';
import type { Settings } from '../settings.js';

import { type Cost, costOf, type Pricing } from './cost.js';
import { sizeRulesOf } from './size-rules.js';

/** As it stands in `extensions.cost`. */
export interface Price {
  readonly objects: Share;
  readonly values: Share;
  readonly dearest: Cost['dearest'];
}

interface Share {
  readonly asked: number;
  readonly allowed: number;
}

export type CostLimits = Pick<Settings, 'maxObjects' | 'maxValues'>;

interface Priced {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The price of a valid operation; undefined when its variables do not fit, which execution says better. */
export function pricer(schema: GraphQLSchema, limits: CostLimits): (priced: Priced) => Price | undefined {
  const pricing: Pricing = { schema, rules: sizeRulesOf(schema), pageSize: defaultPageSize };
  return ({ document, operationName, variables }) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 1,
    });
    if (!coerced) return undefined;
    const fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
    const cost = costOf(pricing, { operation, fragments, variables: coerced });
    return {
      objects: { asked: finite(cost.objects), allowed: limits.maxObjects },
      values: { asked: finite(cost.values), allowed: limits.maxValues },
      dearest: cost.dearest.map(({ field, objects }) => ({ field, objects: finite(objects) })),
    };
  };
}

/** The refusal of what costs too much. */
export function refusalOf({ objects, values, dearest }: Price): Fault | undefined {
  const most = dearest.map(({ field }) => field).join(' and ');
  const next = `Ask for smaller pages (first:) or fewer levels; most of it comes from ${most}.`;
  if (objects.asked > objects.allowed) return tooHigh('objects', objects, next);
  if (values.asked > values.allowed) return tooHigh('values', values, next);
  return undefined;
}

function tooHigh(unit: string, { asked, allowed }: Share, next: string): Fault {
  return new Fault('COST_TOO_HIGH', `Cost: up to ${asked} ${unit} asked, at most ${allowed} allowed.`, {
    next,
  });
}

/** JSON has no Infinity. */
function finite(count: number): number {
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}
