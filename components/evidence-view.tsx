import type { ReactNode } from 'react';
import type { Evidence, EvidenceRow } from '@/db/evidence';
import { citeFigure, citeView } from '@/lib/cite';
import type { Source } from '@/lib/comparison';
import { formatNumber, formatPeriod, noFigure } from '@/lib/format';
import { type Locale, nameOf, unitOf } from '@/lib/locale';
import type { Messages } from '@/lib/messages/zh';
import { preferenceOf } from '@/lib/preference';
import { FigureCites } from './cite';
import { ScrollBox } from './scroll-box';
import { SourceLine } from './source-list';

type Props = { evidence: Evidence; locale: Locale; messages: Messages };
type ViewProps = Props & {
  /** Where this figure can be read again, with its release. */
  address: string;
  release: { number: number; date: string };
  /** The date on which it is read. */
  today: string;
};

/** One figure: what it is, how it came about, and every published value it stands on. */
export function EvidenceView({ evidence, locale, messages, address, release, today }: ViewProps) {
  const { indicator, line, point } = evidence;
  const title = `${nameOf(line, locale)} · ${nameOf(indicator, locale)}`;
  const { panel } = messages;
  return (
    <>
      <h1 className="mt-2">{title}</h1>
      <p className="my-4">
        <strong className="figure-number">
          {point.value === null ? noFigure : formatNumber(point.value, indicator.decimals, locale)}{' '}
          <span className="text-xl">{unitOf(indicator, locale)}</span>
        </strong>
      </p>
      {point.value === null && <p>{messages.evidence.withheld}</p>}
      <dl className="grid max-w-4xl gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <Row name={messages.evidence.period}>{formatPeriod(point.period, locale)}</Row>
        <Row name={messages.evidence.series}>{seriesText(evidence, locale)}</Row>
        <Row name={messages.evidence.definition}>
          {locale === 'zh' ? indicator.descriptionZh : indicator.descriptionEn}
        </Row>
        <Row name={messages.evidence.status}>
          {point.status} · {messages.status[point.status]}
        </Row>
        <Row name={messages.evidence.formula}>{formulaText({ evidence, locale, messages })}</Row>
        {point.coverage && (
          <Row name={messages.evidence.coverage}>
            {panel.someMembers(point.coverage.members, point.coverage.of)}
            {point.coverage.share !== null && ` · ${panel.share(formatNumber(point.coverage.share * 100, 1, locale))}`}
          </Row>
        )}
      </dl>
      <h2 className="mt-8 mb-2">{messages.evidence.behind}</h2>
      <RowTable {...{ evidence, locale, messages }} />
      <FigureCites
        view={citeView({ title: `${title} · ${formatPeriod(point.period, locale)}`, locale, release, address }, today)}
        sources={sourcesBehind(evidence).map((source) => citeFigure(source, today))}
        messages={messages}
      />
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-mute">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The sources of the values used, each once. */
function sourcesBehind({ rows }: Evidence): Source[] {
  return [...new Map(rows.filter(({ rank }) => rank === 1).map(({ source }) => [source.id, source])).values()];
}

function seriesText({ series }: Evidence, locale: Locale): string {
  const note = locale === 'zh' ? series.noteZh : series.noteEn;
  return [nameOf(series, locale), note].filter(Boolean).join(' — ');
}

function formulaText({ evidence: { series, point, line, rows }, locale, messages }: Props): string {
  const named = (id: string | null) => {
    const row = rows.find((candidate) => candidate.series.id === id);
    return row ? `${nameOf(row.indicator, locale)} (${nameOf(row.series, locale)})` : (id ?? '');
  };
  if (point.computed) {
    const words = messages.evidence.formulaRatio(
      String(series.factor),
      named(series.numerator),
      named(series.denominator),
    );
    const [over, under] = [sumOf(rows, series.numerator, locale), sumOf(rows, series.denominator, locale)];
    return `${words}${locale === 'zh' ? '：' : ': '}${series.factor} × ${over} ÷ ${under}`;
  }
  return line.kind === 'group' ? messages.evidence.formulaSum : messages.evidence.published;
}

/** What the members of a group add up to in one of the inputs of a ratio. */
function sumOf(rows: EvidenceRow[], series: string | null, locale: Locale): string {
  const used = rows.filter((row) => row.rank === 1 && row.series.id === series);
  const sum = used.reduce((total, { value }) => total + value, 0);
  return formatNumber(sum, used[0]?.indicator.decimals ?? 0, locale);
}

function RowTable({ evidence, locale, messages }: Props) {
  const { evidence: words } = messages;
  const heads = [words.place, words.indicator, words.value, words.status, words.words, words.source];
  return (
    <ScrollBox label={words.behind}>
      <table className="min-w-[66rem] table-fixed text-sm">
        <thead>
          <tr>
            {heads.map((name) => (
              <th
                key={name}
                scope="col"
                className={name === words.value ? 'number' : name === words.words ? 'w-1/4' : undefined}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evidence.rows.map((row) => (
            <RowLine
              key={`${row.place.id} ${row.series.id} ${row.rank}`}
              {...{ row, locale, messages }}
              shown={evidence.rows.find((one) => one.rank === 1 && isSameCell(one, row))}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const isSameCell = (a: EvidenceRow, b: EvidenceRow) => a.place.id === b.place.id && a.series.id === b.series.id;

/** Whether a value is the one used and, where not, why another is. */
function useText(row: EvidenceRow, shown: EvidenceRow | undefined, messages: Messages): string {
  const { evidence, files, status } = messages;
  if (row.rank === 1) return evidence.shown;
  const why = shown && preferenceOf(shown, row);
  const words = why === 'status' ? files.preferred.status(status[row.status]) : why && files.preferred[why];
  return [evidence.others, evidence.notShown, words].filter(Boolean).join(' · ');
}

type RowLineProps = { row: EvidenceRow; shown: EvidenceRow | undefined; locale: Locale; messages: Messages };

function RowLine({ row, shown, locale, messages }: RowLineProps) {
  const { place, indicator, series, value, status, rank, evidence, note, source } = row;
  return (
    <tr className={rank > 1 ? 'text-mute' : undefined}>
      <th scope="row">{nameOf(place, locale)}</th>
      <td>
        {nameOf(indicator, locale)} · {nameOf(series, locale)}
      </td>
      <td className="number">
        {formatNumber(value, indicator.decimals, locale)} {unitOf(indicator, locale)}
        <br />
        <small>{useText(row, shown, messages)}</small>
      </td>
      <td>
        {status} · {messages.status[status]}
      </td>
      <td className="wrap-anywhere">
        {evidence ? <q>{evidence}</q> : <span className="text-mute">{messages.evidence.noWords}</span>}
        {note && (
          <>
            <br />
            <small className="text-mute">
              {messages.evidence.note}: {note}
            </small>
          </>
        )}
      </td>
      <td className="wrap-anywhere">
        <SourceLine source={source} messages={messages} />
      </td>
    </tr>
  );
}
