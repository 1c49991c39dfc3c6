import { Panel } from '@/components/panel';
import type { Comparison } from '@/lib/comparison';
import { latestFigure, movement, ranked } from '@/lib/findings';
import { chartDecimals } from '@/lib/format';
import { lastCommonPeriod } from '@/lib/gap';
import { nameOf } from '@/lib/locale';
import type { Selection } from '@/lib/selection';
import type { Sentences } from '@/lib/sentences/zh';
import type { PageContext } from '../request';
import { viewOf, type Width } from '../view';

type Props = {
  context: PageContext;
  id: string;
  chosen: Partial<Selection>;
  /** The subject that the finding is about; the highest place at the last common period when absent. */
  lead?: string;
  width?: Width;
};

/** Any indicator with its finding: the latest full year of its leading subject, or who stands highest and lowest. */
export async function FigurePanel({ context, id, chosen, lead, width }: Props) {
  const { locale, messages, sentences } = context;
  const view = await viewOf(context, id, chosen, width);
  const { comparison } = view;
  const finding = lead === undefined ? extremes(comparison, sentences) : latest(comparison, lead, sentences);
  return (
    <Panel
      {...{ id, locale, messages, ...view }}
      title={finding?.title ?? nameOf(comparison.indicator, locale)}
      sentence={finding?.sentence ?? messages.panel.nothing}
    />
  );
}

type Finding = { title: string; sentence: string };

function latest(comparison: Comparison, lead: string, sentences: Sentences): Finding | undefined {
  const figure = latestFigure(comparison, lead);
  return figure && { title: sentences.lastTitle(figure), sentence: sentences.lastSentence(figure) };
}

/** Says who stands highest only where the difference to the next is more than rounding. */
function extremes(comparison: Comparison, sentences: Sentences): Finding | undefined {
  const figures = ranked(comparison, lastCommonPeriod(comparison.lines) ?? '');
  const [high, next, low] = [figures[0], figures[1], figures.at(-1)];
  if (!high || !next || !low) return high && latest(comparison, high.line.subject, sentences);
  const decimals = chartDecimals(comparison.indicator);
  const distinct = movement(next.point.value ?? 0, high.point.value ?? 0, decimals) !== 'same';
  const title = distinct ? sentences.highestTitle(high) : sentences.lastTitle(high);
  return { title, sentence: sentences.extremes(low, high) };
}
