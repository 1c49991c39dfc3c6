import type { Sides } from '@/lib/area/area';
import { sideNames, sideUnits } from '@/lib/area/side-names';
import type { Place } from '@/lib/figures/comparison';
import type { MadeCounts } from '@/lib/figures/coverage';
import { sectionOf } from '@/lib/figures/place-order';
import type { Standing } from '@/lib/figures/rank';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { referenceTexts } from '@/lib/texts/reference';
import { markedText } from './marked-text';
import { roughTonnes } from './rough-tonnes';

/** What the sentence on a place is written from. */
export type PlaceFacts = {
  place: Place;
  parent: Place | undefined;
  sides: Sides;
  /** The places it is seen among, itself included. */
  peers: Place[];
  facing: Place[];
  /** What is stored of it by how it came about, and of how many indicators. */
  made: MadeCounts;
  indicators: number;
  years: [number, number] | undefined;
  /** What says most about it: the newest figure, and the one that is ranked, if any is. */
  headline: { newest: Standing; ranked: Standing | undefined } | undefined;
};

/** Named in full up to this many; more are counted. */
export const most = 4;

export const isPort = ({ place }: PlaceFacts) => place.kind.startsWith('port');
export const borders = ({ place }: PlaceFacts) => place.kind === 'county' && place.border;

/** Those among its peers that are no more, without the place itself. */
export const formerPeers = ({ place, peers }: PlaceFacts) =>
  peers.filter(({ id, validTo }) => validTo !== null && id !== place.id);

/** The figure that leads, and what there is to mind about it behind it in brackets. */
export const amountOf = ({ figure }: Pick<Standing, 'figure'>, locale: Locale) =>
  (roughTonnes(figure, locale) ?? speech[locale].told(figure)) + markedText(figure, locale);

/** What those are called among which a place is ranked: its section, and of ports those of its kind alone. */
export function peersName(facts: PlaceFacts, locale: Locale): string {
  const { place, sides } = facts;
  const { kind, sections } = referenceTexts[locale];
  const names = sideNames(sides, locale);
  if (!isPort(facts)) return sections(names, sideUnits(sides, locale))[sectionOf(place)];
  return [names[place.side ?? 'right'], kind[place.kind]].join(speech[locale].marks.space);
}
