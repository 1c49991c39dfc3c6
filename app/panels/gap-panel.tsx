import type { ReactNode } from 'react';
import { Panel } from '@/components/panel';
import { gapFinding } from '@/lib/findings';
import type { Selection } from '@/lib/selection';
import type { PageContext } from '../request';
import { viewOf, type Width } from '../view';

type Props = { context: PageContext; id: string; chosen: Partial<Selection>; width?: Width; choices?: ReactNode };

/** Urbanization of the two sides over time, with the gap as its finding. */
export async function GapPanel({ context, id, chosen, width, choices }: Props) {
  const { locale, messages, sentences } = context;
  const view = await viewOf(context, id, { indicator: 'urbanization_rate', ...chosen }, width);
  const finding = gapFinding(view.comparison, 'side-sichuan', 'side-chongqing');
  return (
    <Panel
      {...{ id, locale, messages, choices, ...view }}
      title={finding ? sentences.gapTitle(finding) : messages.pages.urbanization}
      sentence={finding ? sentences.gapSentence(finding) : messages.panel.nothing}
    />
  );
}
