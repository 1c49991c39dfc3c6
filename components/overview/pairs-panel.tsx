import { PanelBar } from '@/components/frame/bar/panel-bar';
import { compareAddress, readCompare, withSubjects } from '@/lib/addresses/compare';
import { sideNames } from '@/lib/area/side-names';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { figureText, markMeaning, marksOf } from '@/lib/figures/marks';
import { type PairChange, pairChanges, untoldPlaces } from '@/lib/figures/pair-changes';
import type { Selection } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { formatSigned, noFigure } from '@/lib/language/format';
import { nameOf, unitOf } from '@/lib/language/locale';
import { yearOf } from '@/lib/language/period';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { originsText } from '@/lib/sentences/origins';
import { reasonText } from '@/lib/sentences/reason-text';
import { overviewTexts } from '@/lib/texts/overview';
import type { PageContext } from '@/server/page/page-context';
import { type PairRow, PairRows } from './pair-rows';
import { roundAxis } from './round-axis';

type Props = { context: PageContext; id: string; view: Selection };
type Answer = { comparison: Comparison; period: string; pairs: PairChange[] };

/** The pairs that face each other across the border, widest gap first; nothing where none may be compared. */
export async function PairsPanel({ context, id, view }: Props) {
  const { locale, reader } = context;
  const comparison = await reader.compare(view);
  const period = comparison && lastCommonPeriod(comparison.lines, comparison.selection.at);
  if (!comparison || !period) return null;
  const pairs = pairChanges(comparison, period).filter(({ left, right }) => isTold(left) && isTold(right));
  if (pairs.length === 0) return null;
  const answer = { comparison, period, pairs };
  const title = titleOf(answer, context);
  const { momentName } = speech[locale];
  const words = overviewTexts[locale].pairs;
  const { indicator, selection } = comparison;
  const measure = [nameOf(indicator, locale), unitOf(indicator, locale), momentName(period), words.order, words.open];
  return (
    <figure id={id} className="pairs" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="quiet mt-1 mb-2">{measure.join(' · ')}</p>
      <PairRows {...rowsOf(answer, context)} locale={locale} />
      <Note {...answer} {...{ context }} />
      <PanelBar {...{ selection, title, locale }} />
    </figure>
  );
}

const figuresOf = (pairs: readonly PairChange[]) => pairs.flatMap(({ left, right }) => [left, right]);
const without = (marks: readonly string[], left: readonly string[]) => marks.filter((mark) => !left.includes(mark));

/** The marks that more than half of the figures bear: told once, they mark nothing in a row. */
function usualMarks(figures: readonly Figure[]): string[] {
  const all = figures.flatMap(marksOf);
  return [...new Set(all)].filter((mark) => all.filter((one) => one === mark).length > figures.length / 2);
}

const isTold = ({ point }: Figure) => point.value !== null;

/** How many pairs there are, and in how many the side that leads most of them has the higher figure. */
function titleOf({ comparison, pairs }: Answer, { locale }: PageContext): string {
  const names = sideNames(comparison.sides, locale);
  const right = pairs.filter(({ gap }) => gap && gap.value > 0).length;
  const left = pairs.filter(({ gap }) => gap && gap.value < 0).length;
  const { title } = overviewTexts[locale].pairs;
  return right >= left ? title(pairs.length, right, names.right) : title(pairs.length, left, names.left);
}

function rowsOf({ comparison, pairs }: Answer, { locale, reader }: PageContext) {
  const axis = roundAxis(pairs.flatMap(({ left, right }) => [left.point.value ?? 0, right.point.value ?? 0]));
  const at = ({ point }: Figure) => Math.round(axis.at(point.value ?? 0) * 10) / 10;
  const { selection } = readCompare(new URLSearchParams(), reader.catalogue.area.lead);
  const both = <T,>({ left, right }: PairChange, read: (figure: Figure) => T): [T, T] => [read(left), read(right)];
  const usual = usualMarks(figuresOf(pairs));
  const rows = pairs.map((pair): PairRow => {
    const ids = both(pair, ({ line }) => line.subject);
    const subjects = ids.flatMap((one) => parseSubject(one) ?? []);
    return {
      ids,
      names: both(pair, ({ line }) => shortNameOf(line, locale)),
      values: both(pair, (figure) => figureText(figure, locale, 'rounded')),
      marks: both(pair, (figure) => without(marksOf(figure), usual).join(' ')),
      at: both(pair, at),
      gap: pair.gap ? formatSigned(pair.gap.value, 1, locale) : noFigure,
      change: pair.change === undefined ? noFigure : formatSigned(pair.change, 1, locale),
      href: compareAddress(locale, withSubjects(selection, subjects)),
    };
  });
  const names = sideNames(comparison.sides, locale);
  const sides: [string, string] = [names.left, names.right];
  return { rows, ticks: axis.ticks.map(String), sides, since: String(comparison.selection.since ?? '') };
}

/** What the unit is, whose change is not told and why, what marks mean, and who measured. */
function Note({ comparison, period, pairs, context }: Answer & { context: PageContext }) {
  const { locale } = context;
  const words = overviewTexts[locale].pairs;
  const { since } = comparison.selection;
  const from = comparison.lines.flatMap(({ points }) => points).find((point) => yearOf(point.period) === since)?.period;
  const untold = from === undefined ? [] : untoldPlaces(comparison, pairs, [from, period]);
  const told = untold.map(({ line, reasons }) =>
    words.reason(
      shortNameOf(line, locale),
      reasons.map((code) => reasonText(code, locale)),
    ),
  );
  const points = comparison.lines.flatMap((line) => line.points.filter((point) => point.period === period));
  const common = usualMarks(figuresOf(pairs)).map((mark) => markMeaning(mark, figuresOf(pairs), locale));
  return (
    <figcaption className="quiet mt-2">
      <p>
        {words.unit}
        {told.length > 0 && words.untold(told)}
        {common.length > 0 && words.mostly(common)}
      </p>
      <p>{originsText(points, comparison.sources, locale)}</p>
    </figcaption>
  );
}
