import type { Page } from 'playwright-core';

/** Texts in sight below so many pixels on the screen: the element, the size and the beginning of the text. */
export function smallTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const [text, element] = [walker.currentNode.textContent?.trim(), walker.currentNode.parentElement];
      if (!text || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { width, height } = range.getBoundingClientRect();
      if (width < 2 || height < 2) continue;
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const size =
        Number.parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
      const name = element.closest('[class]')?.getAttribute('class') ?? element.tagName;
      if (size < least - 0.05) found.add(`${name}: ${size.toFixed(1)} px, “${text.slice(0, 20)}”`);
    }
    return [...found].slice(0, 12);
  }, least);
}

/** A target of the page as a finger finds it; `alone`: nothing else to press within 24 pixels beside it. */
type Target = { name: string; width: number; height: number; main: boolean; alone: boolean };

/**
 * What can be pressed, as large as it can be pressed: a row's share of where it overlaps the next, an input with its
 * label. Links within a sentence (WCAG 2.5.8, Inline) and shapes of a map, whose places are listed beside it, are left out.
 */
function targetsOf(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    const targets = 'a[href], button, summary, input, select, textarea';
    const main =
      '.ways > .tab, .ways summary, .head-tools > *, .bar-do, .action-main, .action-row > a, [type="submit"]';
    const inSentence = (element: Element) => {
      const block = element.closest('p, li, td, th, dd, dt, figcaption, h1, h2, h3, div');
      if (getComputedStyle(element).display !== 'inline' || !block) return false;
      const copy = block.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll(`${targets}, .sr-only, sup`)) one.remove();
      return /\p{L}/u.test(copy.textContent ?? '');
    };
    const boxOf = (element: Element) => {
      const all = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
      const boxes = all.map((one) => one.getBoundingClientRect());
      const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
      const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
      return { left, top, right, bottom };
    };
    const shown = [...document.querySelectorAll(targets)].filter(
      (one) =>
        !one.closest('svg') &&
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        one.getBoundingClientRect().width > 2,
    );
    const boxes = shown.map(boxOf);
    return shown.flatMap((element, at) => {
      if (inSentence(element)) return [];
      const [box, next] = [boxes[at], boxes[at + 1]];
      if (!box) return [];
      const covered = next && next.top > box.top && next.left < box.right - 1 && next.right > box.left + 1;
      const bottom = covered && !element.contains(shown[at + 1] ?? null) ? Math.min(box.bottom, next.top) : box.bottom;
      const name = `${element.tagName}.${element.getAttribute('class') ?? element.parentElement?.className ?? ''}`;
      const text = element.textContent?.trim().slice(0, 16) ?? '';
      const size = { width: box.right - box.left, height: bottom - box.top };
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const beside = boxes
        .slice(Math.max(0, at - 9), at + 10)
        .filter((one) => one !== box && one.top < y && one.bottom > y);
      const alone = beside.every(({ left, right }) => left > x + 24 || right < x - 24);
      return { name: `${name.slice(0, 60)} “${text}”`, ...size, alone, main: element.matches(main) };
    });
  });
}

const sized = ({ name, width, height }: Target) => `${name}: ${Math.round(width)} × ${Math.round(height)}`;

/** Targets below 24 pixels, unless one that is but narrow stands alone (WCAG 2.5.8, Spacing), and main acts below 44. */
export async function smallTargets(page: Page): Promise<string[]> {
  const small = (await targetsOf(page)).filter(
    ({ width, height, main, alone }) => height < (main ? 43.5 : 23.5) || (width < 23.5 && !alone),
  );
  return [...new Set(small.map(sized))].slice(0, 12);
}

/** How much wider a page is than a window of this size. */
export async function overAt(page: Page, width: number, height: number): Promise<number> {
  await page.setViewportSize({ width, height });
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** What is cut off when a reader spaces text as WCAG 1.4.12 allows. */
export async function cutBySpacing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    const spaced = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important';
    sheet.replaceSync(`* { ${spaced} } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      // A name that gives way to others is told whole by its label.
      if (one.closest('[aria-label]')) return false;
      if (!hides || clipPath !== 'none' || one.clientHeight < 5 || !one.textContent?.trim()) return false;
      if (!one.checkVisibility({ visibilityProperty: true })) return false;
      return one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 2;
    });
    const over = document.documentElement.scrollWidth > innerWidth ? ['the page is wider than its window'] : [];
    document.adoptedStyleSheets.pop();
    return [...over, ...cut.map((one) => `${one.tagName}.${one.className} “${one.textContent?.trim().slice(0, 20)}”`)];
  });
}

/** Notes how large canvases write their texts on the screen; before the page is opened. */
export async function noteCanvasTexts(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const sizes = new Set<number>();
    Object.assign(window, { canvasTexts: sizes });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...told) {
      const { a, b } = this.getTransform();
      const shown = this.canvas.getBoundingClientRect().width / this.canvas.width;
      const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '') * Math.hypot(a, b) * shown;
      if (shown > 0) sizes.add(Math.round(size * 10) / 10);
      return fillText.apply(this, told);
    };
  });
  return () => page.evaluate(() => [...(window as unknown as { canvasTexts: Set<number> }).canvasTexts].sort());
}
