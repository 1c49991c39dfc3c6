import { pathOf } from '@/lib/addresses/pages';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { type Milestone, openingOf, openPlan, spanOf } from '@/lib/projects/milestone';
import { projectTexts } from '@/lib/texts/project';
import { courseText } from './milestone-text';
import { StatusText } from './status-mark';
import type { Tracked } from './tracked';

type Props = { tracked: readonly Tracked[]; locale: Locale; today: string; title?: string };
type Axis = { from: number; to: number };

const height = 26;
const middle = height / 2;

/** The course of projects over the years: each row is told in words and drawn as wide as its dates are exact. */
export function Timeline({ tracked, locale, today, title }: Props) {
  const words = projectTexts[locale].timeline;
  const dated = tracked.filter(({ milestones }) => milestones.some(({ kind }) => kind !== 'status'));
  const undated = tracked.filter((one) => !dated.includes(one));
  const spans = dated.flatMap(({ milestones }) => milestones.flatMap(({ date }) => spanOf(date) ?? []));
  const axis = { from: Math.floor(Math.min(...spans)), to: Math.ceil(Math.max(...spans, yearOf(today))) };
  const names = undated.map(({ project }) => nameOf(project, locale));
  return (
    <section id="timeline" className="section">
      <h2 className="panel-title">{title ?? words.title}</h2>
      {dated.length > 0 && (
        <>
          <p className="quiet mt-1 mb-3 max-w-prose">{words.note}</p>
          <Years axis={axis} today={yearOf(today)} label={words.today} />
          <ol>
            {dated.map((one) => (
              <Row key={one.project.id} {...{ one, axis, locale, today }} />
            ))}
          </ol>
        </>
      )}
      {undated.length > 0 && <p className="quiet mt-3">{words.undated(names)}</p>}
    </section>
  );
}

const yearOf = (day: string) => spanOf(day)?.[0] ?? 0;
const at = (time: number, { from, to }: Axis) => `${(((time - from) / (to - from)) * 100).toFixed(2)}%`;
const wide = (from: number, to: number, axis: Axis) => `${(((to - from) / (axis.to - axis.from)) * 100).toFixed(2)}%`;

/** Years that are named: few enough to stand side by side on a phone. */
function namedYears({ from, to }: Axis): number[] {
  const step = to - from > 12 ? 5 : 2;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

function Years({ axis, today, label }: { axis: Axis; today: number; label: string }) {
  return (
    <div className="md:ms-[22rem]">
      <svg
        width="100%"
        aria-hidden="true"
        className="h-[2.2rem] overflow-visible"
        fontSize="0.78rem"
        fill="var(--mute)"
      >
        {namedYears(axis).map((year) => (
          <text key={year} x={at(year, axis)} y="85%" textAnchor="middle">
            {year}
          </text>
        ))}
        <text x={at(today, axis)} y="35%" textAnchor="middle" fill="var(--accent)">
          {label}
        </text>
      </svg>
    </div>
  );
}

function Row({ one, axis, locale, today }: { one: Tracked; axis: Axis; locale: Locale; today: string }) {
  const { project, milestones } = one;
  return (
    <li className="keep grid gap-x-4 border-rule border-t py-1.5 text-sm md:grid-cols-[21rem_1fr]">
      <div>
        <a href={pathOf(locale, 'projects', project.id)}>{nameOf(project, locale)}</a>{' '}
        <small className="text-mute">
          <StatusText status={project.status} locale={locale} />
        </small>
        <small className="block text-mute">{speech[locale].parts(courseText(milestones, locale, today))}</small>
      </div>
      <svg
        width="100%"
        height={height}
        className="self-center overflow-visible"
        aria-hidden="true"
        data-side={project.side ?? undefined}
      >
        {namedYears(axis).map((year) => (
          <line key={year} x1={at(year, axis)} x2={at(year, axis)} y1="0" y2={height} stroke="var(--rule)" />
        ))}
        <line x1={at(yearOf(today), axis)} x2={at(yearOf(today), axis)} y1="0" y2={height} stroke="var(--accent)" />
        <Bar milestones={milestones} axis={axis} />
        {milestones.map((milestone) => (
          <Mark key={JSON.stringify(milestone)} milestone={milestone} axis={axis} />
        ))}
      </svg>
    </li>
  );
}

/** From the start to the opening as a bar, or to the plan told last as dashes. */
function Bar({ milestones, axis }: { milestones: readonly Milestone[]; axis: Axis }) {
  const first = milestones.find(({ kind, part }) => kind === 'started' || (kind === 'approved' && !part));
  const opened = openingOf(milestones);
  const plan = openPlan(milestones);
  const begin = first ?? (plan && milestones.find(({ kind }) => kind === 'status'));
  const from = begin && spanOf(begin.date)?.[0];
  const to = spanOf((opened ?? plan)?.date ?? '')?.[0];
  if (from === undefined || to === undefined || to <= from) return null;
  const line = { x1: at(from, axis), x2: at(to, axis), y1: middle, y2: middle, stroke: 'var(--ramp-4)' };
  return opened ? <line {...line} strokeWidth="6" /> : <line {...line} strokeWidth="2" strokeDasharray="5 4" />;
}

/** A day is a dot, a month or a year a box of that width; what is planned is hollow. */
function Mark({ milestone: { kind, date }, axis }: { milestone: Milestone; axis: Axis }) {
  const span = spanOf(date);
  if (!span) return null;
  const [from, to] = span;
  const fill = kind === 'planned' ? 'var(--paper)' : kind === 'opened' ? 'var(--ink)' : 'var(--ramp-4)';
  const line = { stroke: 'var(--ink)', strokeWidth: 1.3 };
  if (kind === 'status') {
    const x = at((from + to) / 2, axis);
    return <line x1={x} x2={x} y1="4" y2={height - 4} {...line} />;
  }
  if (to === from) return <circle cx={at(from, axis)} cy={middle} r="4.5" fill={fill} {...line} />;
  return (
    <rect
      x={at(from, axis)}
      width={wide(from, to, axis)}
      y={middle - 5}
      height="10"
      fill={fill}
      fillOpacity="0.75"
      {...line}
    />
  );
}
