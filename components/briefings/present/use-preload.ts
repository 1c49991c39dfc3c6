import { useEffect } from 'react';
import { fetchDirectory } from '@/components/frame/palette/directory-fetch';
import { briefingPath, slideFiguresAddress } from '@/lib/addresses/briefings';
import type { Locale } from '@/lib/language/locale';
import { bringFigures } from './lazy-figures';
import { keepOffline } from './offline';
import type { PresentedSlide } from './presented';
import { fetchFigures } from './slide-figures';

type Preloading = { id: string; locale: Locale; slides: readonly PresentedSlide[]; loadFinding: () => void };

const idle = () =>
  new Promise<void>((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });

/** Brings all that a presentation may need while nothing else is to do, so that it goes on when the network is gone. */
export function usePreload({ id, locale, slides, loadFinding }: Preloading) {
  useEffect(() => {
    let left = false;
    const bring = async () => {
      const figures = slides.filter((slide) => slide.figures.length > 0);
      const parts = [
        bringFigures,
        async () => loadFinding(),
        fetchDirectory,
        ...figures.map((slide) => () => fetchFigures(slideFiguresAddress(id, slide.id, locale))),
      ];
      for (const part of parts) {
        await idle();
        if (left) return;
        // What cannot be had now is asked for again when it is wanted.
        await part().catch(() => undefined);
      }
      await keepOffline(window.location.pathname, [briefingPath(locale, id, 'presenter')]);
      document.documentElement.dataset.preloaded = 'true';
    };
    void bring();
    return () => {
      left = true;
    };
  }, []);
}
