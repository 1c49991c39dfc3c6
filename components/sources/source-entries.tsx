import { type About, StatementTable } from '@/components/projects/statement-table';
import type { Support } from '@/db/answer/source-support';
import { pathOfEntry } from '@/lib/addresses/entry';
import { type Locale, nameOf } from '@/lib/language/locale';
import { referenceTexts } from '@/lib/texts/reference';

type AboutOf = (id: string) => About | undefined;
type Props = { support: Support; aboutOf: AboutOf; locale: Locale };

/** What a source supports beside observations: single facts, targets, and the entries that name it. */
export function SourceEntries({ support: { facts, targets, entries }, aboutOf, locale }: Props) {
  const { source: words } = referenceTexts[locale];
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

/** Each leads to its page, or to its part of one. */
function EntryName({ entry, locale }: { entry: Support['entries'][number]; locale: Locale }) {
  return <a href={pathOfEntry(entry, locale)}>{nameOf(entry, locale)}</a>;
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
