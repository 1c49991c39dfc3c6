import { pathOf } from '@/lib/addresses/pages';
import type { BriefingContent } from '@/lib/briefing/briefing';
import type { Locale } from '@/lib/language/locale';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { BriefingForm } from './briefing-form';
import './briefing.css';

type Props = { starters: { id: string; content: BriefingContent }[]; locale: Locale; mayCopy: boolean };

/** The briefings that come with the data. */
export function StarterList({ starters, locale, mayCopy }: Props) {
  const words = briefingPageTexts[locale];
  return (
    <ul className="mt-4 grid gap-x-12 gap-y-6 sm:grid-cols-2">
      {starters.map(({ id, content }) => (
        <li key={id} className="border-rule border-t pt-3">
          <h3>
            <a href={pathOf(locale, 'briefings', id)}>{content.title}</a>
          </h3>
          <p className="text-mute">{content.subtitle}</p>
          <div className="quiet mt-1 flex flex-wrap items-baseline gap-x-4">
            <span>
              {words.slides(content.slides.length)} · {words.live}
            </span>
            <a href={`${pathOf(locale, 'briefings', id)}/present`} className="action">
              {words.present}
            </a>
            {mayCopy && <BriefingForm {...{ locale }} label={words.copy} copy={id} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
