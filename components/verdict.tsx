import { type Verdict, verdictMarks } from '@/lib/comparability';
import type { Locale } from '@/lib/locale';
import { verdictText } from '@/lib/sentences/verdict-text';

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
  const text = verdictText(verdict, locale, reasons);
  return (
    <span className="text-mute" title={spelled ? undefined : text}>
      <span aria-hidden="true">{verdictMarks[verdict.level]}</span>{' '}
      <span className={spelled ? undefined : 'sr-only'}>{text}</span>
    </span>
  );
}
