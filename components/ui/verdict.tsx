import type { ReasonCode, Verdict } from '@/lib/figures/comparability';
import type { Locale } from '@/lib/language/locale';
import { reasonText } from '@/lib/sentences/reason-text';
import { verdictText } from '@/lib/sentences/verdict-text';
import { siteTexts } from '@/lib/texts/site';

type VerdictProps = {
  verdict: Verdict;
  locale: Locale;
  /** Its reasons in words, where they name who has no figure. */
  reasons?: readonly string[];
};

/** In words whether a pair may be compared, and what to mind. */
export function VerdictMark({ verdict, locale, reasons }: VerdictProps) {
  return <span className="text-mute">{verdictText(verdict, locale, reasons)}</span>;
}

/** That figures may be set against each other only with a note, which a pointer and screen readers are given; nothing where there is none. */
export function CautionMark({ reasons, locale }: { reasons: readonly ReasonCode[]; locale: Locale }) {
  if (reasons.length === 0) return null;
  const { panel, verdictWord } = siteTexts[locale];
  const text = reasons.map((one) => reasonText(one, locale)).join(panel.and);
  return (
    <small className="text-mute" title={text}>
      {' '}
      {verdictWord.note}
      <span className="sr-only">{panel.because(text)}</span>
    </small>
  );
}
