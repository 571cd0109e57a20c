/** Completion, hovering and validation of GraphQL, off the page's thread. */

import 'monaco-graphql/esm/graphql.worker.js';
