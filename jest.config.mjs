/** One run, one Neo4j: started before the first test, thrown away after the last. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/web/src'],
  testMatch: ['**/*.test.ts'],
  globalSetup: './test/support/start-neo4j.mjs',
  globalTeardown: './test/support/stop-neo4j.mjs',
  setupFilesAfterEnv: ['./test/support/turns.mjs'],
  testSequencer: './test/support/sequencer.mjs',
  maxWorkers: 2,
  testTimeout: 300_000,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
      },
    ],
  },
};
