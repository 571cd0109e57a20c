/** An execution result becomes JSON with the finished bytes of its data left as they are. */

import { JsonBytes } from './json-bytes.js';

/** What a GraphQL response may hold; `data` is finished bytes or plain. */
export interface ExecutionResultLike {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
}

/**
 * The same bytes as `JSON.stringify` of the result with plain data. Keys keep their order; those that JSON would
 * leave out are left out.
 */
export function spliceJson(result: ExecutionResultLike): Buffer {
  const parts: Uint8Array[] = [];
  for (const [key, value] of Object.entries(result)) {
    const bytes = value instanceof JsonBytes ? value.bytes : plainBytes(value);
    if (bytes === undefined) continue;
    parts.push(Buffer.from(`${parts.length === 0 ? '{' : ','}${JSON.stringify(key)}:`), bytes);
  }
  parts.push(Buffer.from(parts.length === 0 ? '{}' : '}'));
  return Buffer.concat(parts);
}

function plainBytes(value: unknown): Buffer | undefined {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : Buffer.from(text);
}
