/** Plain values as YAML, in the form in which people write seed files: block style, quotes only where they are needed. */

/** What a seed file is made of; what is undefined or an empty list is left out. */
export type Plain =
  string | number | boolean | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** A whole file. */
export function yamlText(content: Readonly<Record<string, unknown>>): string {
  return `${linesOf(content as Plain).join('\n')}\n`;
}

function linesOf(value: Plain): readonly string[] {
  if (isList(value)) return value.flatMap((item) => hung('- ', linesOf(item)));
  if (typeof value !== 'object') return [scalar(value)];
  return Object.entries(value).flatMap(([key, held]) => entryLines(key, held));
}

function entryLines(key: string, value: Plain): readonly string[] {
  if (value === undefined || (isList(value) && value.length === 0)) return [];
  if (typeof value !== 'object') return [`${key}: ${scalar(value)}`];
  return [`${key}:`, ...linesOf(value).map((line) => `  ${line}`)];
}

/** The first line after a mark, the others below it. */
function hung(mark: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [mark + first, ...rest.map((line) => ' '.repeat(mark.length) + line)];
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

const plain = /^[\p{L}☆][^:#'"{}[\],&*!|>%@`\\\n]*$/u;
const words = /^(true|false|null|yes|no|on|off|y|n)$/iu;

function scalar(value: string | number | boolean | undefined): string {
  if (typeof value !== 'string') return String(value);
  return plain.test(value) && !words.test(value) && value.trim() === value
    ? value
    : `'${value.replaceAll("'", "''")}'`;
}
