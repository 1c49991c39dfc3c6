import type { Verdict } from '@/lib/comparability';
import { formatSigned } from '@/lib/format';
import type { Gap } from '@/lib/gap';
import type { Locale } from '@/lib/locale';
import { compareMessages } from '@/lib/messages/compare';
import { messagesOf } from '@/lib/messages/messages';

const marks = { yes: '✔', note: '△', no: '✖' } as const;

/** What a verdict says in words: its level and every reason. */
export function verdictText({ level, reasons }: Verdict, locale: Locale): string {
  const { verdict, reason, panel } = messagesOf(locale);
  return verdict[level] + (reasons.length > 0 ? panel.because(reasons.map((one) => reason[one]).join(panel.and)) : '');
}

export function VerdictMark({ verdict, locale, spelled }: { verdict: Verdict; locale: Locale; spelled?: boolean }) {
  const text = verdictText(verdict, locale);
  return (
    <span className="text-mute" title={spelled ? undefined : text}>
      <span aria-hidden="true">{marks[verdict.level]}</span>{' '}
      <span className={spelled ? undefined : 'sr-only'}>{text}</span>
    </span>
  );
}

/** A gap with its unit: +27.6 points, −12.3 %. */
export function gapText({ value, unit }: Gap, locale: Locale): string {
  const figure = formatSigned(value, 1, locale);
  if (unit === 'percent') return locale === 'zh' ? `${figure}%` : `${figure} %`;
  return locale === 'zh' ? `${figure}${compareMessages.zh.points}` : `${figure} ${compareMessages.en.points}`;
}
