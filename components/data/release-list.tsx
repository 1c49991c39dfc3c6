import { Table } from '@/components/ui/table';
import type { Release } from '@/db/answer/release';
import { pathOf } from '@/lib/addresses/pages';
import { feedPath } from '@/lib/addresses/releases';
import { formatNumber, formatPeriod } from '@/lib/language/format';
import { dayOf } from '@/lib/language/moment';
import { seriesChanges } from '@/lib/releases/cell-changes';
import { releaseTitle } from '@/lib/sentences/release';
import { releaseTexts } from '@/lib/texts/release';
import type { PageContext } from '@/server/page/page-context';

/** So many releases are listed, and of so many it is told what they brought. */
const [shown, told] = [100, 20] as const;

/** The newest releases, what each brought and why. */
export async function ReleaseList({ context }: { context: PageContext }) {
  const { locale, messages, reader } = context;
  const releases = await reader.releases(shown);
  const titles = new Map(await Promise.all(releases.slice(0, told).map((one) => titleOf(one, context))));
  const whole = (value: number) => formatNumber(value, 0, locale);
  const { column } = messages;
  return (
    <div className="max-w-4xl">
      <p className="mb-4 text-mute">
        {messages.releases.sentence(whole(reader.release.rows), whole(reader.catalogue.sources.size))}{' '}
        <a href={feedPath(locale)} className="underline decoration-rule">
          {releaseTexts[locale].feed}
        </a>
      </p>
      <Table
        cards
        label={messages.releases.title}
        columns={[
          {
            id: 'release',
            head: messages.releases.title,
            cell: (release) => <Named {...{ release, locale }} title={titles.get(release.number)} />,
          },
          ...(['rows', 'added', 'changed', 'retired'] as const).map((what) => ({
            id: what,
            head: column[what],
            number: true,
            cell: (release: Release) => whole(release[what]),
          })),
        ]}
        rows={releases}
        keyOf={({ number }) => String(number)}
      />
    </div>
  );
}

type NamedProps = { release: Release; title: string | undefined; locale: PageContext['locale'] };

/** A release with what it brought, when it was made and why. */
function Named({ release: { number, importedAt, reason }, title, locale }: NamedProps) {
  return (
    <>
      <a href={pathOf(locale, 'releases', String(number))} className="underline decoration-rule">
        {releaseTexts[locale].name(number)}
      </a>{' '}
      {title}
      <small className="block font-normal text-mute">
        {[formatPeriod(dayOf(importedAt), locale), reason].filter(Boolean).join(' · ')}
      </small>
    </>
  );
}

async function titleOf(release: Release, { reader, locale }: PageContext): Promise<[number, string]> {
  const one = await reader.at(release.number);
  const changes = one ? seriesChanges(await one.changes()) : [];
  return [release.number, releaseTitle(release, changes, locale)];
}
