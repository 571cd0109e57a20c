/** Documents made to hold a server up, one or more of every family that is known, each as large as some limit lets it be. */

export interface Attack {
  readonly family: string;
  readonly document: string;
}

const kinds = [
  ...['Theme', 'Program', 'Plan', 'Municipality', 'Organization', 'Section', 'Statement'],
  ...['Figure', 'Category', 'Industry', 'Source', 'Document', 'Evidence', 'Involvement'],
];

/** So many pieces, each made from its number. */
function many(count: number, piece: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => piece(number)).join(' ');
}

/** A document of so many fragments on a type, the first of which is spread. */
function fragments(count: number, body: (number: number) => string, type = 'Theme'): string {
  return `{ themes { nodes { ...F0 } } } ${many(count, (i) => `fragment F${i} on ${type} { ${body(i)} }`)}`;
}

function inThemes(selection: string): string {
  return `{ themes { nodes { ${selection} } } }`;
}

const unknownNames: Readonly<Record<string, string>> = {
  'unknown fields': inThemes(many(900, (i) => `programz${i}`)),
  'unknown fields of one name': inThemes('programz '.repeat(1_800)),
  'an unknown field with a long name': `{ ${'municipality'.repeat(1_300)} }`,
  'unknown types': `{ themes { ${many(300, (i) => `... on MunicipalityConnectio${i} { id }`)} } }`,
  'unknown types with long names': `{ themes { ${many(90, (i) => `... on ${'MunicipalityConnection'.repeat(7)}${i} { id }`)} } }`,
  'unknown types of fragments': many(30, (i) => `fragment F${i} on OrganizationLinkEdg${i} { id }`),
  'unknown types of variables': `query (${many(480, (i) => `$v${i}: ProgramWher${i}`)}) { __typename }`,
  'unknown arguments': `{ themes(${many(480, (i) => `firs${i}: 1`)}) { totalCount } }`,
  'unknown fields of a filter': `{ themes(where: {${many(290, (i) => `municipalitie${i}: {}`)}}) { totalCount } }`,
  'unknown words of a list': `{ themes(orderBy: [${many(100, (i) => `MUNICIPALITIES_COUNT_DES${i}`)}]) { totalCount } }`,
  'unknown fragments': `{ themes { ${many(900, (i) => `...X${i}`)} } }`,
  'unknown directives': `{ ${many(20, (i) => `a${i}: __typename @ski${i}`)} }`,
};

const overlaps: Readonly<Record<string, string>> = {
  'one field again and again': inThemes('id '.repeat(1_900)),
  'one field with fields below it again and again': inThemes('programs { nodes { id } } '.repeat(90)),
  'fields that differ in their arguments': inThemes(
    many(90, (i) => `programs(first: ${i}) { nodes { id } }`),
  ),
  'fields that overlap in every level': inThemes(
    'programs { nodes { themes { nodes { programs { nodes { id } } } } } } '.repeat(30),
  ),
  'fields that overlap in inline fragments': inThemes('... { programs { nodes { id } } } '.repeat(90)),
  'fields that overlap in types': `{ nodes(ids: ["a"]) { ${many(14, (i) => `... on ${String(kinds[i])} { ${'id '.repeat(100)} }`)} } }`,
  'fields that overlap in fragments': `{ themes { nodes { ${many(30, (i) => `...F${i}`)} } } } ${many(30, (i) => `fragment F${i} on Theme { ${'id name '.repeat(12)} }`)}`,
  'aliases that overlap': inThemes(many(30, (i) => `a: name b${i}: name`)),
};

const fragmentsOfFragments: Readonly<Record<string, string>> = {
  'a circle of fragments': fragments(
    30,
    (i) => `id ...F${(i + 1) % 30} ...F${(i + 2) % 30} ...F${(i + 7) % 30}`,
  ),
  'a pyramid of fragments': fragments(30, (i) => `id ${i < 29 ? `...F${i + 1} `.repeat(20) : ''}`),
  'a pyramid of levels': fragments(30, (i) =>
    i < 29 ? `broader { nodes { ${`...F${i + 1} `.repeat(3)} } }` : 'id',
  ),
  'all fragments in all': fragments(28, () => `id ${many(22, (j) => `...F${j}`)}`),
  'fragments that nothing uses': `{ __typename } ${many(30, (i) => `fragment F${i} on Theme { ${'id '.repeat(50)} }`)}`,
  'operations over fragments': `${many(10, (i) => `query Q${i} { themes { nodes { ...F0 } } }`)} ${many(30, (i) => `fragment F${i} on Theme { id ${i < 29 ? `...F${i + 1} `.repeat(12) : ''} }`)}`,
  'variables under fragments': `query (${many(60, (i) => `$v${i}: Int`)}) ${fragments(30, (i) => `programs(first: $v${i}) { totalCount } ${i < 29 ? `...F${i + 1} ...F${i + 1}` : ''}`)}`,
  'undefined variables under fragments': `${many(10, (i) => `query Q${i} { themes { nodes { ...F0 } } }`)} ${many(30, (i) => `fragment F${i} on Theme { programs(first: $v) { totalCount } ${i < 29 ? `...F${i + 1}` : ''} }`)}`,
};

