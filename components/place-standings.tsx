import type { ReactNode } from 'react';
import { evidenceAddress } from '@/lib/addresses/evidence';
import type { ReasonCode } from '@/lib/comparability';
import { formatNumber, noFigure, shortPeriod } from '@/lib/format';
import { type Locale, unitOf } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';
import { referenceMessages } from '@/lib/messages/reference';
import { differenceText } from '@/lib/multiple';
import type { Standing } from '@/lib/standing';
import { markMeaning, marksOf } from './chart/figure-cell';
import { PlaceStrip } from './place-strip';
import { ScrollBox } from './scroll-box';
import { Sparkline } from './sparkline';

export type StandingRow = { key: string; head: ReactNode; standing: Standing };
export type StandingBlock = { id: string; title: string; rows: StandingRow[] };

type Props = {
  blocks: StandingBlock[];
  locale: Locale;
  /** What the table is of, and the head of its first column. */
  label: string;
  head: string;
  /** The unit of every figure; in each row where it differs. */
  unit?: string;
};

/** Figures in rows: course, latest figure with its evidence, change, position among its peers and coverage. */
export function StandingTable({ blocks, locale, label, head, unit }: Props) {
  const all = blocks.flatMap(({ rows }) => rows.flatMap(({ standing }) => standing.years));
  const years = [Math.min(...all), Math.max(...all)] as const;
  return (
    <ScrollBox label={label}>
      <table className="min-w-[52rem] text-sm">
        <Head {...{ locale, years, head, unit }} />
        {blocks.map(({ id, title, rows }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={6} className="serif pt-5 text-base">
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.key} row={row} years={years} locale={locale} withUnit={!unit} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

type HeadProps = Pick<Props, 'locale' | 'head' | 'unit'> & { years: readonly [number, number] };

function Head({ locale, years, head, unit }: HeadProps) {
  const { column } = referenceMessages[locale];
  return (
    <thead>
      <tr>
        <th scope="col">{head}</th>
        <th scope="col" className="number">
          {column.latest} {unit && <small>{unit}</small>}
        </th>
        <th scope="col">
          {column.course} <small>{referenceMessages[locale].years(...years)}</small>
        </th>
        <th scope="col" className="number">
          {column.change}
        </th>
        <th scope="col">{column.position}</th>
        <th scope="col" className="number">
          {column.coverage}
        </th>
      </tr>
    </thead>
  );
}

const colours = { sichuan: 'text-sichuan', chongqing: 'text-chongqing' } as const;

type RowProps = { row: StandingRow; years: readonly [number, number]; locale: Locale; withUnit: boolean };

function Row({ row: { head, standing }, years, locale, withUnit }: RowProps) {
  const { line, position, figure } = standing;
  const words = referenceMessages[locale];
  const colour = line.side ? colours[line.side] : 'text-mute';
  const span = words.years(...standing.years);
  return (
    <tr>
      <th scope="row">{head}</th>
      <td className="number">
        <LatestFigure {...{ standing, locale, withUnit }} />
      </td>
      <td className={`align-middle ${colour}`}>
        <Sparkline line={line} years={years} label={`${words.column.course} ${span}`} />
      </td>
      <td className="number">
        <ChangeText {...{ standing, locale }} />
      </td>
      <td className={`whitespace-nowrap ${position ? `align-middle ${colour}` : 'text-mute'}`}>
        {position ? (
          <span className="flex items-center gap-2">
            <PlaceStrip position={position} value={position.figure.point.value ?? 0} side={line.side} />
            <span className="text-ink">
              {words.position(position.from, position.to, position.of)}
              {position.of < position.among && (
                <small className="text-mute"> {words.positioned(position.of, position.among)}</small>
              )}
              {position.figure.point.period !== figure.point.period && (
                <small className="text-mute"> {shortPeriod(position.figure.point.period, locale)}</small>
              )}
              <Caution reasons={position.reasons} locale={locale} />
            </span>
          </span>
        ) : (
          noFigure
        )}
      </td>
      <td className="number">
        {span} <small className="text-mute">{words.count(formatNumber(standing.figures, 0, locale))}</small>
      </td>
    </tr>
  );
}

type CellProps = { standing: Standing; locale: Locale };

function LatestFigure({ standing, locale, withUnit }: CellProps & { withUnit: boolean }) {
  const { indicator, line, figure } = standing;
  const { point } = figure;
  const address = evidenceAddress(locale, { series: line.series, subject: line.subject, period: point.period });
  return (
    <>
      <a href={address}>{formatNumber(point.value ?? Number.NaN, indicator.decimals, locale)}</a>
      {marksOf(line, point).map((mark) => (
        <sup key={mark} title={markMeaning(mark, locale)}>
          {' '}
          {mark}
        </sup>
      ))}{' '}
      <small className="text-mute">
        {withUnit && `${unitOf(indicator, locale)} · `}
        {shortPeriod(point.period, locale)}
      </small>
    </>
  );
}

/** Refused over time is a dash: nothing earlier may be set against the figure. */
function ChangeText({ standing: { change }, locale }: CellProps) {
  if (!change) return <span className="text-mute">{noFigure}</span>;
  const { gap, from } = change;
  return (
    <>
      {differenceText(gap, locale)}
      <Caution reasons={gap.verdict.reasons} locale={locale} />{' '}
      <small className="text-mute">{referenceMessages[locale].since(shortPeriod(from.point.period, locale))}</small>
    </>
  );
}

/** That figures may be set against each other only with a note, which it gives. */
function Caution({ reasons, locale }: { reasons: readonly ReasonCode[]; locale: Locale }) {
  const { reason, panel } = messagesOf(locale);
  if (reasons.length === 0) return null;
  return <sup title={reasons.map((one) => reason[one]).join(panel.and)}> △</sup>;
}

/** What the columns mean, and every mark that stands in them. */
export function StandingNotes({ blocks, locale, among }: Pick<Props, 'blocks' | 'locale'> & { among: string }) {
  const { notes } = referenceMessages[locale];
  const marks = blocks.flatMap(({ rows }) =>
    rows.flatMap(({ standing }) => marksOf(standing.line, standing.figure.point)),
  );
  const legend = [...new Set(marks)].map((mark) => `${mark} ${markMeaning(mark, locale)}`).join(' · ');
  return (
    <div className="quiet mt-3 grid max-w-prose gap-1">
      <p>{notes.course}</p>
      <p>{notes.change}</p>
      <p>{notes.position(among)}</p>
      {legend && <p>{legend}</p>}
    </div>
  );
}
