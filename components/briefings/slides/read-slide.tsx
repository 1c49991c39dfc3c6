import type { ReactNode } from 'react';
import { copyables } from '@/components/frame/copy/copy-actions';
import { FoldedSources } from '@/components/ui/source-list';
import { liveAddress } from '@/lib/addresses/view';
import type { AreaDefaults } from '@/lib/area/area';
import type { ShownSlide } from '@/lib/briefing/briefing';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { siteTexts } from '@/lib/texts/site';
import { slideSize } from './slide-box';
import { SlideFiles } from './slide-files';
import { spokenOf } from './slide-notes';
import { SlideTables } from './slide-tables';

type Props = {
  /** Of the briefing. */
  id: string;
  slide: ShownSlide & { cut: boolean; small: boolean };
  picture: string;
  locale: Locale;
  /** Of the briefing. */
  language: Locale;
  lead: AreaDefaults;
  /** What has changed since its figures were frozen. */
  news?: ReactNode;
};

/** A slide to be read: its picture, its notes, and its views with all their figures. */
export function ReadSlide({ id, slide, picture, locale, language, lead, news }: Props) {
  const words = briefingPageTexts[locale];
  const hasTable = slide.views.some(({ comparison }) => comparison);
  const here = speech[locale].htmlLang;
  return (
    <figure>
      <img
        src={picture}
        alt={altOf(slide)}
        {...slideSize}
        loading={slide.number > 2 ? 'lazy' : undefined}
        className="h-auto w-full border border-rule"
      />
      <figcaption className="mt-2 grid gap-1 text-[0.92rem]">
        {slide.note && (
          <p className="max-w-prose whitespace-pre-line wrap-anywhere">
            <span className="quiet" lang={here}>
              {words.note}
            </span>{' '}
            {slide.note}
          </p>
        )}
        <Spoken {...{ slide, language }} />
        <Remarks {...{ slide, locale, lead, here }} />
        <div lang={here} className="panel-foot no-print">
          <SlideTables views={slide.views} locale={locale} />
          <FoldedSources sources={slide.sources} locale={locale} messages={siteTexts[locale]} />
          <SlideFiles
            {...{ id, slide, locale }}
            number={slide.number}
            copies={copyables.filter((one) => one !== 'citation' && (hasTable || one !== 'table'))}
          />
        </div>
        {news}
      </figcaption>
    </figure>
  );
}

/** What its figures say and what is to be minded of them, which stands on no slide. */
function Spoken({ slide, language }: Pick<Props, 'slide' | 'language'>) {
  return spokenOf(slide, language).map((text) => (
    <p key={text} className="quiet max-w-prose wrap-anywhere">
      {text}
    </p>
  ));
}

type RemarksProps = Pick<Props, 'slide' | 'locale' | 'lead'> & { here: string };

/** What its reader should know of the picture, and where its views are live. */
function Remarks({ slide: { cut, small, views }, locale, lead, here }: RemarksProps) {
  const words = briefingPageTexts[locale];
  return (
    <span lang={here} className="quiet flex flex-wrap gap-x-4">
      {cut && <span>{words.cut}</span>}
      {small && <span>{words.small}</span>}
      {views.map(
        ({ view, comparison }) =>
          comparison && (
            <a key={view} href={liveAddress(view, locale, lead)} className="no-print underline decoration-rule">
              {words.view}
            </a>
          ),
      )}
    </span>
  );
}

function altOf({ headline, text }: Pick<ShownSlide, 'headline' | 'text'>): string {
  return [headline, text].filter(Boolean).join('\n');
}
