/** Gives Monaco its workers as files of our own origin: no blobs, nothing from another host. */

/** To be called before the first editor is made; Monaco looks this name up on the global object. */
export function provideEditorWorkers(): void {
  window.MonacoEnvironment = { getWorker: (_workerId, label) => startWorker(label) };
}

// Vite bundles a worker only where it sees this very form of call.
function startWorker(label: string): Worker {
  switch (label) {
    case 'graphql':
      return new Worker(new URL('./workers/graphql.ts', import.meta.url), { type: 'module' });
    case 'json':
      return new Worker(new URL('./workers/json.ts', import.meta.url), { type: 'module' });
    default:
      return new Worker(new URL('./workers/editor.ts', import.meta.url), { type: 'module' });
  }
}
