import { Figure, FigureLegend } from '@/components/ui/figure';
import { type Column, Table } from '@/components/ui/table';
import { CautionMark } from '@/components/ui/verdict';
import type { GapRun, ToldGap } from '@/lib/figures/gap-analytics';
import { formatSigned, shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { clusterTexts } from '@/lib/texts/cluster';

type Props = { runs: [GapRun, ...GapRun[]]; label: string; locale: Locale };

/** The gap moment by moment, each series by itself under its own name. */
export function GapRunTable({ runs, label, locale }: Props) {
  const figures = runs.flatMap(({ gaps }) => gaps.flatMap(({ a, b }) => [a, b]));
  return (
    <>
      <Table
        className="text-sm"
        label={label}
        columns={columnsOf(runs[0], locale)}
        rows={{
          titleClass: 'pt-2 font-normal text-mute',
          groups: runs.map(({ series, gaps }) => ({ id: series.id, title: nameOf(series, locale), rows: gaps })),
        }}
        keyOf={({ period }) => period}
      />
      <FigureLegend {...{ figures, locale }} />
    </>
  );
}

function columnsOf(run: GapRun, locale: Locale): Column<ToldGap>[] {
  const words = clusterTexts[locale];
  const column = (side: 'a' | 'b'): Column<ToldGap> => ({
    id: side,
    head: speech[locale].heading(speech[locale].name(run[side])),
    note: '%',
    number: true,
    headClass: 'whitespace-normal!',
    cell: (gap) => <Figure figure={gap[side]} locale={locale} />,
  });
  return [
    { id: 'moment', head: words.moment, cell: ({ period }) => shortPeriod(period, locale) },
    column('a'),
    column('b'),
    {
      id: 'gap',
      head: words.apart,
      note: words.unitOf.points,
      number: true,
      cell: ({ gap, verdict }) => (
        <>
          {formatSigned(gap.value, 2, locale)}
          <CautionMark reasons={verdict.level === 'note' ? verdict.reasons : []} locale={locale} />
        </>
      ),
    },
  ];
}
