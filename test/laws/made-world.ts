/** A dataset from a recipe: as valid as one read from seed files, in the same order, with ids that an edit elsewhere keeps. */

import { createHash } from 'node:crypto';

import type {
  Dataset,
  EvidenceFact,
  FigureFact,
  InvolvementFact,
  Listing,
  OrganizationFact,
  PlanFact,
  ProgramFact,
  SectionFact,
  SourceFact,
  StatementFact,
  TermHit,
} from '../../src/model/dataset.js';
import type { Id } from '../../src/model/kinds.js';
import { checkDigitOf } from '../../src/model/municipality-code.js';
import { type Basis, type Level, relations } from '../../src/model/terms.js';

import type { LinkRecipe, PlanRecipe, Recipe } from './recipe.js';
import { type Stretch, WrittenSource } from './written-source.js';

/** Something that links start from, and the passage that its quotes are cut from. */
interface Holder {
  readonly id: Id;
  readonly level: Level;
  readonly plan: Id;
  readonly source: WrittenSource;
  readonly passage: Stretch;
}

export function madeWorld(recipe: Recipe): Dataset {
  return new WorldMaker(recipe).make();
}

const outside: SourceFact = { id: 'Source:table', title: '外の表', publisher: '総務省' };
const scheme = 'made';

class WorldMaker {
  readonly #recipe: Recipe;
  readonly #municipalities: Dataset['municipalities'];
  readonly #categories: Dataset['categories'];
  readonly #organizations: readonly OrganizationFact[];
  readonly #industries: Dataset['industries'];
  readonly #documents: Dataset['documents'];
  readonly #sources: WrittenSource[] = [];
  readonly #plans: PlanFact[] = [];
  readonly #sections: SectionFact[] = [];
  readonly #programs: ProgramFact[] = [];
  readonly #figures: FigureFact[] = [];
  readonly #statements: StatementFact[] = [];
  readonly #involvements = new Map<Id, InvolvementFact>();
  readonly #listings: Listing[] = [];
  readonly #holders: Holder[] = [];
  readonly #evidence = new Map<Id, EvidenceFact>();
  /** Words of each theme that have been met in quotes. */
  readonly #words = new Map<Id, Set<string>>();

