import { pathOf } from '@/lib/addresses/pages';
import { type Locale, nameOf } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { type Milestone, openPlan, spanOf } from '@/lib/projects/milestone';
import { isUnderWay } from '@/lib/projects/project';
import { across, formatProjectChoice, readProjectChoice } from '@/lib/projects/project-choice';
import { choiceWords } from '@/lib/projects/projects';
import { overviewTexts } from '@/lib/texts/overview';
import { projectTexts } from '@/lib/texts/project';
import type { PageContext } from '@/server/page/page-context';
import { courseText } from './milestone-text';
import { trackedProjects } from './project-tracker';
import type { Tracked } from './tracked';
import './under-way.css';

type Props = { context: PageContext; id: string; query: string };
type Axis = { from: number; to: number; day: string };

/** The projects of a choice that are planned or being built, from the start of works to the year of opening; nothing where there are none. */
export async function UnderWayPanel({ context, id, query }: Props) {
  const { locale, reader } = context;
  const { catalogue } = reader;
  const { choice } = readProjectChoice(new URLSearchParams(query), choiceWords(catalogue, catalogue.projects));
  const tracked = (await trackedProjects(reader, choice)).filter(({ project }) => isUnderWay(project));
  if (tracked.length === 0) return null;
  const day = today();
  const rows = tracked.toSorted((a, b) => endOf(a) - endOf(b) || startOf(a) - startOf(b));
  const times = [...rows.flatMap((one) => [startOf(one), endOf(one)]), yearAt(day)].filter(Number.isFinite);
  const axis = { from: Math.floor(Math.min(...times)), to: Math.ceil(Math.max(...times)), day };
  const words = overviewTexts[locale].projects;
  const built = rows.filter(({ project }) => project.status === 'under_construction');
  const joint = built.filter(({ project }) => project.side === across);
  const kind = choice.kind === null ? '' : (projectTexts[locale].kind[choice.kind] ?? choice.kind);
  return (
    <figure id={id} className="under-way" aria-labelledby={`${id}-title`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={`${id}-title`}>{words.title(kind, built.length, joint.length)}</h2>
        <a href={pathOf(locale, 'projects') + formatProjectChoice(choice)} className="go-on">
          {words.all} ›
        </a>
      </div>
      <p className="quiet mt-1 mb-3">{words.note(speech[locale].period(day.slice(0, 7)))}</p>
      <Years {...axis} />
      <ol>
        {rows.map((one) => (
          <Row key={one.project.id} {...{ one, axis, locale }} />
        ))}
      </ol>
    </figure>
  );
}

const yearAt = (date: string) => spanOf(date)?.[0] ?? Number.NaN;
const begunIn = (milestones: readonly Milestone[]) => milestones.find(({ kind }) => kind === 'started');

/** When works began, and when the year ends in which it is expected to open; infinite where that is not known. */
const startOf = ({ milestones }: Tracked) => {
  const begun = begunIn(milestones);
  return begun ? yearAt(begun.date) : Number.POSITIVE_INFINITY;
};
const endOf = ({ milestones }: Tracked) => spanOf(openPlan(milestones)?.date ?? '')?.[1] ?? Number.POSITIVE_INFINITY;

const at = (time: number, { from, to }: Axis) => `${(((time - from) / (to - from)) * 100).toFixed(1)}%`;
const yearsOf = ({ from, to }: Axis) => Array.from({ length: to - from }, (_, index) => from + index);

/** The years above the rows, each over its own room. */
function Years(axis: Axis) {
  return (
    <div className="row head" aria-hidden="true">
      <svg width="100%" height="24" className="course" aria-hidden="true">
        {yearsOf(axis).map((year) => (
          <text key={year} x={at(year + 0.5, axis)} y="16">
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Row({ one, axis, locale }: { one: Tracked; axis: Axis; locale: Locale }) {
  const { project, places, milestones } = one;
  const { clauses, names, parts } = speech[locale];
  const status = projectTexts[locale].status[project.status] ?? project.status;
  return (
    <li className="row keep">
      <a href={pathOf(locale, 'projects', project.id)}>{nameOf(project, locale)}</a>
      <span className="where">{names(places.map((place) => shortNameOf(place, locale)))}</span>
      <Course {...{ one, axis }} />
      <span className="told">{clauses([status, parts(courseText(milestones, locale, axis.day))])}</span>
    </li>
  );
}

/** Works from their start until today or the year of opening, and that year as a box. */
function Course({ one, axis }: { one: Tracked; axis: Axis }) {
  const plan = openPlan(one.milestones);
  const [open, close] = spanOf(plan?.date ?? '') ?? [];
  const [start, now] = [startOf(one), yearAt(axis.day)];
  const until = Math.min(now, open ?? now);
  return (
    <svg width="100%" height="28" className="course" aria-hidden="true">
      {yearsOf(axis).map((year) => (
        <line key={year} className="year" x1={at(year, axis)} x2={at(year, axis)} y2="28" />
      ))}
      <line className="today" x1={at(now, axis)} x2={at(now, axis)} y2="28" />
      {start < until && (
        <>
          <line className="works" x1={at(start, axis)} x2={at(until, axis)} y1="14" y2="14" />
          <line className="begun" x1={at(start, axis)} x2={at(start, axis)} y1="8" y2="20" />
        </>
      )}
      {open !== undefined && close !== undefined && (
        <>
          {until < open && <line className="rest" x1={at(until, axis)} x2={at(open, axis)} y1="14" y2="14" />}
          <rect
            x={at(open, axis)}
            width={`${(((close - open) / (axis.to - axis.from)) * 100).toFixed(1)}%`}
            y="4"
            height="20"
          />
          <text x={at((open + close) / 2, axis)} y="18.5">
            {Math.floor(open)}
          </text>
        </>
      )}
    </svg>
  );
}
