/** Completion and validation of the variables, off the page's thread. */

import 'monaco-editor/esm/vs/language/json/json.worker.js';
