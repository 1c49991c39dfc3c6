import { pathOf } from '@/lib/addresses/pages';
import { nameOf } from '@/lib/language/locale';
import { projectTexts } from '@/lib/texts/project';
import { ZoneTable, type ZoneTableProps } from './zone-table';

/** `own` is the id of the zone that is the entry itself. */
type Props = ZoneTableProps & { title: string; own?: string | undefined };

/** Zones as the section of an entry, with the way to each; nothing where there is none. */
export function ZoneSection({ title, own, zones, locale, messages }: Props) {
  if (zones.length === 0) return null;
  return (
    <section id="zones" className="section">
      <h2 className="panel-title">{title}</h2>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
        {zones.map(({ entry }) => (
          <a key={entry.id} href={`${pathOf(locale, 'projects', 'zones')}#${entry.id}`} className="underline">
            {nameOf(entry, locale)}
            {entry.id === own && ` (${projectTexts[locale].own})`}
          </a>
        ))}
      </p>
      <ZoneTable {...{ zones, locale, messages }} />
    </section>
  );
}
