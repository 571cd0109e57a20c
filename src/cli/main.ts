#!/usr/bin/env node
/** The command line: what `tsunagu` is told, and how it ends. A command's own modules are loaded when it is given. */

import { readFileSync } from 'node:fs';

import { Command, Option } from 'commander';
import pc from 'picocolors';

import { Fault } from '../model/errors.js';
import { visible } from '../model/text.js';
import { type Language, languages } from '../seeding/bilingual.js';
import { ownSeeds } from '../seeding/own-seeds.js';
import { defaultServer, servers } from '../local/servers.js';

import type { GenerateOptions } from './generate.js';
import { languageOf } from './language.js';
import { type ProblemFormat, problemFormats } from './problem-formats.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

const versions = `tsunagu ${version} (MIT)
Neo4j Community ${servers[defaultServer].version}, which it may start, is a separate program under GPL-3.0-or-later.`;

const seedsOption = new Option('--seeds <folder>', 'folder of seed files').default(
  ownSeeds,
  'seeds/ of the project',
);

const coverageHelp = `
Text that nothing cites is in colour, or between ‹ and › where colours are off. Shares count letters and digits;
headings of plans and sections are left out.`;

const program = new Command('tsunagu')
  .description(
    'A cited GraphQL knowledge graph of regional-industry programs and actors.\nWithout a command, it runs `serve`.',
  )
  .showHelpAfterError('→ `tsunagu --help` lists the commands, `tsunagu <command> --help` the options of one.')
  .version(versions)
  .addHelpText(
    'after',
    `
Environment:
  HOST, PORT                        where to listen (127.0.0.1, 4000)
  TSUNAGU_HOME                      folder of the private Neo4j: its program and its data
  TSUNAGU_NEO4J_HEAP_MB,
  TSUNAGU_NEO4J_PAGE_CACHE_MB       its memory (256, 64); 768 and 256 for all of Japan
  TSUNAGU_MAVEN_MIRROR              Maven repository to fetch Neo4j from instead of the public one
  NEO4J_URI, NEO4J_USER,
  NEO4J_PASSWORD, NEO4J_DATABASE    a Neo4j to use instead of the private one
  Every limit can be set too: tsunagu serve --print-config`,
  );

/** A word in front is a command; where it is none, nothing else is done in its place. */
const isBare = process.argv[2]?.startsWith('-') ?? true;

program
  .command('serve', { isDefault: isBare })
  .description('load the seeds and answer GraphQL over HTTP')
  .addOption(seedsOption)
  .option('--no-load', 'answer from what is in the database already')
  .option('--print-config', 'print every setting and exit')
  .action(async (options: { seeds: string; load: boolean; printConfig?: true }) => {
    if (options.printConfig) {
      const { printSettings, readSettings } = await import('../api/settings.js');
      process.stdout.write(`${printSettings(readSettings(process.env))}\n`);
    } else {
      // graphql looks once, when it is loaded; elsewhere it compares names of classes, and some verdicts take twice as long
      process.env['NODE_ENV'] ??= 'production';
      const { serve } = await import('./serve.js');
      await serve({ env: process.env, seeds: options.load ? options.seeds : undefined });
    }
  });

program
  .command('load')
  .description('make the seeds the current release; does nothing if they already are')
  .addOption(seedsOption)
  .action(async (options: { seeds: string }) => {
    const { load } = await import('./load.js');
    await load({ env: process.env, seeds: options.seeds });
  });

program
  .command('validate')
  .description('report everything that is wrong in the seeds, without a database')
  .argument('[folder]', 'folder of seed files', ownSeeds)
  .addOption(
    new Option('--language <language>', 'language of the problems')
      .choices(languages)
      .default(languageOf(process.env), 'ja where LC_ALL, LC_MESSAGES or LANG begins with ja, else en'),
  )
  .addOption(
    new Option('--format <format>', 'text for people; json, one array; github, annotations of a workflow')
      .choices(problemFormats)
      .default('text'),
  )
  .action(async (folder: string, options: { language: Language; format: ProblemFormat }) => {
    const { validate } = await import('./validate.js');
    await validate(folder, options);
  });

program
  .command('coverage')
  .description('print a source, marking what no quote cites, and how much of each plan is cited')
  .argument('[source]', 'key of a source, e.g. approved-plans (default: all that have a text)')
  .addOption(seedsOption)
  .addHelpText('after', coverageHelp)
  .action(async (source: string | undefined, options: { seeds: string }) => {
    const { coverage } = await import('./coverage.js');
    await coverage(options.seeds, source);
  });

program
  .command('show')
  .description('print a thing of the seeds with its links and their quotes, without a database')
  .argument('<name>', 'id, key, slug, code or name: Theme:dx, sumida/prototype-poc, 131075, 墨田区')
  .addOption(seedsOption)
  .action(async (name: string, options: { seeds: string }) => {
    const { show } = await import('./show.js');
    await show(options.seeds, name);
  });

program
  .command('generate')
  .description('write the seed files of a made-up world; the same options give the same bytes')
  .requiredOption(
    '--municipalities <number>',
    'how many, at most 4000; 1741 are as many as Japan has, up to 62 lie in Tokyo',
  )
  .requiredOption('--out <folder>', 'a folder that is new or empty')
  .option('--seed <number>', 'a different seed gives a different world', '1')
  .option('--programs <number>', 'programs of a plan, on average', '25')
  .option('--generations <number>', 'plans of each municipality, three years apart', '1')
  .action(async (options: GenerateOptions) => {
    const { generate } = await import('./generate.js');
    await generate(options);
  });

program
  .command('seed-schemas', { hidden: true })
  .description('write the JSON Schemas of the seed files into schema/ of the folder')
  .addOption(seedsOption)
  .action(async (options: { seeds: string }) => {
    const { writeSchemas } = await import('./seed-schemas.js');
    await writeSchemas(options.seeds);
  });

program
  .command('releases')
  .description('list the releases that are kept')
  .action(async () => {
    const { releases } = await import('./releases.js');
    await releases({ env: process.env });
  });

program
  .helpCommand(false)
  .command('help')
  .description('tell the commands, or the options of one')
  .argument('[command]')
  .action(async (name?: string) => {
    const command = program.commands.find((known) => known.name() === name);
    // what is not known is told as if it had been given alone
    if (name !== undefined && command === undefined) await program.parseAsync([name], { from: 'user' });
    else (command ?? program).help();
  });

const takeSettings: readonly string[] = ['serve', 'load', 'releases'];
program.hook('preAction', async (_program, command) => {
  if (!takeSettings.includes(command.name())) return;
  const { unknownSettings } = await import('./unknown-settings.js');
  for (const warning of unknownSettings(process.env)) process.stderr.write(`${visible(warning)}\n`);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`${pc.red(visible(error.message))}\n`);
  if (error.next !== undefined) process.stderr.write(`→ ${visible(error.next)}\n`);
}
