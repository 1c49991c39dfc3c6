import { z } from 'zod';
import { readSelection, type SelectionProblem } from '@/lib/figures/selection';
import { locales } from '@/lib/language/locale';
import { emOf } from '@/lib/language/text-length';
import { most, type SlideKind, slideKinds } from './slide-kinds';

/** Text that the database and files can hold: no NUL, no half of a character, nothing that is none. */
const text = (length: number) =>
  z
    .string({ error: 'text' })
    .max(length, { error: `up to ${length} characters` })
    .refine((given) => !/[\0\ud800-\udfff\p{Noncharacter_Code_Point}]/u.test(given), {
      error: 'text without broken characters',
    });

/**
 * A view of a slide: the query string of its selection without a release, the key of the answer frozen for it (none: it
 * is frozen when the briefing is saved), and the release up to which its author has seen newer figures and kept these.
 */
const frozenView = z.strictObject({
  view: text(most.view).refine((query) => readView(query).problems.length === 0, {
    error: (issue) => readView(String(issue.input)).problems.map(problemText).join('; '),
  }),
  frozen: z
    .string()
    .regex(/^[\w-]{43}$/)
    .nullable(),
  kept: z.int().positive().nullable(),
});

const kinds = Object.keys(slideKinds) as [SlideKind, ...SlideKind[]];

/** Kinds whose headline has one line. */
const oneLined: readonly SlideKind[] = ['view', 'views', 'table', 'text', 'sources'];

const slide = z
  .strictObject({
    id: z.string().regex(/^[\w-]{1,24}$/),
    kind: z.enum(kinds, { error: `one of ${kinds.join(', ')}` }),
    headline: text(most.headline).nullable(),
    text: text(most.text).nullable(),
    note: text(most.note).nullable(),
    views: z.array(frozenView),
  })
  .refine(({ kind, headline }) => !oneLined.includes(kind) || emOf(headline ?? '') <= most.headlineEm, {
    path: ['headline'],
    error: `a line of up to ${most.headlineEm} characters’ width`,
  })
  .refine(({ kind, views }) => views.length >= slideKinds[kind].least && views.length <= slideKinds[kind].most, {
    path: ['views'],
    error: (issue) => {
      const { kind } = issue.input as { kind: SlideKind };
      const { least, most: highest } = slideKinds[kind];
      const count = least === highest ? `${least}` : `${least} to ${highest}`;
      return `${count} views on a slide of kind ${kind}`;
    },
  });

const content = z
  .strictObject({
    title: text(most.title).refine((title) => title.trim() !== '', { error: 'a title' }),
    subtitle: text(most.title),
    /** Who speaks, and of which institution; left out on the cover where they are empty. */
    institution: text(most.title).optional(),
    speaker: text(most.title).optional(),
    date: z.iso.date({ error: 'a date, such as 2026-11-24' }),
    language: z.enum(locales, { error: locales.join(' or ') }),
    slides: z.array(slide).max(most.slides, { error: `up to ${most.slides} slides` }),
  })
  .refine(({ slides }) => new Set(slides.map(({ id }) => id)).size === slides.length, {
    path: ['slides'],
    error: 'slides with different ids',
  });

export type FrozenView = z.infer<typeof frozenView>;
export type Slide = z.infer<typeof slide>;
export type BriefingContent = z.infer<typeof content>;

/** The selection of a view of a slide; a release in it is a problem, for a slide has its own. */
export function readView(query: string) {
  const read = readSelection(new URLSearchParams(query));
  const { release } = read.selection;
  if (release === null) return read;
  const problem = { parameter: 'r', value: String(release), allowed: 'no release: a slide keeps its figures itself' };
  return { ...read, problems: [...read.problems, problem] };
}

const problemText = ({ parameter, value, allowed }: SelectionProblem) => `${parameter}=${value}: ${allowed}`;

/** Reads what is to be a briefing; every problem is listed with its place, such as `slides.3.note`. */
export function checkContent(given: unknown): { content: BriefingContent } | { problems: SelectionProblem[] } {
  const parsed = content.safeParse(given);
  if (parsed.success) return { content: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({
      parameter: path.join('.') || 'briefing',
      value: excerpt(valueAt(given, path)),
      allowed: message,
    })),
  };
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], given);
}

/** What was given: of a list how long it is, of a long text its beginning and length. */
function excerpt(value: unknown): string {
  if (Array.isArray(value)) return String(value.length);
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const characters = [...written];
  return characters.length > 80 ? `${characters.slice(0, 80).join('')}… (${characters.length} characters)` : written;
}
