/** One growing buffer of UTF-8 JSON, with what was written at hand to be repeated. */

import { AnswerTooLarge } from './answer-too-large.js';

const quote = 0x22;
const backslash = 0x5c;
/** Up to this length a loop is faster than a native call. */
const shortText = 128;
const shortRepeat = 40;

export class ByteSink {
  #bytes: Buffer;
  #end = 0;
  readonly #limit: number;

  /** `capacity` is a guess, `limit` in bytes is not. */
  constructor(capacity: number, limit: number) {
    this.#bytes = Buffer.allocUnsafeSlow(Math.max(64, Math.ceil(capacity)));
    this.#limit = limit;
  }

  /** How many bytes were written. */
  get end(): number {
    return this.#end;
  }

  /** All that was written; the sink is done with. */
  finish(): Buffer {
    this.#check();
    return this.#bytes.subarray(0, this.#end);
  }

  byte(value: number): void {
    if (this.#end === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#end++] = value;
  }

  raw(bytes: Uint8Array): void {
    const { length } = bytes;
    if (this.#end + length > this.#bytes.length) this.#grow(length);
    const target = this.#bytes;
    let end = this.#end;
    for (let at = 0; at < length; at++) target[end++] = bytes[at] ?? 0;
    this.#end = end;
  }

  /** Writes once more what stands between two positions. */
  repeat(start: number, end: number): void {
    const length = end - start;
    if (this.#end + length > this.#bytes.length) this.#grow(length);
    if (length > shortRepeat) {
      this.#bytes.copyWithin(this.#end, start, end);
      this.#end += length;
      return;
    }
    const bytes = this.#bytes;
    let to = this.#end;
    for (let at = start; at < end; at++) bytes[to++] = bytes[at] ?? 0;
    this.#end = to;
  }

  /** Text that is JSON already and has ASCII characters only, not many. */
  ascii(text: string): void {
    const { length } = text;
    if (this.#end + length > this.#bytes.length) this.#grow(length);
    const bytes = this.#bytes;
    let end = this.#end;
    for (let at = 0; at < length; at++) bytes[end++] = text.charCodeAt(at);
    this.#end = end;
  }

  /** Text that is JSON already. */
  json(text: string): void {
    const most = text.length * 3;
    if (this.#end + most > this.#bytes.length) this.#grow(most);
    this.#end += this.#bytes.write(text, this.#end);
  }

  /** A string as `JSON.stringify` writes it. */
  string(text: string): void {
    if (text.length > shortText || !this.#tryPlain(text)) this.json(JSON.stringify(text));
  }

  /** Quotes a text without escapes and surrogates; false, and nothing written, if it has some. */
  #tryPlain(text: string): boolean {
    const { length } = text;
    const most = length * 3 + 2;
    if (this.#end + most > this.#bytes.length) this.#grow(most);
    const bytes = this.#bytes;
    let end = this.#end;
    bytes[end++] = quote;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x80) {
        if (code < 0x20 || code === quote || code === backslash) return false;
        bytes[end++] = code;
      } else if (code < 0x800) {
        bytes[end++] = 0xc0 | (code >> 6);
        bytes[end++] = 0x80 | (code & 0x3f);
      } else {
        if (code >= 0xd800 && code <= 0xdfff) return false;
        bytes[end++] = 0xe0 | (code >> 12);
        bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[end++] = 0x80 | (code & 0x3f);
      }
    }
    bytes[end++] = quote;
    this.#end = end;
    return true;
  }

  /** At least doubles, so that growing costs no more than writing. */
  #grow(missing: number): void {
    this.#check();
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#end + missing, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }

  #check(): void {
    if (this.#end > this.#limit) throw new AnswerTooLarge(this.#limit, this.#end);
  }
}
