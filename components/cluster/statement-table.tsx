import { ScrollBox } from '@/components/scroll-box';
import type { Indicator, Place, Source } from '@/lib/comparison';
import { type Locale, nameOf, shortNameOf } from '@/lib/locale';
import { clusterMessages } from '@/lib/messages/cluster';
import { messagesOf } from '@/lib/messages/messages';
import { SourceLinks } from './source-links';

export type Statement = {
  id: string | number;
  about: { nameZh: string; nameEn: string };
  measure: string;
  period: string;
  value: string;
  unit: string;
  evidence: string | null;
  sources: Source[];
};

type Props = {
  title: string;
  statements: Statement[];
  locale: Locale;
  indicators: ReadonlyMap<string, Indicator>;
  places: ReadonlyMap<string, Place>;
};

/** Single facts or targets with the words and the name of their source. */
export function StatementTable({ title, statements, locale, indicators, places }: Props) {
  const words = clusterMessages[locale];
  const { sources } = messagesOf(locale).panel;
  return (
    <ScrollBox label={title}>
      <table className="min-w-[48rem] text-sm">
        <thead>
          <tr>
            {[words.subject, words.measure, words.period, words.value, words.words, sources].map((name) => (
              <th key={name} scope="col" className={name === words.value ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map(({ id, about, measure, period, value, unit, evidence, sources: own }) => (
            <tr key={id}>
              <th scope="row">{nameOf(about, locale)}</th>
              <td>
                <MeasureName {...{ measure, locale, indicators, places }} />
              </td>
              <td className="whitespace-nowrap">{period}</td>
              <td className="number">{unit === 'date' ? value : `${value} ${unit}`}</td>
              <td className="wrap-anywhere">{evidence && <q>{evidence}</q>}</td>
              <td>
                <SourceLinks sources={own} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type MeasureProps = Pick<Props, 'locale' | 'indicators' | 'places'> & { measure: string };

/** An indicator by its name, anything else by the data set's own; `name@511700` belongs to that place alone. */
function MeasureName({ measure, locale, indicators, places }: MeasureProps) {
  const [name = '', place = ''] = measure.split('@');
  const indicator = indicators.get(name.replace(/_target$/, ''));
  const of = places.get(place);
  return (
    <>
      {indicator ? nameOf(indicator, locale) : <code>{name}</code>}
      {of && ` · ${shortNameOf(of, locale)}`}
    </>
  );
}
