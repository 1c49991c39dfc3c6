import { PlaceLinks } from '@/components/places/place-head';
import { SourceLinks } from '@/components/ui/source-links';
import { Table } from '@/components/ui/table';
import { pathOf } from '@/lib/addresses/pages';
import type { Place, Source } from '@/lib/figures/comparison';
import { noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { clusterTexts } from '@/lib/texts/cluster';
import { projectTexts } from '@/lib/texts/project';
import { siteTexts } from '@/lib/texts/site';
import { StatusAsOf } from './status-mark';

type Project = {
  id: string;
  kind: string;
  nameEn: string;
  nameZh: string;
  status: string;
  statusDate: string | null;
};

export type ListedProject = { entry: Project; places: Place[]; sources: Source[] };

type Props = { projects: readonly ListedProject[]; label: string; locale: Locale };

/** More places than this are counted. */
const mostNamed = 8;

/** Projects with how far they are, since when, where and who says so. */
export function ListedProjects({ projects, label, locale }: Props) {
  const words = clusterTexts[locale];
  const { column, panel } = siteTexts[locale];
  return (
    <Table
      cards
      className="text-sm sm:min-w-[44rem]"
      label={label}
      columns={[
        {
          id: 'project',
          head: words.projects,
          cell: ({ entry }) => <a href={pathOf(locale, 'projects', entry.id)}>{nameOf(entry, locale)}</a>,
        },
        {
          id: 'kind',
          head: words.kind,
          cell: ({ entry }) => projectTexts[locale].kind[entry.kind] ?? entry.kind,
        },
        {
          id: 'state',
          head: words.state,
          cell: ({ entry }) => <StatusAsOf entry={entry} locale={locale} />,
        },
        { id: 'places', head: column.place, cell: ({ places }) => placesText(places, locale) },
        {
          id: 'sources',
          head: panel.sources,
          cell: ({ sources }) => <SourceLinks sources={sources} locale={locale} />,
        },
      ]}
      rows={projects}
      keyOf={({ entry }) => entry.id}
    />
  );
}

function placesText(places: Place[], locale: Locale) {
  if (places.length === 0) return noFigure;
  if (places.length > mostNamed) return clusterTexts[locale].placeCount(places.length);
  return <PlaceLinks places={places} locale={locale} />;
}
