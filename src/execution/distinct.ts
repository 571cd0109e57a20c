/** Which nodes of a place were met before, by identity. */

/** Beyond it an integer is not dense any more and its node goes into a map like one without. */
const mostDense = 1 << 24;

/**
 * Two arrays over the integers that values carry, shared by all places: which place met the integer last, and the
 * index of the node there. Sharing saves an array a place; whoever overwrites an entry only makes a node be found late.
 */
export class DenseIndex {
  readonly denseId: (value: object) => number | undefined;
  owners = new Uint32Array(1024);
  indices = new Uint32Array(1024);
  #lastOwner = 0;

  constructor(denseId: (value: object) => number | undefined) {
    this.denseId = denseId;
  }

  /** A number no other place has. */
  nextOwner(): number {
    if (this.#lastOwner === 0xffffffff) {
      this.owners.fill(0);
      this.#lastOwner = 0;
    }
    return ++this.#lastOwner;
  }

  grow(id: number): void {
    const size = 1 << (32 - Math.clz32(id));
    this.owners = grown(this.owners, size);
    this.indices = grown(this.indices, size);
  }
}

/** The nodes met at one place. Values of the same integer are told apart, at the cost of a map. */
export class DistinctNodes {
  readonly #nodes: readonly unknown[];
  readonly #dense: DenseIndex | undefined;
  readonly #owner: number;
  readonly #others = new Map<unknown, number>();

  /** `nodes` is the place's own growing list; an index is a position in it. */
  constructor(nodes: readonly unknown[], dense: DenseIndex | undefined) {
    this.#nodes = nodes;
    this.#dense = dense;
    this.#owner = dense?.nextOwner() ?? 0;
  }

  indexOf(node: unknown): number | undefined {
    const id = this.#idOf(node);
    if (id !== undefined && this.#dense && this.#dense.owners[id] === this.#owner) {
      const index = this.#dense.indices[id] ?? 0;
      if (this.#nodes[index] === node) return index;
    }
    return this.#others.size === 0 ? undefined : this.#others.get(node);
  }

  add(node: unknown, index: number): void {
    const id = this.#idOf(node);
    if (id !== undefined && this.#dense && id >= this.#dense.owners.length) this.#dense.grow(id);
    if (id === undefined || !this.#dense || this.#dense.owners[id] === this.#owner) {
      this.#others.set(node, index); // without an integer, or its integer is another node's
      return;
    }
    this.#dense.owners[id] = this.#owner;
    this.#dense.indices[id] = index;
  }

  #idOf(node: unknown): number | undefined {
    if (!this.#dense || typeof node !== 'object' || node === null) return undefined;
    const id = this.#dense.denseId(node);
    return id !== undefined && id >>> 0 === id && id < mostDense ? id : undefined;
  }
}

function grown(array: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
}
