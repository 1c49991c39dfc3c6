import type { ReactNode } from 'react';
import type { Locale } from '@/lib/language/locale';
import type { ClaimVerdict } from '@/lib/proposal/claim';
import { proposalTexts } from '@/lib/texts/proposal';

/** A verdict in words, with a square that is full, half full, checked, dotted, empty or struck: no colour tells what the words do not. */
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

/** What stands within the frame of each square. */
const signs: Record<Exclude<ClaimVerdict, 'untestable'>, ReactNode> = {
  supported: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
  direction: <path d="M1 11V1L11 11z" fill="currentColor" />,
  mixed: <path d="M1 1H6V11H11V6H1z" fill="currentColor" />,
  planned: <circle cx="6" cy="6" r="2" fill="currentColor" />,
  contradicted: <path d="M1 11L11 1" stroke="currentColor" strokeWidth="1.75" />,
};

function Mark({ verdict }: { verdict: ClaimVerdict }) {
  const square = { x: 1, y: 1, width: 10, height: 10, fill: 'none', stroke: 'currentColor' };
  if (verdict === 'untestable') return <rect {...square} strokeWidth="1.25" strokeDasharray="2 1.6" />;
  return (
    <>
      <rect {...square} strokeWidth="1.5" />
      {signs[verdict]}
    </>
  );
}
