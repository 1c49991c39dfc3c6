import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import type { FacingGaps } from '@/lib/places/facing-gaps';
import type { Span } from '@/lib/places/place-rows';
import { momentOf } from '@/lib/sentences/figure-moment';
import { gapSize, isEven } from '@/lib/sentences/gap-size';
import { placePageTexts } from '@/lib/texts/place-page';
import { siteTexts } from '@/lib/texts/site';
import { FacingRows } from './facing-rows';
import type { PlaceView } from './place-view';

type Props = { view: PlaceView; locale: Locale };

/** A place beside those that face it; in several indicators its reader chooses one. */
export function FacingBlock({ view, locale }: Props) {
  const { gaps, place } = view;
  const words = placePageTexts[locale].facing;
  if (gaps.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <div className="switched">
      {gaps.map((one, at) => (
        <h2 key={one.comparison.indicator.id} className="panel-title pane" data-pane={at}>
          {facingTitle(one, view, locale)}
        </h2>
      ))}
      {gaps.map((one, at) => (
        <p key={one.comparison.indicator.id} className="quiet pane" data-pane={at}>
          {facingSub(one, locale)}
        </p>
      ))}
      {gaps.length > 1 && <Choice gaps={gaps} locale={locale} />}
      {gaps.map((one, at) => (
        <div key={one.comparison.indicator.id} className="pane" data-pane={at}>
          <FacingRows gaps={one} place={place} locale={locale} />
          <UntoldNote gaps={one} locale={locale} span={view.span} />
        </div>
      ))}
    </div>
  );
}

/** Whether the place is above or below those that face it, as far as that can be told. */
export function facingTitle({ comparison, rows }: FacingGaps, { place }: PlaceView, locale: Locale): string {
  const told = rows.flatMap(({ gap }) => (gap && !isEven(gapSize(gap, locale)) ? [gap.value] : []));
  const [above, below] = [told.filter((one) => one > 0).length, told.filter((one) => one < 0).length];
  const { title } = placePageTexts[locale].facing;
  return title(shortNameOf(place, locale), nameOf(comparison.indicator, locale), above, below, rows.length);
}

export function facingSub({ own, rows }: FacingGaps, locale: Locale): string {
  const unit = rows.find(({ gap }) => gap)?.gap?.unit ?? 'points';
  const { sub } = placePageTexts[locale].facing;
  return sub(momentOf(own, locale), unit === 'amount' ? nameOf(own.indicator, locale) : siteTexts[locale].unit[unit]);
}

/** The switch of the indicators: it works without a script, for each pane follows its own choice. */
function Choice({ gaps, locale }: { gaps: readonly FacingGaps[]; locale: Locale }) {
  return (
    <fieldset className="switch no-print">
      <legend className="sr-only">{placePageTexts[locale].facing.choose}</legend>
      {gaps.map(({ comparison: { indicator } }, at) => (
        <label key={indicator.id}>
          <input type="radio" name="facing" value={at} defaultChecked={at === 0} />
          <span>{nameOf(indicator, locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Between which censuses gaps changed, and whose change is not told. */
export function UntoldNote({ gaps, locale, span }: { gaps: FacingGaps; locale: Locale; span: Span | undefined }) {
  const { facing: words } = placePageTexts[locale];
  const names = gaps.rows.filter(({ moved }) => moved === 'untold').map(({ place }) => shortNameOf(place, locale));
  const isMoved = gaps.rows.some(({ moved }) => moved !== undefined);
  if (!span || !isMoved) return null;
  const { joined, names: listed } = speech[locale];
  return (
    <p className="quiet mt-2">
      {joined([words.movedNote(span.from, span.to), names.length > 0 && words.untoldNote(listed(names))])}
    </p>
  );
}
