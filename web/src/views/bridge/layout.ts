/** Where everything of a bridge stands, in pixels from its top: programs under each other, themes spread over the same height. */

import type { Bridge } from './model.js';

/** Height of a line of the left, of a theme, and of what stands above a bundle of themes. */
const line = { program: 19, theme: 24, head: 30 };
const gap = 14;

/** Between bundles of themes at most; wider apart they are not seen together. */
const mostRoom = 20;

/** The middle of each thing by its id; of a municipality its first and last pixel. */
export interface Layout {
  readonly height: number;
  readonly programs: ReadonlyMap<string, number>;
  readonly municipalities: readonly Extent[];
  readonly heads: ReadonlyMap<string, number>;
  readonly themes: ReadonlyMap<string, number>;
}

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Themes have more room between bundles when the left side is the higher one. */
export function layoutOf(bridge: Bridge): Layout {
  const { extents, programs, height } = leftOf(bridge);
  const count = bridge.bundles.length;
  const themes = bridge.bundles.reduce(
    (sum, bundle) => sum + line.head + bundle.themes.length * line.theme,
    0,
  );
  const room = count < 2 ? 0 : Math.min(mostRoom, Math.max(0, (height - themes) / (count - 1)));
  return {
    height: Math.max(height, themes + room * Math.max(0, count - 1)),
    programs,
    municipalities: extents,
    ...rightOf(bridge, room),
  };
}

function leftOf({ municipalities }: Bridge) {
  const programs = new Map<string, number>();
  const extents: Extent[] = [];
  let y = 0;
  for (const municipality of municipalities) {
    const top = y;
    for (const { id } of municipality.programs.nodes) {
      programs.set(id, y + line.program / 2);
      y += line.program;
    }
    // A name needs two lines, however few the programs.
    y = Math.max(y, top + 2 * line.program);
    extents.push({ top, bottom: y });
    y += gap;
  }
  return { extents, programs, height: Math.max(0, y - gap) };
}

function rightOf({ bundles }: Bridge, room: number) {
  const heads = new Map<string, number>();
  const themes = new Map<string, number>();
  let y = 0;
  for (const bundle of bundles) {
    heads.set(bundle.concept.id, y + line.head / 2);
    y += line.head;
    for (const { theme } of bundle.themes) {
      themes.set(theme.id, y + line.theme / 2);
      y += line.theme;
    }
    y += room;
  }
  return { heads, themes };
}

/** A calm curve from one height at the left to another at the right, over `width` pixels. */
export function curve(width: number, from: number, to: number): string {
  const middle = width / 2;
  return `M0 ${from}C${middle} ${from} ${middle} ${to} ${width} ${to}`;
}
