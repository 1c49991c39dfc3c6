import { evidenceAddress } from '@/lib/addresses/evidence';
import { pathOf } from '@/lib/addresses/pages';
import { borderSubjects } from '@/lib/area/area';
import { figureText } from '@/lib/figures/marks';
import { newestFigures } from '@/lib/figures/newest';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { overviewTexts } from '@/lib/texts/overview';
import type { PageContext } from '@/server/page/page-context';

/** How many figures are told. */
const most = 6;

type Props = { context: PageContext; indicator: string; after: number };

/** The newest official figures of an indicator in one line: of the provinces, cities and border places that have one; nothing where none is newer than a year. */
export async function Newest({ context, indicator, after }: Props) {
  const { locale, reader } = context;
  const { area, places, series } = reader.catalogue;
  const wide = [...places.values()].filter(({ kind, border }) => kind === 'prefecture' && border).map(({ id }) => id);
  const ids = [area.right.province, area.left.province, ...wide].flatMap((id) => id ?? []);
  const subjects = [...ids.flatMap((id) => parseSubject(id) ?? []), ...borderSubjects(area)];
  const comparison = await reader.compare(
    selectionOf({ indicator, subjects, series: (series.get(indicator) ?? []).map(({ name }) => name) }),
  );
  const figures = comparison ? newestFigures(comparison, after).slice(0, most) : [];
  const [first] = figures;
  if (!first) return null;
  const words = overviewTexts[locale].newest;
  return (
    <p className="newest">
      <b>{words.title}</b>{' '}
      <span>
        {words.head(speech[locale].period(first.point.period), nameOf(first.indicator, locale))}
        {figures.map((figure, at) => (
          <span key={figure.line.subject}>
            {at > 0 && ' · '}
            <a href={evidenceAddress(locale, { ...figure.line, period: figure.point.period })}>
              {nameOf(figure.line, locale)} {figureText(figure, locale, 'amount')}
            </a>
          </span>
        ))}
      </span>
      <a href={pathOf(locale, 'releases')} className="go-on">
        {words.all} ›
      </a>
    </p>
  );
}
