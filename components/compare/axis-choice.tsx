import { Choice } from '@/components/ui/choice';
import { compareAddress } from '@/lib/addresses/compare';
import type { Comparison } from '@/lib/figures/comparison';
import { type Locale, nameOf } from '@/lib/language/locale';
import { compareTexts } from '@/lib/texts/compare';
import { withIndicatorAt } from './choices';

/** Which indicator a scatter measures across and which one up: the first two of those chosen. */
export function AxisChoice({ comparison, locale }: { comparison: Comparison; locale: Locale }) {
  const { selection, others } = comparison;
  const [beside] = others;
  if (!beside) return null;
  const words = compareTexts[locale];
  const axis = (title: string, place: number, chosen: string) => (
    <Choice
      title={title}
      options={[comparison, ...others].map(({ indicator }) => ({
        label: nameOf(indicator, locale),
        href: compareAddress(locale, withIndicatorAt(selection, place, indicator.id)),
        chosen: indicator.id === chosen,
      }))}
    />
  );
  return (
    <div className="w-full">
      {axis(words.axisAcross, 0, selection.indicator)}
      {axis(words.axisUp, 1, beside.indicator.id)}
      <a
        href={compareAddress(locale, withIndicatorAt(selection, 1, selection.indicator))}
        className="inline-block text-[0.86rem] leading-6"
      >
        {words.swap}
      </a>
    </div>
  );
}
