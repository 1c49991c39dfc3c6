type Store = { ids: Map<string, string>; drawings: Map<string, string>; next: number };

/** The page's data and its HTML are made by two copies of this module in one process, which meet here. */
const shared = globalThis as { pilinDrawings?: Store };
const capacity = 1200;

function storeOf(): Store {
  shared.pilinDrawings ??= { ids: new Map(), drawings: new Map(), next: 1 };
  return shared.pilinDrawings;
}

/** Keeps a drawing until its page is written, and gives it a short name; the oldest go first. */
export function keepDrawing(svg: string): string {
  const store = storeOf();
  const id = store.ids.get(svg) ?? String(store.next++);
  store.ids.delete(svg);
  store.ids.set(svg, id);
  store.drawings.set(id, svg);
  const [oldest] = store.ids.size > capacity ? store.ids : [];
  if (oldest) {
    store.ids.delete(oldest[0]);
    store.drawings.delete(oldest[1]);
  }
  return id;
}

/** The drawing of that name; empty in the browser, where it stands in the page already. */
export function drawingOf(id: string): string {
  return storeOf().drawings.get(id) ?? '';
}
