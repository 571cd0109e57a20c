import { keyOf } from '../../test/questions/question.js';

import type { Attempt } from './attempt.js';

const slug = ([only]: any[]): string => only.slug;
const keys = (things: any[]): string[] => things.map(({ id }) => keyOf(id));
const slugs = (things: any[]): string[] => things.map((thing) => thing.slug);
const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** Programs of a plan, each once: one that is listed twice stands in two sections. */
const programsOf = (plan: any): string[] =>
  distinct(plan.sections.flatMap(({ programs }: any) => programs.map(({ id }: any) => id)));

export const facts: readonly Attempt[] = [
  {
    name: '01-plans-and-periods',
    verdict: 'answers',
    query: `{ plans(sort: [{ nid: ASC }]) {
      name periodText periodStart periodEnd startLine municipality { slug name } source { title }
    } }`,
    read: ({ plans }) =>
      plans.map((plan: any) => [
        slug(plan.municipality),
        plan.name,
        `${plan.periodText as string} = ${plan.periodStart as string}/${plan.periodEnd as string}`,
        plan.startLine,
      ]),
  },
  {
    name: '02-programs-of-each-municipality',
    verdict: 'material',
    because:
      'a program listed under two sections is met twice, so totalCount is 49; the client counts distinct ids',
    query: `{ municipalities(sort: [{ nid: ASC }]) { slug name plans { sections { programs { id name nameEn } } } } }`,
    read: ({ municipalities }) =>
      municipalities.map((each: any) => {
        const { length } = programsOf(each.plans[0]);
        return [each.slug, length, length];
      }),
  },
  {
    name: '03-municipalities-without-a-category',
    verdict: 'answers',
    query: `{
      without: municipalities(
        where: { plans: { none: { sections: { some: { category: { some: { number: { eq: 3 } } } } } } } }
      ) { slug name }
      categories(where: { number: { eq: 3 } }) {
        name sections { heading plan { municipality { slug name } } programs { name } }
      }
    }`,
    read: ({ without, categories }) => ({
      without: slugs(without),
      with: categories[0].sections.map(({ plan, programs }: any) => [
        slug(plan[0].municipality),
        programs.length,
      ]),
    }),
  },
  {
    name: '04-everything-about-a-program',
    verdict: 'answers',
    because: 'evidence hangs on the program, not on the link; the context of a quote is not there',
    query: `{ programs(where: { id: { eq: "Program:ome/advanced-tech-community" } }) {
      name nameEn instrument summaryEn sections { heading narrative plan { name periodText } } figures { caption }
      touches { slug evidence(where: { aboutProgram: { some: { id: { eq: "Program:ome/advanced-tech-community" } } } }) {
        basis role quote startLine noteJa
      } }
      supporting(where: { relation: { eq: "TAKES_PART" } }) {
        involvementRole quote startLine aboutOrganization { id name named }
      }
    } }`,
    read: ({ programs: [program] }) => ({
      instrument: program.instrument,
      themes: program.touches.map((theme: any) => [
        theme.slug,
        ...distinct(theme.evidence.map(({ basis }: any) => basis)),
      ]),
      organizations: program.supporting.map((piece: any) => [
        ...keys(piece.aboutOrganization),
        piece.involvementRole,
      ]),
      lines: distinct(
        program.touches.flatMap(({ evidence }: any) => evidence.map(({ startLine }: any) => startLine)),
      ),
    }),
  },
  {
    name: '05-passages-with-a-word',
    verdict: 'answers',
    because: 'one field for each kind that a passage may speak of',
    query: `{ evidences(where: { quote: { contains: "脱炭素" } }, sort: [{ nid: ASC }]) {
      relation startLine quote basis role aboutProgram { id } aboutSection { id } aboutPlan { id } aboutFigure { id }
      aboutOrganization { id } theme { id } industry { id } inProgram { id } inSection { id } inPlan { id } inFigure { id }
    } }`,
    read: ({ evidences }) =>
      evidences.map((piece: any) => {
        const subjects = [piece.aboutProgram, piece.aboutSection, piece.aboutPlan, piece.aboutFigure];
        const objects = [piece.theme, piece.industry, piece.inProgram, piece.inSection, piece.inPlan];
        return [piece.relation, piece.startLine, ...keys(subjects.flat()), ...keys(objects.flat())];
      }),
  },
  {
    name: '15-programs-by-category',
    verdict: 'material',
    because: 'no groups; one alias a cell, or the client counts a list of all programs',
    query: `{ programs { sections { category { number } plan { municipality { slug } } } } }`,
    read: ({ programs }) => {
      const cells = programs.flatMap(({ sections }: any) =>
        sections.map(
          ({ category, plan }: any) => `${slug(plan[0].municipality)} ${category[0].number as string}`,
        ),
      );
      const places = ['sumida', 'shibuya', 'arakawa', 'itabashi', 'ome', 'fussa'];
      const counts = places.flatMap((place) =>
        [1, 2, 3, 0].map((number) => cells.filter((cell: string) => cell === `${place} ${number}`).length),
      );
      return [programs.length, counts];
    },
  },
  {
    name: '16-programs-by-top-concept',
    verdict: 'material',
    because: 'no groups; the client counts a list of all programs with their themes',
    query: `{ programs { sections { plan { municipality { code } } } touches { broader { slug } } } }`,
    read: ({ programs }) => {
      const cells = programs.flatMap(({ sections, touches }: any) => {
        const tops = distinct(touches.map(({ broader }: any) => slug(broader)));
        const { code } = sections[0].plan[0].municipality[0];
        return (tops.length === 0 ? [null] : tops).map((top) => JSON.stringify([code, top]));
      });
      return distinct(cells as string[]).map((cell) => [
        ...(JSON.parse(cell) as unknown[]),
        cells.filter((each: string) => each === cell).length,
      ]);
    },
  },
  {
    name: '17-instruments',
    verdict: 'material',
    because: 'no groups; the client counts a list of all programs',
    query: `{ programs { instrument sections { plan { municipality { name } } } } }`,
    read: ({ programs }) =>
      distinct(programs.map(({ instrument }: any) => instrument)).map((instrument) => {
        const such = programs.filter((program: any) => program.instrument === instrument);
        const places = such.map(({ sections }: any) => sections[0].plan[0].municipality[0].name);
        return [
          instrument,
          such.length,
          Object.fromEntries(
            distinct(places).map((place) => [place, places.filter((each: any) => each === place).length]),
          ),
        ];
      }),
  },
  {
    name: '18-subsidies-and-loans',
    verdict: 'answers',
    query: `{ programs(where: { instrument: { in: ["SUBSIDY", "LOAN"] } }, sort: [{ nid: ASC }]) {
      id name instrument touches { slug name } sections { plan { municipality { name } } }
      supporting(where: { relation: { eq: "LISTS" } }) { quote startLine }
    } }`,
    read: ({ programs }) =>
      programs.map(({ id, instrument, touches }: any) => [keyOf(id), instrument, ...slugs(touches)]),
  },
  {
    name: '19-programs-without-a-theme',
    verdict: 'answers',
    query: `{
      programs(where: { touches: { none: { nid: { gte: 0 } } } }, sort: [{ nid: ASC }]) {
        id name sections { touches(sort: [{ nid: ASC }]) { slug name } }
      }
      left: programsConnection(
        where: {
          touches: { none: { nid: { gte: 0 } } }
          sections: { none: { touches: { some: { nid: { gte: 0 } } } } }
        }
      ) { totalCount }
    }`,
    read: ({ programs, left }) => [
      programs.map(({ id, sections }: any) => [
        keyOf(id),
        sections.flatMap(({ touches }: any) => slugs(touches)),
      ]),
      left.totalCount,
    ],
  },
  {
    name: '20-programs-listed-twice',
    verdict: 'answers',
    query: `{ programs(
      where: { sectionsConnection: { aggregate: { count: { nodes: { gte: 2 } } } } }
      sort: [{ nid: ASC }]
    ) {
      id name sections(sort: [{ nid: ASC }]) { category { number } }
      supporting(where: { relation: { eq: "LISTS" } }, sort: [{ nid: ASC }]) { quote startLine }
    } }`,
    read: ({ programs }) =>
      programs.map(({ id, sections, supporting }: any) => [
        keyOf(id),
        sections.map(({ category }: any) => category[0].number),
        supporting.at(-1).quote,
      ]),
  },
  {
    name: '21-entries-that-describe',
    verdict: 'answers',
    query: `{ programs(where: { nameKind: { eq: "DESCRIPTIVE" } }, sort: [{ nid: ASC }]) {
      id name sections { plan { municipality { name } } }
    } }`,
    read: ({ programs }) => keys(programs),
  },
];
