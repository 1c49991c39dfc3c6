import type { Messages } from '@/lib/messages/zh';
import type { SelectionProblem } from '@/lib/selection';

/** Says which parts of the address were not understood; nothing when all were. */
export function Notice({ problems, messages }: { problems: readonly SelectionProblem[]; messages: Messages }) {
  if (problems.length === 0) return null;
  return (
    <aside className="mt-4 border-accent border-s-4 ps-3 text-sm" role="status">
      <p className="font-semibold">{messages.notice.title}</p>
      <ul>
        {problems.map(({ parameter, value, allowed }) => (
          <li key={`${parameter} ${value}`}>{messages.notice.parameter(parameter, value, allowed)}</li>
        ))}
      </ul>
    </aside>
  );
}
