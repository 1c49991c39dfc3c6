import type { ReactNode } from 'react';
import { ClusterMap } from '@/components/charts/map/cluster-map';
import { Figure } from '@/components/ui/figure';
import { CautionMark } from '@/components/ui/verdict';
import { pathOf } from '@/lib/addresses/pages';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import type { Group } from '@/lib/figures/comparison';
import type { Gap } from '@/lib/figures/gap';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import type { CoarseMap } from '@/lib/map/coarse-map';
import { changeText } from '@/lib/sentences/change';
import type { SiteTexts } from '@/lib/texts/site';

type CardProps = {
  map: CoarseMap;
  context: { locale: Locale; messages: SiteTexts };
  group: Group;
  members: { place: string; confidence: string | null }[];
  figures: CardFigure[];
};

/** A figure of a cluster under its name, and how it changed since the one before. */
export type CardFigure = { label: string; figure: FigureOf | undefined; change?: { gap: Gap; since: string } };

/** One cluster in short; what is inferred says so. */
export function ClusterCard({ map, context, group, members, figures }: CardProps) {
  const { locale, messages } = context;
  const inferred = members.some(({ confidence }) => confidence !== 'named' && confidence !== null);
  return (
    <article
      className="keep grid grid-cols-[5rem_1fr] gap-4 sm:grid-cols-[minmax(5rem,9rem)_1fr] sm:gap-5 border-t-[3px] pt-3"
      data-cluster={group.id}
      data-colour={group.colour}
    >
      <ClusterMap
        map={map}
        members={members.map(({ place }) => place)}
        colour={`--${group.colour ?? 'group'}`}
        label={nameOf(group, locale)}
      />
      <div className="min-w-0">
        <h3 className="mb-2 text-lg">
          <a href={pathOf(locale, 'clusters', group.id)}>{nameOf(group, locale)}</a>
        </h3>
        <dl className="grid grid-cols-[auto_minmax(8em,1fr)] gap-x-3 text-sm">
          <dt className="text-mute">{messages.group.members}</dt>
          <dd className="text-end">{members.length}</dd>
          {figures.map(({ label, figure, change }) => (
            <FigureLine key={label} {...{ label, figure, locale }}>
              {change && (
                <>
                  {changeText(change.gap, change.since, locale)}
                  <CautionMark reasons={change.gap.verdict.reasons} locale={locale} />
                </>
              )}
            </FigureLine>
          ))}
        </dl>
        {inferred && <p className="quiet mt-2 border-rule border-t border-dotted pt-1">{messages.group.inferred}</p>}
      </div>
    </article>
  );
}

type LineProps = { label: string; figure: FigureOf | undefined; locale: Locale; children?: ReactNode };

function FigureLine({ label, figure, locale, children }: LineProps) {
  const period = figure ? shortPeriod(figure.point.period, locale) : '';
  return (
    <>
      <dt className="text-mute">{`${label} ${period}`}</dt>
      <dd className="text-end break-keep">
        <Figure {...{ figure, locale }} form="amount" className="inline-block py-0.5 underline decoration-rule" />
      </dd>
      {children && <dd className="quiet col-span-2 text-end break-keep">{children}</dd>}
    </>
  );
}
