import { all } from '../../jest.config.mjs';

/** All tests: for `npm run torture`, whose long forms stand everywhere, and `npm run test:newest`. */
export default { ...all, rootDir: '../..' };
