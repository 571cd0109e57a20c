/** An export as files: the rows, and for each list inside them a file whose rows say to which row they belong. */

import { added } from './added.js';
import { type Exported, totalOf } from './exported.js';
import { itemsAt, type Path, type Table, type TableColumn, valuesAt } from './table.js';

export interface Sheet {
  /** Of its file, without ending. */
  readonly name: string;
  /** Response keys from the rows of the file around. */
  readonly path: Path;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly unknown[];
  /** Of all lists in it, whatever their pages. */
  readonly total: number;
  /** The file whose rows its column `row` counts; absent for the rows themselves. */
  readonly within?: string;
}

export function sheetsOf({ table, rows, total, plan }: Exported): readonly Sheet[] {
  const main = { name: 'rows', path: plan.choice.path, columns: table.columns, rows, total };
  return [main, ...sheetsWithin(main, table)];
}

function sheetsWithin(around: Sheet, table: Table): readonly Sheet[] {
  return table.parts.flatMap((part) => {
    const sheet = sheetWithin(around, part);
    const inner = { ...sheet, columns: part.columns, rows: sheet.rows.map(({ item }) => item) };
    return [sheet, ...sheetsWithin(inner, part)];
  });
}

/** An item of a list, with the number of its row from 1, and the id of that where it was asked. */
interface Belonging {
  readonly row: number;
  readonly id: unknown;
  readonly item: unknown;
}

type SheetWithin = Omit<Sheet, 'rows'> & { readonly rows: readonly Belonging[] };

function sheetWithin(around: Sheet, part: Table): SheetWithin {
  const id = around.columns.find(({ name }) => name === 'id' || name === 'node.id');
  const rows = around.rows.flatMap((row, index) =>
    itemsAt(row, part.path).map((item) => ({ row: index + 1, id: id && valuesAt(row, id.path)[0], item })),
  );
  const name = nameOf(part.path);
  return {
    name: around.within === undefined ? name : `${around.name}.${name}`,
    path: part.path,
    columns: [
      ...belonging(around, id),
      ...part.columns.map((column) => ({ ...column, path: ['item', ...column.path] })),
    ],
    rows,
    total: around.rows.reduce<number>((sum, row) => sum + totalOf(part, row, part.path), 0),
    within: around.name,
  };
}

function belonging({ name }: Sheet, id: TableColumn | undefined): readonly TableColumn[] {
  const row = {
    name: 'row',
    path: ['row'],
    many: false,
    field: '',
    description: `Number of the row in ${name}.csv, from 1.`,
  };
  return id === undefined ? [row] : [row, { ...id, name: 'row.id', path: ['id'] }];
}

/** A list is called by its connection, the evidence of a row by that word. */
function nameOf(path: Path): string {
  if (path.includes(added.evidence)) return 'evidence';
  return path
    .filter((step, index) => index < path.length - 1 || !(step === 'nodes' || step === 'edges'))
    .join('.');
}
