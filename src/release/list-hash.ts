import { createHash, type Hash } from 'node:crypto';

/** Values that are put in JSON and hashed together; one by one, and 1,000 together, take a third longer. */
const together = 200;

/** SHA-256 over values, lists of 200 as JSON one after the other, of which the last may be shorter. */
export class ListHash {
  readonly #hash: Hash = createHash('sha256');
  #values: unknown[] = [];

  /** A value must not be changed until the digest is asked for. */
  add(value: unknown): void {
    this.#values.push(value);
    if (this.#values.length === together) this.#flush();
  }

  /** 64 hexadecimal digits; nothing can be added any more. */
  digest(): string {
    this.#flush();
    return this.#hash.digest('hex');
  }

  #flush(): void {
    this.#hash.update(JSON.stringify(this.#values));
    this.#values = [];
  }
}
