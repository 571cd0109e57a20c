/** A list as a table, page below page. */

import type { ReactNode } from 'react';

import type { TypedDocumentString } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { Answered } from '../../ui/Answered.js';
import { Nothing } from '../../ui/Nothing.js';
import { type Nodes, pageOf } from '../entity/connection.js';
import { Further } from '../entity/Further.js';

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
}

interface Asked<Data, Variables, Row> {
  readonly document: TypedDocumentString<Data, Variables>;
  /** Which of all are wanted. */
  readonly where: object | undefined;
  readonly listIn: (data: Data) => Nodes<Row>;
}

export type RowsProps<Data, Variables, Row> = Asked<Data, Variables, Row> & {
  readonly columns: readonly Column<Row>[];
};

export function Rows<Data, Variables, Row extends { readonly id: string }>({
  columns,
  ...asked
}: RowsProps<Data, Variables, Row>) {
  const table = (rows: readonly Row[]) => <Table columns={columns} rows={rows} />;
  return (
    <Page {...asked}>
      {(list) =>
        list.totalCount === 0 ? (
          <Nothing />
        ) : (
          <>
            {table(list.nodes)}
            <Further
              list={list}
              next={(after, show) => (
                <Page {...asked} after={after}>
                  {(next) => show(pageOf(next))}
                </Page>
              )}
            >
              {table}
            </Further>
          </>
        )
      }
    </Page>
  );
}

type PageProps<Data, Variables, Row> = Asked<Data, Variables, Row> & {
  readonly after?: string;
  readonly children: (list: Nodes<Row>) => ReactNode;
};

function Page<Data, Variables, Row>({
  document,
  where,
  listIn,
  after,
  children,
}: PageProps<Data, Variables, Row>) {
  const answer = useAnswer(document, {
    ...useReading().reading,
    language: useDocumentLanguage(),
    ...(where && { where }),
    ...(after !== undefined && { after }),
  } as Variables);
  return <Answered answer={answer}>{(data) => children(listIn(data))}</Answered>;
}

interface TableProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** On phones each row is a block, in which every value has its column's name. */
function Table<Row extends { readonly id: string }>({ columns, rows }: TableProps<Row>) {
  return (
    <table className="lists-table">
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map(({ name, cell }) => (
              <td key={name} data-column={name}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
