import { type Question, slugsOf } from './question.js';

export const nearness: readonly Question[] = [
  {
    name: '16-nearest-municipalities',
    says: 'by Jaccard Fussa is the nearest to Ome with nine themes in common, Shibuya the farthest with three',
    read: ({ municipality }) =>
      municipality.similar.edges.map(({ node, score, sharedCount, unionCount, shared }: any) => [
        ...[node.slug, sharedCount, unionCount, Math.round(score * 1000) / 1000, shared.nodes.length],
      ]),
    answer: [
      ['fussa', 9, 23, 0.391, 9],
      ['itabashi', 8, 26, 0.308, 8],
      ['arakawa', 8, 29, 0.276, 8],
      ['sumida', 5, 26, 0.192, 5],
      ['shibuya', 3, 31, 0.097, 3],
    ],
  },
  {
    name: '17-side-by-side',
    says: 'Ome, Fussa and Sumida have three themes in common, and each has some that the others have not',
    read: ({ compare }) => [
      compare.unionCount,
      ...compare.patterns.map(({ municipalities, themes }: any) => [
        slugsOf({ nodes: municipalities }).join(),
        themes.nodes.length,
      ]),
    ],
    answer: [
      30,
      ['ome,fussa,sumida', 3],
      ['ome,fussa', 6],
      ['ome,sumida', 2],
      ['fussa,sumida', 3],
      ['ome', 5],
      ['fussa', 4],
      ['sumida', 7],
    ],
  },
  {
    name: '24-similar-programs',
    says: 'two pairs of programs of different municipalities share two themes each',
    read: ({ similarPrograms: { totalCount, nodes } }) => [
      totalCount,
      ...nodes.map(({ a, b, shared }: any) => [a.id, b.id, ...slugsOf(shared).toSorted()]),
    ],
    answer: [
      2,
      ['Program:sumida/prototype-poc', 'Program:shibuya/innovation-new-normal', 'poc', 'social-issues'],
      [
        ...['Program:ome/new-product-infection-decarbon', 'Program:fussa/yorozu-consultation'],
        ...['adaptation', 'infection-response'],
      ],
    ],
  },
  {
    name: '33-how-two-bodies-are-connected',
    says: 'the chamber of Ome and the society of Fussa meet in two themes, four hops apart',
    read: ({ paths: { length, paths } }) => [
      length,
      ...paths.map(({ hops }: any) =>
        hops.map(({ to, evidence }: any) => [to.id, evidence.nodes.length > 0]),
      ),
    ],
    answer: [
      4,
      ...['multi-stakeholder', 'chamber-collab'].map((theme) => [
        ['Program:ome/advanced-tech-community', true],
        [`Theme:${theme}`, true],
        ['Section:132187-FY2022-c1', true],
        ['Organization:fussa/society', true],
      ]),
    ],
  },
];
