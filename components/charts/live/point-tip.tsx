import type { ReactNode, RefObject } from 'react';
import type { Step } from '@/components/charts/parts/steps';
import type { Comparison, Side } from '@/lib/figures/comparison';
import { noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { ChosenPointContext } from './chosen-point';
import { facingTexts, pointSentence, stepCautions, stepMoment, stepValues } from './point-sentence';
import type { Spot } from './positions';
import type { Size } from './surroundings';

type PointTipProps = {
  ref: RefObject<HTMLDivElement | null>;
  step: Step;
  spot: Spot | undefined;
  size: Size;
  comparison: Comparison;
  locale: Locale;
  /** Where it leads once it is chosen; until then it lets the pointer through and is not read. */
  ways: ReactNode;
};

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

/** What a point says, beside its mark and inside the chart; of one that is chosen also where it leads. */
export function PointTip({ ref, step, spot, size, comparison, locale, ways }: PointTipProps) {
  const [x, y] = [spot?.x ?? 0, spot?.y ?? 0];
  const left = Math.max(0, Math.min(size.width - width, x < size.width / 2 ? x + 14 : x - width - 14));
  const vertical = y < size.height / 2 ? { top: Math.max(0, y + 10) } : { bottom: Math.max(0, size.height - y + 10) };
  const state = ways
    ? { role: 'group', 'aria-label': pointSentence(step, comparison, locale) }
    : { 'aria-hidden': true };
  return (
    <div
      ref={ref}
      className={`no-print absolute z-10 border border-rule bg-paper px-2 py-1 text-[0.8rem] leading-snug shadow-sm ${ways ? '' : 'pointer-events-none'}`}
      style={{ left, maxWidth: width, ...vertical }}
      {...state}
    >
      <div aria-hidden="true">
        <Told {...{ step, comparison, locale }} />
      </div>
      {ways && <ChosenPointContext value={{ step, comparison }}>{ways}</ChosenPointContext>}
    </div>
  );
}

/** Subject, value, moment, what to mind, and the source. */
function Told({ step, comparison, locale }: Pick<PointTipProps, 'step' | 'comparison' | 'locale'>) {
  const titles = sourceTitles(step, comparison);
  const values = stepValues(step, comparison, locale);
  const more = titles.length > 1 ? ` +${titles.length - 1}` : '';
  return (
    <>
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
    </>
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
