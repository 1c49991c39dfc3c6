import { ScrollBox } from '@/components/scroll-box';
import { getReleases } from '@/db/release';
import { formatNumber, formatPeriod } from '@/lib/format';
import { dayOf } from '@/lib/moment';
import type { PageContext } from '@/server/page/page-context';

const shown = 5;

/** The newest releases and what each changed. */
export async function ReleaseList({ context: { locale, messages, reader } }: { context: PageContext }) {
  const releases = await reader.keep('releases', () => getReleases(reader.db, reader.release.number, shown));
  const whole = (value: number) => formatNumber(value, 0, locale);
  const { column } = messages;
  return (
    <div className="max-w-3xl">
      <h2>{messages.releases.title}</h2>
      <p className="mt-1 mb-3 text-mute">
        {messages.releases.sentence(whole(reader.release.rows), whole(reader.catalogue.sources.size))}
      </p>
      <ScrollBox label={messages.releases.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.releases.title}</th>
              {[column.rows, column.added, column.changed, column.retired].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {releases.map((release) => (
              <tr key={release.number}>
                <th scope="row">
                  {release.number} · {formatPeriod(dayOf(release.importedAt), locale)}
                </th>
                {[release.rows, release.added, release.changed, release.retired].map((value, index) => (
                  <td key={index} className="number">
                    {whole(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
