/** What made-up plans say in sentences: each clause with its role, and whom and what it speaks of. */

import type { ThemeFact } from '../model/dataset.js';

import type { Dice } from './dice.js';
import { industries, type MadeIndustry } from './industries.js';
import type { Locality } from './locality.js';
import type { MadeOrganization } from './organizations.js';

/** A clause, which ends where a 、 or 。 stands. */
export interface Clause {
  readonly text: string;
  /** Of the themes that it has terms of. */
  readonly role: string;
  readonly statement?: {
    readonly kind: string;
    readonly goalKind?: string;
    readonly label: string;
    readonly en: string;
  };
  readonly curated?: ThemeFact;
  readonly mention?: { readonly organization: MadeOrganization; readonly role: string };
  readonly industry?: MadeIndustry;
  /** Whether it refers to the vision that the municipality has written before. */
  readonly document?: boolean;
}

/** The name of the document that a municipality's plans refer to. */
export function visionOf({ municipality }: Locality): string {
  return `${municipality.name}産業振興ビジョン`;
}

/** The sentences of an overview: context, strengths, issues, goals. */
export function overviewOf(locality: Locality, dice: Dice): readonly (readonly Clause[])[] {
  const { unit } = locality.municipality;
  const industry = dice.pick(industries);
  const vision: Clause = { text: `「${visionOf(locality)}」を踏まえ`, role: 'context', document: true };
  const context: Clause = {
    text: `${industry.wording}を基幹とする本${unit}の産業は転機を迎えている`,
    role: 'context',
    industry,
  };
  return withoutEchoes([
    dice.chance(0.5) ? [vision, context] : [context],
    ...some(dice, 1, 2, () => [strength(locality, dice)]),
    ...some(dice, 1, 3, () => [issue(locality, dice)]),
    [forPeople(locality, dice), goal(locality, dice)],
    ...some(dice, 1, 2, () => [goal(locality, dice)]),
  ]);
}

/** Nothing is said twice. */
function withoutEchoes(sentences: readonly (readonly Clause[])[]): readonly (readonly Clause[])[] {
  return [...new Map(sentences.map((sentence) => [sentence.at(-1)?.text, sentence])).values()];
}

/** The clauses of a section's narrative, the last one ending in hiragana. */
export function narrativeOf(locality: Locality, dice: Dice): readonly Clause[] {
  return [
    ...some(dice, 2, 3, () => measure(locality, dice)),
    ...some(dice, 0, 2, () => withPartner(locality, dice)),
    ...(dice.chance(0.3) ? [issueMet(locality, dice)] : []),
    lastMeasure(locality, dice),
  ];
}

function some<Item>(dice: Dice, least: number, most: number, make: () => Item): readonly Item[] {
  return Array.from({ length: dice.between(least, most) }, make);
}

type Template = readonly [before: string, after: string, en: string];

const strengths: readonly Template[] = [
  ['本地域は', 'に早くから取り組んできた', '{}: taken up early here.'],
  ['地域には', 'に長けた企業が集まっている', '{}: companies that are good at it have gathered here.'],
];
const issues: readonly Template[] = [
  ['一方で', 'の遅れが懸念される', '{}: slow progress is a concern.'],
  ['', 'への対応が課題となっている', '{}: how to respond is an issue.'],
  ['', 'を担う人手が足りていない', '{}: hands are lacking.'],
];
const goals: readonly Template[] = [
  ['', 'の先進地を目指す', '{}: the place aims to lead.'],
  ['', 'の充実が必要である', '{}: more of it is needed.'],
  ['', 'に重点を置く', '{}: given priority.'],
];
const goalKinds = ['vision', 'need', 'priorities'];
const measures = ['を進めるとともに', 'を広く呼びかけ', 'に取り組む企業を後押しし'];
const lastMeasures = ['につなげていく', 'の定着を図る', 'を広げていく'];

function strength(locality: Locality, dice: Dice): Clause {
  return stating(locality, dice.pick(strengths), 'strength', dice);
}

function issue(locality: Locality, dice: Dice): Clause {
  return stating(locality, dice.pick(issues), 'issue', dice);
}

function goal(locality: Locality, dice: Dice): Clause {
  const place = dice.below(goals.length);
  const [template = ['', '', ''] as const, goalKind = 'goal'] = [goals[place], goalKinds[place]];
  const clause = stating(locality, template, 'goal', dice);
  return clause.statement === undefined
    ? clause
    : { ...clause, statement: { ...clause.statement, goalKind } };
}

function stating(locality: Locality, [before, after, en]: Template, role: string, dice: Dice): Clause {
  const { theme, term } = locality.topic(dice);
  return {
    ...{ text: before + term + after, role },
    statement: { kind: role, label: term, en: en.replace('{}', theme.nameEn) },
    ...(dice.chance(0.15) ? { curated: locality.topic(dice).theme } : {}),
  };
}

function forPeople(locality: Locality, dice: Dice): Clause {
  const organization = locality.collective(dice);
  return {
    ...{ text: `引き続き${organization.name}を支え`, role: 'goal' },
    mention: { organization, role: 'beneficiary' },
  };
}

function measure(locality: Locality, dice: Dice): Clause {
  const text = locality.topic(dice).term + dice.pick(measures);
  return { text, role: 'measure', ...(dice.chance(0.15) ? { curated: locality.topic(dice).theme } : {}) };
}

function lastMeasure(locality: Locality, dice: Dice): Clause {
  return { text: locality.topic(dice).term + dice.pick(lastMeasures), role: 'measure' };
}

/** An issue that a section names beside its measures. */
function issueMet(locality: Locality, dice: Dice): Clause {
  const { theme, term } = locality.topic(dice);
  const statement = { kind: 'issue', label: term, en: `${theme.nameEn}: a cause of concern.` };
  return { text: `${term}への不安にこたえ`, role: 'issue', statement };
}

function withPartner(locality: Locality, dice: Dice): Clause {
  if (dice.chance(0.3)) {
    const organization = locality.collective(dice);
    return {
      text: `${organization.name}に寄り添い`,
      role: 'measure',
      mention: { organization, role: 'beneficiary' },
    };
  }
  const organization = locality.partner(dice);
  const role = dice.chance(0.25) ? 'lead_partner' : 'partner';
  const after = role === 'partner' ? 'と手を携え' : 'を中心に';
  return { text: organization.name + after, role: 'measure', mention: { organization, role } };
}
