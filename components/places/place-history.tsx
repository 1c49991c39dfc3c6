import { Folded } from '@/components/ui/folded';
import { SourceLinks } from '@/components/ui/source-links';
import type { Catalogue, PlaceEvent } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import { formatPeriod } from '@/lib/language/format';
import { fieldOf, type Locale, langOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { historyOf } from '@/lib/places/history';
import { historyTexts } from '@/lib/texts/history';

type Props = { catalogue: Catalogue; place: Place; locale: Locale };

/** More entries than these wait folded. */
const most = 4;

/** What happened to a place in order of time, with who says so; nothing where nothing is known. */
export function PlaceHistory({ catalogue, place, locale }: Props) {
  const events = historyOf(catalogue, place);
  const words = historyTexts[locale];
  if (events.length === 0) return null;
  const list = (
    <ol className="mt-3 grid gap-3 text-sm">
      {events.map((event) => (
        <Happened key={event.position} {...{ event, place, catalogue, locale }} />
      ))}
    </ol>
  );
  return (
    <section id="history" className="section scroll-mt-16">
      <h2 className="panel-title">{words.title}</h2>
      <p className="quiet mt-1">{words.lead}</p>
      {events.length > most ? <Folded title={words.all(events.length)}>{list}</Folded> : list}
    </section>
  );
}

/** Whether all figures of before an event are of another area than those after it. */
const isOtherArea = ({ kind, breakEn, restated }: PlaceEvent) =>
  breakEn !== null && kind !== 'reporting' && restated.length === 0;

function Happened({ event, place, catalogue, locale }: Props & { event: PlaceEvent }) {
  const words = historyTexts[locale];
  const sources = event.sources.flatMap((id) => catalogue.sources.get(id) ?? []);
  const other = event.place === place.id ? null : fieldOf(event, 'name', locale);
  const notes = [
    event.certain === 'likely' && words.likely,
    isOtherArea(event) && event.place === place.id && words.touched,
  ].filter((note) => note !== false);
  return (
    <li
      className="keep grid gap-x-4 border-rule border-b pb-3 sm:grid-cols-[10rem_minmax(0,1fr)]"
      data-event={event.kind}
    >
      <p className="text-mute">
        <time dateTime={event.date}>{formatPeriod(event.date, locale)}</time>
        <span className="sm:block">
          <span className="sm:hidden"> · </span>
          {words.kind[event.kind]}
        </span>
      </p>
      <div className="wrap-anywhere max-w-prose">
        <p>
          {other !== null && `${other}${speech[locale].marks.colon}`}
          {fieldOf(event, 'detail', locale)}
          {notes.length > 0 && (
            <span className="text-accent">{speech[locale].bracketed(notes.join(speech[locale].marks.clause))}</span>
          )}
        </p>
        {event.quote && (
          <q lang={langOf(event.quote)} className="mt-1 block text-mute text-xs">
            {event.quote}
          </q>
        )}
        <p className="mt-1 text-mute text-xs">
          <SourceLinks {...{ sources, locale }} />
        </p>
      </div>
    </li>
  );
}
