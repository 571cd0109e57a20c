import { keyOf } from '../../test/questions/question.js';

import type { Attempt } from './attempt.js';

const keys = (things: any[]): string[] => things.map(({ id }) => keyOf(id));
const slugs = (things: any[]): string[] => things.map((thing) => thing.slug);
const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** The municipality that a piece of evidence stands in the plan of. */
const placeOf = ({ plan }: any): string => plan[0].municipality[0].slug;

export const themes: readonly Attempt[] = [
  {
    name: '06-dx-and-digital',
    verdict: 'answers',
    because: 'narrower themes are an OR, and only one level deep',
    query: `{
      dx: evidences(where: { basis: { eq: "STATED" }, theme: { some: { slug: { eq: "dx" } } } }) {
        quote plan { municipality { slug name } }
      }
      digital: municipalities(
        where: { plans: { some: { evidence: { some: {
          basis: { eq: "STATED" }
          theme: { some: { OR: [{ slug: { eq: "digital" } }, { broader: { some: { slug: { eq: "digital" } } } }] } }
        } } } } }
        sort: [{ nid: ASC }]
      ) { slug name plans { sections { programs(where: { evidence: { some: {
          basis: { eq: "STATED" }
          theme: { some: { OR: [{ slug: { eq: "digital" } }, { broader: { some: { slug: { eq: "digital" } } } }] } }
        } } }) { id name } } } }
      without: municipalities(
        where: { themes: { none: { OR: [{ slug: { eq: "digital" } }, { broader: { some: { slug: { eq: "digital" } } } }] } } }
        sort: [{ nid: ASC }]
      ) { slug name }
    }`,
    read: ({ dx, digital, without }) => {
      const behind = digital.map(({ slug, plans }: any) => [
        slug,
        ...distinct(plans[0].sections.flatMap(({ programs }: any) => keys(programs))),
      ]);
      return {
        dx: dx.map((piece: any) => [placeOf(piece), piece.quote]),
        digital: behind,
        programs: distinct(behind.flatMap(([, ...programs]: any) => programs)).length,
        without: slugs(without),
      };
    },
  },
  {
    name: '07-infectious-disease',
    verdict: 'answers',
    query: `{
      municipalities(where: { themes: { some: { slug: { eq: "infection-response" } } } }, sort: [{ nid: ASC }]) {
        slug name plans { evidence(where: { theme: { some: { slug: { eq: "infection-response" } } } }) { role level } }
      }
      programs(where: { touches: { some: { slug: { eq: "infection-response" } } } }, sort: [{ nid: ASC }]) {
        id name evidence(where: { theme: { some: { slug: { eq: "infection-response" } } } }) { role quote startLine }
      }
    }`,
    read: ({ municipalities, programs }) => ({
      municipalities: municipalities.map(({ slug, plans }: any) => [
        slug,
        ...distinct(plans[0].evidence.map(({ role }: any) => role)),
      ]),
      programs: programs.map(({ id, evidence }: any) => [
        keyOf(id),
        ...distinct(evidence.map(({ role }: any) => role)),
      ]),
    }),
  },
  {
    name: '08-stated-or-curated',
    verdict: 'answers',
    because: 'each reading is a filter of its own, written by hand',
    query: `query {
      stated: programsConnection(where: { evidence: { some: {
        basis: { eq: "STATED" }, theme: { some: { broader: { some: { slug: { eq: "business-support" } } } } }
      } } }) { totalCount }
      all: programsConnection(where: { touches: { some: { broader: { some: { slug: { eq: "business-support" } } } } } }) {
        totalCount
      }
      withSections: programsConnection(where: { OR: [
        { touches: { some: { broader: { some: { slug: { eq: "business-support" } } } } } }
        { sections: { some: { touches: { some: { broader: { some: { slug: { eq: "business-support" } } } } } } } }
      ] }) { totalCount }
    }`,
    read: ({ stated, all, withSections }) =>
      [stated, all, withSections].map(({ totalCount }: any) => totalCount),
  },
  {
    name: '09-themes-of-most-municipalities',
    verdict: 'material',
    because: 'no order by a count; the client sorts, so it cannot take the first ten only',
    query: `{ themes(
      where: { broaderConnection: { aggregate: { count: { nodes: { gt: 0 } } } }
        municipalitiesConnection: { aggregate: { count: { nodes: { gte: 4 } } } } }
      sort: [{ nid: ASC }]
    ) { slug name municipalities { slug name } } }`,
    read: ({ themes: found }) =>
      found
        .map(({ slug, municipalities }: any) => [slug, municipalities.length])
        .sort(([, a]: any, [, b]: any) => b - a),
  },
  {
    name: '10-themes-of-one-municipality-alone',
    verdict: 'answers',
    because: 'evidence is every piece of the theme, which here is the same',
    query: `{ municipalities(sort: [{ nid: ASC }]) {
      slug name themes(
        where: { municipalitiesConnection: { aggregate: { count: { nodes: { eq: 1 } } } } }
        sort: [{ nid: ASC }]
      ) { slug name evidence { quote startLine role } }
    } }`,
    read: ({ municipalities }) =>
      municipalities.map(({ slug, themes: alone }: any) => [slug, ...slugs(alone)]),
  },
  {
    name: '11-themes-without-a-program',
    verdict: 'answers',
    query: `{ themes(
      where: { municipalities: { some: { nid: { gte: 0 } } }, programs: { none: { nid: { gte: 0 } } } }
      sort: [{ nid: ASC }]
    ) { slug name municipalities { slug name } evidence { level role quote startLine } } }`,
    read: ({ themes: found }) =>
      found.map(({ slug, municipalities }: any) => [slug, ...slugs(municipalities)]),
  },
  {
    name: '12-broader-and-narrower',
    verdict: 'material',
    because: 'a broader theme has no list of its own; the client unites the lists of the narrower ones',
    query: `{ themes(where: { broader: { none: { nid: { gte: 0 } } } }, sort: [{ nid: ASC }]) {
      slug name narrower(sort: [{ nid: ASC }]) { slug name municipalities { slug } programs { id } }
    } }`,
    read: ({ themes: found }) => ({
      all: found.map(({ slug, narrower }: any) => [
        slug,
        distinct(narrower.flatMap(({ municipalities }: any) => slugs(municipalities))).length,
        distinct(narrower.flatMap(({ programs }: any) => keys(programs))).length,
      ]),
      digital: found[2].narrower.map(({ slug, municipalities, programs }: any) => [
        slug,
        municipalities.length,
        programs.length,
      ]),
    }),
  },
  {
    name: '13-evidence-of-a-theme',
    verdict: 'answers',
    because: 'without the context of each quote',
    query: `{ evidences(
      where: {
        theme: { some: { slug: { eq: "regional-brand" } } }
        plan: { some: { municipality: { some: { slug: { eq: "itabashi" } } } } }
      }
      sort: [{ nid: ASC }]
    ) { quote startLine basis level role noteJa aboutPlan { id } aboutSection { id } aboutProgram { id } aboutFigure { id }
      source { title url } theme { name lexicon } } }`,
    read: ({ evidences }) =>
      evidences.map(({ basis, level, role, quote }: any) => [basis, level, role, quote]),
  },
  {
    name: '14-links-that-curators-read',
    verdict: 'material',
    because: 'a filter cannot refer to the parent: the client takes the stated pairs from all pairs',
    query: `{
      all: evidences(where: { relation: { eq: "TOUCHES" } }, sort: [{ nid: ASC }]) {
        basis quote startLine noteJa theme { slug name nid } plan { municipality { slug name nid } }
      }
    }`,
    read: ({ all }) => {
      const stated = new Set(
        all
          .filter(({ basis }: any) => basis === 'STATED')
          .map((piece: any) => `${placeOf(piece)} ${piece.theme[0].slug as string}`),
      );
      const read = distinct<string>(
        all.map((piece: any) => `${placeOf(piece)} ${piece.theme[0].slug as string}`),
      ).filter((pair) => !stated.has(pair));
      return distinct(all.map(placeOf)).map((place) => [
        place,
        ...read.map((pair) => pair.split(' ')).flatMap(([where, theme]) => (where === place ? [theme] : [])),
      ]);
    },
  },
  {
    name: '22-issues-and-goals',
    verdict: 'answers',
    because: 'statements of the plan and of its sections are two lists',
    query: `{ municipalities(where: { slug: { eq: "ome" } }) { name plans {
      statements(sort: [{ nid: ASC }]) { kind goalKind label text textEn headline themes { slug name } }
      sections { statements(sort: [{ nid: ASC }]) { kind goalKind label text textEn headline themes { slug name } } }
    } } }`,
    read: ({ municipalities: [{ plans }] }) =>
      [...plans[0].statements, ...plans[0].sections.flatMap(({ statements }: any) => statements)].map(
        ({ kind, label, themes: about }: any) => [kind, label, ...slugs(about)],
      ),
  },
  {
    name: '23-headlines',
    verdict: 'answers',
    query: `{ statements(where: { headline: { eq: true } }, sort: [{ nid: ASC }]) {
      kind goalKind text textEn plans { municipality { slug name } } sections { plan { municipality { slug name } } }
    } }`,
    read: ({ statements }) =>
      statements.map(({ kind, goalKind, text, plans }: any) => [
        plans[0].municipality[0].slug,
        kind,
        goalKind,
        text,
      ]),
  },
  {
    name: '24-statements-by-kind',
    verdict: 'material',
    because: 'no groups; the client counts a list of all statements',
    query: `{ statements(sort: [{ nid: ASC }]) {
      kind plans { municipality { name } } sections { plan { municipality { name } } }
    } }`,
    read: ({ statements }) => {
      const cells = statements.map(({ kind, plans, sections }: any) => {
        const plan = plans[0] ?? sections[0].plan[0];
        return `${plan.municipality[0].name as string} ${kind as string}`;
      });
      return [
        statements.length,
        distinct<string>(cells).map((cell) => [
          ...cell.split(' '),
          cells.filter((each: string) => each === cell).length,
        ]),
      ];
    },
  },
  {
    name: '25-gaps',
    verdict: 'material',
    because: 'a filter cannot refer to the parent: the client takes the measures from the aims',
    query: `{ municipalities(sort: [{ nid: ASC }]) { slug name plans {
      aims: evidence(where: { role: { in: ["ISSUE", "GOAL"] } }) { role quote startLine theme { slug name } }
      measures: evidence(where: { role: { eq: "MEASURE" } }) { theme { slug } }
    } } }`,
    read: ({ municipalities }) =>
      municipalities.map(({ slug, plans: [{ aims, measures }] }: any) => {
        const done = new Set(measures.map(({ theme }: any) => theme[0].slug));
        return [
          slug,
          ...distinct(aims.map(({ theme }: any) => theme[0].slug)).filter((theme) => !done.has(theme)),
        ];
      }),
  },
  {
    name: '26-aimed-at-and-not-done',
    verdict: 'answers',
    query: `{
      aimedAt: municipalities(where: { AND: [
        { plans: { some: { evidence: { some: { theme: { some: { slug: { eq: "infection-response" } } }, role: { in: ["ISSUE", "GOAL"] } } } } } }
        { NOT: { plans: { some: { evidence: { some: { theme: { some: { slug: { eq: "infection-response" } } }, role: { eq: "MEASURE" } } } } } } }
      ] }, sort: [{ nid: ASC }]) {
        slug name plans { evidence(where: { theme: { some: { slug: { eq: "infection-response" } } } }) { role quote startLine } }
      }
      done: municipalities(
        where: { plans: { some: { evidence: { some: { theme: { some: { slug: { eq: "infection-response" } } }, role: { eq: "MEASURE" } } } } } }
        sort: [{ nid: ASC }]
      ) { slug name plans { evidence(where: { theme: { some: { slug: { eq: "infection-response" } } } }) { role quote startLine } } }
    }`,
    read: ({ aimedAt, done }) => ({ aimedAt: slugs(aimedAt), done: slugs(done) }),
  },
];
