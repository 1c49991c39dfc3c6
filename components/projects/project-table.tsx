import { PlaceLinks } from '@/components/place-head';
import { ScrollBox } from '@/components/scroll-box';
import { pathOf } from '@/lib/addresses/pages';
import { formatPeriod, noFigure } from '@/lib/format';
import { type Locale, nameOf } from '@/lib/locale';
import { projectMessages, valueText } from '@/lib/messages/project';
import { hasNoCounterpart } from '@/lib/project';
import { courseText } from './milestone-text';
import { StatusText } from './status-mark';
import type { Tracked } from './tracked';

type Props = { kinds: readonly string[]; tracked: readonly Tracked[]; locale: Locale; today: string };

/** Projects kind by kind with status, dates, places and figures; each leads to its page. */
export function ProjectTable({ kinds, tracked, locale, today }: Props) {
  const { column, list, kind: words } = projectMessages[locale];
  const names = [column.project, column.status, column.dates, column.places, column.figures, column.sources];
  return (
    <ScrollBox label={list}>
      <table className="min-w-[58rem] text-sm">
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {kinds.map((kind) => {
          const rows = tracked.filter(({ project }) => project.kind === kind);
          return rows.length === 0 ? null : (
            <tbody key={kind}>
              <tr>
                <th scope="rowgroup" colSpan={names.length} className="serif pt-5 text-base">
                  {words[kind] ?? kind} <small className="font-normal text-mute">{rows.length}</small>
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.project.id} row={row} locale={locale} today={today} />
              ))}
            </tbody>
          );
        })}
      </table>
    </ScrollBox>
  );
}

function Row({ row, locale, today }: { row: Tracked; locale: Locale; today: string }) {
  const { project, milestones, sources } = row;
  const { counterpart, column } = projectMessages[locale];
  return (
    <tr>
      <th scope="row" className="max-w-72">
        <a href={pathOf(locale, 'projects', project.id)}>{nameOf(project, locale)}</a>
        {hasNoCounterpart(project) && <small className="block text-mute">{counterpart.noneOverall}</small>}
      </th>
      <td>
        <StatusText status={project.status} locale={locale} />
        {project.statusDate && <small className="block text-mute">{formatPeriod(project.statusDate, locale)}</small>}
      </td>
      <td>
        <Course texts={milestones.some(({ kind }) => kind !== 'status') ? courseText(milestones, locale, today) : []} />
      </td>
      <td className="max-w-56">
        <Places {...{ row, locale }} />
      </td>
      <td className="max-w-64">
        <Figures {...{ row, locale }} />
      </td>
      <td className="number">
        <a
          href={`${pathOf(locale, 'projects', project.id)}#sources`}
          aria-label={`${nameOf(project, locale)}: ${column.sources} ${sources.length}`}
        >
          {sources.length}
        </a>
      </td>
    </tr>
  );
}

/** Dates one under the other; a dash for none. */
export function Course({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return noFigure;
  return texts.map((text) => (
    <span key={text} className="block">
      {text}
    </span>
  ));
}

/** More places than this are counted. */
const mostPlaces = 6;
const mostFigures = 2;

function Places({ row: { places }, locale }: { row: Tracked; locale: Locale }) {
  if (places.length > mostPlaces) return projectMessages[locale].places(places.length);
  return places.length === 0 ? noFigure : <PlaceLinks places={places} locale={locale} />;
}

/** The first figures that are neither dates nor of a place alone. */
function Figures({ row: { facts }, locale }: { row: Tracked; locale: Locale }) {
  const telling = facts.filter(({ unit, of }) => !['date', 'year'].includes(unit) && of === undefined);
  const rest = telling.length - mostFigures;
  if (telling.length === 0) return noFigure;
  return (
    <>
      {telling.slice(0, mostFigures).map((fact) => (
        <span key={fact.key} className="block">
          {nameOf(fact.measure, locale)} {valueText(fact, locale)}{' '}
          <small className="text-mute">{formatPeriod(fact.period, locale)}</small>
        </span>
      ))}
      {rest > 0 && <small className="text-mute">{projectMessages[locale].more(rest)}</small>}
    </>
  );
}
