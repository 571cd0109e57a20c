/** Hostile documents and inputs: each is refused by a limit that names itself, the value met and a way out. */

import { serve, type Serving } from './client.js';

let serving: Serving;

beforeAll(async () => {
  serving = await serve();
});

afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

/** The message of the one error of a refused request. */
async function refusalOf(query: string, variables?: unknown): Promise<string | undefined> {
  const { status, body } = await serving.ask(query, variables);
  expect(status).toBe(400);
  expect(body).not.toHaveProperty('data');
  expect(body?.errors).toHaveLength(1);
  expect(body?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return body?.errors?.[0]?.message;
}

/** `places { neighbours { … name … } }`, so many levels of fields. */
function nested(levels: number): string {
  return `{ places { ${'neighbours { '.repeat(levels - 2)} name ${'} '.repeat(levels - 2)} } }`;
}

describe('a document within every limit', () => {
  it.each([
    ['20 levels', nested(20)],
    ['30 aliases', `{ places { ${Array.from({ length: 30 }, (_, i) => `n${i}: name`).join(' ')} } }`],
    ['100 comments', '# はい\n'.repeat(100) + '{ hello }'],
    ['4 directives at a place', '{ hello @skip(if: false) @include(if: true) @a @b }'],
    ['a list of 100', `{ places(names: [${'"a" '.repeat(100)}]) { name } }`],
    [
      'a filter of 16 levels',
      `{ places(where: ${'{NOT: '.repeat(15)}{name: "a"}${'}'.repeat(15)}) { name } }`,
    ],
    [
      'a filter of 300 values',
      `{ places(where: {OR: [${`{OR: [${'{name: "a"} '.repeat(100)}]}`.repeat(3)}]}) { name } }`,
    ],
    ['a string of 200', `{ hello(name: "${'あ'.repeat(200)}") }`],
  ])('is not refused by one: %s', async (_name, query) => {
    const { body } = await serving.ask(query);
    expect(body?.errors?.map(({ message }) => message) ?? []).not.toContainEqual(
      expect.stringContaining('allowed.'),
    );
  });
});

describe('the text of a document', () => {
  it('has at most 16,384 characters', async () => {
    expect(await refusalOf(`{ hello(name: "${'a'.repeat(17_000)}") }`)).toBe(
      'Length of a document: 17019 characters met, at most 16384 allowed. Pass values as variables, or ask in several requests.',
    );
  });

  it('has at most 2,000 tokens', async () => {
    expect(await refusalOf(`{ ${'hello '.repeat(2_400)} }`)).toMatch(
      /^Tokens of a document: 2402 tokens met/,
    );
  });

  it('has at most 100 comments, which a parser would not count', async () => {
    expect(await refusalOf(`${'#\n'.repeat(8_000)}{ hello }`)).toMatch(
      /^Comments in a document: 8000 comments met/,
    );
  });

  it('may be full of comments after its end, with the same result', async () => {
    expect(await refusalOf(`{ hello }${'\n#'.repeat(101)}`)).toMatch(/^Comments/);
  });
});

describe('what a document holds', () => {
  it('is at most 10 operations', async () => {
    const query = Array.from({ length: 11 }, (_, i) => `query Q${i} { hello }`).join(' ');
    expect(await refusalOf(query)).toMatch(/^Operations in a document: 11 operations met, at most 10/);
  });

  it('is at most 30 fragments', async () => {
    const fragments = Array.from({ length: 31 }, (_, i) => `fragment F${i} on Query { hello }`).join(' ');
    expect(await refusalOf(`{ hello } ${fragments}`)).toMatch(/^Fragments in a document: 31 fragments/);
  });

  it('is at most 4 directives at one place', async () => {
    expect(await refusalOf(`{ hello ${'@include(if: true) '.repeat(200)} }`)).toMatch(
      /^Directives at one place: 200/,
    );
  });

  it('is at most 20 directives', async () => {
    const fields = Array.from({ length: 21 }, () => 'hello @include(if: true)').join(' ');
    expect(await refusalOf(`{ ${fields} }`)).toMatch(/^Directives in a document: 21/);
  });
});

describe('what an operation selects', () => {
  it('is at most 20 levels deep', async () => {
    expect(await refusalOf(nested(21))).toBe(
      'Depth of an operation: 21 levels met, at most 20 allowed. Ask for the deeper part by id, in a second request.',
    );
  });

  it('is refused with its place', async () => {
    const { body } = await serving.ask(`query Deep\n${nested(21)}`);
    expect(body?.errors?.[0]?.locations).toEqual([{ line: 2, column: 260 }]);
  });

  it('is measured through fragments', async () => {
    const query = `{ places { ...A } }
      fragment A on Place { ${'neighbours { '.repeat(10)} ...B ${'}'.repeat(10)} }
      fragment B on Place { ${'neighbours { '.repeat(10)} name ${'}'.repeat(10)} }`;
    expect(await refusalOf(query)).toMatch(/^Depth of an operation: 22 levels/);
  });

  it('may be deep as far as the parser goes and is still only refused', async () => {
    const levels = 660;
    expect(
      await refusalOf(`{ places ${'{ neighbours '.repeat(levels)} { name } ${'}'.repeat(levels)} }`),
    ).toMatch(/^Depth of an operation/);
  });

  it('is introspected at most 20 levels deep', async () => {
    const types = `${'ofType { '.repeat(20)} name ${'}'.repeat(20)}`;
    expect(await refusalOf(`{ __type(name: "Place") { ${types} } }`)).toMatch(
      /^Depth of introspection: 22 levels/,
    );
  });

  it('has at most 30 aliases, those of fragments counted wherever they are spread', async () => {
    const aliases = Array.from({ length: 8 }, (_, i) => `n${i}: name`).join(' ');
    const query = `{ places { ...A neighbours { ...A neighbours { ...A neighbours { ...A } } } } } fragment A on Place { ${aliases} }`;
    expect(await refusalOf(query)).toMatch(/^Aliases in an operation: 32 aliases met, at most 30/);
  });

  it('has at most 20 root fields', async () => {
    const fields = Array.from({ length: 21 }, () => 'hello').join(' ');
    expect(await refusalOf(`{ ${fields} }`)).toMatch(/^Root fields of an operation: 21 fields/);
  });

  it('may be a bomb of fragments, which is measured in no time', async () => {
    const bomb = Array.from(
      { length: 29 },
      (_, i) => `fragment F${i} on Place { ...F${i + 1} a: name ...F${i + 1} }`,
    );
    const query = `{ places { ...F0 } } ${bomb.join(' ')} fragment F29 on Place { b: name }`;
    const started = performance.now();
    expect(await refusalOf(query)).toMatch(/^Aliases in an operation: \d+ aliases/);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('may hold fragments that spread each other in a circle, which validation refuses', async () => {
    const query = `{ places { ...A } } fragment A on Place { name ...B } fragment B on Place { name ...A }`;
    expect(await refusalOf(query)).toMatch(/^Cannot spread fragment "A" within itself via "B"/);
  });
});

describe.each([
  ['as a literal', (value: unknown) => refusalOf(`{ places(where: ${literal(value)}) { name } }`)],
  [
    'through a variable',
    (where: unknown) => refusalOf('query ($where: PlaceWhere) { places(where: $where) { name } }', { where }),
  ],
])('an argument %s', (_way, refusal) => {
  it('nests at most 16 levels', async () => {
    let where: unknown = { name: 'a' };
    for (let level = 0; level < 16; level += 1) where = { NOT: where };
    expect(await refusal(where)).toMatch(
      /^Nesting of an argument: 17 levels met in `\$?where(\.NOT){16}`, at most 16/,
    );
  });

  it('may nest 400 levels deep and is still only refused', async () => {
    let where: unknown = { name: 'a' };
    for (let level = 0; level < 400; level += 1) where = { NOT: where };
    expect(await refusal(where)).toMatch(/^Nesting of an argument/);
  });

  it('has lists of at most 100 items', async () => {
    expect(await refusal({ AND: Array.from({ length: 101 }, () => ({})) })).toMatch(
      /^Items of a list argument: 101/,
    );
  });

  it('has at most 300 values, however they are spread', async () => {
    const hundred = { OR: Array.from({ length: 100 }, () => ({ name: 'a' })) };
    expect(await refusal({ AND: [hundred, hundred, hundred, { name: 'a' }] })).toMatch(
      /^Values in an argument: 301 values met in `\$?where`, at most 300/,
    );
  });

  it('has strings of at most 200 characters', async () => {
    expect(await refusal({ name: 'あ'.repeat(201) })).toMatch(/^Length of a string argument: 201/);
  });
});

describe('variables', () => {
  it('may nest lists 1,500 deep and are still only refused', async () => {
    const names = '['.repeat(1_500) + ']'.repeat(1_500);
    const { status, body } = await serving.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query ($names: [String!]) { places(names: $names) { name } }","variables":{"names":${names}}}`,
    });
    expect(status).toBe(200);
    expect(body?.errors?.[0]?.message).toMatch(/^Nesting of an argument/);
  });

  it('are held to the limits by GET as well', async () => {
    const variables = JSON.stringify({ name: 'a'.repeat(201) });
    const address = new URLSearchParams({ query: 'query ($name: String) { hello(name: $name) }', variables });
    const { body } = await serving.fetch(`/graphql?${address.toString()}`);
    expect(body?.errors?.[0]?.message).toMatch(/^Length of a string argument/);
  });

  it('of the wrong type are refused with their place', async () => {
    const { status, body } = await serving.ask('query ($ms: Int!) { slow(ms: $ms) }', { ms: 'soon' });
    expect(status).toBe(400);
    expect(body?.errors).toEqual([
      {
        message: 'Variable "$ms" got invalid value "soon"; Int cannot represent non-integer value: "soon"',
        locations: [{ line: 1, column: 8 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it.each([
    ['NUL', '\u0000'],
    ['a lone surrogate', '\ud83d'],
    ['a character beyond the basic plane', '𠮷野家'],
    ['quotes and newlines', '"\\\n\u2028'],
  ])('may hold %s', async (_name, name) => {
    const { body } = await serving.ask('query ($name: String) { hello(name: $name) }', { name });
    expect(body?.data).toEqual({ hello: `Hello, ${name}!` });
  });
});

describe('an answer', () => {
  it('of more than 5 MB is refused as too large', async () => {
    const fields = Array.from(
      { length: 20 },
      (_, i) => `r${i}: repeat(text: "${'a'.repeat(200)}", times: 2000)`,
    );
    const { status, body } = await serving.ask(`{ ${fields.join(' ')} }`);
    expect(status).toBe(400);
    expect(body).not.toHaveProperty('data');
    expect(body?.errors?.[0]?.message).toMatch(
      /^The answer has at least \d+ bytes, at most 5000000 allowed\. Ask for fewer/,
    );
    expect(body?.errors?.[0]?.extensions.code).toBe('RESPONSE_TOO_LARGE');
  });
});

/** GraphQL's way to write a value. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(' ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(' ')}}`;
}

describe('a client', () => {
  it('that has used up its minute is told so, and with which status', async () => {
    await using serving = await serve({ clientMs: 50 });
    expect((await serving.ask('{ slow(ms: 100) }')).status).toBe(200);
    const refused = await serving.ask('{ hello }');
    expect(refused.status).toBe(429);
    // 100 of 50 ms: down to half in ln 2 minutes
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(30);
    expect(refused.body?.errors?.[0]).toMatchObject({
      message: expect.stringContaining('used up its 50 ms of execution a minute (TSUNAGU_CLIENT_MS)'),
      extensions: { code: 'RATE_LIMITED' },
    });
    const table = await fetch(`${serving.url}/graphql?format=csv&query={hello}`);
    expect(table.status).toBe(429);
    expect(Number(table.headers.get('retry-after'))).toBeGreaterThan(30);
  });

  it('that was refused too often is not judged any more', async () => {
    await using serving = await serve({ clientRefusals: 2, maxDepth: 1 });
    const deep = '{ places { name } }';
    expect((await serving.ask(deep)).body?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await serving.ask(deep)).body?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await serving.ask(deep)).status).toBe(429);
  });
});
