import { builderAddress } from '@/lib/addresses/builder';
import {
  type Builder,
  coverOf,
  type Offer,
  type OfferedGroup,
  type OfferedPlace,
  offeredGroup,
  offeredPlace,
  toggled,
} from '@/lib/figures/builder';
import type { Confidence } from '@/lib/figures/membership';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { builderTexts } from '@/lib/texts/builder';
import { clusterTexts } from '@/lib/texts/cluster';
import { siteTexts } from '@/lib/texts/site';

/** What the tiles, the map and the list are drawn from. */
export type Picks = { offer: Offer; builder: Builder; locale: Locale };

/** A place as it can be picked: whether it is a member, counts within one, or is out; and how the group set against has it. */
export type Pick = {
  place: OfferedPlace;
  name: string;
  state: 'member' | 'covered' | 'out';
  cover: OfferedPlace | undefined;
  /** How the group set against has it as a member, by itself or through its prefecture; undefined where it has not. */
  proposed: { confidence: Confidence } | undefined;
  /** The address with it taken in or out. */
  href: string;
  /** What a press would do, and what the place is, with the text that stands there in it as it stands. */
  labelWith: (shown: string) => string;
};

/** The name on labels; a prefecture says that it is meant as a whole. */
export function pickName(place: OfferedPlace, locale: Locale): string {
  const name = shortNameOf(place, locale);
  return place.kind === 'prefecture' ? builderTexts[locale].restShort(name) : name;
}

function proposedIn(group: OfferedGroup | undefined, place: OfferedPlace): Pick['proposed'] {
  const member =
    group?.members.find((one) => one.place === place.id) ?? group?.members.find((one) => one.place === place.parent);
  return member && { confidence: member.confidence };
}

export const confidenceText = (confidence: Confidence, locale: Locale) =>
  confidence ? siteTexts[locale].confidence[confidence] : clusterTexts[locale].official;

/** Undefined for a place that is not offered. */
export function pickOf(picks: Picks, id: string): Pick | undefined {
  const { offer, builder, locale } = picks;
  const place = offeredPlace(offer, id);
  if (!place) return undefined;
  const words = builderTexts[locale];
  const group = offeredGroup(offer, builder.from);
  const name = pickName(place, locale);
  const cover = offeredPlace(offer, coverOf(offer, builder, id) ?? '');
  const state = builder.members.includes(id) ? 'member' : cover ? 'covered' : 'out';
  const proposed = proposedIn(group, place);
  const known =
    proposed && group && words.proposed(shortNameOf(group, locale), confidenceText(proposed.confidence, locale));
  const doing = (shown: string) => {
    if (state === 'member') return words.drop(shown);
    return cover ? words.covered(shown, shortNameOf(cover, locale)) : words.add(shown);
  };
  return {
    ...{ place, name, state, cover, proposed },
    href: builderAddress({ ...picks, builder: toggled(builder, id) }),
    labelWith: (shown) => speech[locale].parts([doing(shown), known]),
  };
}
