/** A bridge: programs of some municipalities at one side, at the other the themes that they touch themselves, and a tie wherever one touches one. */

import type { Basis, BridgeQuery } from '../../api/__generated__/graphql.js';
import { topsOf, type VocabularyTheme } from '../../api/vocabulary.js';

import { untangled } from './order.js';

/** What the API answers, under one reading. */
export type BridgeAnswer = BridgeQuery['reading'];

type Municipality = BridgeAnswer['municipalities']['nodes'][number];
type Theme = VocabularyTheme;

/** That a program touches a theme; places are those of municipalities and programs at the left, from 0. */
export interface Tie {
  readonly municipality: number;
  readonly place: number;
  readonly program: string;
  readonly theme: string;
  readonly basis: Basis;
}

/** A theme with the places of the municipalities whose programs touch it. */
export interface BridgeTheme {
  readonly theme: Theme;
  readonly municipalities: readonly number[];
}

/** Themes under their top concept. */
export interface Bundle {
  readonly concept: Theme;
  readonly themes: readonly BridgeTheme[];
}

/** Only what is shown: themes that programs of enough municipalities touch, and the ties to them. */
export interface Bridge {
  readonly municipalities: readonly Municipality[];
  readonly bundles: readonly Bundle[];
  readonly ties: readonly Tie[];
  /** What the answer was too short for. */
  readonly missing: { readonly programs: number; readonly ties: number };
}

/** Themes of fewer municipalities than `least` are left out. */
export function bridgeOf(
  { municipalities }: BridgeAnswer,
  vocabulary: readonly VocabularyTheme[],
  least: number,
): Bridge {
  const all = tiesOf(municipalities.nodes);
  const shown = vocabulary
    .map((theme) => ({ theme, municipalities: touching(theme, all) }))
    .filter((theme) => theme.municipalities.length >= least);
  const kept = new Set(shown.map(({ theme }) => theme.id));
  const ties = all.filter(({ theme }) => kept.has(theme));
  const programs = municipalities.nodes.flatMap((municipality) => municipality.programs.nodes);
  return {
    municipalities: municipalities.nodes,
    bundles: bundlesOf(shown, topsOf(vocabulary), ties),
    ties,
    missing: {
      programs: sum(municipalities.nodes.map(({ programs }) => programs.totalCount)) - programs.length,
      ties: sum(programs.map(({ themes }) => themes.totalCount)) - all.length,
    },
  };
}

/** A tie is stated as soon as one quote states it. */
function tiesOf(municipalities: readonly Municipality[]): readonly Tie[] {
  const programs = municipalities.flatMap((municipality, index) =>
    municipality.programs.nodes.map((program) => ({ program, municipality: index })),
  );
  return programs.flatMap(({ program, municipality }, place) =>
    program.themes.edges.map(({ node, bases }) => ({
      municipality,
      place,
      program: program.id,
      theme: node.id,
      basis: bases.includes('STATED') ? 'STATED' : 'CURATED',
    })),
  );
}

function touching(theme: Theme, ties: readonly Tie[]): readonly number[] {
  const places = ties.filter((tie) => tie.theme === theme.id).map(({ municipality }) => municipality);
  return [...new Set(places)];
}

function bundlesOf(
  shown: readonly BridgeTheme[],
  tops: ReadonlyMap<string, Theme>,
  ties: readonly Tie[],
): readonly Bundle[] {
  const groups = new Map<Theme, string[]>();
  for (const { theme } of shown) {
    const top = tops.get(theme.id) ?? theme;
    groups.set(top, [...(groups.get(top) ?? []), theme.id]);
  }
  const ordered = untangled(
    [...groups].map(([{ id }, items]) => ({ id, items })),
    ties.map(({ place, theme }) => ({ left: place, right: theme })),
  );
  return ordered.flatMap(({ id, items }) => {
    const concept = tops.get(id);
    if (concept === undefined) return [];
    return { concept, themes: items.flatMap((item) => shown.find(({ theme }) => theme.id === item) ?? []) };
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Everything that a thing of the bridge is tied to, and itself: what is lit when it is pointed at. */
export function litBy(id: string, { municipalities, ties }: Bridge): ReadonlySet<string> {
  const index = municipalities.findIndex((municipality) => municipality.id === id);
  const own = ties.filter(
    ({ municipality, program, theme }) => municipality === index || program === id || theme === id,
  );
  const places = own.map(({ municipality }) => municipalities[municipality]?.id ?? '');
  return new Set([id, ...places, ...own.flatMap(({ program, theme }) => [program, theme])]);
}
