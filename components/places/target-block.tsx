import type { Scale } from '@/components/charts/parts/ticks';
import type { Figure } from '@/lib/figures/comparability';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { type ReferenceRow, type TargetRow, toldTarget } from '@/lib/places/target-distance';
import { momentOf } from '@/lib/sentences/figure-moment';
import { gapSize } from '@/lib/sentences/gap-size';
import { isAbout, targetSize, targetText } from '@/lib/sentences/place-lead';
import { gapTexts } from '@/lib/texts/gap';
import { placePageTexts } from '@/lib/texts/place-page';
import { Axis, Grid, Mark, percentAt, trackScale } from './facing-rows';
import type { PlaceView } from './place-view';

type Props = { view: PlaceView; locale: Locale };

/** How far a place is from each target that holds for it, and from the wider places at the same time. */
export function TargetBlock({ view, locale }: Props) {
  const { lead, targets, references, place } = view;
  if (!lead || targets.length + references.length === 0) return null;
  const words = placePageTexts[locale].targets;
  const name = shortNameOf(place, locale);
  const others = [...targets.map(({ target }) => target.value), ...references.map(({ figure }) => ownValue(figure))];
  const scale = trackScale([ownValue(lead), ...others], 2);
  const shown = { scale, own: lead, locale };
  return (
    <>
      <h2 className="panel-title">{targetTitle(view, locale)}</h2>
      <p className="quiet">{words.sub(name, momentOf(lead, locale), speech[locale].told(lead))}</p>
      <div className="facing targets">
        <div className="facing-row facing-head">
          <span />
          <Axis {...{ scale, locale }} unit={lead.indicator.unit} />
          <span />
        </div>
        <ul>
          {targets.map((row) => (
            <TargetLine key={row.target.id} {...{ row, ...shown }} />
          ))}
          {references.map((row) => (
            <ReferenceLine key={row.figure.line.subject} {...{ row, ...shown }} />
          ))}
        </ul>
      </div>
      {targets.some(({ isWider }) => isWider) && <p className="quiet mt-2">{words.wider(name)}</p>}
    </>
  );
}

const ownValue = ({ point }: Figure) => point.value ?? Number.NaN;

/** The distance to the target that a headline may name; else what is measured. */
export function targetTitle({ targets }: PlaceView, locale: Locale): string {
  const words = placePageTexts[locale];
  const told = toldTarget(targets);
  return told
    ? words.targetTitle(targetText(told, locale).name, targetSize(told, locale), isAbout(told))
    : words.targets.title;
}

type LineProps<Row> = { row: Row; scale: Scale; own: Figure; locale: Locale };

function TargetLine({ row, scale, own, locale }: LineProps<TargetRow>) {
  const words = placePageTexts[locale];
  const { name, value } = targetText(row, locale);
  const at = percentAt(row.target.value, scale);
  const inferred = row.target.noteEn !== null && speech[locale].bracketed(words.targets.inferred);
  return (
    <li className="facing-row" data-target={row.target.id}>
      <span className="facing-name">
        {name}
        <small>
          {words.targets.aim(value)}
          {inferred}
        </small>
      </span>
      <svg className="track" aria-hidden="true">
        <Grid scale={scale} own={ownValue(own)} />
        <line x1={percentAt(ownValue(own), scale)} x2={at} y1="50%" y2="50%" className="bar" />
        <line x1={at} x2={at} y1="30%" y2="70%" className="flag" />
        <Mark at={percentAt(ownValue(own), scale)} side={own.line.side} />
      </svg>
      <span className="facing-gap">{distanceText(row, locale)}</span>
    </li>
  );
}

/** How far a target is away in few words; what was reached says so. */
export function distanceText(row: TargetRow, locale: Locale): string {
  const words = placePageTexts[locale].targets;
  const { figure, value, bound } = targetSize(row, locale);
  return value > 0 ? words.lacking(gapTexts[locale].bounded(bound, figure), isAbout(row)) : words.reached;
}

function ReferenceLine({ row: { figure, gap }, scale, own, locale }: LineProps<ReferenceRow>) {
  const at = percentAt(ownValue(figure), scale);
  const words = placePageTexts[locale].targets;
  return (
    <li className="facing-row" data-reference={figure.line.subject}>
      <span className="facing-name">
        {words.at(shortNameOf(figure.line, locale), momentOf(figure, locale))}
        <small>{speech[locale].marked(figure)}</small>
      </span>
      <svg className="track" aria-hidden="true">
        <Grid scale={scale} own={ownValue(own)} />
        <line x1={percentAt(ownValue(own), scale)} x2={at} y1="50%" y2="50%" className="bar dotted" />
        <svg x={at} y="50%" overflow="visible" className="mark" aria-hidden="true">
          <rect x="-4.5" y="-4.5" width="9" height="9" />
        </svg>
        <Mark at={percentAt(ownValue(own), scale)} side={own.line.side} />
      </svg>
      <small className="facing-gap">
        {words.against(formatNumber(Math.abs(gap.value), 1, locale), gapSize(gap, locale).value > 0)}
      </small>
    </li>
  );
}
