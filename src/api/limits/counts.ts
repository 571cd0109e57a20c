/** Caps on what a document holds as it is written: definitions, directives, literals. */

import { type ASTNode, type DocumentNode, Kind, valueFromASTUntyped, type ValueNode, visit } from 'graphql';

import { Fault } from '../../model/errors.js';
import type { LimitName, Settings } from '../settings.js';

import { checkInput, type InputPath } from './input.js';
import { overLimit, refusedAt } from './over-limit.js';

/** Throws a `GraphQLError` of a `Fault`, with its place. */
export function checkCounts(document: DocumentNode, settings: Settings): void {
  const hold = (name: LimitName, nodes: readonly ASTNode[], next: string): void => {
    const most = settings[name];
    if (nodes.length > most) throw refusedAt(nodes[most], overLimit(name, settings, nodes.length, { next }));
  };
  const { definitions } = document;
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION);
  hold('maxOperations', operations, 'Send only the operation that is to be answered.');
  hold('maxFragments', fragments, 'Write small fragments out where they are used.');
  const directives: ASTNode[] = [];
  const spreads: ASTNode[] = [];
  visit(document, {
    enter(node) {
      const here = 'directives' in node ? (node.directives ?? []) : [];
      hold('maxDirectivesAtPlace', here, 'One @skip and one @include are enough.');
      directives.push(...here);
      if (node.kind === Kind.FRAGMENT_SPREAD) spreads.push(node);
      if (node.kind === Kind.ARGUMENT) checkLiteral(node.name.value, node.value, settings);
      if (node.kind === Kind.VARIABLE_DEFINITION && node.defaultValue)
        checkLiteral(`$${node.variable.name.value}`, node.defaultValue, settings);
    },
  });
  hold('maxDirectives', directives, 'Put @include on a fragment instead of on each field.');
  hold('maxSpreads', spreads, 'Spread a fragment once where it is needed.');
}

function checkLiteral(name: string, value: ValueNode, settings: Settings): void {
  const path: InputPath = [name];
  try {
    checkInput(valueFromASTUntyped(value), settings, path);
  } catch (error) {
    throw error instanceof Fault ? refusedAt(nodeAt(value, path.slice(1)), error) : error;
  }
}

function nodeAt(node: ValueNode, [key, ...rest]: Readonly<InputPath>): ValueNode {
  const part = typeof key === 'number' ? itemOf(node, key) : fieldOf(node, key);
  return part === undefined ? node : nodeAt(part, rest);
}

function itemOf(node: ValueNode, index: number): ValueNode | undefined {
  return node.kind === Kind.LIST ? node.values[index] : undefined;
}

/** The last of a name is the one whose value counts. */
function fieldOf(node: ValueNode, key: string | undefined): ValueNode | undefined {
  return node.kind === Kind.OBJECT
    ? node.fields.findLast(({ name }) => name.value === key)?.value
    : undefined;
}
