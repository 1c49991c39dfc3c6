import { ClusterMap } from '@/components/charts/map/cluster-map';
import { FigureMarks } from '@/components/ui/figure';
import { InferredMark } from '@/components/ui/inferred-mark';
import { CautionMark } from '@/components/ui/verdict';
import { pathOf } from '@/lib/addresses/pages';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import type { Group } from '@/lib/figures/comparison';
import type { Gap } from '@/lib/figures/gap';
import { figureText } from '@/lib/figures/marks';
import { partialText } from '@/lib/figures/partial';
import { noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import type { CoarseMap } from '@/lib/map/coarse-map';
import { changeText } from '@/lib/sentences/change';
import type { Member } from './group-answer';
import './cluster-card.css';

type CardProps = {
  map: CoarseMap;
  locale: Locale;
  group: Group;
  members: readonly Member[];
  figures: CardFigure[];
};

/** A figure of a cluster under its name, and how it changed since the one before. */
export type CardFigure = { label: string; figure: FigureOf | undefined; change?: { gap: Gap; since: string } };

/** One cluster in short, as a whole the way to its page; what is inferred says so. */
export function ClusterCard({ map, locale, group, members, figures }: CardProps) {
  const isInferred = members.some(({ confidence }) => confidence !== 'named' && confidence !== null);
  return (
    <article className="keep cluster-card" data-cluster={group.id} data-colour={group.colour}>
      <ClusterMap
        map={map}
        members={members.map(({ place }) => place.id)}
        colour={`--${group.colour ?? 'group'}`}
        label={nameOf(group, locale)}
      />
      <div>
        <h3>
          <a href={pathOf(locale, 'clusters', group.id)}>{nameOf(group, locale)}</a>
        </h3>
        <p className="quiet">
          {speech[locale].names(members.map(({ place }) => shortNameOf(place, locale)))}
          {isInferred && <InferredMark locale={locale} />}
        </p>
        <dl>
          {figures.map((one) => (
            <CardTerm key={one.label} {...one} locale={locale} />
          ))}
        </dl>
      </div>
    </article>
  );
}

/** A figure above what it is, when, and how it changed. */
function CardTerm({ label, figure, change, locale }: CardFigure & { locale: Locale }) {
  const { clauses, momentName } = speech[locale];
  const text = figure ? figureText(figure, locale, 'amount') : noFigure;
  const [, digits = text, unit = ''] = /^(.*\d)(\D*)$/.exec(text) ?? [];
  const told = change ? changeText(change.gap, change.since, locale) : figure && momentName(figure.point.period);
  return (
    <div>
      <dd>
        <b>{digits}</b>
        {unit}
        {figure && <FigureMarks {...{ figure, locale }} />}
      </dd>
      <dt>
        {clauses([label, told, ...(figure ? partialText(figure.point) : [])])}
        {change && (
          <span className="relative">
            <CautionMark reasons={change.gap.verdict.reasons} locale={locale} />
          </span>
        )}
      </dt>
    </div>
  );
}
