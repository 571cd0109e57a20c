/** The explorer and the playground, each a page; while developing, the API is asked where `TSUNAGU_API` says. */

import { fileURLToPath } from 'node:url';

const api = process.env.TSUNAGU_API ?? 'http://127.0.0.1:4000';

export default {
  root: fileURLToPath(new URL('.', import.meta.url)),
  worker: { format: 'es' },
  server: { proxy: { '/graphql': api, '/schema.graphql': api } },
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Monaco is what it is; each part is loaded when it is needed.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: {
        index: fileURLToPath(new URL('./index.html', import.meta.url)),
        playground: fileURLToPath(new URL('./playground.html', import.meta.url)),
      },
    },
  },
};
