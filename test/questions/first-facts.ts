import { keyOf, keysOf, type Question, slugsOf } from './question.js';

export const firstFacts: readonly Question[] = [
  {
    name: '01-plans-and-periods',
    says: 'six plans cover fiscal years 2022 to 2024, each from its heading in the one source',
    read: ({ plans }) =>
      plans.nodes.map(({ name, municipality, period, span }: any) => [
        municipality.slug,
        name,
        `${period.text as string} = ${period.start as string}/${period.end as string}`,
        span.startLine,
      ]),
    answer: [
      ['sumida', '墨田区地域産業活性化計画', '令和4年度～令和6年度 = 2022-04-01/2025-03-31', 5],
      ['shibuya', '渋谷区地域産業活性化計画', '令和4年度～令和6年度 = 2022-04-01/2025-03-31', 35],
      ['arakawa', '荒川区地域産業活性化計画', '令和4年度～令和6年度 = 2022-04-01/2025-03-31', 61],
      ['itabashi', '板橋区地域産業活性化計画', '令和4年度～令和6年度 = 2022-04-01/2025-03-31', 81],
      ['ome', '青梅市地域産業活性化計画', '令和4年度～令和6年度 = 2022-04-01/2025-03-31', 107],
      ['fussa', '福生市地域産業活性化計画', '令和4年度～令和6年度 = 2022-04-01/2025-03-31', 131],
    ],
  },
  {
    name: '02-programs-of-each-municipality',
    says: 'the municipalities have 45 programs between them, each listed where it is counted',
    read: ({ municipalities }) =>
      municipalities.nodes.map(({ slug, programs }: any) => [
        slug,
        programs.totalCount,
        programs.nodes.length,
      ]),
    answer: [
      ['sumida', 6, 6],
      ['shibuya', 10, 10],
      ['arakawa', 9, 9],
      ['itabashi', 10, 10],
      ['ome', 4, 4],
      ['fussa', 6, 6],
    ],
  },
  {
    name: '03-municipalities-without-a-category',
    says: 'only Arakawa has nothing under category (3)',
    read: ({ without, categories }) => ({
      without: slugsOf(without),
      with: categories.nodes[0].sections.nodes.map(({ plan, programs }: any) => [
        plan.municipality.slug,
        programs.nodes.length,
      ]),
    }),
    answer: {
      without: ['arakawa'],
      with: [
        ['sumida', 2],
        ['shibuya', 4],
        ['itabashi', 2],
        ['ome', 2],
        ['fussa', 2],
      ],
    },
  },
  {
    name: '04-everything-about-a-program',
    says: "Ome's community for advanced technology touches five themes and has three actors, the chamber among them",
    read: ({ program }) => ({
      instrument: program.instrument,
      themes: program.themes.edges.map(({ node, bases }: any) => [node.slug, ...bases]),
      organizations: program.organizations.edges.map(({ node, roles }: any) => [keyOf(node.id), ...roles]),
      lines: [
        ...new Set(
          program.themes.edges.flatMap(({ evidence }: any) => evidence.nodes.map(({ line }: any) => line)),
        ),
      ],
    }),
    answer: {
      instrument: 'COLLABORATION',
      themes: [
        ['multi-stakeholder', 'CURATED'],
        ['inter-business', 'CURATED'],
        ['chamber-collab', 'STATED'],
        ['dx', 'STATED'],
        ['advanced-tech', 'STATED'],
      ],
      organizations: [
        ['ome/local-companies', 'MENTIONED'],
        ['ome/chamber', 'PARTNER'],
        ['ome/participating-businesses', 'PARTNER'],
      ],
      lines: [121],
    },
  },
  {
    name: '05-passages-with-a-word',
    says: '脱炭素 stands in six passages of one line, all on one program of Ome',
    read: ({ evidence }) =>
      evidence.nodes.map(({ relation, line, subject, object }: any) => [
        relation,
        line,
        keyOf(subject.id),
        keyOf(object.id),
      ]),
    answer: [
      ['TOUCHES', 125, 'ome/new-product-infection-decarbon', 'decarbonisation'],
      ['TOUCHES', 125, 'ome/new-product-infection-decarbon', 'infection-response'],
      ['LISTS', 125, '132055-FY2022-c2', 'ome/new-product-infection-decarbon'],
      ['TOUCHES', 125, 'ome/new-product-infection-decarbon', 'decarbonisation'],
      ['TOUCHES', 125, 'ome/new-product-infection-decarbon', 'infection-response'],
      ['TOUCHES', 125, 'ome/new-product-infection-decarbon', 'product-development'],
    ],
  },
];

export const matrices: readonly Question[] = [
  {
    name: '18-subsidies-and-loans',
    says: 'three subsidies and one loan scheme are listed; the one of Fussa names no theme',
    read: ({ programs }) =>
      programs.nodes.map(({ id, instrument, themes }: any) => [keyOf(id), instrument, ...slugsOf(themes)]),
    answer: [
      ['shibuya/startup-deck-subsidy', 'SUBSIDY', 'startups'],
      ['shibuya/loan-mediation', 'LOAN', 'finance'],
      ['itabashi/digital-environment-subsidy', 'SUBSIDY', 'digitalisation'],
      ['fussa/promotion-grant', 'SUBSIDY'],
    ],
  },
  {
    name: '19-programs-without-a-theme',
    says: 'two programs touch no theme themselves, and none is left when they take over those of their sections',
    read: ({ programs, withSections }) => [
      programs.nodes.map(({ id, sections }: any) => [
        keyOf(id),
        sections.flatMap(({ themes }: any) => slugsOf(themes)),
      ]),
      withSections.programs.totalCount,
    ],
    answer: [
      [
        ['itabashi/award-renewal', ['sustainable-industry']],
        [
          'fussa/promotion-grant',
          [
            'multi-stakeholder',
            'chamber-collab',
            'sales-channels',
            'product-development',
            'outreach',
            'local-resources',
          ],
        ],
      ],
      0,
    ],
  },
  {
    name: '20-programs-listed-twice',
    says: 'four programs of Arakawa stand under (1) and (2); the second place cites ※☆の事業も併せて実施',
    read: ({ programs }) =>
      programs.nodes.map(({ id, categories, evidence }: any) => [
        keyOf(id),
        categories.map(({ number }: any) => number),
        evidence.nodes.at(-1).quote,
      ]),
    answer: [
      ['arakawa/baton-touch', [1, 2], '※☆の事業も併せて実施'],
      ['arakawa/management-school', [1, 2], '※☆の事業も併せて実施'],
      ['arakawa/industry-creation-growth', [1, 2], '※☆の事業も併せて実施'],
      ['arakawa/marketing-support', [1, 2], '※☆の事業も併せて実施'],
    ],
  },
  {
    name: '21-entries-that-describe',
    says: 'six entries of the lists describe instead of naming',
    read: ({ programs }) => keysOf(programs),
    answer: [
      'sumida/industry-survey',
      'itabashi/ippin-renewal',
      'itabashi/digital-local-currency',
      'itabashi/award-renewal',
      'fussa/sme-sales-support',
      'fussa/new-founder-support',
    ],
  },
];
