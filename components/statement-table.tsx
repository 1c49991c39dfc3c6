import { ScrollBox } from '@/components/scroll-box';
import type { Statement } from '@/db/statements';
import { pathOf } from '@/lib/addresses/pages';
import { formatPeriod, noFigure } from '@/lib/format';
import { type Locale, langOf, nameOf, noteOf, shortNameOf } from '@/lib/locale';
import { projectMessages, publishedText, valueText } from '@/lib/messages/project';

/** What a statement is about; `path` is its page. */
export type About = { nameZh: string; nameEn: string; path?: string };

/** A statement in a table of several subjects has an `about`; `said` is when a target was told. */
export type ShownStatement = Statement & { about?: About; said?: string | null };

type Props = {
  title: string;
  statements: readonly ShownStatement[];
  locale: Locale;
  /** Whether to name the source of each; not where all have the same. */
  sourced?: boolean;
};

/** Single figures or targets with their period, source and the words in which they stand. */
export function StatementTable({ title, statements, locale, sourced = true }: Props) {
  const { column } = projectMessages[locale];
  const shown = {
    about: statements.some(({ about }) => about !== undefined),
    said: statements.some(({ said }) => said !== undefined),
    sourced,
  };
  const names = [
    ...(shown.about ? [column.subject] : []),
    ...[column.measure, column.period, column.value],
    ...(shown.said ? [column.said] : []),
    ...(shown.sourced ? [column.source] : []),
    column.words,
  ];
  return (
    <ScrollBox label={title}>
      <table className="min-w-[44rem] text-sm">
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col" className={name === column.value ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <Row key={statement.key} {...{ statement, shown, locale }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type RowProps = { statement: ShownStatement; shown: Record<'about' | 'said' | 'sourced', boolean>; locale: Locale };

function Row({ statement, shown, locale }: RowProps) {
  const { about, measure, of, period, source, said, anchor } = statement;
  const published = publishedText(statement, locale);
  const measured = (
    <>
      {nameOf(measure, locale)}
      {of && <small className="block text-mute">{shortNameOf(of, locale)}</small>}
    </>
  );
  return (
    <tr id={anchor}>
      {shown.about && <th scope="row">{about ? <Subject about={about} locale={locale} /> : noFigure}</th>}
      {shown.about ? <td>{measured}</td> : <th scope="row">{measured}</th>}
      <td className="period whitespace-nowrap">{formatPeriod(period, locale)}</td>
      <td className="number">
        {valueText(statement, locale)}
        {published && <small className="block text-mute">{published}</small>}
      </td>
      {shown.said && <td className="period whitespace-nowrap">{said ?? noFigure}</td>}
      {shown.sourced && (
        <td className="max-w-64 wrap-anywhere">
          {source ? (
            <a href={pathOf(locale, 'sources', source.id)} lang={langOf(source.title)}>
              {source.title}
            </a>
          ) : (
            noFigure
          )}{' '}
          {source?.tier && <small className="text-mute">{source.tier}</small>}
        </td>
      )}
      <td className="wrap-anywhere">
        <Words statement={statement} locale={locale} />
      </td>
    </tr>
  );
}

function Subject({ about, locale }: { about: About; locale: Locale }) {
  const name = nameOf(about, locale);
  return about.path ? <a href={about.path}>{name}</a> : name;
}

/** The words of the source in their own language, and below what is to be known of them. */
function Words({ statement, locale }: { statement: Statement; locale: Locale }) {
  const { evidence } = statement;
  const note = noteOf(statement, locale);
  if (!evidence && !note) return noFigure;
  return (
    <>
      {evidence && <q lang={langOf(evidence)}>{evidence}</q>}
      {note && <small className="block text-mute">{note}</small>}
    </>
  );
}
