import { type Verdict, verdictMarks } from '@/lib/comparability';
import type { Locale } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';

/** What a verdict says in words: its level and every reason. */
function verdictText({ level, reasons }: Verdict, locale: Locale): string {
  const { verdict, reason, panel } = messagesOf(locale);
  return verdict[level] + (reasons.length > 0 ? panel.because(reasons.map((one) => reason[one]).join(panel.and)) : '');
}

type VerdictProps = {
  verdict: Verdict;
  locale: Locale;
  /** With its words; otherwise they are there for a pointer and for screen readers. */
  spelled?: boolean;
};

/** Whether a pair may be compared, and what to mind. */
export function VerdictMark({ verdict, locale, spelled = false }: VerdictProps) {
  const text = verdictText(verdict, locale);
  return (
    <span className="text-mute" title={spelled ? undefined : text}>
      <span aria-hidden="true">{verdictMarks[verdict.level]}</span>{' '}
      <span className={spelled ? undefined : 'sr-only'}>{text}</span>
    </span>
  );
}
