import type { Support } from '@/db/source-support';
import { type Locale, nameOf } from '@/lib/locale';
import { referenceMessages } from '@/lib/messages/reference';
import { pathOf } from './page';
import { ScrollBox } from './scroll-box';

type Props = { support: Support; locale: Locale };

/** What a source supports beside observations: single facts, targets, and the entries that name it. */
export function SourceEntries({ support: { facts, targets, entries }, locale }: Props) {
  const { source: words } = referenceMessages[locale];
  return (
    <>
      {facts.length > 0 && <StatementTable title={words.facts} statements={facts} locale={locale} />}
      {targets.length > 0 && (
        <StatementTable
          title={words.targets}
          statements={targets.map((target) => ({ ...target, value: String(target.value) }))}
          locale={locale}
        />
      )}
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

type Statement = {
  id: string | number;
  subject: string;
  measure: string;
  period: string;
  value: string;
  unit: string;
  evidence: string | null;
};

type TableProps = { title: string; statements: Statement[]; locale: Locale };

/** Subjects, measures and units are the data set's own names. */
function StatementTable({ title, statements, locale }: TableProps) {
  const { source: words } = referenceMessages[locale];
  return (
    <section className="section">
      <h2 className="panel-title">{title}</h2>
      <ScrollBox label={title}>
        <table className="min-w-[44rem] text-sm">
          <thead>
            <tr>
              {[words.subject, words.measure, words.period, words.value, words.words].map((name) => (
                <th key={name} scope="col" className={name === words.value ? 'number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statements.map(({ id, subject, measure, period, value, unit, evidence }) => (
              <tr key={id}>
                <th scope="row">
                  <code>{subject}</code>
                </th>
                <td>
                  <code>{measure}</code>
                </td>
                <td>{period}</td>
                <td className="number">{unit === 'date' ? value : `${value} ${unit}`}</td>
                <td className="wrap-anywhere">{evidence && <q>{evidence}</q>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
