import { createHash, type Hash } from 'node:crypto';

/** Characters that are hashed together. */
const chunk = 1 << 16;

/** SHA-256 over values, a line of JSON each. */
export class LineHash {
  readonly #hash: Hash = createHash('sha256');
  /** Lines that are not hashed yet; one by one they would take longer than all else. */
  #lines = '';

  add(value: unknown): void {
    this.#lines += `${JSON.stringify(value)}\n`;
    if (this.#lines.length < chunk) return;
    this.#hash.update(this.#lines);
    this.#lines = '';
  }

  /** 64 hexadecimal digits; nothing can be added any more. */
  digest(): string {
    return this.#hash.update(this.#lines).digest('hex');
  }
}
