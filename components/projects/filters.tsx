import { Choice, type Option } from '@/components/choice';
import { pathOf } from '@/components/page';
import type { Locale } from '@/lib/locale';
import { projectMessages } from '@/lib/messages/project';
import { type ChoiceKey, choiceKeys, formatProjectChoice, type ProjectChoice } from '@/lib/project-choice';

/** A value that a reader may pick, with how many projects it would leave. */
export type FilterOption = { value: string; label: string; count: number };

type Props = { choice: ProjectChoice; options: Record<ChoiceKey, FilterOption[]>; locale: Locale };

/** The filters of the projects as links; each keeps the others as they are. */
export function ProjectFilters({ choice, options, locale }: Props) {
  const words = projectMessages[locale];
  const hrefOf = (key: ChoiceKey, value: string | null) =>
    pathOf(locale, 'projects') + formatProjectChoice({ ...choice, [key]: value });
  return (
    <div className="grid gap-1">
      {choiceKeys.map((key) => {
        const all: Option = { label: words.filter.all, href: hrefOf(key, null), chosen: choice[key] === null };
        const some = options[key].map(({ value, label, count }) => ({
          label: `${label} ${count}`,
          href: hrefOf(key, value),
          chosen: choice[key] === value,
        }));
        return <Choice key={key} title={words.filter[key]} options={[all, ...some]} />;
      })}
      <p className="quiet no-print">{words.groupNote}</p>
    </div>
  );
}
