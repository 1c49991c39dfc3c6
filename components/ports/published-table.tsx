import { Figure } from '@/components/ui/figure';
import { PlaceLink } from '@/components/ui/place-link';
import { SideMark } from '@/components/ui/side-mark';
import { Table } from '@/components/ui/table';
import type { Indicator, Source } from '@/lib/figures/comparison';
import { type PublishedValue, publishedFigure } from '@/lib/figures/published-figure';
import { statusName } from '@/lib/figures/status-name';
import { formatPeriod } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import type { SiteTexts } from '@/lib/texts/site';

/** A published figure with the name of what it covers. */
export type ScopedFigure = Omit<PublishedValue, 'indicator'> & { scope: string; source: Source };

type Props = { figures: ScopedFigure[]; indicator: Indicator; locale: Locale; messages: SiteTexts };

const nameOfStatus = ({ status, working }: ScopedFigure) => statusName({ working: working ?? undefined }, status);

/** Single figures, each with what it covers, when, how sure it is and who printed it. */
export function PublishedTable({ figures, indicator, locale, messages }: Props) {
  const { column, evidence, status, tier } = messages;
  return (
    <Table
      label={nameOf(indicator, locale)}
      columns={[
        {
          id: 'scope',
          head: column.scope,
          cell: ({ scope, place }) => (
            <>
              <SideMark side={place.side} />
              <PlaceLink {...{ place, locale }}>{scope}</PlaceLink>
            </>
          ),
        },
        {
          id: 'period',
          head: column.period,
          cellClass: 'whitespace-nowrap',
          cell: ({ period }) => formatPeriod(period, locale),
        },
        {
          id: 'value',
          head: unitOf(indicator, locale),
          number: true,
          cell: (row) => <Figure figure={publishedFigure({ ...row, indicator })} locale={locale} />,
        },
        { id: 'status', head: evidence.status, cell: (row) => status[nameOfStatus(row)] },
        {
          id: 'tier',
          head: evidence.tier,
          cell: ({ source }) => tier[source.tier ?? 'none'],
        },
      ]}
      rows={figures}
      keyOf={({ place, period }) => `${place.id} ${period}`}
    />
  );
}
