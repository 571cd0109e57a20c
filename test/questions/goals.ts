import { type Question, slugsOf } from './question.js';

export const goals: readonly Question[] = [
  {
    name: '22-issues-and-goals',
    says: 'the plan of Ome names two strengths, one issue and six goals, three of them its pillars',
    read: ({ municipality }) =>
      municipality.statements.nodes.map(({ kind, label, themes }: any) => [kind, label, ...slugsOf(themes)]),
    answer: [
      ['STRENGTH', '工業団地', 'industrial-location'],
      ['STRENGTH', '製造業の集積'],
      ['ISSUE', 'コロナの影響', 'infection-response'],
      ['GOAL', 'カーボンニュートラルへの対応', 'decarbonisation'],
      ['GOAL', '産業構造の転換', 'decarbonisation', 'transformation'],
      ['GOAL', '柱1', 'management'],
      ['GOAL', '柱2', 'founding'],
      ['GOAL', '柱3', 'inter-business'],
      ['GOAL', '持続的な産業の基盤'],
    ],
  },
  {
    name: '23-headlines',
    says: 'each plan has one line that speaks for it, and all six are goals',
    read: ({ statements }) =>
      statements.nodes.map(({ municipality, kind, goalKind, text }: any) => [
        municipality.slug,
        kind,
        goalKind,
        text,
      ]),
    answer: [
      [
        'sumida',
        'GOAL',
        'PRIORITIES',
        'ベンチャーともものづくり企業の協働、地域の国内外への発信、産業支援機能の強化に重点を置き',
      ],
      ['shibuya', 'GOAL', 'VISION', '「ちがいを ちからに 変える街。渋谷区」'],
      ['arakawa', 'GOAL', 'KEYWORD', '「連携と変革」'],
      ['itabashi', 'GOAL', 'VISION', '「板橋ブランド」をベースに、産業都市としての更なる飛躍をめざす'],
      ['ome', 'GOAL', 'NEED', '製造業にとって産業構造を大きく転換し力強い成長を生み出していく必要がある'],
      [
        'fussa',
        'GOAL',
        'GOAL',
        '福生市らしさを打ち出す地域ブランドの強化を基軸に、事業者間連携の強化を目指す',
      ],
    ],
  },
  {
    name: '24-statements-by-kind',
    says: 'of 47 statements Sumida names most issues, and Shibuya names goals only',
    read: ({ statements }) => [
      statements.totalCount,
      statements.groups.nodes.map(({ keys, count }: any) => [keys[0].label, keys[1].value, count]),
    ],
    answer: [
      47,
      [
        ['墨田区', 'ISSUE', 5],
        ['墨田区', 'GOAL', 2],
        ['墨田区', 'STRENGTH', 2],
        ['渋谷区', 'GOAL', 8],
        ['荒川区', 'ISSUE', 2],
        ['荒川区', 'GOAL', 5],
        ['板橋区', 'ISSUE', 1],
        ['板橋区', 'GOAL', 6],
        ['板橋区', 'STRENGTH', 1],
        ['青梅市', 'ISSUE', 1],
        ['青梅市', 'GOAL', 6],
        ['青梅市', 'STRENGTH', 2],
        ['福生市', 'ISSUE', 1],
        ['福生市', 'GOAL', 4],
        ['福生市', 'STRENGTH', 1],
      ],
    ],
  },
  {
    name: '25-gaps',
    says: 'eighteen aims are met by no measure, five of them in Ome, whose pillars of management and founding are among them',
    read: ({ municipalities }) => municipalities.nodes.map(({ slug, gaps }: any) => [slug, ...slugsOf(gaps)]),
    answer: [
      ['sumida', 'succession', 'support-system'],
      ['shibuya', 'internationalisation', 'diversity'],
      ['arakawa', 'transformation', 'sustainable-industry', 'local-resources'],
      ['itabashi', 'multi-stakeholder', 'local-resources'],
      ['ome', 'founding', 'adaptation', 'transformation', 'sustainable-industry', 'management'],
      ['fussa', 'inter-business', 'infection-response', 'disaster-response', 'adaptation'],
    ],
  },
  {
    name: '26-aimed-at-and-not-done',
    says: 'Fussa names infectious disease as issue and goal and has no measure; Itabashi and Ome have one',
    read: ({ aimedAt, done }) => ({ aimedAt: slugsOf(aimedAt), done: slugsOf(done) }),
    answer: { aimedAt: ['fussa'], done: ['itabashi', 'ome'] },
  },
];
