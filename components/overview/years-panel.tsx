import { hollowMeaning } from '@/components/charts/parts/hollow-reasons';
import { isHollow } from '@/components/charts/parts/line-segments';
import { PanelBar } from '@/components/frame/bar/panel-bar';
import type { Comparison } from '@/lib/figures/comparison';
import { latestFigure } from '@/lib/figures/findings';
import type { Selection } from '@/lib/figures/selection';
import { type YearFigure, yearFigures } from '@/lib/figures/year-figures';
import { nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { findingOf } from '@/lib/sentences/finding';
import { originsText } from '@/lib/sentences/origins';
import { overviewTexts } from '@/lib/texts/overview';
import type { PageContext } from '@/server/page/page-context';
import { YearBars } from './year-bars';
import { scaleOf } from './year-labels';

type Props = { context: PageContext; id: string; view: Selection };

/** The figures of one place or port year by year, each as a bar, and no line between them; nothing where there is none. */
export async function YearsPanel({ context, id, view }: Props) {
  const { locale, sentences, reader } = context;
  const comparison = await reader.compare(view);
  const [line] = comparison?.lines ?? [];
  const years = comparison && line ? yearFigures(comparison, line.subject) : [];
  const finding = comparison && findingOf({ ...comparison, others: [] }, sentences);
  const [first, last] = [years[0], years.at(-1)];
  if (!comparison || !finding || !line || !first || !last) return null;
  const { indicator, selection } = comparison;
  const scale = scaleOf(years, locale);
  const span = speech[locale].years(first.year, last.year);
  return (
    <figure id={id} className="years" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{finding.title}</h2>
      <p className="quiet mt-1 mb-2">
        {[nameOf(indicator, locale), scale.name ?? unitOf(indicator, locale), span].join(' · ')}
      </p>
      <YearBars {...{ years, scale, locale }} label={finding.sentence} side={line.side ?? 'right'} />
      <Key {...{ years, context }} />
      <Note {...{ comparison, years, context }} />
      <PanelBar {...{ selection, locale }} title={finding.title} />
    </figure>
  );
}

type OfYears = { years: readonly YearFigure[]; context: PageContext };

/** What the marks mean, those that occur. */
function Key({ years, context: { locale } }: OfYears) {
  const words = overviewTexts[locale].years;
  const points = years.flatMap(({ figure }) => figure?.point ?? []);
  const hollow = hollowMeaning(points, locale);
  const none = years.length - points.length;
  return (
    <p className="year-key quiet">
      {points.some((point) => !isHollow(point)) && <span className="published">{words.published}</span>}
      {hollow && <span className="hollow">{hollow}</span>}
      {none > 0 && <span className="none">{words.none(none)}</span>}
    </p>
  );
}

/** The newest figures of the other indicators, which years are doubtful, and who measured. */
function Note({ comparison, years, context: { locale, sentences } }: OfYears & { comparison: Comparison }) {
  const besides = comparison.others.flatMap((other) => {
    const [line] = other.lines;
    return (line && latestFigure(other, line.subject)) ?? [];
  });
  const doubtful = years.filter(({ figure }) => figure?.point.doubt === 'U');
  const points = years.flatMap(({ figure }) => figure?.point ?? []);
  const named = speech[locale].names(doubtful.map(({ year }) => speech[locale].period(String(year))));
  return (
    <figcaption className="quiet mt-2">
      {besides.length > 0 && (
        <p className="text-ink">{speech[locale].joined(besides.map((figure) => sentences.lastSentence(figure)))}</p>
      )}
      <p>
        {doubtful.length > 0 && overviewTexts[locale].years.doubtful(named)}
        {originsText(points, comparison.sources, locale)}
      </p>
    </figcaption>
  );
}
