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
    name: '15-programs-by-category',
    says: 'programs stand 49 times under a category, four of Arakawa twice, none of Arakawa under (3), and none under no category',
    read: ({ programs }) => [programs.totalCount, programs.groups.nodes.map(({ count }: any) => count)],
    answer: [45, [2, 2, 2, 0, 5, 1, 4, 0, 5, 8, 0, 0, 4, 4, 2, 0, 1, 1, 2, 0, 3, 1, 2, 0]],
  },
  {
    name: '16-programs-by-top-concept',
    says: 'Arakawa has most programs on business support, Shibuya on startups; two programs touch nothing',
    read: ({ programs }) =>
      programs.groups.nodes.map(({ keys, count }: any) => [
        keyOf(keys[0].node.id),
        keys[1].node === null ? null : keyOf(keys[1].node.id),
        count,
      ]),
    answer: [
      ['131075', 'partnership', 1],
      ['131075', 'startup', 2],
      ['131075', 'business-support', 1],
      ['131075', 'market', 3],
      ['131075', 'place', 1],
      ['131075', 'society-innovation', 1],
      ['131130', 'partnership', 1],
      ['131130', 'startup', 6],
      ['131130', 'resilience', 1],
      ['131130', 'business-support', 4],
      ['131130', 'market', 1],
      ['131130', 'place', 1],
      ['131130', 'society-innovation', 1],
      ['131181', 'partnership', 1],
      ['131181', 'digital', 1],
      ['131181', 'business-support', 6],
      ['131181', 'market', 1],
      ['131181', 'place', 3],
      ['131199', 'digital', 2],
      ['131199', 'sustainability', 1],
      ['131199', 'resilience', 1],
      ['131199', 'business-support', 1],
      ['131199', 'market', 4],
      ['131199', 'place', 1],
      ['131199', null, 1],
      ['132055', 'partnership', 1],
      ['132055', 'digital', 1],
      ['132055', 'sustainability', 1],
      ['132055', 'resilience', 1],
      ['132055', 'business-support', 2],
      ['132055', 'market', 2],
      ['132055', 'place', 1],
      ['132187', 'startup', 1],
      ['132187', 'resilience', 1],
      ['132187', 'business-support', 1],
      ['132187', 'market', 3],
      ['132187', null, 1],
    ],
  },
  {
    name: '17-instruments',
    says: 'fifteen instruments are in use; eleven programs just support, six of them in Arakawa',
    read: ({ programs }) =>
      programs.groups.nodes.map(({ keys, count, programs: inside }: any) => [
        keys[0].value,
        count,
        Object.fromEntries(inside.groups.nodes.map((cell: any) => [cell.keys[0].label, cell.count])),
      ]),
    answer: [
      ['AWARD', 1, { 板橋区: 1 }],
      ['COLLABORATION', 3, { 墨田区: 1, 渋谷区: 1, 青梅市: 1 }],
      ['CONSULTATION', 4, { 渋谷区: 2, 荒川区: 1, 福生市: 1 }],
      ['EVENT', 4, { 渋谷区: 1, 板橋区: 3 }],
      ['HUB', 1, { 墨田区: 1 }],
      ['INFORMATION', 1, { 板橋区: 1 }],
      ['LOAN', 1, { 渋谷区: 1 }],
      ['PILOT_SUPPORT', 2, { 墨田区: 1, 渋谷区: 1 }],
      ['PLACE', 1, { 渋谷区: 1 }],
      ['PRODUCT_DEVELOPMENT', 3, { 墨田区: 1, 青梅市: 2 }],
      ['PROMOTION', 4, { 墨田区: 1, 板橋区: 1, 福生市: 2 }],
      ['SUBSIDY', 3, { 渋谷区: 1, 板橋区: 1, 福生市: 1 }],
      ['SUPPORT', 11, { 荒川区: 6, 板橋区: 2, 青梅市: 1, 福生市: 2 }],
      ['SURVEY', 2, { 墨田区: 1, 板橋区: 1 }],
      ['TRAINING', 4, { 渋谷区: 2, 荒川区: 2 }],
    ],
  },
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
