import { isStep, type OwnStep } from '@/lib/addresses/drafts';
import type { DraftState, NewSource } from '@/lib/drafts/draft';
import { isLocale, type Locale, usualLocale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { longestReason } from '@/lib/releases/reason';
import { withIndicator, withoutAddition, withPlace } from './draft-additions';

/** What a form asks of a draft: what it does, over which version, and where its sender goes on. */
export type DraftWish = { locale: Locale; version: number; does: string; next: OwnStep };

const field = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
/** A text of one line, without characters that nobody sees. */
const lineOf = (form: FormData, name: string, longest: number) =>
  field(form, name).replace(/\s+/g, ' ').replace(/\p{C}/gu, '').slice(0, longest);
const refsOf = (form: FormData) =>
  form
    .getAll('ref')
    .map(String)
    .filter((ref) => /^[A-Z]{1,3}\d{1,7}$/.test(ref));

/** Reads what a form asks of a draft, beside what it says. */
export function draftWishOf(form: FormData): DraftWish {
  const [lang, next, version] = ['lang', 'next', 'version'].map((name) => field(form, name)) as [
    string,
    string,
    string,
  ];
  return {
    locale: isLocale(lang) ? lang : usualLocale,
    version: /^\d{1,9}$/.test(version) ? Number(version) : 0,
    does: field(form, 'do'),
    next: isStep(next) ? next : 'read',
  };
}

/** Returns the state of a draft after what a form says of it; undefined where that is not right. */
export function stateAfter(state: DraftState, does: string, form: FormData, by: string | null): DraftState | undefined {
  const change = changes[does];
  return change?.(state, form, by);
}

type Change = (state: DraftState, form: FormData, by: string | null) => DraftState | undefined;

const changes: Readonly<Record<string, Change>> = {
  answers(state, form) {
    const given = [...form].flatMap(([name, value]) =>
      name.startsWith('q:') && String(value).trim() !== '' ? [[name.slice(2), String(value).trim().slice(0, 100)]] : [],
    );
    const tableForm = field(form, 'form').slice(0, 300);
    return { ...state, form: tableForm, answers: { ...state.answers, ...Object.fromEntries(given) } };
  },
  sheet(state, form) {
    const sheet = Number(field(form, 'sheet'));
    return Number.isInteger(sheet) && sheet >= 0 ? { ...state, sheet, answers: {}, left: [], shifted: {} } : undefined;
  },
  source(state, form) {
    const source = field(form, 'held') || newSourceOf(form);
    const status = field(form, 'status') as DraftState['status'];
    if (!source || !['A', 'B', 'D', 'E', 'P', 'U'].includes(status)) return undefined;
    const { page: _page, quote: _quote, ...rest } = state;
    const [page, quote] = [lineOf(form, 'page', 40), lineOf(form, 'quote', 500)];
    return { ...rest, source, status, ...(page && { page }), ...(quote && { quote }) };
  },
  leave: (state, form) => ({ ...state, left: [...new Set([...state.left, ...refsOf(form)])] }),
  take: (state) => ({ ...state, left: [] }),
  shift(state, form) {
    const power = Number(field(form, 'power'));
    if (!Number.isInteger(power) || Math.abs(power) > 12) return undefined;
    return { ...state, shifted: { ...state.shifted, ...Object.fromEntries(refsOf(form).map((ref) => [ref, power])) } };
  },
  prefer(state, form) {
    const { prefer: _, ...rest } = state;
    const prefer = (['new', 'held'] as const).find((one) => one === field(form, 'prefer'));
    return prefer ? { ...rest, prefer } : rest;
  },
  addPlace: withPlace,
  addIndicator: withIndicator,
  remove: withoutAddition,
  unshift: (state) => ({ ...state, shifted: {} }),
  accept(state, form, by) {
    const [kind, reason] = [field(form, 'kind'), field(form, 'reason')];
    if (!/^\P{C}{1,300}$/u.test(kind) || reason === '' || reason.length > longestReason) return undefined;
    return { ...state, accepted: { ...state.accepted, [kind]: { refs: refsOf(form), reason, by, at: today() } } };
  },
  withdraw(state, form) {
    const { [field(form, 'kind')]: _, ...accepted } = state.accepted;
    return { ...state, accepted };
  },
};

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A new source as a form describes it; undefined where it lacks something or something of it cannot be. */
function newSourceOf(form: FormData): NewSource | undefined {
  const [title, publisher, published, url] = ['title', 'publisher', 'published', 'url'].map((name) =>
    lineOf(form, name, 300),
  ) as [string, string, string, string];
  const tier = (['A', 'B', 'C'] as const).find((one) => one === field(form, 'tier'));
  const isDated = published === '' || (date.test(published) && published <= today());
  const isLinked = url === '' || (/^https?:\/\//.test(url) && URL.canParse(url));
  if (title === '' || publisher === '' || !tier || !isDated || !isLinked) return undefined;
  return { title, publisher, published: published || null, url: url || null, tier };
}
