import { keyOf, type Question } from './question.js';

export const provenance: readonly Question[] = [
  {
    name: '42-search',
    says: 'カーボンニュートラル finds a goal of Ome, the theme of decarbonization and the plan that speaks of it',
    read: ({ search }) =>
      search.edges.map(({ node, matchedBy }: any) => [keyOf(node.id), matchedBy[0].field]),
    answer: [
      ['132055-FY2022-s04', 'label'],
      ['decarbonisation', 'name'],
      ['132055-FY2022', 'overview'],
    ],
  },
  {
    name: '43-suggest',
    says: 'しょうこう is completed to the theme and to three bodies whose readings hold it',
    read: ({ suggest }) => suggest.map(({ node, matched }: any) => [keyOf(node.id), matched]),
    answer: [
      ['chamber-collab', 'しょうこうだんたいとのれんけい'],
      ['arakawa/commerce-bodies', 'くないしょうこうだんたい'],
      ['ome/chamber', 'おうめしょうこうかいぎしょ'],
      ['fussa/society', 'ふっさししょうこうかい'],
    ],
  },
  {
    name: '44-sources-and-release',
    says: 'everything about the plans rests on one document; five outside sources give codes, figures and an identity',
    read: ({ release, sources }) => ({
      plans: Object.fromEntries(sources.nodes.map(({ id, plans }: any) => [keyOf(id), plans.totalCount])),
      counts: Object.fromEntries(release.counts.map(({ kind, count }: any) => [kind, count])),
    }),
    answer: {
      plans: {
        'approved-plans': 6,
        gbizinfo: 0,
        localgovjp: 0,
        'shibuya-startup-support': 0,
        'tokyo-overview': 0,
        'wikidata-wards': 0,
      },
      counts: {
        SOURCE: 6,
        MUNICIPALITY: 6,
        CATEGORY: 3,
        THEME: 60,
        INDUSTRY: 9,
        PLAN: 6,
        SECTION: 17,
        PROGRAM: 45,
        ORGANIZATION: 34,
        FIGURE: 12,
        DOCUMENT: 1,
        STATEMENT: 47,
        INVOLVEMENT: 40,
        EVIDENCE: 380,
      },
    },
  },
  {
    name: '45-evidence-by-basis-and-level',
    says: 'of 174 pieces of evidence on themes curators read 27, most of them in programs',
    read: ({ evidence }) => [
      evidence.totalCount,
      evidence.groups.nodes.map(({ keys, count }: any) => [...keys.map(({ value }: any) => value), count]),
    ],
    answer: [
      174,
      [
        ['STATED', 'PLAN', 36],
        ['STATED', 'SECTION', 33],
        ['STATED', 'PROGRAM', 70],
        ['STATED', 'FIGURE', 8],
        ['CURATED', 'PLAN', 4],
        ['CURATED', 'SECTION', 5],
        ['CURATED', 'PROGRAM', 16],
        ['CURATED', 'FIGURE', 2],
      ],
    ],
  },
  {
    name: '46-plans-in-force',
    says: 'all six plans are in force in fiscal year 2023; the largest municipality has ten programs, the smallest six',
    read: ({ municipalities }) =>
      municipalities.nodes.map(({ slug, population, plans }: any) => [
        slug,
        population,
        plans.nodes[0].programs.totalCount,
      ]),
    answer: [
      ['itabashi', 580746, 10],
      ['sumida', 272158, 6],
      ['shibuya', 241998, 10],
      ['arakawa', 216588, 9],
      ['ome', 132368, 4],
      ['fussa', 55721, 6],
    ],
  },
  {
    name: '47-releases-compared',
    variables: ({ earlier, seeds }) => ({ from: earlier, to: seeds }),
    says: 'when Shibuya came to touch tourism and Fussa was counted again, a link, its quote and a figure differ',
    read: ({ diff }) => ({
      counts: diff.counts.map(({ what, ...counts }: any) => [what, ...Object.values(counts)]),
      linked: diff.added.nodes.filter(({ what }: any) => what === 'TOUCHES').map(({ id }: any) => id),
      changed: diff.changed.nodes.map(({ id, fields }: any) => [id, fields]),
    }),
    answer: {
      counts: [
        ['MUNICIPALITY', 0, 0, 1],
        ['EVIDENCE', 1, 0, 0],
        ['TOUCHES', 1, 0, 0],
      ],
      linked: ['Plan:131130-FY2022 TOUCHES Theme:tourism'],
      changed: [['Municipality:132187', [{ field: 'population', from: '56414', to: '55721' }]]],
    },
  },
];
