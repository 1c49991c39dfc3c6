import { type Beside, besideSides } from '@/lib/figures/beside-sides';
import { comparableWith } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { speech } from '@/lib/language/speech';
import type { FindingTexts } from '@/lib/texts/finding';
import { orderText } from './firmness';
import { reasonTexts } from './reasons';
import type { Finding } from './told-finding';

/** Told of the group, not of the two sides that it is set beside. */
export function ofGroupBesideSides(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const beside = besideSides(comparison);
  const [first] = beside?.of ?? [];
  if (!beside || !first) return undefined;
  const order = ({ side, gap }: Beside['of'][number]) =>
    orderText(comparison, { a: side, b: beside.own, gap }, sentences.locale);
  return {
    title: speech[sentences.locale].parts([sentences.besideTitle(beside.own, first.side, first.gap), order(first)]),
    sentence: sentences.besideSentence(beside, order, untoldTexts(beside, sentences)),
    verdict: comparableWith(beside.of.flatMap(({ gap }) => gap.verdict.reasons)),
    told: [beside.own, ...[...beside.of, ...beside.untold].map(({ side }) => side)].map(({ line }) => line.subject),
  };
}

/** Which side it is not set against, and why. */
const untoldTexts = ({ own, untold }: Beside, { locale, besideUntold }: FindingTexts) =>
  untold.map(({ side, verdict }) => {
    const reasons = reasonTexts({ lines: [side.line, own.line], a: side, b: own, verdict }, locale);
    return besideUntold(side, speech[locale].names(reasons));
  });
