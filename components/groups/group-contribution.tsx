import { Folded } from '@/components/ui/folded';
import { RoundingLine } from '@/components/ui/rounding-line';
import { changeParts } from '@/lib/figures/change-parts';
import type { Comparison } from '@/lib/figures/comparison';
import { type GroupRole, lastPeriodOf } from '@/lib/figures/group-lines';
import { lineOf } from '@/lib/figures/lines';
import { memberEffect } from '@/lib/figures/member-effect';
import { isUntold } from '@/lib/figures/missing-reason';
import { sumsOverTime } from '@/lib/figures/part-sums';
import { speech } from '@/lib/language/speech';
import { reasonText } from '@/lib/sentences/reason-text';
import { clusterTexts } from '@/lib/texts/cluster';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import { type EffectRow, EffectTable } from './effect-table';
import type { GroupProps } from './group-answer';
import { urbanSources } from './group-answer';
import { PartsTable } from './parts-table';

const shownRoles = ['urban_share', 'residents', 'output', 'export_share'] as const satisfies GroupRole[];

/** What each member does to the whole, and what its change between two censuses is made of. */
export function GroupContribution(props: GroupProps) {
  const { context, group, members, answers } = props;
  const { locale } = context;
  const words = clusterTexts[locale];
  const columns = shownRoles.flatMap((role) => {
    const comparison = answers[role];
    const period = lastPeriodOf(comparison && lineOf(comparison, group.id));
    return comparison && period !== undefined ? [{ comparison, period }] : [];
  });
  if (members.length < 2 || columns.length === 0) return null;
  const rows = members.map((member): EffectRow => {
    const { id } = member.place;
    const effects = columns.map(({ comparison, period }) => memberEffect(comparison, group.id, id, period));
    return { member, effects };
  });
  const census = columns.find(({ comparison }) => comparison === answers.urban_share)?.period;
  return (
    <section id="contribution" className="section">
      <h2 className="panel-title">{words.contribution}</h2>
      {census && <p className="quiet mt-1 max-w-prose">{words.contributionNote(speech[locale].moment(census))}</p>}
      <EffectTable {...{ columns, rows, locale }} />
      <Folded title={words.formula}>
        <p className="max-w-prose text-sm">{words.leaveFormula}</p>
      </Folded>
      <Parts {...props} />
    </section>
  );
}

/** The two last censuses in which the whole has a figure. */
function censusesOf(comparison: Comparison | undefined, group: string): [string, string] | undefined {
  const points = (comparison && lineOf(comparison, group))?.points.filter(({ value }) => value !== null) ?? [];
  const [from, to] = points.slice(-2).map(({ period }) => period);
  return from && to ? [from, to] : undefined;
}

function Parts({ context: { locale, messages }, group, members, answers }: GroupProps) {
  const words = clusterTexts[locale];
  const sentences = clusterSentenceTexts[locale];
  const periods = censusesOf(answers.urban_share, group.id);
  const sources = urbanSources(answers);
  if (!periods || !sources) return null;
  const ids = members.map(({ place }) => place.id);
  const parts = changeParts(sources, ids, periods);
  const reasons = isUntold(parts) ? [] : parts.reasons.map((reason) => reasonText(reason, locale));
  return (
    <section id="parts" className="mt-8">
      <h3 className="panel-title">{words.parts}</h3>
      <p className="mt-1 max-w-prose text-[0.92rem]">
        {isUntold(parts) ? sentences.untold(parts) : sentences.parts(parts, ...periods)}{' '}
        {reasons.length > 0 && (
          <span className="text-mute">
            {`${messages.verdict.note}${messages.panel.because(reasons.join(messages.panel.and))}`}
          </span>
        )}
      </p>
      {!isUntold(parts) && (
        <>
          <PartsTable {...{ parts, members, locale }} />
          <RoundingLine sums={sumsOverTime(parts)} locale={locale} />
        </>
      )}
      <Folded title={words.formula}>
        <p className="max-w-prose text-sm">{words.partsFormula}</p>
      </Folded>
    </section>
  );
}
