import type { ReactNode } from 'react';
import { drawnView, subjectsOf, type Width } from '@/components/charts/draw/view';
import { LayoutChoice } from '@/components/frame/layout-choice';
import { Panel } from '@/components/frame/panel';
import { pathOf } from '@/lib/addresses/pages';
import { borderSubjects, sideGroups } from '@/lib/area/area';
import type { Comparison, Series } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import { nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { findingOf } from '@/lib/sentences/finding';
import { referenceTexts } from '@/lib/texts/reference';
import type { PageContext } from '@/server/page/page-context';
import { enoughForMap, partOf } from './indicator-answer';

type Props = {
  context: PageContext;
  answer: Comparison;
  /** In the order of use; the first is shown. */
  series: Series[];
  /** Of what is shown of one moment; undefined where no year has enough border districts. */
  year: number | undefined;
  /** What the reader chose on the page. */
  selection: Selection;
};

/** What the border districts and the two sides have of an indicator; of one that they have not, the course of who has it. */
export function IndicatorViews({ context, answer, series, year, selection }: Props) {
  const words = referenceTexts[context.locale].indicator;
  const [shown] = series;
  if (!shown) return null;
  const border = partOf(context, answer, [shown], { subjects: borderSubjects(answer.sides) });
  const has = border.lines.some(({ points }) => points.length > 0);
  if (!has) {
    return (
      <section className="section">
        <p className="quiet mb-4">{words.noBorder}</p>
        <Courses {...{ context, answer, series }} />
      </section>
    );
  }
  return (
    <>
      <section className="section">
        {year === undefined ? (
          <>
            <p className="quiet mb-4">{words.noMap(enoughForMap)}</p>
            <Courses {...{ context, answer, series: [shown] }} />
          </>
        ) : (
          <Moment {...{ context, answer, series: shown, year, selection }} />
        )}
      </section>
      <section className="section">
        <SideLines {...{ context, answer, series: shown }} />
      </section>
    </>
  );
}

type OneProps = { context: PageContext; answer: Comparison; series: Series };

/** All border districts in one year: as a strip and on the map. */
function Moment({ context, answer, series, year, selection }: OneProps & { year: number; selection: Selection }) {
  const { layout } = selection;
  const years = { from: year, to: year };
  // A sum of all members would leave its members in a corner.
  const sides = answer.indicator.aggregation === 'ratio' ? subjectsOf(...sideGroups(answer.sides)) : [];
  const border = borderSubjects(answer.sides);
  const view = (chosen: Partial<Selection>) =>
    partOf(context, answer, [series], { subjects: border, years, ...chosen });
  const [strip, map] = [view({ chart: 'strip', subjects: [...border, ...sides] }), view({ chart: 'map', layout })];
  const titles = [strip, map].map((part) => findingOf(part, context.sentences)?.title);
  const words = referenceTexts[context.locale].indicator;
  // The same finding stands once; beside it the map says what it is.
  const title = titles[0] === titles[1] ? words.onMap(nameOf(answer.indicator, context.locale), year) : undefined;
  return (
    <div className="grid gap-x-12 gap-y-8 *:min-w-0 lg:grid-cols-[5fr_7fr]">
      <PartPanel context={context} id="strip" part={strip} width="side" />
      <PartPanel
        context={context}
        id="map"
        part={map}
        title={title}
        width="map"
        choices={
          <LayoutChoice
            context={context}
            path={pathOf(context.locale, 'indicators', answer.indicator.id)}
            chosen={layout}
            query={{ series: selection.series, at: selection.at }}
          />
        }
      />
    </div>
  );
}

/** The series shown where groups have figures in it, else the first in rank in which they have. */
function pooledSeries(answer: Comparison, shown: Series): Series {
  const count = ({ id }: Series) =>
    answer.lines.filter(
      ({ series, kind, refused, points }) =>
        series === id && kind === 'group' && !refused && points.some(({ value }) => value !== null),
    ).length;
  const pooled = answer.series.filter((one) => count(one) > 0).sort((a, b) => count(b) - count(a) || a.rank - b.rank);
  return count(shown) > 0 ? shown : (pooled[0] ?? shown);
}

/** Both sides over time; told is how firm their gap is too, which a part of an answer does not hold. */
async function SideLines({ context, answer, series }: OneProps) {
  const words = referenceTexts[context.locale].indicator;
  const subjects = subjectsOf(...sideGroups(answer.sides));
  const part = partOf(context, answer, [pooledSeries(answer, series)], { subjects });
  if (part.lines.every(({ refused }) => refused)) return <p className="text-mute">{words.notPooled}</p>;
  const whole = await context.reader.compare(part.selection);
  return <PartPanel context={context} id="sides" part={part} whole={whole} width="full" />;
}

/** Lines beyond this cannot be told apart. */
const most = 8;

/** The course of those who have most figures; told is of all who have any. */
function Courses({ context, answer, series }: { context: PageContext; answer: Comparison; series: Series[] }) {
  const ids = new Set(series.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { kind, subject, series: id, points } of answer.lines) {
    if (kind === 'place' && ids.has(id)) counts.set(subject, (counts.get(subject) ?? 0) + points.length);
  }
  const chosen = [...counts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  if (chosen.length === 0) return null;
  const all = chosen.map(([subject]) => subject);
  const of = (some: string[]) => partOf(context, answer, series, { subjects: subjectsOf(...some) });
  return (
    <PartPanel {...{ context }} id="course" part={of(all.slice(0, most))} whole={of(all)} drawn={most} width="full" />
  );
}

type PartProps = {
  context: PageContext;
  id: string;
  part: Comparison;
  /** What is told of, where that is more than is drawn, and how many are drawn. */
  whole?: Comparison | undefined;
  drawn?: number;
  width: Width;
  choices?: ReactNode;
  /** What stands in place of the title of its finding. */
  title?: string | undefined;
};

/** A view of an answer at hand, with the finding that its figures give. */
async function PartPanel({ context, id, part, whole = part, drawn, width, choices, title }: PartProps) {
  const { locale, messages, sentences } = context;
  const view = await drawnView(context, id, part, width);
  const finding = findingOf(whole, sentences);
  const { drawnOf } = referenceTexts[locale].indicator;
  const more = drawn !== undefined && linesIn(whole) > linesIn(part) && drawnOf(drawn);
  return (
    <Panel
      {...{ id, locale, messages, choices, ...view }}
      title={title ?? finding?.title ?? nameOf(part.indicator, locale)}
      sentence={speech[locale].joined([finding?.sentence ?? messages.panel.nothing, more])}
      verdict={finding?.verdict}
    />
  );
}

const linesIn = ({ lines }: Comparison) => new Set(lines.map(({ subject }) => subject)).size;
