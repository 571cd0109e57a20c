/** The programs of made-up plans: a theme, and what is done about it. */

import type { ThemeFact } from '../model/dataset.js';

import type { Dice } from './dice.js';
import { industries, type MadeIndustry } from './industries.js';
import type { Locality } from './locality.js';
import { capital } from './municipalities.js';
import type { MadeOrganization } from './organizations.js';
import type { Topic } from './vocabulary.js';

/** A program; what its name says of themes is found in the name. */
export interface MadeProgram {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kana?: string;
  readonly romaji?: string;
  readonly nameKind?: string;
  readonly instrument: string;
  /** Read into the name, which has no word for it. */
  readonly curated?: ThemeFact;
  /** In the name by its wording. */
  readonly industry?: MadeIndustry;
  /** In the name. */
  readonly partner?: MadeOrganization;
  /** The program of the plan before that it goes on with. */
  readonly continues?: MadeProgram;
}

interface Form {
  readonly slug: string;
  readonly name: string;
  readonly kana: string;
  readonly romaji: string;
  readonly nameEn: string;
  readonly instrument: string;
}

const rows = `subsidy 補助金 ほじょきん hojokin subsidy subsidy
support 支援事業 しえんじぎょう shien-jigyo support support
seminar セミナー せみなー semina seminar event
fair フェア ふぇあ fea fair event
classes 講座 こうざ koza classes training
desk 相談窓口 そうだんまどぐち sodan-madoguchi consultation consultation
promotion 推進事業 すいしんじぎょう suishin-jigyo promotion support
campaign キャンペーン きゃんぺーん kyanpen campaign promotion
survey 動向調査 どうこうちょうさ doko-chosa survey survey
award 表彰制度 ひょうしょうせいど hyosho-seido award award
centre センター せんたー senta centre hub
pilot モデル事業 もでるじぎょう moderu-jigyo pilot pilot_support
loans 促進資金 そくしんしきん sokushin-shikin loans loan
circle 交流会 こうりゅうかい koryukai exchange collaboration
project プロジェクト ぷろじぇくと purojekuto project product_development
portal ポータルサイト ぽーたるさいと potaru-saito portal information
space スペース すぺーす supesu space place`;

const forms: readonly Form[] = rows.split('\n').map((row) => {
  const [slug = '', name = '', kana = '', romaji = '', nameEn = '', instrument = ''] = row.split(' ');
  return { slug, name, kana, romaji: romaji.replace('-', ' '), nameEn, instrument };
});

const qualifiers = [
  '次世代',
  '女性',
  '若手',
  '広域',
  '小規模企業',
  '地場産業',
  'まちなか',
  '未来',
  'はじめての',
  '実践',
];

/** Names that have no term of any theme: what they are about is read into them. */
const plainNames = [
  'がんばる企業応援プロジェクト',
  'ものづくり塾',
  'まちの元気づくり事業',
  '産業ひとづくり事業',
  'チャレンジ応援窓口',
];

/** As many as asked for, no name and no slug twice; some go on with those of the plan before. */
export function makePrograms(
  locality: Locality,
  count: number,
  former: readonly MadeProgram[],
  dice: Dice,
): readonly MadeProgram[] {
  const programs: MadeProgram[] = dice
    .some(former, Math.round(count * 0.4))
    .map((program) => ({ ...program, continues: program }));
  const taken = new Set([...former, ...programs].flatMap(({ slug, name }) => [slug, name]));
  while (programs.length < count) {
    const program = apart(makeProgram(locality, dice), taken);
    taken.add(program.slug).add(program.name);
    programs.push(program);
  }
  return programs;
}

/** A second program of a name is another round of it. */
function apart(program: MadeProgram, taken: ReadonlySet<string>): MadeProgram {
  let [slug, name] = [program.slug, program.name];
  for (let round = 2; taken.has(slug) || taken.has(name); round += 1) {
    slug = `${program.slug}-${String(round)}`;
    if (taken.has(name)) name = `${program.name}（第${String(round)}弾）`;
  }
  return { ...program, slug, name };
}

function makeProgram(locality: Locality, dice: Dice): MadeProgram {
  if (dice.chance(0.06)) return plainProgram(locality, dice);
  const topic = locality.topic(dice);
  const form = dice.pick(forms);
  const name = topic.term + form.name;
  const plain = {
    ...{ slug: `${topic.theme.slug}-${form.slug}`, instrument: form.instrument },
    nameEn: `${topic.theme.nameEn}: ${form.nameEn}`,
  };
  const curated = dice.chance(0.12) ? { curated: locality.topic(dice).theme } : {};
  switch (dice.below(8)) {
    case 0:
      return { ...plain, ...curated, ...ofIndustry(name, dice) };
    case 1:
      return { ...plain, ...curated, ...withPartner(name, locality, dice) };
    case 2:
      return { ...plain, ...curated, name: twoTerms(topic, locality.topic(dice)) + form.name };
    case 3:
      return { ...plain, ...curated, name: `${dice.pick(qualifiers)}${name}` };
    case 4:
      return { ...plain, ...curated, name: `${locality.municipality.place.name} ${topic.term} ${form.name}` };
    case 5:
      return { ...plain, name: `${topic.term}を活用した${form.name}の充実`, nameKind: 'descriptive' };
    default:
      return { ...plain, ...curated, name, ...readingOf(topic, form) };
  }
}

function plainProgram(locality: Locality, dice: Dice): MadeProgram {
  const { place, unit } = locality.municipality;
  const curated = locality.topic(dice).theme;
  const nameEn = `${capital(place.romaji)} for people: ${curated.nameEn}`;
  return {
    ...{ slug: `${curated.slug}-local`, name: `${place.name}${unit}${dice.pick(plainNames)}`, nameEn },
    ...{ instrument: 'support', curated },
  };
}

function ofIndustry(name: string, dice: Dice): Pick<MadeProgram, 'name' | 'industry'> {
  const industry = dice.pick(industries);
  return {
    name: dice.chance(0.3) ? `${name}（${industry.wording}分野）` : industry.wording + name,
    industry,
  };
}

function withPartner(name: string, locality: Locality, dice: Dice): Pick<MadeProgram, 'name' | 'partner'> {
  const partner = locality.partner(dice);
  return { name: `${partner.name}連携${name}`, partner };
}

/** Two themes in one name, unless they are the same. */
function twoTerms(topic: Topic, other: Topic): string {
  return topic.theme === other.theme ? topic.term : `${other.term}・${topic.term}`;
}

/** How it is read is known where the term is the theme's name. */
function readingOf({ theme, term }: Topic, form: Form): Pick<MadeProgram, 'kana' | 'romaji'> {
  const { name, kana, romaji } = theme;
  if (term !== name || kana === undefined || romaji === undefined) return {};
  return { kana: kana + form.kana, romaji: `${romaji} ${form.romaji}` };
}
