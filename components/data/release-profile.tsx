import { Folded } from '@/components/ui/folded';
import type { Reader } from '@/db/answer/reader';
import { pathOf } from '@/lib/addresses/pages';
import type { KeptEffects } from '@/lib/drafts/effects';
import type { Figure } from '@/lib/figures/comparability';
import type { Source } from '@/lib/figures/comparison';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { formatNumber } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { formatMoment } from '@/lib/language/moment';
import { type CellChange, type SeriesChanges, seriesChanges } from '@/lib/releases/cell-changes';
import { releaseTitle } from '@/lib/sentences/release';
import { releaseTexts } from '@/lib/texts/release';
import { ReleaseFigures } from './release-figures';
import { ReleaseRail } from './release-rail';
import { ReleaseSentences } from './release-sentences';

/** So many series are shown with their figures; of the others, how many cells they changed. */
const shown = 8;

type Props = { reader: Reader; newest: number; locale: Locale };

/** `effects`: what its editor saw that it would change, where a draft became it. */
type ProfileProps = Props & { effects: KeptEffects | undefined };

/** What one release changed: its finding, its counts, every figure before and now, and what may be taken away. */
export async function ReleaseProfile({ reader, newest, effects, locale }: ProfileProps) {
  const { number } = reader.release;
  const cells = await reader.changes();
  const changes = seriesChanges(cells);
  return (
    <>
      <Head {...{ reader, newest, changes, locale }} />
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <Figures {...{ reader, changes, cells, locale }} />
        <ReleaseRail {...{ number, locale }} sources={sourcesOf(reader, cells)} isNewest={number === newest} />
      </div>
      {effects && <ReleaseSentences {...{ effects, locale }} />}
    </>
  );
}

/** The sources of what is new or changed, those of most cells first. */
function sourcesOf({ catalogue }: Reader, cells: readonly CellChange[]): { source: Source; cells: number }[] {
  const counts = new Map<string, number>();
  for (const { after } of cells) if (after) counts.set(after.source, (counts.get(after.source) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([id, cells]) => {
      const source = catalogue.sources.get(id);
      return source ? [{ source, cells }] : [];
    });
}

function Head({ reader: { release }, newest, changes, locale }: Props & { changes: readonly SeriesChanges[] }) {
  const { number, importedAt, reason, rows, author, reviewer } = release;
  const words = releaseTexts[locale];
  const steps = [
    { to: number - 1, text: words.former, there: number > 1 },
    { to: number + 1, text: words.next, there: number < newest },
  ].filter(({ there }) => there);
  const whole = (value: number) => formatNumber(value, 0, locale);
  const by = [author && words.author(author), reviewer && words.reviewer(reviewer)].filter(Boolean).join(' · ');
  return (
    <>
      <p className="quiet pt-8">
        {words.made(number, formatMoment(importedAt, locale))}
        {steps.map(({ to, text }) => (
          <a key={to} href={pathOf(locale, 'releases', String(to))} className="ms-3 underline decoration-rule">
            {text}
          </a>
        ))}
      </p>
      <h1 className="mt-1">{releaseTitle(release, changes, locale)}</h1>
      <dl className="mt-5 flex flex-wrap gap-x-12 gap-y-4 border-ink border-t border-b border-b-rule py-4">
        {(['added', 'changed', 'retired', 'rows'] as const).map((key) => (
          <div key={key} className="flex flex-col-reverse">
            <dt className="quiet">{words[key]}</dt>
            <dd className="serif text-2xl">{whole(key === 'rows' ? rows : release[key])}</dd>
          </div>
        ))}
        {number > 1 && (
          <div className="flex max-w-md flex-col">
            <dt className="quiet">{words.reason}</dt>
            <dd>
              {reason ?? <span className="text-mute">{words.noReason}</span>}
              {by && <small className="block text-mute">{by}</small>}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

type FiguresProps = Omit<Props, 'newest'> & { changes: readonly SeriesChanges[]; cells: readonly CellChange[] };

async function Figures({ reader, changes, locale }: FiguresProps) {
  const words = releaseTexts[locale];
  const { number, rows } = reader.release;
  if (number === 1) return <p className="max-w-prose">{words.whole(formatNumber(rows, 0, locale))}</p>;
  if (changes.length === 0) return <p className="max-w-prose">{words.quiet}</p>;
  const [first, more] = [changes.slice(0, shown), changes.slice(shown)];
  const tables = await Promise.all(first.map(async (one) => ({ one, figureOf: await figuresIn(reader, one) })));
  return (
    <div className="min-w-0">
      <h2 className="panel-title">{words.figures}</h2>
      <p className="quiet mb-5">{words.lead}</p>
      {tables.map(({ one, figureOf }) => (
        <ReleaseFigures key={one.series.id} changes={one} release={number} {...{ figureOf, locale }} />
      ))}
      {more.length > 0 && (
        <Folded title={words.rest(more.length)}>
          <ul className="grid gap-1 text-sm">
            {more.map(({ indicator, series, cells }) => (
              <li key={series.id}>
                <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>{' '}
                <small className="text-mute">
                  {nameOf(series, locale)} · {words.cells(cells)}
                </small>
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </div>
  );
}

/** Looks up figures of a series as the release answers them, with all that lies between two of them. */
async function figuresIn(reader: Reader, { indicator, series, rows }: SeriesChanges) {
  const subjects = rows.flatMap(({ place }) => parseSubject(place.id) ?? []).slice(0, 60);
  const asked = selectionOf({ indicator: indicator.id, subjects, series: [series.name] });
  const answer = reader.catalogue.indicators.has(indicator.id) ? await reader.compare(asked) : undefined;
  return ({ line: { subject }, point: { period } }: Figure): Figure | undefined => {
    const line = answer?.lines.find((one) => one.series === series.id && one.subject === subject);
    const point = line?.points.find((one) => one.period === period);
    return answer && line && point ? { indicator: answer.indicator, line, point } : undefined;
  };
}
