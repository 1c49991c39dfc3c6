import { type Locale, locales, usualLocale } from '@/lib/language/locale';
import { innerPages } from './pages';
import { qualitiesOf } from './quality';
import { isUnspoken } from './routes';

/** Returns the language that a reader's browser asks for, of those that there are; Chinese where it does not say. */
export function preferredLocale(acceptLanguage: string | null | undefined): Locale {
  const given = qualitiesOf(acceptLanguage);
  const [otherwise = 0] = given.flatMap(([tag, quality]) => (tag === '*' ? [quality] : []));
  const wishes = locales.map((locale) => {
    const own = given.filter(([tag]) => new RegExp(`^${locale}([-_]|$)`).test(tag));
    const at = given.findIndex(([tag]) => own.some(([one]) => one === tag));
    return { locale, quality: own.length > 0 ? Math.max(...own.map(([, quality]) => quality)) : otherwise, at };
  });
  const named = wishes.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality || a.at - b.at);
  return named[0]?.locale ?? usualLocale;
}

/** Ways in which a language is written at the head of a path: zh-CN, zh_hant, ZH, cn, en-GB, EN … */
const spellings: Record<Locale, RegExp> = {
  zh: /^(zh|cn|chs|cht)([-_][a-z0-9-_]+)?$/i,
  en: /^en([-_][a-z0-9-_]+)?$/i,
};

/** Returns the language that the head of a path names, however it is written; undefined where it names none. */
export function localeIn(path: string): Locale | undefined {
  const [, first = ''] = path.split(/[/?]/);
  return locales.find((locale) => spellings[locale].test(first));
}

/** Names of pages, and of files by their endings, which stand in an address in small letters. */
const isFixed = (name: string) => /^[a-z-]+(\.(csv|xlsx|json|svg|png|pptx|docx|pdf|txt|xml|ico))?$/i.test(name);
const inner = new Set<string>(innerPages.map((page) => page));

/**
 * Returns the path that is meant by one whose language is written otherwise, whose page or file is written in capitals, or
 * that puts a language before a file that has none; undefined for a path that is right.
 */
export function meantPath(path: string): string | undefined {
  const locale = localeIn(path);
  const [first = '', ...others] = path.slice(1).split('/');
  const [name = '', item, ...rest] = locale === undefined ? [first, ...others] : others;
  const page = isFixed(name) ? name.toLowerCase() : name;
  const within = item !== undefined && inner.has(`${page}/${item.toLowerCase()}`) ? item.toLowerCase() : item;
  const tail = [page, within, ...rest].filter((part) => part !== undefined && part !== '');
  const plain = `/${tail.join('/')}`;
  const isPlain = isUnspoken(plain) && /^\/(?!compare)\w+\./.test(plain);
  const meant = locale === undefined || isPlain ? plain : `/${[locale, ...tail].join('/')}`;
  if (locale === undefined && !isUnspoken(plain)) return undefined;
  return meant === path ? undefined : meant;
}
