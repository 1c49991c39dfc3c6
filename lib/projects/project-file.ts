import { areaNames, sideNames } from '@/lib/area/side-names';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place, Source } from '@/lib/figures/comparison';
import type { Cell } from '@/lib/files/column';
import { writeCsv } from '@/lib/files/csv';
import { nameStem } from '@/lib/files/file-name';
import { type Locale, locales, nameOf, noteOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { projectTexts } from '@/lib/texts/project';
import type { Milestone } from './milestone';
import type { Project } from './project';
import type { ProjectChoice } from './project-choice';
import { sideOfWord } from './projects';

/** What a row of the file is written from. */
export type ProjectRow = { project: Project; places: Place[]; milestones: Milestone[]; sources: Source[] };

type Making = { catalogue: Catalogue; locale: Locale; release: number };

/** Projects as CSV, codes beside words in the reader's language; several dates or sources stand in one cell. */
export function projectsCsv(rows: readonly ProjectRow[], making: Making): string {
  return writeCsv(columnsOf(making), [...rows]);
}

function columnsOf({ catalogue, locale, release }: Making): { name: string; read: (row: ProjectRow) => Cell }[] {
  const words = projectTexts[locale];
  const sides = words.side(sideNames(catalogue.area, locale));
  const dates = (kind: Milestone['kind']) => (row: ProjectRow) =>
    row.milestones
      .filter((one) => one.kind === kind)
      .map(
        ({ date, said, part }) =>
          date + (part ? speech[locale].bracketed(nameOf(part, locale)) : '') + (said ? words.said(said) : ''),
      )
      .join('; ') || null;
  return [
    { name: 'id', read: ({ project }) => project.id },
    { name: 'kind', read: ({ project }) => project.kind },
    { name: 'kind_text', read: ({ project }) => words.kind[project.kind] ?? project.kind },
    ...locales.map((one) => ({ name: `name_${one}`, read: ({ project }: ProjectRow) => nameOf(project, one) })),
    { name: 'status', read: ({ project }) => project.status },
    { name: 'status_text', read: ({ project }) => words.status[project.status] ?? project.status },
    { name: 'status_date', read: ({ project }) => project.statusDate },
    { name: 'side', read: ({ project: { side } }) => side && sides[side] },
    { name: 'basis', read: ({ project }) => words.basis[project.basis] },
    { name: 'approved', read: dates('approved') },
    { name: 'started', read: dates('started') },
    { name: 'opened', read: dates('opened') },
    { name: 'opening_planned', read: dates('planned') },
    { name: 'place_codes', read: ({ project }) => project.places.join('; ') || null },
    { name: 'places', read: ({ places }) => places.map((place) => shortNameOf(place, locale)).join('; ') || null },
    { name: 'note', read: ({ project }) => noteOf(project, locale) },
    { name: 'source_ids', read: ({ project }) => project.sources.join('; ') || null },
    { name: 'sources', read: ({ sources }) => sources.map(({ title }) => title).join('; ') || null },
    { name: 'release', read: () => release },
  ];
}

/** The name of the file in the reader's language, by what was picked. */
export function projectsFileName(choice: ProjectChoice, { catalogue, locale, release }: Making): string {
  const { file, kind, status, side: sidesOf } = projectTexts[locale];
  const { area, ...names } = areaNames(catalogue.area, locale);
  const side = sideOfWord(catalogue, choice.side);
  const group = catalogue.groups.get(choice.group ?? '');
  const parts = [
    choice.kind && (kind[choice.kind] ?? choice.kind),
    choice.status && (status[choice.status] ?? choice.status),
    side && sidesOf(names)[side],
    group && shortNameOf(group, locale),
  ].filter(Boolean);
  return `${nameStem([file.stem(area), ...parts, `${file.release}${speech[locale].marks.space}${release}`].join('_'))}.csv`;
}
