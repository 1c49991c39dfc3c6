import type { SelectionProblem } from '@/lib/figures/selection';
import type { SiteTexts } from '@/lib/texts/site';

const most = 8;

/** Long lists of ids are for the interface; a reader gets the first ones. */
function brief(allowed: string): string {
  const parts = allowed.split(', ');
  return parts.length > most ? `${parts.slice(0, most).join(', ')} …` : allowed;
}

function noticeText(
  { parameter, value, allowed, kept, years, lines, meant }: SelectionProblem,
  { notice }: SiteTexts,
): string {
  if (lines) return notice.tooLarge(...lines);
  if (years) return notice.outside(value, ...years);
  const [, names] = /^one of the parameters (.*)$/.exec(allowed) ?? [];
  if (names) return notice.unknown(parameter, brief(names));
  const told = meant ? notice.meant(parameter, value, meant) : notice.parameter(parameter, value, brief(allowed));
  return told + (kept ? notice.kept : notice.usual);
}

/** Says which parts of the address were not understood; nothing when all were. */
export function Notice({ problems, messages }: { problems: readonly SelectionProblem[]; messages: SiteTexts }) {
  if (problems.length === 0) return null;
  return (
    <aside className="mt-4 border-accent border-s-4 ps-3 text-sm" role="status">
      <p className="font-semibold">{messages.notice.title}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter} ${problem.value}`}>{noticeText(problem, messages)}</li>
        ))}
      </ul>
    </aside>
  );
}
