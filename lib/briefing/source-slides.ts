import type { Source } from '@/lib/figures/comparison';
import { entryOf, knownOf, originalOf, originOf } from '@/lib/figures/origin';
import { publisherOf } from '@/lib/figures/publisher';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { emOf } from '@/lib/language/text-length';
import { barTexts } from '@/lib/texts/bar';
import { slideTexts } from '@/lib/texts/slide';
import type { ShownSlide, SourceEntry, SourceGroup } from './briefing';

/** How lists of sources are set, in units of a slide: two columns, subjects in serif over their entries. */
export const sourceSetting = {
  width: 674,
  between: 60,
  height: 712,
  ...{ subject: 36, longSubject: 28, pages: 190, head: 84, subjectLine: 38, apart: 30 },
  ...{ text: 28, entry: 46, line: 36 },
} as const;

/** What of a subject is to be set: its entries, and the slides that use them, by id. */
type Group = { subject: string; slides: string[]; entries: SourceEntry[] };

/** A slide, and the columns of groups on one of sources. */
type Paged = { slide: ShownSlide; columns?: Group[][] };

/** Returns slides in which a list of sources is grouped by subject, and what one has no room for stands on further ones; numbered anew. */
export function withSourcePages(slides: readonly ShownSlide[], locale: Locale): ShownSlide[] {
  const pages = pagesOf(groupsOf(slides, locale), locale);
  const all = slides.flatMap((slide): Paged[] =>
    slide.kind === 'sources'
      ? pages.map((columns, at) => ({ slide: pageOf(slide, columns, at), columns }))
      : [{ slide }],
  );
  const numbers = new Map(all.map(({ slide }, at) => [slide.id, at + 1]));
  const setGroup = ({ slides: using, ...group }: Group): SourceGroup => ({
    ...group,
    pages: pagesText(
      using.flatMap((id) => numbers.get(id) ?? []),
      locale,
    ),
  });
  return all.map((one, at) => ({
    ...one.slide,
    number: at + 1,
    of: all.length,
    ...(one.columns && { columns: one.columns.map((groups) => groups.map(setGroup)) }),
  }));
}

/** Returns slides with each list of sources whole again, as it stands where there are no pages. */
export function withoutSourcePages(slides: readonly ShownSlide[]): ShownSlide[] {
  const isMore = ({ id, kind }: ShownSlide) => kind === 'sources' && id.includes('~');
  return slides
    .filter((slide) => !isMore(slide))
    .map((slide) => {
      const more = slides.filter((one) => isMore(one) && one.id.startsWith(`${slide.id}~`));
      return more.length > 0 ? { ...slide, sources: [slide, ...more].flatMap(({ sources }) => sources) } : slide;
    });
}

function pageOf(slide: ShownSlide, columns: readonly Group[][], at: number): ShownSlide {
  const sources = columns.flat().flatMap(({ entries }) => entries.flatMap((entry) => entry.sources));
  return { ...slide, id: at > 0 ? `${slide.id}~${at + 1}` : slide.id, sources };
}

/** A group for each indicator that is shown, with the sources that none before it has, best known origins first. */
function groupsOf(slides: readonly ShownSlide[], locale: Locale): Group[] {
  const uses = slides.flatMap(({ id, kind, views }) =>
    kind === 'sources'
      ? []
      : views.flatMap(({ comparison }) =>
          comparison ? [comparison, ...comparison.others].map((one) => ({ slide: id, one })) : [],
        ),
  );
  const told = new Set<string>();
  const subjects = [...new Set(uses.map(({ one }) => nameOf(one.indicator, locale)))];
  return subjects.flatMap((subject): Group[] => {
    const own = uses.filter(({ one }) => nameOf(one.indicator, locale) === subject);
    const sources = [...new Map(own.flatMap(({ one }) => one.sources).map((source) => [source.id, source])).values()];
    const fresh = sources.filter(({ id }) => !told.has(id));
    for (const { id } of fresh) told.add(id);
    const using = uses.filter(({ one }) => one.sources.some((source) => fresh.includes(source) || isIn(source, fresh)));
    const entries = entriesOf(fresh, locale);
    return entries.length > 0 ? [{ subject, slides: [...new Set(using.map(({ slide }) => slide))], entries }] : [];
  });
}

