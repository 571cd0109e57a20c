/** The rooms of src/ from low to high, and whom each may know: the table of docs/architecture.md as a lint rule. */

export const layers = [
  { room: 'model', knows: [], packages: [] },
  { room: 'execution', knows: [], packages: ['graphql'] },
  { room: 'graph', knows: ['model'], packages: ['neo4j-driver', 'lru-cache'] },
  { room: 'seeding', knows: ['model'], packages: ['js-yaml', 'yaml', 'zod'] },
  { room: 'generating', knows: ['model', 'seeding'], packages: [] },
  { room: 'release', knows: ['model', 'graph'], packages: ['neo4j-driver'] },
  {
    room: 'api',
    knows: ['model', 'execution', 'graph'],
    packages: [
      '@apollo/*',
      '@as-integrations/*',
      '@fastify/*',
      'csv-stringify/sync',
      'fastify',
      'graphql',
      'helmet',
      'lru-cache',
      'negotiator',
      'pino',
      'pino-pretty',
      'prom-client',
      'yazl',
    ],
  },
  { room: 'local', knows: ['model'], packages: ['mvn-artifact-url', 'neo4j-driver'] },
  {
    room: 'cli',
    knows: ['model', 'execution', 'graph', 'seeding', 'generating', 'release', 'api', 'local'],
    packages: ['commander', 'picocolors', 'pino'],
  },
];

/** Import patterns that a room must not use: the rooms it may not know, and every package but its own. */
export function mayNotImport(room) {
  const { knows, packages } = layers.find((layer) => layer.room === room);
  const strangers = layers.filter((layer) => layer.room !== room && !knows.includes(layer.room));
  return [
    {
      regex: `^(\\.\\./)+(${strangers.map((layer) => layer.room).join('|')})/`,
      message: `${room}/ may know ${knows.length === 0 ? 'no other room' : knows.map((known) => `${known}/`).join(', ')}.`,
    },
    {
      regex: `^(?!node:|\\.{1,2}/|(${packages.map(asPattern).join('|') || '$^'})$)`,
      message: `${room}/ may import ${packages.length === 0 ? 'no package' : packages.join(', ')}.`,
    },
  ];
}

function asPattern(name) {
  return name.replace('*', '[^\'"]+').replace('/', '\\/');
}
