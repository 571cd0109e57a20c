/** A bridge: programs of some municipalities at one side, at the other the themes that they touch themselves, and a tie wherever one touches one. */

import type { Basis, BridgeQuery } from '../../api/__generated__/graphql.js';

import { untangled } from './order.js';

/** What the API answers, under one reading. */
export type BridgeAnswer = BridgeQuery['reading'];

type Municipality = BridgeAnswer['municipalities']['nodes'][number];
type Theme = BridgeAnswer['themes']['nodes'][number];

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
  /** Programs that the answer was too short for. */
  readonly missing: number;
}

/** Themes of fewer municipalities than `least` are left out. */
export function bridgeOf({ municipalities, themes }: BridgeAnswer, least: number): Bridge {
  const all = tiesOf(municipalities.nodes);
  const byId = new Map(themes.nodes.map((theme) => [theme.id, theme]));
  const shown = themes.nodes
    .map((theme) => ({ theme, municipalities: touching(theme, all) }))
    .filter((theme) => theme.municipalities.length >= least);
  const kept = new Set(shown.map(({ theme }) => theme.id));
  const ties = all.filter(({ theme }) => kept.has(theme));
  const missing = municipalities.nodes.map(({ programs }) => programs.totalCount - programs.nodes.length);
  return {
    municipalities: municipalities.nodes,
    bundles: bundlesOf(shown, byId, ties),
    ties,
    missing: missing.reduce((sum, count) => sum + count, 0),
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
  byId: ReadonlyMap<string, Theme>,
  ties: readonly Tie[],
): readonly Bundle[] {
  const groups = new Map<string, string[]>();
  for (const { theme } of shown) {
    const top = topOf(theme, byId).id;
    groups.set(top, [...(groups.get(top) ?? []), theme.id]);
  }
  const ordered = untangled(
    [...groups].map(([id, items]) => ({ id, items })),
    ties.map(({ place, theme }) => ({ left: place, right: theme })),
  );
  return ordered.flatMap(({ id, items }) => {
    const concept = byId.get(id);
    if (concept === undefined) return [];
    return { concept, themes: items.flatMap((item) => shown.find(({ theme }) => theme.id === item) ?? []) };
  });
}

function topOf(theme: Theme, byId: ReadonlyMap<string, Theme>): Theme {
  const above = theme.broader === null ? undefined : byId.get(theme.broader.id);
  return above === undefined ? theme : topOf(above, byId);
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