  constructor(recipe: Recipe) {
    this.#recipe = recipe;
    this.#municipalities = numbered(recipe.municipalities, municipality);
    this.#categories = numbered(recipe.categories, (number) => ({
      ...{ id: `Category:${scheme}-${number + 1}`, scheme, number: number + 1 },
      ...{ name: `取組${number + 1}`, nameEn: `Head ${number + 1}` },
    }));
    this.#organizations = recipe.organizations.map((_, number) =>
      organization(number, this.#municipalities[number - 1]?.id),
    );
    this.#industries = numbered(recipe.industries, (number) => ({
      ...{ id: `Industry:${number + 10}`, jsic: `${number + 10}`, name: `産業${number}` },
      ...(number % 2 === 0 ? { kana: `さんぎょう${number}`, romaji: `sangyō ${number}` } : {}),
    }));
    this.#documents = numbered(recipe.documents, (number) => ({
      ...{ id: `Document:d${number}`, name: `構想${number}`, kind: 'basic_concept' },
    }));
  }

  make(): Dataset {
    for (const { id } of this.#municipalities) {
      const plans = this.#recipe.plans.filter(
        ({ municipality: number }) => at(this.#municipalities, number)?.id === id,
      );
      plans.forEach((plan, generation) => {
        this.#writePlan(id, generation, plan);
      });
    }
    this.#recipe.organizations.forEach((whole, number) => {
      this.#joinWhole(number, whole);
    });
    for (const link of this.#recipe.links) this.#link(link);
    return this.#dataset();
  }

  #dataset(): Dataset {
    const inPlan = this.#holders.map(({ id }) => id);
    return {
      sources: [
        ...(this.#municipalities.length + this.#organizations.length > 0 ? [outside] : []),
        ...this.#sources.map((source) => ({ id: source.id, title: `文書 ${source.id}`, text: source.text })),
      ],
      municipalities: this.#municipalities,
      categories: this.#categories,
      themes: this.#recipe.themes.map((broader, number) => theme(number, broader, this.#words)),
      industries: this.#industries,
      plans: this.#plans,
      sections: this.#sections,
      programs: this.#programs,
      organizations: this.#organizations,
      figures: this.#figures,
      documents: this.#documents,
      statements: this.#statements.toSorted(
        (a, b) =>
          this.#plans.findIndex(({ id }) => id === a.plan) -
            this.#plans.findIndex(({ id }) => id === b.plan) || a.place.start - b.place.start,
      ),
      involvements: [...this.#involvements.values()].sort(
        (a, b) =>
          this.#organizations.findIndex(({ id }) => id === a.organization) -
            this.#organizations.findIndex(({ id }) => id === b.organization) ||
          inPlan.indexOf(a.in) - inPlan.indexOf(b.in),
      ),
      listings: this.#listings,
      variants: this.#variants(),
      evidence: this.#evidenceInOrder(),
    };
  }

  #evidenceInOrder(): readonly EvidenceFact[] {
    const rank = (id: Id): number => this.#sources.findIndex((source) => source.id === id);
    return [...this.#evidence.values()].sort(
      (a, b) =>
        rank(a.quote.source) - rank(b.quote.source) ||
        a.quote.start - b.quote.start ||
        a.quote.end - b.quote.end ||
        relations.indexOf(a.relation) - relations.indexOf(b.relation),
    );
  }

  #variants(): Dataset['variants'] {
    const pairs = this.#recipe.variants.flatMap(([one, other]) => {
      const numbers = [one, other].map((number) => number % Math.max(1, this.#programs.length));
      const [earlier, later] = numbers.sort((a, b) => a - b).map((number) => this.#programs[number]?.id);
      return earlier === undefined || later === undefined || earlier === later ? [] : [{ earlier, later }];
    });
    return [...new Map(pairs.map((pair) => [`${pair.earlier} ${pair.later}`, pair])).values()].map(
      ({ earlier, later }) => ({ programs: [earlier, later], note: { en: 'The same name.' } }),
    );
  }

  /** Heading, passage, figures, sections with their lists: each line is the evidence that its part is there. */
  #writePlan(municipalityId: Id, generation: number, recipe: PlanRecipe): void {
    const source = this.#sourceFor();
    const code = municipalityId.slice('Municipality:'.length);
    const year = 2022 + 3 * generation;
    const key = `${code}-FY${year}`;
    const id = `Plan:${key}`;
    const heading = source.write(`計画${key}`);
    const passage = source.write(recipe.passage);
    const former = this.#plans.findLast((plan) => plan.municipality === municipalityId);
    this.#holders.push({ id, level: 'PLAN', plan: id, source, passage });
    const figures = numbered(recipe.figures, (number) => this.#writeFigure({ id, key, source }, number));
    const sections = this.#categories
      .slice(0, recipe.sections)
      .map((category) => this.#writeSection({ id, key, source }, category));
    const lists = sections.length === 0 ? [] : recipe.programs;
    const programs = lists.map((listed, number) =>
      this.#listProgram({ source, plan: id, municipality: municipalityId, key, sections }, number, listed),
    );
    source.write('');
    this.#plans.push({
      ...{ id, name: `計画${key}`, scheme, municipality: municipalityId, overview: recipe.passage },
      place: source.place({ start: heading.start, end: source.length - 1 }),
      period: {
        ...{ text: `令和${year - 2018}年度～令和${year - 2016}年度` },
        ...{ startFiscalYear: year, endFiscalYear: year + 2 },
        ...{ start: `${year}-04-01`, end: `${year + 3}-03-31` },
      },
      ...(recipe.succeeds && former !== undefined ? { succeeds: former.id } : {}),
    });
    this.#structure('HAS_PLAN', [municipalityId, id], [source, heading]);
    for (const section of sections) {
      this.#holders.push({ id: section.id, level: 'SECTION', plan: id, source, passage });
    }
    for (const program of programs) {
      this.#holders.push({ id: program, level: 'PROGRAM', plan: id, source, passage });
    }
    for (const figure of figures) {
      this.#holders.push({ id: figure, level: 'FIGURE', plan: id, source, passage });
    }
  }

  #sourceFor(): WrittenSource {
    const [first] = this.#sources;
    if (first !== undefined && this.#recipe.oneSource) return first;
    const source = new WrittenSource(`Source:s${this.#sources.length}`);
    this.#sources.push(source);
    source.write('𠮷 まえがき 🏭');
    return source;
  }

  #writeFigure({ id: plan, key, source }: WrittenPlan, number: number): Id {
    const id = `Figure:${key}/f${number}`;
    const caption = source.write(`図${number} 🗾 ${key}`);
    const line = source.write(`図の字${number}`);
    const place = source.place({ start: caption.start, end: line.end });
    this.#figures.push({ id, plan, caption: `図${number} 🗾 ${key}`, text: [`図の字${number}`], place });
    this.#structure('HAS_FIGURE', [plan, id], [source, caption]);
    this.#structure('HAS_FIGURE', [plan, id], [source, line]);
    return id;
  }

  #writeSection(
    { id: plan, key, source }: WrittenPlan,
    { id: category, number, name }: Dataset['categories'][number],
  ): SectionFact {
    const heading = source.write(`(${number}) ${name} ${key}`);
    const id = `Section:${key}-c${number}`;
    const place = source.place(heading);
    const section = { id, plan, category, place, heading: `(${number}) ${name} ${key}` };
    this.#sections.push(section);
    this.#structure('HAS_SECTION', [plan, id], [source, heading]);
    return section;
  }

  #listProgram(
    { source, plan, municipality: owner, key, sections }: ListingPlan,
    number: number,
    listed: number,
  ): Id {
    const slug = `p${number}`;
    const id = `Program:${key.toLowerCase()}/${slug}`;
    const named = { name: `事業${number}`, nameKind: 'NAMED' } as const;
    this.#programs.push({ id, slug, plan, municipality: owner, ...named });
    const listing = sections.filter((_, index) => ((listed >> index) & 1) === 1);
    for (const [index, section] of (listing.length === 0 ? sections.slice(0, 1) : listing).entries()) {
      const position = this.#listings.filter((other) => other.section === section.id).length + 1;
      const marker = listing.length > 1 ? { marker: '☆' } : {};
      this.#listings.push({ section: section.id, program: id, position, ...marker, carried: index > 0 });
      const entry = source.write(`${index > 0 ? '※' : ''}${named.name} ${slug} ${key}`);
      this.#structure('LISTS', [section.id, id], [source, entry]);
    }
    return id;
  }

  #structure(
    relation: EvidenceFact['relation'],
    [subject, object]: readonly [Id, Id],
    [source, stretch]: readonly [WrittenSource, Stretch],
  ): void {
    this.#cite({ relation, subject, object, basis: 'STATED', quote: source.quote(stretch), terms: [] });
  }

  /** A part of an earlier organization, as the first plan says. */
  #joinWhole(number: number, whole: number | null): void {
    const [holder] = this.#holders;
    const [part, body] = [this.#organizations[number], at(this.#organizations.slice(0, number), whole ?? 0)];
    if (holder === undefined || part === undefined || body === undefined || whole === null) return;
    const quote = holder.source.quote(cut(holder, number, 2));
    const basis = number % 2 === 0 ? 'STATED' : 'CURATED';
    this.#cite({
      relation: 'PART_OF',
      subject: part.id,
      object: body.id,
      ...judged(basis),
      quote,
      terms: [],
    });
  }

  #link(link: LinkRecipe): void {
    const places = this.#holders.filter(({ level }) => levelsOf[link.relation].includes(level));
    const holder = at(places, link.place);
    if (holder === undefined) return;
    const { id, level, source } = holder;
    const stretch = cut(holder, link.start, link.length);
    const quote = source.quote(stretch);
    const cited = { ...judged(link.basis), level, quote, terms: [] };
    switch (link.relation) {
      case 'TOUCHES':
        this.#touch(holder, link, stretch);
        return;
      case 'TAKES_PART':
        this.#takePart(holder, link, quote);
        return;
      case 'STATES':
        this.#state(holder, link, stretch);
        return;
      case 'CONCERNS': {
        const industry = at(this.#industries, link.thing);
        if (industry === undefined) return;
        const object = industry.id;
        const wording = Array.from(quote.text)[0] ?? '';
        this.#cite({ relation: 'CONCERNS', subject: id, object, wording, match: link.match, ...cited });
        return;
      }
      case 'DEPICTS': {
        const program = at(
          this.#programs.filter(({ plan }) => plan === holder.plan),
          link.thing,
        );
        if (program === undefined) return;
        this.#cite({ relation: 'DEPICTS', subject: id, object: program.id, ...cited });
        return;
      }
      case 'REFERS_TO': {
        const document = at(this.#documents, link.thing);
        if (document === undefined) return;
        this.#cite({ relation: 'REFERS_TO', subject: id, object: document.id, ...cited, basis: 'STATED' });
      }
    }
  }

  /** A stated one rests on a word of the theme that stands in the quote. */
  #touch({ id, level, source }: Holder, { thing, basis, role }: LinkRecipe, { start, end }: Stretch): void {
    const number = thing % Math.max(1, this.#recipe.themes.length);
    if (number >= this.#recipe.themes.length) return;
    const object = themeId(number);
    const quote = source.quote({ start, end });
    const word = { start: start + Math.floor((end - start) / 2), end };
    const terms: readonly TermHit[] = basis === 'STATED' ? [{ ...word, text: source.quote(word).text }] : [];
    const words = this.#words.get(object) ?? new Set<string>();
    this.#words.set(object, words);
    for (const { text } of terms) words.add(text);
    this.#cite({ relation: 'TOUCHES', subject: id, object, level, role, ...judged(basis), quote, terms });
  }

  /** All evidence of one involvement has its basis: that of the first. */
  #takePart(
    { id, level }: Holder,
    { thing, basis, involvementRole: role }: LinkRecipe,
    quote: EvidenceFact['quote'],
  ): void {
    const taker = at(this.#organizations, thing);
    if (taker === undefined) return;
    const key = `Involvement:${taker.id.slice('Organization:'.length)}~${role.toLowerCase()}~${id}`;
    const involvement = this.#involvements.get(key) ?? {
      ...{ id: key, organization: taker.id, in: id, role, basis },
    };
    this.#involvements.set(key, involvement);
    this.#cite({
      ...{ relation: 'TAKES_PART', subject: taker.id, object: id, level, involvementRole: role },
      ...judged(involvement.basis),
      ...{ quote, terms: [] },
    });
  }

  #state({ id: subject, level, plan, source }: Holder, { role }: LinkRecipe, stretch: Stretch): void {
    const quote = source.quote(stretch);
    const key = `${plan.slice('Plan:'.length)}-${role.toLowerCase()}-${quote.occurrence}-${hashOf([subject, quote.text])}`;
    const id = `Statement:${key}`;
    if (this.#statements.some((statement) => statement.id === id)) return;
    const said = {
      kind: 'GOAL',
      goalKind: 'GOAL',
      label: '目標',
      headline: false,
      text: quote.text,
    } as const;
    this.#statements.push({ id, ...said, subject, plan, place: source.place(stretch) });
    this.#cite({
      ...{ relation: 'STATES', subject, object: id, level, basis: 'STATED', quote, terms: [] },
    });
  }

  /** Once; what says the same again is left out. */
  #cite(draft: Omit<EvidenceFact, 'id'>): void {
    const { quote, relation, role, involvementRole, wording, subject, object } = draft;
    const identity = [
      ...[quote.source, relation, role ?? involvementRole ?? wording ?? null],
      ...[subject, object, quote.text, quote.occurrence],
    ];
    const id = `Evidence:${hashOf(identity)}`;
    if (!this.#evidence.has(id)) this.#evidence.set(id, { id, ...draft });
  }
}

