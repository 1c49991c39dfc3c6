import { Term } from '@/components/places/place-head';
import { aboutIn } from '@/components/projects/project-statements';
import { Choice } from '@/components/ui/choice';
import { SourceTitle } from '@/components/ui/source-title';
import type { Support } from '@/db/answer/source-support';
import { pathOf } from '@/lib/addresses/pages';
import type { Source } from '@/lib/figures/comparison';
import { publishedOf, publisherOf } from '@/lib/figures/publisher';
import { formatNumber } from '@/lib/language/format';
import { nameOf, noteOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { referenceTexts } from '@/lib/texts/reference';
import type { PageContext } from '@/server/page/page-context';
import { supportText } from './source-catalogue';
import { SourceEntries } from './source-entries';
import { SourceFigures } from './source-figures';

type Props = {
  context: PageContext;
  source: Source;
  /** The indicator to spell out of a source that has too much for one page. */
  chosen: string | null;
};

/** More figures than this are shown one indicator at a time. */
const most = 300;

/** Who printed it, and everything that rests on it. */
export async function SourceProfile({ context, source, chosen }: Props) {
  const { locale, messages, reader } = context;
  const support = await reader.support(source.id);
  const { source: words } = referenceTexts[locale];
  const figures = support.series.reduce((sum, one) => sum + one.figures.length, 0);
  const others = support.facts.length + support.targets.length + support.entries.length;
  return (
    <>
      <p className="quiet pt-8">
        <a href={pathOf(locale, 'sources')}>{messages.pages.sources}</a>
      </p>
      <h1 className="mt-1 mb-3 text-3xl wrap-anywhere">
        <SourceTitle {...{ source, locale }} />
      </h1>
      <p className="text-[1.1rem]">
        {words.tier[source.tier ?? 'none']} · {supportText({ figures, others }, locale)}
      </p>
      <SourceHead source={source} locale={locale} />
      {figures > 0 && <Figures {...{ context, source, support, chosen }} />}
      <SourceEntries {...{ support, locale }} aboutOf={await aboutIn(context)} />
      {figures + others === 0 && <p className="section mt-8">{words.nothing}</p>}
    </>
  );
}

function SourceHead({ source, locale }: { source: Source; locale: PageContext['locale'] }) {
  const { source: words } = referenceTexts[locale];
  const note = noteOf(source, locale);
  return (
    <dl className="mt-5 mb-8 grid max-w-4xl grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
      <Term name={words.publisher}>{publisherOf(source, locale) ?? words.noPublisher}</Term>
      {source.published && <Term name={words.published}>{publishedOf(source, locale)}</Term>}
      <Term name={words.link}>
        {source.url ? (
          <a href={source.url} rel="noreferrer" className="underline decoration-rule">
            {source.url}
          </a>
        ) : (
          words.noLink
        )}
      </Term>
      {note && <Term name={words.note}>{note}</Term>}
    </dl>
  );
}

function Figures({ context: { locale }, source, support, chosen }: Props & { support: Support }) {
  const { source: words, count } = referenceTexts[locale];
  const indicators = [...new Map(support.series.map(({ indicator }) => [indicator.id, indicator])).values()];
  const figuresOf = (id: string) =>
    support.series.reduce((sum, { indicator, figures }) => sum + (indicator.id === id ? figures.length : 0), 0);
  const all = indicators.reduce((sum, { id }) => sum + figuresOf(id), 0);
  const folded = all > most && indicators.length > 1;
  const shown = indicators.find(({ id }) => id === chosen) ?? indicators[0];
  const series = support.series.filter(({ indicator }) => !folded || indicator === shown);
  const options = indicators.map((indicator) => ({
    label: `${nameOf(indicator, locale)}${speech[locale].bracketed(formatNumber(figuresOf(indicator.id), 0, locale))}`,
    href: `${pathOf(locale, 'sources', source.id)}?i=${indicator.id}#figures`,
    chosen: indicator === shown,
  }));
  return (
    <section id="figures" className="section">
      <h2 className="panel-title mb-3">
        {words.figures} <small className="font-normal text-mute">{count(formatNumber(all, 0, locale))}</small>
      </h2>
      {folded && <Choice title={referenceTexts[locale].column.indicators} options={options} />}
      {series.map((supported) => (
        <SourceFigures key={supported.series.id} supported={supported} locale={locale} />
      ))}
    </section>
  );
}
