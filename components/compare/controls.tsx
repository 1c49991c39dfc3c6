import { Choice } from '@/components/ui/choice';
import { compareAddress, compareNamesOf, compareTabOf, compareViews } from '@/lib/addresses/compare';
import { pathOf } from '@/lib/addresses/pages';
import type { Comparison } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import { type Locale, nameOf } from '@/lib/language/locale';
import { compareTexts } from '@/lib/texts/compare';
import { AxisChoice } from './axis-choice';
import { playYearsOf, withIndicatorFirst, withoutIndicator, yearsOf } from './choices';
import { matrixOf } from './matrix-rows';
import { SeriesChoice } from './series-choice';
import './controls.css';

export type ControlsProps = { comparison: Comparison; locale: Locale; playing?: boolean };

/** All choices of the compare page but its places, as links: they work without script and can be read as an address. */
export function Controls({ comparison, locale, playing = false }: ControlsProps) {
  const { selection } = comparison;
  const words = compareTexts[locale];
  const to = (chosen: Partial<Selection>) => compareAddress(locale, { ...selection, ...chosen });
  const [first] = playYearsOf(comparison);
  // The table of all has its own order, and place for one more.
  const isTable = selection.chart === 'table' && matrixOf(comparison) !== undefined;
  return (
    <div className="compare-controls no-print border-rule border-y py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8">
        <Choice
          title={words.view}
          options={compareViews.map((chart) => ({
            label: nameOf(compareNamesOf(chart), locale),
            href: to({ chart }),
            chosen: chart === selection.chart,
          }))}
        />
        <Additions locale={locale} isTable={isTable} />
      </div>
      <div className="flex flex-wrap items-baseline gap-x-8">
        <YearChoice which="at" {...{ comparison, locale }} />
        {first !== undefined && (
          <a href={to({ at: first })} data-play className="compare-do">
            {playing ? words.pause : words.play}
          </a>
        )}
        <YearChoice which="since" {...{ comparison, locale }} />
        <SeriesChoice {...{ comparison, locale }} />
        <ViewChoices {...{ comparison, locale, isTable }} />
      </div>
      {compareTabOf(selection.chart)?.choices?.includes('measures') && <AxisChoice {...{ comparison, locale }} />}
      <IndicatorChoice {...{ comparison, locale }} />
    </div>
  );
}

function Additions({ locale, isTable }: { locale: Locale; isTable: boolean }) {
  const words = compareTexts[locale];
  return (
    <p className="flex gap-4">
      {!isTable && (
        <a href={pathOf(locale, 'places')} data-pick="subjects" className="compare-do">
          {words.addPlace}
        </a>
      )}
      <a href={pathOf(locale, 'indicators')} data-pick="indicators" className="compare-do">
        {words.addIndicator}
      </a>
    </p>
  );
}

/** The year shown or the year from which change is told. */
function YearChoice({ comparison, locale, which }: ControlsProps & { which: 'at' | 'since' }) {
  const { selection } = comparison;
  const words = compareTexts[locale];
  const [title, usual] = which === 'at' ? [words.year, words.lastCommon] : [words.since, words.earliest];
  const years = [null, ...yearsOf(comparison)];
  const isOffered = (year: number | null) => which === 'at' || year === null || year < (selection.at ?? 9999);
  return (
    <details className="relative" data-years={which}>
      <summary className="compare-do">
        <span className="text-mute">{title}</span> {selection[which] ?? usual}
      </summary>
      <div className="absolute z-10 max-h-72 w-max max-w-[min(22rem,80vw)] overflow-auto border border-rule bg-paper p-3">
        <nav aria-label={title} className="choice">
          {years.filter(isOffered).map((year) => (
            <a
              key={year}
              href={compareAddress(locale, { ...selection, [which]: year })}
              aria-current={year === selection[which] ? 'true' : undefined}
              className="tab"
            >
              {year ?? usual}
            </a>
          ))}
        </nav>
      </div>
    </details>
  );
}

/** The choices that only some views have. */
function ViewChoices({ comparison: { selection }, locale, isTable }: ControlsProps & { isTable: boolean }) {
  const words = compareTexts[locale];
  const choice = <K extends 'order' | 'axes' | 'scale'>(
    key: K,
    title: string,
    labels: Record<Selection[K], string>,
  ) => (
    <Choice
      title={title}
      options={(Object.keys(labels) as Selection[K][]).map((value) => ({
        label: labels[value],
        href: compareAddress(locale, { ...selection, [key]: value }),
        chosen: selection[key] === value,
      }))}
    />
  );
  const { choices = [] } = compareTabOf(selection.chart) ?? {};
  return (
    <>
      {choices.includes('order') && !isTable && choice('order', words.order, words.orders)}
      {choices.includes('axes') && choice('axes', words.axes, words.axesOf)}
      {choices.includes('scale') && choice('scale', words.scale, words.scaleOf)}
    </>
  );
}

/** The indicators in order: the first leads headline, order and axes; each can be put first or taken out. */
function IndicatorChoice({ comparison, locale }: ControlsProps) {
  const { selection, others } = comparison;
  const words = compareTexts[locale];
  return (
    <nav aria-label={words.indicators} className="choice">
      <span className="py-[0.2rem] text-mute">{words.indicators}</span>
      {[comparison, ...others].map(({ indicator }) => {
        const rest = withoutIndicator(selection, indicator.id);
        const name = nameOf(indicator, locale);
        return (
          <span key={indicator.id} className="inline-flex items-baseline">
            <a
              href={compareAddress(locale, withIndicatorFirst(selection, indicator.id))}
              aria-current={indicator.id === selection.indicator ? 'true' : undefined}
              className="tab"
              title={words.first(name)}
            >
              {name}
            </a>
            {rest && (
              <a href={compareAddress(locale, rest)} aria-label={words.remove(name)} className="compare-out">
                ×
              </a>
            )}
          </span>
        );
      })}
    </nav>
  );
}
