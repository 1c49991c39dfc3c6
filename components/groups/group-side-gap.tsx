import { Folded } from '@/components/ui/folded';
import { RoundingLine } from '@/components/ui/rounding-line';
import { type Area, sideGroups } from '@/lib/area/area';
import { type SideNames, shortSideNames, sideNames } from '@/lib/area/side-names';
import type { Comparison } from '@/lib/figures/comparison';
import { type Halves, halvesOf, lastPeriodOf } from '@/lib/figures/group-lines';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { isUntold, type Untold } from '@/lib/figures/missing-reason';
import { sumsOf } from '@/lib/figures/part-sums';
import type { Sum } from '@/lib/figures/rounding';
import { classings, type SideGapParts, sideGapParts } from '@/lib/figures/side-gap-parts';
import { fieldOf, type Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { partText } from '@/lib/sentences/part-text';
import { clusterTexts } from '@/lib/texts/cluster';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import { sideGapTexts } from '@/lib/texts/side-gap';
import type { GroupProps } from './group-answer';
import { getAnswers, membersOf, orderOf, urbanSources } from './group-answer';
import { SideGapTable } from './side-gap-table';

/** What the gap between the places of the sides is made of, by classes that both have: of both sides on their pages, else within the group. */
export async function GroupSideGap({ context, group, members, answers }: GroupProps) {
  const { locale, reader } = context;
  const { area } = reader.catalogue;
  const words = sideGapTexts[locale];
  const own = members.map(({ place }) => place);
  const sides = sideGroups(area);
  const isSide = sides.includes(group.id);
  if (!isSide && !halvesOf(group.id, own)) return null;
  const places = isSide ? sides.flatMap((side) => membersOf(context, side).map(({ place }) => place)) : own;
  const asked = isSide ? await getAnswers(context, [group.id, ...places.map(({ id }) => id)]) : answers;
  const sources = urbanSources(asked);
  const period = lastPeriodOf(asked.urban_share && lineOf(asked.urban_share, group.id));
  if (!sources || period === undefined) return null;
  const ends = isSide ? { left: sides[0], right: sides[1] } : halvesOf(group.id, own);
  const order = ends && asked.urban_share ? await orderOfEnds(context, asked.urban_share, ends, period) : '';
  const found = classings.map((classing) => sideGapParts(sources, places, period, classing));
  return (
    <section id="side-gap" className="section" aria-labelledby="side-gap-title">
      <h2 id="side-gap-title" className="panel-title">
        {isSide ? words.title : words.titleInside(shortSideNames(area, locale))}
      </h2>
      <p className="quiet">{speech[locale].moment(period)}</p>
      <Classings {...{ found, area, locale }} order={order} />
      <Folded title={clusterTexts[locale].formula}>
        <p className="max-w-prose text-sm">{words.formula(shortSideNames(area, locale))}</p>
      </Folded>
    </section>
  );
}

/** Without whom the order of two subjects at a moment is the other way round; empty where it is firm. */
async function orderOfEnds(
  context: GroupProps['context'],
  comparison: Comparison,
  { left, right }: Halves,
  period: string,
): Promise<string> {
  const [a, b] = [left, right].map((subject) => {
    const line = lineOf(comparison, subject);
    return line && figureAt(comparison, line, period);
  });
  return a && b ? orderOf(context, comparison, [a, b]) : '';
}

/** `order`: without whom the order of the sides is the other way round. */
type ClassingsProps = { found: (SideGapParts | Untold)[]; area: Area; locale: Locale; order: string };

/** Each way to class with its sentence and table; a reason that holds for all is said once. */
function Classings({ found, area, locale, order }: ClassingsProps) {
  const words = sideGapTexts[locale];
  const note = fieldOf(area, 'classNote', locale);
  const [first] = found;
  if (first && isUntold(first)) return <p className="mt-1 max-w-prose">{clusterSentenceTexts[locale].untold(first)}</p>;
  return found.map((one) =>
    isUntold(one) ? null : (
      <div key={one.classing} className="keep mt-4">
        <h3 className="text-base">{words.classings[one.classing]}</h3>
        <p className="mt-1 max-w-prose text-[0.92rem]">
          {sentenceOf(one, { names: sideNames(area, locale), order }, locale)}
        </p>
        <SideGapTable found={one} {...{ area, locale }} />
        <RoundingLine sums={sumsOfSides(one)} locale={locale} />
        {note && one.classing === 'rank' && !isUntold(one.parts) && <p className="quiet mt-1 max-w-prose">{note}</p>}
      </div>
    ),
  );
}

/** What is told to add up: the shares of each side, and the gap of its parts where it is parted. */
function sumsOfSides({ parts, rows }: SideGapParts): Sum[] {
  const shares = (['left', 'right'] as const).map((side) => ({
    ...{ whole: 100, parts: rows.map((row) => row[side].share), decimals: 1 },
  }));
  return isUntold(parts) ? shares : [...shares, ...sumsOf(parts)];
}

type Told = { names: SideNames; order: string };

function sentenceOf({ parts, rows }: SideGapParts, told: Told, locale: Locale): string {
  const words = sideGapTexts[locale];
  if (!isUntold(parts)) {
    const { change, rate, composition } = parts;
    return words.parted(change, partText(rate, locale), partText(composition, locale), told);
  }
  const lone = rows.find(({ left, right }) => left.places === 0 || right.places === 0);
  if (!lone) return clusterSentenceTexts[locale].untold(parts);
  return words.only(words.classes[lone.name], told.names[lone.left.places > 0 ? 'left' : 'right']);
}
