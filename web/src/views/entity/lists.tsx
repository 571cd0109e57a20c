/** Lists that several kinds of things have: things, themes, organizations, each entry with the way to its sentence. */

import type {
  Basis,
  InvolvementRole,
  NamedFragment,
  QuotesFragment,
  Role,
} from '../../api/__generated__/graphql.js';
import { placeOf } from '../../source/address.js';
import { useTexts } from '../../texts/texts.js';
import { Glyph } from '../../ui/Glyph.js';
import { Link } from '../../ui/Link.js';
import { Named } from '../../ui/Named.js';

import type { Edges, Nodes } from './connection.js';
import type { Next } from './Further.js';
import { List } from './List.js';

/** Told with its municipality where the document asks for it. */
type Thing = NamedFragment & { readonly municipality?: NamedFragment | null };

interface LinkEdge {
  readonly node: Thing;
  readonly bases: readonly Basis[];
  readonly evidence: QuotesFragment;
}

export interface ThingsProps {
  readonly title: string;
  readonly things: Nodes<NamedFragment>;
  readonly next: Next<NamedFragment>;
}

export function Things({ title, things, next }: ThingsProps) {
  return (
    <List title={title} list={things} next={next} keyOf={({ id }) => id}>
      {(thing) => <Named thing={thing} />}
    </List>
  );
}

export interface TouchesProps {
  readonly title: string;
  readonly links: Edges<TouchEdge>;
  readonly next: Next<TouchEdge>;
  /** What is said where there is nothing; that the source is silent when left out. */
  readonly none?: string;
}

type TouchEdge = LinkEdge & { readonly roles: readonly Role[]; readonly stated: readonly Role[] };

/** Each with the marks of its roles, hollow where a curator read it in. */
export function Touches({ title, links, next, none }: TouchesProps) {
  const { terms } = useTexts();
  return (
    <List title={title} list={links} next={next} none={none} keyOf={({ node }) => node.id}>
      {({ node, roles, stated, bases, evidence }) => (
        <>
          {roles.map((role) => (
            <Glyph key={role} role={role} basis={stated.includes(role) ? 'STATED' : 'CURATED'} size={11} />
          ))}
          <span className="hidden">{[...roles, ...bases].map((term) => terms[term]).join(' ')} </span>
          <span className={`entity-${strongest(bases).toLowerCase()}`}>
            <Named thing={node} />
          </span>
          <Owner thing={node} />
          <Quotes evidence={evidence} />
        </>
      )}
    </List>
  );
}

export interface PartsProps {
  readonly title: string;
  readonly links: Edges<PartEdge>;
  readonly next: Next<PartEdge>;
}

type PartEdge = LinkEdge & { readonly involvements: readonly InvolvementRole[] };

/** Each with the parts that are taken. */
export function Parts({ title, links, next }: PartsProps) {
  const { entity, involvements } = useTexts();
  return (
    <List title={title} list={links} next={next} keyOf={({ node }) => node.id}>
      {({ node, involvements: roles, bases, evidence }) => (
        <>
          <span className={`entity-${strongest(bases).toLowerCase()}`}>
            <Named thing={node} />
          </span>
          {roles.map((role) => (
            <span key={role} className="source-kind">
              {involvements[role]}
            </span>
          ))}
          {'named' in node && node.named === false && (
            <span className="source-kind">{entity.collective}</span>
          )}
          <Quotes evidence={evidence} />
        </>
      )}
    </List>
  );
}

export interface CitedProps {
  readonly title: string;
  readonly links: Edges<LinkEdge>;
  readonly next: Next<LinkEdge>;
}

export function Cited({ title, links, next }: CitedProps) {
  return (
    <List title={title} list={links} next={next} keyOf={({ node }) => node.id}>
      {({ node, bases, evidence }) => (
        <>
          <span className={`entity-${strongest(bases).toLowerCase()}`}>
            <Named thing={node} />
          </span>
          <Owner thing={node} />
          <Quotes evidence={evidence} />
        </>
      )}
    </List>
  );
}

/** Whose it is: programs of one name are many. */
function Owner({ thing: { municipality } }: { readonly thing: Thing }) {
  return (
    municipality && (
      <small>
        <Named thing={municipality} />
      </small>
    )
  );
}

/** How many quotes there are; it leads to the first. */
export function Quotes({ evidence }: { readonly evidence: QuotesFragment }) {
  const { entity } = useTexts();
  const [first] = evidence.nodes;
  if (first === undefined) return null;
  return (
    <Link
      className="entity-quotes"
      to={placeOf(first.source.id, first.line, first.id)}
      aria-label={entity.quotes(evidence.totalCount)}
      title={entity.quotes(evidence.totalCount)}
    >
      {evidence.totalCount}
    </Link>
  );
}

function strongest(bases: readonly Basis[]): Basis {
  return bases.includes('STATED') ? 'STATED' : 'CURATED';
}
