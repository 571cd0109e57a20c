/** A YAML file of the seeds, in which every value knows its line and column. */

import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

import type { Bilingual } from './bilingual.js';
import type { Problem } from './problem.js';
import { soundContent } from './sound-yaml.js';
import { mostLevels, yamlWording } from './yaml-wording.js';

/** A key, or an index of a list. */
export type Step = string | number;
/** The way to a value. */
export type Steps = readonly Step[];

/** Where a value stands, and the steps that lead to it. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly steps: Steps;
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
  /** Of the maps that were looked into. */
  readonly pairs: Map<YAMLMap, ReadonlyMap<Step, Pair>>;
}

/** One file. */
export class SeedFile {
  /** The path as it can be opened. */
  readonly file: string;
  readonly #text: string;
  #parsed: Parsed | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
  }

  /** Its content and faults: doubled keys, syntax errors, oddities, nothing at all. The tree is not kept for sound files. */
  read(): { readonly content: unknown; readonly problems: readonly Problem[] } {
    const sound = soundContent(this.#text);
    if (sound !== undefined) return { content: sound, problems: [] };
    const { document } = this.#parse();
    // the others mostly follow from the first
    const faults = [...document.errors, ...document.warnings].slice(0, 1);
    const problems = faults.map(({ code, message, pos }) =>
      this.#problem(pos[0], ...yamlWording(code, message)),
    );
    if (faults.length === 0 && document.contents === null) problems.push(this.#problem(0, ...emptyFile));
    // what is too deep for the parser is told by it
    if (faults[0]?.code !== 'RESOURCE_EXHAUSTION') problems.push(...this.#oddities(document));
    if (problems.length > 0) return { content: undefined, problems };
    this.#parsed = undefined;
    return { content: document.toJS(), problems };
  }

  /**
   * Where the value (or key) at these steps begins. Where it is absent, the nearest thing around it; steps into a plain
   * text lead to the text.
   */
  locate(steps: Steps, side: 'key' | 'value' = 'value'): Location {
    const { document } = this.#parse();
    let node: unknown = document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const [index, step] of steps.entries()) {
      if (isScalar(node)) return { ...this.#position(offset), steps: steps.slice(0, index) };
      const pair = isMap(node) ? this.#pairsOf(node).get(step) : undefined;
      const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
      if (next === undefined) break;
      const isLast = index === steps.length - 1;
      const keyOffset = offsetOf(pair?.key);
      offset = (isLast && side === 'key' ? keyOffset : offsetOf(next)) ?? keyOffset ?? offset;
      node = next;
    }
    return { ...this.#position(offset), steps };
  }

  /** By key, the first of each; made once, since problems may be as many as entries. */
  #pairsOf(map: YAMLMap): ReadonlyMap<Step, Pair> {
    const { pairs } = this.#parse();
    const known = pairs.get(map);
    if (known !== undefined) return known;
    const made = new Map<Step, Pair>();
    for (const pair of map.items) {
      const key = keyOf(pair);
      if (key !== undefined && !made.has(key)) made.set(key, pair);
    }
    pairs.set(map, made);
    return made;
  }

  /** Parsed again only when a problem asks for a place: the trees of thousands of files are heavy. */
  #parse(): Parsed {
    if (this.#parsed === undefined) {
      const lines = new LineCounter();
      this.#parsed = {
        // which would compare each key with each
        document: parseDocument(this.#text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false }),
        lines,
        pairs: new Map(),
      };
    }
    return this.#parsed;
  }

  #position(offset: number): { readonly line: number; readonly column: number } {
    const { line, col } = this.#parse().lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #problem(offset: number, message: Bilingual, next: Bilingual): Problem {
    return { file: this.file, ...this.#position(offset), path: '', message, next };
  }

  /** What seed files do without: aliases, keys that are no plain text, keys that stand twice, and great depth. */
  #oddities(document: Document): readonly Problem[] {
    const problems: Problem[] = [];
    const add = (node: unknown, ...words: readonly [Bilingual, Bilingual]): void => {
      problems.push(this.#problem(offsetOf(node) ?? 0, ...words));
    };
    /** False when it is too deep, which ends the search. */
    const search = (node: unknown, level: number): boolean => {
      if (isAlias(node)) add(node, ...aliasOf(node.source));
      if (!isCollection(node)) return true;
      for (const key of isMap(node) ? doubledIn(node) : []) add(key, ...yamlWording('DUPLICATE_KEY', ''));
      if (level >= mostLevels) {
        add(node, ...yamlWording('RESOURCE_EXHAUSTION', ''));
        return false;
      }
      return node.items.every((item) => {
        if (!isPair(item)) return search(item, level + 1);
        if (!isScalar(item.key) && !isAlias(item.key)) add(item.key, ...oddKey);
        return search(item.key, level + 1) && search(item.value, level + 1);
      });
    };
    search(document.contents, 0);
    return problems;
  }
}

/** `programs[3].themes[0].quote` */
export function pathText(steps: Steps): string {
  return steps.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** Keys that a map had before. */
function doubledIn({ items }: YAMLMap): readonly unknown[] {
  const met = new Set<unknown>();
  return items
    .map(({ key }) => key)
    .filter((key) => {
      if (!isScalar(key)) return false;
      const isKnown = met.has(key.value);
      met.add(key.value);
      return isKnown;
    });
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function keyOf(pair: Pair): Step | undefined {
  return isScalar(pair.key) ? (pair.key.value as Step) : undefined;
}

const emptyFile: readonly [Bilingual, Bilingual] = [
  { en: 'The file is empty.', ja: 'ファイルが空です。' },
  {
    en: 'Write its content as seeds/README.md shows, or delete the file.',
    ja: 'seeds/README.md の説明に従って内容を書くか、ファイルを削除してください。',
  },
];

const oddKey: readonly [Bilingual, Bilingual] = [
  { en: 'This key is not plain text.', ja: 'このキーはただの文字列ではありません。' },
  { en: 'Write a single word before the colon.', ja: 'コロンの前には一つの語を書いてください。' },
];

function aliasOf(name: string): readonly [Bilingual, Bilingual] {
  return [
    {
      en: `\`*${name}\` refers to another place of the file.`,
      ja: `\`*${name}\` はファイルの別の箇所への参照です。`,
    },
    {
      en: 'Write the value out, or put a text that begins with * in quotation marks.',
      ja: '値をそのまま書いてください。* で始まる文字列は引用符で囲んでください。',
    },
  ];
}
