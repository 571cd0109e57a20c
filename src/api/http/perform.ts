/** An operation executed within the deadline of its request, and what is known of it afterwards noted there. */

import type { GraphQLError } from 'graphql';

import { Fault } from '../../model/errors.js';
import type { GraphService, Operation, OperationAnswer } from '../service.js';

import type { Exchange } from './exchange.js';

/** Throws the `Fault` of the deadline. */
export async function perform(
  service: Pick<GraphService, 'execute'>,
  operation: Omit<Operation, 'signal'>,
  exchange: Exchange,
): Promise<OperationAnswer> {
  const { deadline } = exchange;
  const answer = await deadline.race(service.execute({ ...operation, signal: deadline.signal }));
  exchange.figures = answer.figures;
  if (answer.extensions.cost) exchange.cost = answer.extensions.cost.objects.asked;
  exchange.isRefused = answer.errors?.some(isCostRefusal) ?? false;
  exchange.response = 'made';
  if (answer.data && !answer.errors) exchange.lasting = answer.lasting;
  return answer;
}

function isCostRefusal({ originalError }: GraphQLError): boolean {
  return originalError instanceof Fault && originalError.code === 'COST_TOO_HIGH';
}
