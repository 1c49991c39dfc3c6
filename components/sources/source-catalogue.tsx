import { Folded } from '@/components/ui/folded';
import { SourceTitle } from '@/components/ui/source-title';
import type { SupportCount } from '@/db/answer/source-support';
import { pathOf } from '@/lib/addresses/pages';
import type { Source } from '@/lib/figures/comparison';
import { publishedOf, publisherOf } from '@/lib/figures/publisher';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { referenceTexts } from '@/lib/texts/reference';

export type SourceEntry = { source: Source; support: SupportCount };

const tiers = ['A', 'B', 'C', 'none'] as const;

type Props = { entries: SourceEntry[]; isFound: boolean; locale: Locale };

/** Sources by tier and publisher, each with how much it supports; the lists are open where they are what was found. */
export function SourceCatalogue({ entries, isFound, locale }: Props) {
  const { source: words } = referenceTexts[locale];
  return tiers.map((tier) => {
    const own = entries.filter(({ source }) => (source.tier ?? 'none') === tier);
    if (own.length === 0) return null;
    const publishers = byPublisher(own, locale);
    return (
      <section key={tier} id={`tier-${tier}`} className="section">
        <h2 className="panel-title">
          {words.tier[tier]} <small className="font-normal text-mute">{own.length}</small>
        </h2>
        <Folded isAll title={words.publishers(publishers.size)} open={isFound}>
          <dl className="gap-x-12 text-sm md:columns-2">
            {[...publishers].map(([publisher, sources]) => (
              <div key={publisher} className="keep mb-2 wrap-anywhere">
                <dt className="text-mute">{publisher || words.noPublisher}</dt>
                {sources.map((entry) => (
                  <Entry key={entry.source.id} entry={entry} locale={locale} />
                ))}
              </div>
            ))}
          </dl>
        </Folded>
      </section>
    );
  });
}

function byPublisher(entries: SourceEntry[], locale: Locale): Map<string, SourceEntry[]> {
  const grouped = new Map<string, SourceEntry[]>();
  const nameOf = ({ source }: SourceEntry) => publisherOf(source, locale) ?? '';
  const ordered = [...entries].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'zh-CN'));
  for (const entry of ordered) {
    const key = nameOf(entry);
    grouped.set(key, [...(grouped.get(key) ?? []), entry]);
  }
  return grouped;
}

function Entry({ entry: { source, support }, locale }: { entry: SourceEntry; locale: Locale }) {
  return (
    <dd>
      <a href={pathOf(locale, 'sources', source.id)}>
        <SourceTitle {...{ source, locale }} />
      </a>{' '}
      <small className="text-mute">
        {source.published && `${publishedOf(source, locale)} · `}
        {supportText(support, locale)}
      </small>
    </dd>
  );
}

/** 12 figures, and 3 other entries. */
export function supportText({ figures, others }: SupportCount, locale: Locale): string {
  const { count, source: words } = referenceTexts[locale];
  const parts = [figures > 0 ? count(formatNumber(figures, 0, locale)) : '', others > 0 ? words.others(others) : ''];
  return speech[locale].clauses(parts) || words.unused;
}

/** Finds sources by a plain form, so that the address holds what was sought. */
export function SourceSearch({ locale, text }: { locale: Locale; text: string }) {
  const { source: words } = referenceTexts[locale];
  return (
    <search className="no-print">
      <form action={pathOf(locale, 'sources')} className="flex flex-wrap items-end gap-3 pb-6">
        <label className="grid min-w-0 gap-1 text-sm">
          <span>
            {words.search} <small className="text-mute">{words.searchHint}</small>
          </span>
          <input
            type="search"
            name="q"
            defaultValue={text}
            maxLength={100}
            className="w-72 max-w-full border border-mute bg-paper px-2 py-1 text-ink"
          />
        </label>
        <button type="submit" className="border border-mute px-4 py-1 text-sm">
          {words.submit}
        </button>
      </form>
    </search>
  );
}
