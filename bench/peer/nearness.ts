import { keyOf } from '../../test/questions/question.js';

import type { Attempt } from './attempt.js';

const slugs = (things: any[]): string[] => things.map((thing) => thing.slug);
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

interface Themed {
  readonly name: string;
  readonly themes: readonly string[];
}

const shared = (a: Themed, b: Themed): string[] => a.themes.filter((theme) => b.themes.includes(theme));
const jaccard = (a: Themed, b: Themed): number =>
  shared(a, b).length / new Set([...a.themes, ...b.themes]).size;

function idfCosine(all: readonly Themed[]): (a: Themed, b: Themed) => number {
  const weight = (theme: string): number =>
    Math.log(all.length / all.filter(({ themes }) => themes.includes(theme)).length) ** 2;
  const sum = (themes: readonly string[]): number =>
    themes.reduce((total, theme) => total + weight(theme), 0);
  return (a, b) => sum(shared(a, b)) / Math.sqrt(sum(a.themes) * sum(b.themes));
}

function nearest(
  to: Themed,
  all: readonly Themed[],
  score: (a: Themed, b: Themed) => number,
): [Themed, number][] {
  return all
    .filter((other) => shared(to, other).length > 0)
    .map((other): [Themed, number] => [other, score(to, other)])
    .sort(([, a], [, b]) => b - a);
}

const place = (program: Themed): string => program.name.slice(0, program.name.indexOf('/'));
const programsIn = ({ programs }: any): Themed[] =>
  programs.map(({ id, touches }: any) => ({ name: keyOf(id), themes: slugs(touches) }));
const allPrograms = `{ programs(sort: [{ nid: ASC }]) { id name touches(sort: [{ nid: ASC }]) { slug name } } }`;

/** The list of each kind. */
const lists = {
  SOURCE: 'sources',
  MUNICIPALITY: 'municipalities',
  CATEGORY: 'categories',
  THEME: 'themes',
  INDUSTRY: 'industries',
  PLAN: 'plans',
  SECTION: 'sections',
  PROGRAM: 'programs',
  ORGANIZATION: 'organizations',
  FIGURE: 'figures',
  DOCUMENT: 'documents',
  STATEMENT: 'statements',
  INVOLVEMENT: 'involvements',
  EVIDENCE: 'evidences',
};