const floods: Readonly<Record<string, string>> = {
  aliases: `{ ${many(600, (i) => `a${i}: __typename`)} }`,
  'root fields': `{ ${many(500, () => '__typename')} }`,
  directives: `{ themes ${'@a '.repeat(1_900)} { totalCount } }`,
  operations: many(390, (i) => `query Q${i} { __typename }`),
  'operations without a name': '{ __typename } '.repeat(490),
  definitions: many(600, (i) => `scalar S${i}`),
  comments: `${'#\n'.repeat(8_000)}{ __typename }`,
  'comments of 60 KB': `${'#\n'.repeat(30_000)}{ __typename }`,
  'byte order marks': `${'\ufeff'.repeat(16_000)}{ __typename }`,
  'blank space': `${' ,\t\n'.repeat(4_000)}{ __typename }`,
  names: '{ '.concat('a '.repeat(8_000), '}'),
  'variables that are not used': `query (${many(480, (i) => `$v${i}: Int`)}) { __typename }`,
  'variables of one name': `query (${'$v: Int '.repeat(480)}) { __typename }`,
  'arguments of one name': `{ themes(${'first: 1 '.repeat(480)}) { totalCount } }`,
  'fields of values': inThemes('id { a } '.repeat(390)),
  'objects without fields': inThemes('programs '.repeat(1_700)),
};

const depths: Readonly<Record<string, string>> = {
  'inline fragments in one another': `{ themes ${'{ ... '.repeat(450)} { totalCount } ${'}'.repeat(450)} }`,
  'inline fragments on a type': `{ themes ${'{ ... on ThemeConnection '.repeat(380)} { totalCount } ${'}'.repeat(380)} }`,
  'inline fragments on all types': `{ nodes(ids: ["a"]) ${'{ ... on Node '.repeat(390)} { id } ${'}'.repeat(390)} }`,
  fields: `{ themes ${'{ nodes { broader '.repeat(240)} { totalCount } ${'} }'.repeat(240)} }`,
  'fields as deep as may be': `{ themes ${'{ nodes { broader '.repeat(9)} { totalCount } ${'} }'.repeat(9)} }`,
  braces: '{'.repeat(16_000),
  'braces of objects': `{ themes(where: ${'{NOT: '.repeat(480)}{}${'}'.repeat(480)}) { totalCount } }`,
  'brackets of lists': `{ themes(where: ${'['.repeat(990)}${']'.repeat(990)}) { totalCount } }`,
  'types of variables': `query ($v: ${'['.repeat(900)}Int${']'.repeat(900)}) { __typename }`,
};

const values: Readonly<Record<string, string>> = {
  'a long string': `{ theme(key: "${'a'.repeat(16_000)}") { id } }`,
  'a string of 60 KB': `{ theme(key: "${'a'.repeat(60_000)}") { id } }`,
  'a string of escapes': `{ theme(key: "${'\\u{1F600}'.repeat(1_700)}") { id } }`,
  'a block string of lines': `{ theme(key: """${'\n a'.repeat(5_000)}""") { id } }`,
  'a block string of quotes': `{ theme(key: """${'\\"""'.repeat(4_000)}""") { id } }`,
  'a long number': `{ themes(first: ${'9'.repeat(16_000)}) { totalCount } }`,
  'a long fraction': `{ themes(first: 1.${'9'.repeat(16_000)}) { totalCount } }`,
  'a filter as large as may be': `{ themes(where: {OR: [${'{name: {eq: "a"}} '.repeat(100)}]}) { totalCount } }`,
  'a filter of undefined variables': `{ themes(where: {OR: [${many(100, (i) => `{name: {eq: $v${i}}}`)}]}) { totalCount } }`,
  'a filter of variables with defaults': `query (${many(100, (i) => `$v${i}: ThemeWhere = {name: {eq: "x"}}`)}) { themes(where: {OR: [${many(100, (i) => `$v${i}`)}]}) { totalCount } }`,
};

const introspections: Readonly<Record<string, string>> = {
  'introspection in a circle': `{ __schema { types ${'{ fields { type '.repeat(6)} { name } ${'} }'.repeat(6)} } }`,
  'introspection by many names': `{ ${many(20, (i) => `a${i}: __schema { types { name fields { name args { name } } } }`)} }`,
  'introspection of one type by many names': `{ ${many(20, (i) => `a${i}: __type(name: "Program") { fields { type { fields { name } } } }`)} }`,
};

/** By family: what names do not exist, what is compared in pairs, what refers to itself, what is many, deep or long. */
export const attacks: readonly Attack[] = Object.entries({
  ...unknownNames,
  ...overlaps,
  ...fragmentsOfFragments,
  ...floods,
  ...depths,
  ...values,
  ...introspections,
}).map(([family, document]) => ({ family, document }));
