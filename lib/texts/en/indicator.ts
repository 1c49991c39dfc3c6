import { counted } from '@/lib/language/en-words';
import { formatNumber } from '@/lib/language/format';
import type { IndicatorFacts } from '../zh/indicator';

export function en({ figures, places, border, years, computed }: IndicatorFacts): string {
  if (!years) return 'No data on it are held here.';
  const span = years[0] === years[1] ? `in ${years[0]}` : `from ${years[0]} to ${years[1]}`;
  const kind = computed ? 'derived from published ones' : 'published';
  const among = border > 0 ? `, ${border} of them on the border` : ', none of them a border district';
  return `${formatNumber(figures, 0, 'en')} ${figures === 1 ? 'figure' : 'figures'} ${kind} ${span} for ${counted(places, 'place')}${among}.`;
}
