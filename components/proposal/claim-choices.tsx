import { Choice } from '@/components/ui/choice';
import { pathOf } from '@/lib/addresses/pages';
import { nameOf } from '@/lib/language/locale';
import type { Claim } from '@/lib/proposal/claim';
import type { Comparator, ReadingAnswer } from '@/lib/proposal/claim-answer';
import { type ClaimChoice, type ClaimChoices, formatClaimChoices, noChoice } from '@/lib/proposal/claim-choice';
import { proposalTexts } from '@/lib/texts/proposal';
import type { PageContext } from '@/server/page/page-context';

/** What the readings of a claim offer beside their default: comparators of more than one, and years of more than one. */
export function offersOf(readings: readonly ReadingAnswer[]): { comparators: Comparator[]; years: number[] } {
  const named = readings.flatMap(({ comparators }) => (comparators.length > 1 ? comparators : []));
  const comparators = [...new Map(named.map((one) => [one.id, one])).values()];
  const years = [...new Set(readings.flatMap((one) => one.years))].sort((a, b) => a - b);
  return { comparators: comparators.length > 1 ? comparators : [], years: years.length > 1 ? years : [] };
}

type Props = { context: PageContext; claim: Claim; readings: readonly ReadingAnswer[]; choices: ClaimChoices };

/** The comparators and years of a claim, those of its first reading that has a comparator, as links, so that they work without script and stay in the address. */
export function ClaimChoiceLinks({ context: { locale }, claim, readings, choices }: Props) {
  const { choose } = proposalTexts[locale];
  const main = readings.find(({ comparators }) => comparators.length > 1) ?? readings[0];
  const offered = offersOf(main ? [main] : []);
  const choice = choices.get(claim.id) ?? noChoice;
  const hrefOf = (changed: Partial<ClaimChoice>) => {
    const query = formatClaimChoices(new Map(choices).set(claim.id, { ...choice, ...changed }));
    return `${pathOf(locale, 'proposal')}${query}#${claim.id}`;
  };
  const [first] = offered.comparators;
  const comparators = offered.comparators.map((one) => ({
    label: one === first ? choose.own(nameOf(one, locale)) : nameOf(one, locale),
    href: hrefOf({ comparator: one === first ? null : one.id }),
    chosen: one.id === main?.comparator,
  }));
  const years = offered.years.map((year) => ({
    label: String(year),
    href: hrefOf({ year }),
    chosen: choice.year === year,
  }));
  const last = { label: choose.last, href: hrefOf({ year: null }), chosen: !years.some(({ chosen }) => chosen) };
  const labelOf = (title: string) => `${title} · ${nameOf(claim, locale)}`;
  return (
    <div className="no-print mt-3">
      {comparators.length > 0 && (
        <Choice title={choose.comparator} label={labelOf(choose.comparator)} options={comparators} />
      )}
      {years.length > 0 && <Choice title={choose.year} label={labelOf(choose.year)} options={[last, ...years]} />}
    </div>
  );
}
