/** What @skip and @include of an operation hang on: the same state of these variables, the same plan. */

import { type DocumentNode, Kind, visit } from 'graphql';

/** Coerced values of variables by name; an absent one has no key. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** Names of the variables that stand in a @skip or @include anywhere in the document, each once. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const name = directive.name.value;
      if (name !== 'skip' && name !== 'include') return;
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

/** One letter a variable: true, false, null, unset or of another type. */
export function conditionState(names: readonly string[], variables: VariableValues): string {
  return names.map((name) => (Object.hasOwn(variables, name) ? letter(variables[name]) : 'u')).join('');
}

/** The variables of these names alone, so that a kept plan holds nothing else of the request it was made in. */
export function pickVariables(names: readonly string[], variables: VariableValues): VariableValues {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  );
}

function letter(value: unknown): string {
  if (value === true) return 't';
  if (value === false) return 'f';
  return value == null ? 'n' : 'o';
}
