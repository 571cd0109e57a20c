/** The address of each thing answers without script: facts, quotes and links as text, JSON-LD, and plain words where nothing is. */

import { validate } from 'graphql';

import { kinds } from '../../src/model/kinds.js';
import type { Store } from '../../src/graph/store.js';
import { createLog } from '../../src/api/http/log.js';
import { createHttpServer, type HttpServer } from '../../src/api/http/server.js';
import { factsOf } from '../../src/api/pages/facts.js';
import { html, jsonBlock } from '../../src/api/pages/html.js';
import { pathOf } from '../../src/api/pages/permalink.js';
import { sitemapIndexOf } from '../../src/api/pages/sitemap.js';
import { subjectDocuments } from '../../src/api/pages/subject.js';
import { readSettings } from '../../src/api/settings.js';
import { type Asker, asker } from '../support/asking.js';
import { keptSeeds, type SeedReleases } from '../support/kept-seeds.js';
import { openTestStore } from '../support/store.js';

let store: Store;
let graph: Asker;
let server: HttpServer;
let address: string;
let releases: SeedReleases;

beforeAll(async () => {
  store = openTestStore();
  releases = await keptSeeds(store);
  graph = asker(store);
  const settings = {
    ...readSettings({}),
    requestDeadlineMs: 20_000,
    maxWaitMs: 60_000,
    port: 0,
    clientMs: 0,
  };
  server = await createHttpServer(graph.service, settings, createLog('silent'));
  address = await server.listen();
});

afterAll(async () => {
  await server.app.close();
  await store[Symbol.asyncDispose]();
});

const page = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address + path, { headers, redirect: 'manual' });

const escaped = (text: string): string => html`${text}`.text;

const linkedData = (text: string): any =>
  JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(text)?.[1] ?? '');

test.each(kinds)('the document of a %s is valid', (kind) => {
  const document = subjectDocuments.get(kind);
  expect(document && validate(graph.service.schema, document)).toEqual([]);
});

test('everything of the release has a page under its address', async () => {
  const lists = ['municipalities', 'plans', 'sections', 'categories', 'programs', 'organizations', 'themes'];
  const others = ['statements', 'industries', 'figures', 'documents', 'sources', 'involvements', 'evidence'];
  const query = [...lists, ...others].map((list) => `${list}(last: 3) { nodes { id } }`).join(' ');
  const data = await graph.data<
    Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>
  >(`{ ${query} }`);
  const ids = Object.values(data).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  expect(new Set(ids.map((id) => id.split(':')[0])).size).toBe(kinds.length);
  for (const id of ids) {
    const { status, ...answer } = await read(pathOf(id));
    expect([id, status]).toEqual([id, 200]);
    expect(linkedData(answer.text)['@id']).toBe(address + pathOf(id));
  }
});

async function read(
  path: string,
  headers?: Record<string, string>,
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await page(path, headers);
  return { status: response.status, text: await response.text() };
}

test('a page has the facts of its thing, each passage with its place', async () => {
  const { program } = await graph.data(`{
    program(key: "sumida/prototype-poc") {
      name nameEn municipality { id name } themes(first: 100) { totalCount nodes { id name } }
      evidence(first: 50) { totalCount nodes { quote line } }
    }
  }`);
  const { text } = await read('/program/sumida/prototype-poc');
  expect(text).toContain(`<title>${escaped(program.name)}`);
  expect(text).toContain(`<h1 lang="ja">${escaped(program.name)}</h1>`);
  expect(text).toContain(`<a href="/municipality/131075" lang="ja">墨田区</a>`);
  for (const { id, name } of program.themes.nodes) {
    expect(text).toContain(`<a href="${pathOf(id)}" lang="ja">${escaped(name)}</a>`);
  }
  for (const { quote, line } of program.evidence.nodes) {
    expect(text).toContain(`<blockquote lang="ja">${escaped(quote)}</blockquote>`);
    expect(text).toContain(`<a href="/read/approved-plans#L${line}">`);
  }
  expect(linkedData(text)).toMatchObject({
    '@type': 'GovernmentService',
    name: { '@value': program.name, '@language': 'ja' },
    alternateName: { '@value': program.nameEn, '@language': 'en' },
    areaServed: [{ '@type': 'AdministrativeArea', name: { '@value': '墨田区', '@language': 'ja' } }],
  });
  expect(text).toContain(`<meta property="og:title" content="${escaped(program.name)}" />`);
  expect(text).toContain(`<link rel="canonical" href="${address}/program/sumida/prototype-poc" />`);
});

