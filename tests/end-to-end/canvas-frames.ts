import type { Page } from 'playwright-core';

type Watched = { canvasFrames?: Map<string, Set<string>> };

/** Notes, from the next page on, every picture that a canvas ever shows. */
export async function watchCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames = new Map<string, Set<string>>();
    Object.assign(window, { canvasFrames: frames } satisfies Watched);
    const look = () => {
      for (const canvas of document.querySelectorAll('canvas')) {
        const blank = document.createElement('canvas');
        [blank.width, blank.height] = [canvas.width, canvas.height];
        const [shown, nothing] = [canvas.toDataURL(), blank.toDataURL()];
        const id = canvas.closest('figure')?.id ?? '';
        if (shown !== nothing) frames.set(id, (frames.get(id) ?? new Set()).add(shown));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** How many different pictures the chart of a panel has shown in the first frames since it was drawn. */
export async function canvasFrames(page: Page, id: string): Promise<number> {
  return page.evaluate(async (panel) => {
    for (let frame = 0; frame < 15; frame++) await new Promise((done) => requestAnimationFrame(done));
    return (window as Watched).canvasFrames?.get(panel)?.size ?? 0;
  }, id);
}
