/** What the explorer asks: of every list it knows how much is not in it. */

import { readdirSync, readFileSync } from 'node:fs';

import {
  buildSchema,
  type FieldNode,
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const schema = buildSchema(textsIn('schema'));
const documents = parse(textsIn('web/src/api/documents'));

/** Lists that cannot be cut, or whose length is known otherwise. */
const exceptions = new Map([
  ['Bridge.municipalities', '`all` counts them, and who is named is compared with who is there'],
  ['Compare.themes', '`stated` has those that stand beside it'],
  ['Matrix.themes', 'as many as are asked for by their ids'],
  ['Matrix.municipalities', 'as many as the scope has counted'],
  ['MatrixScope.groups', 'there are 47 prefectures'],
  ['Start.quoted', 'one of them is the question of the day'],
]);

test('asks of every list how long it is, or whether it goes on', () => {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  let where = '';
  const named = ({ name }: { readonly name?: { readonly value: string } | undefined }): void => {
    where = name?.value ?? '';
  };
  visit(
    documents,
    visitWithTypeInfo(info, {
      OperationDefinition: named,
      FragmentDefinition: named,
      SelectionSet: ({ selections }, _key, parent) => {
        if (!String(getNamedType(info.getParentType())).endsWith('Connection')) return;
        const fields = selections.map((one) => ('name' in one ? one.name.value : ''));
        const isList = fields.includes('nodes') || fields.includes('edges');
        if (!isList || fields.includes('totalCount') || fields.includes('pageInfo')) return;
        if (parent === undefined || !('kind' in parent) || parent.kind !== Kind.FIELD) found.add(where);
        else if (!isFirstAlone(parent)) found.add(`${where}.${(parent.alias ?? parent.name).value}`);
      },
    }),
  );
  expect([...found].toSorted()).toEqual([...exceptions.keys()].toSorted());
});

/** `first: 1` is a choice, not a list. */
function isFirstAlone({ arguments: given = [] }: FieldNode): boolean {
  return given.some(({ name, value }) => name.value === 'first' && 'value' in value && value.value === '1');
}

function textsIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
}
