import { type ReasonCode, type Verdict, verdictMarks } from '@/lib/figures/comparability';
import type { Locale } from '@/lib/language/locale';
import { reasonText } from '@/lib/sentences/reason-text';
import { verdictText } from '@/lib/sentences/verdict-text';
import { siteTexts } from '@/lib/texts/site';

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

/** That figures may be set against each other only with a note, which it gives; nothing where there is none. */
export function CautionMark({ reasons, locale }: { reasons: readonly ReasonCode[]; locale: Locale }) {
  if (reasons.length === 0) return null;
  const { panel } = siteTexts[locale];
  const text = reasons.map((one) => reasonText(one, locale)).join(panel.and);
  return (
    <small className="text-mute" title={text}>
      {' '}
      {verdictMarks.note}
      <span className="sr-only">{text}</span>
    </small>
  );
}
