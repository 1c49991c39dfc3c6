import { type ClaimVerdict, claimVerdicts, countVerdicts, isTested } from '@/lib/proposal/claim';
import type { ReadingAnswer } from '@/lib/proposal/claim-answer';
import type { zh } from '../zh/claim-counts';
import { en as proposal } from './proposal';

const countsText = (counts: Record<ClaimVerdict, number>) =>
  claimVerdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${proposal.verdict[verdict]}`)
    .join(', ');

function outcomes(readings: readonly ReadingAnswer[]): string {
  const tested = readings
    .map(({ reading, judged }) => ({ how: reading.how, verdict: judged.verdict }))
    .filter(isTested);
  const [one, ...others] = tested;
  if (one && others.length === 0) return `One measure can be tested: ${proposal.verdict[one.verdict]}.`;
  return one ? `Of ${tested.length} measures that can be tested: ${countsText(countVerdicts(tested))}.` : '';
}

export const en: typeof zh = {
  outcomes,
  further: (counts) => {
    const parts = countsText(counts);
    return parts ? `Other measures: ${parts}.` : '';
  },
  summary: (count, counts, contrary) =>
    `${count} claims: ${countsText(counts)}. Across all measures, ${contrary} ${contrary === 1 ? 'is' : 'are'} contradicted.`,
};
