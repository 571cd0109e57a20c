/** What `tsunagu serve` settles for the libraries it runs on. */

import { noStore, startProgram } from '../support/program.js';

/** Says at the end under which environment it ran. */
const tellAtExit =
  "data:text/javascript,process.on('exit',()=>console.error('ran%20as%20'+process.env.NODE_ENV))";

test.each([
  ['production unless said otherwise', {}, 'production'],
  ['what is said', { NODE_ENV: 'development' }, 'development'],
])('graphql is loaded for %s', async (_what, env, expected) => {
  await using server = startProgram(noStore, ['serve', '--no-load'], {
    PORT: '0',
    TSUNAGU_DRAIN_NOT_READY_MS: '0',
    NODE_OPTIONS: `--import=${tellAtExit}`,
    ...env,
  });
  await server.saysAnywhere(/listening at/u);
  server.child.kill('SIGTERM');
  expect((await server.ended).err).toContain(`ran as ${expected}`);
});
