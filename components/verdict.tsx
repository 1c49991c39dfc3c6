import { type Verdict, verdictMarks } from '@/lib/comparability';
import type { Locale } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';

/** What a verdict says in words: its level and every reason. */
function verdictText({ level }: Verdict, reasons: readonly string[], locale: Locale): string {
  const { verdict, panel } = messagesOf(locale);
  return verdict[level] + (reasons.length > 0 ? panel.because(reasons.join(panel.and)) : '');
}

type VerdictProps = {
  verdict: Verdict;
  locale: Locale;
  /** Its reasons in words, where they name who has no figure. */
  reasons?: readonly string[];
  /** With its words; otherwise they are there for a pointer and for screen readers. */
  spelled?: boolean;
};

/** Whether a pair may be compared, and what to mind. */
export function VerdictMark({ verdict, locale, reasons, spelled = false }: VerdictProps) {
  const told = reasons ?? verdict.reasons.map((code) => messagesOf(locale).reason[code]);
  const text = verdictText(verdict, told, locale);
  return (
    <span className="text-mute" title={spelled ? undefined : text}>
      <span aria-hidden="true">{verdictMarks[verdict.level]}</span>{' '}
      <span className={spelled ? undefined : 'sr-only'}>{text}</span>
    </span>
  );
}
