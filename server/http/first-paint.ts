/** Reads the text at an address of this site. */
type ReadText = (url: string) => Promise<string>;

/** Runs the scripts that wait as soon as the page has been painted, or the reader acts. */
export const loader = `(() => {
  const load = () => {
    for (const link of document.querySelectorAll('link[rel=late]')) link.rel = 'stylesheet';
    for (const old of document.querySelectorAll('script[type=late]')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) if (name !== 'type') script.setAttribute(name, value);
      script.nonce = old.nonce;
      script.text = old.text;
      old.replaceWith(script);
    }
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(load)));
  for (const act of ['pointerdown', 'keydown']) addEventListener(act, load, { once: true, capture: true });
})()`;

/** What stands in a script element and may wait: not what old browsers get instead, data, or what hears the first presses. */
const running = /<script(?![^>]*(?:\bnoModule|\bdata-early|\btype="application\/))/g;

/** Scripts serve interaction only, and running them while the page is still read made all charts appear twice as late. */
function delayScripts(html: string, nonce: string): string {
  const end = html.lastIndexOf('</body>');
  const late = html
    .slice(0, end)
    .replace(running, '<script type="late"')
    .replace(/<link rel="preload" as="script"[^>]*>/g, '');
  return `${late}<script nonce="${nonce}">${loader}</script>${html.slice(end)}`;
}

/**
 * Puts the style sheets into the page, which saves a phone one round trip before it can paint. The links stay, so
 * that React finds what it rendered, but come late and apply to nothing.
 */
async function inlineStyles(html: string, nonce: string, readText: ReadText): Promise<string> {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const sheets = await Promise.all(
    links.map(async ([link, href = '']): Promise<[string, string]> => [link, await readText(href)]),
  );
  return sheets.reduce(
    (page, [link, sheet]) =>
      page.replace(
        link,
        () =>
          `<style nonce="${nonce}">${sheet}</style>${link.replace('rel="stylesheet"', 'rel="late" media="not all"')}`,
      ),
    html,
  );
}

/** The page with what its first paint needs inside and what it does not need made to wait; Next offers neither. */
export async function forFirstPaint(html: string, nonce: string, readText: ReadText): Promise<string> {
  return html.includes('</body>') ? inlineStyles(delayScripts(html, nonce), nonce, readText) : html;
}
