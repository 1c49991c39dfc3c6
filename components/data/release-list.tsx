import { Table } from '@/components/ui/table';
import { formatNumber, formatPeriod } from '@/lib/language/format';
import { dayOf } from '@/lib/language/moment';
import type { PageContext } from '@/server/page/page-context';

const shown = 100;

/** The newest releases and what each changed. */
export async function ReleaseList({ context: { locale, messages, reader } }: { context: PageContext }) {
  const releases = await reader.releases(shown);
  const whole = (value: number) => formatNumber(value, 0, locale);
  const { column } = messages;
  return (
    <div className="max-w-3xl">
      <p className="mb-4 text-mute">
        {messages.releases.sentence(whole(reader.release.rows), whole(reader.catalogue.sources.size))}
      </p>
      <Table
        label={messages.releases.title}
        columns={[
          {
            id: 'release',
            head: messages.releases.title,
            cell: ({ number, importedAt }) => `${number} · ${formatPeriod(dayOf(importedAt), locale)}`,
          },
          ...(['rows', 'added', 'changed', 'retired'] as const).map((what) => ({
            id: what,
            head: column[what],
            number: true,
            cell: (release: (typeof releases)[number]) => whole(release[what]),
          })),
        ]}
        rows={releases}
        keyOf={({ number }) => String(number)}
      />
    </div>
  );
}
