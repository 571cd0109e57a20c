/** A whole world as the API shows it under a reading: every field of every thing. */

import type { GraphQLObjectType } from 'graphql';

import type { Dataset } from '../../src/model/dataset.js';
import type { Id } from '../../src/model/kinds.js';
import { thingsByKind } from '../../src/release/numbering.js';
import type { Asker } from '../support/asking.js';

import { type ConnectionAt, pageOf } from './paging-through.js';
import { asked, type Choices, innermost } from './readings.js';
import { connections, everythingOf, root, schema } from './schema-lists.js';

/** A link, with what its edge says; a reference or an item of a plain list has only the id. */
export interface ShownItem {
  readonly id: Id;
  readonly edge?: Readonly<Record<string, any>>;
}

export interface ShownList {
  readonly items: readonly ShownItem[];
  /** As the connection counts them; a page shows 200 at most. */
  readonly totalCount: number;
}

export interface Portrait {
  /** The thing as it was answered. */
  readonly answers: ReadonlyMap<Id, Readonly<Record<string, any>>>;
  list(id: Id, field: string): ShownList;
}

export async function portraitOf(
  graph: Asker,
  dataset: Dataset,
  nested: readonly Choices[],
): Promise<Portrait> {
  const answers = new Map<Id, Readonly<Record<string, any>>>();
  const show = (id: Id, answer: Readonly<Record<string, any>>) => answers.set(id, answer);
  for (const [kind, things] of Object.entries(thingsByKind(dataset))) {
    const selection = everythingOf(typeNamed(kind));
    for (let start = 0; start < things.length; start += 100) {
      const ids = things.slice(start, start + 100).map(({ id }) => id);
      const inner = `nodes(ids: $ids) { ... on ${kind} { ${selection} } }`;
      const data = await graph.data(`query ($ids: [ID!]!) { ${asked(nested, inner)} }`, { ids });
      ids.forEach((id, index) => show(id, innermost(data, nested).nodes[index]));
    }
  }
  const rest = `${everythingOf(typeNamed(root))} here: release { ${everythingOf(typeNamed('Release'))} }`;
  const { here, ...whole } = innermost(await graph.data(`{ ${asked(nested, rest)} }`), nested);
  show(root, whole);
  // When it was loaded is not part of the world.
  const { createdAt: _createdAt, ...release } = here;
  show(here.id, release);
  for (const { type, field } of connections) {
    for (const id of [...answers.keys()].filter((each) => isOf(each, type))) {
      await showRest(graph, answers.get(id)?.[field], { name: `${type}.${field}`, nested, id, type, field });
    }
  }
  return { answers, list: (id, field) => shownList(answers.get(id)?.[field]) };
}

/** Whether the id is that of a thing of the type. */
export function isOf(id: Id, type: string): boolean {
  return id === type || id.startsWith(`${type}:`);
}

/** Evidence beyond the first page; no other list of these worlds is longer than a page. */
async function showRest(graph: Asker, list: any, at: ConnectionAt): Promise<void> {
  while (list.nodes.length < list.totalCount) {
    if (at.field !== 'evidence') throw new Error(`${at.name} of ${at.id} is longer than a page.`);
    const { edges, nodes } = await pageOf(graph, at, `first: 200, after: "${list.edges.at(-1).cursor}"`);
    list.edges.push(...edges);
    list.nodes.push(...nodes);
  }
}

function shownList(answer: any): ShownList {
  if (answer === null) return { items: [], totalCount: 0 };
  if (Array.isArray(answer)) return { items: answer, totalCount: answer.length };
  if ('id' in answer) return { items: [answer], totalCount: 1 };
  const items = answer.edges.map(({ node, cursor: _cursor, ...edge }: any) => ({ id: node.id, edge }));
  return { items, totalCount: answer.totalCount };
}

function typeNamed(name: string): GraphQLObjectType {
  return schema.getType(name) as GraphQLObjectType;
}