test('JSON-LD names linked things in the language of the page where they have a name in it', async () => {
  const { areaServed } = linkedData((await read('/program/sumida/prototype-poc?lang=en')).text);
  expect(areaServed).toMatchObject([{ name: { '@value': 'Sumida City', '@language': 'en' } }]);
  const { spatialCoverage, hasPart } = linkedData((await read('/plan/131075-FY2022?lang=en')).text);
  expect(spatialCoverage).toMatchObject([{ name: { '@value': 'Sumida City', '@language': 'en' } }]);
  expect(hasPart).toHaveLength(3);
  for (const { name } of hasPart) expect(name['@language']).toBe('ja');
});

test('JSON-LD has the name in both languages, the text of a statement, and says how many quotes there are in all', async () => {
  const { municipalities, statements } = await graph.data(`{
    municipalities(first: 1, orderBy: [EVIDENCE_COUNT_DESC]) { nodes { id name nameEn evidence(first: 50) { totalCount nodes { quote } } } }
    statements(first: 1) { nodes { id text } }
  }`);
  const [place] = municipalities.nodes;
  const [ja, en] = [place.name, place.nameEn].map((name, index) => ({
    '@value': name,
    '@language': ['ja', 'en'][index],
  }));
  const data = linkedData((await read(`${pathOf(place.id)}?lang=ja`)).text);
  expect(data).toMatchObject({ name: ja, alternateName: en });
  expect(linkedData((await read(`${pathOf(place.id)}?lang=en`)).text)).toMatchObject({
    name: en,
    alternateName: ja,
  });
  expect(place.evidence.totalCount).toBeGreaterThan(place.evidence.nodes.length);
  const [dataset, passages] = data.subjectOf;
  expect(dataset['@type']).toBe('Dataset');
  expect(passages).toMatchObject({ '@type': 'Collection', collectionSize: place.evidence.totalCount });
  expect(passages.hasPart.map(({ text }: { text: string }) => text)).toEqual(
    place.evidence.nodes.map(({ quote }: { quote: string }) => quote),
  );
  const [{ id, text }] = statements.nodes;
  expect(linkedData((await read(pathOf(id))).text)).toMatchObject({ '@type': 'Quotation', text });
});

test('things that are not all shown say so in their list of terms, passages in a paragraph after it', () => {
  const name = { text: 'DX', language: 'JA' } as const;
  const place = { id: 'Evidence:1', line: 1, basis: 'STATED', role: null };
  const source = { id: 'Source:plans', title: '概要' };
  const theme = {
    ...{ __typename: 'Theme', id: 'Theme:dx', label: name },
    programs: { totalCount: 3, nodes: [{ __typename: 'Program', id: 'Program:a', label: name }] },
    evidence: { totalCount: 5, nodes: [{ ...place, quote: '推進', source }] },
  };
  const { text } = factsOf(theme, 'en', { kept: '', reading: undefined });
  const [terms = '', after = ''] = text.split('</dl>');
  expect(terms).toContain('<dd>and 2 more</dd>');
  expect(after).toContain('<p>and 4 more</p>');
  expect(after).not.toContain('<dd>');
});

test('a term is told in words, and a text that is spelled like one as it stands', () => {
  const passage = {
    __typename: 'Evidence',
    id: 'Evidence:1',
    basis: 'STATED',
    role: 'GOAL',
    relation: 'DEPICTS',
  };
  const quote = { __typename: 'Evidence', id: 'Evidence:2', quote: 'GOAL' };
  const theme = { __typename: 'Theme', id: 'Theme:goals', aliases: ['PLAN', 'GOAL'] };
  const told = [passage, quote, theme].map((subject) =>
    factsOf(subject, 'ja', { kept: '', reading: undefined }),
  );
  const texts = told.map(({ text }) =>
    [...text.matchAll(/<dd[^>]*>(.*?)<\/dd>/gu)].map(([, value]) => value),
  );
  expect(texts).toEqual([['明記', '目標', '事業を図示する'], ['GOAL'], ['PLAN', 'GOAL']]);
});

test('each text of a page is in its language, and what is in none has none', async () => {
  for (const language of ['ja', 'en']) {
    const { text } = await read(`/municipality/131075?lang=${language}`);
    expect(text).toContain(`<article class="page" lang="${language}">`);
    for (const [value, own] of [
      ['墨田区', 'ja'],
      ['すみだく', 'ja'],
      ['Sumida City', 'en'],
      ['東京都', 'ja'],
    ] as const) {
      expect(text).toContain(`<dd lang="${own}">${value}</dd>`);
    }
    expect(text).toContain('<dd>131075</dd>');
    expect(text).toContain('<span lang="ja">');
  }
});

