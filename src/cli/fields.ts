/** The fields of a thing as people read them: names of other things, places as lines, lists with commas. */

import { labelOf, type Thing, type Things } from '../seeding/things.js';

/** Those that have something to tell, in their order. */
export function fieldsOf(things: Things, thing: Thing): readonly (readonly [name: string, value: string])[] {
  return Object.entries(thing).flatMap(([name, value]): (readonly [string, string])[] => {
    if (name === 'id' || value === labelOf(thing)) return [];
    const text =
      name === 'text' && typeof value === 'string' && thing.id.startsWith('Source:')
        ? sizeOf(value)
        : shown(things, value);
    return text === '' ? [] : [[name, text]];
  });
}

function sizeOf(text: string): string {
  return `${String(text.split('\n').length)} lines; \`tsunagu coverage\` prints them`;
}

function shown(things: Things, value: unknown): string {
  if (Array.isArray(value)) return listed(value.map((item) => shown(things, item)));
  if (typeof value === 'string') return named(things, value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  if ('startLine' in value && 'endLine' in value) return placed(things, value);
  if ('ja' in value && 'en' in value) return `${String(value.ja)}\n${String(value.en)}`;
  return Object.values(value)
    .map((item) => shown(things, item))
    .join(', ');
}

/** Words in one line, all else a line each. */
function listed(items: readonly string[]): string {
  return items.join(items.some((item) => /[\s、]/u.test(item)) ? '\n' : '、');
}

/** The id of a thing with its name. */
function named(things: Things, text: string): string {
  const thing = things.get(text);
  const label = thing === undefined ? '' : labelOf(thing);
  return label === '' ? text : `${label}  ${text}`;
}

function placed(things: Things, place: { readonly startLine: unknown; readonly endLine: unknown }): string {
  const { startLine, endLine } = place;
  const lines =
    startLine === endLine ? `line ${String(startLine)}` : `lines ${String(startLine)}–${String(endLine)}`;
  return 'source' in place ? `${lines} of ${named(things, String(place.source))}` : lines;
}