interface WrittenPlan {
  readonly id: Id;
  readonly key: string;
  readonly source: WrittenSource;
}

interface ListingPlan {
  readonly source: WrittenSource;
  readonly plan: Id;
  readonly municipality: Id;
  readonly key: string;
  readonly sections: readonly SectionFact[];
}

const levelsOf: Readonly<Record<LinkRecipe['relation'], readonly Level[]>> = {
  TOUCHES: ['PLAN', 'SECTION', 'PROGRAM', 'FIGURE'],
  TAKES_PART: ['PLAN', 'SECTION', 'PROGRAM', 'FIGURE'],
  STATES: ['PLAN', 'SECTION'],
  CONCERNS: ['PLAN', 'SECTION', 'PROGRAM'],
  DEPICTS: ['FIGURE'],
  REFERS_TO: ['PLAN'],
};

function municipality(number: number): Dataset['municipalities'][number] {
  const five = `${13101 + number}`;
  const code = `${five}${checkDigitOf(five)}`;
  return {
    ...{ id: `Municipality:${code}`, code, slug: `m${number}`, kind: 'SPECIAL_WARD', prefecture: '東京都' },
    ...{ name: `𠮷野${number}区`, kana: `よしの${number}く`, romaji: `Yoshino ${number}` },
    ...{ nameEn: `Yoshino ${number} City`, population: 1_000 + number, sources: [outside.id] },
  };
}

