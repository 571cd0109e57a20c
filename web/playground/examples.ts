/** The example questions of examples/, in the order of their numbers, with their titles in both languages. */

export interface Example {
  /** The whole file, comments and all. */
  readonly query: string;
  readonly ja: string;
  readonly en: string;
}

const files = import.meta.glob<string>('../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Titles come from the lines `# ja: …` and `# en: …` at the head of a file; without one, the file's name stands in. */
export const examples: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, query]) => {
    const name = path.replace(/^.*\/|\.graphql$/g, '');
    return { query, ja: title(query, 'ja') ?? name, en: title(query, 'en') ?? name };
  });

function title(query: string, language: 'ja' | 'en'): string | undefined {
  return new RegExp(`^#\\s*${language}:\\s*(.+)$`, 'm').exec(query)?.[1]?.trim();
}
