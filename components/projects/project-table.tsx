import { PlaceLinks } from '@/components/places/place-head';
import { type Column, Table } from '@/components/ui/table';
import { pathOf } from '@/lib/addresses/pages';
import { formatPeriod, noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { valueText } from '@/lib/projects/fact-text';
import { hasNoCounterpart } from '@/lib/projects/project';
import { projectTexts } from '@/lib/texts/project';
import { courseText } from './milestone-text';
import { StatusAsOf } from './status-mark';
import type { Tracked } from './tracked';

type Props = { kinds: readonly string[]; tracked: readonly Tracked[]; locale: Locale; today: string };

/** Projects kind by kind with status, dates, places and figures; each leads to its page. */
export function ProjectTable({ kinds, tracked, locale, today }: Props) {
  const { list, kind: words } = projectTexts[locale];
  const groups = kinds.flatMap((kind) => {
    const rows = tracked.filter(({ project }) => project.kind === kind);
    const title = (
      <>
        {words[kind] ?? kind} <small className="font-normal text-mute">{rows.length}</small>
      </>
    );
    return rows.length > 0 ? [{ id: kind, title, rows }] : [];
  });
  return (
    <Table
      cards
      className="text-sm sm:min-w-[58rem]"
      label={list}
      columns={columnsOf(locale, today)}
      rows={{ titleClass: 'serif pt-5 text-base', groups }}
      keyOf={({ project }) => project.id}
    />
  );
}

function columnsOf(locale: Locale, today: string): Column<Tracked>[] {
  const { column } = projectTexts[locale];
  return [
    { id: 'project', head: column.project, cellClass: 'max-w-72', cell: (row) => nameText(row, locale) },
    { id: 'status', head: column.status, cell: ({ project }) => <StatusAsOf entry={project} locale={locale} /> },
    {
      id: 'dates',
      head: column.dates,
      cellClass: ({ milestones }) => (isDated(milestones) ? undefined : onWide),
      cell: (row) => <Dates {...{ row, locale, today }} />,
    },
    {
      id: 'places',
      head: column.places,
      cellClass: 'max-w-56',
      cell: (row) => <Places {...{ row, locale }} />,
    },
    {
      id: 'figures',
      head: column.figures,
      cellClass: `max-w-64 ${onWide}`,
      cell: (row) => <Figures {...{ row, locale }} />,
    },
    {
      id: 'sources',
      head: column.sources,
      cellClass: `number ${onWide}`,
      cell: (row) => <SourceCount {...{ row, locale }} />,
    },
  ];
}

function nameText({ project }: Tracked, locale: Locale) {
  return (
    <>
      <a href={pathOf(locale, 'projects', project.id)}>{nameOf(project, locale)}</a>
      {hasNoCounterpart(project) && (
        <small className="block text-mute">{projectTexts[locale].counterpart.noneOverall}</small>
      )}
    </>
  );
}

function SourceCount({ row: { project, sources }, locale }: { row: Tracked; locale: Locale }) {
  const { column } = projectTexts[locale];
  return (
    <a
      href={`${pathOf(locale, 'projects', project.id)}#sources`}
      aria-label={`${nameOf(project, locale)}: ${column.sources} ${sources.length}`}
    >
      {sources.length}
    </a>
  );
}

/** What takes no line of a card. */
const onWide = 'max-sm:hidden!';

/** More of these are counted; of dates the last are told. */
const mostDates = 3;
const mostPlaces = 6;
const mostFigures = 2;

const isDated = (milestones: Tracked['milestones']) => milestones.some(({ kind }) => kind !== 'status');

/** Dates one under the other; a dash for none. */
function Dates({ row: { milestones }, locale, today }: { row: Tracked; locale: Locale; today: string }) {
  if (!isDated(milestones)) return noFigure;
  const texts = courseText(milestones, locale, today);
  const earlier = texts.length - mostDates;
  return (
    <>
      {earlier > 0 && <small className="block text-mute">{projectTexts[locale].earlier(earlier)}</small>}
      {texts.slice(-mostDates).map((text) => (
        <span key={text} className="block">
          {text}
        </span>
      ))}
    </>
  );
}

function Places({ row: { places }, locale }: { row: Tracked; locale: Locale }) {
  if (places.length > mostPlaces) return projectTexts[locale].places(places.length);
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
      {rest > 0 && <small className="text-mute">{projectTexts[locale].more(rest)}</small>}
    </>
  );
}
