import { keyOf, keysOf, type Question, slugsOf } from './question.js';

export const themes: readonly Question[] = [
  {
    name: '06-dx-and-digital',
    says: 'Ome alone writes DX; Arakawa and Itabashi join under Digital; the other three do not touch it',
    read: ({ stated: { dx, digital }, without }) => ({
      dx: dx.municipalities.edges.map(({ node, evidence }: any) => [node.slug, evidence.nodes[0].quote]),
      digital: digital.municipalities.edges.map(({ node, programs }: any) => [
        node.slug,
        ...keysOf(programs),
      ]),
      programs: digital.programs.totalCount,
      without: slugsOf(without),
    }),
    answer: {
      dx: [['ome', '市としても力を入れていきたい DX の推進をテーマにして産業活性化を目指す']],
      digital: [
        ['arakawa', 'arakawa/it-support'],
        ['itabashi', 'itabashi/digital-environment-subsidy', 'itabashi/digital-local-currency'],
        ['ome', 'ome/advanced-tech-community'],
      ],
      programs: 4,
      without: ['sumida', 'shibuya', 'fussa'],
    },
  },
  {
    name: '07-infectious-disease',
    says: 'infectious disease is touched by three municipalities, in Fussa never as a measure, and by three programs',
    read: ({ theme: { municipalities, programs } }) => ({
      municipalities: municipalities.edges.map(({ node, roles }: any) => [node.slug, ...roles]),
      programs: programs.edges.map(({ node, roles }: any) => [keyOf(node.id), ...roles]),
    }),
    answer: {
      municipalities: [
        ['itabashi', 'MEASURE', 'GOAL'],
        ['ome', 'MEASURE', 'ISSUE', 'CONTEXT'],
        ['fussa', 'GOAL', 'ISSUE'],
      ],
      programs: [
        ['itabashi/covid-impact-survey', 'MEASURE'],
        ['ome/new-product-infection-decarbon', 'MEASURE'],
        ['fussa/yorozu-consultation', 'GOAL'],
      ],
    },
  },
  {
    name: '08-stated-or-curated',
    says: 'business support is touched by 10 programs in so many words, by 15 as curators read them, by 29 with their sections',
    read: ({ stated, all, withSections }) =>
      [stated.theme, all, withSections.theme].map(({ programs }: any) => programs.totalCount),
    answer: [10, 15, 29],
  },
  {
    name: '09-themes-of-most-municipalities',
    says: 'six themes are touched by four municipalities or more, collaboration of many actors by all six',
    read: ({ themes: found }) =>
      found.nodes.map(({ slug, municipalities }: any) => [slug, municipalities.totalCount]),
    answer: [
      ['multi-stakeholder', 6],
      ['adaptation', 5],
      ['founding', 4],
      ['transformation', 4],
      ['human-resources', 4],
      ['local-resources', 4],
    ],
  },
  {
    name: '10-themes-of-one-municipality-alone',
    says: '23 themes belong to one municipality alone, seven of them to Shibuya',
    read: ({ municipalities }) =>
      municipalities.nodes.map(({ slug, themes: alone }: any) => [slug, ...slugsOf(alone)]),
    answer: [
      ['sumida', 'startup-local-collab'],
      [
        'shibuya',
        'startup-ecosystem',
        'overseas-founders',
        'finance',
        'internationalisation',
        'vacant-shops',
        'tourism',
        'diversity',
      ],
      [
        'arakawa',
        'inter-municipal',
        'academia-finance',
        'external-knowledge',
        'industry-creation',
        'capital-investment',
        'marketing',
      ],
      ['itabashi', 'cashless', 'sdgs-esg', 'productivity', 'trade-fairs'],
      ['ome', 'dx', 'advanced-tech', 'decarbonisation'],
      ['fussa', 'disaster-response', 'sales-channels'],
    ],
  },
  {
    name: '11-themes-without-a-program',
    says: 'nine themes are spoken of and touched by no program',
    read: ({ themes: found }) =>
      found.nodes.map(({ slug, municipalities }: any) => [slug, ...slugsOf(municipalities)]),
    answer: [
      ['startup-local-collab', 'sumida'],
      ['inter-municipal', 'arakawa'],
      ['external-knowledge', 'arakawa'],
      ['overseas-founders', 'shibuya'],
      ['capital-investment', 'arakawa'],
      ['productivity', 'itabashi'],
      ['internationalisation', 'shibuya'],
      ['tourism', 'shibuya'],
      ['diversity', 'shibuya'],
    ],
  },
  {
    name: '12-broader-and-narrower',
    says: 'of nine top concepts business support and market reach most programs; digital rests on four themes of one or two municipalities each',
    read: ({ themes: found }) => ({
      all: found.nodes.map(({ slug, municipalities, programs }: any) => [
        slug,
        municipalities.totalCount,
        programs.totalCount,
      ]),
      digital: found.nodes[2].narrower.map(({ slug, municipalities, programs }: any) => [
        slug,
        municipalities.totalCount,
        programs.totalCount,
      ]),
    }),
    answer: {
      all: [
        ['partnership', 6, 4],
        ['startup', 5, 9],
        ['digital', 3, 4],
        ['sustainability', 2, 2],
        ['resilience', 6, 4],
        ['business-support', 6, 15],
        ['market', 6, 14],
        ['place', 6, 7],
        ['society-innovation', 3, 2],
      ],
      digital: [
        ['dx', 1, 1],
        ['digitalisation', 2, 2],
        ['cashless', 1, 1],
        ['advanced-tech', 1, 1],
      ],
    },
  },
  {
    name: '13-evidence-of-a-theme',
    says: 'that Itabashi touches regional branding rests on three quotes, one of them read by a curator',
    read: ({ municipality }) =>
      municipality.themes.edges[0].evidence.nodes.map(({ basis, level, role, quote }: any) => [
        basis,
        level,
        role,
        quote,
      ]),
    answer: [
      ['STATED', 'PLAN', 'GOAL', '「板橋ブランド」をベースに'],
      ['STATED', 'SECTION', 'MEASURE', '区のブランド価値を高め'],
      ['CURATED', 'PROGRAM', 'MEASURE', '「板橋のいっぴん」リニューアル'],
    ],
  },
  {
    name: '14-links-that-curators-read',
    says: 'ten of the 104 links of municipality and theme rest on curators alone',
    read: ({ municipalities }) =>
      municipalities.nodes.map(({ slug, themes: read }: any) => [slug, ...slugsOf(read)]),
    answer: [
      ['sumida', 'startup-local-collab', 'adaptation'],
      ['shibuya', 'advisory', 'human-resources'],
      ['arakawa', 'transformation', 'human-resources'],
      ['itabashi', 'local-resources', 'hub-space'],
      ['ome', 'multi-stakeholder'],
      ['fussa', 'transformation'],
    ],
  },
];
