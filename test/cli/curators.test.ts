/** The commands of curators, run as they run them: validate in two languages and three formats, coverage, show. */

import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { kinds } from '../../src/model/kinds.js';
import { readSeeds } from '../../src/seeding/read-seeds.js';
import { Things } from '../../src/seeding/things.js';
import { columnsOf, wrapped } from '../../src/cli/columns.js';
import { languageOf } from '../../src/cli/language.js';
import { formatProblems } from '../../src/cli/problem-formats.js';
import { portrait, theOne } from '../../src/cli/show.js';
import { projectFolder } from '../support/store.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tsunagu-curators-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const read = await readSeeds(path.join(projectFolder, 'seeds'));
if ('problems' in read) throw new Error('The seeds have problems.');
const { dataset } = read;
const things = new Things(dataset);

/** A thing as it is shown, 80 columns wide. */
function drawn(id: string): string {
  return portrait({ dataset, things, columns: 80 }, theOne(things, id));
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(projectFolder, 'dist/cli/main.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...text });
    });
  });
}

/** Seeds in which a plan names a theme that there is not, on line 80. */
async function damagedSeeds(): Promise<string> {
  const seeds = path.join(folder, 'seeds');
  await cp(path.join(projectFolder, 'seeds'), seeds, { recursive: true });
  const plan = path.join(seeds, 'plans/ome-fy2022.yaml');
  const text = await readFile(plan, 'utf8');
  await writeFile(plan, text.replace('theme: industrial-location', 'theme: industrial-locations'));
  return seeds;
}

const plan = path.join('seeds', 'plans', 'ome-fy2022.yaml');

describe('validate', () => {
  test('tells problems in Japanese where the environment is Japanese', async () => {
    await damagedSeeds();
    expect(await run(['validate', 'seeds'], { LANG: 'ja_JP.UTF-8' })).toEqual({
      code: 1,
      out: '',
      err: `${plan}:79:12  themes[0].theme
  テーマ \`industrial-locations\` はありません。
  → \`industrial-location\` の間違いではありませんか。

シードに1件の問題があります。
→ 上記のファイルを直してください。書式は seeds/README.md にあります。
`,
    });
  });

  test('says in Japanese what valid seeds hold', async () => {
    expect(await run(['validate', '--language', 'ja'])).toEqual({
      code: 0,
      out: 'シードに問題はありません：市区町村6、計画6、事業45、組織34、テーマ60、引用箇所380\n',
      err: '',
    });
  });

  test.each([
    [{}, 'en'],
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8', LC_ALL: '' }, 'ja'],
  ])('takes the language of the environment %j: %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });

  test('refuses a language that there is not', async () => {
    const { code, err } = await run(['validate', '--language', 'fr']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('en, ja') as string });
  });

  test('gives one array of problems as JSON', async () => {
    await damagedSeeds();
    const { code, out, err } = await run(['validate', 'seeds', '--format', 'json']);
    expect(JSON.parse(out)).toEqual([
      {
        file: plan,
        line: 79,
        column: 12,
        path: 'themes[0].theme',
        message: 'There is no theme `industrial-locations`.',
        next: 'Did you mean `industrial-location`?',
      },
    ]);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^1 problem in the seeds\.\n/) as string,
    });
  });

  test('gives an empty array for valid seeds', async () => {
    expect(await run(['validate', '--format', 'json'])).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  test('annotates the files of a workflow', async () => {
    const seeds = await damagedSeeds();
    const { out } = await run(['validate', seeds, '--format', 'github']);
    expect(out).toMatch(
      /^::error file=.*plans\/ome-fy2022\.yaml,line=79,col=12,title=themes\[0\]\.theme::There is no theme `industrial-locations`\.%0A→ Did you mean `industrial-location`\?\n$/,
    );
  });
});

test('an annotation keeps signs that mean something to GitHub', () => {
  const problem = {
    file: 'a,b/50%:x.yaml',
    line: 1,
    column: 2,
    path: '',
    message: '100%\n: ,',
    next: 'a\r\nb',
  };
  expect(formatProblems('github', [problem])).toBe(
    '::error file=a%2Cb/50%25%3Ax.yaml,line=1,col=2,title=50%25%3Ax.yaml::100%25%0A: ,%0A→ a%0D%0Ab\n',
  );
});

