import type { Locale } from '@/lib/locale';

/** The language that a reader's browser asks for first, of those that there are; Chinese unless it is English. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const languages = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((one) => one.startsWith('q='));
    return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
  const wanted = languages.filter(({ tag, quality }) => quality > 0 && /^(zh|en)(-|$)/.test(tag));
  const [first] = wanted.sort((a, b) => b.quality - a.quality);
  return first?.tag.startsWith('en') ? 'en' : 'zh';
}

/** Ways in which a language is written at the head of a path: zh-CN, zh_hant, ZH, cn, en-GB, EN … */
const spellings: [RegExp, Locale][] = [
  [/^(zh|cn|chs|cht)([-_][a-z0-9-_]+)?$/i, 'zh'],
  [/^en([-_][a-z0-9-_]+)?$/i, 'en'],
];

/**
 * The path that is meant by one whose language is written otherwise, or whose page is written in capitals; undefined for a
 * path that is right, or whose first part is no language.
 */
export function meantPath(path: string): string | undefined {
  const [, first = '', page, ...rest] = path.split('/');
  const [, locale] = spellings.find(([spelling]) => spelling.test(first)) ?? [];
  if (locale === undefined) return undefined;
  const named = page === undefined ? [] : [/^[a-z-]+$/i.test(page) ? page.toLowerCase() : page, ...rest];
  const meant = `/${[locale, ...named].join('/')}`;
  return meant === path ? undefined : meant;
}
