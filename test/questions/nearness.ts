import { keyOf, keysOf, type Question, slugsOf } from './question.js';

/** Scores to three places, as they are told. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

export const nearness: readonly Question[] = [
  {
    name: '35-shared-themes',
    says: 'Ome and Fussa share nine themes of twenty-three',
    read: ({ compare }) => ({
      shared: slugsOf(compare.shared),
      union: compare.unionCount,
      patterns: compare.patterns.map(({ municipalities, themes }: any) => [
        municipalities.map(({ slug }: any) => slug).join(),
        themes.totalCount,
      ]),
    }),
    answer: {
      shared: [
        'multi-stakeholder',
        'inter-business',
        'chamber-collab',
        'founding',
        'infection-response',
        'adaptation',
        'transformation',
        'product-development',
        'local-resources',
      ],
      union: 23,
      patterns: [
        ['ome,fussa', 9],
        ['ome', 7],
        ['fussa', 7],
      ],
    },
  },
  {
    name: '36-nearest-municipalities',
    says: 'Fussa is nearest to Ome, Shibuya farthest, by either measure',
    read: ({ municipality: { jaccard, rare } }) => ({
      jaccard: jaccard.edges.map(({ node, sharedCount, unionCount, score }: any) => [
        node.slug,
        sharedCount,
        unionCount,
        rounded(score),
      ]),
      rare: rare.edges.map(({ node, score }: any) => [node.slug, rounded(score)]),
    }),
    answer: {
      jaccard: [
        ['fussa', 9, 23, 0.391],
        ['itabashi', 8, 26, 0.308],
        ['arakawa', 8, 29, 0.276],
        ['sumida', 5, 26, 0.192],
        ['shibuya', 3, 31, 0.097],
      ],
      rare: [
        ['fussa', 0.229],
        ['itabashi', 0.15],
        ['arakawa', 0.096],
        ['sumida', 0.085],
        ['shibuya', 0.015],
      ],
    },
  },
  {
    name: '37-program-pairs',
    says: 'two pairs of programs share two themes across municipalities',
    read: ({ similarPrograms }) =>
      similarPrograms.nodes.map(({ a, b, shared }: any) => [keyOf(a.id), keyOf(b.id), ...slugsOf(shared)]),
    answer: [
      ['sumida/prototype-poc', 'shibuya/innovation-new-normal', 'social-issues', 'poc'],
      ['ome/new-product-infection-decarbon', 'fussa/yorozu-consultation', 'infection-response', 'adaptation'],
    ],
  },
  {
    name: '38-programs-like-this-one',
    says: "nearest to Fussa's consultation is Ome's product development; where rare themes weigh more, Shibuya's one-stop center",
    read: ({ program: { jaccard, rare } }) => ({
      jaccard: jaccard.edges.map(({ node, score }: any) => [keyOf(node.id), rounded(score)]),
      rare: rare.edges.map(({ node, score }: any) => [keyOf(node.id), rounded(score)]),
    }),
    answer: {
      jaccard: [
        ['ome/new-product-infection-decarbon', 0.2],
        ['shibuya/one-stop-center', 0.143],
        ['arakawa/merchant-visit-support', 0.125],
        ['itabashi/covid-impact-survey', 0.125],
        ['shibuya/ecosystem-advisor', 0.111],
        ['shibuya/innovation-new-normal', 0.1],
      ],
      rare: [
        ['shibuya/one-stop-center', 0.278],
        ['ome/new-product-infection-decarbon', 0.267],
        ['itabashi/covid-impact-survey', 0.204],
        ['arakawa/merchant-visit-support', 0.196],
        ['shibuya/innovation-new-normal', 0.168],
        ['shibuya/ecosystem-advisor', 0.136],
      ],
    },
  },
  {
    name: '39-co-occurring-themes',
    says: 'two programs on infectious disease are about adapting to change as well, and no theme goes with it oftener',
    read: ({ theme: { inPrograms, inMunicipalities } }) => ({
      inPrograms: inPrograms.edges.map(({ node, count }: any) => [node.slug, count]),
      inMunicipalities: inMunicipalities.edges.map(({ node, count }: any) => [node.slug, count]),
    }),
    answer: {
      inPrograms: [
        ['adaptation', 2],
        ['decarbonisation', 1],
        ['disaster-response', 1],
        ['new-normal', 1],
        ['transformation', 1],
        ['sustainable-industry', 1],
        ['advisory', 1],
        ['support-system', 1],
        ['evidence-base', 1],
        ['product-development', 1],
      ],
      inMunicipalities: [
        ['multi-stakeholder', 3],
        ['founding', 3],
        ['adaptation', 3],
        ['transformation', 3],
        ['local-resources', 3],
      ],
    },
  },
  {
    name: '40-shortest-paths',
    says: 'the Ome chamber and the Fussa society are four hops apart, by either of two themes',
    read: ({ paths }) => [
      paths.length,
      paths.paths.map(({ nodes }: any) => keysOf({ nodes })),
      paths.paths[0].hops.map(({ relation, forward }: any) =>
        forward ? relation : `← ${relation as string}`,
      ),
    ],
    answer: [
      4,
      [
        [
          'ome/chamber',
          'ome/advanced-tech-community',
          'multi-stakeholder',
          '132187-FY2022-c1',
          'fussa/society',
        ],
        ['ome/chamber', 'ome/advanced-tech-community', 'chamber-collab', '132187-FY2022-c1', 'fussa/society'],
      ],
      ['TAKES_PART', 'TOUCHES', '← TOUCHES', '← TAKES_PART'],
    ],
  },
  {
    name: '41-paths-that-avoid',
    says: 'without the two shared themes it takes five hops, by collaboration among businesses or by the category; within three there is no way',
    read: ({ around, near }) => ({
      around: around.paths.map(({ nodes }: any) => keysOf({ nodes })),
      near: [near.found, near.searchedHops],
    }),
    answer: {
      around: [
        [
          'ome/chamber',
          'ome/advanced-tech-community',
          'inter-business',
          '132187-FY2022',
          '132187-FY2022-c1',
          'fussa/society',
        ],
        [
          'ome/chamber',
          'ome/advanced-tech-community',
          '132055-FY2022-c1',
          'revitalization-1',
          '132187-FY2022-c1',
          'fussa/society',
        ],
      ],
      near: [false, 3],
    },
  },
];
