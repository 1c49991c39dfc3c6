import { type Column, Table } from '@/components/ui/table';
import { pathOf } from '@/lib/addresses/pages';
import { formatPeriod, noFigure } from '@/lib/language/format';
import { type Locale, langOf, nameOf, noteOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { publishedText, valueText } from '@/lib/projects/fact-text';
import type { Statement } from '@/lib/projects/statements';
import { projectTexts } from '@/lib/texts/project';
import { siteTexts } from '@/lib/texts/site';

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
export function StatementTable(props: Props) {
  const { title, statements } = props;
  return (
    <Table
      className="min-w-[44rem] text-sm"
      label={title}
      columns={statementColumns(props)}
      rows={statements}
      keyOf={({ key }) => key}
      idOf={({ anchor }) => anchor}
    />
  );
}

/** The columns, without those for which no statement has anything. */
function statementColumns({ statements, locale, sourced = true }: Props): Column<ShownStatement>[] {
  const { column } = projectTexts[locale];
  const told: (Column<ShownStatement> | false)[] = [
    statements.some(({ about }) => about !== undefined) && {
      id: 'about',
      head: column.subject,
      cell: ({ about }) => (about ? <Subject about={about} locale={locale} /> : noFigure),
    },
    { id: 'measure', head: column.measure, cell: (row) => measureText(row, locale) },
    {
      id: 'period',
      head: column.period,
      cellClass: 'period whitespace-nowrap',
      cell: ({ period }) => formatPeriod(period, locale),
    },
    { id: 'value', head: column.value, number: true, cell: (row) => statedText(row, locale) },
    statements.some(({ said }) => said !== undefined) && {
      id: 'said',
      head: column.said,
      cellClass: 'period whitespace-nowrap',
      cell: ({ said }) => said ?? noFigure,
    },
    sourced && {
      id: 'source',
      head: column.source,
      cellClass: 'max-w-64 wrap-anywhere',
      cell: ({ source }) => sourceText(source, locale),
    },
    {
      id: 'words',
      head: column.words,
      cellClass: 'wrap-anywhere',
      cell: (statement) => <Words {...{ statement, locale }} />,
    },
  ];
  return told.filter((one) => one !== false);
}

function measureText({ measure, of }: ShownStatement, locale: Locale) {
  return (
    <>
      {nameOf(measure, locale)}
      {of && <small className="block text-mute">{shortNameOf(of, locale)}</small>}
    </>
  );
}

function statedText(statement: ShownStatement, locale: Locale) {
  const published = publishedText(statement, locale);
  return (
    <>
      {valueText(statement, locale)}
      {published && <small className="block text-mute">{published}</small>}
    </>
  );
}

function sourceText(source: Statement['source'], locale: Locale) {
  return (
    <>
      {source ? (
        <a href={pathOf(locale, 'sources', source.id)} lang={langOf(source.title)}>
          {source.title}
        </a>
      ) : (
        noFigure
      )}{' '}
      {source?.tier && <small className="text-mute">{siteTexts[locale].tier[source.tier]}</small>}
    </>
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