export const nearness: readonly Attempt[] = [
  {
    name: '35-shared-themes',
    verdict: 'answers',
    because: 'for two that are named beforehand; more make 2ⁿ filters',
    query: `{
      shared: themes(where: { AND: [{ municipalities: { some: { slug: { eq: "ome" } } } }, { municipalities: { some: { slug: { eq: "fussa" } } } }] }, sort: [{ nid: ASC }]) { slug name }
      ome: themes(where: { AND: [{ municipalities: { some: { slug: { eq: "ome" } } } }, { municipalities: { none: { slug: { eq: "fussa" } } } }] }) { slug name }
      fussa: themes(where: { AND: [{ municipalities: { some: { slug: { eq: "fussa" } } } }, { municipalities: { none: { slug: { eq: "ome" } } } }] }) { slug name }
      union: themesConnection(where: { municipalities: { some: { slug: { in: ["ome", "fussa"] } } } }) { totalCount }
    }`,
    read: ({ shared: both, ome, fussa, union }) => ({
      shared: slugs(both),
      union: union.totalCount,
      patterns: [
        ['ome,fussa', both.length],
        ['ome', ome.length],
        ['fussa', fussa.length],
      ],
    }),
  },
  {
    name: '36-nearest-municipalities',
    verdict: 'material',
    because: 'no similarity; the client fetches the themes of all municipalities and computes it',
    query: `{ municipalities(sort: [{ nid: ASC }]) { slug name themes(sort: [{ nid: ASC }]) { slug name } } }`,
    read: ({ municipalities }) => {
      const all: Themed[] = municipalities.map(({ slug, themes }: any) => ({
        name: slug,
        themes: slugs(themes),
      }));
      const ome = all.find(({ name }) => name === 'ome') ?? { name: '', themes: [] };
      const others = all.filter((other) => other !== ome);
      return {
        jaccard: nearest(ome, others, jaccard).map(([other, score]) => [
          other.name,
          shared(ome, other).length,
          new Set([...ome.themes, ...other.themes]).size,
          rounded(score),
        ]),
        rare: nearest(ome, others, idfCosine(all)).map(([other, score]) => [other.name, rounded(score)]),
      };
    },
  },
  {
    name: '37-program-pairs',
    verdict: 'material',
    because: 'no pairs; the client fetches all programs with their themes and compares each with each',
    query: allPrograms,
    read: (data) => {
      const all = programsIn(data);
      return all.flatMap((a, index) =>
        all
          .slice(index + 1)
          .filter((b) => place(a) !== place(b) && shared(a, b).length >= 2)
          .map((b) => [a.name, b.name, ...shared(a, b)]),
      );
    },
  },
  {
    name: '38-programs-like-this-one',
    verdict: 'material',
    because: 'no similarity; the client fetches all programs with their themes and computes it',
    query: allPrograms,
    read: (data) => {
      const all = programsIn(data);
      const one = all.find(({ name }) => name === 'fussa/yorozu-consultation') ?? { name: '', themes: [] };
      const elsewhere = all.filter((other) => place(other) !== 'fussa');
      const told = (found: [Themed, number][]) => found.map(([{ name }, score]) => [name, rounded(score)]);
      return {
        jaccard: told(nearest(one, elsewhere, jaccard)),
        rare: told(nearest(one, elsewhere, idfCosine(all))),
      };
    },
  },
  {
    name: '39-co-occurring-themes',
    verdict: 'material',
    because: 'no counts of what is met together; the client counts, and sorts, and takes the first',
    query: `{ themes(where: { slug: { eq: "infection-response" } }) {
      programs { touches { slug name nid } } municipalities { themes { slug name nid } }
    } }`,
    read: ({ themes: [theme] }) => {
      const counted = (lists: any[][]): [string, number][] => {
        const met = lists.flat().filter(({ slug }) => slug !== 'infection-response');
        const order = new Map<string, number>(met.map(({ slug, nid }) => [slug, Number(nid)]));
        return [...order.keys()]
          .map((slug): [string, number] => [slug, met.filter((each) => each.slug === slug).length])
          .sort(([a, x], [b, y]) => y - x || (order.get(a) ?? 0) - (order.get(b) ?? 0));
      };
      return {
        inPrograms: counted(theme.programs.map(({ touches }: any) => touches)),
        inMunicipalities: counted(theme.municipalities.map(({ themes }: any) => themes)).slice(0, 5),
      };
    },
  },
  {
    name: '40-shortest-paths',
    verdict: 'cannot',
    because: 'no paths: each hop has to be written down beforehand, over every kind and relation',
  },
  {
    name: '41-paths-that-avoid',
    verdict: 'cannot',
    because: 'no paths, and "no way within three hops" even less',
  },
  {
    name: '42-search',
    verdict: 'material',
    because:
      'one full-text index and one field a kind; by which text a thing is found the client must look up',
    query: `{
      statements: statementsFullText(phrase: "\\"カーボンニュートラル\\"") { edges { score node { id label text } } }
      themes: themesFullText(phrase: "\\"カーボンニュートラル\\"") { edges { score node { id name aliases lexicon } } }
      plans: plansFullText(phrase: "\\"カーボンニュートラル\\"") { edges { score node { id name overview } } }
    }`,
    read: (data) =>
      Object.values<any>(data).flatMap(({ edges }) =>
        edges.map(({ node: { id, ...texts } }: any) => [
          keyOf(id),
          Object.keys(texts).find((field) => String(texts[field]).includes('カーボンニュートラル')),
        ]),
      ),
  },
  {
    name: '43-suggest',
    verdict: 'material',
    because:
      'no completion: a filter for each kind and each form of a name; the client joins them and puts beginnings first',
    query: `{
      themes(where: { kana: { contains: "しょうこう" } }, limit: 10) { id name kana }
      organizations(where: { kana: { contains: "しょうこう" } }, limit: 10) { id name kana }
    }`,
    read: (data) =>
      Object.values<any>(data).flatMap((found) => found.map(({ id, kana }: any) => [keyOf(id), kana])),
  },
  {
    name: '44-sources-and-release',
    verdict: 'answers',
    because: 'one count a kind; of releases it knows nothing',
    query: `{
      sources(sort: [{ nid: ASC }]) { id title publisher url license sha256 plansConnection { totalCount } }
      ${Object.entries(lists)
        .map(([kind, list]) => `${kind}: ${list}Connection { totalCount }`)
        .join('\n')}
    }`,
    read: ({ sources, ...counts }) => ({
      plans: Object.fromEntries(
        sources.map(({ id, plansConnection }: any) => [keyOf(id), plansConnection.totalCount]),
      ),
      counts: Object.fromEntries(
        Object.entries(counts).map(([kind, { totalCount }]: any) => [kind, totalCount]),
      ),
    }),
  },
  {
    name: '45-evidence-by-basis-and-level',
    verdict: 'material',
    because: 'no groups; one alias a cell for the eight cells, or the client counts',
    query: `{ all: evidencesConnection(where: { relation: { eq: "TOUCHES" } }) { totalCount }
      ${['STATED', 'CURATED']
        .flatMap((basis) =>
          ['PLAN', 'SECTION', 'PROGRAM', 'FIGURE'].map(
            (level) =>
              `${basis}_${level}: evidencesConnection(where: { relation: { eq: "TOUCHES" }, basis: { eq: "${basis}" }, level: { eq: "${level}" } }) { totalCount }`,
          ),
        )
        .join('\n')}
    }`,
    read: ({ all, ...cells }) => [
      all.totalCount,
      Object.entries(cells).map(([cell, { totalCount }]: any) => [...cell.split('_'), totalCount]),
    ],
  },
  {
    name: '46-plans-in-force',
    verdict: 'material',
    because: 'a program listed under two sections is met twice; the client counts distinct ids',
    query: `{ municipalities(
      where: { plans: { some: { startFiscalYear: { lte: 2023 }, endFiscalYear: { gte: 2023 } } } }
      sort: [{ population: DESC }]
    ) { slug name population plans(where: { startFiscalYear: { lte: 2023 }, endFiscalYear: { gte: 2023 } }) {
      name startFiscalYear endFiscalYear sections { programs { id } }
    } } }`,
    read: ({ municipalities }) =>
      municipalities.map(({ slug, population, plans: [{ sections }] }: any) => [
        slug,
        population,
        new Set(sections.flatMap(({ programs }: any) => programs.map(({ id }: any) => id))).size,
      ]),
  },
  {
    name: '47-releases-compared',
    verdict: 'cannot',
    because: 'it knows no releases',
  },
];
