import type { ReactNode } from 'react';
import { ScrollBox } from './scroll-box';
import './card-rows.css';

/** A bar in a cell: its length as a share of the column's longest, 0–1, its colour, and whether it is faint. */
export type CellBar = { share: number; className: string; faint: boolean };

/** A column of a table. */
export type Column<Row> = {
  id: string;
  head: ReactNode;
  /** What stands small below its head, such as unit and period. */
  note?: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Whether it names the rows; the first does unless another one does. */
  names?: boolean;
  /** Whether it holds numbers, which stand at the end of their cells. */
  number?: boolean;
  bar?: (row: Row) => CellBar | undefined;
  /** Which way the rows are ordered by it; its head leads to the order. */
  sorted?: 'ascending' | 'descending' | undefined;
  /** Classes of its head, and of its cells. */
  headClass?: string;
  cellClass?: string | ((row: Row) => string | undefined);
};

/** Rows under a title of their own. */
export type RowGroup<Row> = { id: string; title?: ReactNode; rows: readonly Row[] };

type Props<Row> = {
  /** What the table is of, for those who do not see it. */
  label: string;
  caption?: ReactNode;
  columns: readonly Column<Row>[];
  /** Rows, or groups of them. */
  rows: readonly Row[] | { groups: readonly RowGroup<Row>[]; titleClass: string };
  keyOf: (row: Row) => string;
  /** The anchor of a row on the page. */
  idOf?: (row: Row) => string | undefined;
  /** The places that a row is of, by id, with blanks between them: it is set off with them, see `PlaceMarks`. */
  placesOf?: (row: Row) => string | undefined;
  /** Whether a row is the total of others. */
  isTotal?: (row: Row) => boolean;
  className?: string;
  /** Whether each row is a card on a phone, its cells one below the other beside their heads. */
  cards?: boolean;
  /** Whether the head stays in sight while the page is scrolled. */
  tall?: boolean;
};

const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ') || undefined;

/** A table: its head, its rows in their groups, and bars where a column has them; wide ones are scrolled in their box. */
export function Table<Row>(props: Props<Row>) {
  const { label, caption, columns, rows, className, tall } = props;
  const { groups, titleClass } = 'groups' in rows ? rows : { groups: [{ id: 'all', rows }], titleClass: '' };
  const naming = columns.find(({ names }) => names) ?? columns[0];
  return (
    <ScrollBox label={label}>
      <table className={classes(props.cards && 'card-rows', className)}>
        {caption && <caption className="quiet text-start">{caption}</caption>}
        <thead className={tall ? 'sticky top-0 bg-paper' : undefined}>
          <tr>
            {columns.map(({ id, head, note, number, headClass, sorted }) => (
              <th key={id} scope="col" className={classes(number && 'number', headClass)} aria-sort={sorted}>
                {head}
                {note && <small className="block">{note}</small>}
              </th>
            ))}
          </tr>
        </thead>
        {(groups as readonly RowGroup<Row>[]).map(({ id, title, rows: own }) => (
          <tbody key={id} data-group={title === undefined ? undefined : id}>
            {title !== undefined && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length} className={titleClass}>
                  {title}
                </th>
              </tr>
            )}
            {own.map((row) => (
              <Row key={props.keyOf(row)} {...props} {...{ row, naming }} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

type RowProps<Row> = Props<Row> & { row: Row; naming: Column<Row> | undefined };

function Row<Row>({ columns, idOf, placesOf, isTotal, cards, row, naming }: RowProps<Row>) {
  return (
    <tr id={idOf?.(row)} data-of={placesOf?.(row)} className={isTotal?.(row) ? 'font-semibold' : undefined}>
      {columns.map((column) => (
        <Cell key={column.id} {...{ column, row, cards }} names={column === naming} />
      ))}
    </tr>
  );
}

type CellProps<Row> = { column: Column<Row>; row: Row; names: boolean; cards: boolean | undefined };

function Cell<Row>({ column, row, names, cards }: CellProps<Row>) {
  const { cell, cellClass, number, head } = column;
  const label = cards && typeof head === 'string' ? head : undefined;
  const own = typeof cellClass === 'function' ? cellClass(row) : cellClass;
  const className = classes(number && 'number', own);
  const bar = column.bar?.(row);
  if (names) {
    return (
      <th scope="row" className={className}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td className={className} data-label={label}>
      {label === undefined ? cell(row) : <div>{cell(row)}</div>}
      {bar && (
        <svg aria-hidden="true" width="100%" height="4" className={`block ${bar.className}`}>
          <rect
            width={`${(bar.share * 100).toFixed(1)}%`}
            height="4"
            fill="currentColor"
            opacity={bar.faint ? 0.4 : 0.75}
          />
        </svg>
      )}
    </td>
  );
}
