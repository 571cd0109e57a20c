/** Documents that are trusted, by the hash of their text: the questions of examples/, and what our own pages ask. */

import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export class TrustedDocuments {
  /** By identifier. */
  readonly #texts: ReadonlyMap<string, string>;

  constructor(texts: readonly string[]) {
    this.#texts = new Map(texts.map((text) => [identifierOf(text), text]));
  }

  has(text: string): boolean {
    return this.#texts.has(identifierOf(text));
  }

  /** Undefined where there is none of this identifier. */
  textOf(identifier: string): string | undefined {
    return this.#texts.get(identifier);
  }
}

/** As the draft on persisted documents of GraphQL over HTTP has it. */
export function identifierOf(text: string): string {
  return `sha256:${hash('sha256', text)}`;
}

/** The same place from src/ and from dist/. */
const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Those of the pages are known once these are built. */
export function readTrustedDocuments(): TrustedDocuments {
  const examples = join(project, 'examples');
  const files = readdirSync(examples).filter((file) => file.endsWith('.graphql'));
  const asked = join(project, 'web/dist/documents.json');
  return new TrustedDocuments([
    ...files.map((file) => readFileSync(join(examples, file), 'utf8')),
    ...(existsSync(asked) ? (JSON.parse(readFileSync(asked, 'utf8')) as readonly string[]) : []),
  ]);
}
