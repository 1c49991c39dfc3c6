import type { ReactNode } from 'react';
import { Panel } from '@/components/panel';
import { ranked } from '@/lib/findings';
import { figureAt, lastCommonPeriod, lineOf } from '@/lib/gap';
import type { Selection } from '@/lib/selection';
import type { PageContext } from '../request';
import { borderPlaces, subjectsOf, viewOf } from '../view';

const census2020: Partial<Selection> = {
  indicator: 'urbanization_rate',
  series: ['census'],
  years: { from: 2020, to: 2020 },
  subjects: borderPlaces,
};

/** Where the 30 places stand, one mark each. */
export async function StripPanel({ context, id }: { context: PageContext; id: string }) {
  const { locale, messages, sentences } = context;
  const chosen = { ...census2020, subjects: [...borderPlaces, ...subjectsOf('side-sichuan', 'side-chongqing')] };
  const view = await viewOf(context, id, { ...chosen, chart: 'strip' }, 'side');
  const { comparison } = view;
  const period = lastCommonPeriod(comparison.lines) ?? '';
  const places = ranked(comparison, period).filter(({ line }) => line.kind === 'place');
  const sichuan = places.filter(({ line }) => line.side === 'sichuan');
  const side = lineOf(comparison, 'side-chongqing');
  const level = side ? figureAt(comparison, side, period).point.value : null;
  const below = sichuan.filter(({ point }) => level !== null && point.value !== null && point.value < level).length;
  const [high, low] = [places[0], places.at(-1)];
  return (
    <Panel
      {...{ id, locale, messages, period, ...view }}
      title={high && low ? sentences.stripTitle(low, high) : messages.pages.urbanization}
      sentence={sentences.stripSentence(places, below, sichuan.length)}
    />
  );
}

/** Percentage from which the map's title counts. */
const threshold = 60;

type MapProps = { context: PageContext; id: string; layout: Selection['layout']; choices?: ReactNode };

/** The same on the map or the tile grid. */
export async function MapPanel({ context, id, layout, choices }: MapProps) {
  const { locale, messages, sentences } = context;
  const view = await viewOf(context, id, { ...census2020, chart: 'map', layout }, 'map');
  const period = lastCommonPeriod(view.comparison.lines) ?? '';
  const places = ranked(view.comparison, period);
  const [high, low] = [places[0], places.at(-1)];
  const above = places.filter(({ point }) => (point.value ?? 0) > threshold);
  return (
    <Panel
      {...{ id, locale, messages, period, choices, ...view }}
      title={sentences.aboveTitle(above, threshold)}
      sentence={high && low ? sentences.extremes(low, high) : messages.panel.nothing}
    />
  );
}
