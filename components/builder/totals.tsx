import { AggregateTable, CoverageTable } from '@/components/groups/aggregate-table';
import { Folded } from '@/components/ui/folded';
import { type Extremes, extremesOf, leastOf } from '@/lib/figures/bounds';
import { builtSubject, offeredGroup, shownSubjects } from '@/lib/figures/builder';
import type { Comparison } from '@/lib/figures/comparison';
import { gap } from '@/lib/figures/gap';
import { answersIn, type GroupRole, groupRates, momentOfSides } from '@/lib/figures/group-lines';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { isInferred } from '@/lib/figures/membership';
import { formatAmount } from '@/lib/language/amount';
import { chartDecimals } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { gapSize } from '@/lib/sentences/gap-size';
import { markedText } from '@/lib/sentences/marked-text';
import { builderTexts } from '@/lib/texts/builder';
import { clusterTexts } from '@/lib/texts/cluster';
import { gapTexts } from '@/lib/texts/gap';
import { rankingTexts } from '@/lib/texts/ranking';
import type { Picks } from './pick';
import { amountText } from './standing';

export type Answered = Picks & {
  /** The cluster beside what it is set against. */
  comparison: Comparison;
  /** Every offered place by itself. */
  offered: Comparison;
};

/** The same answer without the indicators that are only worked with. */
export function answersShown(comparison: Comparison): Comparison {
  const others = comparison.others.filter(({ indicator }) => indicator.role !== 'urban_residents');
  return { ...comparison, others };
}

/** What a lower bound can be told of, and the denominators of what is a rate. */
const bounded = [
  { role: 'residents' },
  { role: 'output' },
  { role: 'export_share', weights: 'output' },
] as const satisfies { role: GroupRole; weights?: GroupRole }[];

/** Totals beside both sides and the nation, how members spread, what is certain where some are missing, and coverage. */
export function Totals(answered: Answered) {
  const { offer, builder, comparison, locale } = answered;
  const words = builderTexts[locale];
  const subjects = shownSubjects(offer, builder);
  const comparisons = [comparison, ...answersShown(comparison).others];
  const shown = { comparisons, subjects, locale };
  return (
    <section id="totals" tabIndex={-1} aria-labelledby="totals-title">
      <h2 id="totals-title" className="panel-title">
        {words.figures}
      </h2>
      <AggregateTable {...shown} label={clusterTexts[locale].against} />
      {answersIn(comparison).output_per_resident && <p className="quiet mt-1 max-w-prose">{words.perResident}</p>}
      {offeredGroup(offer, builder.from)?.members.some(isInferred) && (
        <p className="quiet mt-1 max-w-prose" data-inferred="true">
          {words.inferredStart}
        </p>
      )}
      <Spread {...answered} />
      <Bounds {...answered} />
      <Folded title={clusterTexts[locale].coverage}>
        <CoverageTable {...shown} label={clusterTexts[locale].coverage} />
      </Folded>
    </section>
  );
}

function Spread({ builder, comparison, offered, locale }: Answered) {
  const words = builderTexts[locale];
  const [wholes, all] = [answersIn(comparison), answersIn(offered)];
  const rows = groupRates.flatMap((role) => {
    const [whole, each] = [wholes[role], all[role]];
    const period = whole && momentOfSides(whole);
    const found = each && period ? extremesOf(each, builder.members, period) : undefined;
    return found ? [found] : [];
  });
  if (rows.length === 0) return null;
  const colon = speech[locale].marks.colon;
  return (
    <>
      <h3 className="mt-5 mb-1 text-base">{words.spread}</h3>
      <dl className="grid gap-1 text-sm">
        {rows.map((found) => (
          <div key={found.low.indicator.id} className="keep">
            <dt className="inline font-medium">
              {nameOf(found.low.indicator, locale)}
              {colon}
            </dt>
            <dd className="inline">{extremesText(found, locale)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function extremesText({ low, high, members, of, apart: others }: Extremes, locale: Locale): string {
  const words = builderTexts[locale];
  const text = (figure: Extremes['low']) =>
    `${shortNameOf(figure.line, locale)} ${amountText(figure, locale)}${markedText(figure, locale)}`;
  const apart = gap(low, high);
  const parts = [
    speech[locale].moment(low.point.period),
    words.spreadOf(text(low), text(high)),
    apart?.unit === 'points' ? gapTexts[locale].apart(gapSize(apart, locale)) : '',
    members < of ? words.counted(members, of) : '',
  ];
  return speech[locale].parts([speech[locale].clauses(parts), others.length > 0 && rankingTexts[locale].apart(others)]);
}

function Bounds({ offer, builder, comparison, offered, locale }: Answered) {
  const words = builderTexts[locale];
  const subject = builtSubject(offer, builder);
  const [wholes, all] = [answersIn(comparison), answersIn(offered)];
  const rows = bounded.flatMap(({ role, ...rest }) => {
    const [whole, each] = [wholes[role], all[role]];
    const period = whole && momentOfSides(whole);
    const line = whole && subject ? lineOf(whole, subject) : undefined;
    if (!whole || !each || !period || !line || figureAt(whole, line, period).point.value !== null) return [];
    const weights = 'weights' in rest ? all[rest.weights] : undefined;
    const bound = leastOf(each, builder.members, period, weights);
    return bound ? [{ indicator: whole.indicator, period, bound }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 mb-1 text-base">{words.bounds}</h3>
      <ul className="text-sm">
        {rows.map(({ indicator, period, bound }) => (
          <li key={indicator.id}>
            <span className="font-medium">{nameOf(indicator, locale)}</span>
            {speech[locale].marks.colon}
            {words.least(
              formatAmount(bound.least, chartDecimals(indicator), indicator, locale),
              speech[locale].moment(period),
            )}
            {speech[locale].marks.clause}
            {words.counted(bound.members, bound.of)}
          </li>
        ))}
      </ul>
      <p className="quiet mt-1">{words.leastNote}</p>
    </>
  );
}
