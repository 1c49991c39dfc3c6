'use client';

import type { Locale } from '@/lib/language/locale';
import { overviewPartTexts } from '@/lib/texts/overview-parts';
import './pair-rows.css';
import './pair-reach.css';

/** A pair in the least that its row is written from: ids, names and figures left and right, where these lie in % of the axis, and where the row leads. */
export type PairRow = {
  ids: [string, string];
  names: [string, string];
  values: [string, string];
  marks: [string, string];
  at: [number, number];
  gap: string;
  change: string;
  href: string;
};

type Props = {
  rows: readonly PairRow[];
  ticks: readonly string[];
  sides: [string, string];
  since: string;
  locale: Locale;
};

/** How many rows a phone shows at first, beside the last one. */
const shown = 5;

/** The pairs as rows, each as a whole the way to its comparison. */
export function PairRows({ rows, ticks, sides, since, locale }: Props) {
  const words = overviewPartTexts[locale].pairs;
  const few = rows.length > shown + 2;
  return (
    <>
      <table className="pair-rows" id="pair-rows" style={{ '--steps': ticks.length - 1 } as object}>
        <colgroup>
          {['name', 'value', 'axis', 'value', 'name', 'gap', 'change', 'open'].map((column, at) => (
            <col key={at} className={column} />
          ))}
        </colgroup>
        <Head {...{ ticks, sides, since, locale }} />
        <tbody>
          {rows.map((row, at) => (
            <Row key={row.href} row={row} compare={words.compare} isFew={few && at >= shown && at < rows.length - 1} />
          ))}
        </tbody>
      </table>
      {few && (
        <a href="#pair-rows" className="pair-all no-print">
          {words.all(rows.length)} ›
        </a>
      )}
    </>
  );
}

/** What the columns hold, and the axis above the marks. */
function Head({ ticks, sides, since, locale }: Omit<Props, 'rows'>) {
  const words = overviewPartTexts[locale].pairs;
  return (
    <thead>
      <tr>
        <th colSpan={2} scope="colgroup" className="text-side-left">
          <span aria-hidden="true">●</span> {sides[0]}
        </th>
        <td className="axis" aria-hidden="true">
          <div>
            {ticks.map((tick) => (
              <span key={tick}>{tick}</span>
            ))}
          </div>
        </td>
        <th colSpan={2} scope="colgroup" className="text-side-right">
          <span aria-hidden="true">◆</span> {sides[1]}
        </th>
        <th scope="col">{words.gap}</th>
        <th scope="col" className="change">
          {words.since(since)}
        </th>
        <td className="open" />
      </tr>
    </thead>
  );
}

function Row({ row, compare, isFew }: { row: PairRow; compare: string; isFew: boolean }) {
  const { ids, names, values, marks, at, gap, change, href } = row;
  const value = (side: 0 | 1) => (
    <td className="value">
      {values[side]}
      {marks[side] && <sup>{marks[side]}</sup>}
    </td>
  );
  return (
    <tr data-of={ids.join(' ')} className={isFew ? 'few' : undefined}>
      <th scope="row">
        <a href={href} data-of={ids[0]} aria-label={names.join('–')}>
          {names[0]}
        </a>
      </th>
      {value(0)}
      <td className={at[0] > at[1] ? 'reach turned' : 'reach'} style={{ '--a': at[0], '--b': at[1] } as object}>
        <i>
          <b />
          <u />
          <s />
        </i>
      </td>
      {value(1)}
      <td data-of={ids[1]}>{names[1]}</td>
      <td className={gap.startsWith('−') ? 'gap turned' : 'gap'}>{gap}</td>
      <td className="change">{change}</td>
      <td className="open" aria-hidden="true">
        <span>{compare}</span> ›
      </td>
    </tr>
  );
}
