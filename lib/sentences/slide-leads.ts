import type { Figure } from '@/lib/figures/comparability';
import { leadOf, momentOf, sidesOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { alike, latestFigure } from '@/lib/figures/findings';
import { printsAlike } from '@/lib/figures/rounding';
import { sharedPlaces } from '@/lib/figures/shared-places';
import { cellOf } from '@/lib/figures/side-by-side';
import { printedAs } from '@/lib/figures/uncertainty';
import { rateOf } from '@/lib/figures/unit';
import { chartDecimals } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { emOf } from '@/lib/language/text-length';
import { findingTexts } from '@/lib/texts/finding';
import { gapTexts } from '@/lib/texts/gap';
import { slideTexts } from '@/lib/texts/slide';
import type { SlideHead } from './head-number';
import { roughTonnes } from './rough-tonnes';

/** The width of a headline, in heights of its letters. */
export const lineWidth = 29;

/** A hundred million tonnes, in the unit of 万吨. */
const hundredMillion = 10_000;

const figuresAt = (comparison: Comparison, lines: readonly Line[]): Figure[] =>
  lines.flatMap(({ subject }) => cellOf(comparison, subject, momentOf(comparison))?.figure ?? []);

const heightOf = ({ point }: Figure) => point.value ?? Number.NEGATIVE_INFINITY;

/** Whether no two of them have a member in common. */
export const areDisjoint = (lines: readonly Line[]): boolean =>
  lines.every((one, at) => lines.slice(at + 1).every((other) => sharedPlaces(one, other).shared === 0));

/** The groups that are themselves compared, beside the two sides of the border. */
export function comparedGroups(comparison: Comparison): Line[] {
  const { left, right, across } = sidesOf(comparison);
  const { sides } = comparison;
  return [...across, ...left, ...right].filter(
    ({ kind, subject }) =>
      kind === 'group' && ![sides.left.group, sides.right.group].includes(subject.split('~')[0] ?? ''),
  );
}

/** The highest of several groups that share no member, in the first indicator; none where two print alike or all have no figure. */
export function groupsHead(comparison: Comparison, locale: Locale): SlideHead | undefined {
  const groups = comparedGroups(comparison);
  if (groups.length < 2 || !areDisjoint(groups) || comparison.indicator.aggregation === 'sum') return undefined;
  const figures = figuresAt(comparison, groups).sort((a, b) => heightOf(b) - heightOf(a));
  const [first, second] = figures;
  const decimals = chartDecimals(comparison.indicator);
  if (!first || !second || figures.length < groups.length) return undefined;
  if (printsAlike(heightOf(first), heightOf(second), decimals)) return undefined;
  const { countWord, told, value } = speech[locale];
  const say = slideTexts[locale];
  return {
    headline: say.highest(
      shortNameOf(first.line, locale),
      nameOf(comparison.indicator, locale),
      told(first),
      say.clusters(countWord(groups.length)),
    ),
    number: { figure: value(first), after: comparison.indicator.unit === '%' ? '%' : '' },
  };
}

/** From the lowest to the highest of the members of a group that are of one kind. */
export function membersHead(comparison: Comparison, locale: Locale): SlideHead | undefined {
  const lead = leadOf(comparison);
  if (lead?.kind !== 'group' || comparison.others.length > 0 || !rateOf(comparison.indicator.unit)) return undefined;
  const figures = alike(figuresAt(comparison, lead.members).sort((a, b) => heightOf(b) - heightOf(a)));
  const [high, low] = [figures[0], figures.at(-1)];
  if (!high || !low || high === low) return undefined;
  const ends = findingTexts[locale].stripTitle(printedAs(figures, low), printedAs(figures, high));
  const whole = gapTexts[locale].of(nameOf(comparison.indicator, locale), ends);
  return { headline: emOf(whole) > lineWidth ? ends : whole };
}

/** In how many of its indicators the place that leads is the first of all that are shown. */
export function profileHead(comparison: Comparison, locale: Locale): SlideHead | undefined {
  const { left, right } = sidesOf(comparison);
  const places = [...left, ...right].filter(({ kind }) => kind === 'place');
  const [lead] = comparison.selection.subjects.flatMap(({ id }) => places.find(({ subject }) => subject === id) ?? []);
  if (comparison.selection.chart !== 'profile' || !lead || places.length < 3) return undefined;
  const all = [comparison, ...comparison.others].filter(
    (one) => figuresAt(one, places).length === places.length && one.indicator.polarity !== 'down',
  );
  if (all.length < 2) return undefined;
  const firsts = all.filter((one) => {
    const [first] = figuresAt(one, places).sort((a, b) => heightOf(b) - heightOf(a));
    return first?.line.subject === lead.subject;
  }).length;
  const say = slideTexts[locale];
  return {
    headline: say.leads(shortNameOf(lead, locale), firsts, all.length, speech[locale].countWord(places.length)),
    number: { figure: `${firsts}`, after: say.firsts },
  };
}

/** The latest full year of a port. */
export function portHead(comparison: Comparison, locale: Locale): SlideHead | undefined {
  const [line] = comparison.lines;
  const figure = line && latestFigure(comparison, line.subject);
  if (comparison.indicator.role !== 'cargo' || !figure || heightOf(figure) < hundredMillion) return undefined;
  const { momentName, doubt } = speech[locale];
  const say = slideTexts[locale];
  const rough = roughTonnes(figure, locale) !== undefined;
  const { figure: size, unit } = say.tonnes(heightOf(figure), rough);
  const before = figure.point.over ? say.over : rough ? say.about : undefined;
  const minded = doubt(figure);
  const { space } = speech[locale].marks;
  const amount = [before, size, unit].filter(Boolean).join(space);
  return {
    headline: say.port(shortNameOf(figure.line, locale), momentName(figure.point.period), amount),
    number: { ...(before && { before }), figure: size, after: unit },
    ...(minded && { caveat: minded }),
  };
}
