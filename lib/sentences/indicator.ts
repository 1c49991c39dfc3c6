import type { Indicator } from '@/lib/figures/comparison';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';

/** What the sentence on an indicator is written from: how much there is of it, in every series together. */
export type IndicatorFacts = {
  indicator: Indicator;
  figures: number;
  places: number;
  border: number;
  years: [number, number] | undefined;
  /** All its figures are worked out here. */
  computed: boolean;
};

function zh({ figures, places, border, years, computed }: IndicatorFacts): string {
  if (!years) return '目前没有查到任何公布的数字。';
  const span = years[0] === years[1] ? `${years[0]}年` : `${years[0]}—${years[1]}年`;
  const kind = computed ? '由公布数算得的数字' : '公布数';
  const among = border > 0 ? `，其中毗邻区县${border}个` : '，没有毗邻区县的';
  return `${span}共有${formatNumber(figures, 0, 'zh')}个${kind}，涉及${places}个地区${among}。`;
}

function en({ figures, places, border, years, computed }: IndicatorFacts): string {
  if (!years) return 'No published figure has been found yet.';
  const span = years[0] === years[1] ? `in ${years[0]}` : `from ${years[0]} to ${years[1]}`;
  const kind = computed ? 'worked out from published ones' : 'published';
  const among = border > 0 ? `, ${border} of them on the border` : ', none of them a border district';
  return `${formatNumber(figures, 0, 'en')} ${figures === 1 ? 'figure' : 'figures'} ${kind} ${span} for ${places} ${places === 1 ? 'place' : 'places'}${among}.`;
}

/** How much there is of an indicator, in the reader's language. */
export const indicatorSentence = { zh, en } satisfies Record<Locale, (facts: IndicatorFacts) => string>;
