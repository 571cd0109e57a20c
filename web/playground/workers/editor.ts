/** Monaco's common worker: differences, links, word completion. */

import 'monaco-editor/esm/vs/editor/editor.worker.js';
