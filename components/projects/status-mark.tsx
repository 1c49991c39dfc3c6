import { formatPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { projectTexts } from '@/lib/texts/project';

/** How much of the circle is filled on the way from a name to a thing in use. */
const filled: Record<string, number> = {
  proposed: 0,
  planned: 0.25,
  under_construction: 0.5,
  partly_open: 0.75,
  open: 1,
  active: 1,
};

const around = 2 * Math.PI * 2.25;

/** A status in words, with a mark that fills up: no colour tells what the words do not. */
export function StatusText({ status, locale }: { status: string; locale: Locale }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap" data-project-status={status}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" className="shrink-0 self-center">
        <Mark status={status} />
      </svg>
      {projectTexts[locale].status[status] ?? status}
    </span>
  );
}

function Mark({ status }: { status: string }) {
  const share = filled[status];
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };
  if (status === 'policy_in_force') return <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />;
  if (status === 'not_verified') return <rect x="1.5" y="1.5" width="9" height="9" {...line} />;
  if (share === undefined) return <path d="M2 2l8 8M10 2l-8 8" {...line} />;
  return (
    <>
      <circle cx="6" cy="6" r="4.75" {...line} strokeDasharray={share === 0 ? '2 1.5' : undefined} />
      {share === 1 && <circle cx="6" cy="6" r="4.75" fill="currentColor" />}
      {share > 0 && share < 1 && (
        <circle
          cx="6"
          cy="6"
          r="2.25"
          fill="none"
          stroke="currentColor"
          strokeWidth="4.5"
          strokeDasharray={`${(share * around).toFixed(2)} ${around.toFixed(2)}`}
          transform="rotate(-90 6 6)"
        />
      )}
    </>
  );
}

type AsOfProps = { entry: { status: string; statusDate: string | null }; locale: Locale };

/** The status with the day of which it is told. */
export function StatusAsOf({ entry: { status, statusDate }, locale }: AsOfProps) {
  return (
    <>
      <StatusText status={status} locale={locale} />
      {statusDate && (
        <small className="block whitespace-nowrap text-mute">
          {projectTexts[locale].asOf(formatPeriod(statusDate, locale))}
        </small>
      )}
    </>
  );
}
