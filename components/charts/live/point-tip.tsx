import type { Step } from '@/components/charts/parts/steps';
import type { Comparison, Side } from '@/lib/figures/comparison';
import { noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { facingTexts, stepCautions, stepMoment, stepValues } from './point-sentence';
import type { Spot } from './positions';
import type { Size } from './surroundings';

type PointTipProps = { step: Step; spot: Spot | undefined; size: Size; comparison: Comparison; locale: Locale };

const width = 240;

/** Where the figures of a step come from, each source once. */
function sourceTitles({ point, comparison, beside }: Step, drawn: Comparison): string[] {
  const figures = [
    { point, of: comparison ?? drawn },
    ...(beside ? [{ point: beside.point, of: beside.comparison }] : []),
  ];
  const titles = figures.flatMap(({ point: { sources }, of }) =>
    sources.flatMap((id) => of.sources.find((source) => source.id === id)?.title ?? []),
  );
  return [...new Set(titles)];
}

/** What a point says: subject, value, moment, what to mind, source; beside its mark and inside the chart. */
export function PointTip({ step, spot, size, comparison, locale }: PointTipProps) {
  const [x, y] = [spot?.x ?? 0, spot?.y ?? 0];
  const left = Math.max(0, Math.min(size.width - width, x < size.width / 2 ? x + 14 : x - width - 14));
  const vertical = y < size.height / 2 ? { top: Math.max(0, y + 10) } : { bottom: Math.max(0, size.height - y + 10) };
  const titles = sourceTitles(step, comparison);
  const values = stepValues(step, comparison, locale);
  const more = titles.length > 1 ? ` +${titles.length - 1}` : '';
  return (
    <div
      className="no-print pointer-events-none absolute z-10 border border-rule bg-paper px-2 py-1 text-[0.8rem] leading-snug shadow-sm"
      aria-hidden="true"
      style={{ left, maxWidth: width, ...vertical }}
    >
      <b>{nameOf(step.line, locale)}</b> <span>{values.length === 0 ? noFigure : speech[locale].clauses(values)}</span>
      <span className="block">{stepMoment(step, comparison, locale)}</span>
      {[...facingTexts(step, locale), ...stepCautions(step, comparison, locale)].map((text) => (
        <span key={text} className="block">
          {text}
        </span>
      ))}
      {titles[0] && (
        <span className="line-clamp-2 text-mute">
          {titles[0]}
          {more}
        </span>
      )}
    </div>
  );
}

/** Marks the point that the reader is at, in the shape of its side. */
export function Ring({ x, y, side }: Spot & { side: Side | null }) {
  if (x === undefined || y === undefined) return null;
  return (
    <span
      aria-hidden="true"
      className={`pointer-events-none absolute size-4 -translate-1/2 border-2 border-ink ${side === 'right' ? 'rotate-45' : 'rounded-full'}`}
      style={{ left: x, top: y }}
    />
  );
}
