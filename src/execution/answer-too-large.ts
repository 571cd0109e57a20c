/** An answer that would outgrow the executor's `maxBytes`; nothing of it is handed out. */
export class AnswerTooLarge extends Error {
  /** In bytes. */
  readonly limit: number;
  /** How many bytes the answer has at least: it is known before all of it is written. */
  readonly met: number;

  constructor(limit: number, met: number) {
    super(`The answer has at least ${met} bytes, the limit is ${limit}.`);
    this.name = 'AnswerTooLarge';
    this.limit = limit;
    this.met = met;
  }
}
