import { PlaceLinks } from '@/components/place-head';
import { StatusText } from '@/components/projects/status-mark';
import { ScrollBox } from '@/components/scroll-box';
import { pathOf } from '@/lib/addresses/pages';
import type { Place, Source } from '@/lib/comparison';
import { noFigure } from '@/lib/format';
import { type Locale, nameOf } from '@/lib/locale';
import { clusterMessages } from '@/lib/messages/cluster';
import { messagesOf } from '@/lib/messages/messages';
import { projectMessages } from '@/lib/messages/project';
import { SourceLinks } from './source-links';

type Project = {
  id: string;
  kind: string;
  nameEn: string;
  nameZh: string;
  status: string;
  statusDate: string | null;
};

type Props = {
  projects: { entry: Project; places: Place[]; sources: Source[] }[];
  label: string;
  locale: Locale;
};

/** More places than this are counted. */
const mostNamed = 8;

/** Projects with how far they are, since when, where and who says so. */
export function ProjectTable({ projects, label, locale }: Props) {
  const words = clusterMessages[locale];
  const messages = messagesOf(locale);
  return (
    <ScrollBox label={label}>
      <table className="min-w-[44rem] text-sm">
        <thead>
          <tr>
            {[words.projects, words.kind, words.state, messages.column.place, messages.panel.sources].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map(({ entry, places, sources }) => (
            <tr key={entry.id}>
              <th scope="row">
                <a href={pathOf(locale, 'projects', entry.id)}>{nameOf(entry, locale)}</a>
              </th>
              <td>{projectMessages[locale].kind[entry.kind] ?? entry.kind}</td>
              <td>
                <StatusText status={entry.status} locale={locale} />
                {entry.statusDate && <small className="block whitespace-nowrap text-mute">{entry.statusDate}</small>}
              </td>
              <td>
                {places.length === 0 && noFigure}
                {places.length > mostNamed ? (
                  words.placeCount(places.length)
                ) : (
                  <PlaceLinks places={places} locale={locale} />
                )}
              </td>
              <td>
                <SourceLinks sources={sources} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
