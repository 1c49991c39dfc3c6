import type { ReactNode } from 'react';
import { Choice, type Option } from '@/components/ui/choice';
import { pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { type ChoiceKey, choiceKeys, formatProjectChoice, type ProjectChoice } from '@/lib/projects/project-choice';
import { projectTexts } from '@/lib/texts/project';

/** A value that a reader may pick, with how many projects it would leave. */
export type FilterOption = { value: string; label: string; count: number };

type Props = {
  choice: ProjectChoice;
  options: Record<ChoiceKey, FilterOption[]>;
  /** How many city clusters there are. */
  clusters: number;
  locale: Locale;
};

/** The filters of the projects as links; each keeps the others as they are. */
export function ProjectFilters({ choice, options, clusters, locale }: Props) {
  const words = projectTexts[locale];
  const hrefOf = (key: ChoiceKey, value: string | null) =>
    pathOf(locale, 'projects') + formatProjectChoice({ ...choice, [key]: value });
  return (
    <details className="no-print mt-2" open={choiceKeys.some((key) => choice[key] !== null)}>
      <summary className="cursor-pointer py-2">{words.filters}</summary>
      {choiceKeys.map((key) => {
        const all: Option = { label: words.filter.all, href: hrefOf(key, null), chosen: choice[key] === null };
        const some = options[key]
          .filter(({ value, count }) => count > 0 || choice[key] === value)
          .map(({ value, label, count }) => ({
            label: `${label} ${count}`,
            href: hrefOf(key, value),
            chosen: choice[key] === value,
          }));
        const nav = <Choice key={key} title={words.filter[key]} options={[all, ...some]} />;
        return key === 'group' ? <Folded key={key} open={choice.group !== null} {...{ nav, clusters, locale }} /> : nav;
      })}
    </details>
  );
}

type FoldedProps = Pick<Props, 'clusters' | 'locale'> & { nav: ReactNode; open: boolean };

/** Many groups would push everything else off a phone, so that they wait until wanted. */
function Folded({ nav, open, clusters, locale }: FoldedProps) {
  const { filter, groupNote, clusterNote } = projectTexts[locale];
  const note = speech[locale].joined([groupNote, clusters > 0 && clusterNote(clusters)]);
  return (
    <details open={open} className="no-print text-sm">
      <summary className="cursor-pointer py-1 text-mute">{filter.group}</summary>
      {nav}
      <p className="quiet">{note}</p>
    </details>
  );
}
