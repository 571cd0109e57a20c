/** A random document on the real schema, with arguments that mostly fit the things there are. */

import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import type { Dice } from '../execution/random/dice.js';

export interface World {
  readonly schema: GraphQLSchema;
  /** Ids to ask for. */
  readonly ids: readonly string[];
  /** Names and words to ask for. */
  readonly texts: readonly string[];
}

export interface RandomQuestion {
  readonly text: string;
  readonly variables: Readonly<Record<string, number | null>>;
}

export function randomQuestion(world: World, dice: Dice): RandomQuestion {
  return new Writer(world, dice).write();
}

class Writer {
  readonly #world: World;
  readonly #dice: Dice;
  readonly #variables = new Map<string, number | null>();
  readonly #fragments: string[] = [];
  #aliases = 0;

  constructor(world: World, dice: Dice) {
    this.#world = world;
    this.#dice = dice;
  }

  write(): RandomQuestion {
    const root = this.#world.schema.getQueryType();
    if (!root) throw new TypeError('The schema has no queries.');
    const set = this.#set(root, 2 + this.#dice.roll(7));
    const names = [...this.#variables.keys()];
    const head = names.length === 0 ? '' : `(${names.map((name) => `$${name}: Int`).join(', ')})`;
    return {
      text: [`query Random${head} ${set}`, ...this.#fragments].join('\n'),
      variables: Object.fromEntries(this.#variables),
    };
  }

  #set(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isAbstractType(named)) return this.#abstractSet(named, depth);
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    if (fields.length === 0) return '{ __typename }';
    const selections = this.#dice.several(1, 3, () => this.#field(this.#dice.pick(fields), depth));
    if (!this.#dice.oneIn(5)) return `{ ${selections.join(' ')} }`;
    const name = `Part${String(this.#fragments.length)}`;
    this.#fragments.push(`fragment ${name} on ${named.name} { ${selections.join(' ')} }`);
    return `{ __typename ...${name} }`;
  }

  #abstractSet(type: Parameters<GraphQLSchema['getPossibleTypes']>[0], depth: number): string {
    const types = this.#world.schema.getPossibleTypes(type);
    const parts = this.#dice.several(1, 3, () => {
      const chosen = this.#dice.pick(types);
      return `... on ${chosen.name} ${this.#set(chosen, depth)}`;
    });
    return `{ __typename ${parts.join(' ')} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter(
      ({ type, name }) => isNonNullType(type) || (name !== 'release' && this.#dice.oneIn(3)),
    );
    const args = given.map((argument) => `${argument.name}: ${this.#argument(argument)}`);
    const list = args.length === 0 ? '' : `(${args.join(', ')})`;
    const alias = `a${String((this.#aliases += 1))}`;
    return `${alias}: ${field.name}${list} ${this.#set(field.type, depth - 1)}`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    const isSize = name === 'first' || name === 'last';
    if (isSize && this.#dice.oneIn(2)) return this.#variable();
    return this.#value(type);
  }

  #variable(): string {
    const name = `n${String(this.#variables.size)}`;
    this.#variables.set(name, this.#dice.oneIn(5) ? null : this.#dice.roll(12));
    return `$${name}`;
  }

  #value(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.#value(type.ofType);
    if (isListType(type)) return `[${this.#dice.several(1, 3, () => this.#value(type.ofType)).join(', ')}]`;
    if (isEnumType(type)) return this.#dice.pick(type.getValues()).name;
    if (isInputObjectType(type)) return '{}';
    switch (type.name) {
      case 'Int':
        return String(this.#dice.roll(12));
      case 'Boolean':
        return String(this.#dice.oneIn(2));
      case 'ID':
        return JSON.stringify(this.#dice.pick(this.#world.ids));
      default:
        return JSON.stringify(this.#dice.pick(this.#world.texts));
    }
  }
}
