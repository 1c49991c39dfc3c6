import { type ClaimVerdict, claimVerdicts, countVerdicts, isTested } from '@/lib/proposal/claim';
import type { ReadingAnswer } from '@/lib/proposal/claim-answer';
import { zh as proposal } from './proposal';

/** How many come to each verdict, those to which none comes left out. */
const countsText = (counts: Record<ClaimVerdict, number>, unit: string) =>
  claimVerdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]}${unit}${proposal.verdict[verdict]}`)
    .join('，');

/** What the readings by figures come to; empty where none could be tested. */
function outcomes(readings: readonly ReadingAnswer[]): string {
  const tested = readings
    .map(({ reading, judged }) => ({ how: reading.how, verdict: judged.verdict }))
    .filter(isTested);
  const [one, ...others] = tested;
  if (one && others.length === 0) return `可检验的测算有1种：${proposal.verdict[one.verdict]}。`;
  return one ? `${tested.length}种可检验的测算中，${countsText(countVerdicts(tested), '种')}。` : '';
}

export const zh = {
  outcomes,
  further: (counts: Record<ClaimVerdict, number>) => {
    const parts = countsText(counts, '种');
    return parts ? `其余测算：${parts}。` : '';
  },
  summary: (count: number, counts: Record<ClaimVerdict, number>, against: number) =>
    `${count}条论断：${countsText(counts, '条')}。各项测算中，${against}种与数据不符。`,
};
