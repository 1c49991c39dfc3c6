import { formatNumber, formatPeriod, noFigure } from '@/lib/format';
import { nameOf, unitOf } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';
import type { ChartInput } from './chart';
import type { MapFigures } from './map-figures';

/** Name, figure with its unit, period, and what is special about the figure. */
export function mapTooltip(figures: MapFigures, { comparison, locale, colours }: ChartInput) {
  const { indicator } = comparison;
  return {
    trigger: 'item',
    renderMode: 'richText',
    backgroundColor: colours.paper,
    borderColor: colours.rule,
    textStyle: { color: colours.ink, fontSize: 13 },
    formatter: ({ dataIndex }: { dataIndex: number }) => {
      const { line, point } = figures.places[dataIndex] ?? {};
      if (!line) return '';
      const figure =
        point?.value === undefined || point.value === null
          ? noFigure
          : formatNumber(point.value, indicator.decimals, locale);
      const status = point && point.status !== 'A' ? messagesOf(locale).status[point.status] : '';
      const period = figures.period ? formatPeriod(figures.period, locale) : '';
      return [nameOf(line, locale), `${figure} ${unitOf(indicator, locale)}`, period, status]
        .filter(Boolean)
        .join('\n');
    },
  };
}
