import { Figure, FigureLegend } from '@/components/ui/figure';
import { SideMark } from '@/components/ui/side-mark';
import { SubjectLink } from '@/components/ui/subject-link';
import { type Column, Table } from '@/components/ui/table';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { type CoverageRun, coverageRuns, momentOfSides } from '@/lib/figures/group-lines';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { clusterTexts } from '@/lib/texts/cluster';
import { siteTexts } from '@/lib/texts/site';
import { tableTexts } from '@/lib/texts/table';

type Props = { comparisons: Comparison[]; subjects: string[]; label: string; locale: Locale };

/** Returns the figure of a subject at the last moment of both sides; undefined where there is no such line. */
function figureOf(comparison: Comparison, subject: string): FigureOf | undefined {
  const [line, period] = [lineOf(comparison, subject), momentOfSides(comparison)];
  return line && period ? figureAt(comparison, line, period) : undefined;
}

/** Subjects side by side in several indicators, each at the last moment of both sides of the border, which are among them. */
export function AggregateTable({ comparisons, subjects, label, locale }: Props) {
  const [first] = comparisons;
  const heads = subjects.flatMap((subject) => (first && lineOf(first, subject)) ?? []);
  const figures = comparisons.flatMap((one) => heads.flatMap(({ subject }) => figureOf(one, subject) ?? []));
  return (
    <>
      <Table
        label={label}
        columns={[
          indicatorColumn(locale),
          ...heads.map(
            (line): Column<Comparison> => ({
              id: line.subject,
              number: true,
              head: (
                <>
                  <SideMark side={line.side} />
                  <SubjectLink {...{ line, locale }} short />
                </>
              ),
              cell: (comparison) => (
                <Figure figure={figureOf(comparison, line.subject)} locale={locale} coverage="always" />
              ),
            }),
          ),
        ]}
        rows={comparisons}
        keyOf={({ indicator }) => indicator.id}
      />
      <FigureLegend {...{ figures, locale }} />
    </>
  );
}

function indicatorColumn(locale: Locale): Column<Comparison> {
  return {
    id: 'indicator',
    head: siteTexts[locale].evidence.indicator,
    cell: (comparison) => {
      const { indicator } = comparison;
      const period = momentOfSides(comparison);
      const below = [unitOf(indicator, locale), period && shortPeriod(period, locale)];
      return (
        <>
          {nameOf(indicator, locale)}
          <small className="block text-mute">{below.filter(Boolean).join(' · ')}</small>
        </>
      );
    },
  };
}

function coverageText({ from, to, withheld, members, of }: CoverageRun, locale: Locale): string {
  const time = from === to ? speech[locale].period(from.slice(0, 4)) : speech[locale].span(from, to);
  return `${time}${speech[locale].bracketed(`${members}/${of}`)}${withheld ? ` ${tableTexts[locale].notGiven}` : ''}`;
}

/** How many members have a figure over time; where too few have, nothing is shown of the whole. */
export function CoverageTable({ comparisons, subjects, label, locale }: Props) {
  const words = clusterTexts[locale];
  const [first] = comparisons;
  const lines = subjects.flatMap((subject) => (first && lineOf(first, subject)) ?? []);
  return (
    <>
      <Table
        className="min-w-[44rem] text-sm"
        label={label}
        columns={[
          {
            id: 'indicator',
            head: siteTexts[locale].evidence.indicator,
            cell: ({ indicator }) => nameOf(indicator, locale),
          },
          ...lines
            .filter(({ kind }) => kind === 'group')
            .map(
              (line): Column<Comparison> => ({
                id: line.subject,
                head: <SubjectLink {...{ line, locale }} short />,
                cell: (comparison) => <CoverageRuns runs={coverageRuns(comparison, line.subject)} locale={locale} />,
              }),
            ),
        ]}
        rows={comparisons}
        keyOf={({ indicator }) => indicator.id}
      />
      <p className="quiet mt-2">{words.coverageNote}</p>
    </>
  );
}

function CoverageRuns({ runs, locale }: { runs: CoverageRun[]; locale: Locale }) {
  if (runs.length === 0) return clusterTexts[locale].none;
  return runs.map((run) => (
    <span key={run.from} className={`block ${run.withheld ? 'text-mute' : ''}`}>
      {coverageText(run, locale)}
    </span>
  ));
}
