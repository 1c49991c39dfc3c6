import { type FacingPair, facingPairs, isProfile, pairTexts } from '@/components/charts/parts/facing';
import { Figure } from '@/components/ui/figure';
import { type Column, Table } from '@/components/ui/table';
import { pairPath } from '@/lib/addresses/subject';
import { sideNames } from '@/lib/area/side-names';
import type { Comparison, Side } from '@/lib/figures/comparison';
import { shortPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { compareTexts } from '@/lib/texts/compare';
import { tableTexts } from '@/lib/texts/table';

type Props = { comparison: Comparison; locale: Locale };

const sides = ['left', 'right'] as const;

/** The pairs of a chart of pairs as rows, each with the way to its comparison; nothing for other charts. */
export function PairTable({ comparison, locale }: Props) {
  if (comparison.selection.chart !== 'dumbbell' || isProfile(comparison)) return null;
  const { period, pairs } = facingPairs(comparison);
  const words = compareTexts[locale];
  const names = sideNames(comparison.sides, locale);
  const column = (side: Side): Column<FacingPair> => ({
    id: side,
    head: names[side],
    note: period && shortPeriod(period, locale),
    number: true,
    cell: (pair) => <Figure figure={pair[side]} locale={locale} release={comparison.selection.release} />,
  });
  return (
    <Table
      className="observations"
      label={tableTexts[locale].pairs}
      caption={tableTexts[locale].pairs}
      columns={[
        {
          id: 'pair',
          head: tableTexts[locale].subject,
          cell: (pair) => <PairLink {...{ pair, comparison, locale }} />,
        },
        ...sides.map(column),
        { id: 'gap', head: words.gap, number: true, cell: (pair) => pairTexts(pair, locale).gap },
      ]}
      rows={pairs}
      keyOf={({ left, right }) => `${left.line.subject} ${right.line.subject}`}
      placesOf={({ left, right }) => `${left.line.subject} ${right.line.subject}`}
    />
  );
}

/** The names of a pair, which lead to its comparison. */
function PairLink({ pair: { left, right }, comparison, locale }: Props & { pair: FacingPair }) {
  const [a, b] = [left.line, right.line];
  const names = [a, b].map((line) => shortNameOf(line, locale));
  return (
    <a href={pairPath(locale, [a.subject, b.subject], comparison.indicator.id)}>{compareTexts[locale].facing(names)}</a>
  );
}
