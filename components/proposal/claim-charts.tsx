import { subjectsOf, viewOf } from '@/components/charts/draw/view';
import { Panel } from '@/components/frame/panel';
import type { Selection } from '@/lib/figures/selection';
import { nameOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import type { ReadingAnswer } from '@/lib/proposal/claim-answer';
import { claimTexts } from '@/lib/texts/claim';
import type { PageContext } from '@/server/page/page-context';
import { selectionOfReading } from './claim-figures';

type Props = { context: PageContext; readings: readonly ReadingAnswer[] };

/** The charts of those readings that the data set wants drawn. */
export function ClaimCharts({ context, readings }: Props) {
  const drawn = readings.filter(({ reading, shown }) => reading.chart !== null && shown.kind !== 'none');
  if (drawn.length === 0) return null;
  return (
    <div
      className={`mt-6 grid gap-12 *:min-w-0 ${drawn.length > 1 ? 'lg:grid-cols-2 print:grid-cols-2 print:gap-6' : ''}`}
    >
      {drawn.map((answer) => (
        <ClaimChart
          key={answer.reading.id}
          context={context}
          answer={answer}
          all={readings}
          wide={drawn.length === 1}
        />
      ))}
    </div>
  );
}

type ChartProps = { context: PageContext; answer: ReadingAnswer; all: readonly ReadingAnswer[]; wide: boolean };

async function ClaimChart({ context, answer, all, wide }: ChartProps) {
  const { locale, messages, reader } = context;
  const { reading, judged, inferred } = answer;
  const asked = selectionOfReading(reader, reading);
  if (!asked) return null;
  const id = `${reading.id}-chart`;
  const view = await viewOf(context, id, { ...asked, ...drawnOf(answer, all) }, wide ? 'full' : 'half');
  const words = claimTexts[locale];
  const marks = inferred.length > 0 ? words.inferred(inferred.map((group) => nameOf(group, locale))) : '';
  return (
    <Panel
      {...{ id, locale, messages, ...view }}
      heading="h4"
      title={words.title(answer)}
      sentence={speech[locale].joined([words.read(answer), marks])}
      verdict={judged.comparability ?? undefined}
    />
  );
}

/** Lines show every reading in the same series with its comparator over time; other kinds the moment that was read. */
function drawnOf({ reading, shown, comparator }: ReadingAnswer, all: readonly ReadingAnswer[]): Partial<Selection> {
  const chart = reading.chart ?? 'line';
  const targets = (ids: (string | undefined)[]) => ids.filter((id) => id?.startsWith('target-')) as string[];
  if (chart !== 'line') {
    const figure = shown.kind === 'members' ? shown.of[0] : shown.kind === 'pair' ? shown.own : undefined;
    const year = parsePeriod(figure?.point.period ?? '')?.year;
    const benchmarks = comparator === undefined ? [] : [comparator];
    return { chart, benchmarks, order: 'value', ...(year !== undefined && { years: { from: year, to: year } }) };
  }
  const alike = all.filter((one) => one.reading.series === reading.series && one.reading.how !== 'members');
  const read = alike.flatMap((one) => [one.reading.subject, ...(one.comparator === undefined ? [] : [one.comparator])]);
  const lines = [...new Set(read)].filter((id) => !id.startsWith('target-'));
  return { chart, subjects: subjectsOf(...lines), benchmarks: [...new Set(targets(read))] };
}
