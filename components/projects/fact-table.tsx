import { pathOf } from '@/components/page';
import { ScrollBox } from '@/components/scroll-box';
import type { Source } from '@/lib/comparison';
import { formatPeriod, noFigure } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import { measuredId, measureText, projectMessages, publishedText, valueText } from '@/lib/messages/project';

/** A single figure or a target; `said` is when a target was told. */
export type Statement = {
  key: string;
  measure: string;
  period: string;
  value: string;
  unit: string;
  evidence: string | null;
  source: Source | undefined;
  said?: string | null;
};

type Props = {
  title: string;
  statements: readonly Statement[];
  locale: Locale;
  /** The name of the place or group behind the @ of a measure. */
  nameOfId: (id: string) => string;
};

/** Figures with their period, source and the words in which they stand. */
export function FactTable({ title, statements, locale, nameOfId }: Props) {
  const { column } = projectMessages[locale];
  const dated = statements.some(({ said }) => said !== undefined);
  const names = [column.measure, column.period, column.value, ...(dated ? [column.said] : []), column.source];
  return (
    <ScrollBox label={title}>
      <table className="min-w-[44rem] text-sm">
        <thead>
          <tr>
            {[...names, column.words].map((name) => (
              <th key={name} scope="col" className={name === column.value ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <Row key={statement.key} {...{ statement, dated, locale, nameOfId }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type RowProps = { statement: Statement; dated: boolean } & Pick<Props, 'locale' | 'nameOfId'>;

function Row({ statement, dated, locale, nameOfId }: RowProps) {
  const { measure, period, source, said, evidence } = statement;
  const id = measuredId(measure);
  const published = publishedText(statement, locale);
  return (
    <tr>
      <th scope="row">
        {measureText(measure, locale)}
        {id && <small className="block text-mute">{nameOfId(id)}</small>}
      </th>
      <td className="whitespace-nowrap">{formatPeriod(period, locale)}</td>
      <td className="number">
        {valueText(statement, locale)}
        {published && <small className="block text-mute">{published}</small>}
      </td>
      {dated && <td className="whitespace-nowrap">{said ?? noFigure}</td>}
      <td className="max-w-64 wrap-anywhere">
        {source ? <a href={pathOf(locale, 'sources', source.id)}>{source.title}</a> : noFigure}{' '}
        {source?.tier && <small className="text-mute">{source.tier}</small>}
      </td>
      <td className="wrap-anywhere">{evidence ? <q>{evidence}</q> : noFigure}</td>
    </tr>
  );
}