describe('coverage', () => {
  test('marks what nothing cites, line by line, and counts', async () => {
    const { code, out, err } = await run(['coverage', 'approved-plans']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')[26]).toBe(
      '  25  スタートアップ企業等の多様な人材と区内企業を継続的につなげていく‹とともに、連携により生まれた効果を面的に波及させていく›（ハードウェア・スタートアップ拠点構想事業、すみだモダンパートナーシップ連携事業）',
    );
    expect(out).toContain(
      '福生市地域産業活性化計画  令和4年度～令和6年度                 428 /   454   94.3 %\n',
    );
    expect(out).toContain(`\nIn all${' '.repeat(54)}  2745 /  3041   90.3 %\n`);
  });

  test('marks in colour where there are colours', async () => {
    const { out } = await run(['coverage'], { FORCE_COLOR: '1' });
    expect(out).toContain('\u001b[33mとともに、連携により生まれた効果を面的に波及させていく\u001b[39m');
    expect(out).not.toContain('‹');
  });

  test('knows no source without a text', async () => {
    expect(await run(['coverage', 'gbizinfo'])).toEqual({
      code: 1,
      out: '',
      err: 'There is no source `gbizinfo` with a text.\n→ Known: `approved-plans`.\n',
    });
  });
});

describe('show', () => {
  test('prints fields and links with quotes, lines and terms', async () => {
    const { code, out, err } = await run(['show', 'プロトタイプ実証実験支援事業']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`プロトタイプ実証実験支援事業  Program:sumida/prototype-poc

  kana          ぷろとたいぷじっしょうじっけんしえんじぎょう
  romaji        purototaipu jissho jikken shien jigyo
  nameEn        Prototype demonstration testing support project
  plan          墨田区地域産業活性化計画  Plan:131075-FY2022
  municipality  墨田区  Municipality:131075
  slug          prototype-poc
  nameKind      NAMED
  instrument    PILOT_SUPPORT
  summaryEn     Supports demonstration experiments with prototypes of products and services from
                startups and others, carried out in the local area toward solving social issues.

TOUCHES → 実証実験・社会実装  Theme:poc
  stated, program, measure; line 14
    ‹実証実験›を実施し、
  stated, program, measure; line 21
    プロトタイプ‹実証実験›支援事業のイメージ
  stated, program, measure; line 29
    プロトタイプ‹実証実験›支援事業

TOUCHES → 社会課題の解決  Theme:social-issues
  stated, program, measure; line 15
    ‹社会課題›解決へ

TOUCHES → スタートアップ  Theme:startups
  stated, program, measure; lines 18–19
    ‹スタートアップ›等の
    製品やサービス

DEPICTS ← プロトタイプ実証実験支援事業のイメージ  Figure:sumida/fig-prototype-image
  stated, figure; line 21
    プロトタイプ実証実験支援事業のイメージ

LISTS ← (2)感染症や災害などの発生による社会経済活動の大きな変化や社会構造の変革への対応に係る取組
        Section:131075-FY2022-c2
  stated; line 29
    プロトタイプ実証実験支援事業
`);
  });

  test('shows why a link is curated', () => {
    expect(drawn('Section:131075-FY2022-c2')).toMatch(
      /curated, section, measure; line 29\n {4}.*\n {4}– レジリエンスを表す語はなく/,
    );
  });

  test('asks which of several is meant', async () => {
    expect(await run(['show', 'shibuya/consortium'])).toEqual({
      code: 1,
      out: '',
      err: `Several things are called \`shibuya/consortium\`:
  Program:shibuya/consortium  コンソーシアム運営事業
  Organization:shibuya/consortium  コンソーシアム
→ Give the id of the one that is meant.
`,
    });
  });

  test('asks what was meant by a name that nothing has', () => {
    expect(() => theOne(things, 'pock')).toThrow(
      expect.objectContaining({
        message: 'Nothing in the seeds is called `pock`.',
        next: 'Did you mean `poc`?',
      }) as Error,
    );
  });

  test.each(kinds)('shows every %s in lines of a terminal', (kind) => {
    for (const id of things.ids.filter((other) => other.startsWith(`${kind}:`))) {
      const text = drawn(id);
      expect(text).toContain(id);
      // An id that is wider than the terminal has a line of its own.
      const breakable = text.split('\n').filter((line) => / [^ ]/.test(line.trim()));
      expect(breakable.filter((line) => columnsOf(line) > 80)).toEqual([]);
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});

test('lines are as wide as a terminal shows them, break between letters, and begin with no closing sign', () => {
  expect(columnsOf('墨田区 DX（ＤＸ）ｱﾄﾂｷﾞ☆か\u3099')).toBe(6 + 3 + 8 + 5 + 1 + 2);
  expect(wrapped('墨田区、DX を推進する。', 8)).toEqual(['墨田区、', 'DX を推', '進する。']);
  expect(wrapped('one two three', 8)).toEqual(['one two', 'three']);
});

test.each([
  ['validat', '(Did you mean validate?)'],
  ['relases', '(Did you mean releases?)'],
  ['frobnicate', ''],
])('a command that there is not is named, and nothing is served: %s', async (word, guess) => {
  const next = '→ `tsunagu --help` lists the commands, `tsunagu <command> --help` the options of one.\n';
  expect(await run([word])).toEqual({
    code: 1,
    out: '',
    err: [`error: unknown command '${word}'`, ...(guess === '' ? [] : [guess]), next].join('\n'),
  });
});

test.each([[['--print-config']], [['serve', '--print-config']]])(
  'without a command it serves: tsunagu %j',
  async (args) => {
    const { code, out } = await run(args);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('TSUNAGU_MAX_DEPTH') as string });
  },
);

test('help says that without a command it serves', async () => {
  expect((await run(['--help'])).out).toContain('\nWithout a command, it runs `serve`.\n');
});

test('a file in place of the folder of seed files is said to be one', async () => {
  const file = path.join(projectFolder, 'seeds', 'municipalities.yaml');
  expect((await run(['validate', file])).err).toBe(`${file}:1:1
  This is a file, not a folder.
  → Give the folder of all seed files; they are checked together.

1 problem in the seeds.
→ Mend the files named above; seeds/README.md tells the format.
`);
});

test.each([
  ['taken', '{} is a file, not a folder.'],
  ['/dev/null', '{} is a file, not a folder.'],
  ['taken/world', 'The folder {} cannot be made: its path leads through a file.'],
  ['/dev/null/x', 'The folder {} cannot be made: its path leads through a file.'],
  ['/proc/foo', 'The folder {} cannot be made: no folders can be made there.'],
  ['/proc/foo/bar', 'The folder {} cannot be made: no folders can be made there.'],
])('a made-up world is refused a place where no folder can be, and at once: %s', async (out, message) => {
  await writeFile(path.join(folder, 'taken'), '');
  expect(await run(['generate', '--municipalities', '1', '--out', out])).toEqual({
    code: 1,
    out: '',
    err: `${message.replace('{}', out)}\n→ Name a folder that is new or empty, in a place where you may write.\n`,
  });
});

test.each(['releases', 'load'])(
  'a database that cannot be reached is named with its address and the cause: %s',
  async (command) => {
    const store = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    const { code, out, err } = await run([command], store);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('The database cannot be reached: bolt://127.0.0.1:1\n');
    expect(err).toContain('connect ECONNREFUSED 127.0.0.1:1');
    expect(err).toMatch(/→ Start it, or correct NEO4J_URI, .*\.\n$/);
    expect(err).not.toContain('log');
  },
);

test.each(['bolt://localhost:99999', 'bolt://', 'http://localhost'])(
  'an address that no database can have is refused: %s',
  async (uri) => {
    const { code, err } = await run(['releases'], { NEO4J_URI: uri, NEO4J_PASSWORD: 'x' });
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining(`NEO4J_URI=${uri} is not the address of a Neo4j.\n→ `) as string,
    });
  },
);

test('help names each command of curators', async () => {
  const { out } = await run(['--help']);
  for (const command of ['validate', 'coverage', 'show']) expect(out).toContain(`\n  ${command} `);
  expect(out).not.toContain('seed-schemas');
});

test('the schemas are written beside the seeds that they are for', async () => {
  expect(await run(['seed-schemas', '--seeds', folder])).toEqual({ code: 0, out: '', err: '' });
  const written = JSON.parse(await readFile(path.join(folder, 'schema/plan.json'), 'utf8')) as unknown;
  const kept = JSON.parse(
    await readFile(path.join(projectFolder, 'seeds/schema/plan.json'), 'utf8'),
  ) as unknown;
  expect(written).toEqual(kept);
});