test('a page describes itself in its language where it has a text in it', async () => {
  const described = async (path: string): Promise<string | undefined> =>
    /<meta name="description" content="([^"]*)"/u.exec((await read(path)).text)?.[1];
  const japanese = /[\p{sc=Han}\p{sc=Hiragana}]/u;
  for (const path of ['/program/sumida/prototype-poc', '/plan/131075-FY2022']) {
    expect(await described(`${path}?lang=ja`)).toMatch(japanese);
    expect(await described(`${path}?lang=en`)).not.toMatch(japanese);
  }
});

test('the language is that of the address, else of the browser, else Japanese', async () => {
  const title = async (path: string, headers?: Record<string, string>): Promise<string | undefined> =>
    /<title>(.*?) – /u.exec((await read(path, headers)).text)?.[1];
  const english = 'Digital transformation (DX)';
  const japanese = 'DX（デジタルトランスフォーメーション）';
  expect(await title('/theme/dx')).toBe(japanese);
  expect(await title('/theme/dx', { 'accept-language': 'en-GB,en;q=0.9,ja;q=0.8' })).toBe(english);
  expect(await title('/theme/dx', { 'accept-language': 'en;q=0.1, ja' })).toBe(japanese);
  expect(await title('/theme/dx', { 'accept-language': 'fr, en;q=0.5' })).toBe(english);
  expect(await title('/theme/dx', { 'accept-language': 'fr' })).toBe(japanese);
  expect(await title('/theme/dx?lang=ja', { 'accept-language': 'en' })).toBe(japanese);
  expect((await read('/theme/dx?lang=en')).text).toContain(
    '<a href="/municipality/132055?lang=en" lang="en">',
  );
});

test('a language in the address that is not spoken is told, to programs in English', async () => {
  const words = 'The address has lang=fr; lang can be ja, en.';
  const refused = await read('/theme/dx?lang=fr', { 'accept-language': 'en' });
  expect(refused.status).toBe(404);
  expect(refused.text).toContain(words);
  expect((await read('/theme/dx?lang=fr')).text).toContain('アドレスの「lang=fr」は使えません。');
  for (const accept of ['application/ld+json', 'application/json']) {
    const { status, text } = await read('/theme/dx?lang=fr', { accept });
    expect(status).toBe(404);
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: words, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  }
});

test('a name leads to the address of its thing', async () => {
  const { status, headers } = await page(`/municipality/${encodeURIComponent('墨田区')}?lang=en`);
  expect([status, headers.get('location')]).toEqual([302, '/municipality/131075?lang=en']);
});

test('a release in the address is answered from, and stays in the links', async () => {
  const { status, text } = await read(`/theme/dx?release=${encodeURIComponent(releases.earlier)}`);
  expect(status).toBe(200);
  expect(text).toContain(`release=${encodeURIComponent(releases.earlier)}`);
  expect(linkedData(text).subjectOf[0].version).toBe(releases.earlier);
});

test('a reading in the address counts, is said, and stays in the links', async () => {
  const { reading } = await graph.data(`{
    reading(bases: [CURATED]) {
      themes(first: 1, where: { evidence: { some: { basis: { eq: CURATED } } } }) {
        nodes { id evidence(first: 50) { totalCount nodes { quote } } }
      }
    }
  }`);
  const [{ id, evidence }] = reading.themes.nodes;
  const { nodes, totalCount } = evidence;
  const { text } = await read(`${pathOf(id)}?bases=curated&lang=ja`);
  expect(text.match(/<blockquote/gu) ?? []).toHaveLength(totalCount);
  for (const { quote } of nodes) expect(text).toContain(escaped(quote));
  expect(text).toContain('集計対象：読み取り');
  expect(text).toContain('bases=curated');
  expect(text).toContain(`<link rel="canonical" href="${address}${pathOf(id)}" />`);
});

test('a reading in the address that there is not is told instead of another one being counted; one named twice is both', async () => {
  const wrong = await page('/theme/succession?bases=curatd&lang=en');
  expect(wrong.status).toBe(404);
  expect(await wrong.text()).toContain('The address has bases=curatd; bases can be stated, curated.');
  expect((await page('/theme/succession?roles=mesure')).status).toBe(404);
  const [twice, listed] = ['roles=goal&roles=measure', 'roles=goal,measure'].map((roles) =>
    read(`/theme/succession?${roles}&lang=en`),
  );
  const facts = (text = ''): string => text.replaceAll(/roles=[^"]*/gu, '');
  expect(facts((await twice)?.text)).toBe(facts((await listed)?.text));
  expect((await twice)?.text).toContain('?roles=goal&amp;roles=measure&amp;lang=en');
});

test('a sitemap has the address of everything there is, once', async () => {
  const { release } = await graph.data('{ release { counts { count } } }');
  const total = release.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  const { text } = await read('/sitemap.xml');
  const addresses = [...text.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url]) => url);
  expect(addresses).toHaveLength(total);
  expect(new Set(addresses).size).toBe(total);
  expect(addresses).toContain(`${address}/program/sumida/prototype-poc`);
  expect((await read('/robots.txt')).text).toContain(`Sitemap: ${address}/sitemap.xml`);
  expect((await read('/sitemap/1.xml')).text).toBe(text);
  for (const page of ['2', '0', 'x']) expect((await read(`/sitemap/${page}.xml`)).status).toBe(404);
});

