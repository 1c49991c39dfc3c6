import { type Locale, shortNameOf } from '../locale';
import { messagesOf } from '../messages/messages';
import type { Pair } from '../side-by-side';
import { sideWords } from './side-by-side-words';

/** Why a pair may not, or only with care, be compared: who has no figure rather than that somebody has none. */
export function reasonTexts({ lines, a, b, verdict }: Omit<Pair, 'gap'>, locale: Locale): string[] {
  const { reason } = messagesOf(locale);
  const silent = lines.filter((_, at) => ((at === 0 ? a : b)?.point.value ?? null) === null);
  return verdict.reasons.map((code) =>
    code === 'missing' && silent[0] ? sideWords[locale].silent(shortNameOf(silent[0], locale)) : reason[code],
  );
}
