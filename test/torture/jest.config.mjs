import { all } from '../../jest.config.mjs';

/** `npm run torture`: whatever has a long form, wherever it stands. */
export default { ...all, rootDir: '../..' };
