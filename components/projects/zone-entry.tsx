import type { ReactNode } from 'react';
import { PlaceLinks, Term } from '@/components/places/place-head';
import { SideMark } from '@/components/ui/side-mark';
import { SourceList } from '@/components/ui/source-list';
import { pathOf } from '@/lib/addresses/pages';
import type { Place, Source } from '@/lib/figures/comparison';
import { formatNumber, formatPeriod, noFigure } from '@/lib/language/format';
import { fieldOf, type Locale, nameOf, noteOf, otherLocale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { Project, Zone } from '@/lib/projects/project';
import { projectTexts } from '@/lib/texts/project';
import { siteTexts } from '@/lib/texts/site';

type Props = {
  zone: Zone;
  place: Place | undefined;
  sources: Source[];
  /** The row of the tracker on the same zone. */
  project: Project | undefined;
  locale: Locale;
  /** Its figures. */
  children?: ReactNode;
};

/** A zone with all that is known of it; dates with words keep the words of their source. */
export function ZoneEntry(props: Props) {
  const { zone, locale, children } = props;
  return (
    <section id={zone.id} className="keep section scroll-mt-4">
      <h2 className="panel-title">
        {nameOf(zone, locale)}{' '}
        <small lang={speech[otherLocale(locale)].htmlLang} className="font-normal text-mute">
          {nameOf(zone, otherLocale(locale))}
        </small>
      </h2>
      <Terms {...props} />
      {children}
    </section>
  );
}

function Terms({ zone, place, sources, project, locale }: Props) {
  const messages = siteTexts[locale];
  const note = noteOf(zone, locale);
  const { zone: words, sources: sourcesTitle } = projectTexts[locale];
  return (
    <dl className="mt-3 grid max-w-4xl grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
      <Term name={words.kind}>{messages.zoneKind[zone.kind] ?? zone.kind}</Term>
      {place && (
        <Term name={words.place}>
          <SideMark side={place.side} />
          <PlaceLinks places={[place]} locale={locale} />
        </Term>
      )}
      <Term name={words.approved}>{zone.approved ? formatPeriod(zone.approved, locale) : noFigure}</Term>
      <Term name={words.opened}>{openedText(zone, locale)}</Term>
      <Term name={words.area}>
        {zone.areaKm2 === null ? noFigure : formatNumber(zone.areaKm2, 2, locale) + words.km2}
      </Term>
      <Term name={words.operator}>{words.noOperator}</Term>
      {project && (
        <Term name={words.project}>
          <a href={pathOf(locale, 'projects', project.id)} className="underline decoration-rule">
            {nameOf(project, locale)}
          </a>
        </Term>
      )}
      {note && <Term name={words.note}>{note}</Term>}
      <Term name={sourcesTitle}>
        <SourceList {...{ sources, locale, messages }} />
      </Term>
    </dl>
  );
}

/** When a zone opened, in the reader's language where the data set has it. */
export function openedText({ opened, openedZh }: Zone, locale: Locale): string {
  if (!opened) return noFigure;
  const openedEn = formatPeriod(opened, locale);
  return fieldOf({ openedZh: openedZh ?? openedEn, openedEn }, 'opened', locale);
}
