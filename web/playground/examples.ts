/** The example questions of examples/, in parts and in the order of their numbers, with their titles in both languages. */

export interface Example {
  /** The whole file, comments and all. */
  readonly query: string;
  readonly ja: string;
  readonly en: string;
}

/** Questions that belong together. */
export interface Part {
  readonly ja: string;
  readonly en: string;
  readonly examples: readonly Example[];
}

const files = import.meta.glob<string>('../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All of them. */
export const examples: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, query]) => example(path, query));

/** A part begins with each file that has a line `# part: … / …`; the first file has one. */
const firsts = examples.flatMap(({ query }, index) => {
  const part = line(query, 'part');
  return part === undefined ? [] : [{ part, index }];
});

export const parts: readonly Part[] = firsts.map(({ part, index }, number) => {
  const [ja = part, en = part] = part.split(' / ');
  return { ja, en, examples: examples.slice(index, firsts[number + 1]?.index) };
});

/** Titles come from the lines `# ja: …` and `# en: …` at the head of a file; without one, the file's name stands in. */
function example(path: string, query: string): Example {
  const name = path.replace(/^.*\/|\.graphql$/g, '');
  return { query, ja: line(query, 'ja') ?? name, en: line(query, 'en') ?? name };
}

function line(query: string, word: 'ja' | 'en' | 'part'): string | undefined {
  return new RegExp(`^#\\s*${word}:\\s*(.+)$`, 'm').exec(query)?.[1]?.trim();
}
