/** Documents bred from others: pieces are repeated, wrapped, swapped, misspelt and moved, so that no two are alike. */

import type { Dice } from '../execution/random/dice.js';

type Tokens = readonly string[];

const token = /"""[^]*?"""|"(?:\\.|[^"\\])*"|\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[^\s,]/gu;
const ends: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** At most so long, and mostly with no more tokens than are let in: what is cut off leaves a mistake of syntax. */
const mostCharacters = 16_384;
const mostTokens = 1_999;

/** A document bred from one of these in a few steps. */
export function mutatedDocument(stock: readonly string[], dice: Dice): string {
  const any = (): Tokens => tokensOf(dice.pick(stock));
  let tokens = any();
  for (let step = 1 + dice.roll(4); step > 0; step -= 1) {
    tokens = dice.pick(mutations)(tokens, any(), dice).slice(0, mostTokens);
  }
  return tokens.join(' ').slice(0, mostCharacters);
}

function tokensOf(document: string): Tokens {
  return document.replace(/#.*/gu, '').match(token) ?? [];
}

type Mutation = (tokens: Tokens, other: Tokens, dice: Dice) => Tokens;

const mutations: readonly Mutation[] = [
  repeatInside,
  repeatToken,
  wrap,
  insertBlock,
  leaveBlockOut,
  misspellOne,
  misspellMany,
  rename,
  addFragments,
];

function repeatInside(tokens: Tokens, _other: Tokens, dice: Dice): Tokens {
  const [from, to] = blockIn(tokens, dice);
  const inside = tokens.slice(from + 1, to - 1);
  const times = 1 + dice.roll(Math.min(300, Math.ceil(mostTokens / (inside.length + 1))));
  return [...tokens.slice(0, from + 1), ...repeated(inside, times), ...tokens.slice(to - 1)];
}

function repeatToken(tokens: Tokens, _other: Tokens, dice: Dice): Tokens {
  const at = dice.roll(Math.max(1, tokens.length));
  return [
    ...tokens.slice(0, at),
    ...repeated(tokens.slice(at, at + 1), 2 + dice.roll(899)),
    ...tokens.slice(at),
  ];
}

function wrap(tokens: Tokens, _other: Tokens, dice: Dice): Tokens {
  const [from, to] = blockIn(tokens, dice);
  const times = 1 + dice.roll(300);
  const block = tokens.slice(from, to);
  return [
    ...tokens.slice(0, from),
    ...repeated(block.slice(0, 1), times),
    ...block,
    ...repeated(block.slice(-1), times),
    ...tokens.slice(to),
  ];
}

function insertBlock(tokens: Tokens, other: Tokens, dice: Dice): Tokens {
  const [from, to] = blockIn(other, dice);
  const at = dice.roll(tokens.length + 1);
  return [...tokens.slice(0, at), ...other.slice(from, to), ...tokens.slice(at)];
}

function leaveBlockOut(tokens: Tokens, _other: Tokens, dice: Dice): Tokens {
  const [from, to] = blockIn(tokens, dice);
  return [...tokens.slice(0, from), ...tokens.slice(to)];
}

function misspellOne(tokens: Tokens, _other: Tokens, dice: Dice): Tokens {
  const at = dice.roll(Math.max(1, tokens.length));
  return tokens.map((each, index) => (index === at && isName(each) ? `${each}s` : each));
}

function misspellMany(tokens: Tokens, _other: Tokens, dice: Dice): Tokens {
  return tokens.map((each) => (isName(each) && dice.oneIn(3) ? `${each.slice(0, -1)}z` : each));
}

function rename(tokens: Tokens, other: Tokens, dice: Dice): Tokens {
  const names = tokens.filter(isName);
  const others = other.filter(isName);
  if (names.length === 0 || others.length === 0) return tokens;
  const from = dice.pick(names);
  const to = dice.pick(others);
  return tokens.map((each) => (each === from ? to : each));
}

function addFragments(tokens: Tokens, _other: Tokens, dice: Dice): Tokens {
  const [from, to] = blockIn(tokens, dice);
  const body = tokens[from] === '{' ? tokens.slice(from + 1, to - 1) : ['id'];
  const count = 1 + dice.roll(30);
  const added = Array.from({ length: count }, (_, number) => [
    ...['fragment', `F${number}`, 'on', dice.pick(['Theme', 'Program', 'Query', 'Node', 'ThemeConnection'])],
    ...['{', ...body, '...', `F${(number + 1) % count}`, '...', `F${(number + 2) % count}`, '}'],
  ]);
  return [...tokens, ...added.flat()];
}

/** Where something in brackets begins, and after where it ends; everything where there is none. */
function blockIn(tokens: Tokens, dice: Dice): readonly [from: number, to: number] {
  const starts = tokens.flatMap((each, index) => (each in ends ? [index] : []));
  if (starts.length === 0) return [0, tokens.length];
  const from = dice.pick(starts);
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    if ((tokens[at] ?? '') in ends) depth += 1;
    else if (Object.values(ends).includes(tokens[at] ?? '')) depth -= 1;
    if (depth === 0) return [from, at + 1];
  }
  return [from, tokens.length];
}

function repeated(tokens: Tokens, times: number): Tokens {
  return Array.from({ length: times }, () => tokens).flat();
}

function isName(text: string): boolean {
  return /^[A-Za-z_]/u.test(text);
}
