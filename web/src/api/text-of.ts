/** A document as it is sent and shown: one definition a paragraph, without the indent that codegen leaves. */

export function textOf(document: { toString(): string }): string {
  return document
    .toString()
    .trim()
    .replace(/^ +(?=(query|fragment) )/gm, '\n');
}
