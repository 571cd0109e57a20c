/** The text of a source, written plan by plan, and the file that describes it, written at its end. */

import { createHash } from 'node:crypto';
import { type FileHandle, open, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { yamlText } from './yaml-text.js';

/** One source. */
export class SourceWriter {
  readonly key: string;
  readonly #folder: string;
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');

  private constructor(folder: string, key: string, file: FileHandle) {
    this.key = key;
    this.#folder = folder;
    this.#file = file;
  }

  /** Into `sources/` of the folder. */
  static async open(folder: string, key: string): Promise<SourceWriter> {
    const writer = new SourceWriter(folder, key, await open(path.join(folder, 'sources', `${key}.txt`), 'w'));
    await writer.write('【承認した地域産業活性化計画の概要】\n\n');
    return writer;
  }

  async write(text: string): Promise<void> {
    this.#hash.update(text);
    await this.#file.writeFile(text);
  }

  async close(described: Readonly<Record<string, string>>): Promise<void> {
    await this.#file.close();
    const sha256 = this.#hash.digest('hex');
    await writeFile(
      path.join(this.#folder, 'sources', `${this.key}.yaml`),
      yamlText({ ...described, sha256 }),
    );
  }
}
