import { areaNames, type SideNames, sideUnits } from '@/lib/area/side-names';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import type { GapFinding } from '@/lib/figures/findings';
import type { Firmness } from '@/lib/figures/firmness';
import { formatSigned } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { yearOf } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { overviewTexts } from '@/lib/texts/overview';
import { courseOf, firmnessOf, turnedBy, turnedOf } from './firmness';
import { formerOfGroup } from './former-members';
import { gapSize } from './gap-size';

/** What the overview says before anything else, in parts that are set apart from each other. */
export type OverviewHead = {
  over: string[];
  title: string[];
  shares: string;
  course: { since: string; how: string; from: string } | undefined;
  /** What is to be minded of the gap, and of the range of its change. */
  turn: string | undefined;
  range: string | undefined;
};

const names = ({ a, b }: GapFinding, locale: Locale): SideNames => ({
  left: speech[locale].name(a.line),
  right: speech[locale].name(b.line),
});

/** Who is counted on either side, with those that are no more. */
function countedOf(catalogue: Catalogue, { a, b }: GapFinding, locale: Locale): SideNames {
  const { area } = catalogue;
  const [sides, units] = [areaNames(area, locale), sideUnits(area, locale)];
  const told = (side: keyof SideNames, { point }: Figure) => {
    const former = formerOfGroup(catalogue, area[side].group, locale);
    return overviewTexts[locale].counted(sides[side], point.coverage?.of ?? 0, units[side], former);
  };
  return { left: told('left', a), right: told('right', b) };
}

/** How far the change of a gap, or the gap itself, moves when any one member is left out. */
function rangeText({ change, gap, period }: Firmness, locale: Locale): string {
  const say = overviewTexts[locale];
  if (!change) return say.gaps(...endsOf(gap, (value) => speech[locale].number(value)));
  const years = yearOf(period) - yearOf(change.from);
  return say.changes(years, ...endsOf(change, (value) => formatSigned(value, 1, locale)));
}

type Ends = { low: { value: number }; high: { value: number } };

const endsOf = ({ low, high }: Ends, written: (value: number) => string): [string, string] => [
  written(low.value),
  written(high.value),
];

/** Returns what the overview says of the gap between both sides: how large it is, how it went, and how firm that is. */
export function overviewHead(
  catalogue: Catalogue,
  comparison: Comparison,
  finding: GapFinding,
  locale: Locale,
): OverviewHead {
  const say = overviewTexts[locale];
  const { number, momentName, year } = speech[locale];
  const { a, b, gap, before } = finding;
  const firm = firmnessOf(comparison, finding);
  const turned = turnedOf(firm, finding, locale);
  const course = courseOf(finding, firm, turned);
  const turn = firm?.change?.turn;
  const { period } = a.point;
  return {
    over: say.over(areaNames(catalogue.area, locale), countedOf(catalogue, finding, locale), momentName(period)),
    title: say.title(gapSize(gap, locale), year(period)),
    shares: say.shares(names(finding, locale), { left: a.point.value ?? 0, right: b.point.value ?? 0 }),
    course:
      before && course
        ? say.course(
            yearOf(period) - yearOf(before.period),
            course,
            gapSize(before.gap, locale),
            momentName(before.period),
            before.gap.value * gap.value < 0,
          )
        : undefined,
    turn: turn && say.turn(turnedBy(turn, locale), number(Math.abs(turn.before)), number(Math.abs(turn.now))),
    range: firm && rangeText(firm, locale),
  };
}
