import { SideMark } from '@/components/ui/side-mark';
import { pathOf } from '@/lib/addresses/pages';
import type { Group, Place } from '@/lib/figures/comparison';
import { type Part, partText } from '@/lib/figures/membership';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { clusterTexts } from '@/lib/texts/cluster';
import { referenceTexts } from '@/lib/texts/reference';
import { siteTexts } from '@/lib/texts/site';

export type PlaceGroup = {
  group: Group;
  /** How sure the membership is; null for an official member. */
  confidence: 'named' | 'high' | 'medium' | 'low' | 'geometry' | null;
  /** The district or prefecture that is the member, where the place itself is not. */
  through: Place | undefined;
} & Part;

/** The groups that a place belongs to; each says how it is known, so that nothing inferred passes for official. */
export function PlaceGroups({ groups, locale }: { groups: PlaceGroup[]; locale: Locale }) {
  const { place: words } = referenceTexts[locale];
  const { confidence: known } = siteTexts[locale];
  if (groups.length === 0) return <p className="text-mute">{words.none}</p>;
  return (
    <ul className="grid gap-1">
      {groups.map(({ group, confidence, through, ...part }) => (
        <li key={group.id}>
          <a href={pathOf(locale, 'clusters', group.id)} className="underline decoration-rule">
            {nameOf(group, locale)}
          </a>{' '}
          <small className="text-mute" data-confidence={confidence ?? 'official'}>
            · {confidence ? known[confidence] : words.official}
            {through && ` · ${words.through(shortNameOf(through, locale))}`}
            {part.partEn && ` · ${clusterTexts[locale].partOnly(partText(part, locale) ?? '')}`}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Other places, such as those across the border, each with the way to set the two side by side. */
export function PlaceOthers({ place, others, locale }: { place: Place; others: Place[]; locale: Locale }) {
  const { place: words } = referenceTexts[locale];
  return (
    <ul className="grid gap-1">
      {others.map((other) => {
        const pair = place.side === 'right' ? [other, place] : [place, other];
        return (
          <li key={other.id}>
            <SideMark side={other.side} />
            <a href={pathOf(locale, 'places', other.id)} className="underline decoration-rule">
              {nameOf(other, locale)}
            </a>{' '}
            <small>
              ·{' '}
              <a
                href={`${pathOf(locale, 'compare')}?p=${pair.map(({ id }) => id).join('.')}`}
                className="text-mute underline decoration-rule"
              >
                {words.compare}
                <span className="sr-only"> {pair.map((one) => shortNameOf(one, locale)).join(' · ')}</span>
              </a>
            </small>
          </li>
        );
      })}
    </ul>
  );
}
