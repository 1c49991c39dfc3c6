import { FileRows } from '@/components/frame/bar/file-rows';
import { CopyActions, type Copyable } from '@/components/frame/copy/copy-actions';
import { Menu } from '@/components/frame/menu/menu';
import { pathOf } from '@/lib/addresses/pages';
import type { ShownSlide } from '@/lib/briefing/briefing';
import type { Locale } from '@/lib/language/locale';
import { barTexts } from '@/lib/texts/bar';
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
  const files = ['briefing.pptx', 'briefing.png', 'briefing.svg'].map((path): [string, string] => [
    path.slice(path.indexOf('.') + 1).toUpperCase(),
    `/${path}?${query}`,
  ]);
  return (
    <div className="bar no-print grow basis-full">
      <Menu name={barTexts[locale].download} icon="download">
        <FileRows rows={[{ named: [briefingPageTexts[locale].thisSlide], files }]} />
      </Menu>
      <Menu name={barTexts[locale].copy} icon="copy" scripted>
        <CopyActions
          picture={`/briefing.png?${query}`}
          view={`${pathOf(locale, 'briefings', id)}#slide-${number}`}
          sentence={[slide.headline, slide.text].filter(Boolean).join('\n')}
          {...{ copies, locale }}
        />
      </Menu>
    </div>
  );
}
