/** The layout of the seeds folder: which file holds what, each parsed and decoded when it is taken. */

import path from 'node:path';

import type { z } from 'zod';

import type { Bilingual } from './bilingual.js';
import { closest, meant } from './closest.js';
import { decode } from './decode.js';
import type { FolderRead, TextFile } from './folder.js';
import { fileProblem } from './folder.js';
import type { Report, Spot } from './report.js';
import { SeedFile } from './seed-file.js';

/** A decoded file, with the spot of its whole content. */
export type Taken<Shape extends z.ZodType> = readonly [seed: z.output<Shape>, spot: Spot];

/** The files of one folder. */
export class Shelf {
  readonly #folder: string;
  readonly #files: ReadonlyMap<string, TextFile>;
  readonly #names: ReadonlySet<string>;
  readonly #taken = new Set<string>();
  readonly #report: Report;

  constructor(folder: string, { files, names }: FolderRead, report: Report) {
    this.#folder = folder;
    this.#files = new Map(files.map((file) => [file.name, file]));
    this.#names = new Set(names);
    this.#report = report;
  }

  /** The path of a file as it can be opened, whether it is there or not. */
  path(name: string): string {
    return path.join(this.#folder, name);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** The names of a folder's files with an ending, in order. */
  namesIn(folder: string, ending: string): readonly string[] {
    return [...this.#names].filter((name) => name.startsWith(`${folder}/`) && name.endsWith(ending));
  }

  /** A text as it is; undefined when it is not there or no sound text. */
  text(name: string): TextFile | undefined {
    this.#taken.add(name);
    return this.#files.get(name);
  }

  /** A YAML file, decoded; undefined when it is not there or cannot be decoded, which is then reported. */
  take<Shape extends z.ZodType>(name: string, shape: Shape): Taken<Shape> | undefined {
    const text = this.text(name);
    if (text === undefined) {
      if (!this.has(name)) {
        this.#report.push(
          fileProblem(
            this.path(name),
            { en: 'The file is missing.', ja: 'ファイルがありません。' },
            {
              en: 'Add it as seeds/README.md shows.',
              ja: 'seeds/README.md の説明に従って追加してください。',
            },
          ),
        );
      }
      return undefined;
    }
    const seed = new SeedFile(text.file, text.text);
    const { content, problems } = seed.read();
    this.#report.push(...problems);
    if (problems.length > 0) return undefined;
    const decoded = decode(seed, content, shape, this.#report);
    return decoded === undefined ? undefined : [decoded, { seed, steps: [] }];
  }

  /** Files that have no place here. */
  reportStrangers(): void {
    for (const name of this.#names) {
      if (!this.#taken.has(name)) {
        const message = { en: 'This is not a seed file.', ja: 'これはシードファイルではありません。' };
        this.#report.push(fileProblem(this.path(name), message, this.#placeFor(name)));
      }
    }
  }

  /** What a file that has no place here may be meant as. */
  #placeFor(name: string): Bilingual {
    if (name.endsWith('.yml')) {
      const renamed = `\`${name.replace(/yml$/, 'yaml')}\``;
      return { en: `Rename it to ${renamed}.`, ja: `名前を ${renamed} に変えてください。` };
    }
    if (/^sources\/[^/]+\.txt$/.test(name)) {
      const described = `\`${name.replace(/txt$/, 'yaml')}\``;
      return {
        en: `Describe this source in ${described}.`,
        ja: `この出典の説明を ${described} に書いてください。`,
      };
    }
    const near = closest(
      name,
      tables.filter((table) => !this.has(table)),
    );
    return near === null ? layout : meant(`\`${near}\``);
  }
}

const tables = [
  'municipalities.yaml',
  'categories.yaml',
  'industries.yaml',
  'vocabulary.yaml',
  'organizations.yaml',
];

const tableNames = tables.map((name) => `\`${name}\``);

const layout: Bilingual = {
  en: `A plan is \`plans/<name>.yaml\`, a source \`sources/<key>.yaml\` with its text in \`sources/<key>.txt\`; the tables are ${tableNames.join(', ')}.`,
  ja: `計画は \`plans/<name>.yaml\`、出典は \`sources/<key>.yaml\` と原文の \`sources/<key>.txt\`、表は ${tableNames.join('、')} です。`,
};
