import type { Support } from '@/db/source-support';
import { type Locale, nameOf } from '@/lib/locale';
import { referenceMessages } from '@/lib/messages/reference';
import { pathOf } from './page';
import { type About, StatementTable } from './statement-table';

type AboutOf = (id: string) => About | undefined;
type Props = { support: Support; aboutOf: AboutOf; locale: Locale };

/** What a source supports beside observations: single facts, targets, and the entries that name it. */
export function SourceEntries({ support: { facts, targets, entries }, aboutOf, locale }: Props) {
  const { source: words } = referenceMessages[locale];
  return (
    <>
      <Statements {...{ aboutOf, locale }} title={words.facts} statements={facts} />
      <Statements {...{ aboutOf, locale }} title={words.targets} statements={targets} />
      {entries.length > 0 && (
        <section className="section">
          <h2 className="panel-title mb-2">{words.entries}</h2>
          <ul className="grid gap-1 text-sm">
            {entries.map((entry) => (
              <li key={`${entry.kind} ${entry.id}`}>
                <EntryName entry={entry} locale={locale} />{' '}
                <small className="text-mute">· {words.entryKind[entry.kind]}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Projects and zones have a page, and lead there. */
function EntryName({ entry, locale }: { entry: Support['entries'][number]; locale: Locale }) {
  const name = nameOf(entry, locale);
  if (entry.kind === 'group') return name;
  const item = entry.kind === 'project' ? entry.id : `zones#${entry.id}`;
  return <a href={pathOf(locale, 'projects', item)}>{name}</a>;
}

type StatementsProps = { title: string; statements: Support['facts']; aboutOf: AboutOf; locale: Locale };

function Statements({ title, statements, aboutOf, locale }: StatementsProps) {
  if (statements.length === 0) return null;
  const named = statements.map((statement) => ({ ...statement, about: aboutOf(statement.subject) }));
  return (
    <section className="section">
      <h2 className="panel-title">{title}</h2>
      <StatementTable {...{ title, locale }} statements={named} sourced={false} />
    </section>
  );
}
