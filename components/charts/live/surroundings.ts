import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import type { Theme } from '@/components/charts/parts/colours';

function watchTheme(changed: () => void): () => void {
  const media = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  media.addEventListener('change', changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    media.removeEventListener('change', changed);
    observer.disconnect();
  };
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? 'dark' : 'light';
}

/** The page's theme, as it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(watchTheme, currentTheme, () => 'light');
}

/** Of a place in pixels; `drawnAt` is the width for which the drawing below was laid out. */
export type Size = { width: number; height: number; drawnAt?: number };

/** The width for which the drawing in sight beside an element was laid out. */
function drawnWidth(element: HTMLElement): { drawnAt?: number } {
  const drawings = [...(element.parentElement?.querySelectorAll<SVGSVGElement>('[aria-hidden] > svg') ?? [])];
  const width = drawings.find(({ clientWidth }) => clientWidth > 0)?.viewBox.baseVal.width;
  return width ? { drawnAt: width } : {};
}

/** The size of an element in whole pixels, as it changes; undefined until it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      const [width, height] = [current.clientWidth, current.clientHeight];
      if (width > 0 && height > 0) {
        setSize((known) =>
          known?.width === width && known.height === height ? known : { width, height, ...drawnWidth(current) },
        );
      }
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
