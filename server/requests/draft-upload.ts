import type { GivenDraft } from '@/db/drafts/drafts';
import { localeAt } from '@/lib/addresses/pages';
import { isLocale, type Locale, usualLocale } from '@/lib/language/locale';

/** The largest table that is taken, with what a form adds to it, in bytes. */
const most = 21_000_000;

/** A table as a form brings it; or that it brings neither a file nor text, or more than is taken. */
export type Upload = { locale: Locale; given: Omit<GivenDraft, 'author'> | 'empty' | 'tooLarge' };

const refusal = (status: number, error: string) => ({ refused: Response.json({ error }, { status }) });

/** Reads the form by which a table is given: a `file`, or what was pasted as `html` or `text`; `lang` is the reader's language. */
export async function sentUpload(request: Request): Promise<Upload | { refused: Response }> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (length > most) return { locale: localeOf(request.headers.get('referer')), given: 'tooLarge' };
  if (Number.isNaN(length)) return refusal(411, 'Say how long the form is.');
  const form = await request.formData().catch(() => undefined);
  if (!form) return refusal(400, 'Send a form.');
  const lang = String(form.get('lang') ?? '');
  return { locale: isLocale(lang) ? lang : usualLocale, given: await givenOf(form) };
}

/** The language of the page that a form was on. */
function localeOf(page: string | null): Locale {
  const path = page !== null && URL.canParse(page) ? new URL(page).pathname : '';
  return localeAt(path) ?? usualLocale;
}

async function givenOf(form: FormData): Promise<Upload['given']> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0)
    return { file: nameOf(file.name), media: 'file', content: new Uint8Array(await file.arrayBuffer()) };
  for (const media of ['html', 'text'] as const) {
    const text = String(form.get(media) ?? '');
    if (text.trim() !== '') return { file: '', media, content: new TextEncoder().encode(text) };
  }
  return 'empty';
}

/** A file's name without its folders and what no name has. */
const nameOf = (name: string) =>
  (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim().slice(-120) || 'table';
