import { ScrollBox } from '@/components/scroll-box';
import { pathOf } from '@/lib/addresses/pages';
import type { Briefing } from '@/lib/briefing';
import { formatPeriod } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import { briefingPageMessages } from '@/lib/messages/briefing-pages';
import { formatMoment } from '@/lib/moment';

/** The briefings that are kept, the last saved first. */
export function KeptTable({ briefings, locale, label }: { briefings: Briefing[]; locale: Locale; label: string }) {
  const words = briefingPageMessages[locale];
  return (
    <ScrollBox label={label}>
      <table className="mt-2">
        <thead>
          <tr>
            <th scope="col">{words.title}</th>
            <th scope="col">{words.date}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
            <th scope="col">{words.savedAt}</th>
          </tr>
        </thead>
        <tbody>
          {briefings.map(({ id, savedAt, content }) => (
            <tr key={id}>
              <th scope="row">
                <a href={pathOf(locale, 'briefings', id)} lang={content.language} className="underline decoration-rule">
                  {content.title}
                </a>
              </th>
              <td className="whitespace-nowrap">{formatPeriod(content.date, locale)}</td>
              <td className="number">{content.slides.length}</td>
              <td className="whitespace-nowrap">{formatMoment(savedAt, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
