/** Finished JSON: UTF-8 bytes that need only be put in their place. */
export class JsonBytes {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** Slow, for whoever serializes without knowing: `JSON.stringify` of an answer stays right. */
  toJSON(): unknown {
    return JSON.parse(this.bytes.toString('utf8'));
  }
}
