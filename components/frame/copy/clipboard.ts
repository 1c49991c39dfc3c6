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
    const said = sentence ?? panel.querySelector('figcaption, h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return { 'text/plain': blobOf(`${said} ${window.location.origin}${view}`, 'text/plain') };
  },
  table: (panel) => {
    const rows = rowsOf(panel);
    const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    const text = rows.map((row) => row.join('\t')).join('\n');
    return { 'text/html': blobOf(html, 'text/html'), 'text/plain': blobOf(text, 'text/plain') };
  },
};

async function pictureOf(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.blob();
}

/** The cells of the first table of a panel, as their readers see them. */
function rowsOf(panel: Element): string[][] {
  const table = panel.querySelector('table');
  if (!table) throw new Error('There is no table.');
  return [...table.rows].map((row) =>
    [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
