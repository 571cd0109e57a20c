/** `npm test`. One run, one Neo4j: started before the first test, thrown away after the last. */

/** Every test there is. */
export const all = {
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

/** The others have commands of their own: `npm run test:browser`, `npm run test:faults`. */
export default { ...all, testPathIgnorePatterns: ['/node_modules/', '/test/(browser|faults|torture)/'] };
