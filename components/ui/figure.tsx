import { evidenceAddress } from '@/lib/addresses/evidence';
import { pathOf } from '@/lib/addresses/pages';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import { type FigureForm, figureText, legendOf, type Marked, markMeaning, marksOf } from '@/lib/figures/marks';
import { partialText } from '@/lib/figures/partial';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { type Locale, unitOf } from '@/lib/language/locale';
import { siteTexts } from '@/lib/texts/site';
import { tableTexts } from '@/lib/texts/table';

type Props = {
  /** Undefined where there is none. */
  figure: FigureOf | undefined;
  locale: Locale;
  form?: FigureForm;
  /** The release whose evidence it leads to; the newest unless said. */
  release?: number | null | undefined;
  /** Where it leads in place of its evidence. */
  address?: string | undefined;
  /** Whether its unit follows. */
  unit?: boolean;
  /** Whether its period follows, small. */
  period?: boolean;
  /** On how many members it rests: where some are missing, or always in a line of its own. */
  coverage?: 'partial' | 'always';
  /** Classes of its number. */
  className?: string;
};

/** One figure, the same wherever it stands: its number, its marks, and the way to its evidence; a dash where there is none. */
export function Figure(props: Props) {
  const { figure, locale, form, release, address, unit, period, coverage = 'partial', className } = props;
  // A group has a figure that is withheld, and evidence of it; a place without one has nothing to lead to.
  if (!figure || (figure.point.value === null && !figure.point.coverage))
    return <span className="text-mute">{noFigure}</span>;
  const { indicator, line, point } = figure;
  const { series, subject } = line;
  const isAbsent = point.value === null;
  const small = [unit && !isAbsent && unitOf(indicator, locale), period && shortPeriod(point.period, locale)];
  const beside = small.filter(Boolean).join(' · ');
  return (
    <>
      <a
        href={address ?? evidenceAddress(locale, { series, subject, period: point.period, release })}
        title={isAbsent ? tableTexts[locale].withheld : undefined}
        className={className ?? (isAbsent ? 'text-mute' : 'underline decoration-rule')}
      >
        {figureText(figure, locale, form)}
      </a>
      {!isAbsent && <FigureMarks {...{ figure, locale }} />}
      {beside && <small className="text-mute"> {beside}</small>}
      <Coverage {...{ point, locale, coverage }} />
    </>
  );
}

/** The letters behind a number, each with what it means. */
export function FigureMarks({ figure, locale }: { figure: Marked; locale: Locale }) {
  return marksOf(figure).map((mark) => (
    <sup key={mark} title={markMeaning(mark, [figure], locale)}>
      {' '}
      {mark}
    </sup>
  ));
}

function Coverage({
  point,
  locale,
  coverage,
}: Pick<Marked, 'point'> & { locale: Locale; coverage: Props['coverage'] }) {
  const [partial] = partialText(point);
  if (coverage === 'partial') return partial ? <small className="text-mute"> {partial}</small> : null;
  if (!point.coverage) return null;
  const { members, of } = point.coverage;
  return (
    <small className="block text-mute">
      {`${members}/${of}`}
      {point.value === null && ` ${tableTexts[locale].notGiven}`}
      <span className="sr-only"> {siteTexts[locale].group.members}</span>
    </small>
  );
}

type LegendProps = { figures: readonly Marked[]; locale: Locale; absent?: string | undefined };

/** What the signs among these figures mean, only those that occur; nothing where none does. */
export function FigureLegend({ figures, locale, absent }: LegendProps) {
  const entries = legendOf(figures, locale, absent);
  if (entries.length === 0) return null;
  return (
    <p className="quiet mt-2">
      {entries.map(([sign, meaning], at) => (
        <span key={sign}>
          {at > 0 && ' · '}
          <b>{sign}</b> {meaning}
        </span>
      ))}
      <span className="no-print">
        {' · '}
        <a href={`${pathOf(locale, 'glossary')}#marks`} className="underline">
          {siteTexts[locale].pages.glossary}
        </a>
      </span>
    </p>
  );
}
