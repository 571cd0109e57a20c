import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { readContract } from '../../src/api/contract.js';
import { projectFolder } from '../support/store.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tsunagu-relay-'));
  await mkdir(join(folder, 'src/__generated__'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const client = `
const themes = graphql\`
  fragment AppThemes on Municipality
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "AppThemesPaginationQuery") {
    themes(first: $count, after: $cursor) @connection(key: "App_themes") {
      edges { node { id name } roles evidence(first: 2) { nodes { quote } } }
    }
  }
\`;
const program = graphql\`
  fragment AppProgram on Program @refetchable(queryName: "AppProgramRefetchQuery") {
    name
    themes(first: 5) { nodes { name } }
  }
\`;
const page = graphql\`
  query AppQuery($key: ID!) {
    municipality(key: $key) { name ...AppThemes programs(first: 50) { nodes { ...AppProgram } } }
    stated: reading(bases: [STATED]) { theme(key: "dx") { municipalities { totalCount } } }
  }
\`;
`;

test('a client of Relay compiles: refetching by node, paging by connection', async () => {
  await writeFile(join(folder, 'schema.graphql'), readContract().sdl);
  await writeFile(join(folder, 'src/App.js'), client);
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    artifactDirectory: './src/__generated__',
  };
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
  const compiler = join(projectFolder, 'node_modules/.bin/relay-compiler');
  await promisify(execFile)(compiler, ['relay.config.json'], { cwd: folder });
  expect((await readdir(join(folder, 'src/__generated__'))).sort()).toEqual(
    [
      'AppProgramRefetchQuery.graphql.js',
      'AppProgram.graphql.js',
      'AppQuery.graphql.js',
      'AppThemesPaginationQuery.graphql.js',
      'AppThemes.graphql.js',
    ].sort(),
  );
});