test('with an origin that is set, no absolute address is of the host that was asked', async () => {
  const origin = 'https://tsunagu.example.org';
  const { app } = await createHttpServer(
    graph.service,
    { ...readSettings({ TSUNAGU_ORIGIN: origin }), requestDeadlineMs: 20_000, clientMs: 0 },
    createLog('silent'),
  );
  const asked = async (url: string, accept: string): Promise<string> =>
    (await app.inject({ url, headers: { host: 'evil.example', accept } })).body;
  const page = await asked('/theme/dx', 'text/html');
  const data = await asked('/theme/dx', 'application/ld+json');
  const sitemap = await asked('/sitemap.xml', '*/*');
  await app.close();
  expect(page).toContain(`<link rel="canonical" href="${origin}/theme/dx" />`);
  expect(JSON.parse(data)['@id']).toBe(`${origin}/theme/dx`);
  expect(sitemap).toContain(`<loc>${origin}/theme/dx</loc>`);
  for (const text of [page, data, sitemap]) expect(text).not.toContain('evil.example');
});

test('a larger release has a sitemap of sitemaps', () => {
  const index = sitemapIndexOf(3, 'https://tsunagu.example');
  expect([...index.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url]) => url)).toEqual(
    [1, 2, 3].map((page) => `https://tsunagu.example/sitemap/${page}.xml`),
  );
});

test.each([
  ['/theme/nothing', 'この版には、このアドレスに当たるデータがありません。'],
  ['/theme/nothing?lang=en', 'The release has nothing at this address.'],
  ['/evidence/%3Cscript%3E', 'この版には'],
  ['/theme/dx?release=%3Cb%3E', 'No release &quot;&lt;b&gt;&quot; is kept'],
])('%s is not found, in words', async (path, words) => {
  const { status, text } = await read(path);
  expect(status).toBe(404);
  expect(text).toContain(words);
  expect(text).toContain('noindex');
});

test('JSON-LD alone is for who asks for it, with a tag', async () => {
  const response = await page('/theme/dx', { accept: 'application/ld+json' });
  expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
  expect(await response.json()).toMatchObject({
    '@type': ['DefinedTerm', 'skos:Concept'],
    'skos:broader': [{ '@id': `${address}/theme/digital` }],
  });
  const again = { accept: 'application/ld+json', 'if-none-match': response.headers.get('etag') ?? '' };
  expect((await page('/theme/dx', again)).status).toBe(304);
  const nothing = await page('/theme/nothing', { accept: 'application/ld+json', 'accept-language': 'ja' });
  expect(nothing.status).toBe(404);
  expect(await nothing.json()).toMatchObject({
    errors: [{ message: 'The release has nothing at this address.' }],
  });
});

test.each([
  ['*/*', 'text/html'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ['application/json', 'application/json'],
  ['application/json, text/html;q=0.9', 'application/json'],
  ['text/html, application/ld+json;q=0.9', 'text/html'],
])('who accepts %s gets %s, by HEAD its headers', async (accept, type) => {
  const got = await page('/theme/dx', { accept });
  expect(got.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  const text = await got.text();
  expect(text).toContain(`"@id":"${address}/theme/dx"`);
  const head = await fetch(`${address}/theme/dx`, { method: 'HEAD', headers: { accept } });
  expect([head.status, await head.text()]).toEqual([200, '']);
  for (const name of ['content-type', 'etag', 'vary', 'cache-control']) {
    expect(head.headers.get(name)).toBe(got.headers.get(name));
  }
});

test('who accepts nothing that there is is told what there is', async () => {
  const { status, text } = await read('/theme/dx', { accept: 'image/png' });
  expect(status).toBe(406);
  expect(JSON.parse(text).errors[0].message).toMatch(
    /^Accept takes neither text\/html nor application\/ld\+json nor application\/json\./u,
  );
});

test('no text ends the place where it stands', () => {
  const bad = `</script><img src=x onerror="alert('1')">&`;
  expect(html`<a title="${bad}">${bad}</a>`.text).not.toMatch(/<img|<\/script|alert\('/u);
  expect(jsonBlock('application/ld+json', { bad }).text).not.toMatch(/<\/script>./su);
});
