import type { ReactNode } from 'react';
import { FirmnessDetails } from '@/components/frame/firmness-details';
import { sideGroups } from '@/lib/area/area';
import { gapFinding } from '@/lib/figures/findings';
import { figureAt } from '@/lib/figures/lines';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { yearOf } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { originsText } from '@/lib/sentences/origins';
import { type OverviewHead, overviewHead } from '@/lib/sentences/overview';
import type { PageContext } from '@/server/page/page-context';
import { BorderFigure } from './border-figure';
import { choiceSides } from './choice';
import { GapChart } from './gap-chart';
import { Newest } from './newest';
import { PlaceChoice } from './place-choice';
import './overview.css';

type Props = { context: PageContext; view: Selection };

/** The border and the gap across it; then the question for the reader's own place, and what is newest. */
export async function Hero({ context, view }: Props) {
  const { locale, messages, reader } = context;
  const { area } = reader.catalogue;
  const { indicator, series } = view;
  const sides = await reader.compare(selectionOf({ indicator, series }));
  const finding = sides && gapFinding(sides, ...sideGroups(area));
  if (!finding) return <p className="py-12">{messages.panel.nothing}</p>;
  const { a, b, before } = finding;
  const earlier = before && {
    period: before.period,
    left: figureAt(sides, a.line, before.period),
    right: figureAt(sides, b.line, before.period),
    gap: before.gap.value,
  };
  const members = await reader.compare({ ...view, years: {} });
  const points = (members?.lines ?? []).flatMap((line) =>
    line.points.filter(({ period }) => period === a.point.period || period === before?.period),
  );
  const choice = choiceSides(context);
  return (
    <>
      <div className="over">
        <div className="over-lead">
          <Said head={overviewHead(reader.catalogue, sides, finding, locale)} {...{ locale }}>
            <GapChart {...{ finding, earlier, locale }} />
          </Said>
          <div className="over-firm">
            <FirmnessDetails comparison={sides} locale={locale} />
          </div>
          <p className="over-source">{originsText(points, members?.sources ?? [], locale)}</p>
        </div>
        <BorderFigure {...{ context, view }} sides={choice} />
      </div>
      <PlaceChoice sides={choice} locale={locale} />
      <Newest {...{ context, indicator }} after={yearOf(a.point.period)} />
    </>
  );
}

type SaidProps = { head: OverviewHead; locale: Locale; children: ReactNode };

/** What the gap is and how it went, around its drawing, and how firm that is. */
function Said({ head: { over, title, shares, course, turn, range }, locale, children }: SaidProps) {
  const { marks } = speech[locale];
  const [area, counted, time] = over;
  return (
    <>
      <p className="quiet">
        {area} · <span className="wide">{counted} · </span>
        {time}
      </p>
      <h1>
        {title.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </h1>
      <p className="over-said">
        <span className="wide">{shares}</span>
        {course && (
          <>
            {course.since}
            <b>{course.how}</b>
            {course.from}
          </>
        )}
      </p>
      {children}
      {(turn ?? range) && (
        <p className="over-minded">
          {turn}
          {range && <span className={turn ? 'wide' : undefined}>{(turn ? marks.part : '') + range}</span>}
          {marks.stop}
        </p>
      )}
    </>
  );
}
