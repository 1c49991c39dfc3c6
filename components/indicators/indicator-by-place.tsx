import { type StandingBlock, StandingNotes, StandingTable } from '@/components/places/place-standings';
import { SubjectLink } from '@/components/ui/subject-link';
import { sideNames, sideUnits } from '@/lib/area/side-names';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Line, Series } from '@/lib/figures/comparison';
import { type Catalogued, catalogued, sectionOf } from '@/lib/figures/place-order';
import { lastFigure, type Standing, standingOf } from '@/lib/figures/rank';
import { sinceOf } from '@/lib/figures/side-by-side';
import { nameOf, unitOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { peersOf } from '@/lib/places/places';
import { referenceTexts } from '@/lib/texts/reference';
import type { PageContext } from '@/server/page/page-context';

type Props = { context: PageContext; answer: Comparison; series: Series; year: number | undefined };

/** Every place with a figure in a series, highest first within its kind and side. */
export function IndicatorByPlace({ context, answer, series, year }: Props) {
  const { locale } = context;
  const words = referenceTexts[locale];
  const lines = answer.lines.filter((line) => line.kind === 'place' && line.series === series.id);
  const figures = lines.flatMap((line) => figureOf(answer, line, year) ?? []);
  const since = sinceOf(answer, figures);
  const blocks = blocksOf({ context, answer, year }, figures, since);
  if (blocks.length === 0) return null;
  return (
    <section className="section">
      <h2 className="panel-title">{words.indicator.byPlace}</h2>
      <p className="quiet mt-1">
        {nameOf(answer.indicator, locale)} · {nameOf(series, locale)}
      </p>
      <StandingTable
        blocks={blocks}
        locale={locale}
        label={words.indicator.byPlace}
        head={words.column.place}
        unit={unitOf(answer.indicator, locale)}
      />
      <StandingNotes {...{ blocks, locale, since }} among={words.indicator.sameBlock} />
    </section>
  );
}

/** All changes are told since one year: where a figure may not be set against that of it, there is none. */
function blocksOf(
  { context, answer, year }: Omit<Props, 'series'>,
  all: readonly Figure[],
  since: number | null,
): StandingBlock[] {
  const { reader, locale } = context;
  const { area } = reader.catalogue;
  const titles = referenceTexts[locale].sections(sideNames(area, locale), sideUnits(area, locale));
  const section = ({ line: { subject } }: Figure): Catalogued | undefined => {
    const place = reader.catalogue.places.get(subject);
    return place && sectionOf(place);
  };
  return catalogued
    .map((id) => {
      const figures = all.filter((figure) => section(figure) === id).sort(byYearAndValue(year));
      const rows = figures.map((figure) => ({
        key: figure.line.subject,
        head: <SubjectLink line={figure.line} locale={locale} />,
        standing: ofYear(standingOf(answer, figure, peerLines(context, answer, figure.line), since), year),
      }));
      return { id, title: titles[id], rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** The lines that a line is ranked among, as on the page of its place; those without a figure in this series count too. */
function peerLines({ reader: { catalogue } }: PageContext, answer: Comparison, { subject }: Line): Line[] {
  const place = catalogue.places.get(subject);
  const peers = new Set(place && peersOf(catalogue, place).map(({ id }) => id));
  return answer.lines.filter((line) => peers.has(line.subject));
}

/** The figure of the year shown, else the last one. */
function figureOf(answer: Comparison, line: Line, year: number | undefined): Figure | undefined {
  const shown = line.points.filter((point) => point.value !== null && isFullIn(point.period, year));
  const point = shown.at(-1);
  return point ? { indicator: answer.indicator, line, point } : lastFigure(answer, line);
}

function isFullIn(period: string, year: number | undefined): boolean {
  const read = parsePeriod(period);
  return read?.year === year && ['year', 'day'].includes(read?.kind ?? '');
}

/** Without a position of another year than the one shown, for a column of positions is of one year. */
function ofYear(standing: Standing, year: number | undefined): Standing {
  const { position } = standing;
  const isAway = position && year !== undefined && !isFullIn(position.figure.point.period, year);
  return isAway ? { ...standing, position: undefined } : standing;
}

/** Those of the year shown first, for only they may be ranked together. */
function byYearAndValue(year: number | undefined) {
  const away = ({ point }: Figure) => (isFullIn(point.period, year) ? 0 : 1);
  return (a: Figure, b: Figure) => away(a) - away(b) || (b.point.value ?? 0) - (a.point.value ?? 0);
}
