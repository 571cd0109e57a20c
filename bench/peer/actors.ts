import { keyOf } from '../../test/questions/question.js';

import type { Attempt } from './attempt.js';

const keys = (things: any[]): string[] => things.map(({ id }) => keyOf(id));
const slugs = (things: any[]): string[] => things.map((thing) => thing.slug);
const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** What an organization takes part in: one field for each kind of place. */
const places = 'inPlan { id } inSection { id heading } inProgram { id name } inFigure { id caption }';
const placeOf = (piece: any): string =>
  keys([...piece.inPlan, ...piece.inSection, ...piece.inProgram, ...piece.inFigure]).join();

/** How often each is there. */
const tally = (items: readonly any[]): Record<string, number> =>
  Object.fromEntries(distinct(items).map((item) => [item, items.filter((each) => each === item).length]));

export const actors: readonly Attempt[] = [
  {
    name: '27-commerce-bodies-as-partners',
    verdict: 'answers',
    query: `{ organizations(
      where: {
        kind: { in: ["CHAMBER_OF_COMMERCE", "SOCIETY_OF_COMMERCE", "COMMERCE_GROUP"] }
        evidence: { some: { involvementRole: { in: ["PARTNER", "LEAD_PARTNER"] }, basis: { eq: "STATED" } } }
      }
      sort: [{ nid: ASC }]
    ) {
      id name named municipality { name }
      evidence(where: { involvementRole: { in: ["PARTNER", "LEAD_PARTNER"] }, basis: { eq: "STATED" } }) {
        involvementRole quote startLine ${places}
      }
    } }`,
    read: ({ organizations }) =>
      organizations.map(({ id, named, evidence }: any) => [
        keyOf(id),
        named,
        ...evidence.flatMap((piece: any) => [piece.involvementRole, placeOf(piece), piece.quote]),
      ]),
  },
  {
    name: '28-actors-only-in-captions',
    verdict: 'answers',
    query: `{ organizations(
      where: {
        inPlans: { none: { nid: { gte: 0 } } }
        inSections: { none: { nid: { gte: 0 } } }
        inPrograms: { none: { nid: { gte: 0 } } }
      }
      sort: [{ nid: ASC }]
    ) { id name kind named municipality { name } inFigures { id caption } evidence { quote startLine } } }`,
    read: ({ organizations }) => keys(organizations),
  },
  {
    name: '29-named-bodies',
    verdict: 'answers',
    query: `{ organizations(where: { named: { eq: true } }, sort: [{ nid: ASC }]) {
      id name nameEn kind basis noteJa evidence { involvementRole basis ${places} }
    } }`,
    read: ({ organizations }) => organizations.map(({ id, basis }: any) => [keyOf(id), basis]),
  },
  {
    name: '30-organizations-by-kind',
    verdict: 'material',
    because: 'no groups; the client counts a list of all organizations',
    query: `{ organizations { kind municipality { name } } }`,
    read: ({ organizations }) => [
      organizations.length,
      Object.entries(
        tally(
          organizations.map((each: any) => `${each.kind as string} ${each.municipality[0].name as string}`),
        ),
      ).map(([cell, count]) => [...cell.split(' '), count]),
    ],
  },
  {
    name: '31-partners-and-beneficiaries',
    verdict: 'answers',
    query: `{ organizations(
      where: { AND: [
        { evidence: { some: { involvementRole: { in: ["PARTNER", "LEAD_PARTNER"] } } } }
        { evidence: { some: { involvementRole: { eq: "BENEFICIARY" } } } }
      ] }
      sort: [{ nid: ASC }]
    ) { id name evidence { involvementRole quote startLine ${places} } } }`,
    read: ({ organizations }) =>
      organizations.map(({ id, evidence }: any) => [
        keyOf(id),
        ...evidence.map((piece: any) => `${piece.involvementRole as string} ${placeOf(piece)}`),
      ]),
  },
  {
    name: '32-programs-with-partners',
    verdict: 'answers',
    query: `{ programs(
      where: { supporting: { some: { involvementRole: { in: ["PARTNER", "LEAD_PARTNER"] } } } }
      sort: [{ nid: ASC }]
    ) {
      id name touches { slug name }
      supporting(where: { involvementRole: { in: ["PARTNER", "LEAD_PARTNER"] } }) {
        involvementRole quote startLine aboutOrganization { id name }
      }
    } }`,
    read: ({ programs }) =>
      programs.map(({ id, supporting, touches }: any) => ({
        program: keyOf(id),
        partners: supporting.flatMap(({ aboutOrganization }: any) => keys(aboutOrganization)),
        themes: slugs(touches),
      })),
  },
  {
    name: '33-actors-of-a-theme',
    verdict: 'material',
    because: 'the list is an OR over four relations; no groups, so the client counts kinds',
    query: `{ organizations(
      where: { OR: [
        { inPlans: { some: { touches: { some: { slug: { eq: "multi-stakeholder" } } } } } }
        { inSections: { some: { touches: { some: { slug: { eq: "multi-stakeholder" } } } } } }
        { inPrograms: { some: { touches: { some: { slug: { eq: "multi-stakeholder" } } } } } }
        { inFigures: { some: { touches: { some: { slug: { eq: "multi-stakeholder" } } } } } }
      ] }
      sort: [{ nid: ASC }]
    ) { id name kind } }`,
    read: ({ organizations }) => [organizations.length, tally(organizations.map(({ kind }: any) => kind))],
  },
  {
    name: '34-industries',
    verdict: 'answers',
    query: `{ industries(sort: [{ nid: ASC }]) {
      jsic name evidence { wording match basis quote startLine plan { municipality { slug name } } }
    } }`,
    read: ({ industries }) =>
      industries.map(({ jsic, evidence }: any) => {
        const at = (piece: any): string => piece.plan[0].municipality[0].slug;
        return [
          jsic,
          Object.fromEntries(
            distinct<string>(evidence.map(at)).map((place) => [
              place,
              distinct(
                evidence.filter((piece: any) => at(piece) === place).map(({ wording }: any) => wording),
              ),
            ]),
          ),
        ];
      }),
  },
];
