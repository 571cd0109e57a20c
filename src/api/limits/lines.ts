/** Those who wait, each client's in a line of its own, so that to compare clients takes no longer the more of one there are. */

/** Whose request it is. */
export interface Client {
  readonly name: string;
  /** What it has had of late; who has had more stands back. */
  readonly weight: () => number;
}

interface Ticket<Who> {
  /** Who came first has the least. */
  readonly order: number;
  readonly who: Who;
}

/** A ticket as it is compared with those of other lines. */
interface Standing<Who> extends Ticket<Who> {
  readonly weight: number;
}

interface Line<Who> {
  readonly client: Client;
  /** In the order in which they came; never empty. */
  readonly tickets: Ticket<Who>[];
}

export class Lines<Who> {
  /** By the name of the client. */
  readonly #lines = new Map<string, Line<Who>>();
  #came = 0;
  #size = 0;

  /** All together. */
  get size(): number {
    return this.#size;
  }

  join(client: Client, who: Who): void {
    const line = this.#lines.get(client.name) ?? { client, tickets: [] };
    this.#lines.set(client.name, line);
    line.tickets.push({ order: this.#came, who });
    this.#came += 1;
    this.#size += 1;
  }

  /** Does nothing for one who is not there. */
  leave({ name }: Client, leaving: Who): void {
    const tickets = this.#lines.get(name)?.tickets ?? [];
    const index = tickets.findIndex(({ who }) => who === leaving);
    if (index < 0) return;
    tickets.splice(index, 1);
    if (tickets.length === 0) this.#lines.delete(name);
    this.#size -= 1;
  }

  /** The first of the lightest line; of equal ones, who came first. */
  next(): Who | undefined {
    const before = (a: Standing<Who>, b: Standing<Who>): boolean =>
      a.weight < b.weight || (a.weight === b.weight && a.order < b.order);
    return this.#ticketOf(0, before)?.who;
  }

  /** The last of the heaviest line, and its weight; of equal ones, who came last. */
  last(): Standing<Who> | undefined {
    const after = (a: Standing<Who>, b: Standing<Who>): boolean =>
      a.weight > b.weight || (a.weight === b.weight && a.order > b.order);
    return this.#ticketOf(-1, after);
  }

  /** Of one ticket in each line, the one that is preferred to all others. */
  #ticketOf(
    index: 0 | -1,
    isPreferred: (one: Standing<Who>, other: Standing<Who>) => boolean,
  ): Standing<Who> | undefined {
    let found: Standing<Who> | undefined;
    for (const { client, tickets } of this.#lines.values()) {
      const ticket = tickets.at(index);
      if (ticket === undefined) continue;
      const standing = { weight: client.weight(), order: ticket.order, who: ticket.who };
      if (found === undefined || isPreferred(standing, found)) found = standing;
    }
    return found;
  }
}
