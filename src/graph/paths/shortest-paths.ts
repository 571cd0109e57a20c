/**
 * The k shortest simple paths, in the order of length and then of things (Yen's method in Lawler's form): the paths that
 * are left fall into sets without overlap, each given by how its paths begin, and the best of each set is searched for.
 */

import { shortestWay, type Terrain } from './layers.js';

export interface PathsWanted {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  /** How many paths. */
  readonly limit: number;
}

export interface PathsFound {
  /** Ordinals from end to end. */
  readonly paths: readonly (readonly number[])[];
  /** Is there another path of at most `maxHops`? */
  readonly truncated: boolean;
}

export function bytesOfPaths({ paths }: PathsFound): number {
  return paths.reduce((sum, path) => sum + 50 + 8 * path.length, 200);
}

/** The best of the paths that begin with `nodes[0 … spur]` and do not go on to what is barred. */
interface Candidate {
  readonly nodes: readonly number[];
  readonly spur: number;
  readonly barred: ReadonlySet<number>;
}

export async function shortestPaths(terrain: Terrain, wanted: PathsWanted): Promise<PathsFound> {
  const { from, to, limit } = wanted;
  if (from === to) return { paths: [[from]], truncated: false };
  const paths: (readonly number[])[] = [];
  let candidates = await bestOf(terrain, wanted, [{ nodes: [from], spur: 0, barred: new Set() }]);
  while (candidates.length > 0 && paths.length < limit) {
    const best = candidates.reduce((one, other) => (precedes(other.nodes, one.nodes) ? other : one));
    paths.push(best.nodes);
    candidates = candidates.filter((candidate) => candidate !== best);
    // Whether there are more is known already.
    if (paths.length === limit && candidates.length > 0) break;
    candidates.push(...(await bestOf(terrain, wanted, branchesOf(best))));
  }
  return { paths, truncated: candidates.length > 0 };
}

/** The other paths of the set: those that leave this one at each of its things from the spur on. */
function branchesOf({ nodes, spur, barred }: Candidate): readonly Candidate[] {
  return nodes.slice(spur, -1).map((_, index) => {
    const at = spur + index;
    const next = nodes[at + 1] ?? -1;
    return {
      nodes: nodes.slice(0, at + 1),
      spur: at,
      barred: new Set([...(index === 0 ? barred : []), next]),
    };
  });
}

/** @param sets - each by how its paths begin; those without any path fall away */
async function bestOf(
  terrain: Terrain,
  { to, maxHops }: PathsWanted,
  sets: readonly Candidate[],
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const { nodes, spur, barred } of sets) {
    const way = await shortestWay(terrain, {
      ...{ from: nodes[spur] ?? -1, to, maxHops: maxHops - spur },
      ...{ closed: new Set(nodes.slice(0, spur)), barred },
    });
    if (way !== null) found.push({ nodes: [...nodes.slice(0, spur), ...way], spur, barred });
  }
  return found;
}

function precedes(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const place = a.findIndex((thing, index) => thing !== b[index]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}
