import { counted } from '@/lib/language/en-words';
import { madeText } from '@/lib/sentences/made-text';
import type { IndicatorFacts } from '../zh/indicator';

export function en({ made, places, border, years }: IndicatorFacts): string {
  if (!years) return 'No data on it are held here.';
  const span = years[0] === years[1] ? `in ${years[0]}` : `from ${years[0]} to ${years[1]}`;
  const among = border > 0 ? `, ${border} of them on the border` : ', none of them a border district';
  return `${madeText(made, 'en')} ${span} for ${counted(places, 'place')}${among}.`;
}
