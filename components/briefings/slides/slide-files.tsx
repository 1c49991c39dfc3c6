import { CopyActions, type Copyable } from '@/components/frame/copy/copy-actions';
import { pathOf } from '@/lib/addresses/pages';
import type { ShownSlide } from '@/lib/briefing/briefing';
import type { Locale } from '@/lib/language/locale';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';

type Props = {
  id: string;
  slide: Pick<ShownSlide, 'headline' | 'text'>;
  number: number;
  locale: Locale;
  /** What of the slide can be copied where it stands. */
  copies: readonly Copyable[];
};

/** A slide by itself as presentation and picture, and what of it can be copied. */
export function SlideFiles({ id, slide, number, locale, copies }: Props) {
  const query = `id=${id}&slide=${number}&lang=${locale}`;
  return (
    <div className="panel-actions flex flex-wrap gap-x-6">
      <p className="flex flex-wrap items-baseline gap-x-3">
        {briefingPageTexts[locale].thisSlide}
        {['briefing.pptx', 'briefing.png', 'briefing.svg'].map((path) => (
          <a key={path} href={`/${path}?${query}`} rel="nofollow">
            {path.slice(path.indexOf('.') + 1).toUpperCase()}
          </a>
        ))}
      </p>
      <CopyActions
        picture={`/briefing.png?${query}`}
        view={`${pathOf(locale, 'briefings', id)}#slide-${number}`}
        sentence={[slide.headline, slide.text].filter(Boolean).join('\n')}
        {...{ copies, locale }}
      />
    </div>
  );
}
