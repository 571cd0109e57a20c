/** A refusal by a limit: which one it is, the value met, where, and what to shrink. */

import { type ASTNode, GraphQLError } from 'graphql';

import { Fault, type FaultCode } from '../../model/errors.js';
import { describeLimit, type LimitName } from '../settings.js';

interface Refusal {
  /** A sentence. */
  readonly next: string;
  readonly code?: FaultCode;
  /** The argument or the part of it, where it is one. */
  readonly place?: string;
}

/** `met` is in the unit of the limit. */
export function overLimit<Name extends LimitName>(
  name: Name,
  limits: Readonly<Record<Name, number>>,
  met: number,
  { next, code = 'BAD_USER_INPUT', place }: Refusal,
): Fault {
  const { what, unit } = describeLimit(name);
  const title = what.charAt(0).toUpperCase() + what.slice(1);
  const where = place === undefined ? '' : ` in \`${place}\``;
  return new Fault(code, `${title}: ${met} ${unit} met${where}, at most ${limits[name]} allowed.`, { next });
}

/** The refusal with the place where the node begins; of the document itself nothing is kept but its text. */
export function refusedAt(node: ASTNode | undefined, fault: Fault): GraphQLError {
  const { source, start = 0 } = node?.loc ?? {};
  return new GraphQLError(fault.message, { source, positions: source && [start], originalError: fault });
}
