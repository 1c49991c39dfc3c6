import type { Locale } from '@/lib/language/locale';
import type { ClaimVerdict } from '@/lib/proposal/claim';
import { proposalTexts } from '@/lib/texts/proposal';

/** A verdict in words, with a square that is full, half full, empty or struck: no colour tells what the words do not. */
export function ClaimVerdictText({ verdict, locale }: { verdict: ClaimVerdict; locale: Locale }) {
  return (
    <span className="inline-flex items-baseline gap-1.5" data-verdict={verdict}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="shrink-0 self-center">
        <Mark verdict={verdict} />
      </svg>
      <span>{proposalTexts[locale].verdict[verdict]}</span>
    </span>
  );
}

function Mark({ verdict }: { verdict: ClaimVerdict }) {
  const frame = <rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  switch (verdict) {
    case 'supported':
      return <rect x="0.25" y="0.25" width="11.5" height="11.5" fill="currentColor" />;
    case 'direction':
      return (
        <>
          {frame}
          <path d="M1 11V1L11 11z" fill="currentColor" />
        </>
      );
    case 'contradicted':
      return (
        <>
          {frame}
          <path d="M1 11L11 1" stroke="currentColor" strokeWidth="1.75" />
        </>
      );
    case 'untestable':
      return (
        <rect
          x="1"
          y="1"
          width="10"
          height="10"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.25"
          strokeDasharray="2 1.6"
        />
      );
  }
}
