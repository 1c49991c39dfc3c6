import { Panel } from '@/components/panel';
import { latestFigure } from '@/lib/findings';
import { parsePeriod } from '@/lib/period';
import type { PageContext } from '../request';
import { subjectsOf, viewOf } from '../view';

const port = 'port-all-chongqing';

/** Cargo of the Port of Chongqing: the few published years as what they are, worked-out ones marked. */
export async function PortPanel({ context, id }: { context: PageContext; id: string }) {
  const { locale, messages, sentences } = context;
  const view = await viewOf(context, id, {
    indicator: 'port_cargo_throughput',
    series: ['published', 'derived'],
    subjects: subjectsOf(port),
  });
  const { comparison } = view;
  const figure = latestFigure(comparison, port);
  const yearsIn = (series: string) =>
    comparison.lines
      .filter((line) => line.series.endsWith(series))
      .flatMap((line) => line.points)
      .filter(({ period }) => parsePeriod(period)?.kind === 'year').length;
  return (
    <Panel
      {...{ id, locale, messages, ...view }}
      title={figure ? sentences.portTitle(figure) : messages.pages.ports}
      sentence={
        figure ? sentences.portSentence(figure, yearsIn('.published'), yearsIn('.derived')) : messages.panel.nothing
      }
    />
  );
}
