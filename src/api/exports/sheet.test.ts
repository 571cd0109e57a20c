/** What spreadsheets and programs read from rows. */

import { csv, jsonLines, tsv } from './sheet.js';

const column = { many: false, field: '', description: '' };
const columns = [
  { ...column, name: 'text', path: ['text'] },
  { ...column, name: 'number', path: ['number'] },
];

test('no text of a CSV is a formula to a spreadsheet, and no number is changed', () => {
  const texts = ['=1+1', '+81', '-5', '@sum', '\tx', '＝1', '墨田区'];
  const rows = texts.map((text) => ({ text, number: -5 }));
  expect(csv({ columns }, rows)).toBe(
    '\uFEFFtext,number\r\n' +
      "'=1+1,-5\r\n'+81,-5\r\n'-5,-5\r\n'@sum,-5\r\n'\tx,-5\r\n'＝1,-5\r\n墨田区,-5\r\n",
  );
});

test('TSV has texts as they are, in quotes where they would break a row', () => {
  expect(tsv({ columns }, [{ text: '=1\t"2"\n3', number: null }])).toBe('text\tnumber\n"=1\t""2""\n3"\t\n');
});

test('a text of several lines stands in quotes, whatever its line ends: any of them ends a row to most readers', () => {
  const rows = ['a\nb', 'a\rb', 'a\r\nb'].map((text) => ({ text, number: 1 }));
  expect(csv({ columns }, rows)).toBe('\uFEFFtext,number\r\n"a\nb",1\r\n"a\rb",1\r\n"a\r\nb",1\r\n');
  expect(tsv({ columns }, rows)).toBe('text\tnumber\n"a\nb"\t1\n"a\rb"\t1\n"a\r\nb"\t1\n');
});

test('several values share a cell, absent ones are empty, and a filter stands as JSON', () => {
  const several = [
    { ...column, name: 'names', path: ['themes', 'name'], many: true },
    { ...column, name: 'where', path: ['where'] },
    { ...column, name: 'plan', path: ['plan', 'id'] },
  ];
  const row = {
    themes: [{ name: 'DX' }, { name: null }, { name: '創業' }],
    where: { a: [true] },
    plan: null,
  };
  expect(csv({ columns: several }, [row])).toBe('\uFEFFnames,where,plan\r\nDX||創業,"{""a"":[true]}",\r\n');
});

test('a row of one empty cell is still a row', () => {
  expect(csv({ columns: columns.slice(0, 1) }, [{ text: null }])).toBe('\uFEFFtext\r\n""\r\n');
});

test('a line of JSON Lines is a row as it was answered', () => {
  expect(jsonLines([{ a: '=1' }, null])).toBe('{"a":"=1"}\nnull\n');
});
