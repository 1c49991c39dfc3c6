import type { SelectionProblem } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { formerCodeText } from '@/lib/sentences/former-code';
import { noticeTexts } from '@/lib/texts/notice';

const most = 8;

/** Long lists of ids are for the interface; a reader gets the first ones. */
function brief(allowed: string): string {
  const parts = allowed.split(', ');
  return parts.length > most ? `${parts.slice(0, most).join(', ')} …` : allowed;
}

function noticeText(problem: SelectionProblem, locale: Locale): string {
  const { parameter, value, allowed, kept, years, lines, meant } = problem;
  const notice = noticeTexts[locale];
  const former = formerCodeText(problem, locale);
  if (former) return former;
  if (lines) return notice.tooLarge(...lines);
  if (years) return notice.outside(value, ...years);
  const [, names] = /^one of the parameters (.*)$/.exec(allowed) ?? [];
  if (names) return notice.unknown(parameter, brief(names));
  const told = meant ? notice.meant(parameter, value, meant) : notice.parameter(parameter, value, brief(allowed));
  return told + (kept ? notice.kept : notice.usual);
}

/** Says which parts of the address were not understood; nothing when all were. */
export function Notice({ problems, locale }: { problems: readonly SelectionProblem[]; locale: Locale }) {
  if (problems.length === 0) return null;
  return (
    <aside className="mt-4 border-accent border-s-4 ps-3 text-sm" role="status">
      <p className="font-semibold">
        {problems.every(({ renamed }) => renamed) ? noticeTexts[locale].renamedTitle : noticeTexts[locale].title}
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter} ${problem.value}`}>{noticeText(problem, locale)}</li>
        ))}
      </ul>
    </aside>
  );
}
