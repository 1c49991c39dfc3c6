import { PlaceLink } from '@/components/ui/place-link';
import { SideMark } from '@/components/ui/side-mark';
import { UntilMark } from '@/components/ui/until-mark';
import type { Place } from '@/lib/figures/comparison';
import { type Confidence, type Part, partText } from '@/lib/figures/membership';
import type { Validity } from '@/lib/figures/validity';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { clusterTexts } from '@/lib/texts/cluster';
import { siteTexts } from '@/lib/texts/site';

export type ShownMember = { place: Place; confidence: Confidence } & Part & Pick<Validity, 'validTo'>;

type NamedPlace = Pick<Place, 'id' | 'side' | 'nameZh' | 'nameEn'>;

/** How a membership is known, in words. */
export function ConfidenceMark({ confidence, locale }: { confidence: Confidence; locale: Locale }) {
  const text = confidence ? siteTexts[locale].confidence[confidence] : clusterTexts[locale].official;
  return (
    <small className="text-mute" data-confidence={confidence ?? 'official'}>
      {text}
    </small>
  );
}

/** That only a part of a place is in the group, and which; nothing where the whole of it is. */
export function PartMark({ member, locale }: { member: Part; locale: Locale }) {
  const text = partText(member, locale);
  if (text === null) return null;
  return (
    <small className="text-accent" data-part>
      {clusterTexts[locale].partOnly(text)}
    </small>
  );
}

/** A member with its side's symbol and the way to its page. */
export function MemberName({ place, locale }: { place: NamedPlace; locale: Locale }) {
  return (
    <>
      <SideMark side={place.side} />
      <PlaceLink {...{ place, locale }} />
    </>
  );
}

const order: Confidence[] = ['named', null, 'high', 'medium', 'low', 'geometry'];

/** All members, those known alike together behind the words that say how. */
export function MembersByConfidence({ members, locale }: { members: ShownMember[]; locale: Locale }) {
  const held = order.filter((level) => members.some(({ confidence }) => confidence === level));
  return held.map((level) => (
    <span key={level ?? 'official'} className="block">
      <ConfidenceMark confidence={level} locale={locale} />
      {speech[locale].marks.colon}
      {members
        .filter(({ confidence }) => confidence === level)
        .map((member, at) => (
          <span key={member.place.id} className="inline-block">
            {at > 0 && <>&nbsp;</>}
            <MemberName place={member.place} locale={locale} />
            <UntilMark validTo={member.validTo} locale={locale} /> <PartMark {...{ member, locale }} />
            &ensp;
          </span>
        ))}
    </span>
  ));
}
