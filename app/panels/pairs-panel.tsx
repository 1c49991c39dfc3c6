import { Panel } from '@/components/panel';
import { facingGaps } from '@/lib/findings';
import { lastCommonPeriod } from '@/lib/gap';
import type { Selection } from '@/lib/selection';
import type { PageContext } from '../request';
import { borderPlaces, viewOf } from '../view';

/** The pairs that touch across the border, by gap. */
export async function PairsPanel({ context, id }: { context: PageContext; id: string }) {
  const { locale, messages, sentences } = context;
  const chosen: Partial<Selection> = {
    chart: 'dumbbell',
    indicator: 'urbanization_rate',
    series: ['census'],
    subjects: borderPlaces,
    order: 'gap',
    years: { from: 2020, to: 2020 },
  };
  const view = await viewOf(context, id, chosen, 'full');
  const period = lastCommonPeriod(view.comparison.lines) ?? '';
  const pairs = facingGaps(view.comparison, period);
  const compared = pairs.flatMap((pair) => (pair.gap ? [{ ...pair, value: pair.gap.value }] : []));
  const [widest] = compared;
  const higher = compared.filter(({ value }) => value > 0).length;
  return (
    <Panel
      {...{ id, locale, messages, period, ...view }}
      title={sentences.pairsTitle(pairs.length)}
      sentence={widest ? sentences.pairsSentence(higher, compared.length, widest) : messages.panel.nothing}
    />
  );
}
