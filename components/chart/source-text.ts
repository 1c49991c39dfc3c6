import type { Comparison } from '@/lib/comparison';
import type { Locale } from '@/lib/locale';
import { publisherOf } from '@/lib/publisher';

const shown = 3;

/** Who published what a chart shows, in one line: the first few publishers and how many sources there are. */
export function sourceText({ sources }: Pick<Comparison, 'sources'>, locale: Locale): string {
  const names = [...new Set(sources.map((source) => publisherOf(source, locale) ?? source.title))];
  if (locale === 'zh') {
    const rest = sources.length > shown ? `等${sources.length}个来源` : '';
    return `来源：${names.slice(0, shown).join('、')}${rest}`;
  }
  const rest = sources.length > shown ? ` and others (${sources.length} sources)` : '';
  return `${sources.length > 1 ? 'Sources' : 'Source'}: ${names.slice(0, shown).join(', ')}${rest}`;
}
