import { keyOf, keysOf, type Question, slugsOf } from './question.js';

export const actors: readonly Question[] = [
  {
    name: '27-commerce-bodies-as-partners',
    says: 'chambers and societies are partners in Arakawa, Ome and Fussa, by name only in the last two',
    read: ({ organizations }) =>
      organizations.nodes.map(({ id, named, involvements }: any) => [
        keyOf(id),
        named,
        ...involvements.nodes.flatMap(({ role, in: place, evidence }: any) => [
          role,
          keyOf(place.id),
          evidence.nodes[0].quote,
        ]),
      ]),
    answer: [
      ['arakawa/commerce-bodies', false, 'PARTNER', '131181-FY2022-c1', '区内商工団体や事業者とも連携した'],
      ['ome/chamber', true, 'PARTNER', 'ome/advanced-tech-community', '青梅商工会議所と連携し'],
      ['fussa/society', true, 'LEAD_PARTNER', '132187-FY2022-c1', '福生市商工会を軸として'],
    ],
  },
  {
    name: '28-actors-only-in-captions',
    says: 'four bodies appear in captions and nowhere else',
    read: ({ organizations }) => keysOf(organizations),
    answer: [
      'shibuya/consortium-subgroup',
      'arakawa/succession-council',
      'arakawa/tsumugiba',
      'fussa/city-businesses',
    ],
  },
  {
    name: '29-named-bodies',
    says: 'five bodies have a name of their own, one of them by a curator',
    read: ({ organizations }) => organizations.nodes.map(({ id, basis }: any) => [keyOf(id), basis]),
    answer: [
      ['shibuya/startup-deck', 'CURATED'],
      ['arakawa/succession-council', 'STATED'],
      ['arakawa/tsumugiba', 'STATED'],
      ['ome/chamber', 'STATED'],
      ['fussa/society', 'STATED'],
    ],
  },
  {
    name: '30-organizations-by-kind',
    says: 'fourteen of 34 organizations are groups of businesses, and every municipality has some',
    read: ({ organizations }) => [
      organizations.totalCount,
      organizations.groups.nodes.map(({ keys, count }: any) => [keys[0].value, keys[1].label, count]),
    ],
    answer: [
      34,
      [
        ['ADVISOR', '渋谷区', 1],
        ['BUSINESS_GROUP', '墨田区', 2],
        ['BUSINESS_GROUP', '渋谷区', 1],
        ['BUSINESS_GROUP', '荒川区', 1],
        ['BUSINESS_GROUP', '板橋区', 3],
        ['BUSINESS_GROUP', '青梅市', 4],
        ['BUSINESS_GROUP', '福生市', 3],
        ['CHAMBER_OF_COMMERCE', '青梅市', 1],
        ['COMMERCE_GROUP', '荒川区', 1],
        ['CONSORTIUM', '渋谷区', 2],
        ['COUNCIL', '荒川区', 1],
        ['COWORKING_SPACE', '荒川区', 1],
        ['CROSS_SECTOR_GROUP', '荒川区', 1],
        ['FACILITY', '渋谷区', 1],
        ['FOUNDER_GROUP', '渋谷区', 1],
        ['FOUNDER_GROUP', '福生市', 1],
        ['MERCHANT_GROUP', '渋谷区', 1],
        ['MUNICIPALITY_GROUP', '荒川区', 1],
        ['OTHER_GROUP', '板橋区', 1],
        ['OTHER_GROUP', '福生市', 1],
        ['SOCIETY_OF_COMMERCE', '福生市', 1],
        ['STARTUP_GROUP', '墨田区', 2],
        ['STARTUP_GROUP', '渋谷区', 1],
        ['WORKING_GROUP', '渋谷区', 1],
      ],
    ],
  },
  {
    name: '31-partners-and-beneficiaries',
    says: 'local companies of Sumida and businesses of Arakawa are partner in (1) and beneficiary in (2)',
    read: ({ organizations }) =>
      organizations.nodes.map(({ id, involvements }: any) => [
        keyOf(id),
        ...involvements.nodes.map((part: any) => `${part.role as string} ${keyOf(part.in.id)}`),
      ]),
    answer: [
      ['sumida/local-companies', 'PARTNER 131075-FY2022-c1', 'BENEFICIARY 131075-FY2022-c2'],
      ['arakawa/businesses', 'PARTNER 131181-FY2022-c1', 'BENEFICIARY 131181-FY2022-c2'],
    ],
  },
  {
    name: '32-programs-with-partners',
    says: 'two programs have partners: a school with 産学公金, and the community with the chamber and various businesses',
    read: ({ programs }) =>
      programs.nodes.map(({ id, organizations, themes }: any) => ({
        program: keyOf(id),
        partners: keysOf(organizations),
        themes: slugsOf(themes),
      })),
    answer: [
      {
        program: 'arakawa/management-school',
        partners: ['arakawa/sangaku-kokin'],
        themes: ['academia-finance', 'management', 'human-resources'],
      },
      {
        program: 'ome/advanced-tech-community',
        partners: ['ome/chamber', 'ome/participating-businesses'],
        themes: ['multi-stakeholder', 'inter-business', 'chamber-collab', 'dx', 'advanced-tech'],
      },
    ],
  },
  {
    name: '33-actors-of-a-theme',
    says: 'sixteen organizations stand where collaboration of many actors is touched, five of them groups of businesses',
    read: ({ theme: { organizations } }) => [
      organizations.totalCount,
      Object.fromEntries(organizations.groups.nodes.map(({ keys, count }: any) => [keys[0].value, count])),
    ],
    answer: [
      16,
      {
        BUSINESS_GROUP: 5,
        CHAMBER_OF_COMMERCE: 1,
        COMMERCE_GROUP: 1,
        CONSORTIUM: 1,
        FOUNDER_GROUP: 1,
        MUNICIPALITY_GROUP: 1,
        OTHER_GROUP: 2,
        SOCIETY_OF_COMMERCE: 1,
        STARTUP_GROUP: 2,
        WORKING_GROUP: 1,
      },
    ],
  },
  {
    name: '34-industries',
    says: 'manufacturing is spoken of in Sumida, Arakawa and Ome, retail in three places and food in two',
    read: ({ industries }) =>
      industries.nodes.map(({ jsic, municipalities }: any) => [
        jsic,
        Object.fromEntries(
          municipalities.edges.map(({ node, wording }: any) => [node.slug, [...wording].sort()]),
        ),
      ]),
    answer: [
      ['E', { sumida: ['製造業'], arakawa: ['製造業等'], ome: ['製造業', '電子機器'] }],
      ['E15', { itabashi: ['印刷製本'] }],
      ['E24', { ome: ['機械・金属加工の製造業'] }],
      ['E25', { ome: ['機械・金属加工の製造業'] }],
      ['E26', { ome: ['機械・金属加工の製造業'] }],
      ['E27', { ome: ['機械・金属加工の製造業'] }],
      ['E275', { itabashi: ['オプト'] }],
      ['I', { arakawa: ['商業', '商業サービス業'], itabashi: ['小売'], fussa: ['小売・サービス業'] }],
      ['M76', { itabashi: ['飲食'], fussa: ['飲食業'] }],
    ],
  },
];
