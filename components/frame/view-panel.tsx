import type { ReactNode } from 'react';
import { viewOf, type Width } from '@/components/charts/draw/view';
import type { Selection } from '@/lib/figures/selection';
import { nameOf } from '@/lib/language/locale';
import { findingOf } from '@/lib/sentences/finding';
import type { PageContext } from '@/server/page/page-context';
import { Panel } from './panel';

type Props = {
  context: PageContext;
  /** Anchor on the page. */
  id: string;
  chosen: Partial<Selection>;
  width?: Width;
  /** Choices of the reader above the chart. */
  choices?: ReactNode;
};

/** Any view with the finding that its figures give. */
export async function ViewPanel({ context, id, chosen, width, choices }: Props) {
  const { locale, messages, sentences } = context;
  const view = await viewOf(context, id, chosen, width);
  const finding = findingOf(view.comparison, sentences);
  return (
    <Panel
      {...{ id, locale, messages, choices, ...view }}
      title={finding?.title ?? nameOf(view.comparison.indicator, locale)}
      sentence={finding?.sentence ?? messages.panel.nothing}
      verdict={finding?.verdict}
    />
  );
}
