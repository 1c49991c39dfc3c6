import type { chapters, claims, readings } from '@/db/schema/claims';
import { comparableWith, isComparable, type ReasonCode, type Verdict } from '@/lib/figures/comparability';
import { rounded } from '@/lib/figures/rounding';
import { isTold } from '@/lib/figures/told-reason';

export type Claim = typeof claims.$inferSelect;
export type Reading = typeof readings.$inferSelect;
export type Chapter = typeof chapters.$inferSelect;
export type How = Reading['how'];
export type Direction = NonNullable<Reading['direction']>;

/** What figures say of a claim. */
export const claimVerdicts = ['supported', 'direction', 'mixed', 'planned', 'contradicted', 'untestable'] as const;
export type ClaimVerdict = (typeof claimVerdicts)[number];

/** What a claim says of a figure: that it lies above or below, perhaps by how much. */
export type Assertion = { direction: Direction | null; threshold: number | null };

/**
 * A reading judged. `value` is how far the figures lie in the direction claimed, negative where the other way; null where
 * there is no such figure. `comparability` is of the pair; null where no pair was read.
 */
export type Judged = { value: number | null; verdict: ClaimVerdict; comparability: Verdict | null };

export const untestable: Judged = { value: null, verdict: 'untestable', comparability: null };

/** Reasons that leave a figure whole: its definition differs slightly, or the other is of a wider area or of another level. */
const harmless: readonly ReasonCode[] = ['definition', 'within', 'wider', 'level'];

/** The reasons for which a figure is not sure. */
export const unsure = (reasons: readonly ReasonCode[]) =>
  reasons.filter((reason) => !isTold(reason) && !harmless.includes(reason));

type Measured = {
  /** In the direction claimed; compared with the threshold as it is printed. */
  value: number | null;
  /** Where there is no difference: 0, or 1 for a ratio. */
  neutral: number;
  decimals: number;
  comparability: Verdict;
};

/**
 * Contradicted where the figures lie the other way or show no difference at the decimals printed; supported where they
 * reach the threshold, or need none, and are sure; otherwise supported in direction only.
 */
export function judge({ value, neutral, decimals, comparability }: Measured, { threshold }: Assertion): Judged {
  if (value === null || !Number.isFinite(value) || !isComparable(comparability)) {
    return { ...untestable, comparability };
  }
  if (rounded(value, decimals) <= rounded(neutral, decimals)) return { value, verdict: 'contradicted', comparability };
  const sure = unsure(comparability.reasons).length === 0;
  return { value, verdict: sure && reaches(value, threshold, decimals) ? 'supported' : 'direction', comparability };
}

/** Judges anew where the order turns without some member: it is told in direction only, and says so. */
export function unfirm({ value, verdict, comparability }: Judged): Judged {
  if (!comparability || !isComparable(comparability)) return { value, verdict, comparability };
  return {
    value,
    verdict: verdict === 'supported' ? 'direction' : verdict,
    comparability: comparableWith([...comparability.reasons, 'turns']),
  };
}

/** Whether a value as printed reaches a threshold, where there is one. */
export function reaches(value: number, threshold: number | null, decimals: number): boolean {
  return threshold === null || rounded(value, decimals) >= rounded(threshold, decimals);
}

/** A reading as far as a verdict rests on it. */
export type Tested = { how: How; verdict: ClaimVerdict };

/** Whether a reading was tested by figures. */
export const isTested = ({ how, verdict }: Tested) => how !== 'status' && verdict !== 'untestable';

/**
 * The verdict on a claim is that of all its readings by figures where they agree, else mixed. A plan shows that a thing is
 * planned and not that it is so, whatever the figures; without figures the status of the thing itself, the first, decides.
 */
export function verdictOf(readings: readonly Tested[]): ClaimVerdict {
  const status = readings.find(({ how }) => how === 'status');
  if (status === readings[0] && status?.verdict === 'planned') return 'planned';
  const [first, ...others] = readings.filter(isTested);
  if (!first) return status?.verdict ?? 'untestable';
  return others.every(({ verdict }) => verdict === first.verdict) ? first.verdict : 'mixed';
}

/** How many of some readings come to each verdict. */
export function countVerdicts(readings: readonly Pick<Judged, 'verdict'>[]): Record<ClaimVerdict, number> {
  const counts = Object.fromEntries(claimVerdicts.map((verdict) => [verdict, 0])) as Record<ClaimVerdict, number>;
  for (const { verdict } of readings) counts[verdict] += 1;
  return counts;
}
