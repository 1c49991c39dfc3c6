import type { ReactNode } from 'react';
import { Panel } from '@/components/panel';
import { figureAt, lastCommonPeriod, lineOf } from '@/lib/gap';
import type { PageContext } from '../request';
import { subjectsOf, viewOf, type Width } from '../view';

export const yubeiChoices = ['both', 'with', 'without'] as const;
export type YubeiChoice = (typeof yubeiChoices)[number];

const withYubei = 'side-chongqing';
const withoutYubei = 'side-chongqing~500112';

const shown: Record<YubeiChoice, string[]> = {
  both: [withYubei, withoutYubei],
  with: [withYubei],
  without: [withoutYubei],
};

type Props = { context: PageContext; id: string; yubei?: YubeiChoice; width?: Width; choices?: ReactNode };

/** Exports as a share of GDP on both sides; Yubei books the trade of the bonded port, so it is read with and without. */
export async function ExportPanel({ context, id, yubei = 'both', width, choices }: Props) {
  const { locale, messages, sentences } = context;
  const chosen = {
    indicator: 'export_openness',
    subjects: subjectsOf('side-sichuan', ...shown[yubei]),
    years: { from: 2007, to: 2016 },
    scale: 'log',
  } as const;
  const view = await viewOf(context, id, chosen, width);
  const { comparison } = view;
  const period = lastCommonPeriod(comparison.lines);
  const figure = (subject: string) => {
    const line = lineOf(comparison, subject);
    return line && period ? figureAt(comparison, line, period) : undefined;
  };
  const sichuan = figure('side-sichuan');
  const chongqing = figure(yubei === 'without' ? withoutYubei : withYubei);
  const without = yubei === 'both' ? figure(withoutYubei) : undefined;
  return (
    <Panel
      {...{ id, locale, messages, choices, ...view }}
      title={sichuan && chongqing ? sentences.timesTitle(sichuan, chongqing) : messages.pages.openness}
      sentence={sichuan && chongqing ? sentences.exportSentence(sichuan, chongqing, without) : messages.panel.nothing}
    />
  );
}
