import { all } from '../../jest.config.mjs';

/** `npm run test:browser`: the pages in Chromium. */
export default { ...all, rootDir: '../..', roots: ['<rootDir>/test/browser'] };
