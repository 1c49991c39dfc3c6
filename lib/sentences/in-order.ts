import { comparableWith } from '@/lib/figures/comparability';
import { type Lead, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { type Ordered, orderOf } from '@/lib/figures/order';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { orderTexts } from '@/lib/texts/order';
import { comparedTexts } from './marked-text';
import { reasonsAmong } from './reasons-among';
import type { Spoken } from './several';

/** Told one by one up to this many; of more the first ones and the last. */
const most = 8;
const firstOf = 3;

/** The order of several places in an indicator, the reader's own first; undefined where fewer than two have figures that can be ordered. */
export function inOrder(
  comparison: Comparison,
  { own, lines }: Extract<Lead, { kind: 'several' }>,
  locale: Locale,
): Spoken | undefined {
  const moment = momentOf(comparison);
  if (moment === undefined) return undefined;
  const ordered = orderOf(comparison, [own, ...lines.filter((line) => line !== own)], moment);
  if (ordered.length < 2) return undefined;
  const mine = ordered.find(({ figure }) => figure.line.subject === own.subject);
  const figures = ordered.map(({ figure }) => figure);
  const time = speech[locale].parts([speech[locale].momentName(moment), comparedTexts(figures, locale)]);
  const sentence = speech[locale].ended(
    told(comparison, ordered, mine, lines.length, locale) + speech[locale].bracketed(time),
  );
  return {
    sentence,
    verdict: comparableWith(reasonsAmong(figures)),
    told: figures.map(({ line }) => line.subject),
  };
}

function told(
  comparison: Comparison,
  ordered: Ordered[],
  mine: Ordered | undefined,
  chosen: number,
  locale: Locale,
): string {
  const say = orderTexts[locale];
  const { indicator } = comparison;
  const named = nameOf(indicator, locale);
  const set = { of: ordered.length, chosen };
  // Totals say how large a place is, not how it stands.
  if (!mine || indicator.aggregation === 'sum') return say.listed(named, indicator, listed(ordered, locale));
  const head = { name: shortNameOf(mine.figure.line, locale), value: speech[locale].told(mine.figure) };
  const others = ordered.filter((one) => one !== mine);
  if (mine.from === 1 && mine.told === 'alone') return say.first(head, named, indicator, set, listed(others, locale));
  return say.placed(head, named, indicator, set, mine, listed(ordered, locale));
}

/** Names with figures in their order, those written alike together; of many the first ones and the last. */
function listed(ordered: readonly Ordered[], locale: Locale): string[] {
  const say = orderTexts[locale];
  const groups: Ordered[][] = [];
  for (const one of ordered) {
    const last = groups.at(-1);
    const before = last?.[0] && speech[locale].told(last[0].figure);
    if (last && before === speech[locale].told(one.figure)) last.push(one);
    else groups.push([one]);
  }
  const texts = groups.map((group) =>
    say.item(
      group.map(({ figure }) => shortNameOf(figure.line, locale)),
      group[0] ? speech[locale].told(group[0].figure) : '',
    ),
  );
  return texts.length <= most
    ? texts
    : [...texts.slice(0, firstOf), say.and(texts.length - firstOf - 1), texts.at(-1) ?? ''];
}
