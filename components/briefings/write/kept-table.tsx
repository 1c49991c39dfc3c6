import { Table } from '@/components/ui/table';
import { pathOf } from '@/lib/addresses/pages';
import type { Briefing } from '@/lib/briefing/briefing';
import { formatPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { formatMoment } from '@/lib/language/moment';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';

/** The briefings that are kept, the last saved first. */
export function KeptTable({ briefings, locale, label }: { briefings: Briefing[]; locale: Locale; label: string }) {
  const words = briefingPageTexts[locale];
  return (
    <Table
      className="mt-2"
      label={label}
      columns={[
        {
          id: 'title',
          head: words.title,
          cell: ({ id, content }) => (
            <a href={pathOf(locale, 'briefings', id)} lang={content.language} className="underline decoration-rule">
              {content.title}
            </a>
          ),
        },
        {
          id: 'date',
          head: words.date,
          cellClass: 'whitespace-nowrap',
          cell: ({ content }) => formatPeriod(content.date, locale),
        },
        { id: 'slides', head: words.count, number: true, cell: ({ content }) => content.slides.length },
        {
          id: 'saved',
          head: words.savedAt,
          cellClass: 'whitespace-nowrap',
          cell: ({ savedAt }) => formatMoment(savedAt, locale),
        },
      ]}
      rows={briefings}
      keyOf={({ id }) => id}
    />
  );
}
