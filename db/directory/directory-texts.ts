import type { Catalogue } from '@/lib/figures/catalogue';
import type { Source, Target } from '@/lib/figures/comparison';
import { publishedOf, publisherOf } from '@/lib/figures/publisher';
import type { Entry, OtherName } from '@/lib/find/directory';
import { formatPeriod } from '@/lib/language/format';
import { fieldOf, inEach, type Locale, nameOf, usualLocale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { valueText } from '@/lib/projects/fact-text';
import type { Project } from '@/lib/projects/project';
import { statementOf } from '@/lib/projects/statements';
import type { ClaimEntry } from '@/lib/proposal/claims';
import { entryOf, wordsOf } from './directory-entries';

/** A claim by its chapter; its verdict stands where it is argued. */
export function claimEntry({ chapters }: Catalogue, claim: ClaimEntry): Entry {
  const chapter = chapters.find(({ id }) => id === claim.step);
  return {
    ...entryOf(
      'claim',
      claim,
      inEach('word', (locale) => (chapter ? nameOf(chapter, locale) : '')),
    ),
    ...inEach('detail', (locale) => fieldOf(claim, 'claim', locale)),
  };
}

/** Targets whose subject has a page, each once whoever tells it; the id is the path of the row there. */
export function targetEntries(catalogue: Catalogue, projects: readonly Project[]): Entry[] {
  const told = new Set<string>();
  return [...catalogue.targets.values()].flatMap((target) => {
    const { id, subject } = target;
    const project = projects.find((one) => one.id === subject);
    const about = project ?? catalogue.groups.get(subject);
    if (!about) return [];
    const name = (locale: Locale) => targetName(catalogue, target, nameOf(about, locale), locale);
    const detail = (locale: Locale) => valueText({ ...target, value: String(target.value) }, locale);
    const shown = name(usualLocale) + detail(usualLocale);
    if (told.has(shown)) return [];
    told.add(shown);
    const path = `${project ? 'projects' : 'clusters'}/${subject}#${id}`;
    const named = { id: path, ...inEach('name', name) };
    const entry = entryOf('target', named, wordsOf('target'));
    return { ...entry, ...inEach('detail', detail), names: namesOfTarget(catalogue, target) };
  });
}

/** What a target is of, by the names of its indicator and measure; none is read aloud. */
function namesOfTarget(catalogue: Catalogue, target: Target): OtherName[] {
  const id = target.indicator ?? target.measure.replace(/_target$/, '');
  const words = catalogue.indicatorNames.filter(({ indicator }) => indicator === id).map(({ name }) => name);
  const { nameZh } = statementOf(catalogue, target).measure;
  const all = [catalogue.indicators.get(id)?.nameZh, nameZh.replace(/目标$/, ''), ...words];
  return [...new Set(all)].flatMap((name) => (name ? { name, pinyin: '', until: null } : []));
}

/** Its own name, or what is to reach what by when. */
function targetName(catalogue: Catalogue, target: Target, about: string, locale: Locale): string {
  const own = fieldOf(target, 'name', locale);
  if (own) return own;
  const measure = nameOf(statementOf(catalogue, target).measure, locale);
  return `${about}${speech[locale].marks.colon}${measure}${speech[locale].bracketed(formatPeriod(target.period, locale))}`;
}

/** The briefings that come with the data. */
export function briefingEntries({ starters }: Catalogue): Entry[] {
  return starters.map((starter) => ({
    ...entryOf(
      'briefing',
      { id: starter.id, ...inEach('name', (locale) => fieldOf(starter, 'title', locale)) },
      wordsOf('briefing'),
    ),
    ...inEach('detail', (locale) => fieldOf(starter, 'subtitle', locale)),
  }));
}

/** A source by its title as printed, with its publisher and when it was published. Titles are not read aloud: no pinyin. */
export function sourceEntry(source: Source): Entry {
  const detail = (locale: Locale) =>
    [publisherOf(source, locale), publishedOf(source, locale)].filter(Boolean).join(' · ');
  const { id, title } = source;
  const entry = entryOf('source', { id, ...inEach('name', () => title) }, wordsOf('source'));
  return { ...entry, pinyin: '', shortPinyin: '', ...inEach('detail', detail) };
}