const isIn = ({ id }: Source, sources: readonly Source[]) => sources.some((source) => source.id === id);

/** An entry for each origin, best known first, with its documents where they have room in two lines. */
function entriesOf(sources: readonly Source[], locale: Locale): SourceEntry[] {
  const origins = new Map<string, Source[]>();
  for (const source of [...sources].sort((a, b) => knownOf(b, locale) - knownOf(a, locale))) {
    const name = originOf(source, locale) ?? publisherOf(source, locale) ?? source.title;
    origins.set(name, [...(origins.get(name) ?? []), source]);
  }
  return [...origins].map(([name, own]) => ({
    text: entryText(name, own, locale),
    url: own[0]?.url ?? null,
    sources: own,
  }));
}

function entryText(name: string, sources: readonly Source[], locale: Locale): string {
  const { of, and } = barTexts[locale];
  const documents = [...new Set(sources.flatMap((source) => originalOf(source, locale) ?? []))];
  const [first, ...more] = documents;
  const [only, ...others] = sources;
  const whole = first
    ? [of(name, first), ...more].join(and)
    : only && others.length === 0
      ? entryOf(only, locale)
      : name;
  if (linesOf(whole, sourceSetting.text, sourceSetting.width) <= 2) return whole;
  return more.length > 0 ? slideTexts[locale].documents(name, documents.length) : name;
}

/** How many lines a text takes at most. */
const linesOf = (text: string, size: number, width: number) => Math.ceil((emOf(text) * size * 1.03) / width);

function headHeight(subject: string): number {
  const { width, pages, subject: size, longSubject, head, subjectLine } = sourceSetting;
  if (linesOf(subject, size, width - pages) === 1) return head;
  return head + (linesOf(subject, longSubject, width - pages) - 1) * subjectLine;
}

const entryHeight = ({ text }: SourceEntry) =>
  sourceSetting.entry + (linesOf(text, sourceSetting.text, sourceSetting.width) - 1) * sourceSetting.line;

/** Groups in columns of slides; a group goes on in the next where it has no room. */
function pagesOf(groups: readonly Group[], locale: Locale): Group[][][] {
  const { height, apart } = sourceSetting;
  const columns: Group[][] = [[]];
  let used = 0;
  for (const group of groups) {
    let left = group.entries;
    while (left.length > 0) {
      const start = used > 0 ? used + apart : 0;
      const count = fitting(left, height - start - headHeight(group.subject));
      if (used > 0 && count < Math.min(2, left.length)) {
        columns.push([]);
        used = 0;
        continue;
      }
      const own = left.slice(0, Math.max(1, count));
      const subject = left === group.entries ? group.subject : slideTexts[locale].goesOn(group.subject);
      columns.at(-1)?.push({ ...group, subject, entries: own });
      used = start + headHeight(group.subject) + own.reduce((sum, entry) => sum + entryHeight(entry), 0);
      left = left.slice(own.length);
    }
  }
  return Array.from({ length: Math.ceil(columns.length / 2) }, (_, at) => columns.slice(2 * at, 2 * at + 2));
}

/** How many of the first entries have room. */
function fitting(entries: readonly SourceEntry[], room: number): number {
  let used = 0;
  const over = entries.findIndex((entry) => {
    used += entryHeight(entry);
    return used > room;
  });
  return over < 0 ? entries.length : over;
}

/** Which slides these are: `第2—4、7页`. */
function pagesText(numbers: readonly number[], locale: Locale): string {
  const { list, span } = speech[locale].marks;
  const runs: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  const texts = runs.flatMap((run) => (run.length > 2 ? [`${run[0]}${span}${run.at(-1)}`] : run.map(String)));
  return numbers.length > 0 ? slideTexts[locale].pages(texts.join(list), numbers.length) : '';
}
