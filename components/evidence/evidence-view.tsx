import { Fragment, type ReactNode } from 'react';
import { FigureCites } from '@/components/frame/cite';
import { CiteCopy } from '@/components/frame/cite-copy';
import type { Evidence, EvidenceRow } from '@/db/answer/evidence';
import { pathOf } from '@/lib/addresses/pages';
import { subjectPath } from '@/lib/addresses/subject';
import type { Source } from '@/lib/figures/comparison';
import { figureText, namedChanges, withBound } from '@/lib/figures/marks';
import { publishedFigure } from '@/lib/figures/published-figure';
import { signOf, statusName } from '@/lib/figures/status-name';
import { citeFigure, citeView } from '@/lib/files/cite';
import { citedQuote } from '@/lib/files/quote';
import { publishedAmount } from '@/lib/language/amount';
import { formatNumber, formatPeriod } from '@/lib/language/format';
import { fieldOf, type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { fileTexts } from '@/lib/texts/files';
import type { SiteTexts } from '@/lib/texts/site';
import { EvidenceHistory } from './evidence-history';
import { EvidenceRows } from './evidence-rows';

type Props = { evidence: Evidence; locale: Locale; messages: SiteTexts };
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
  return (
    <>
      <h1 className="mt-2">{title}</h1>
      <p className="my-4">
        <Amount {...{ evidence, locale, messages }} />
      </p>
      {point.value === null && <p>{messages.evidence.withheld}</p>}
      <Quote {...{ evidence, locale, today }} />
      <Facts {...{ evidence, locale, messages }} />
      <h2 className="mt-8 mb-2">{messages.evidence.behind}</h2>
      <EvidenceRows {...{ evidence, locale, messages }} />
      <EvidenceHistory {...{ evidence, locale }} history={evidence.history} />
      <FigureCites
        view={citeView({ title: `${title} · ${formatPeriod(point.period, locale)}`, locale, release, address }, today)}
        sources={sourcesBehind(evidence).map((source) => citeFigure(source, today, locale))}
        locale={locale}
      />
    </>
  );
}

/** What the first source of the figure says, in its own words, with its citation, to be taken by one press. */
function Quote({ evidence: { rows }, locale, today }: Pick<ViewProps, 'evidence' | 'locale' | 'today'>) {
  const used = rows.filter(({ rank }) => rank === 1);
  const row = used.find((one) => one.evidence) ?? used[0];
  if (!row) return null;
  const { cite } = fileTexts[locale];
  return (
    <p className="quiet mb-4 max-w-4xl" data-quotable>
      <CiteCopy
        text={citedQuote(row.evidence, row.source, today, locale)}
        words={{ copy: cite.copyQuote, copied: cite.copied, failed: cite.failed }}
      />
    </p>
  );
}

/** What the figure is of, and how it came about. */
function Facts({ evidence, locale, messages }: Props) {
  const { indicator, line, point } = evidence;
  const { evidence: words, panel, status } = messages;
  const named = statusName(point, point.status);
  const { coverage } = point;
  const share = coverage?.share != null && panel.share(formatNumber(coverage.share * 100, 1, locale));
  const members = coverage && [panel.someMembers(coverage.members, coverage.of), share].filter(Boolean).join(' · ');
  const facts: [name: string, fact: ReactNode][] = [
    [words.place, <Link key="place" href={subjectPath(locale, line)} text={nameOf(line, locale)} />],
    [
      words.indicator,
      <Link key="indicator" href={pathOf(locale, 'indicators', indicator.id)} text={nameOf(indicator, locale)} />,
    ],
    [words.period, formatPeriod(point.period, locale)],
    [words.series, seriesText(evidence, locale)],
    [words.definition, fieldOf(indicator, 'description', locale)],
    [words.status, `${signOf(named)} · ${status[named]}${namedChanges([evidence], locale)}`],
    [words.formula, formulaText({ evidence, locale, messages })],
    ...(members ? [[words.coverage, members] satisfies [string, string]] : []),
  ];
  return (
    <dl className="grid max-w-4xl gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
      {facts.map(([name, fact]) => (
        <Fragment key={name}>
          <dt className="text-mute">{name}</dt>
          <dd>{fact}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Link({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} className="underline decoration-rule">
      {text}
    </a>
  );
}

/** The figure with its unit; in English as it is said, and as it was published. */
function Amount({ evidence, locale, messages }: Props) {
  const { indicator, point } = evidence;
  const published =
    point.value === null ? undefined : publishedAmount(point.value, indicator.decimals, indicator, locale);
  if (!published)
    return (
      <strong className="figure-number">
        {figureText(evidence, locale)} <span className="text-xl">{unitOf(indicator, locale)}</span>
      </strong>
    );
  return (
    <>
      <strong className="figure-number">{figureText(evidence, locale, 'exact amount')}</strong>
      <span className="text-mute">
        {speech[locale].bracketed(messages.evidence.publishedAs(withBound(published, point)))}
      </span>
    </>
  );
}

/** The sources of the values used, each once. */
function sourcesBehind({ rows }: Evidence): Source[] {
  return [...new Map(rows.filter(({ rank }) => rank === 1).map(({ source }) => [source.id, source])).values()];
}

function seriesText({ series }: Evidence, locale: Locale): string {
  const note = fieldOf(series, 'note', locale);
  return [nameOf(series, locale), note].filter(Boolean).join(' — ');
}

function formulaText({ evidence: { series, point, line, rows }, locale, messages }: Props): string {
  const named = (id: string | null) => {
    const row = rows.find((candidate) => candidate.series.id === id);
    return row ? `${nameOf(row.indicator, locale)}${speech[locale].bracketed(nameOf(row.series, locale))}` : (id ?? '');
  };
  if (point.computed) {
    const words = messages.evidence.formulaRatio(
      String(series.factor),
      named(series.numerator),
      named(series.denominator),
    );
    const [over, under] = [sumOf(rows, series.numerator, locale), sumOf(rows, series.denominator, locale)];
    return `${words}${speech[locale].marks.colon}${series.factor} × ${over} ÷ ${under}`;
  }
  if (line.kind === 'group') return messages.evidence.formulaSum;
  const own = rows.find((row) => row.rank === 1 && row.series.id === series.id);
  const working = own?.working;
  if (!working) return messages.evidence.published;
  const parts = working === 'ratio' ? [series.numerator, series.denominator] : [];
  const [over, under] = parts.map((id) => rows.find((row) => row.rank === 1 && row.series.id === id));
  if (!over || !under || !isQuotient(point.value, (series.factor ?? 1) * (over.value / under.value))) {
    return messages.evidence.worked[working];
  }
  const said = (row: EvidenceRow) => `${nameOf(row.indicator, locale)} ${figureText(publishedFigure(row), locale)}`;
  return messages.evidence.workedFrom(said(over), said(under));
}

/** Counts that were corrected since give another rate than the one stored: then they are not said to make it. */
const isQuotient = (value: number | null, quotient: number) => Math.abs((value ?? Number.NaN) - quotient) < 0.01;

/** What the members of a group add up to in one of the inputs of a ratio. */
function sumOf(rows: EvidenceRow[], series: string | null, locale: Locale): string {
  const used = rows.filter((row) => row.rank === 1 && row.series.id === series);
  const sum = used.reduce((total, { value }) => total + value, 0);
  return formatNumber(sum, used[0]?.indicator.decimals ?? 0, locale);
}
