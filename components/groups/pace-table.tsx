import { type Column, Table } from '@/components/ui/table';
import { outcomesOfPaces } from '@/lib/figures/firm-run';
import { type Pace, yearRange } from '@/lib/figures/gap-pace';
import { formatNumber, noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { clusterTexts } from '@/lib/texts/cluster';
import { firmnessTexts } from '@/lib/texts/firmness';

type Props = { paces: readonly Pace[]; locale: Locale };

/** The years until a gap closes at each pace: with all members, the fewest and the most with one left out, and in how many of these it does not close. */
export function PaceTable({ paces, locale }: Props) {
  const words = clusterTexts[locale].pace;
  const { columns } = firmnessTexts[locale];
  const years = (value: number | undefined) => (value === undefined ? noFigure : formatNumber(value, 0, locale));
  const column = (id: string, head: string, cell: Column<Pace>['cell']): Column<Pace> => ({
    ...{ id, head, cell },
    number: true,
    note: words.years,
  });
  const without = ({ each }: Pace) => yearRange(each.map((one) => one.years));
  const open = (pace: Pace) => {
    const { of, told } = outcomesOfPaces([pace]);
    return of === 0 ? noFigure : `${of - told.length}/${of}`;
  };
  return (
    <Table
      className="mt-4 text-sm"
      label={words.title}
      caption={words.title}
      columns={[
        { id: 'window', head: words.window, cell: (pace) => words.last(pace.window), cellClass: 'whitespace-nowrap' },
        {
          id: 'series',
          head: words.series,
          cell: ({ series, then, now }) =>
            nameOf(series, locale) + speech[locale].bracketed(speech[locale].span(then.period, now.period)),
          cellClass: 'whitespace-normal!',
        },
        column('all', columns.all, (pace) => years(typeof pace.years === 'number' ? pace.years : undefined)),
        column('low', columns.low, (pace) => years(without(pace)?.[0])),
        column('high', columns.high, (pace) => years(without(pace)?.[1])),
        { id: 'open', head: words.open, number: true, cell: open },
      ]}
      rows={[...paces]}
      keyOf={({ window }) => String(window)}
    />
  );
}
