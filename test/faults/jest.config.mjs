import { all } from '../../jest.config.mjs';

/** `npm run test:faults`: stores, loads and clients that die, go away or come at once, and more than can be answered. */
export default { ...all, rootDir: '../..', roots: ['<rootDir>/test/faults', '<rootDir>/test/torture'] };
