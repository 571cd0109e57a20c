/** Caps on what a document holds as it is written: definitions, directives, literals. */

import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  valueFromASTUntyped,
  type ValueNode,
  visit,
} from 'graphql';

import type { Settings } from '../settings.js';

import { checkInput } from './input.js';
import { overLimit } from './over-limit.js';

/** Throws a `Fault`. */
export function checkCounts(document: DocumentNode, settings: Settings): void {
  checkDefinitions(document, settings);
  let directives = 0;
  let spreads = 0;
  visit(document, {
    enter(node) {
      const here = 'directives' in node ? (node.directives ?? []) : [];
      directives += here.length;
      checkDirectives(here, directives, settings);
      if (node.kind === Kind.FRAGMENT_SPREAD) spreads += 1;
      if (node.kind === Kind.ARGUMENT) checkLiteral(node.value, settings);
      if (node.kind === Kind.VARIABLE_DEFINITION && node.defaultValue)
        checkLiteral(node.defaultValue, settings);
    },
  });
  if (spreads > settings.maxSpreads) {
    throw overLimit('maxSpreads', settings, spreads, 'Spread a fragment once where it is needed.');
  }
}

function checkDefinitions({ definitions }: DocumentNode, settings: Settings): void {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  const operations = definitions.length - fragments;
  if (operations > settings.maxOperations) {
    throw overLimit('maxOperations', settings, operations, 'Send only the operation that is to be answered.');
  }
  if (fragments > settings.maxFragments) {
    throw overLimit('maxFragments', settings, fragments, 'Write small fragments out where they are used.');
  }
}

function checkDirectives(
  here: readonly (DirectiveNode | ConstDirectiveNode)[],
  total: number,
  settings: Settings,
): void {
  if (here.length > settings.maxDirectivesAtPlace) {
    throw overLimit('maxDirectivesAtPlace', settings, here.length, 'One @skip and one @include are enough.');
  }
  if (total > settings.maxDirectives) {
    throw overLimit('maxDirectives', settings, total, 'Put @include on a fragment instead of on each field.');
  }
}

function checkLiteral(value: ValueNode, settings: Settings): void {
  checkInput(valueFromASTUntyped(value), settings);
}