function organization(number: number, home: Id | undefined): OrganizationFact {
  return {
    ...{ id: `Organization:o${number}`, slug: `o${number}`, name: `団体${number}`, kind: 'COUNCIL' },
    ...{ named: number % 2 === 0, basis: 'STATED', note: { ja: '註' } },
    ...(home === undefined ? {} : { municipality: home }),
    sources: number % 2 === 0 ? [outside.id] : [],
  };
}

function theme(
  number: number,
  broader: number | null,
  words: ReadonlyMap<Id, ReadonlySet<string>>,
): Dataset['themes'][number] {
  const id = themeId(number);
  return {
    ...{ id, slug: `t${number}`, name: `主題${number}`, nameEn: `Theme ${number}`, aliases: [] },
    ...{ lexicon: [...(words.get(id) ?? [])], matches: [] },
    ...(broader === null || number === 0 ? {} : { broader: themeId(broader % number) }),
  };
}

function themeId(number: number): Id {
  return `Theme:t${number}`;
}

/** Why it is read so, where the text does not say it. */
function judged(basis: Basis): Pick<EvidenceFact, 'basis' | 'note'> {
  return basis === 'STATED' ? { basis } : { basis, note: { en: 'Read so.' } };
}

/** A piece of the holder's passage, one code point at least. */
function cut({ passage: { start, end } }: Holder, first: number, length: number): Stretch {
  const from = start + (first % (end - start));
  return { start: from, end: Math.min(end, from + Math.max(1, length)) };
}

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function numbered<Item>(count: number, make: (number: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, number) => make(number));
}

function at<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}
