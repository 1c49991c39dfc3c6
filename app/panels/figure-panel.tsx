import type { ReactNode } from 'react';
import { Panel } from '@/components/panel';
import { latestFigure } from '@/lib/findings';
import { shortNameOf, unitOf } from '@/lib/locale';
import type { Selection } from '@/lib/selection';
import type { PageContext } from '../request';
import { viewOf } from '../view';

type Props = { context: PageContext; id: string; chosen: Partial<Selection>; lead: string; children?: ReactNode };

/** Any indicator, told by the latest full year of its leading subject. */
export async function FigurePanel({ context, id, chosen, lead, children }: Props) {
  const { locale, messages, sentences } = context;
  const view = await viewOf(context, id, chosen);
  const { comparison } = view;
  const unit = unitOf(comparison.indicator, locale);
  const figure = latestFigure(comparison, lead);
  const name = shortNameOf(comparison.indicator, locale);
  return (
    <Panel
      {...{ id, locale, messages, ...view }}
      title={figure ? sentences.lastTitle(name, figure, unit) : name}
      sentence={figure ? sentences.lastSentence(figure, unit) : messages.panel.nothing}
    >
      {children}
    </Panel>
  );
}
