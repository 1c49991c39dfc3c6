import { ScrollBox } from '@/components/scroll-box';
import { SideMark } from '@/components/side-mark';
import { formatNumber, formatSigned, noFigure } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import { clusterMessages } from '@/lib/messages/cluster';
import { sideGapMessages } from '@/lib/messages/side-gap';
import type { ClassRow, SideGapParts, SideOfClass } from '@/lib/side-gap-parts';
import { isUntold } from '@/lib/untold';

const sides = ['sichuan', 'chongqing'] as const;

/** The classes with their number, share and rate on both sides, and what each brings to the gap, in points. */
export function SideGapTable({ found: { classing, rows, parts }, locale }: { found: SideGapParts; locale: Locale }) {
  const words = sideGapMessages[locale];
  const told = isUntold(parts) ? undefined : parts;
  return (
    <ScrollBox label={words.classings[classing]}>
      <table className="max-w-4xl text-sm" data-classing={classing}>
        <thead>
          <tr>
            <th scope="col">{words.head}</th>
            {sides.flatMap((side) =>
              [words.places, words.share, words.rate].map((name) => (
                <th key={side + name} scope="col" className="number">
                  <SideMark side={side} /> {words.sides[side]}
                  <small className="block">{name}</small>
                </th>
              )),
            )}
            {[words.byRate, words.byComposition].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
                <small className="block">{clusterMessages[locale].unitOf.points}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClassLine key={row.name} row={row} part={told?.parts.find(({ id }) => id === row.name)} locale={locale} />
          ))}
          {told && (
            <tr className="font-semibold">
              <th scope="row" colSpan={7}>
                {clusterMessages[locale].partsTotal} {formatSigned(told.change, 2, locale)}
              </th>
              <td className="number">{formatSigned(told.rate, 2, locale)}</td>
              <td className="number">{formatSigned(told.composition, 2, locale)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type LineProps = { row: ClassRow; part: { rate: number; composition: number } | undefined; locale: Locale };

function ClassLine({ row, part, locale }: LineProps) {
  const cells = ({ places, share, rate }: SideOfClass) => [
    String(places),
    formatNumber(share, 1, locale),
    rate === undefined ? noFigure : formatNumber(rate, 2, locale),
  ];
  const parts = part
    ? [part.rate, part.composition].map((value) => formatSigned(value, 2, locale))
    : [noFigure, noFigure];
  const all = [...cells(row.sichuan), ...cells(row.chongqing), ...parts];
  const columns = ['sn', 'ss', 'sr', 'cn', 'cs', 'cr', 'rate', 'composition'];
  return (
    <tr>
      <th scope="row">{sideGapMessages[locale].classes[row.name]}</th>
      {columns.map((column, at) => (
        <td key={column} className="number">
          {all[at]}
        </td>
      ))}
    </tr>
  );
}
