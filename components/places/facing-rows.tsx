import { linearScale, type Scale, shareOf } from '@/components/charts/parts/ticks';
import { compareAddress } from '@/lib/addresses/compare';
import type { Figure } from '@/lib/figures/comparability';
import type { Place, Side } from '@/lib/figures/comparison';
import { differenceText } from '@/lib/figures/multiple';
import { selectionOf } from '@/lib/figures/selection';
import { formatNumber, formatSigned } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import type { FacingGaps, FacingRow } from '@/lib/places/facing-gaps';
import { reasonText } from '@/lib/sentences/reason-text';
import { placePageTexts } from '@/lib/texts/place-page';

/** Where a value stands on the track, in per cent of its width. */
export const percentAt = (value: number, scale: Scale) => `${(4 + shareOf(value, scale, false) * 92).toFixed(2)}%`;

/** A scale of few steps around values. */
export const trackScale = (values: readonly number[], steps = 4) => linearScale(values, steps, 'tight');

/** The address of the comparison of two places in an indicator, the left side first. */
export function pairAddress(locale: Locale, indicator: string, places: readonly Place[]): string {
  const subjects = [...places]
    .sort((a, b) => (a.side ?? '').localeCompare(b.side ?? ''))
    .map(({ id }) => ({ kind: 'place' as const, id, without: [] }));
  return compareAddress(locale, selectionOf({ indicator, subjects, chart: 'profile' }));
}

/** The ends of a track with its ticks and, dashed, the value of the place itself. */
export function Axis({ scale, locale, unit }: { scale: Scale; locale: Locale; unit: string }) {
  return (
    <svg className="track axis" aria-hidden="true">
      {scale.ticks.map((tick, at) => (
        <text key={tick} x={percentAt(tick, scale)} y="70%" textAnchor="middle">
          {formatNumber(tick, scale.decimals, locale)}
          {at === scale.ticks.length - 1 && unit === '%' ? '%' : ''}
        </text>
      ))}
    </svg>
  );
}

/** The sign of a side at a value of a track. */
export function Mark({ at, side }: { at: string; side: Side | null }) {
  return (
    <svg x={at} y="50%" overflow="visible" className="mark" data-side={side ?? undefined} aria-hidden="true">
      {side === 'right' ? <path d="M0 -6l6 6l-6 6l-6-6z" /> : <circle r="5" />}
    </svg>
  );
}

/** Grid lines of a row, and the place's own value. */
export function Grid({ scale, own }: { scale: Scale; own: number }) {
  return (
    <>
      {scale.ticks.map((tick) => (
        <line key={tick} x1={percentAt(tick, scale)} x2={percentAt(tick, scale)} y1="0" y2="100%" className="tick" />
      ))}
      <line x1={percentAt(own, scale)} x2={percentAt(own, scale)} y1="0" y2="100%" className="own-line" />
    </>
  );
}

type Props = { gaps: FacingGaps; place: Place; locale: Locale };

/** A place beside all that face it: a row for each, which leads to the comparison of the two. */
export function FacingRows({ gaps: { comparison, own, rows }, place, locale }: Props) {
  const values = [own, ...rows.flatMap(({ figure }) => figure ?? [])].map(({ point }) => point.value ?? 0);
  const scale = trackScale(values);
  const isMoved = rows.some(({ moved }) => moved !== undefined);
  return (
    <div className="facing" data-moved={isMoved || undefined}>
      <FacingHead {...{ scale, locale, isMoved }} unit={comparison.indicator.unit} />
      <ul>
        {rows.map((row) => (
          <li key={row.place.id}>
            <a className="facing-row" href={pairAddress(locale, comparison.indicator.id, [row.place, place])}>
              <span className="facing-name">{nameOf(row.place, locale)}</span>
              <Track {...{ row, own, scale, locale }} />
              <Gap {...{ row, locale }} />
              {isMoved && <Moved {...{ row, locale }} />}
              <span aria-hidden="true" className="way">
                ›
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type HeadProps = { scale: Scale; locale: Locale; isMoved: boolean; unit: string };

function FacingHead({ scale, locale, isMoved, unit }: HeadProps) {
  const { facing: words } = placePageTexts[locale];
  return (
    <div className="facing-row facing-head">
      <span />
      <Axis {...{ scale, locale, unit }} />
      <span>{words.gap}</span>
      {isMoved && <span>{words.movedHead}</span>}
      <span />
    </div>
  );
}

function Track({ row, own, scale, locale }: { row: FacingRow; own: Figure; scale: Scale; locale: Locale }) {
  const value = own.point.value ?? 0;
  const other = row.figure?.point.value ?? null;
  return (
    <svg className="track" aria-hidden="true">
      <Grid scale={scale} own={value} />
      <Mark at={percentAt(value, scale)} side={own.line.side} />
      {other !== null && row.figure && (
        <>
          <line x1={percentAt(other, scale)} x2={percentAt(value, scale)} y1="50%" y2="50%" className="bar" />
          <text x={percentAt(other, scale)} y="27%" textAnchor="middle" data-side={row.place.side ?? undefined}>
            {speech[locale].value(row.figure)}
          </text>
          <Mark at={percentAt(other, scale)} side={row.place.side} />
        </>
      )}
    </svg>
  );
}

function Gap({ row: { gap, reasons, figure, place }, locale }: { row: FacingRow; locale: Locale }) {
  if (gap) {
    const text = gap.unit === 'points' ? formatSigned(gap.value, 1, locale) : differenceText(gap, locale);
    return (
      <span className="facing-gap">
        {figure && <span className="sr-only">{`${shortNameOf(place, locale)} ${speech[locale].told(figure)} `}</span>}
        {text}
      </span>
    );
  }
  const why = figure ? reasons.map((one) => reasonText(one, locale)).join(speech[locale].marks.part) : undefined;
  return <small className="facing-gap">{why ?? placePageTexts[locale].facing.missing}</small>;
}

function Moved({ row: { moved }, locale }: { row: FacingRow; locale: Locale }) {
  const { facing: words } = placePageTexts[locale];
  if (moved === undefined) return <small className="facing-moved">—</small>;
  return <small className="facing-moved">{moved === 'untold' ? words.untold : formatSigned(moved, 1, locale)}</small>;
}
