/** A thing as the API has it under the reading, or why it is not there. */

import type { ReactNode } from 'react';

import type { Basis, Language, Level, Role, TypedDocumentString } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { Answered } from '../../ui/Answered.js';
import { Failure } from '../../ui/Failure.js';
import { Told } from '../../ui/Told.js';

import { Unknown } from './Unknown.js';

/** What every document of an entity takes. */
export interface EntityVariables {
  readonly key: string;
  readonly language: Language;
  readonly release?: string | null | undefined;
  readonly bases?: readonly Basis[] | Basis | null | undefined;
  readonly levels?: readonly Level[] | Level | null | undefined;
  readonly roles?: readonly Role[] | Role | null | undefined;
}

interface EntityData {
  readonly reading: { readonly node: { readonly __typename: string } | null };
}

type Found<Data extends EntityData, Name> = Extract<Data['reading']['node'], { readonly __typename: Name }>;

export interface FetchedProps<Data extends EntityData, Name extends string> {
  readonly document: TypedDocumentString<Data, EntityVariables>;
  readonly kind: Name;
  /** The key of the path, without the kind. */
  readonly id: string;
  /** Does the document look it up by any of its keys? Else by its id. */
  readonly isLookedUp?: boolean;
  readonly children: (thing: Found<Data, Name>, data: Data) => ReactNode;
}

export function Fetched<Data extends EntityData, Name extends string>({
  document,
  kind,
  id,
  isLookedUp = false,
  children,
}: FetchedProps<Data, Name>) {
  const { reading } = useReading();
  const language = useLanguage() === 'ja' ? 'JA' : 'EN';
  const answer = useAnswer(document, { key: isLookedUp ? id : `${kind}:${id}`, language, ...reading });
  if (answer.state === 'failed') {
    return (
      <section className="page">
        <Failure {...answer} />
      </section>
    );
  }
  return (
    <Answered answer={answer} waiting={<Told />}>
      {(data) => {
        const thing = data.reading.node;
        return isFound(thing, kind) ? children(thing as Found<Data, Name>, data) : <Unknown id={id} />;
      }}
    </Answered>
  );
}

function isFound(thing: EntityData['reading']['node'], kind: string): boolean {
  return thing?.__typename === kind;
}
