import { urlKeys } from '@/lib/figures/selection';
import { citeView } from '@/lib/files/cite';
import { documentSettings } from '@/lib/language/documents';
import { isLocale, usualLocale } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import type { Copyable } from './copy-actions';

/** Copies the picture, sentence or table of the panel in which a button stands; false where the browser forbids it. */
export async function copyOf(what: Copyable, button: HTMLElement): Promise<boolean> {
  const panel = button.closest('figure') ?? document.querySelector('main');
  const actions = button.closest<HTMLElement>('.copy-actions');
  if (!panel || !actions) return false;
  const { picture = '', view = '', sentence } = actions.dataset;
  try {
    await navigator.clipboard.write([new ClipboardItem(contents[what](panel, { picture, view, sentence }))]);
    return true;
  } catch {
    return false;
  }
}

/** Addresses of the picture and of the view; the sentence where it is not the panel's. */
type Given = { picture: string; view: string; sentence: string | undefined };
type Content = Record<string, Promise<Blob>>;

const blobOf = (text: string, type: string) => Promise.resolve(new Blob([text], { type }));

/** Browsers want the item at the press and let its content come later. */
const contents: Record<Copyable, (panel: Element, given: Given) => Content> = {
  picture: (_, { picture }) => ({ 'image/png': pictureOf(picture) }),
  sentence: (panel, { view, sentence }) => {
    const said = sentence ?? textOf(panel.querySelector('[data-said], h1'));
    return { 'text/plain': blobOf(`${said} ${window.location.origin}${view}`, 'text/plain') };
  },
  link: (_, { view }) => ({ 'text/plain': blobOf(`${window.location.origin}${view}`, 'text/plain') }),
  citation: (panel, { view }) => ({ 'text/plain': blobOf(citationOf(panel, view), 'text/plain') }),
  table: (panel) => {
    const rows = rowsOf(panel);
    const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    const text = rows.map((row) => row.join('\t')).join('\n');
    return { 'text/html': blobOf(html, 'text/html'), 'text/plain': blobOf(text, 'text/plain') };
  },
};

const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The view cited in the release that is shown, by the form of the page's language. */
function citationOf(panel: Element, view: string): string {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : usualLocale;
  const { release = '', released = '' } = document.querySelector<HTMLElement>('[data-release]')?.dataset ?? {};
  const address = new URL(view, window.location.origin);
  if (!address.searchParams.has(urlKeys.release)) address.searchParams.set(urlKeys.release, release);
  const title = textOf(panel.querySelector('h1, h2, h3, h4'));
  const cited = citeView(
    { title, locale, release: { number: Number(release), date: released }, address: decodeURIComponent(address.href) },
    dayOf(Date.now()),
  );
  return cited[documentSettings[locale].citation];
}

async function pictureOf(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.blob();
}

/** The cells of the first table of a panel, as their readers see them. */
function rowsOf(panel: Element): string[][] {
  const table = panel.querySelector('table');
  if (!table) throw new Error('There is no table.');
  return [...table.rows].map((row) => [...row.cells].map(textOf));
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
