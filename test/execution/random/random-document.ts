/** A random document for a schema: aliases, merges, fragments on anything, conditions, variables, introspection. */

import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql';

import type { Dice } from './dice.js';

const head =
  'query Q($yes: Boolean!, $maybe: Boolean, $usually: Boolean = true, $n: Int, $c: Color = BLUE, $r: Int! = 3)';

const introspection = [
  '__typename',
  '__schema { queryType { name } types { kind name } }',
  '__type(name: "T0") { name fields { name type { kind ofType { name ofType { name } } } } possibleTypes { name } }',
  'again: __type(name: "I0") { name possibleTypes { name interfaces { name fields { name } } } }',
  'none: __type(name: "Nowhere") { name }',
];

export function randomDocument(dice: Dice, schema: GraphQLSchema): string {
  return new Writer(dice, schema).document();
}

class Writer {
  readonly #dice: Dice;
  readonly #schema: GraphQLSchema;
  readonly #composites: readonly GraphQLCompositeType[];

  constructor(dice: Dice, schema: GraphQLSchema) {
    this.#dice = dice;
    this.#schema = schema;
    const named = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    this.#composites = named.filter(isCompositeType);
  }

  document(): string {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('There is always a query type.');
    const operation = `${head} ${this.#selectionSet(query, 5, 0, 3)}`;
    const fragments = [0, 1, 2].map((number) => {
      const type = this.#dice.pick(this.#composites);
      return `fragment F${number} on ${type.name} ${this.#selectionSet(type, 3, number + 1)}`;
    });
    return [operation, ...fragments].join('\n');
  }

  /** `level` bounds the depth; fragments from `firstFragment` on may be spread, so that none spreads itself. */
  #selectionSet(type: GraphQLCompositeType, level: number, firstFragment: number, least = 1): string {
    const selections = this.#dice.several(least, least + 3, () =>
      this.#selection(type, level, firstFragment),
    );
    return `{ ${selections.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, level: number, firstFragment: number): string {
    const choice = this.#dice.roll(6);
    if (choice < 4 || level === 0) return this.#field(type, level, firstFragment);
    if (choice === 4 && firstFragment < 3) {
      return `...F${firstFragment + this.#dice.roll(3 - firstFragment)} ${this.#condition()}`;
    }
    const on = this.#dice.oneIn(3) ? type : this.#dice.pick(this.#composites);
    const condition = on === type && this.#dice.oneIn(2) ? '' : `on ${on.name}`;
    return `... ${condition} ${this.#condition()} ${this.#selectionSet(on, level - 1, firstFragment)}`;
  }

  #field(type: GraphQLCompositeType, level: number, firstFragment: number): string {
    if (isObjectType(type) && type.name === 'Query' && this.#dice.oneIn(5))
      return this.#dice.pick(introspection);
    if (isUnionType(type) || this.#dice.oneIn(10)) return `__typename ${this.#condition()}`;
    const fields = Object.values(type.getFields()).filter(
      (field) => level > 0 || !isCompositeType(getNamedType(field.type)),
    );
    if (fields.length === 0) return '__typename';
    const field = this.#dice.pick(fields);
    const fieldType = getNamedType(field.type);
    const below = isCompositeType(fieldType) ? this.#selectionSet(fieldType, level - 1, firstFragment) : '';
    const alias = this.#dice.oneIn(3)
      ? `${this.#dice.oneIn(30) ? 'any' : field.name}_${this.#dice.roll(2)}: `
      : '';
    return `${alias}${field.name}${this.#arguments(field)} ${this.#condition()} ${below}`;
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const values: Record<string, readonly string[]> = {
      n: ['1', '$n', 'null', '4'],
      c: ['RED', '$c', 'null', '$undefined'],
      r: ['5', '$r', '$n', 'null'],
    };
    const given = args
      .filter(() => !this.#dice.oneIn(3))
      .map(({ name }) => `${name}: ${this.#dice.pick(values[name] ?? ['null'])}`);
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  #condition(): string {
    if (!this.#dice.oneIn(8)) return '';
    const name = this.#dice.pick(['skip', 'include']);
    const value = this.#dice.pick(['true', 'false', '$yes', '$usually', '$yes', '$usually', '$maybe']);
    return `@${name}(if: ${value}) ${this.#condition()}`;
  }
}

/** Values for the variables, some left out; once in a while one is wrong. */
export function randomVariables(dice: Dice): Readonly<Record<string, unknown>> {
  const right: Readonly<Record<string, readonly unknown[]>> = {
    yes: [true, false],
    maybe: [true, true, true, false, false, false, null, undefined],
    usually: [true, false, undefined, undefined, undefined],
    n: [undefined, 1, 2, 3, 4, null],
    c: [undefined, 'RED', 'PLAIN', 'BLUE', null],
    r: [undefined, 1, 2],
  };
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    yes: [null, undefined, 1],
    usually: [null],
    n: ['wrong', 2 ** 40],
    c: ['GREEN', 7],
    r: [null, 1.5],
  };
  const chosen: [string, unknown][] = Object.entries(right).map(([name, values]) => [
    name,
    chosenOf(dice, values),
  ]);
  if (dice.oneIn(12))
    chosen.push(
      ...Object.entries(wrong).map(([name, values]): [string, unknown] => [name, chosenOf(dice, values)]),
    );
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}

function chosenOf(dice: Dice, values: readonly unknown[]): unknown {
  return values[dice.roll(values.length)];
}
